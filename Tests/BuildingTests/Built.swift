import Findings
import Importers
import Mapping
import NetworkModel
import TestSupport

@testable import Building

/// What the room itself makes of a small survey: the network and the record of its troubles, before anybody judges them.
struct Built {
    let network: Network

    init(_ survey: Survey) throws {
        let mapping = try MappingLoader.load(
            bytes: MappingLoader.read(path: survey.mapping, shownAs: "study.yaml"), shownAs: "study.yaml")
        let town = mapping.networks[0]
        network = try NetworkBuilder.build(
            town, of: mapping,
            roster: RosterImporter.read(
                town.roster, columns: mapping.roster, attributes: mapping.attributes.compactMap(\.rosterColumn),
                in: survey.folder),
            reader: ImporterList.open(town.responses, in: survey.folder))
    }

    init(
        roster: String = Built.roster, answers: String, mapping: String = Survey.contact,
        respondents: String = "{ match: email }"
    ) throws {
        try self.init(Survey(roster: roster, answers: answers, mapping: mapping, respondents: respondents))
    }

    static let roster = """
        Nr | Navn       | E-post
        1  | Ada Hansen | ada@example.org
        2  | Bo Berg    | bo@example.org
        3  | Cato Lie   | cato@example.org
        """

    var record: ImportRecord { network.record }
    var relation: Relation { network.relations[0] }
    var statuses: [RespondentStatus] { network.persons.map(\.status) }
}

func cell(_ row: Int, _ column: String?) -> SourcePlace {
    SourcePlace(file: "answers.csv", row: row, column: column)
}
