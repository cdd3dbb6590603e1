import Building
import Importers
import Mapping

/// A question as columns and answers show it: what the format says, and where the format groups nothing (EFS XML), runs
/// of variables with the same codes.
struct AskedQuestion {
    var kind: QuestionKind
    var number: Int?
    var id: String?
    var text: String?
    var columns: [Int]
    var answers: AnswerPool
    /// Whether it looked like options in the header, but its columns hold what boxes to type into hold.
    var isSeveralBoxes = false

    /// Whether a cell is ticked or not: 1 and 0, with typed text in the column of an "other, please specify".
    var isTicked: Bool { kind == .multipleChoice || kind == .multipleMatrix }

    /// The questions of an export, in its order.
    static func all(of export: Export, _ tallies: [AnswerTally]) -> [AskedQuestion] {
        grouped(export, tallies).map { question in
            var kind = question.kind
            let holdsNoTick =
                kind == .multipleChoice
                && !question.columns.contains {
                    export.columns[$0].uncoded != .text && BoxWords.fill(export.columns[$0], tallies[$0])
                        || isBox(export.columns[$0], tallies[$0])
                }
            // Several text boxes or the levels of a list look like options in the header.
            if holdsNoTick { kind = question.columns.count > 1 ? .matrix : .single }
            let export = kind == .matrix && !holdsNoTick ? export.asCoded(question.columns) : export
            return AskedQuestion(
                kind: kind, number: question.number, id: question.id, text: question.text, columns: question.columns,
                answers: AnswerPool(
                    columns: question.columns.map { (export.columns[$0], tallies[$0]) },
                    isTicked: kind == .multipleChoice || kind == .multipleMatrix),
                isSeveralBoxes: holdsNoTick)
        }
    }

    /// Each column as a question of its own: for a run of variables that turned out to share no more than their codes.
    func columnsAlone(_ look: ExportLook) -> [AskedQuestion] {
        columns.map { column in
            AskedQuestion(
                kind: .single, text: look.export.columns[column].item, columns: [column],
                answers: AnswerPool(columns: [(look.export.columns[column], look.tallies[column])], isTicked: false))
        }
    }

    /// Whether variables were put together here rather than by the format.
    var isRun: Bool { columns.count > 1 && number == nil && id == nil && text == nil }

    /// Whether a column holds nothing but ticks.
    private static func isBox(_ column: ExportColumn, _ tally: AnswerTally) -> Bool {
        column.uncoded != .text && tally.rest == 0
            && tally.answers.contains { $0.bytes == [0x30] || $0.bytes == [0x31] }
            && tally.answers.allSatisfy { $0.bytes.first == 0x2D || $0.bytes == [0x30] || $0.bytes == [0x31] }
    }

    private static func grouped(_ export: Export, _ tallies: [AnswerTally]) -> [ExportQuestion] {
        var result: [ExportQuestion] = []
        var run: [ExportQuestion] = []
        func end() {
            defer { run = [] }
            guard run.count > 1, let first = run.first else { return result += run }
            let question = ExportQuestion(
                kind: isTicked(export.columns[first.columns[0]])
                    || run.allSatisfy {
                        isBox(export.columns[$0.columns[0]], tallies[$0.columns[0]])
                            && export.columns[$0.columns[0]].item != nil
                    }
                    ? .multipleChoice : .matrix, columns: run.flatMap(\.columns))
            result.append(question)
        }
        for question in export.questions {
            if let last = run.last, !continues(last, question, run, export, tallies) { end() }
            if isLoneVariable(question, export, tallies) { run.append(question) } else { result.append(question) }
        }
        end()
        return result
    }

    private static func isTicked(_ column: ExportColumn) -> Bool {
        let codes = Set(column.codeLabels.keys)
        return codes == ["0", "1"] || codes == ["1"]
    }

    /// Whether two names belong to one question. All questions that are ticked have the same codes, so that a leap from
    /// v_39 to v_61, or from Q3_4 to Q4_1, is all that tells the next one.
    private static func follow(_ name: String, _ next: String) -> Bool {
        func numbers(_ name: String) -> [Int] { name.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) } }
        let (one, other) = (numbers(name), numbers(next))
        guard let first = one.first, let second = other.first else { return true }
        if one.count > 1, other.count > 1 { return first == second }
        return (0...mostLeftOut).contains(second - first - 1)
    }

    /// Options that were deleted from a questionnaire leave gaps in the numbers.
    private static let mostLeftOut = 5

    private static func isLoneVariable(
        _ question: ExportQuestion, _ export: Export, _ tallies: [AnswerTally]
    ) -> Bool {
        guard question.kind == .single, question.columns.count == 1, question.number == nil, question.id == nil else {
            return false
        }
        let column = export.columns[question.columns[0]]
        if isLoneHeading(question, export) { return true }
        // Of a variable without codes nothing is known but its name; one with a label is a text.
        return !column.codeLabels.isEmpty || column.item == nil || isBox(column, tallies[question.columns[0]])
    }

    /// Whether a heading may be a row of a matrix.
    private static func isLoneHeading(_ question: ExportQuestion, _ export: Export) -> Bool {
        let column = export.columns[question.columns[0]]
        return export.headingsMayBeRows && column.codeLabels.isEmpty && question.text != nil
            && question.text == column.item
    }

    /// More answers are none of a scale.
    private static let mostOfScale = 9

    private static func continues(
        _ last: ExportQuestion, _ next: ExportQuestion, _ run: [ExportQuestion], _ export: Export,
        _ tallies: [AnswerTally]
    ) -> Bool {
        guard isLoneVariable(next, export, tallies), next.columns[0] == last.columns[0] + 1,
            export.columns[next.columns[0]].codeLabels == export.columns[last.columns[0]].codeLabels
        else { return false }
        let (column, other) = (export.columns[last.columns[0]], export.columns[next.columns[0]])
        if isLoneHeading(last, export) || isLoneHeading(next, export) {
            let answers = run.reduce(into: Set<[UInt8]>()) { $0.formUnion(tallies[$1.columns[0]].texts) }
            let own = tallies[next.columns[0]].texts
            return isLoneHeading(last, export) && isLoneHeading(next, export) && !own.isDisjoint(with: answers)
                && answers.union(own).count <= mostOfScale
        }
        guard let item = other.item else {
            return NamelessColumn(column, tallies[last.columns[0]]).belongs(
                with: NamelessColumn(other, tallies[next.columns[0]])) && follow(column.name, other.name)
        }
        if column.codeLabels.isEmpty, !isBox(column, tallies[last.columns[0]]) { return false }
        if column.codeLabels.isEmpty || isTicked(column), !follow(column.name, other.name) { return false }
        // An item that stands there already begins the next question with the same answers.
        return !run.contains { export.columns[$0.columns[0]].item == item }
    }
}

extension Export {
    /// What a column says it is about: a row's label, an option, a variable's label; its name where there is nothing.
    func itemText(_ column: Int) -> String {
        columns[column].item ?? columns[column].option ?? columns[column].name
    }
}
