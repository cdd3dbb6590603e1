import Building
import Findings
import Importers
import Mapping

/// One export and its address list, and everything that could be recognised in them.
struct NetworkDraft {
    /// A question that the mapping does not use.
    struct Unused {
        enum Reason {
            case typed
            /// Nothing but numbers, and no labels that say what they mean.
            case numbers
            /// More answers to choose from than a group can be made of.
            case longList
            case oneAnswer
            /// The roster has the same in this column.
            case onRoster(String)
            case notUnderstood
        }

        var question: AskedQuestion
        var reason: Reason
    }

    var id: String
    var title: String
    let look: ExportLook
    let roster: RosterGuess?
    let respondent: RespondentGuess?
    private(set) var questions: [RecognisedQuestion] = []
    private(set) var unused: [Unused] = []

    init(id: String, title: String, look: ExportLook, roster: RosterGuess?) throws {
        self.id = id
        self.title = title
        self.look = look
        self.roster = roster
        respondent = try roster.flatMap { try RespondentGuess(look, $0) }
        for asked in look.questions { recognise(asked) }
        if let roster { try findBlanks(roster) }
    }

    private mutating func recognise(_ asked: AskedQuestion) {
        if asked.columns == respondent.map({ [$0.column] }) { return }
        guard let question = RecognisedQuestion(asked, look, roster) else {
            let isClosed = ClosedQuestion.isClosed(asked, look.export, addressParts: look.addressParts)
            // Variables that share no more than their codes, or nothing at all.
            let isNameless = asked.columns.allSatisfy { look.export.columns[$0].item == nil }
            if asked.isRun, asked.kind == .matrix, !isNameless || !isClosed {
                for single in asked.columnsAlone(look) { recognise(single) }
            } else {
                unused.append(Unused(question: asked, reason: reason(asked, isClosed: isClosed)))
            }
            return
        }
        if question.layout == .singleChoice, let column = columnWithTheSame(question) {
            unused.append(Unused(question: asked, reason: .onRoster(column)))
            return
        }
        questions.append(question)
    }

    private func reason(_ asked: AskedQuestion, isClosed: Bool) -> Unused.Reason {
        if isClosed, asked.kind != .single { return .notUnderstood }
        if isClosed { return asked.answers.answers.count == 1 ? .oneAnswer : .longList }
        return asked.answers.holdsNumbers(look.export.columns[asked.columns[0]]) ? .numbers : .typed
    }

    /// Background data that came from the address list in the first place.
    private func columnWithTheSame(_ question: RecognisedQuestion) -> String? {
        let answers = Set(question.asked.answers.answers.map { AnswerText.folded($0.text) })
        return roster?.attributes.first { answers.isSubset(of: roster?.values(of: $0) ?? []) }
    }

    /// Whether somebody who answered some items left an item of somebody else empty: then people have to say what that
    /// means.
    private mutating func findBlanks(_ roster: RosterGuess) throws {
        let asked = questions.indices.filter {
            questions[$0].layout == .rosterMatrix || questions[$0].layout == .rosterChoice
        }
        let export = look.export.asCoded(
            asked.filter { questions[$0].layout == .rosterMatrix }.flatMap { questions[$0].asked.columns })
        let columns = asked.map { index in
            questions[index].asked.columns.map { column -> (column: Int, person: Int?) in
                if case .person(let person) = roster.matcher.match(export.itemText(column)) { return (column, person) }
                return (column, nil)
            }
        }
        try look.reader.forEachRow { row in
            if export.rowStatus.leavesOut(row) { return }
            let respondent = self.respondent?.person(of: row, roster)
            for (position, index) in asked.enumerated() where !questions[index].needsBlank {
                var hasAnswer = false
                var hasZero = false
                var hasBlank = false
                for (column, person) in columns[position] {
                    let missing = export.columns[column].missing
                    let cell = row.text(column)
                    let isBox = questions[index].asked.isTicked && cell == "0"
                    let sign = missing.sign(of: cell)
                    if sign == .notShown || sign == .declared { continue }
                    if cell.isEmpty || sign == .left && !isBox {
                        if let person, person != respondent { hasBlank = true }
                    } else {
                        hasAnswer = true
                        if isBox { hasZero = true }
                    }
                }
                if hasBlank, hasAnswer, !hasZero { questions[index].needsBlank = true }
            }
        }
    }
}
