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
    /// Whether such rows, taken for bodies, are as many as there are persons: then people have to look.
    var rowsMayBePersons = false
    /// Whether an item of somebody else was left empty by somebody who answered others.
    var needsBlank = false
    /// Whether its answers may be somebody's own words, so that only those whose meaning is known are told.
    var hidesAnswers = false
    /// How many of its items are persons, where those are not most: then people say whether it is a relation.
    var knownPersons: Int?

    /// Nil for a question that nothing can be made of: typed texts, consent.
    init?(_ asked: AskedQuestion, _ look: ExportLook, _ roster: RosterGuess?) {
        self.asked = asked
        let export = look.export
        let items = asked.columns.map { export.itemText($0) }
        let isClosed = ClosedQuestion.isClosed(asked, export, addressParts: look.addressParts)
        if asked.columns.count > 1, asked.kind != .multipleMatrix {
            let isAboutPeople = Self.areNames(items, roster)
            let known = roster.map { Self.personCount(items, $0) } ?? 0
            if isAboutPeople || known > 1 {
                layout = asked.isTicked ? .rosterChoice : .rosterMatrix
                hidesAnswers = !isClosed
                if !isAboutPeople { knownPersons = known }
                sortItems(items, roster)
                return
            }
            if isClosed, asked.kind == .matrix, let roster, Self.areNameless(asked, export, roster) {
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
            guard let roster, Self.areAsMany(numberedRows, as: roster) else { break }
            // Kinds of contact with bodies say nothing of how often.
            if options.contains(where: { FrequencyWords.meaning(of: $0) != nil }) {
                layout = .rosterMatrix
                // Whose own row is empty cannot be seen.
                needsBlank = true
            } else {
                rowsMayBePersons = true
            }
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
            if asked.answers.rest == 0, look.export.questionKeys.contains(.variables),
                asked.columns.allSatisfy({ export.columns[$0].codeLabels.isEmpty }),
                let choices = CellChoices(asked.answers.answers.map(\.text)),
                !choices.options.contains(where: { NameShape.looksTyped($0) })
            {
                layout = .multipleChoice
                options = choices.options
                break
            }
            guard isClosed, (2...ClosedQuestion.mostAnswers).contains(asked.answers.answers.count) else { return nil }
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
        return persons.count > 1 && personCount(persons, roster) * 2 >= persons.count
    }

    private static func personCount(_ items: [String], _ roster: RosterGuess) -> Int {
        items.count { roster.matcher.match($0) != .nobody || !roster.named(in: $0).isEmpty }
    }

    /// Whether a matrix has about as many rows as the roster has persons, and nothing that says who is who.
    private static func areNameless(_ asked: AskedQuestion, _ export: Export, _ roster: RosterGuess) -> Bool {
        let items = Set(asked.columns.map { export.columns[$0].item })
        return items.count == 1 && areAsMany(asked.columns.count, as: roster)
    }

    private static func areAsMany(_ rows: Int, as roster: RosterGuess) -> Bool {
        rows > 2 && rows * 2 > roster.persons.count && rows <= roster.persons.count + 1
    }

    /// Whether most of what was typed are persons.
    private static func answersAreNames(_ asked: AskedQuestion, _ roster: RosterGuess) -> Bool {
        let answers = asked.answers.answers.filter { !NobodyWords.contains($0.text) }
        return answers.count > 1 && answers.count { TypedPeople.stand(in: $0.text, roster) } * 2 >= answers.count
    }

    private mutating func sortItems(_ items: [String], _ roster: RosterGuess?) {
        for item in items {
            if NobodyWords.contains(item) {
                nobody.append(item)
                continue
            }
            guard let roster else { continue }
            let persons: [Int]
            switch roster.matcher.match(item) {
            case .person: continue
            case .ambiguous(let several): persons = several
            case .nobody:
                let named = roster.named(in: item)
                persons = named.isEmpty ? roster.nearest(item) : named
            }
            let numbered = roster.numbered(in: item)
            let first = numbered + roster.described(in: item, among: persons).filter { !numbered.contains($0) }
            let candidates = first + persons.filter { !first.contains($0) }
            oddItems.append(OddItem(text: item, candidates: candidates.prefix(3).map { roster.persons[$0].id }))
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
