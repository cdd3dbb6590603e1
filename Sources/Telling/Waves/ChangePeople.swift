import Analysis
import Findings
import NetworkModel

/// Who came, who left and whose group is another; and, where nobody may be followed, why nothing is said of persons.
struct ChangePeople {
    private let content: ChangeContent
    private let language: Language

    /// A longer table is looked up in the workbook.
    private static let mostPersons = 300

    init(_ content: ChangeContent) {
        self.content = content
        language = content.to.language
    }

    /// By name.
    var named: [Block] {
        lists(
            { content.from.network.persons[$0].name }, { content.to.network.persons[$0].name },
            { person, groups in "\(person) (\(groups))" })
    }

    /// As persons are called in a meeting.
    var byFunction: [Block] {
        let (before, after) = (content.from.withPersonsByFunction, content.to.withPersonsByFunction)
        let hasNames = after.people != .functions
        return lists(
            { before.nameAndFunctions(ofPerson: $0) }, { after.nameAndFunctions(ofPerson: $0) },
            { person, groups in hasNames ? "\(person) (\(groups))" : groups })
    }

    private func lists(
        _ before: (Int) -> String, _ after: (Int) -> String, _ moved: (String, String) -> String
    ) -> [Block] {
        guard content.change.tellsPersons else { return [.paragraph(language.say("change.anonymous"), .note)] }
        let change = content.change
        let moves = change.moves.map { move in
            moved(
                after(change.roster.both[move.person].to),
                [move.from, move.to].map { $0.isEmpty ? "–" : $0.joined(separator: ", ") }.joined(separator: " → "))
        }
        let lists = [
            (language.say("change.list.joined"), change.roster.joined.map(after)),
            (language.say("change.list.left"), change.roster.left.map(before)),
            (language.say("change.list.moved"), moves),
        ]
        let items = lists.filter { !$0.1.isEmpty }.map { Block.Item($0.1.joined(separator: ", "), lead: $0.0) }
        return items.isEmpty ? [] : [.list(items)]
    }

    /// Person by person, by name, at one level; nil where nobody may be followed, and where it would be too long to read.
    func table(_ level: ChangeLevel) -> Block? {
        guard content.change.tellsPersons else { return nil }
        let rows = zip(content.change.roster.both, level.change.persons).map { person, change in
            Table.Row(
                [
                    content.to.network.persons[person.to].name, String(change.own.kept), String(change.own.new),
                    String(change.own.gone), String(change.own.unknown), String(change.about.new),
                    String(change.about.gone),
                ], person: person.to)
        }
        guard !rows.isEmpty, rows.count <= Self.mostPersons else { return nil }
        let table = Table(
            caption: content.to.words.title(level.level.relation, upTo: level.level.level),
            columns: [
                language.say("sheet.change.name"), language.say("sheet.change.kept"), language.say("sheet.change.new"),
                language.say("sheet.change.gone"), language.say("sheet.change.unknown"),
                language.say("change.table.new-about"), language.say("change.table.gone-about"),
            ], numbers: Set(1...6), rows: rows)
        return .folded(summary: language.say("change.table.persons"), isOpen: false, [.table(table)])
    }
}
