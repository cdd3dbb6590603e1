import Foundation

/// A network that was asked several times, as tables in the test: each wave an address list and an export of its own.
package final class WaveSurvey {
    /// One wave; its folder has its id.
    package struct Wave: Sendable {
        package var id: String
        package var roster: String
        package var answers: String
        /// Further keys of the wave, such as `people: { … }`.
        package var more: String

        package init(_ id: String, roster: String, answers: String, more: String = "") {
            self.id = id
            self.roster = roster
            self.answers = answers
            self.more = more
        }
    }

    package let folder: String
    package var mapping: String { folder + "/study.yaml" }
    package var output: String { folder + "/out" }
    /// The results of the one network.
    package var results: String { output + "/small/town" }

    /// - Parameters:
    ///   - match: what persons are known again by; nil leaves it to the program.
    ///   - mapping: what follows the networks, the roster and the respondents in the mapping file.
    ///   - others: further entries of `networks`.
    package init(
        _ waves: [Wave], match: String? = nil, mapping: String = Survey.contact, others: String = "",
        rosterColumns: String = "{ id: Nr, name: Navn, email: E-post }"
    ) throws {
        folder = try Outside.temporaryFolder()
        var entries = ""
        for wave in waves {
            try FileManager.default.createDirectory(
                atPath: folder + "/" + wave.id, withIntermediateDirectories: true)
            try Survey.csv(wave.roster).write(
                toFile: folder + "/\(wave.id)/roster.csv", atomically: false, encoding: .utf8)
            try Survey.csv(wave.answers).write(
                toFile: folder + "/\(wave.id)/answers.csv", atomically: false, encoding: .utf8)
            entries +=
                "      - { id: \(wave.id), label: The \(wave.id), responses: \(wave.id)/answers.csv, "
                + "roster: \(wave.id)/roster.csv\(wave.more.isEmpty ? "" : ", " + wave.more) }\n"
        }
        try """
        mapping: 1
        study: { id: small, title: A small survey, language: en }
        networks:
          - id: town
            title: The town
            alias: Town A
            waves:
        \(entries)\(others)
        \(match.map { "match-waves: \($0)" } ?? "")
        roster:
          columns: \(rosterColumns)
        respondents: { match: email }
        \(mapping)
        """.write(toFile: folder + "/study.yaml", atomically: false, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// The answers of a wave from a matrix: who says what about whom. `W` weekly, `D` daily, `M` monthly, `-` never, `?` left
    /// open; a person without a row has not answered.
    ///
    ///     WaveSurvey.answers(of: [("Ada Hansen", "ada@example.org", "?WD"), …])
    package static func answers(
        of people: [(name: String, email: String, row: String?)], question: String = "Kontakt",
        words: [Character: String] = ["D": "Daglig", "W": "Ukentlig", "M": "Månedlig", "-": "Aldri", "?": ""]
    ) -> String {
        let items = people.enumerated().map { "1.\($0.offset + 1): \(question): \($0.element.name)" }
        let header = (["Respondent", "Date"] + items).joined(separator: " | ")
        let rows = people.compactMap { person in
            person.row.map { row in
                ([person.email, "01.03.2024 14:36:02"] + row.map { words[$0] ?? "" }).joined(separator: " | ")
            }
        }
        return ([header] + rows).joined(separator: "\n")
    }

    /// Runs the program over it, and reads study.json.
    package func run(_ arguments: String...) throws -> [String: Any] {
        _ = try Outside.run(
            Program.path, ["run", mapping, "--output", output, "--pictures", "none"] + arguments)
        let data = try Data(contentsOf: URL(fileURLWithPath: output + "/small/study.json"))
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }
}
