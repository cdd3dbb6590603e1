import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport

extension RuleExamples {
    /// A list with a column more.
    private static func roster(_ heading: String, _ values: [String]) -> String {
        zip(RuleExample.roster.split(separator: "\n"), [heading] + values).map { "\($0) | \($1)" }
            .joined(separator: "\n")
    }

    static let figures = [
        RuleExample(.measureLeftOut) {
            // Everybody a group of their own.
            $0.roster =
                "Nr | Navn | E-post | Enhet\n"
                + (1...101).map { "\($0) | Person \($0) | p\($0)@example.org | Enhet \($0)" }.joined(separator: "\n")
            $0.answers = "Respondent | 1.1: Kontakt: Person 1 | 1.2: Kontakt: Person 2\np1@example.org | | Daglig"
            $0.mapping += """

                attributes: [{ id: unit, label: Unit, column: Enhet }]
                analysis: { group-by: unit }
                """
            $0.way = .writing
            $0.also = [.nonRespondent, .lowResponseRate, .personNotAsked, .tieToNonRespondent]
        },
        RuleExample(.onlyDegrees) {
            $0.mapping += "\nanalysis: { measures: degrees }"
            $0.way = .writing
        },
    ]

    static let results = [
        RuleExample(.keyUnusable) {
            $0.way = .edition(.pseudonymous)
            $0.before = { try "secret".write(toFile: $0.folder + "/key", atomically: false, encoding: .utf8) }
        },
        RuleExample(.keyReadableByOthers) {
            $0.way = .edition(.pseudonymous)
            $0.before = {
                try FileManager.default.setAttributes(
                    [.posixPermissions: 0o644], ofItemAtPath: $0.folder + "/key")
            }
        },
        RuleExample(.codesNotStable) {
            // Nothing but a name: the code is made of the row.
            $0.roster = RuleExample.roster.replacing("Nr |", with: "R  |").replacing("E-post", with: "Post  ")
            $0.replacing = [("{ id: Nr, name: Navn, email: E-post }", "{ name: Navn }")]
            $0.respondents = "{ match: name }"
            $0.answers = RuleExample.answers.replacing("ada@example.org", with: "Ada Hansen").replacing(
                "bo@example.org", with: "Bo Berg"
            ).replacing("cato@example.org", with: "Cato Lie")
            $0.way = .edition(.pseudonymous)
        },
        RuleExample(.nameInText) {
            $0.replacing = [("label: Kontakt", "label: Kontakt med Ada Hansen")]
            $0.way = .edition(.pseudonymous)
        },
        RuleExample(.attributeCoarsened) {
            $0.roster = roster("Enhet", ["Plan", "Plan", "Drift"])
            $0.mapping += """

                attributes: [{ id: unit, label: Unit, column: Enhet }]
                privacy: { smallest-group: 2 }
                """
            $0.way = .edition(.anonymous)
        },
        RuleExample(.singledOut) {
            // Two of each unit and two of each team, but nobody shares both.
            let people = ["Ada Hansen", "Bo Berg", "Cato Lie", "Dag Moe"]
            $0.roster =
                "Nr | Navn | E-post | Enhet | Lag\n"
                + people.indices.map {
                    "\($0) | \(people[$0]) | p\($0)@example.org | \($0 < 2 ? "A" : "B") | \($0 % 2)"
                }
                .joined(separator: "\n")
            $0.answers =
                "Respondent" + people.map { " | 1.1: Kontakt: \($0)" }.joined() + "\n"
                + people.indices.map { person in
                    "p\(person)@example.org" + people.indices.map { $0 == person ? " |" : " | Daglig" }.joined()
                }.joined(separator: "\n")
            $0.mapping += """

                attributes:
                  - { id: unit, label: Unit, column: Enhet }
                  - { id: team, label: Team, column: Lag }
                privacy: { smallest-group: 2 }
                """
            $0.way = .edition(.anonymous)
        },
        RuleExample(.commentsLeftOut) {
            $0.files = [
                "comments.yaml": Array("comments: 1\nnetworks: { town: { pictures: { contact-daily: Ada } } }\n".utf8)
            ]
            $0.way = .edition(.pseudonymous)
        },
        RuleExample(.commentWithoutPlace) {
            $0.files = [
                "comments.yaml": Array("comments: 1\nnetworks: { town: { pictures: { contact-dayly: Ada } } }\n".utf8)
            ]
            $0.way = .writing
        },
        RuleExample(.oldResultKept) {
            $0.way = .writing
            $0.before = { survey in
                // An old result of a network that is no longer there, which somebody has changed.
                let mapping = try String(contentsOfFile: survey.mapping, encoding: .utf8)
                try mapping.replacingOccurrences(of: "id: town", with: "id: village")
                    .write(toFile: survey.mapping, atomically: false, encoding: .utf8)
                var run = try StudyRun(StudyRun.Request(mapping: survey.mapping))
                let folder = try run.write(to: survey.output, toolVersion: "test", pictures: .none).folder
                try "mine".write(toFile: folder + "/village/graphs/contact.graphml", atomically: false, encoding: .utf8)
                try mapping.write(toFile: survey.mapping, atomically: false, encoding: .utf8)
            }
        },
        RuleExample(.olderResult) {
            $0.way = .writing
            $0.replacing = [
                (
                    "    roster: roster.csv\n",
                    "    roster: roster.csv\n  - { id: village, title: V, responses: answers.csv, roster: roster.csv }\n"
                )
            ]
            $0.networks = ["town"]
            $0.before = { survey in
                var run = try StudyRun(StudyRun.Request(mapping: survey.mapping))
                _ = try run.write(to: survey.output, toolVersion: "test", pictures: .none)
            }
        },
    ]
}
