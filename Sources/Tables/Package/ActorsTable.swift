import Findings
import NetworkModel
import Telling

extension DataTable {
    /// Persons in the network's order, then bodies.
    static let actors = DataTable(
        "actors", Text("table.actors"), key: ["kind", "id"],
        columns: { columnsOfAll + columnsOfPersons($0) }
    ) { content, shape, file in
        let network = content.network
        let cells = NetworkCells(content, shape)
        let attributes = shape.attributes.map { columns in
            (columns, position: network.attributes.firstIndex { $0.id == columns.id })
        }
        for person in network.persons {
            file.cells(cells.network)
            file.cell(person.id)
            file.cell(person.name)
            file.cell("person")
            file.cell(person.status.rawValue)
            file.cell(person.itemsAsked)
            file.cell(person.itemsAnswered)
            if shape.tellsPlaces {
                file.cell(person.acrossWaves?.number)
                file.cell(person.responsePlace?.file)
                file.cell(person.responsePlace?.row)
            }
            for (columns, position) in attributes {
                let value = position.map { person.values[$0] } ?? .missing
                columns.write(value, position.map { network.attributes[$0] }, to: &file)
            }
            try file.endRow()
        }
        for body in network.bodies {
            file.cells(cells.network)
            file.cell(body.id)
            file.cell(body.label)
            file.cell("body")
            for _ in columnsOfPersons(shape) { file.cell(nil as String?) }
            try file.endRow()
        }
    }

    private static let columnsOfAll = [
        DataColumn("id", Text("table.actors.id"), isRequired: true),
        DataColumn("label", Text("table.actors.label")),
        DataColumn("kind", Text("table.actors.kind"), values: ["person", "body"], isRequired: true),
    ]

    private static func columnsOfPersons(_ shape: TableShape) -> [DataColumn] {
        let first = [
            DataColumn("status", Text("table.actors.status"), values: RespondentStatus.allCases.map(\.rawValue)),
            DataColumn("items_asked", .integer, Text("table.actors.items-asked")),
            DataColumn("items_answered", .integer, Text("table.actors.items-answered")),
        ]
        let places = [
            DataColumn("number_in_all_waves", .integer, Text("table.actors.number-in-all-waves")),
            DataColumn("source_file", Text("table.actors.source-file")),
            DataColumn("source_row", .integer, Text("table.actors.source-row")),
        ]
        return first + (shape.tellsPlaces ? places : []) + shape.attributes.flatMap(\.columns)
    }
}

extension AttributeColumns {
    /// What stands for “answered, and nothing of this”: no id of an option has brackets.
    static let nothingChosen = "[]"

    fileprivate var columns: [DataColumn] {
        let kind: DataColumn.Kind =
            switch self.kind {
            case .text: .string
            case .wholeNumber: .integer
            case .number: .number
            }
        let meaning =
            options.isEmpty
            ? Text("table.actors.attribute", ["label": label])
            : allowsSeveral
                ? Text("table.actors.attribute-several", ["label": label, "none": Self.nothingChosen])
                : Text("table.actors.attribute-option", ["label": label])
        return [DataColumn(column, kind, meaning)]
            + (allowsSeveral ? options : []).map { option in
                DataColumn(
                    option.column, .integer, Text("table.actors.option", ["label": label, "name": option.name]),
                    values: ["0", "1"])
            }
    }

    fileprivate func write(_ value: AttributeValue, _ attribute: Attribute?, to file: inout TableFile) {
        let several = allowsSeveral ? options : []
        switch value {
        case .missing:
            for _ in 0...several.count { file.cell(nil as String?) }
        case .text(let text):
            file.cell(text.isEmpty ? nil : number(text) ?? text)
            for _ in several { file.cell(nil as String?) }
        case .options(let chosen):
            let known = attribute?.options.map(\.id) ?? []
            let ids = chosen.map { known[$0] }
            file.cell(ids.isEmpty ? Self.nothingChosen : ids.joined(separator: ";"))
            for option in several {
                // An edition may have merged it with others here: then nobody can say who does not have it.
                file.cell(known.contains(option.id) ? ids.contains(option.id) ? 1 : 0 : nil)
            }
        }
    }

    /// In the form that programs read; nil for what is not one.
    func number(_ text: String) -> String? { kind == .text ? nil : PlainNumber(text)?.text }
}
