import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// `init` on surveys that people had trouble with: with its open places filled, each draft passes `check`, and the network is
/// the true one.
@Suite(.enabled(if: Outside.shared("cases") != nil, "needs ../shared/cases"))
struct DraftedCaseTests {
    /// What is right: who reports contact with whom, and the answers of those who answered by kind.
    private struct Truth: Decodable {
        var ties: [[String]]
        var answers: [String: Int]
        var accept: String
        var errorSays: String?
        var complete: Int?
    }

    @Test(arguments: DraftedCases.all)
    func `a draft with its open places filled passes check, and the network is the true one`(
        survey: DraftedSurvey
    ) throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let truth = try Self.truth(of: survey)
        do {
            let draft = try survey.draft(in: folder)
            let filled = try survey.filled(draft)
            #expect(DraftedSurvey.openLines(filled).isEmpty, "\(filled)")
            #expect(DraftedSurvey.openLines(draft).count == survey.answers.count)
            let run = try survey.run(filled, in: folder)
            #expect(!DraftedCases.told.contains(survey.number))
            #expect(!run.findings.contains { $0.severity == .error })
            if let truth { try Self.compare(run.study.networks[0], with: truth) }
        } catch let stopped as RunStopped {
            #expect(DraftedCases.told.contains(survey.number), "\(stopped.findings)")
            let said = stopped.findings.map { "\($0.message[.en]) \($0.hint[.en]) \($0.place?.column ?? "")" }
            let pattern = try Regex(truth?.errorSays ?? "").ignoresCase()
            #expect(truth?.accept == "right or error" && said.joined().contains(pattern), "\(said)")
        }
    }

    private static func truth(of survey: DraftedSurvey) throws -> Truth? {
        try FileManager.default.contents(atPath: survey.folder + "/truth.json").map {
            try JSONDecoder().decode(Truth.self, from: $0)
        }
    }

    private static func compare(_ network: Network, with truth: Truth) throws {
        guard truth.accept != "by hand" else { return }
        let relation = network.relations[0]
        let ties = relation.ties.map { network.persons[Int($0.from)].id + " " + network.persons[Int($0.to)].id }
        #expect(ties.sorted() == truth.ties.map { $0[0] + " " + $0[1] }.sorted())
        for (state, count) in truth.answers {
            let kind = try #require(AnswerState.allCases.first { "\($0)" == state })
            #expect(relation.stateCounts[kind] == count, "\(state)")
        }
        if let complete = truth.complete { #expect(network.persons.count { $0.status == .complete } == complete) }
    }
}

/// `init` on surveys of several waves, each of them a network of its own in the draft.
@Suite(.enabled(if: Outside.shared("real") != nil, "needs ../shared/real"))
struct DraftedWaveTests {
    private struct Expected: Decodable {
        struct Network: Decodable {
            struct Response: Decodable {
                var complete, partial, persons: Int
            }
            struct Relation: Decodable {
                var levels: [Level]
            }
            struct Level: Decodable {
                var ties: Int
            }
            var response: Response
            var relations: [Relation]
        }
        var networks: [Network]
    }

    static let waves = [
        DraftedSurvey(
            name: "freshmen-waves", folder: Outside.shared("real/freshmen-waves") ?? "",
            files: ["t3/responses.csv", "t3/codebook.csv", "t4/responses.csv", "t5/responses.xml"],
            rosters: ["t3/roster.csv", "t4/roster.csv", "t5/roster.csv"],
            answers: [
                (
                    "    levels:",
                    """
                        levels:
                          - { id: best-friend, label: Bestevenn, answers: ["Bestevenn"] }
                          - { id: friend, label: Venn, answers: ["Venn"] }
                          - { id: friendly, label: Vennlig, answers: ["Vennlig forhold"] }
                    """
                ), ("    no-tie:", "    no-tie: [Nøytralt forhold, Anstrengt forhold, Kjenner ikke]"),
                ("    blank:", "    blank: unanswered"),
            ]),
        DraftedSurvey(
            name: "joined-left", folder: Outside.shared("real/joined-left") ?? "",
            files: ["2023/responses.csv", "2025/responses.csv"], rosters: ["2023/roster.csv", "2025/roster.csv"],
            answers: [
                ("      - { id: sjeldnere, label: ,", ""), ("    no-tie:", "    no-tie: [Sjeldnere, Aldri]"),
                ("    blank:", "    blank: unanswered"),
            ]),
    ]

    @Test(arguments: waves)
    func `a draft with its open places filled passes check and has each wave's own numbers`(
        survey: DraftedSurvey
    ) throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let expected = try JSONDecoder().decode(
            Expected.self, from: Data(contentsOf: URL(fileURLWithPath: survey.folder + "/expected.json")))
        let run = try survey.run(survey.filled(survey.draft(in: folder)), in: folder)
        #expect(!run.findings.contains { $0.severity == .error })
        #expect(run.study.networks.count == expected.networks.count)
        for (network, expected) in zip(run.study.networks, expected.networks) {
            #expect(network.persons.count == expected.response.persons)
            #expect(network.persons.count { $0.status == .complete } == expected.response.complete)
            #expect(network.persons.count { $0.status == .partial } == expected.response.partial)
            let relation = network.relations[0]
            for (level, expected) in expected.relations[0].levels.enumerated() {
                #expect(relation.ties.count { $0.level <= level } == expected.ties, "\(network.id) \(level)")
            }
        }
    }
}
