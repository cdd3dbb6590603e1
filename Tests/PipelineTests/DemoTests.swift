import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// The demo study against what its generator knows: computed from the generator's own model, never from the files.
@Suite struct DemoTests {
    struct Truth: Decodable {
        struct Network: Decodable {
            struct Relation: Decodable {
                var id: String
                /// By roster id of the reporter, then of the other.
                var answers: [String: [String: String]]
            }
            var id: String
            var statuses: [String: String]
            var relations: [Relation]
        }
        var networks: [Network]
    }

    private func generate(_ arguments: [String]) throws -> (folder: String, truth: Truth) {
        let folder = try Outside.temporaryFolder()
        let outcome = try Outside.run(
            "/usr/bin/env",
            [
                "python3", Outside.root + "/Mappings/boligsosial/generate.py", "--out", folder,
                "--truth", folder + "/truth.json", "--expected", folder + "/expected.json",
            ] + arguments)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/truth.json"))
        return (folder, try JSONDecoder().decode(Truth.self, from: data))
    }

    @Test(arguments: [
        [], ["--seed", "7"], ["--seed", "2013", "--persons", "60"], ["--seed", "5", "--persons", "20"],
    ])
    func `every answer of every pair is what the generator put there`(arguments: [String]) throws {
        let (folder, truth) = try generate(arguments)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try StudyRun(StudyRun.Request(mapping: folder + "/study.yaml"))
        #expect(run.study.networks.map(\.id) == truth.networks.map(\.id))
        for (network, expected) in zip(run.study.networks, truth.networks) {
            let statuses = Dictionary(uniqueKeysWithValues: network.persons.map { ($0.id, $0.status.rawValue) })
            #expect(statuses == expected.statuses)
            for (relation, answers) in zip(network.relations, expected.relations) {
                for from in network.persons.indices {
                    for to in network.persons.indices where to != from {
                        let (reporter, other) = (network.persons[from].id, network.persons[to].id)
                        let answer = relation.answer(from: from, to: to)
                        let word = answer.level.map { relation.levels[$0].id } ?? Self.word(answer.state)
                        #expect(word == answers.answers[reporter]?[other], "\(network.id): \(reporter) about \(other)")
                    }
                }
                // The account of the cells and the account of the pairs are one.
                let states = relation.stateCounts
                #expect(relation.ledger.isBalanced)
                #expect(relation.ledger.ties == states[.tie] && relation.ledger.noTie == states[.noTie])
            }
        }
    }

    private static func word(_ state: AnswerState) -> String {
        switch state {
        case .tie: "tie"
        case .noTie: "no-tie"
        case .unanswered: "unanswered"
        case .notAsked: "not-asked"
        case .noResponse: "no-response"
        }
    }

    @Test(.enabled(if: Outside.shared("tools") != nil, "needs ../shared/tools"))
    func `the demo's numbers are the generator's`() throws {
        let (folder, _) = try generate([])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let tool = try #require(Outside.shared("tools/compare_study.py"))
        var run = try StudyRun(StudyRun.Request(mapping: Outside.root + "/Mappings/boligsosial/study.yaml"))
        let written = try run.write(to: folder, toolVersion: "test", pictures: .none)
        let outcome = try Outside.run(
            "/usr/bin/env", ["python3", tool, folder + "/expected.json", written.folder + "/study.json"])
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(run.findings(from: .error).isEmpty)
    }

    @Test func `what lies in the repository is the generator's output`() throws {
        let (folder, _) = try generate([])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let demo = Outside.root + "/Mappings/boligsosial"
        for network in ["elvestad", "nordvik", "fjordheim"] {
            for file in try FileManager.default.contentsOfDirectory(atPath: demo + "/" + network) {
                #expect(
                    FileManager.default.contentsEqual(
                        atPath: "\(demo)/\(network)/\(file)", andPath: "\(folder)/\(network)/\(file)"),
                    "\(network)/\(file)")
            }
        }
    }

    @Test func `two runs write the same bytes`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for output in ["one", "other"] {
            var run = try StudyRun(StudyRun.Request(mapping: Outside.root + "/Mappings/boligsosial/study.yaml"))
            let written = try run.write(to: folder + "/" + output, toolVersion: "test", pictures: .none)
            for file in written.files where output == "other" {
                #expect(
                    FileManager.default.contentsEqual(
                        atPath: "\(written.folder)/\(file)", andPath: "\(folder)/one/\(run.study.id)/\(file)"),
                    "\(file)")
            }
        }
    }
}
