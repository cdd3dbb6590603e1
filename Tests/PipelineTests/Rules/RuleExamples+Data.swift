import Findings
import Foundation
import TestSupport

extension RuleExamples {
    static let data = [
        RuleExample(.peopleUnmatched) {
            $0.answers = RuleExample.answers.replacing("@example.org", with: "@example.com")
        },
        RuleExample(.questionNotFound) {
            $0.replacing = [("question: Kontakt", "question: Samarbeid")]
            $0.also = [.blankResponse, .lowResponseRate]
        },
        RuleExample(.blankUndecided) {
            $0.replacing = [("    blank: no-tie\n", "")]
            $0.answers = RuleExample.answers.replacing("Aldri ", with: "      ")
            $0.also = [.partialResponse]
        },
        RuleExample(.cellsEmptied) {
            $0.mapping = RuleExample.efsMapping
            $0.answers = RuleExample.efs.replacing("| 1   | 0   | 3", with: "| 1   | 0   |  ")
        },
        RuleExample(.answerOutsideScale) {
            $0.answers = RuleExample.answers.replacing("Aldri", with: "Av og til")
            $0.also = [.partialResponse]
        },
        RuleExample(.boxUnread) {
            $0.answers = """
                Respondent       | 1: Ada Hansen | 1: Bo Berg | 1: Cato Lie
                ada@example.org  |               | kanskje    | kanskje ikke
                bo@example.org   | kanskje       |            | kanskje ikke
                cato@example.org | kanskje ikke  | kanskje    |
                """
            $0.mapping = "relations:\n  - { id: help, label: Help, number: 1, layout: roster-choice }"
            $0.also = [.blankResponse, .lowResponseRate]
        },
        RuleExample(.optionNotInExport) {
            $0.answers = zip(
                RuleExample.answers.split(separator: "\n"),
                [" | 2: Plan | 2: Drift", " | 1 | 0", " | 0 | 1", " | 0 | 0"]
            ).map(+).joined(separator: "\n")
            $0.mapping += """

                attributes:
                  - id: function
                    label: Function
                    number: 2
                    layout: multiple-choice
                    values:
                      - { id: plan, label: Plan, answers: [Plan] }
                      - { id: drift, label: Drift, answers: [Drift] }
                      - { id: other, label: Other, answers: [Annet] }
                """
        },
        RuleExample(.mappingFitsNobody) {
            $0.replacing = [("layout: roster-matrix", "layout: roster-matrix\n    items: { \"Dag Moe\": \"2\" }")]
        },
    ]

    static let people = [
        RuleExample(.duplicatePerson) {
            $0.roster += "\n3 | Dag Moe | dag@example.org"
            $0.also = [.personNotAsked, .nonRespondent, .lowResponseRate]
        },
        RuleExample(.duplicateEmail) {
            $0.roster += "\n4 | Dag Moe | cato@example.org"
            $0.also = [.personNotAsked, .nonRespondent, .lowResponseRate]
        },
        RuleExample(.rosterDoubtful) {
            $0.roster = RuleExample.roster.replacing("bo@example.org", with: "b@example")
            $0.answers = RuleExample.answers.replacing("bo@example.org", with: "b@example")
        },
        RuleExample(.valuesAlike) {
            $0.roster = """
                Nr | Navn       | E-post           | Enhet
                1  | Ada Hansen | ada@example.org  | Plan
                2  | Bo Berg    | bo@example.org   | plan
                3  | Cato Lie   | cato@example.org | Plan
                """
            $0.mapping += "\nattributes: [{ id: unit, label: Unit, column: Enhet }]"
        },
        RuleExample(.unmatchedItem) {
            $0.answers = RuleExample.answers.replacing("1.3: Kontakt: Cato Lie", with: "1.3: Kontakt: Dag Moe")
            $0.also = [.personNotAsked]
        },
        RuleExample(.ambiguousName) {
            $0.roster += "\n4 | Cato Lie | cato.lie@example.org"
            $0.also = [.personNotAsked, .nonRespondent, .lowResponseRate]
        },
        RuleExample(.repeatedItem) {
            $0.answers = zip(
                RuleExample.answers.split(separator: "\n"), [" | 1.4: Kontakt: Lie, Cato", " |", " |", " |"]
            )
            .map(+).joined(separator: "\n")
        },
        RuleExample(.personNotAsked) {
            $0.roster += "\n4 | Dag Moe | dag@example.org"
            $0.answers += "\ndag@example.org | 01.03.2024 17:36:02 | Aldri | Aldri | Aldri"
            $0.also = [.answeredWithoutTies]
        },
    ]
}

extension RuleExamples {
    static let waves = [
        RuleExample(.waveKeyUnclear) {
            $0.asTwoWaves(roster: RuleExample.roster.replacing("3  | Cato", with: "   | Cato"))
        },
        RuleExample(.wavePersonChanged) {
            $0.asTwoWaves(
                roster: RuleExample.roster.replacing("Cato Lie   | cato@", with: "Dag Moe    | dag@"),
                answers: RuleExample.answers.replacing("Cato Lie", with: "Dag Moe").replacing("cato@", with: "dag@"))
        },
        RuleExample(.wavePersonAlike) {
            $0.asTwoWaves(roster: RuleExample.roster.replacing("3  | Cato", with: "9  | Cato"))
        },
        RuleExample(.waveNotComparable) {
            $0.replacing = [("\"Ukentlig\"", "\"Ukentlig\", \"Hver uke\"")]
            $0.asTwoWaves(answers: RuleExample.answers.replacing("Ukentlig", with: "Hver uke"))
        },
    ]
}

extension RuleExample {
    /// The survey, and a second wave with other files.
    fileprivate mutating func asTwoWaves(roster: String = RuleExample.roster, answers: String = RuleExample.answers) {
        replacing.append(
            (
                "    responses: answers.csv\n    roster: roster.csv\n",
                """
                    waves:
                      - { id: first, responses: answers.csv, roster: roster.csv }
                      - { id: second, responses: answers-2.csv, roster: roster-2.csv }

                """
            ))
        files = [
            "roster-2.csv": Array(Survey.csv(roster).utf8), "answers-2.csv": Array(Survey.csv(answers).utf8),
        ]
    }
}
