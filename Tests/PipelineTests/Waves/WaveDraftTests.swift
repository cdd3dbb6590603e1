import Foundation
import TestSupport
import Testing

/// `init --waves`: the mapping of the last survey with the next one in it.
@Suite struct WaveDraftTests {
    private static let roster = """
        Nr | Navn       | E-post
        1  | Ada Hansen | ada@example.org
        2  | Bo Berg    | bo@example.org
        3  | Cato Lie   | cato@example.org
        """

    private static func answers(_ rows: String...) -> String {
        let people = [
            ("Ada Hansen", "ada@example.org"), ("Bo Berg", "bo@example.org"), ("Cato Lie", "cato@example.org"),
        ]
        return WaveSurvey.answers(of: zip(people, rows).map { ($0.0, $0.1, $1) })
    }

    /// A folder with the mapping of a survey, and what the next one left in `next.csv` and `list.csv`.
    private static func folder(_ mapping: String, next: String, roster: String = roster) throws -> String {
        let folder = try Outside.temporaryFolder()
        for (name, table) in [
            ("answers.csv", answers("?WD", "W?-", "D-?")), ("roster.csv", Self.roster), ("next.csv", next),
            ("list.csv", roster),
        ] {
            try Survey.csv(table).write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
        }
        try mapping.write(toFile: folder + "/study.yaml", atomically: true, encoding: .utf8)
        return folder
    }

    private static let mapping = """
        mapping: 1
        study: { id: small, title: A small survey, language: en }
        networks:
          # The town came first.
          - id: town
            title: The town
            responses: answers.csv   # of spring
            roster: roster.csv
            people:
              "3": { names: [Cato Lye] }
            # Said of all waves.
            respondents: { match: email }
        roster: { columns: { id: Nr, name: Navn, email: E-post } }
        \(Survey.contact)
        """

    /// - Parameter list: whether the address list is given too.
    private static func draft(_ folder: String, list: Bool = false) throws -> (Outside.Outcome, String) {
        let (mapping, export, draft) = (folder + "/study.yaml", folder + "/next.csv", folder + "/next.yaml")
        let outcome =
            list
            ? try Program.run("init", "--waves", mapping, export, "-o", draft, "--roster", folder + "/list.csv")
            : try Program.run("init", "--waves", mapping, export, "-o", draft)
        return (outcome, (try? String(contentsOfFile: draft, encoding: .utf8)) ?? "")
    }

    @Test func `what was asked once becomes the first wave, and every comment stays`() throws {
        let folder = try Self.folder(Self.mapping, next: Self.answers("?DD", "W?-", "D-?"))
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (outcome, text) = try Self.draft(folder, list: true)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(
            text.contains(
                """
                  # The town came first.
                  - id: town
                    title: The town
                    # Said of all waves.
                    respondents: { match: email }
                    waves:
                      - id: wave-1
                        label:  # TODO when it was asked, for example: May 2025
                        responses: answers.csv   # of spring
                        roster: roster.csv
                        people:
                          "3": { names: [Cato Lye] }
                      - id: wave-2
                        label:  # TODO when it was asked, for example: May 2025
                        responses: "next.csv"
                        roster: "list.csv"
                roster: { columns: { id: Nr, name: Navn, email: E-post } }
                """), "\(text)")
        // What people must decide stops a run until they have.
        #expect(try Program.run("check", folder + "/next.yaml").status == 65)
        let filled = text.replacing("label:  # TODO when it was asked, for example: May 2025", with: "label: Once")
        try filled.write(toFile: folder + "/next.yaml", atomically: true, encoding: .utf8)
        let check = try Program.run("check", folder + "/next.yaml")
        #expect(check.status == 0, "\(check.output)\(check.errors)")

        // A third survey goes behind the second.
        let third = try Program.run(
            "init", "--waves", folder + "/next.yaml", folder + "/next.csv", "--roster", folder + "/list.csv")
        #expect(third.output.contains("      - id: wave-3\n") && third.output.contains("      - id: wave-2\n"))
        let places = ["wave-1", "wave-2", "wave-3"].compactMap { third.output.range(of: $0)?.lowerBound }
        #expect(places == places.sorted() && places.count == 3)
    }

    @Test func `waves that stand in braces get another one behind them`() throws {
        let waves = Self.mapping.replacing(
            #/    responses: answers(.|\n)*?respondents: [^\n]*\n/#,
            with: """
                    waves:
                      - { id: y2020, label: Then, responses: answers.csv, roster: roster.csv }
                      - { id: y2022, label: Later,
                          responses: answers.csv, roster: roster.csv }
                respondents: { match: email }

                """)
        let folder = try Self.folder(waves, next: Self.answers("?DD", "W?-", "D-?"))
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (outcome, text) = try Self.draft(folder, list: true)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(text.contains("roster: roster.csv }\n      - id: wave-3\n        label:"), "\(text)")
    }

    @Test func `an answer that the mapping does not know is told of, and a list that nobody gave is asked for`() throws
    {
        let next = Self.answers("?WD", "W?-", "D-?").replacing("Ukentlig", with: "Hver uke")
        let folder = try Self.folder(Self.mapping, next: next)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (outcome, text) = try Self.draft(folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(text.contains("roster:  # TODO the address list of this wave"))
        try FileManager.default.removeItem(atPath: folder + "/next.yaml")
        let (_, again) = try Self.draft(folder, list: true)
        #expect(again.contains("that the mapping does not know: \"Hver uke\""), "\(again)")
    }

    @Test func `a network in braces, several networks and another folder are told of`() throws {
        let inBraces = Self.mapping.replacing(
            #/  - id: town(.|\n)*?respondents: [^\n]*\n/#,
            with:
                "  - { id: town, title: The town, responses: answers.csv, roster: roster.csv }\nrespondents: { match: email }\n"
        )
        let folder = try Self.folder(inBraces, next: Self.answers("?DD", "W?-", "D-?"))
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (braces, _) = try Self.draft(folder)
        #expect(braces.status == 65 && braces.errors.contains("stands in braces"), "\(braces.errors)")
        let several = inBraces.replacing(
            "roster: roster.csv }\n",
            with: """
                roster: roster.csv }
                  - { id: hill, title: The hill, responses: answers.csv, roster: roster.csv }

                """)
        try several.write(toFile: folder + "/study.yaml", atomically: true, encoding: .utf8)
        let (which, _) = try Self.draft(folder)
        #expect(which.status == 64 && which.errors.contains("town, hill"), "\(which.errors)")
        let elsewhere = try Program.run(
            "init", "--waves", folder + "/study.yaml", folder + "/next.csv", "-o", folder + "/other/next.yaml")
        #expect(elsewhere.status == 64 && !FileManager.default.fileExists(atPath: folder + "/other"))
    }
}
