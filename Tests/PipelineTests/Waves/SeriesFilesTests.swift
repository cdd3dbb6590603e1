import Foundation
import TestSupport
import Testing

/// What lies in the folder of a network that was asked in waves, beside the folders of the waves.
@Suite struct SeriesFilesTests {
    private static func wave(_ id: String, _ people: [(String, String, String)], _ rows: [String?]) -> WaveSurvey.Wave {
        .init(
            id, roster: "Nr | Navn | E-post\n" + people.map { "\($0.0) | \($0.1) | \($0.2)" }.joined(separator: "\n"),
            answers: WaveSurvey.answers(of: zip(people, rows).map { ($0.1, $0.2, $1) }))
    }

    private static let ada = ("1", "Ada Hansen", "ada@example.org")
    private static let bo = ("2", "Bo Berg", "bo@example.org")
    private static let cato = ("3", "Cato Lie", "cato@example.org")
    private static let dag = ("4", "Dag Moe", "dag@example.org")

    /// Cato leaves and Dag joins; Ada and Bo stay, and Bo's answer about Ada is gone.
    private static func survey() throws -> WaveSurvey {
        try WaveSurvey([
            wave("spring", [ada, bo, cato], ["?WM", "W?-", "--?"]),
            wave("autumn", [dag, bo, ada], ["?-W", "-?-", "DW?"]),
        ])
    }

    private static func run(_ survey: WaveSurvey, _ arguments: String...) throws {
        let outcome = try Outside.run(
            Program.path, ["run", survey.mapping, "--output", survey.output, "--pictures", "svg"] + arguments)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    private static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    /// The first number pairs of each spell, by what stands in front of them.
    private static func spells(_ element: String, in gexf: String) -> [[String]] {
        gexf.components(separatedBy: "<\(element) ").dropFirst().map { part in
            part.components(separatedBy: "</\(element)>")[0].components(separatedBy: "<spell ").dropFirst().map {
                $0.components(separatedBy: "/>")[0].trimmingCharacters(in: .whitespaces)
            }
        }
    }

    @Test func `Gephi's timeline has a spell for each time that somebody is there`() throws {
        let survey = try Self.survey()
        try Self.run(survey)
        let path = survey.results + "/graphs/network.gexf"
        let gexf = try Self.text(path)
        #expect(gexf.contains(#"mode="dynamic""#) && gexf.contains("1 = The spring, 2 = The autumn"))
        let both = ["start=\"1\" end=\"2\""]
        #expect(Self.spells("node", in: gexf) == [both, both, ["start=\"1\" end=\"1\""], ["start=\"2\" end=\"2\""]])
        // Ada about Bo both times; Ada about Cato and Bo about Ada in spring, Dag about Ada and Ada about Dag in autumn.
        #expect(Self.spells("edge", in: gexf).filter { $0 == both }.count == 1)
        #expect(Self.spells("edge", in: gexf).count == 5)
        guard let schema = Outside.shared("schemas/gexf.rng") else { return }
        let outcome = try Outside.run(
            "/usr/bin/env", ["xmllint", "--nonet", "--noout", "--relaxng", schema, path])
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test func `the report begins with what has changed`() throws {
        let survey = try Self.survey()
        try Self.run(survey)
        let page = try Self.text(survey.results + "/report.html")
        let first = try #require(page.range(of: "<h2")).lowerBound
        #expect(page[first...].hasPrefix("<h2 id=\"endring-title\">What has changed</h2>"))
        #expect(page.contains("2 persons are on both rosters; 1 joined, 1 left."))
        #expect(page.contains("Of 2 pairs answered both times, 1 kept their contact, 0 are new and 1 are gone."))
        #expect(page.contains("Dag Moe") && page.contains("Cato Lie"))
    }

    /// A circle or another shape of a person, as `x y` of its label.
    private static func places(_ file: String, of panel: Int = 0) throws -> [String: String] {
        let svg = try text(file).components(separatedBy: "<g class=\"panel\"")[panel + 1]
        var places: [String: String] = [:]
        for part in svg.components(separatedBy: "<text ").dropFirst() where part.contains("class=\"label\"") {
            let attributes = part.components(separatedBy: ">")
            let label = attributes[1].components(separatedBy: "<")[0]
            places[label] = attributes[0].components(separatedBy: " class=")[0]
        }
        return places
    }

    @Test func `a person stands in the same place in every wave, level and picture of change`() throws {
        let survey = try Self.survey()
        try Self.run(survey, "--people", "names")
        let files = ["contact-daily", "contact-weekly", "contact-monthly"].flatMap { name in
            ["spring", "autumn"].map { "\(survey.results)/\($0)/pictures/\(name).svg" }
        }
        let places = try files.map { try Self.places($0) }
        for (one, other) in zip(places, places.dropFirst()) {
            for person in Set(one.keys).intersection(other.keys) {
                // Labels hang beneath shapes, which are larger for whom more name.
                let (x, otherX) = (one[person]?.prefix { $0 != " " }, other[person]?.prefix { $0 != " " })
                #expect(x == otherX, "\(person)")
            }
        }
        let change = survey.results + "/pictures/change-spring-autumn-contact-monthly.svg"
        let (then, now) = (try Self.places(change), try Self.places(change, of: 1))
        #expect(Set(then.keys) != Set(now.keys) && !Set(then.keys).isDisjoint(with: now.keys))
        let svg = try Self.text(change)
        #expect(svg.contains("class=\"joined\"") && svg.contains("class=\"left\""))
    }

    @Test func `a pseudonymous edition has one code in both waves, and an anonymous one follows nobody`() throws {
        let survey = try Self.survey()
        let key = survey.folder + "/key"
        #expect(try Program.run("key", key).status == 0)
        try Self.run(survey, "--edition", "pseudonymous", "--key", key)
        try Self.run(survey, "--edition", "anonymous", "--key", key)
        func actors(_ edition: String) throws -> [[String]] {
            let data = try Data(contentsOf: URL(fileURLWithPath: survey.output + "/small-\(edition)/study.json"))
            let study = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            let networks = try #require(study["networks"] as? [[String: Any]])
            return networks.map { ($0["actors"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String } }
        }
        let codes = try actors("pseudonymous")
        #expect(Set(codes[0]).intersection(codes[1]).count == 2)
        let town = survey.output + "/small-anonymous/town-a"
        #expect(!FileManager.default.fileExists(atPath: town + "/graphs/network.gexf"))
        #expect(!FileManager.default.fileExists(atPath: town + "/pictures"))
        #expect(FileManager.default.fileExists(atPath: town + "/change.xlsx"))
        let page = try Self.text(town + "/report.html")
        #expect(page.contains("An anonymous edition follows nobody"))
        let json = try Self.text(survey.output + "/small-anonymous/study.json")
        let changes = try #require(
            json.components(separatedBy: "\"changes\" :").last?.components(separatedBy: "\"findings\"")[0])
        #expect(!changes.contains("\"actor\"") && !changes.contains("\"moves\"") && changes.contains("\"kept\""))
    }
}
