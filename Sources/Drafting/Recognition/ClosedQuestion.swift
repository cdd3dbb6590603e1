import Importers

/// Tells questions with answers to choose from apart from questions that people typed something into. In doubt a
/// question is open: what somebody typed is never told.
enum ClosedQuestion {
    /// More answers than this are a list of things, not a scale.
    static let mostAnswers = 20

    /// - Parameter addressParts: parts of the respondents' addresses; an answer made of them is a name.
    static func isClosed(_ question: AskedQuestion, _ export: Export, addressParts: Set<String>) -> Bool {
        if question.isTicked { return true }
        let pool = question.answers
        guard pool.rest == 0, !pool.answers.isEmpty, pool.answers.count <= mostAnswers else { return false }
        let isCoded = question.columns.allSatisfy { !export.columns[$0].codeLabels.isEmpty }
        if pool.answers.contains(where: {
            NameShape.looksTyped($0.text) || (NameShape.fits($0.text) && $0.code == nil)
                || NameShape.consists($0.text, of: addressParts)
        }) {
            return false
        }
        // The questionnaire itself has the answers, or they are words for frequency and nothing else.
        if isCoded || pool.answers.allSatisfy({ FrequencyWords.meaning(of: $0.text) != nil }) { return true }
        if question.columns.contains(where: { export.columns[$0].isTextBox }) {
            return pool.answers.count <= mostCodes
                && pool.answers.allSatisfy { Int($0.text) != nil && $0.text.count < 3 }
        }
        if pool.hasLineBreaks { return false }
        let once = pool.answers.count { $0.count == 1 }
        // A box that most people leave empty is one to type into; most items of a matrix may well be empty.
        if question.columns.count == 1, pool.blank > pool.answered { return false }
        let repeats = question.columns.count == 1 ? 3 : 5
        return pool.answered >= repeats * pool.answers.count && 3 * once <= pool.answers.count
    }

    /// Where an export does not say whether a variable is a text or a code, this many small numbers are codes.
    private static let mostCodes = 9
}

extension ExportColumn {
    /// Whether the format has a sign for a text that was left empty, which only variables of texts have.
    fileprivate var isTextBox: Bool { !missing.unanswered.isEmpty && codeLabels.isEmpty }
}
