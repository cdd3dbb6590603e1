import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per person, per relation and level: which cluster, and whether it falls apart without this person.
enum ClustersSheet {
    static let name = SheetName.clusters

    struct Row {
        let level: LevelContent
        let person: Int
        let values: [Double?]
    }

    static func size(_ content: NetworkContent) -> SheetSize? {
        guard hasClusters(content) else { return nil }
        let levels = content.network.relations.reduce(0) { $0 + $1.levels.count }
        return SheetSize(
            sheet: name[content.language], file: "clusters", rows: levels * content.network.persons.count, columns: 7)
    }

    private static func hasClusters(_ content: NetworkContent) -> Bool {
        !content.network.relations.isEmpty && content.study.settings.measures == .all
    }

    /// Nil where no relation was asked or only degrees are computed.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        guard hasClusters(content) else { return nil }
        let catalogue = MeasureList.all(symmetrisedBy: content.study.settings.symmetrise)
        let measures = ["component", "community", "cutPoint"].compactMap { id in catalogue.first { $0.id == id } }
        let persons = content.network.persons
        let rows = content.levels.lazy.flatMap { level in
            let columns = measures.map { measure in
                level.analysis.actorMeasures.first { $0.measure.id == measure.id }?.values ?? []
            }
            return persons.indices.lazy.map { person in
                Row(level: level, person: person, values: columns.map { $0.isEmpty ? nil : $0[person] })
            }
        }
        return Sheet(
            key: "clusters", name: name, language: content.language, frozenColumns: 3,
            size: size(content),
            columns: LevelColumns.both(\.level) + [idColumn(persons)]
                + measures.enumerated().map { column($1, at: $0, content.language) } + [labelColumn(persons)],
            rows: rows)
    }

    private static func idColumn(_ persons: [Person]) -> SheetColumn<Row> {
        SheetColumn(
            Text("sheet.clusters.actor"), .text,
            meaning: Text("sheet.clusters.actor.meaning"),
            source: .roster
        ) { .text(persons[$0.person].id) }
    }

    private static func labelColumn(_ persons: [Person]) -> SheetColumn<Row> {
        SheetColumn(
            Text("sheet.actors.label"), .text,
            meaning: Text("sheet.clusters.label.meaning"),
            source: .roster
        ) { .text(persons[$0.person].name) }
    }

    private static func column(_ measure: Measure, at position: Int, _ language: Language) -> SheetColumn<Row> {
        SheetColumn(
            measure.name, measure.columnKind, meaning: measure.definition, values: measure.shownValues,
            source: .literature(measure.source)
        ) { row in row.values[position].map { measure.cell($0, language) } ?? .empty }
    }
}
