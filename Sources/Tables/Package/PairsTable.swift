import Findings
import NetworkModel
import Telling

extension DataTable {
    /// Missing stays missing: five states, not two.
    static let pairs = DataTable(
        "pairs", Text("table.pairs"), key: ["relation", "from", "to"],
        references: [.person("from"), .person("to")],
        columns: { shape in
            [
                DataColumn("relation", Text("table.relation"), isRequired: true),
                DataColumn("from", Text("table.from"), isRequired: true),
                DataColumn("to", Text("table.to"), isRequired: true),
                DataColumn(
                    "state", Text("table.pairs.state"), values: AnswerState.allCases.map(\.code), isRequired: true),
                DataColumn("level", Text("table.pairs.level")),
                DataColumn("weight", .integer, Text("table.pairs.weight")),
            ] + shape.placeColumns
        }
    ) { content, shape, file in
        let cells = NetworkCells(content, shape)
        let listing = PairListing(content)
        for relation in content.network.relations {
            let id = TableFile.escaped([relation.id])
            let answers = AnswerCells(relation)
            for (from, person) in content.network.persons.enumerated() {
                let unlisted = listing.unlisted(AnswerCounts(relation, from: from))
                let row = cells.network + Array(",".utf8) + id + Array(",".utf8) + cells.ids[from]
                let place = cells.place(ofOthersOf: person)
                func put(_ to: Int, _ answer: Answer, _ tie: Tie?) throws {
                    file.cells(row)
                    file.cells(cells.ids[to])
                    file.cells(answers[answer])
                    if let tie {
                        cells.place(row: Int(tie.row), column: Int(tie.column), in: &file)
                    } else if let place {
                        file.cells(place)
                    }
                    try file.endRow()
                }
                var ties = relation.ties(from: from)[...]
                // Those who were asked as a whole have nothing but ties to be listed.
                if let unlisted, relation.answerToEverybodyElse(from: from)?.state == unlisted {
                    for tie in ties { try put(Int(tie.to), .tie(level: Int(tie.level)), tie) }
                    continue
                }
                for (to, answer) in relation.answers(from: from).enumerated() where to != from {
                    let tie = answer.state == .tie ? ties.popFirst() : nil
                    if answer.state != unlisted { try put(to, answer, tie) }
                }
            }
        }
    }

    static let ties = DataTable(
        "ties", Text("table.ties"), key: ["relation", "from", "to"], references: [.person("from"), .person("to")],
        columns: { shape in
            [
                DataColumn("relation", Text("table.relation"), isRequired: true),
                DataColumn("from", Text("table.from"), isRequired: true),
                DataColumn("to", Text("table.to"), isRequired: true),
                DataColumn("level", Text("table.ties.level"), isRequired: true),
                DataColumn("weight", .integer, Text("table.ties.weight"), isRequired: true),
                DataColumn(
                    "dyad_state", Text("table.ties.dyad-state"),
                    values: [DyadState.agreed, .conflicting, .oneSided, .unconfirmed].map(\.rawValue), isRequired: true),
            ] + shape.placeColumns
        }
    ) { content, shape, file in
        let cells = NetworkCells(content, shape)
        for relation in content.network.relations {
            let id = TableFile.escaped([relation.id])
            let levels = relation.levels.indices.map {
                TableFile.escaped([relation.levels[$0].id, String(relation.weight(ofLevel: $0))])
            }
            for (tie, state) in zip(relation.ties, relation.tieStates) {
                file.cells(cells.network)
                file.cells(id)
                file.cells(cells.ids[Int(tie.from)])
                file.cells(cells.ids[Int(tie.to)])
                file.cells(levels[Int(tie.level)])
                file.cell(state.rawValue)
                cells.place(row: Int(tie.row), column: Int(tie.column), in: &file)
                try file.endRow()
            }
        }
    }
}

/// State, level and weight of each answer there is in a relation.
private struct AnswerCells {
    private let cells: [[UInt8]]

    init(_ relation: Relation) {
        var cells = Array(repeating: [UInt8](), count: 256)
        for state in AnswerState.allCases where state != .tie {
            let weight = state == .noTie ? "0" : nil
            cells[Int(state.rawValue)] = TableFile.escaped([state.code, nil, weight])
        }
        for (level, described) in relation.levels.enumerated() {
            cells[Int(Answer.tie(level: level).byte)] = TableFile.escaped([
                AnswerState.tie.code, described.id, String(relation.weight(ofLevel: level)),
            ])
        }
        self.cells = cells
    }

    subscript(_ answer: Answer) -> [UInt8] { cells[Int(answer.byte)] }
}
