import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// The smallest survey in which a rule finds something: one in which nothing is found, with one thing changed.
struct RuleExample: Sendable, CustomTestStringConvertible {
    /// How far a run has to go until the finding is there.
    enum Way: Sendable {
        case reading
        case writing
        case edition(Edition)
    }

    let code: FindingCode
    /// What cannot but be found along with it.
    var also: Set<FindingCode> = []
    var roster = Self.roster
    var answers = Self.answers
    var mapping = Survey.contact
    var respondents = "{ match: email }"
    /// In the mapping file as it is written: a text and what stands in its place.
    var replacing: [(text: String, other: String)] = []
    /// Further files, or others in place of the survey's, by name; nil for one that is taken away.
    var files: [String: [UInt8]?] = [:]
    /// Those that the last run is about; empty for all.
    var networks: [String] = []
    var way = Way.reading
    /// What is done to the folder of results, or beside the survey, before the last run.
    var before: (@Sendable (Survey) throws -> Void)?

    var testDescription: String { code.rawValue }

    init(_ code: FindingCode, _ change: (inout Self) -> Void) {
        self.code = code
        change(&self)
    }

    // MARK: The survey in which nothing is found

    static let roster = """
        Nr | Navn       | E-post
        1  | Ada Hansen | ada@example.org
        2  | Bo Berg    | bo@example.org
        3  | Cato Lie   | cato@example.org
        """

    static let answers = """
        Respondent       | Date                | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie
        ada@example.org  | 01.03.2024 14:36:02 |                          | Daglig                | Ukentlig
        bo@example.org   | 01.03.2024 15:36:02 | Daglig                   |                       | Aldri
        cato@example.org | 01.03.2024 16:36:02 | Ukentlig                 | Aldri                 |
        """

    /// The same as EFS writes it.
    static let efs = """
        lfdn | tester | dispcode | c_0001           | v_1 | v_2 | v_3
        1    | 0      | 31       | ada@example.org  | 0   | 1   | 2
        2    | 0      | 31       | bo@example.org   | 1   | 0   | 3
        3    | 0      | 31       | cato@example.org | 2   | 3   | 0
        """

    static let efsMapping = """
        scales:
          contact:
            levels:
              - { id: daily, label: Daglig, answers: ["1"] }
              - { id: weekly, label: Ukentlig, answers: ["2"] }
            no-tie: ["3"]
            blank: no-tie
        relations:
          - { id: contact, label: Kontakt, variables: v_1..v_3, rows: roster, layout: roster-matrix, scale: contact, reciprocity: expected }
        """

    // MARK: What is found

    var findings: [Finding] {
        get throws {
            let survey = try Survey(roster: roster, answers: answers, mapping: mapping, respondents: respondents)
            for (name, bytes) in files {
                let path = survey.folder + "/" + name
                try? FileManager.default.removeItem(atPath: path)
                if let bytes { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
            }
            var text = try String(contentsOfFile: survey.mapping, encoding: .utf8)
            for change in replacing { text = text.replacingOccurrences(of: change.text, with: change.other) }
            try text.write(toFile: survey.mapping, atomically: false, encoding: .utf8)
            do { return try run(survey) } catch let stop as RunStopped { return stop.findings }
        }
    }

    private func run(_ survey: Survey) throws -> [Finding] {
        var request = StudyRun.Request(mapping: survey.mapping, networks: networks, language: .en)
        if case .edition(let edition) = way {
            let key = survey.folder + "/key"
            if !FileManager.default.fileExists(atPath: key) { _ = try NewKey.make(at: key) }
            request.edition = EditionRequest(edition, key: key)
        }
        try before?(survey)
        var run = try StudyRun(request)
        guard case .writing = way else { return run.findings + run.notices }
        _ = try run.write(to: survey.output, toolVersion: "test", pictures: .none)
        return run.findings + run.notices
    }
}
