import Findings
import Foundation
import TestSupport

extension RuleExamples {
    /// Without the row of the last person.
    private static let twoAnswered = RuleExample.answers.split(separator: "\n").dropLast().joined(separator: "\n")

    static let responses = [
        RuleExample(.nonRespondent) {
            $0.answers = twoAnswered
            $0.mapping += "\nchecks: { response-rate: 0.5 }"
            $0.also = [.tieToNonRespondent]
        },
        RuleExample(.partialResponse) {
            $0.mapping = RuleExample.efsMapping
            $0.answers = RuleExample.efs.replacing("31       | cato", with: "22       | cato")
        },
        RuleExample(.blankResponse) {
            $0.answers = twoAnswered + "\ncato@example.org | 01.03.2024 16:36:02 | | |"
            $0.mapping += "\nchecks: { response-rate: 0.5 }"
            $0.also = [.tieToNonRespondent]
        },
        RuleExample(.lowResponseRate) {
            $0.answers = twoAnswered
            $0.also = [.nonRespondent, .tieToNonRespondent]
        },
        RuleExample(.duplicateResponse) {
            $0.answers += "\ncato@example.org | 02.03.2024 16:36:02 | Ukentlig | Aldri |"
        },
        RuleExample(.unknownRespondent) { $0.answers += "\ndag@example.org | 02.03.2024 16:36:02 | Aldri | Aldri |" },
        RuleExample(.testResponseLeftOut) {
            $0.mapping = RuleExample.efsMapping
            $0.answers = RuleExample.efs + "\n4 | 1 | 31 | ada@example.org | 0 | 3 | 3"
        },
        RuleExample(.sameAnswerThroughout) {
            let people = ["Ada Ås", "Bo Berg", "Cato Lie", "Dag Moe", "Eva Nes", "Finn Os"]
            $0.roster =
                "Nr | Navn | E-post\n"
                + people.indices.map { "\($0) | \(people[$0]) | p\($0)@example.org" }.joined(separator: "\n")
            $0.answers =
                "Respondent" + people.map { " | 1.1: Kontakt: \($0)" }.joined() + "\n"
                + people.indices.map { person in
                    "p\(person)@example.org"
                        + people.indices.map { person == 0 || $0 == 0 ? " | Daglig" : " | Aldri" }.joined()
                }.joined(separator: "\n")
            $0.also = [.selfTie]
        },
        RuleExample(.answeredWithoutTies) {
            $0.answers = RuleExample.answers.replacing("Ukentlig", with: "Aldri")
        },
        RuleExample(.systemColumnMissing) {
            $0.mapping = RuleExample.efsMapping
            $0.answers = RuleExample.efs.replacing("| dispcode ", with: "| other    ")
            $0.replacing = [("responses: answers.csv", "responses: { file: answers.csv, format: efs-csv }")]
        },
        RuleExample(.statusNotUnderstood) {
            $0.mapping = RuleExample.efsMapping
            $0.answers = RuleExample.efs.replacing("31       | cato", with: "Halvveis | cato")
        },
        RuleExample(.answerTimeUnclear) {
            $0.answers =
                RuleExample.answers.replacing("01.03.2024", with: "01/03/2024")
                + "\ncato@example.org | 03/01/2024 16:36:02 | Ukentlig | Aldri |"
            $0.also = [.duplicateResponse]
        },
    ]

    static let ties = [
        RuleExample(.selfTie) {
            $0.answers = RuleExample.answers.replacing("14:36:02 |       ", with: "14:36:02 | Daglig")
        },
        RuleExample(.tieToNonRespondent) {
            $0.answers = twoAnswered
            $0.mapping += "\nchecks: { response-rate: 0.5 }"
            $0.also = [.nonRespondent]
        },
        RuleExample(.oneSidedTie) {
            $0.answers = RuleExample.answers.replacing("02 | Daglig                   |", with: "02 | Aldri |")
            $0.also = [.answeredWithoutTies]
        },
        RuleExample(.conflictingFrequency) {
            $0.answers = RuleExample.answers.replacing("02 | Daglig                   |", with: "02 | Månedlig |")
        },
    ]
}
