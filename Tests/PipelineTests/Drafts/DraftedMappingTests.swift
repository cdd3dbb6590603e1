import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// `init` on studies that have a mapping: with its TODOs filled in, and nothing else, the draft gives the same results.
@Suite struct DraftedMappingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var survey: DraftedSurvey
        /// Beside the files.
        var mapping: String

        var testDescription: String { survey.name }
    }

    static let real = Outside.shared("real") ?? ""

    static let cases: [Case] = [
        Case(
            survey: DraftedSurvey(
                name: "krackhardt-managers", folder: real + "/krackhardt-managers",
                files: ["responses.csv"], rosters: ["roster.csv"],
                answers: [
                    ("    blank:", "    blank: no-tie"),
                    ("    items:", "    items: { \"B. Ås\": \"20\" }"),
                    ("    items:", "    items: { \"B. Ås\": \"20\" }"),
                ]), mapping: "mapping.yaml"),
        Case(
            survey: DraftedSurvey(
                name: "van-de-bunt-t6", folder: real + "/van-de-bunt-t6",
                files: ["responses.xml"], rosters: ["roster.csv"],
                answers: [
                    (
                        "    levels:",
                        """
                            levels:
                              - { id: best, label: Bestevenn, answers: ["Bestevenn"] }
                              - { id: friend, label: Venn, answers: ["Venn"] }
                              - { id: friendly, label: Vennlig, answers: ["Vennlig forhold"] }
                        """
                    ),
                    ("    no-tie:", "    no-tie: [\"Nøytralt forhold\", \"Anstrengt forhold\", \"Kjenner ikke\"]"),
                    ("    blank:", "    blank: unanswered"),
                    ("    items:", "    items: { \"Ole Johansen (6)\": \"6\", \"Ole Johansen (12)\": \"12\" }"),
                ]), mapping: "mapping.yaml"),
        Case(
            survey: DraftedSurvey(
                name: "rescue-three", folder: real + "/rescue-three",
                files: [
                    "texas/responses.csv", "texas/codebook.csv", "cheyenne/responses.csv", "wichita/responses.csv",
                    "wichita/codebook.csv",
                ],
                rosters: ["wichita/roster.csv", "texas/roster.csv", "cheyenne/roster.csv"],
                answers: [
                    (
                        "    levels:",
                        """
                            levels:
                              - { id: a, label: Hele tiden, answers: ["Hele tiden"] }
                              - { id: b, label: Hver time, answers: ["Omtrent hver time"] }
                              - { id: c, label: Noen ganger, answers: ["Noen ganger om dagen"] }
                              - { id: d, label: Daglig, answers: ["Daglig eller sjeldnere – men noe"] }
                        """
                    ),
                    ("    blank:", "    blank: no-tie"),
                ]), mapping: "mapping.yaml"),
        Case(
            survey: DraftedSurvey(
                name: "boligsosial", folder: Outside.root + "/Mappings/boligsosial",
                files: ["elvestad/svar.csv", "nordvik/svar.csv", "fjordheim/svar.xml"],
                rosters: ["elvestad/adresseliste.csv", "nordvik/adresseliste.csv", "fjordheim/adresseliste.txt"],
                answers: [
                    ("        items:", "        items: { \"Ødegård, Siv H.\": \"11\" }"),
                    (
                        "        rows:",
                        "        rows: [kommunestyret, formannskapet, utvalg-for-helse-og-levekar, utvalg-for-plan-og-utbygging, ordforeren]"
                    ),
                    ("        items:", "        items: { \"Sæle, Marit (heimetenesta)\": \"13\" }"),
                    (
                        "        rows:",
                        "        rows: [ordforeren, formannskapet, kommunestyret, utvalg-for-helse-og-levekar, utvalg-for-plan-og-utbygging]"
                    ),
                    ("        items:", "        items: { \"Tor-Erik N. Berge\": \"F07\" }"),
                    ("      - { id: sjeldnere, label: ,", ""),
                    ("    no-tie:", "    no-tie: [Aldri, Sjeldnere]"),
                    ("    blank:", "    blank: no-tie"),
                    ("        direction:", "        direction: to-body"),
                    ("        direction:", "        direction: from-body"),
                    ("        direction:", "        direction: to-body"),
                    ("        direction:", "        direction: both"),
                ]), mapping: "study.yaml"),
    ].filter { FileManager.default.fileExists(atPath: $0.survey.folder) }

    @Test(arguments: cases)
    func `a draft with its TODOs filled in gives the results of the mapping beside it`(example: Case) throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let survey = example.survey
        let drafted = try survey.run(survey.filled(survey.draft(in: folder)), in: folder).study
        let written = try StudyRun(StudyRun.Request(mapping: survey.folder + "/" + example.mapping)).study
        #expect(drafted.networks.map(\.id).count == written.networks.count)
        for (drafted, written) in zip(drafted.networks, written.networks) {
            #expect(drafted.persons.map(\.id) == written.persons.map(\.id))
            #expect(drafted.persons.map(\.name) == written.persons.map(\.name))
            #expect(drafted.persons.map(\.status) == written.persons.map(\.status))
            #expect(drafted.relations.count == written.relations.count)
            for (drafted, written) in zip(drafted.relations, written.relations) {
                #expect(drafted.ties == written.ties)
                #expect(drafted.stateCounts == written.stateCounts)
                #expect(drafted.ledger.withOneKindOfTest == written.ledger.withOneKindOfTest)
                let persons = 0..<written.personCount
                for from in persons {
                    let (one, other) = (drafted.answers(from), written.answers(from))
                    #expect(one == other, "\(survey.name), row \(from)")
                }
            }
            #expect(drafted.affiliations.map(\.ties.count) == written.affiliations.map(\.ties.count))
            #expect(drafted.affiliations.map(\.answered) == written.affiliations.map(\.answered))
            for (drafted, written) in zip(drafted.affiliations, written.affiliations) {
                // Bodies and kinds have ids of their own in either mapping; row and column say which cell a tie is.
                #expect(drafted.ties.map(\.cell).sorted() == written.ties.map(\.cell).sorted())
            }
            try Self.compareAttributes(drafted, written)
        }
    }

    /// Attributes that both have: those from the same roster column or with the same label or options.
    private static func compareAttributes(_ drafted: Network, _ written: Network) throws {
        var compared = 0
        for (position, attribute) in written.attributes.enumerated() {
            let isThere = drafted.attributes.indices.contains { index in
                drafted.attributes[index].options.count == attribute.options.count
                    && partition(drafted, index) == partition(written, position)
            }
            if isThere { compared += 1 }
        }
        #expect(compared == written.attributes.count, "\(written.id): every attribute of the mapping is in the draft")
    }

    /// Which persons share a value, whatever the values' order and ids: for every person the others of the same value.
    private static func partition(_ network: Network, _ attribute: Int) -> [[Int]] {
        var holders: [String: [Int]] = [:]
        for (person, actor) in network.persons.enumerated() {
            switch actor.values[attribute] {
            case .missing: holders["-", default: []].append(person)
            case .text(let text): holders[text, default: []].append(person)
            case .options(let options):
                for option in options { holders["#\(option)", default: []].append(person) }
                if options.isEmpty { holders["none", default: []].append(person) }
            }
        }
        return holders.values.sorted { $0.lexicographicallyPrecedes($1) }
    }

    @Test(arguments: cases)
    func `check points at every TODO of a draft and at nothing else`(example: Case) throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let survey = example.survey
        let draft = try survey.draft(in: folder)
        let stopped = try #require(throws: RunStopped.self) { try survey.run(draft, in: folder) }
        let open = DraftedSurvey.openLines(draft)
        #expect(stopped.status == .unusableData)
        #expect(stopped.findings.map { $0.place?.row } == open)
        #expect(open.count == survey.answers.count - (survey.name == "boligsosial" ? 1 : 0))
    }

    @Test(arguments: cases)
    func `a draft is the same every time`(example: Case) throws {
        #expect(try example.survey.draft() == example.survey.draft())
    }

    @Test(arguments: cases)
    func `nothing that somebody typed gets into a draft`(example: Case) throws {
        let draft = try example.survey.draft()
        for typed in [
            "Takk for", "Bra, men", "Jeg fyller ut", "Hilsen", "Savner plan", "Bra samarbeid", "Boveiledning", "Saknar",
            "@",
        ] {
            #expect(!draft.contains(typed), "\(typed)")
        }
    }
}

extension Relation {
    /// What a person reports about everybody.
    fileprivate func answers(_ from: Int) -> [Answer] {
        (0..<personCount).filter { $0 != from }.map { answer(from: from, to: $0) }
    }
}

extension RelationLedger {
    /// A tester's row is dropped by the format's rule or by the mapping's `exclude`: the same row, another reason.
    fileprivate var withOneKindOfTest: RelationLedger {
        var ledger = self
        if let excluded = ledger.dropped.removeValue(forKey: .excludedResponse) {
            ledger.dropped[.testResponse, default: 0] += excluded
        }
        return ledger
    }
}

extension AffiliationTie {
    fileprivate var cell: String { "\(person) \(row) \(column)" }
}

/// `init` on one study in every format: the relations it finds are those of the model, found as each format can.
@Suite(.enabled(if: Outside.python != nil, "needs the Python that `make test` sets up"))
struct DraftedFormatsTests {
    @Test func `a draft finds the same questions in every format`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let written = try Outside.run(
            Outside.python!,
            [
                "-B", Outside.root + "/Tests/FormatFixtures/write_formats.py", "--out", folder, "--seed", "3",
                "--persons", "16",
            ])
        try #require(written.status == 0, "\(written.errors)")
        let exports = [
            ["essentials.csv"], ["essentials.xlsx"], ["api-with-questions.xml"],
            ["api-responses.xml", "api-questions.xml"],
            ["efs.xml"], ["efs.csv", "codebook.csv"], ["efs.xlsx", "codebook.csv"], ["efs.sav"], ["essentials.sav"],
        ]
        for files in exports {
            let draft = try MappingDraft.text(
                files: files.map { folder + "/" + $0 }, rosters: [folder + "/adresseliste.csv"], language: .en)
            let layouts = draft.components(separatedBy: "\n").filter { $0.hasPrefix("    layout: ") }.map {
                $0.dropFirst(12)
            }
            #expect(
                layouts.sorted() == [
                    "body-matrix", "multiple-choice", "roster-choice", "roster-matrix", "single-choice",
                ], "\(files)")
            #expect(draft.contains("match: email"), "\(files)")
        }
    }
}
