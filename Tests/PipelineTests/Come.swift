import Findings
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// What a survey comes to: its network, or the findings that stop it.
struct Come {
    let network: Network
    let findings: [Finding]

    init(_ survey: Survey) throws {
        let run = try StudyRun(StudyRun.Request(mapping: survey.mapping))
        network = run.study.networks[0]
        findings = run.findings
    }

    var relation: Relation { network.relations[0] }
    /// See `SurveyTests.marks`.
    var marks: [String] { SurveyTests.marks(network.relations[0]) }
    func findings(_ code: FindingCode) -> [Finding] { findings.filter { $0.code == code } }

    static func stop(_ survey: Survey) throws -> [Finding] {
        let stop = try #require(throws: RunStopped.self) {
            _ = try StudyRun(StudyRun.Request(mapping: survey.mapping))
        }
        return stop.findings
    }
}

func cell(_ row: Int, _ column: String) -> SourcePlace {
    SourcePlace(file: "answers.csv", row: row, column: column)
}
