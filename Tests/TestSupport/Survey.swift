import Foundation

/// A small survey as tables in the test, written as files that the program reads: an address list, an Essentials export
/// and a mapping.
///
///     let survey = try Survey(
///         roster: """
///             Nr | Navn       | E-post
///             1  | Ada Hansen | ada@example.org
///             2  | Bo Berg    | bo@example.org
///             """,
///         answers: """
///             Respondent      | Date                | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg
///             ada@example.org | 01.03.2024 14:36:02 |                          | Daglig
///             """)
///
/// Cells are trimmed; a cell written as `\n` holds a line break.
package final class Survey {
    /// The mapping's relations and scales where a test says nothing else: daily, weekly, monthly; blank is no tie.
    package static let contact = """
        scales:
          contact:
            levels:
              - { id: daily, label: Daglig, answers: ["Daglig"] }
              - { id: weekly, label: Ukentlig, answers: ["Ukentlig"] }
              - { id: monthly, label: Månedlig, answers: ["Månedlig"] }
            no-tie: ["Aldri"]
            blank: no-tie
        relations:
          - id: contact
            label: Kontakt
            question: Kontakt
            layout: roster-matrix
            scale: contact
            reciprocity: expected
        """

    package let folder: String
    package var mapping: String { folder + "/study.yaml" }
    package var output: String { folder + "/out" }

    /// - Parameters:
    ///   - mapping: what follows the networks, the roster and the respondents in the mapping file.
    package init(
        roster: String, answers: String, mapping: String = Survey.contact, network: String = "",
        respondents: String = "{ match: email }", rosterColumns: String = "{ id: Nr, name: Navn, email: E-post }"
    ) throws {
        folder = try Outside.temporaryFolder()
        try Self.csv(roster).write(toFile: folder + "/roster.csv", atomically: false, encoding: .utf8)
        try Self.csv(answers).write(toFile: folder + "/answers.csv", atomically: false, encoding: .utf8)
        try """
        mapping: 1
        study: { id: small, title: A small survey, language: en }
        networks:
          - id: town
            title: The town
            responses: answers.csv
            roster: roster.csv
        \(network)
        roster:
          columns: \(rosterColumns)
        respondents: \(respondents)
        \(mapping)
        """.write(toFile: folder + "/study.yaml", atomically: false, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A table with ` | ` between its cells, as comma-separated text with every cell quoted.
    package static func csv(_ table: String) -> String {
        table.split(separator: "\n").map { line in
            line.split(separator: "|", omittingEmptySubsequences: false)
                .map { cell in
                    let text = cell.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "\\n", with: "\n")
                    return "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
                }
                .joined(separator: ",") + "\r\n"
        }.joined()
    }
}
