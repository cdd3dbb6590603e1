import Findings
import Foundation
import TestSupport

extension RuleExamples {
    static let mapping = [
        RuleExample(.mappingSyntax) { $0.mapping += "\nchecks: [" },
        RuleExample(.mappingUnknownKey) { $0.mapping += "\ncolour: blue" },
        RuleExample(.mappingDuplicateKey) { $0.mapping += "\nscales: { }" },
        RuleExample(.mappingMissingKey) { $0.replacing = [("    label: Kontakt\n", "")] },
        RuleExample(.mappingWrongType) { $0.replacing = [("label: Kontakt", "label: [Kontakt]")] },
        RuleExample(.mappingWrongValue) { $0.replacing = [("layout: roster-matrix", "layout: circle")] },
        RuleExample(.mappingDanglingReference) { $0.replacing = [("scale: contact", "scale: other")] },
    ]

    static let files = [
        RuleExample(.fileUnreadable) { $0.files = ["answers.csv": nil] },
        RuleExample(.pathNotAllowed) { $0.replacing = [("responses: answers.csv", "responses: ../answers.csv")] },
        RuleExample(.fileEmpty) { $0.answers = "" },
        RuleExample(.formatUnknown) { $0.answers = "Name | Colour\nAda | blue" },
        RuleExample(.textEncoding) {
            $0.replacing = [("responses: answers.csv", "responses: { file: answers.csv, encoding: utf-8 }")]
            let row = "\"d\u{E5}g@example.org\",\"\",\"\",\"\",\"\"\r\n".unicodeScalars.map { UInt8($0.value) }
            $0.files = ["answers.csv": Array(Survey.csv(RuleExample.answers).utf8) + row]
        },
        RuleExample(.delimitedTextBroken) {
            $0.files = ["answers.csv": Array((Survey.csv(RuleExample.answers) + "\"dag@example.org,").utf8)]
        },
        RuleExample(.xmlBroken) {
            $0.replacing = [("answers.csv", "answers.xml")]
            $0.files = ["answers.xml": Array("<?xml version=\"1.0\"?><export><variables></export>".utf8)]
        },
        RuleExample(.xmlRefused) {
            $0.replacing = [("answers.csv", "answers.xml")]
            $0.files = [
                "answers.xml": Array(
                    "<?xml version=\"1.0\"?><!DOCTYPE export [<!ENTITY a \"b\">]><export>&a;</export>".utf8)
            ]
        },
        RuleExample(.exportBroken) {
            // Two columns of one name.
            $0.mapping = RuleExample.efsMapping
            $0.answers = RuleExample.efs.replacing("v_1 | v_2 | v_3", with: "v_1 | v_2 | v_2")
        },
        RuleExample(.rosterColumnMissing) { $0.replacing = [("name: Navn", "name: Etternavn")] },
        RuleExample(.respondentColumnMissing) { $0.respondents = "{ match: email, column: Avsender }" },
        RuleExample(.outputUnwritable) {
            $0.way = .writing
            $0.before = { try "mine".write(toFile: $0.output, atomically: false, encoding: .utf8) }
        },
        RuleExample(.exportIncomplete) {
            $0.replacing = [
                ("answers.csv", "answers.xml"), ("question: Kontakt", "question: Kontakt\n    rows: roster"),
            ]
            $0.files = [
                "answers.xml": Array(
                    """
                    <Envelope><Body><QuestQuestion><QuestionNumber>3</QuestionNumber><QuestionId>7</QuestionId>\
                    <QuestionTitle><Title>Kontakt</Title></QuestionTitle><QuestionType>MatrixSingle</QuestionType>\
                    </QuestQuestion><GetResponsesResult><Responses><Response><ResponseId>1</ResponseId>\
                    <Email>ada@example.org</Email><Answers><Answer><QuestionId>7</QuestionId><OrderNo>2</OrderNo>\
                    <Value>Daglig</Value></Answer></Answers></Response></Responses><PageInfo><TotalCount>3</TotalCount>\
                    </PageInfo></GetResponsesResult></Body></Envelope>
                    """.utf8)
            ]
        },
    ]
}
