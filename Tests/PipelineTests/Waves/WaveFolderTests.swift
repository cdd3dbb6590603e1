import Foundation
import TestSupport
import Testing

/// Each wave is a network of its own, in a folder within that of its network.
@Suite struct WaveFolderTests {
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

    private static func survey(others: String = "") throws -> WaveSurvey {
        try WaveSurvey(
            [
                .init("spring", roster: roster, answers: answers("?W-", "W?-", "--?")),
                .init("autumn", roster: roster, answers: answers("?D-", "W?-", "-M?")),
            ], others: others)
    }

    private static func networks(_ study: [String: Any]) -> [[String: Any]] {
        study["networks"] as? [[String: Any]] ?? []
    }

    private func has(_ file: String, _ survey: WaveSurvey) -> Bool {
        FileManager.default.fileExists(atPath: survey.output + "/small/" + file)
    }

    @Test func `each wave has a folder, an id and its own figures`() throws {
        let survey = try Self.survey()
        let networks = Self.networks(try survey.run())
        #expect(networks.map { $0["id"] as? String } == ["town-spring", "town-autumn"])
        #expect(networks.map { $0["title"] as? String } == ["The town, The spring", "The town, The autumn"])
        let waves = networks.compactMap { $0["wave"] as? [String: String] }
        #expect(waves.map { $0["network"] } == ["town", "town"] && waves.map { $0["id"] } == ["spring", "autumn"])
        #expect(has("town/spring/workbook.xlsx", survey) && has("town/autumn/report.html", survey))
        #expect(!has("comparison.xlsx", survey), "one network is nothing to lay side by side")
    }

    @Test func `networks are laid side by side as they were last asked`() throws {
        let survey = try Self.survey(
            others: "  - { id: hill, title: The hill, responses: spring/answers.csv, roster: spring/roster.csv }")
        let study = try survey.run()
        let comparison = try #require(study["comparison"] as? [String: Any])
        let row = try #require((comparison["rows"] as? [[String: Any]])?.first { $0["figure"] as? String == "ties" })
        #expect(row["values"] as? [String: Double] == ["hill": 0, "town-autumn": 1], "daily ties of the latest wave")
        #expect(has("comparison.xlsx", survey) && has("hill/workbook.xlsx", survey))
    }

    @Test func `a run can be about one wave, and leaves the others as they are`() throws {
        let survey = try Self.survey()
        _ = try survey.run()
        let before = try FileManager.default.attributesOfItem(atPath: survey.results + "/spring/workbook.xlsx")
        let study = try survey.run("--wave", "autumn")
        #expect(Self.networks(study).map { $0["id"] as? String } == ["town-spring", "town-autumn"], "study.json stays")
        let after = try FileManager.default.attributesOfItem(atPath: survey.results + "/spring/workbook.xlsx")
        #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)

        let fresh = try Self.survey()
        #expect(Self.networks(try fresh.run("--wave", "autumn")).count == 1)
        let unknown = try Program.run("check", fresh.mapping, "--wave", "winter")
        #expect(unknown.status == 64 && unknown.errors.contains("spring, autumn"))
    }

    @Test func `--network means all its waves, and --set names one of them`() throws {
        let survey = try Self.survey()
        #expect(Self.networks(try survey.run("--network", "town")).count == 2)
        let other = survey.folder + "/other.csv"
        try Survey.csv(Self.answers("?--", "-?-", "--?")).write(toFile: other, atomically: true, encoding: .utf8)
        let study = try survey.run("--set", "networks.town.waves.autumn.responses=" + other)
        let relations = Self.networks(study).compactMap { ($0["relations"] as? [[String: Any]])?.first }
        let states = relations.compactMap { $0["levels"] as? [[String: Any]] }.compactMap { $0.last?["ties"] as? Int }
        #expect(states == [2, 0])
        #expect(try Program.run("check", survey.mapping, "--set", "networks.town.responses=" + other).status == 64)
    }

    @Test func `one wave is allowed`() throws {
        let survey = try WaveSurvey([.init("spring", roster: Self.roster, answers: Self.answers("?W-", "W?-", "--?"))])
        #expect(Self.networks(try survey.run()).map { $0["id"] as? String } == ["town-spring"])
    }
}
