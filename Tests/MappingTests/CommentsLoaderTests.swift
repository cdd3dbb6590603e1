import Findings
import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Mapping

@Suite struct CommentsLoaderTests {
    static let complete = """
        comments: 1
        editions: true
        networks:
          elvestad:
            pictures:
              contact-daily: "To miljøer: planleggere og resten"
              contact-weekly: |
                Første avsnitt.

                Andre avsnitt.
              contact-levels:  # 12 av 14 har daglig kontakt.
              contact-monthly: ""
            strengths:
              - { area: organisation, strength: Korte veier, challenge: Alt går gjennom én }
              - { area: politics, challenge: Ingen kjenner utvalget }
            plan:
              - { what: Felles møte, who: Tildeling, when: Mars, track: administrative }
              - { what: Ny sak, track: political }
          fjordheim:
            pictures:
            strengths:
            plan: []
        study:
          pictures:
            contact-daily: Likt i alle

        """

    private func load(_ text: String) throws -> StudyComments {
        try CommentsLoader.load(bytes: Array(text.utf8), shownAs: "comments.yaml")
    }

    @Test func `texts, strengths and plan are read, with the line of each text`() throws {
        let comments = try load(Self.complete)
        #expect(comments.areForEditions)
        #expect(comments.networks.map(\.id) == ["elvestad", "fjordheim"])
        let own = comments.networks[0]
        #expect(
            own.pictures.map(\.picture) == ["contact-daily", "contact-weekly", "contact-levels", "contact-monthly"])
        #expect(
            own.pictures.written.map(\.text) == [
                "To miljøer: planleggere og resten", "Første avsnitt.\n\nAndre avsnitt.",
            ])
        #expect(own.pictures.map { $0.place?.description } == [6, 7, 11, 12].map { "comments.yaml:\($0):7" })
        #expect(own.strengths.map(\.area) == [.organisation, .politics])
        #expect(own.strengths.map(\.strength) == ["Korte veier", nil])
        #expect(
            own.plan.map(\.what) == ["Felles møte", "Ny sak"] && own.plan.map(\.track) == [.administrative, .political])
        #expect(comments.networks[1].count == 0)
        #expect(comments.pictures.text(of: "contact-daily") == "Likt i alle")
        #expect(comments.count == 2 + 2 + 2 + 1)
    }

    @Test(arguments: ["", "~", "null", "''", "|"])
    func `a picture of which nothing is said has no text, however that is written`(value: String) throws {
        let comments = try load(
            """
            comments: 1
            networks:
              town:
                pictures:
                  contact-daily: \(value)
            """)
        #expect(comments.networks[0].pictures.map(\.picture) == ["contact-daily"])
        #expect(comments.networks[0].pictures.written.isEmpty)
    }

    @Test func `a file without a word about editions keeps its texts out of them`() throws {
        #expect(try !load("comments: 1\n").areForEditions)
        #expect(try !load("comments: 1\neditions: false\n").areForEditions)
    }

    struct Faulty: CustomTestStringConvertible, Sendable {
        var what: String
        var text: String
        /// As `code row:column`.
        var faults: [String]
        /// Whether a JSON Schema can see it.
        var schemaRejects = true
        var testDescription: String { what }

        static let all = [
            Faulty(what: "an empty file", text: "", faults: ["mapping-syntax 1:1"]),
            Faulty(what: "no version", text: "editions: true\n", faults: ["mapping-missing-key 1:1"]),
            Faulty(what: "another version", text: "comments: 2\n", faults: ["mapping-wrong-value 1:11"]),
            Faulty(what: "an unknown key", text: "comments: 1\nnotes: a\n", faults: ["mapping-unknown-key 2:1"]),
            Faulty(what: "no truth value", text: "comments: 1\neditions: some\n", faults: ["mapping-wrong-value 2:11"]),
            Faulty(
                what: "a text for a network", text: "comments: 1\nnetworks: { a: alt vel }\n",
                faults: ["mapping-wrong-type 2:16"]),
            Faulty(
                what: "a list for pictures", text: "comments: 1\nstudy: { pictures: [a] }\n",
                faults: ["mapping-wrong-type 2:20"]),
            Faulty(
                what: "a block for a text", text: "comments: 1\nstudy: { pictures: { a: { b: c } } }\n",
                faults: ["mapping-wrong-type 2:25"]),
            Faulty(
                what: "a picture twice", text: "comments: 1\nstudy:\n  pictures:\n    a: x\n    a: y\n",
                faults: ["mapping-duplicate-key 5:5"], schemaRejects: false),
            Faulty(
                what: "an unknown area", text: strengths("{ area: economy, strength: a }"),
                faults: ["mapping-wrong-value 5:17"]),
            Faulty(
                what: "an area alone", text: strengths("{ area: other }"), faults: ["mapping-missing-key 5:9"],
                schemaRejects: false),
            Faulty(what: "no area", text: strengths("{ strength: a }"), faults: ["mapping-missing-key 5:9"]),
            Faulty(
                what: "a step that says nothing",
                text: "comments: 1\nnetworks:\n  a:\n    plan: [{ track: political }]\n",
                faults: ["mapping-missing-key 4:12"]),
            Faulty(
                what: "a tab", text: "comments: 1\nnetworks:\n\ta: {}\n", faults: ["mapping-syntax 3:1"],
                schemaRejects: false),
        ]

        private static func strengths(_ entry: String) -> String {
            "comments: 1\nnetworks:\n  a:\n    strengths:\n      - \(entry)\n"
        }
    }

    @Test(arguments: Faulty.all)
    func `a fault is told with its line and column`(faulty: Faulty) throws {
        let stop = #expect(throws: RunStopped.self) { try load(faulty.text) }
        let found = try #require(stop)
        #expect(found.status == .unusableData)
        #expect(
            found.findings.map { "\($0.code.rawValue) \($0.place?.row ?? 0):\($0.place?.column ?? "")" }
                == faulty.faults)
        #expect(found.findings.allSatisfy { $0.place?.file == "comments.yaml" })
        for language in Language.allCases {
            let said = found.findings.map { $0.message[language] + $0.hint[language] }.joined()
            #expect(!said.contains("ppsettfil") && !said.contains("mapping file"), "\(said)")
        }
    }

    @Test func `a file that is not there, and one that is a folder, are told as what they are`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (path, message) in [
            (folder + "/none.yaml", "There is no such file of comments."),
            (folder, "This is a folder, not a file of comments."),
        ] {
            let stop = #expect(throws: RunStopped.self) { try CommentsLoader.read(path: path, shownAs: path) }
            #expect(stop?.status == .unreadableFile && stop?.findings.first?.message[.en] == message)
        }
    }
}
