import Building
import Importers
import Mapping

/// A question of one export and what the mapping can make of it.
struct RecognisedQuestion {
    /// An item that is nobody on the roster.
    struct OddItem {
        var text: String
        /// Roster ids, the nearest first; those that share the name where several do.
        var candidates: [String]
    }

    var layout: QuestionLayout
    var asked: AskedQuestion
    /// Items that are no person.
    var nobody: [String] = []
    var oddItems: [OddItem] = []
    /// What each column of a multiple choice or each kind of a body matrix says, in the export's order.
    var options: [String] = []
    /// The bodies of a body matrix, where the export names them.
    var bodies: [String] = []
    /// How many rows a matrix has whose bodies or persons the export does not name.
    var numberedRows = 0
    /// Whether an item of somebody else was left empty by somebody who answered others.
    var needsBlank = false

    /// Nil for a question that nothing can be made of: typed texts, consent.
    init?(_ asked: AskedQuestion, _ look: ExportLook, _ roster: RosterGuess?) {
        self.asked = asked
        let export = look.export
        let items = asked.columns.map { export.itemText($0) }
        let isClosed = ClosedQuestion.isClosed(asked, export, addressParts: look.addressParts)
        if asked.columns.count > 1, asked.kind != .multipleMatrix {
            if isClosed, Self.areNames(items, roster) {
                layout = asked.isTicked ? .rosterChoice : .rosterMatrix
                sortItems(items, roster)
                return
            }
            if isClosed, asked.kind == .matrix, let roster, Self.areNameless(items, roster) {
                layout = .rosterMatrix
                numberedRows = items.count
                // Whose own row is empty cannot be seen.
                needsBlank = asked.answers.blank + asked.answers.unanswered > 0
                return
            }
            if !asked.isTicked, let roster, Self.answersAreNames(asked, roster) {
                layout = .nominations
                return
            }
        }
        switch asked.kind {
        case .multipleMatrix:
            layout = .bodyMatrix
            readRows(export)
            if options.count < 2 { return nil }
        case .multipleChoice:
            if let parts = BodyLabels(items) {
                layout = .bodyMatrix
                (bodies, options) = (parts.bodies, parts.kinds)
            } else {
                layout = .multipleChoice
                // The box of an "other, please specify" has its option's text.
                var seen: Set<String> = []
                options = items.filter { seen.insert(AnswerText.folded($0)).inserted }
            }
        case .single:
            guard isClosed, asked.answers.answers.count > 1 else { return nil }
            layout = .singleChoice
        case .matrix: return nil
        }
    }

    /// Whether most items are persons.
    private static func areNames(_ items: [String], _ roster: RosterGuess?) -> Bool {
        let persons = items.filter { !NobodyWords.contains($0) }
        guard let roster else {
            return persons.count > 3 && persons.count(where: NameShape.fits) * 3 > persons.count * 2
        }
        return persons.count > 1 && persons.count { roster.matcher.match($0) != .nobody } * 2 >= persons.count
    }

    /// Whether a matrix has about as many rows as the roster has persons, and nothing that says who is who.
    private static func areNameless(_ items: [String], _ roster: RosterGuess) -> Bool {
        let persons = roster.persons.count
        return Set(items).count == 1 && items.count > 2 && items.count * 2 > persons && items.count <= persons + 1
    }

    /// Whether most of what was typed are persons.
    private static func answersAreNames(_ asked: AskedQuestion, _ roster: RosterGuess) -> Bool {
        let answers = asked.answers.answers
        return answers.count > 1 && answers.count { roster.matcher.match($0.text) != .nobody } * 2 >= answers.count
    }

    private mutating func sortItems(_ items: [String], _ roster: RosterGuess?) {
        for item in items {
            if NobodyWords.contains(item) {
                nobody.append(item)
                continue
            }
            guard let roster else { continue }
            switch roster.matcher.match(item) {
            case .person: break
            case .ambiguous(let persons):
                oddItems.append(OddItem(text: item, candidates: persons.map { roster.persons[$0].id }))
            case .nobody:
                oddItems.append(OddItem(text: item, candidates: roster.nearest(item).map { roster.persons[$0].id }))
            }
        }
    }

    /// The rows and options of a matrix with several ticks a row.
    private mutating func readRows(_ export: Export) {
        var rows: [Int] = []
        for column in asked.columns {
            let described = export.columns[column]
            let option = described.option ?? export.itemText(column)
            if !options.contains(where: { AnswerText.folded($0) == AnswerText.folded(option) }) {
                options.append(option)
            }
            if let item = described.item, described.option != nil {
                if !bodies.contains(item) { bodies.append(item) }
            } else if let row = described.matrixRow, !rows.contains(row) {
                rows.append(row)
            }
        }
        numberedRows = bodies.isEmpty ? rows.count : 0
    }
}

/// Labels that hold a body and a kind each, `Council: gives information to`, for every body the same kinds.
private struct BodyLabels {
    var bodies: [String] = []
    var kinds: [String] = []

    init?(_ labels: [String]) {
        for separator in [": ", " - ", " – ", " / ", " | ", "_"] {
            let parts = labels.map { $0.split(separator: separator, maxSplits: 1).map(String.init) }
            guard parts.allSatisfy({ $0.count == 2 }) else { continue }
            var bodies: [String] = []
            var kinds: [String] = []
            for part in parts {
                if !bodies.contains(part[0]) { bodies.append(part[0]) }
                if !kinds.contains(part[1]) { kinds.append(part[1]) }
            }
            if bodies.count > 1, kinds.count > 1, bodies.count * kinds.count == labels.count,
                Set(labels).count == labels.count
            {
                self.bodies = bodies
                self.kinds = kinds
                return
            }
        }
        return nil
    }
}
