import Findings
import Mapping
import Testing

/// Texts that people read may stand in several languages.
@Suite struct WordingTests {
    private static let town = """
        mapping: 1
        study:
          id: town
          title: { nb: Byen, nn: Byen vår, en: The town }
          language: nb
        networks:
          - id: town
            title: { nb: By, en: Town }
            alias: Kommune A
            language: nn
            responses: answers.csv
            roster: roster.csv
        roster:
          columns: { name: Name, email: E-mail }
        respondents:
          match: email
        scales:
          s:
            levels: [{ id: daily, label: { nb: Daglig, nn: Dagleg, en: Daily }, answers: [x] }]
            blank: no-tie
        bodies:
          - { id: mayor, label: { nb: Ordføreren, en: Mayor }, answers: [O] }

        """

    @Test(arguments: [
        (nil, "Byen", "By", "Daglig", "Ordføreren"), (Language.nb, "Byen", "By", "Daglig", "Ordføreren"),
        (.nn, "Byen vår", "By", "Dagleg", "Ordføreren"), (.en, "The town", "Town", "Daily", "Mayor"),
    ])
    func `a label is read in the language of the run, else in the study's`(
        language: Language?, study: String, network: String, level: String, body: String
    ) throws {
        let mapping = try MappingLoader.load(text: Self.town, shownAs: "study.yaml", language: language)
        #expect(mapping.study.title == study)
        #expect(mapping.networks[0].title == network)
        #expect(mapping.networks[0].alias == "Kommune A")
        #expect(mapping.networks[0].language == .nn)
        #expect(mapping.scales[0].levels[0].label == level)
        #expect(mapping.bodies[0].label == body)
        // What stands in a file does not depend on the language of its results.
        #expect(mapping.bodies[0].labels == ["Ordføreren", "Mayor"])
    }

    @Test func `a label in neither language is read as it stands first`() throws {
        let text = Self.town.replacing("{ nb: Ordføreren, en: Mayor }", with: "{ en: Mayor, nn: Ordføraren }")
        #expect(try MappingLoader.load(text: text, shownAs: "study.yaml").bodies[0].label == "Mayor")
    }

    @Test(arguments: [
        ("{ nb: Byen, nn: Byen vår, en: The town }", "{ nb: Byen, sv: Staden }", "mapping-unknown-key 4:22"),
        ("{ nb: Byen, nn: Byen vår, en: The town }", "{ nb: Byen, nb: By }", "mapping-duplicate-key 4:22"),
        ("{ nb: Byen, nn: Byen vår, en: The town }", "{ nb: Byen, nn: }", "mapping-wrong-type 4:22"),
        ("{ nb: Byen, nn: Byen vår, en: The town }", "[Byen]", "mapping-wrong-type 4:10"),
        ("language: nn", "language: sv", "mapping-wrong-value 10:15"),
    ])
    func `a language that is not known, repeated or empty is a fault where it stands`(
        old: String, new: String, fault: String
    ) {
        #expect(Mappings.faults(Self.town.replacing(old, with: new)) == [fault])
    }
}
