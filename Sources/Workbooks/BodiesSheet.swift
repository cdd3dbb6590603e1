import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per body and kind of contact: how many have it, and who.
enum BodiesSheet {
    static let name = SheetName.bodies

    struct Row {
        let affiliation: Affiliation
        let analysis: AffiliationAnalysis
        let cell: AffiliationAnalysis.Cell
    }

    /// Nil where nobody was asked about bodies.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        let rows = zip(content.network.affiliations, content.analysis.affiliations).flatMap { affiliation, analysis in
            analysis.cells.map { Row(affiliation: affiliation, analysis: analysis, cell: $0) }
        }
        guard !rows.isEmpty else { return nil }
        return Sheet(
            key: "bodies", name: name, language: content.language, frozenColumns: 2,
            columns: firstColumns(content) + furtherColumns(content), rows: rows)
    }

    private static func firstColumns(_ content: NetworkContent) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("sheet.bodies.body"), .text,
                meaning: Text("sheet.bodies.body.meaning"), source: .mapping
            ) { .text(content.network.bodies[$0.cell.body].label) },
            SheetColumn(
                Text("sheet.bodies.kind"), .text,
                meaning: Text("sheet.bodies.kind.meaning"),
                source: .mapping
            ) { .text($0.affiliation.kinds[$0.cell.kind].label) },
            SheetColumn(
                Text("figure.persons"), .wholeNumber,
                meaning: Text("sheet.bodies.persons.meaning"), source: .responses
            ) { .integer($0.cell.persons.count) },
            SheetColumn(
                Text("sheet.bodies.share-of-respondents"),
                .share,
                meaning: Text("sheet.bodies.share-of-respondents.meaning"), values: Text(asGiven: "0 – 1")
            ) { .share(orEmpty: $0.cell.shareOfAnswered) },
        ]
    }

    private static func furtherColumns(_ content: NetworkContent) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("figure.group-answered"), .wholeNumber,
                meaning: Text("sheet.bodies.group-answered.meaning"), source: .responses
            ) { .integer($0.analysis.answered) },
            SheetColumn(
                Text("statement.direction"), .text,
                meaning: Text("sheet.bodies.direction.meaning"),
                values: .list(AffiliationKind.Direction.allCases.map(\.word)), source: .mapping
            ) { .text($0.affiliation.kinds[$0.cell.kind].direction.word[content.language]) },
            SheetColumn(
                Text("sheet.bodies.question"), .text,
                meaning: Text("sheet.bodies.question.meaning"), source: .mapping
            ) { .text($0.affiliation.label) },
            SheetColumn(
                Text("sheet.bodies.who"), .longText,
                meaning: Text("sheet.bodies.who.meaning"), source: .roster
            ) { row in
                .text(orEmpty: row.cell.persons.map { content.network.persons[$0].name }.joined(separator: "; "))
            },
        ]
    }
}
