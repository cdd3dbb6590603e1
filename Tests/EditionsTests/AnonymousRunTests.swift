import Foundation
import TestSupport
import Testing

/// Facts about persons in an anonymous edition, from the mapping to the files.
@Suite struct AnonymousRunTests {
    private static let people = ["Ada", "Bo", "Cato", "Dag", "Eva", "Finn", "Gro", "Hans", "Ida", "Jon", "Kari", "Liv"]

    /// Twelve persons with a fact or two each, of whom Ada answers that she has contact with everybody.
    /// - Parameter columns: each with the values of the twelve.
    private static func survey(_ columns: [(name: String, values: [String])], _ mapping: String) throws -> Survey {
        func row(_ first: [String], _ facts: [String]) -> String { (first + facts).joined(separator: " | ") + "\n" }
        let heading = row(["Nr", "Navn", "E-post"], columns.map(\.name))
        let roster = people.enumerated().map { number, name in
            row([String(number + 1), "\(name) Aasen", "\(name)@example.org"], columns.map { $0.values[number] })
        }
        let items = people.enumerated().map { "1.\($0.offset + 1): Kontakt: Aasen, \($0.element)" }
        return try Survey(
            roster: heading + roster.joined(),
            answers: row(["Respondent", "Date"], items)
                + row(["Ada@example.org", "01.03.2024 14:36:02"], people.map { $0 == "Ada" ? "" : "Daglig" }),
            mapping: Survey.contact + "\n" + mapping)
    }

    /// The folder of the results, and what was printed.
    private static func run(_ survey: Survey, _ edition: String) throws -> (folder: String, printed: String) {
        let key = survey.folder + "/key"
        if !FileManager.default.fileExists(atPath: key) { #expect(try Program.run("key", key).status == 0) }
        let outcome = try Outside.run(
            Program.path,
            ["run", survey.mapping, "--output", survey.output, "--edition", edition]
                + (edition == "identified" ? [] : ["--key", key]))
        #expect(outcome.status == 0, "\(outcome.errors)")
        return (survey.output + (edition == "identified" ? "/small" : "/small-" + edition), outcome.output)
    }

    // MARK: Numbers

    @Test func `a study grouped by age has its tables, files and pictures by intervals of age`() throws {
        let ages = ["23", "29", "31", "34", "36", "38", "41", "44", "47", "52", "58", "67"]
        let survey = try Self.survey(
            [("Alder", ages)],
            "attributes: [{ id: age, label: Alder, column: Alder }]\nanalysis: { group-by: age }")
        let identified = try Self.run(survey, "identified").folder + "/town/graphs/contact.graphml"
        #expect(try Self.values("age", in: identified) == ages)
        let folder = try Self.run(survey, "anonymous").folder + "/network-1"
        let intervals = ["under 34", "34–39", "40–51", "52 or more"]
        #expect(
            try Self.values("age", in: folder + "/graphs/contact.graphml").sorted()
                == intervals.flatMap { Array(repeating: $0, count: 3) }.sorted())
        for id in ["under-34", "34-39", "40-51", "from-52"] {
            #expect(
                FileManager.default.fileExists(atPath: "\(folder)/graphs/contact-monthly-function-\(id).graphml"),
                "\(id)")
            #expect(
                FileManager.default.fileExists(atPath: "\(folder)/pictures/contact-monthly-function-\(id).svg"), "\(id)"
            )
        }
        let report = try String(contentsOfFile: folder + "/report.html", encoding: .utf8)
        #expect(intervals.allSatisfy(report.contains))
        // In the order of age, not of letters, each with its persons.
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/../study.json"))
        let study = try JSONDecoder().decode(StudyFile.self, from: data)
        let network = try #require(study.networks.first)
        #expect(network.attributes.map(\.intervals) == [4])
        #expect(network.groups?.groups.map(\.label) == intervals)
        #expect(network.groups?.groups.map(\.persons.count) == [3, 3, 3, 3])
    }

    private struct StudyFile: Decodable {
        struct Network: Decodable {
            var attributes: [Attribute]
            var groups: Groups?
        }
        struct Attribute: Decodable { var intervals: Int? }
        struct Groups: Decodable { var groups: [Group] }
        struct Group: Decodable {
            var label: String
            var persons: [String]
        }
        struct Finding: Decodable {
            var code: String
            var severity: String
            var message: String
            var actors: [String]?
        }
        var networks: [Network]
        var findings: [Finding]
    }

    /// What the nodes of a GraphML file have under a key, in their order.
    private static func values(_ key: String, in path: String) throws -> [String] {
        try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "<data key=\"\(key)\">").dropFirst()
            .compactMap { $0.components(separatedBy: "<").first }
    }

    // MARK: Who is singled out

    @Test(.enabled(if: OutsideReader.isThere, "needs the Python of `make test` and pdftotext"))
    func `with leave-out no file of an anonymous edition holds the fact that singles somebody out`() throws {
        // One in each unit works at night: each of them would be known by it.
        let units = ["Bolig", "Plan", "Helse"].flatMap { Array(repeating: $0, count: 4) }
        let shifts = (0..<12).map { $0 % 4 == 1 ? "Nattvakt" : "Dagvakt" }
        func survey(_ privacy: String) throws -> Survey {
            try Self.survey(
                [("Enhet", units), ("Vakt", shifts)],
                """
                attributes:
                  - { id: unit, label: Enhet, column: Enhet }
                  - { id: shift, label: Vakt, column: Vakt }
                analysis: { group-by: shift }
                \(privacy)
                """)
        }
        let words = ["Nattvakt", "Dagvakt"]
        func found(_ folder: String) throws -> Set<String> { try Set(OutsideReader.places(of: words, in: folder).keys) }

        let warned = try survey("privacy: { singled-out: warn }")
        let warning = try Self.run(warned, "anonymous")
        #expect(try found(warning.folder) == ["nattvakt", "dagvakt"])
        #expect(try Self.findings(in: warning.folder).map(\.severity) == ["warning"])

        let silent = try survey("privacy: { singled-out: leave-out }")
        let leftOut = try Self.run(silent, "anonymous")
        #expect(try found(leftOut.folder) == ["dagvakt"])
        let findings = try Self.findings(in: leftOut.folder)
        #expect(findings.map(\.severity) == ["note"] && findings.first?.actors?.count == 3)
        #expect(findings.first?.message.hasPrefix("3 values are left out for 3 persons") == true)
        #expect(leftOut.printed.contains("singled-out") && !leftOut.printed.contains("Nattvakt"))
        // The unit stays, and the other editions are not touched by it.
        #expect(try Self.values("unit", in: leftOut.folder + "/network-1/graphs/contact.graphml").count == 12)
        #expect(try Self.values("shift", in: leftOut.folder + "/network-1/graphs/contact.graphml").count == 9)
        #expect(try found(try Self.run(silent, "identified").folder) == ["nattvakt", "dagvakt"])
        #expect(try found(try Self.run(silent, "pseudonymous").folder) == ["nattvakt", "dagvakt"])
    }

    private static func findings(in folder: String) throws -> [StudyFile.Finding] {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/study.json"))
        return try JSONDecoder().decode(StudyFile.self, from: data).findings.filter { $0.code == "singled-out" }
    }
}
