import Findings
import Mapping
import Testing

/// A network that was asked several times.
@Suite struct WaveMappingTests {
    private static func mapping(
        _ waves: String, above: String = "", others: String = "", match: String = "",
        columns: String = "{ id: Nr, name: Name, email: E-mail }"
    ) -> String {
        """
        mapping: 1
        study: { id: town, title: The town, language: en }
        networks:
          - id: town
            title: Town
            alias: A\(above)
            waves:
        \(waves)\(others)
        roster: { columns: \(columns) }
        respondents: { match: name }
        scales:
          often: { levels: [{ id: daily, label: Daily, answers: [Daily] }], no-tie: [Never], blank: unanswered }
          seldom: { levels: [{ id: yearly, label: Yearly, answers: [Yearly] }], no-tie: [Never], blank: unanswered }
        relations:
          - { id: contact, label: Contact, question: Contact, layout: roster-matrix, scale: often }
        \(match)
        """
    }

    private static let two = """
              - { id: y1, label: First, responses: 1.csv, roster: r1.csv }
              - { id: y2, responses: 2.csv, roster: r2.csv, respondents: { match: id } }
        """

    private static func load(_ text: String) throws -> StudyMapping {
        try MappingLoader.load(bytes: Array(text.utf8), shownAs: "study.yaml")
    }

    @Test func `every wave is a network, with its own words or else those of its network`() throws {
        let above =
            "\n    language: nn\n    respondents: { match: email, column: X }"
            + "\n    questions: { contact: { number: 3 } }"
        let networks = try Self.load(Self.mapping(Self.two, above: above)).networks
        #expect(networks.map(\.id) == ["town-y1", "town-y2"])
        #expect(networks.map(\.title) == ["Town, First", "Town, y2"])
        #expect(networks.map(\.alias) == ["A, First", "A, y2"])
        #expect(networks.map(\.language) == [.nn, .nn])
        #expect(networks.map(\.respondents?.match) == [.email, .id])
        #expect(networks.map(\.respondents?.column) == ["X", "X"])
        #expect(networks.map { $0.questions["contact"]?.reference.number } == [3, 3])
        #expect(networks.map(\.wave?.network) == ["town", "town"])
    }

    @Test func `a wave may have been asked with another scale`() throws {
        let other = "\n      - { id: y3, responses: 3.csv, roster: r3.csv, questions: { contact: { scale: seldom } } }"
        let mapping = try Self.load(Self.mapping(Self.two + other))
        let scales = mapping.networks.map { mapping.relations[0].asked(in: $0).scale }
        #expect(scales == ["often", "often", "seldom"])
    }

    @Test(arguments: [
        ("a wave twice", mapping(two.replacing("y2", with: "y1")), "mapping-wrong-value 9:15"),
        (
            "a wave with the folder of pictures", mapping(two.replacing("y2", with: "graphs")),
            "mapping-wrong-value 9:15"
        ),
        (
            "a network called as a wave",
            mapping(two, others: "\n  - { id: town-y2, title: T, responses: 3.csv, roster: r3.csv }"),
            "mapping-wrong-value 10:11"
        ),
        ("responses beside waves", mapping(two, above: "\n    responses: 0.csv"), "mapping-wrong-value 7:5"),
        (
            "people beside waves", mapping(two, above: "\n    people: { \"1\": { left: true } }"),
            "mapping-wrong-value 7:5"
        ),
        ("a wave without a roster", mapping("      - { id: y1, responses: 1.csv }"), "mapping-missing-key 8:9"),
        ("no wave", mapping("      []"), "mapping-wrong-value 8:7"),
        (
            "ids that no roster has", mapping(two, match: "match-waves: id", columns: "{ name: Name, email: E-mail }"),
            "mapping-missing-key 17:14"
        ),
        (
            "a scale that is none",
            mapping(
                "      - { id: y1, responses: 1.csv, roster: r.csv, questions: { contact: { scale: x } } }"),
            "mapping-dangling-reference 8:83"
        ),
    ])
    func `what does not fit is told with its place`(what: String, text: String, fault: String) {
        #expect(Mappings.faults(text).contains(fault), "\(what): \(Mappings.faults(text))")
    }
}
