import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per person and body, with the measures of every relation and cumulative level.
enum ActorsSheet {
    static let name = SheetName.actors

    static func sheet(_ content: NetworkContent) -> Sheet {
        let network = content.network
        let language = content.language
        let rows =
            network.persons.indices.map { ActorRow(kind: .person($0), network: network) }
            + network.bodies.map { ActorRow(kind: .body($0), network: network) }
        return Sheet(
            key: "actors", name: name, language: language,
            frozenColumns: 2,
            columns: firstColumns(content.study.edition, language) + ActorColumns.attributes(network, language)
                + measures(content),
            rows: rows)
    }

    private static func firstColumns(_ edition: Edition, _ language: Language) -> [SheetColumn<ActorRow>] {
        [
            ActorColumns.id(edition),
            SheetColumn(
                Text("sheet.actors.label"), .text,
                meaning: Text("sheet.actors.label.meaning"),
                source: .roster
            ) { .text($0.label) },
            SheetColumn(
                Text("sheet.actors.kind"), .text,
                meaning: Text("sheet.actors.kind.meaning"),
                values: .list([Words.person, Words.body]), source: .mapping
            ) { .text(($0.person == nil ? Words.body : Words.person)[language]) },
            ActorColumns.status(language),
        ]
    }

    private static func measures(_ content: NetworkContent) -> [SheetColumn<ActorRow>] {
        zip(content.network.relations, content.analysis.relations).flatMap { relation, analysis in
            analysis.levels.enumerated().flatMap { level, figures in
                figures.actorMeasures.map { column($0, relation: relation, level: level, content.language) }
            }
        }
    }

    private static func column(
        _ column: ActorMeasureColumn, relation: Relation, level: Int, _ language: Language
    ) -> SheetColumn<ActorRow> {
        let measure = column.measure
        let title = relation.title(level: level)
        return SheetColumn(
            SheetName.column(of: measure, title),
            measure.columnKind,
            meaning: Text("sheet.actors.kind.meaning-2", ["title": title, "definition": measure.definition]),
            values: measure.shownValues,
            source: .literature(measure.source)
        ) { row in
            guard case .person(let position) = row.kind, let value = column.values[position] else { return .empty }
            return measure.cell(value, language)
        }
    }
}

extension Measure {
    var columnKind: ColumnKind {
        switch kind {
        case .count, .group: .wholeNumber
        case .number: .number
        case .yesNo: .text
        }
    }

    /// What the dictionary lists.
    var shownValues: Text { kind == .yesNo ? .list([Words.yes, Words.no]) : Text(asGiven: range) }

    func cell(_ value: Double, _ language: Language) -> Cell {
        switch kind {
        case .count, .group: .integer(Int(value))
        case .number: .number(value)
        case .yesNo: .text((value == 0 ? Words.no : Words.yes)[language])
        }
    }
}
