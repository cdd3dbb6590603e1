import Importers

/// Tells questions with answers to choose from apart from questions that people typed something into. In doubt a
/// question is open: what somebody typed is never told, and numbers least of all.
enum ClosedQuestion {
    /// More answers than this are a list of things, not a scale.
    static let mostAnswers = 20

    /// - Parameter addressParts: parts of the respondents' addresses; an answer made of them is a name.
    static func isClosed(_ question: AskedQuestion, _ export: Export, addressParts: Set<String>) -> Bool {
        if question.isTicked { return true }
        let pool = question.answers
        if pool.answers.contains(where: \.isOffered) { return offersAnswers(pool, addressParts) }
        guard pool.rest == 0, !pool.answers.isEmpty, pool.answers.count <= mostAnswers else { return false }
        let columns = question.columns.map { export.columns[$0] }
        let isTextBox = columns.contains { $0.uncoded == .text }
        if pool.answers.contains(where: {
            NameShape.looksTyped($0.text) || NameShape.fits($0.text) || NameShape.consists($0.text, of: addressParts)
        }) {
            return false
        }
        if pool.answers.allSatisfy({ FrequencyWords.meaning(of: $0.text) != nil }) {
            return !isTextBox || columns.count > 1
        }
        if isTextBox { return false }
        if pool.answers.allSatisfy({ Int($0.text) != nil }) { return areCodes(question, columns) }
        if pool.hasLineBreaks || columns.contains(where: \.mayBeTextBox) { return false }
        let once = pool.answers.count { $0.count == 1 }
        // A box that most people leave empty is one to type into; most items of a matrix may well be empty.
        if question.columns.count == 1, pool.blank > pool.answered { return false }
        let repeats = question.columns.count == 1 ? 3 : 5
        return pool.answered >= repeats * pool.answers.count && 3 * once <= pool.answers.count
    }

    /// A questionnaire has the answers, however long they are and however many; unless they are people, or labels for a
    /// few of the numbers that people typed (999 for "do not know").
    private static func offersAnswers(_ pool: AnswerPool, _ addressParts: Set<String>) -> Bool {
        let offered = pool.answers.filter(\.isOffered)
        let names = offered.count { NameShape.consists($0.text, of: addressParts) }
        if names * 2 >= offered.count { return false }
        // A scale with labels at its ends only is a scale.
        let codes = offered.map { Int($0.code ?? $0.text) }
        var ends: ClosedRange<Int>?
        if let first = codes.compactMap(\.self).min(), let last = codes.compactMap(\.self).max(),
            !codes.contains(nil), last - first < mostAnswers
        {
            ends = first...last
        }
        let known = pool.answers.filter { answer in
            answer.isOffered || Int(answer.text).map { ends?.contains($0) == true } == true
        }
        return known.reduce(0) { $0 + $1.count } * 2 >= pool.answered
    }

    /// Whether numbers without labels are codes rather than ages, hours or children. Several columns in a row that hold
    /// nothing but small numbers are a scale; one column is, where the export has no text of the question either (and so holds
    /// codes), its numbers count up from 1 and none is rare.
    private static func areCodes(_ question: AskedQuestion, _ columns: [ExportColumn]) -> Bool {
        let answers = question.answers.answers.compactMap { answer in
            Int(answer.text).map { (number: $0, answer.count) }
        }
        if columns.count > 1 {
            return !question.isSeveralBoxes && answers.allSatisfy { NamelessColumn.smallCodes.contains($0.number) }
        }
        return question.text == nil && columns[0].uncoded == nil && (2..<10).contains(answers.count)
            && Set(answers.map(\.number)) == Set(1...answers.count) && answers.allSatisfy { $0.1 > 2 }
    }

}

extension ExportColumn {
    /// Whether the format has a sign for a text that was left empty, which only variables of texts have.
    fileprivate var mayBeTextBox: Bool { !missing.unanswered.isEmpty && codeLabels.isEmpty }
}
