/// Why a cell of a relation's question is no answer about a pair of persons.
package enum DropReason: String, CaseIterable, Sendable {
    /// The row is a tester's.
    case testResponse = "test-response"
    /// The mapping's `exclude` names it.
    case excludedResponse = "excluded-response"
    /// The row is of somebody who never answered.
    case neverAnswered = "never-answered"
    /// A later complete response of the same person counts instead.
    case duplicateResponse = "duplicate-response"
    /// The row belongs to nobody on the roster.
    case unknownRespondent = "unknown-respondent"
    /// The respondent's own item, left alone as it should be.
    case ownItem = "own-item"
    /// The respondent's own item, ticked.
    case selfTie = "self-tie"
    /// An item that is no person ("none of these").
    case nobodyItem = "nobody-item"
    /// An item that matches nobody on the roster.
    case unmatchedItem = "unmatched-item"
    /// An item that matches several persons.
    case ambiguousName = "ambiguous-name"
    /// A second item for the same person.
    case repeatedItem = "repeated-item"
    /// An answer that the mapping does not list.
    case answerOutsideScale = "answer-outside-scale"
    /// A nomination that names the same person again.
    case repeatedNomination = "repeated-nomination"
    /// A box for a name that was left empty.
    case emptyNomination = "empty-nomination"
    /// A person who has a box for each answer: one box is the answer about the person, this is another.
    case furtherBox = "further-box"
    /// A tick beside one at a stronger level, about the same person.
    case weakerTick = "weaker-tick"
}

/// The account of one relation's cells: all that were read, and what became of them.
package struct RelationLedger: Hashable, Sendable {
    package var cellsRead = 0
    package var ties = 0
    package var noTie = 0
    /// Shown and left without an answer.
    package var unanswered = 0
    package var notShown = 0
    package var dropped: [DropReason: Int] = [:]

    package init() {}

    package var droppedInAll: Int { dropped.values.reduce(0, +) }
    /// Cells read = ties + no tie + unanswered + not shown + dropped.
    package var isBalanced: Bool { cellsRead == ties + noTie + unanswered + notShown + droppedInAll }

    package mutating func drop(_ reason: DropReason, cells: Int = 1) {
        if cells > 0 { dropped[reason, default: 0] += cells }
    }
}
