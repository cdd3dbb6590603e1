import Findings
import NetworkModel
import Telling

extension DataTable {
    /// What a person answered to each question about contact, counted.
    static let answers = DataTable(
        "answers", Text("table.answers"), key: ["person", "kind", "question"], references: [.person("person")],
        columns: { _ in
            [
                DataColumn("person", Text("table.person"), isRequired: true),
                DataColumn(
                    "kind", Text("table.answers.kind"), values: ["relation", "affiliation"], isRequired: true),
                DataColumn("question", Text("table.answers.question"), isRequired: true),
                DataColumn(
                    "response", Text("table.answers.response"), values: Answering.allCases.map(\.code),
                    isRequired: true),
            ]
                + AnswerState.allCases.map { state in
                    DataColumn(
                        AttributeColumns.columnName(state.code), .integer,
                        Text("table.answers.count", ["state": state.code]), isRequired: true)
                }
                + [
                    DataColumn(
                        "unlisted", Text("table.answers.unlisted"),
                        values: AnswerState.allCases.dropFirst().map(\.code))
                ]
        }
    ) { content, shape, file in
        let network = content.network
        let cells = NetworkCells(content, shape)
        let listing = PairListing(content)
        func put(
            _ person: Int, _ question: [UInt8], _ response: Answering, _ counts: AnswerCounts, _ unlisted: AnswerState?
        ) throws {
            file.cells(cells.network)
            file.cells(cells.ids[person])
            file.cells(question)
            file.cell(response.code)
            for state in AnswerState.allCases { file.cell(counts[state]) }
            file.cell(unlisted?.code)
            try file.endRow()
        }
        for relation in network.relations {
            let question = TableFile.escaped(["relation", relation.id])
            for person in network.persons.indices {
                let counts = AnswerCounts(relation, from: person)
                try put(person, question, network.answering(person, relation), counts, listing.unlisted(counts))
            }
        }
        for affiliation in network.affiliations {
            let question = TableFile.escaped(["affiliation", affiliation.id])
            var ties = Array(repeating: 0, count: network.persons.count)
            for tie in affiliation.ties { ties[tie.person] += 1 }
            for person in network.persons.indices {
                let counts = AnswerCounts(affiliation, from: person, ties: ties[person], in: network)
                let response = ties[person] > 0 ? .answered : network.answering(person, affiliation)
                try put(person, question, response, counts, listing.unlistedBodies(counts))
            }
        }
    }
}
