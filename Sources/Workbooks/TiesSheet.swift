import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per tie, with the cell it was read from.
enum TiesSheet {
    struct Row {
        /// Position in the network's relations.
        let relation: Int
        let tie: Tie
        let state: DyadState
    }

    static let name = Text("figure.ties")

    static func size(_ content: NetworkContent) -> SheetSize {
        SheetSize(
            sheet: name[content.language], file: "ties",
            rows: content.network.relations.reduce(0) { $0 + $1.ties.count },
            columns: content.study.edition.hidesNames ? 8 : 11)
    }

    static func sheet(_ content: NetworkContent) -> Sheet {
        let lists = PairLists(content)
        return Sheet(
            key: "ties", name: name, language: content.language,
            frozenColumns: 3, size: size(content),
            columns: pairColumns(lists) + tieColumns(content, lists)
                + (content.study.edition.hidesNames ? [] : placeColumns(content)),
            rows: content.network.relations.enumerated().lazy.flatMap { position, relation in
                zip(relation.ties, relation.tieStates).lazy.map { Row(relation: position, tie: $0, state: $1) }
            })
    }

    private static func pairColumns(_ lists: PairLists) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("sheet.figures.relation"), .text,
                meaning: Text("sheet.dyads.relation.meaning"),
                source: .mapping, of: lists.relations
            ) { $0.relation },
            SheetColumn(
                Text("sheet.ties.from"), .text,
                meaning: Text("sheet.ties.from.meaning"),
                source: .responses, of: lists.ids
            ) { Int($0.tie.from) },
            SheetColumn(
                Text("sheet.ties.to"), .text,
                meaning: Text("sheet.ties.to.meaning"),
                source: .responses, of: lists.ids
            ) { Int($0.tie.to) },
            SheetColumn(
                Text("sheet.ties.from-label"), .text,
                meaning: Text("sheet.ties.from-label.meaning"),
                source: .roster, of: lists.names
            ) { Int($0.tie.from) },
            SheetColumn(
                Text("sheet.ties.to-label"), .text,
                meaning: Text("sheet.ties.to-label.meaning"),
                source: .roster, of: lists.names
            ) { Int($0.tie.to) },
        ]
    }

    private static func tieColumns(_ content: NetworkContent, _ lists: PairLists) -> [SheetColumn<Row>] {
        let levels = content.network.relations.map { $0.label + ": " + $0.levels.map(\.label).joined(separator: "; ") }
        return [
            SheetColumn(
                Text("sheet.figures.level"), .text,
                meaning: Text("sheet.ties.level.meaning"),
                values: Text(asGiven: levels.joined(separator: " | ")), source: .responses, of: lists.levels
            ) { lists.firstLevels[$0.relation] + Int($0.tie.level) },
            SheetColumn(
                Text("sheet.ties.weight"), .wholeNumber,
                meaning: Text("sheet.ties.weight.meaning"),
                of: lists.weights
            ) { lists.firstLevels[$0.relation] + Int($0.tie.level) },
            SheetColumn(
                Text("sheet.dyads.dyad-state"), .text,
                meaning: DyadsSheet.stateMeaning,
                values: .list([DyadState.agreed, .conflicting, .oneSided, .unconfirmed].map(\.word)), of: lists.states
            ) { $0.state.number },
        ]
    }

    private static func placeColumns(_ content: NetworkContent) -> [SheetColumn<Row>] {
        let offsets = content.network.rowOffsets
        let paths: [String?] = offsets.isEmpty ? [content.responsesFile] : offsets.map(\.file)
        let files = CellList(paths.map(Cell.text(orEmpty:)))
        let columnNames = content.network.record.columnNames
        // A network that was not read from a file has none.
        let columns = CellList(columnNames.map(Cell.text(orEmpty:)) + [.empty])
        return [
            SheetColumn(
                Text("sheet.findings.file"), .text,
                meaning: Text("sheet.ties.file.meaning"),
                source: .responses, of: files
            ) { offsets.file(ofRow: Int($0.tie.row)).position },
            SheetColumn(
                Text("sheet.findings.row"), .wholeNumber,
                meaning: Text("sheet.findings.row.meaning"),
                source: .responses
            ) { .integer(offsets.file(ofRow: Int($0.tie.row)).row) },
            SheetColumn(
                Text("sheet.dictionary.column"), .text,
                meaning: Text("sheet.findings.column.meaning"),
                source: .responses, of: columns
            ) { min(Int($0.tie.column), columnNames.count) },
        ]
    }
}
