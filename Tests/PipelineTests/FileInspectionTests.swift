import Findings
import Foundation
import Pipeline
import TestSupport
import Testing

/// What `inspect` tells, and above all what it does not tell.
@Suite struct FileInspectionTests {
    static func inspect(_ answers: String, items: Bool = false, name: String = "answers.csv") throws -> (
        text: String, json: String
    ) {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Survey.csv(answers).write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
        let inspection = try FileInspection(of: [folder + "/" + name], items: items, language: .en)
        return (inspection.text(.en), String(decoding: try JSONEncoder().encode(inspection), as: UTF8.self))
    }

    static let survey = """
        Respondent      | Date             | 1.1: Contact: Hansen, Ada | 1.2: Contact: Berg, Bo | 2: Unit   | 3: Who helps you? | 4: Comment     | 5: Plan | 5: Other
        ada@example.org | 01.03.2024 10:00 |                           | Daily                  | Bergen    | bo berg           | Call 55512345  | 1       |
        bo@example.org  | 01.03.2024 11:00 | Daily                     |                        | Bergen    | ada               | A lot\\nof work| 0       | gardening
        cato@example.org| 01.03.2024 12:00 | Daily                     | Weekly                 | Bergen    | bo berg           |                | 1       |
        dag@example.org | 01.03.2024 13:00 | Weekly                    | Weekly                 | Oslo town | bo berg           |                | 1       |
        eva@example.org | 01.03.2024 14:00 | Weekly                    | Daily                  | Oslo town | bo berg           |                | 0       |
        finn@example.org| 01.03.2024 15:00 | Weekly                    | Daily                  | Oslo town | bo berg           |                | 0       |
        bo.berg@example.org | 01.03.2024 15:00 | Weekly                | Daily                  | Oslo town | bo berg           |                | 0       |
        """

    @Test func `answers of closed questions are told with their counts`() throws {
        let text = try Self.inspect(Self.survey).text
        #expect(text.contains("Daily: 6 · Weekly: 6 · empty cell: 2"))
        #expect(text.contains("Oslo town: 4 · Bergen: 3"))
        #expect(text.contains("0: 4 · 1: 3 · others, not shown: 1"))
        #expect(text.contains("C..D  matrix  2 items  number: 1"))
        #expect(text.contains("7 responses"))
    }

    @Test func `no name, address or typed answer is told, in text or JSON`() throws {
        let told = try Self.inspect(Self.survey)
        for secret in ["@", "Hansen", "bo berg", "Berg, Bo", "ada", "55512345", "of work", "gardening"] {
            #expect(!told.text.contains(secret), "\(secret)")
            #expect(!told.json.contains(secret), "\(secret)")
        }
    }

    @Test func `the texts of items are told when asked for`() throws {
        let told = try Self.inspect(Self.survey, items: true)
        #expect(told.text.contains("- Hansen, Ada"))
        #expect(told.json.contains("\"Berg, Bo\""))
        #expect(!told.text.contains("gardening"))
    }

    @Test func `an answer that only one person gave is counted, not told`() throws {
        let rows = (1...9).map {
            "p\($0)@example.org | 01.03.2024 10:00 | \($0 < 5 ? "Leader" : $0 < 9 ? "Clerk" : "Mayor")"
        }
        let text = try Self.inspect("Respondent | Date | 1: Position\n" + rows.joined(separator: "\n")).text
        #expect(text.contains("Clerk: 4 · Leader: 4 · others, not shown: 1"))
        #expect(!text.contains("Mayor"))
    }

    @Test func `testers, partial and complete responses of EFS are told apart`() throws {
        let rows = [(1, 0, 31), (2, 0, 32), (3, 0, 22), (4, 1, 31), (5, 0, 12)].map {
            "\($0.0) | \($0.1) | \($0.2) | 1"
        }
        let text = try Self.inspect("lfdn | tester | dispcode | v_1\n" + rows.joined(separator: "\n")).text
        #expect(text.contains("5 responses, 2 complete, 1 partial, 1 by testers, 1 never started or screened out"))
    }

    @Test func `a file that is no export is an error that says what it looks like`() throws {
        let stopped = try #require(throws: RunStopped.self) { try Self.inspect("a | b\n1 | 2") }
        #expect(stopped.findings.map(\.code) == [.formatUnknown])
    }
}
