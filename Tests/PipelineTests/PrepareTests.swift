import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// From an address list to a question and its mapping, and from the answers back to the persons.
@Suite struct PrepareTests {
    /// A folder with an address list, and what was made of it.
    private final class Prepared {
        let folder: String
        let findings: [Finding]
        var mapping: String { folder + "/study.yaml" }

        init(_ list: String, short: Bool = false) throws {
            folder = try Outside.temporaryFolder()
            try list.write(toFile: folder + "/liste.csv", atomically: false, encoding: .utf8)
            let preparation = try SurveyPreparation(
                list: folder + "/liste.csv", question: nil, usesShortForms: short, language: .nb)
            findings = preparation.findings
            _ = try preparation.write()
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        func lines(_ file: String) throws -> [String] {
            try String(contentsOfFile: folder + "/survey/" + file, encoding: .utf8).split(separator: "\n").map(
                String.init)
        }

        func fill(_ rows: [[String]]) throws {
            try rows.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";") + "\r\n" }
                .joined()
                .write(toFile: folder + "/svar.csv", atomically: false, encoding: .utf8)
        }

        func run() throws -> StudyRun { try StudyRun(StudyRun.Request(mapping: mapping)) }
    }

    /// What a tool's export looks like: its headings, and what stands before a person's answers.
    struct Tool: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let head: [String]
        let heading: @Sendable (_ question: String, _ item: String, _ number: Int) -> String
        let start: @Sendable (_ email: String, _ row: Int) -> [String]
        /// Further rows of headings.
        var further: @Sendable (_ question: String, _ items: [String]) -> [[String]] = { _, _ in [] }

        static let all = [
            Tool(
                testDescription: "Essentials", head: ["Respondent", "Date"],
                heading: { "1.\($2): \($0): \($1)" }, start: { email, _ in [email, "04.03.2024 10:00:00"] }),
            Tool(
                testDescription: "Nettskjema", head: ["$submission_id", "$created", "E-post"],
                heading: { _, item, _ in item },
                start: { email, row in ["\(row)", "2024-03-11T09:10:05+01:00", email] }),
            Tool(
                testDescription: "LimeSurvey",
                head: ["Response ID", "Date submitted", "Last page", "Start language", "Email address"],
                heading: { question, item, _ in "\(question) [\(item)]" },
                start: { email, row in ["\(row)", "2024-03-11 09:20:41", "1", "nb", email] }),
            Tool(
                testDescription: "Microsoft Forms",
                head: ["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn"],
                heading: { _, item, _ in item },
                start: { email, row in ["\(row)", "2024-03-11 09:20:41", "2024-03-11 09:21:41", email, "X"] }),
            Tool(
                testDescription: "Qualtrics", head: ["StartDate", "Finished", "RecipientEmail"],
                heading: { "Q1_\($2)" }, start: { email, _ in ["2024-03-11 09:20:41", "True", email] },
                further: { question, items in
                    [
                        ["Start Date", "Finished", "Recipient Email"] + items.map { "\(question) - \($0)" },
                        ["startDate", "finished", "recipientEmail"].map { "{\"ImportId\":\"\($0)\"}" }
                            + items.indices.map { "{\"ImportId\":\"QID1_\($0 + 1)\"}" },
                    ]
                }),
        ]
    }

    private static func demo(_ network: String) throws -> String {
        try String(contentsOfFile: Outside.root + "/Mappings/boligsosial/\(network)/adresseliste.csv", encoding: .utf8)
    }

    /// Everybody on the list answers about everybody else.
    private func fill(_ prepared: Prepared, as tool: Tool, list: String) throws -> [String] {
        let question = try #require(prepared.lines("question.txt").first)
        let (items, answers) = (try prepared.lines("rows.txt"), try prepared.lines("question.txt").dropFirst())
        let emails = list.matches(of: /[\w.\-]+@[\w.\-]+/).map { String($0.0) }
        try #require(emails.count == items.count && answers.count == 5)
        let headings = [tool.head + items.enumerated().map { tool.heading(question, $1, $0 + 1) }]
        let rows = emails.enumerated().map { person, email in
            tool.start(email, person + 1)
                + items.indices.map { $0 == person ? "" : Array(answers)[(person + 2 * $0) % answers.count] }
        }
        try prepared.fill(headings + tool.further(question, items) + rows)
        return items
    }

    private static let aboutNames: Set<FindingCode> = [
        .peopleUnmatched, .questionNotFound, .mappingFitsNobody, .duplicatePerson, .duplicateEmail, .unmatchedItem,
        .ambiguousName, .repeatedItem, .personNotAsked, .unknownRespondent, .nonRespondent, .answerOutsideScale,
    ]

    @Test(arguments: Tool.all, [false, true])
    func `whoever answers the question made from a list is found, and whom they answer about`(_ tool: Tool, short: Bool)
        throws
    {
        // Two of them have the same name.
        let list = try Self.demo("nordvik")
        let prepared = try Prepared(list, short: short)
        let items = try fill(prepared, as: tool, list: list)
        #expect(Set(items).count == items.count)
        let run = try prepared.run()
        let found = run.findings.filter { Self.aboutNames.contains($0.code) }
        #expect(found.isEmpty, "\(found.map { $0.code.rawValue + ": " + $0.message[.en] })")
        let network = run.study.networks[0]
        let counts = network.relations[0].stateCounts
        let (persons, pairs) = (items.count, items.count * (items.count - 1))
        #expect(network.response.complete == persons && counts[.tie, default: 0] + counts[.noTie, default: 0] == pairs)
        #expect(network.relations[0].answer(from: 0, to: 1).level == 2, "the third answer is monthly")
        #expect(run.study.settings.groupBy == "enhet")
    }

    @Test func `what can be mended before anybody is invited is told by row`() throws {
        let prepared = try Prepared(
            """
            Nr;Navn;E-post;Enhet
            1;Kari Nordmann;kari@kommune.no;Helse og omsorg
            2;Kari Normann;kari.n@kommune.no;NAV
            3;Ole Lie;;NAV
            4;Lie, Ole;ole@kommune.no;Helse- og omsorg
            5;Per Berg;per@komune.no;Helse og omsorg
            6;Siv Dal;"Siv Dal <siv@kommune.no>";NAV
            7;Unni Vik;unni(at)kommune.no;nav
            8;Pål Aas;pal@kommune.no;NAV

            """)
        let told = prepared.findings.map { finding in
            ([finding.place] + finding.furtherPlaces).compactMap { $0?.row }
        }
        #expect(prepared.findings.allSatisfy { $0.code == .rosterDoubtful })
        // No address at all, missing, not alone, ends oddly; the same name, a similar one; units.
        #expect(Set(told) == [[8], [4], [7], [6], [4, 5], [2, 3], [5, 8]])
        for finding in prepared.findings {
            for name in ["Kari", "Lie", "kommune.no", "Helse"] { #expect(!finding.message[.nb].contains(name)) }
        }
    }

    @Test func `short forms have as many letters as tell them apart`() throws {
        let list = """
            Navn;E-post
            Ada Hansen;a@x.no
            Ada Haug;b@x.no
            "Berg, Bo";c@x.no
            Ada Marie Lie;d@x.no

            """
        #expect(try Prepared(list, short: true).lines("rows.txt") == ["Ada Han.", "Ada Hau.", "Bo B.", "Ada L."])
    }

    @Test func `a telephone number is nobody's id`() throws {
        let prepared = try Prepared(
            "Navn;E-post;Telefon;Enhet\nAda Lund;a@x.no;22334455;NAV\nBo Berg;b@x.no;22334456;Plan\n")
        let mapping = try String(contentsOfFile: prepared.mapping, encoding: .utf8)
        #expect(mapping.contains("columns: { name: \"Navn\", email: \"E-post\" }") && !mapping.contains("Telefon"))
    }

    @Test func `a list with one address twice is refused, and nothing is written`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try "Navn;E-post\nAda Lund;a@x.no\nBo Berg;a@x.no\n".write(
            toFile: folder + "/liste.csv", atomically: false, encoding: .utf8)
        let stop = try #require(throws: RunStopped.self) {
            _ = try SurveyPreparation(list: folder + "/liste.csv", language: .nb)
        }
        #expect(stop.status == .unusableData && stop.findings.contains { $0.code == .duplicateEmail })
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["liste.csv"])
    }

    @Test func `LimeSurvey's import has a line for each person and each answer`() throws {
        let lines = try Prepared(Self.demo("elvestad")).lines("limesurvey.txt").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        #expect(Set(lines.map(\.count)) == [13])
        let kinds = Dictionary(grouping: lines.dropFirst()) { $0[1] }.mapValues(\.count)
        #expect(kinds == ["S": 1, "SL": 1, "G": 1, "Q": 1, "SQ": 32, "A": 5])
        #expect(lines[5][3] == "SQ001" && lines[5][5] == "Ulf Elvebakk-Høgmo")
    }
}
