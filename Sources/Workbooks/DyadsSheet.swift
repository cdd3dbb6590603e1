import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per pair of persons of whom at least one reports a tie.
enum DyadsSheet {
    struct Row {
        /// Position in the network's relations.
        let relation: Int
        let dyad: Dyad
    }

    static let name = Text("sheet.dyads")

    static func size(_ content: NetworkContent) -> SheetSize {
        SheetSize(
            sheet: name[content.language], file: "dyads",
            rows: content.network.relations.reduce(0) { $0 + $1.dyads.count }, columns: 8)
    }

    static func sheet(_ content: NetworkContent) -> Sheet {
        let lists = PairLists(content)
        return Sheet(
            key: "dyads", name: name, language: content.language, frozenColumns: 3,
            size: size(content), columns: pairColumns(lists) + reportColumns(content, lists),
            rows: content.network.relations.enumerated().lazy.flatMap { position, relation in
                relation.dyads.lazy.map { Row(relation: position, dyad: $0) }
            })
    }

    static let stateMeaning = Text("sheet.dyads.how-two-reports-pair")

    private static func pairColumns(_ lists: PairLists) -> [SheetColumn<Row>] {
        let first = Text("sheet.dyads.one-two-who-comes")
        let second = Text("sheet.dyads.other-two")
        func meaning(_ who: Text, _ what: Text) -> Text {
            Text("sheet.dyads.text", ["who": who, "what": what])
        }
        let id = Text("sheet.dyads.roster-id")
        let name = Text("sheet.dyads.name")
        return [
            SheetColumn(
                Text("sheet.figures.relation"), .text,
                meaning: Text("sheet.dyads.relation.meaning"),
                source: .mapping, of: lists.relations
            ) { $0.relation },
            SheetColumn(Text(asGiven: "A"), .text, meaning: meaning(first, id), source: .roster, of: lists.ids) {
                Int($0.dyad.a)
            },
            SheetColumn(Text(asGiven: "B"), .text, meaning: meaning(second, id), source: .roster, of: lists.ids) {
                Int($0.dyad.b)
            },
            SheetColumn(
                Text("sheet.dyads.a-label"), .text, meaning: meaning(first, name),
                source: .roster, of: lists.names
            ) { Int($0.dyad.a) },
            SheetColumn(
                Text("sheet.dyads.b-label"), .text, meaning: meaning(second, name),
                source: .roster, of: lists.names
            ) { Int($0.dyad.b) },
        ]
    }

    private static func reportColumns(_ content: NetworkContent, _ lists: PairLists) -> [SheetColumn<Row>] {
        let levels = content.network.relations.flatMap { $0.levels.map(\.label) }
        var seen: Set<String> = []
        let values = Text.list(
            levels.filter { seen.insert($0).inserted }.map(Text.init(asGiven:)) + [AnswerState.noTie.word])
        return [
            SheetColumn(
                Text("sheet.dyads.a-reports"), .text,
                meaning: Text("sheet.dyads.a-reports.meaning"),
                values: values, source: .responses, of: lists.answers
            ) { lists.position(of: $0.dyad.aReports, $0.relation) },
            SheetColumn(
                Text("sheet.dyads.b-reports"), .text,
                meaning: Text("sheet.dyads.b-reports.meaning"),
                values: values, source: .responses, of: lists.answers
            ) { lists.position(of: $0.dyad.bReports, $0.relation) },
            SheetColumn(
                Text("sheet.dyads.dyad-state"), .text, meaning: stateMeaning,
                values: .list([DyadState.agreed, .conflicting, .oneSided, .unconfirmed].map(\.word)), of: lists.states
            ) { $0.dyad.state.number },
        ]
    }
}
