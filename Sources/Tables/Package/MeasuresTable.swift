import Analysis
import Findings
import NetworkModel
import Telling

extension DataTable {
    /// A column per measure, by the ids of study.json.
    static let measures = DataTable(
        "measures", Text("table.measures"), key: ["person", "relation", "level"], references: [.person("person")],
        columns: { shape in
            [
                DataColumn("person", Text("table.person"), isRequired: true),
                DataColumn("relation", Text("table.relation"), isRequired: true),
                DataColumn("level", Text("table.measures.level"), isRequired: true),
            ]
                + shape.measures.map { measure in
                    DataColumn(measure.id, measure.isInteger ? .integer : .number, measure.definition)
                }
        }
    ) { content, shape, file in
        let cells = NetworkCells(content, shape)
        for level in content.levels {
            let relation = level.relation
            let ids = TableFile.escaped([relation.id, relation.levels[level.level].id])
            let columns = shape.measures.map { measure in
                level.analysis.actorMeasures.first { $0.measure.id == measure.id }
            }
            for person in content.network.persons.indices {
                file.cells(cells.network)
                file.cells(cells.ids[person])
                file.cells(ids)
                for column in columns { file.cell(column?.values[person]) }
                try file.endRow()
            }
        }
    }
}
