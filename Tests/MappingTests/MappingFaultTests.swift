import Findings
import Mapping
import Testing

@Suite struct MappingFaultTests {
    @Test func `the mapping that the faulty ones are made from has no fault`() {
        #expect(Mappings.faults(Mappings.small) == [])
        #expect(Mappings.faults(Mappings.complete) == [])
    }

    @Test(arguments: FaultyMapping.all)
    func `a fault is found at its place`(_ mapping: FaultyMapping) {
        #expect(Mappings.faults(mapping.text) == mapping.faults)
    }

    @Test(arguments: FaultyMapping.all)
    func `a fault is told with a cure in every language`(_ mapping: FaultyMapping) {
        for finding in Mappings.findings(mapping.text) {
            #expect(finding.severity == .error && finding.stopsRun)
            for language in Language.allCases {
                #expect(finding.message[language].hasSuffix("."))
                #expect(!finding.hint[language].isEmpty)
            }
            #expect(finding.message[.nb] != finding.message[.en])
        }
    }

    @Test func `an unknown key and an unknown word are answered with the nearest known one`() {
        let key = Mappings.findings(Mappings.small + "anaylsis: {}\n")[0]
        #expect(key.message[.en] == "The key `anaylsis` is unknown here.")
        #expect(key.hint[.en].hasPrefix("Did you mean `analysis`? Known here: mapping, study, networks"))
        let word = Mappings.findings(Mappings.small + "analysis: { symmetrise: maximal }\n")[0]
        #expect(word.hint[.en] == "Did you mean `maximum`? Possible values: maximum, minimum, average, both, either.")
        let far = Mappings.findings(Mappings.small + "unrelated-thing: {}\n")[0]
        #expect(far.hint[.en].hasPrefix("Known here: mapping"))
        let reference = Mappings.findings(
            Mappings.small + "attributes: [{ id: unit, label: U, column: U }]\nanalysis: { group-by: units }\n")[0]
        #expect(reference.hint[.en] == "Did you mean `unit`? There are: unit.")
    }

    @Test func `words as long as the file have no nearest word`() {
        let long = String(repeating: "a", count: 20_000)
        let finding = Mappings.findings(
            Mappings.small
                + "attributes: [{ id: \(long), label: U, column: U }]\nanalysis: { group-by: \(long)b }\n")[0]
        #expect(!finding.hint[.en].contains("Did you mean"))
    }

    @Test func `a repeated key says where it stands first`() {
        let finding = Mappings.findings(
            Mappings.small.replacing("  match: email", with: "  match: email\n  match: email"))[0]
        #expect(finding.message[.en].contains("`match` stands twice in one block, first on line 8"))
    }

    @Test func `no message holds an item or an answer`() {
        let text = """
            scales:
              s: { levels: [{ id: a, label: A, answers: [Kari Nordmann, kari nordmann] }], no-tie: [x] }
            relations:
              - { id: r, label: R, question: Q, layout: roster-choice, items: { Kari Nordmann: , kari nordmann: '2', KARI NORDMANN: [3] } }
            """
        let findings = Mappings.findings(Mappings.small + text)
        #expect(findings.count == 5)
        for finding in findings {
            #expect(!(finding.message[.en] + finding.hint[.en]).lowercased().contains("nordmann"))
        }
    }

    @Test func `a question may be named by every network instead of the relation`() {
        let relation = "relations:\n  - { id: r, label: R, layout: nominations }\n"
        let own = Mappings.small.replacing(
            "roster: roster.csv }", with: "roster: roster.csv, questions: { r: { number: 3 } } }")
        #expect(Mappings.faults(own + relation) == [])
        let second = own.replacing(
            "networks:\n", with: "networks:\n  - { id: village, title: V, responses: a, roster: b }\n")
        let findings = Mappings.findings(second + relation)
        #expect(findings.map(\.code) == [.mappingMissingKey])
        #expect(
            findings.first?.message[.en]
                == "It is not said how the question behind `r` is found in the export (village).")
    }

    @Test func `an id that two lists share cannot name a question`() {
        let text =
            Mappings.small.replacing(
                "roster: roster.csv }", with: "roster: roster.csv, questions: { q: { number: 3 } } }")
                + """
                relations:
                  - { id: q, label: R, question: Q, layout: nominations }
                attributes:
                  - { id: q, label: R, question: Q, layout: text }
                """
        #expect(Mappings.faults(text) == ["mapping-wrong-value 4:87"])
    }

    @Test func `the columns of the roster may be named by each network`() {
        let text = Mappings.small.replacing(
            "roster: roster.csv }", with: "roster: { file: r.csv, columns: { name: N, email: E } } }"
        )
        .replacing("roster:\n  columns: { name: Name, email: E-mail }\n", with: "")
        #expect(Mappings.faults(text) == [])
    }
}
