import Findings
import NetworkModel
import Telling

extension DataTable {
    /// Every person with every body in every kind of contact.
    static let affiliations = DataTable(
        "affiliations", Text("table.affiliations"), key: ["affiliation", "person", "body", "kind"],
        references: [.person("person"), .person("body")],
        columns: { shape in
            [
                DataColumn("affiliation", Text("table.affiliations.affiliation"), isRequired: true),
                DataColumn("person", Text("table.person"), isRequired: true),
                DataColumn("body", Text("table.affiliations.body"), isRequired: true),
                DataColumn("kind", Text("table.affiliations.kind"), isRequired: true),
                DataColumn(
                    "state", Text("table.affiliations.state"), values: AnswerState.allCases.map(\.code),
                    isRequired: true),
            ] + shape.placeColumns
        }
    ) { content, shape, file in
        let network = content.network
        let cells = NetworkCells(content, shape)
        let listing = PairListing(content)
        for affiliation in network.affiliations {
            let id = TableFile.escaped([affiliation.id])
            let contacts = network.bodies.map { body in
                affiliation.kinds.map { TableFile.escaped([body.id, $0.id]) }
            }
            var ties = affiliation.ties[...]
            for (position, person) in network.persons.enumerated() {
                let own = ties.prefix { $0.person == position }
                ties = ties.dropFirst(own.count)
                let others = network.state(ofOthersOf: position, hasTies: !own.isEmpty, affiliation)
                let place = cells.place(ofOthersOf: person)
                var left = own
                for body in network.bodies.indices {
                    for kind in affiliation.kinds.indices {
                        let isTie = left.first.map { $0.body == body && $0.kind == kind } ?? false
                        let tie = isTie ? left.popFirst() : nil
                        if tie == nil, !listing.listsEveryBody { continue }
                        file.cells(cells.network)
                        file.cells(id)
                        file.cells(cells.ids[position])
                        file.cells(contacts[body][kind])
                        file.cell(tie == nil ? others.code : AnswerState.tie.code)
                        if let tie {
                            cells.place(row: tie.row, column: tie.column, in: &file)
                        } else if let place {
                            file.cells(place)
                        }
                        try file.endRow()
                    }
                }
            }
        }
    }
}
