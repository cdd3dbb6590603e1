import Findings
import Foundation
import Pipeline
import TestSupport
import Testing

/// `init` on an export of each survey tool, its companions beside it: with the scale filled in, the draft passes `check`, and the
/// people and their functions are those of the files.
@Suite(.enabled(if: Outside.shared("survey-tools") != nil, "needs ../shared/survey-tools"))
struct DraftedToolTests {
    @Test func `a draft of each tool's export passes check once its open places are filled`() throws {
        let root = try #require(Outside.shared("survey-tools"))
        let names = try FileManager.default.contentsOfDirectory(atPath: root).sorted()
        try #require(names.count >= 8)
        for name in names {
            let files = try FileManager.default.contentsOfDirectory(atPath: root + "/" + name).sorted()
            let export = try #require(files.first { file in Self.exports.contains { file.hasPrefix($0) } }, "\(name)")
            let survey = DraftedSurvey(
                name: name, folder: root + "/" + name, files: [export], rosters: ["liste.csv"],
                answers: [
                    (
                        "    levels:",
                        "    levels: [{ id: d, label: D, answers: [Daglig] }, { id: u, label: U, answers: [Ukentlig] }, { id: m, label: M, answers: [Månedlig] }]"
                    ),
                    ("    no-tie:", "    no-tie: [Sjeldnere eller aldri]"), ("    blank:", "    blank: unanswered"),
                ])
            let folder = try Outside.temporaryFolder()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let run = try survey.run(survey.filled(survey.draft(in: folder)), in: folder)
            #expect(!run.findings.contains { $0.severity == .error }, "\(name)")
            let network = run.study.networks[0]
            #expect(network.relations[0].ties.count == 18, "\(name)")
            #expect(network.persons.count { $0.status.hasAnswered } == 6, "\(name)")
            let functions = try #require(network.attributes.firstIndex { $0.allowsSeveral }, "\(name)")
            let ticks = network.persons.reduce(0) { sum, person in
                if case .options(let options) = person.values[functions] { sum + options.count } else { sum }
            }
            #expect(ticks == 7, "\(name)")
        }
    }

    private static let exports = ["data-771234-2024-03-18-1412.txt", "dataset", "results", "Kontakt", "Elvebygd_DATA_"]
}
