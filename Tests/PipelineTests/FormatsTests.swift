import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// One study, written as every export by Tests/FormatFixtures with writers that know nothing of this program, is one study
/// when it is read.
@Suite(.enabled(if: Outside.python != nil, "needs the Python that `make test` sets up"))
struct FormatsTests {
    /// The mapping files that the script writes, by name; all but the first are held against the first.
    static let formats = [
        "essentials-csv", "essentials-xlsx", "essentials-api", "essentials-api-codebook", "essentials-api-bare",
        "efs-xml",
        "efs-csv", "efs-xlsx", "spss-efs", "spss-essentials",
    ]
    static let knowTesters: Set = ["efs-xml", "efs-csv", "efs-xlsx", "spss-efs"]

    @Test(arguments: FormatSample.all, formats)
    func `every format gives the networks of the model`(sample: FormatSample, format: String) throws {
        let run = try StudyRun(StudyRun.Request(mapping: try sample.folder() + "/\(format).yaml"))
        let truth = try sample.truth()
        let network = try #require(run.study.networks.first)
        expect(FormatTruth(network, findings: run.findings), is: truth)
    }

    @Test(arguments: FormatSample.all, formats)
    func `every format gives the same study.json up to provenance`(sample: FormatSample, format: String) throws {
        let first = try StudyDocument(of: sample.folder() + "/\(Self.formats[0]).yaml")
        let other = try StudyDocument(of: sample.folder() + "/\(format).yaml")
        #expect(other.testResponsesLeftOut == (Self.knowTesters.contains(format) ? 1 : 0))
        #expect(first.differences(to: other) == [])
    }

    @Test(arguments: FormatSample.all)
    func `one mapping text that names every key serves all formats`(sample: FormatSample) throws {
        let run = try StudyRun(
            StudyRun.Request(mapping: try sample.folder() + "/all-keys.yaml", networks: Self.formats))
        let truth = try sample.truth()
        #expect(run.study.networks.map(\.id) == Self.formats)
        for network in run.study.networks {
            expect(FormatTruth(network, findings: run.findings.filter { $0.network == network.id }), is: truth)
        }
    }

    private func expect(_ found: FormatTruth, is truth: FormatTruth) {
        let format = found.network
        for (one, other) in zip(found.persons, truth.persons) { #expect(one == other, "\(format)") }
        #expect(found.persons.count == truth.persons.count, "\(format)")
        for (relation, answers) in truth.relations {
            for (person, row) in answers {
                #expect(found.relations[relation]?[person] == row, "\(format) \(relation) \(person)")
            }
        }
        #expect(found.relations.keys.sorted() == truth.relations.keys.sorted(), "\(format)")
        #expect(found.political == truth.political, "\(format)")
        for (code, actors) in truth.findings {
            #expect(found.findings[code, default: []].sorted() == actors.sorted(), "\(format) \(code)")
        }
    }
}

/// The files of one draw; written once, gone when the test program ends.
struct FormatSample: Sendable, CustomTestStringConvertible {
    var seed: Int
    var persons: Int

    static let all = [FormatSample(seed: 2024, persons: 18), FormatSample(seed: 7, persons: 24)]
    var testDescription: String { "seed \(seed), \(persons) persons" }

    private static let root = URL(fileURLWithPath: NSTemporaryDirectory()).path + "/brobygger-formats-\(getpid())"
    private static let written: Result<Void, any Error> = Result {
        atexit { try? FileManager.default.removeItem(atPath: FormatSample.root) }
        for sample in all {
            let script = Outside.root + "/Tests/FormatFixtures/write_formats.py"
            let outcome = try Outside.run(
                Outside.python!,
                ["-B", script, "--out", sample.path, "--seed", "\(sample.seed)", "--persons", "\(sample.persons)"])
            try #require(outcome.status == 0, "\(outcome.errors)")
        }
    }

    private var path: String { Self.root + "/\(seed)-\(persons)" }

    func folder() throws -> String {
        try Self.written.get()
        return path
    }

    func truth() throws -> FormatTruth {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder() + "/expected.json"))
        return try JSONDecoder().decode(FormatTruth.self, from: data)
    }
}

/// A network as the script computes it from its model, all by roster id.
struct FormatTruth: Decodable {
    struct Actor: Decodable, Equatable {
        var id: String
        var name: String
        var email: String?
        var status: String
        var attributes: [String: Value]
    }

    enum Value: Decodable, Equatable {
        case text(String)
        case options([String])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self = .text(text)
            } else {
                self = .options(try container.decode([String].self))
            }
        }
    }

    var network: String
    var persons: [Actor]
    /// What each person says of each other one: a level's id, or the answer state.
    var relations: [String: [String: [String: String]]]
    /// Person, body and kind.
    var political: [[String]]
    /// The actors of the findings of some codes.
    var findings: [String: [String]]

    init(_ network: Network, findings: [Finding]) {
        self.network = network.id
        let ids = network.persons.map(\.id)
        persons = network.persons.map { person in
            var attributes: [String: Value] = [:]
            for (attribute, value) in zip(network.attributes, person.values) {
                switch value {
                case .missing: continue
                case .text(let text): attributes[attribute.id] = .text(text)
                case .options(let chosen): attributes[attribute.id] = .options(chosen.map { attribute.options[$0].id })
                }
            }
            return Actor(
                id: person.id, name: person.name, email: person.email, status: person.status.rawValue,
                attributes: attributes)
        }
        relations = [:]
        for relation in network.relations {
            for (from, reporter) in ids.enumerated() {
                for (to, named) in ids.enumerated() where from != to {
                    relations[relation.id, default: [:]][reporter, default: [:]][named] =
                        Self.word(relation.answer(from: from, to: to), relation)
                }
            }
        }
        political = network.affiliations.flatMap { affiliation in
            affiliation.ties.map { [ids[$0.person], network.bodies[$0.body].id, affiliation.kinds[$0.kind].id] }
        }
        self.findings = Dictionary(findings.map { ($0.code.rawValue, $0.actors) }, uniquingKeysWith: +)
    }

    private static func word(_ answer: Answer, _ relation: Relation) -> String {
        switch answer.state {
        case .tie: relation.levels[answer.level ?? 0].id
        case .noTie: "no-tie"
        case .unanswered: "unanswered"
        case .notAsked: "not-asked"
        case .noResponse: "no-response"
        }
    }
}

/// A study.json without what names files and places in them.
///
/// Set aside besides: the finding about a tester and the cells of that row, since Essentials knows no testers, and the
/// account of a matrix with several ticks a row, whose cells each format cuts its own way.
struct StudyDocument {
    private var content: [String: Any]
    private(set) var testResponsesLeftOut = 0

    private static let provenance: Set = [
        "tool", "run", "mapping", "inputs", "message", "hint", "source", "furtherSources",
    ]

    init(of mapping: String) throws {
        let output = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: output) }
        var run = try StudyRun(StudyRun.Request(mapping: mapping))
        let written = try run.write(to: output, toolVersion: "test", pictures: .none)
        let data = try Data(contentsOf: URL(fileURLWithPath: written.folder + "/study.json"))
        let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        content = try #require(Self.withoutProvenance(document) as? [String: Any])

        let findings = try #require(content["findings"] as? [[String: Any]])
        let kept = findings.filter { $0["code"] as? String != FindingCode.testResponseLeftOut.rawValue }
        testResponsesLeftOut = findings.count - kept.count
        // How the data were collected names the product; how many cells were left out counts the tester's.
        let statements = try #require(content["reporting"] as? [[String: Any]])
        content["reporting"] = statements.filter { !["1.1", "4.4"].contains($0["number"] as? String) }
        // The order follows the places.
        content["findings"] = kept.map { "\(Self.flat($0))" }.sorted()

        var ledger: [String: Int] = [:]
        for line in try #require(content["ledger"] as? [[String: Any]]) where line["relation"] as? String != "political"
        {
            let relation = try #require(line["relation"] as? String)
            let step = try #require(line["step"] as? String)
            let count = try #require(line["count"] as? Int)
            if line["reason"] as? String == DropReason.testResponse.rawValue {
                ledger["\(relation) read", default: 0] -= count
            } else {
                ledger[
                    "\(relation) \(step) \(line["reason"] ?? "")".trimmingCharacters(in: .whitespaces), default: 0] +=
                    count
            }
        }
        content["ledger"] = ledger
    }

    private static func withoutProvenance(_ value: Any) -> Any {
        if let object = value as? [String: Any] {
            return object.filter { !provenance.contains($0.key) }.mapValues(withoutProvenance)
        }
        return (value as? [Any])?.map(withoutProvenance) ?? value
    }

    func differences(to other: StudyDocument) -> [String] {
        let (one, other) = (Self.flat(content), Self.flat(other.content))
        let paths = Set(one.map(\.0)).union(other.map(\.0))
        let first = Dictionary(uniqueKeysWithValues: one)
        let second = Dictionary(uniqueKeysWithValues: other)
        return paths.sorted().filter { first[$0] != second[$0] }
            .map { "\($0): \(first[$0] ?? "absent"), \(second[$0] ?? "absent")" }
    }

    /// Every number and text with its path, sorted by it.
    private static func flat(_ value: Any, at path: String = "") -> [(String, String)] {
        if let object = value as? [String: Any] {
            return object.sorted { $0.key < $1.key }.flatMap { flat($0.value, at: path + "/" + $0.key) }
        }
        if let list = value as? [Any] {
            return list.enumerated().flatMap { flat($0.element, at: "\(path)/\($0.offset)") }
        }
        return [(path, "\(value)")]
    }
}
