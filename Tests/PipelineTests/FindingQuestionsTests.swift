import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// How a question of the mapping is found in an export: by the beginning of its text, in any language, by headings.
@Suite struct FindingQuestionsTests {
    private static let answers = """
        Respondent | 1.1: Hvor ofte har du kontakt med disse om bolig?: Ada Hansen | 1.2: Hvor ofte har du kontakt med disse om bolig?: Bo Berg | 1.3: Hvor ofte har du kontakt med disse om bolig?: Cato Lie | 2.1: Hvor ofte gir du råd til disse?: Ada Hansen | 2.2: Hvor ofte gir du råd til disse?: Bo Berg | 2.3: Hvor ofte gir du råd til disse?: Cato Lie | 3: Hvor ofte gir du
        ada@example.org | | Daglig | Aldri | | Aldri | Daglig | x
        """

    private func survey(_ reference: String, answers: String = Self.answers) throws -> Survey {
        try Survey(
            roster: SurveyTests.roster, answers: answers,
            mapping: Survey.contact.replacingOccurrences(of: "question: Kontakt", with: reference))
    }

    private func marks(_ reference: String, answers: String = Self.answers) throws -> String {
        SurveyTests.marks(try SurveyTests.network(survey(reference, answers: answers)).relations[0])[0]
    }

    private func stop(_ reference: String, answers: String = Self.answers) throws -> Finding {
        let survey = try survey(reference, answers: answers)
        let stop = try #require(throws: RunStopped.self) {
            _ = try StudyRun(StudyRun.Request(mapping: survey.mapping))
        }
        return try #require(stop.findings.first)
    }

    @Test(arguments: [
        ("question: Hvor ofte har du kontakt", ".10"), ("question: HVOR OFTE HAR", ".10"),
        ("question: \"Hvor ofte har du kon…\"", ".10"),
        ("question: Hvor ofte har du kontakt med disse om bolig", ".10"),
        ("question: \"Hvor ofte gir du råd til disse?\"", ".01"), ("question: Hvor ofte gir du råd", ".01"),
        (
            "variables: \"1.1: Hvor ofte har du kontakt med disse om bolig?: Ada Hansen..1.3: Hvor ofte har du kontakt med disse om bolig?: Cato Lie\"",
            ".10"
        ),
        ("question: Hvor ofte gir du råd\n    variables: Ada Hansen..Cato Lie", ".01"),
        ("number: 1\n    variables: [Ada Hansen, Bo Berg, Cato Lie]", ".10"),
    ])
    func `the beginning of a text, headings and items find a question`(reference: String, marks: String) throws {
        #expect(try self.marks(reference) == marks)
    }

    @Test(arguments: ["question: Hvor ofte har du kon", "question: Ofte har du", "question: Hvor ofte hjelper du"])
    func `a beginning that ends within a word, or is none, finds nothing`(reference: String) throws {
        let found = try stop(reference)
        #expect(found.code == .questionNotFound && found.furtherPlaces.isEmpty)
    }

    @Test(arguments: [
        ("question: Hvor ofte", 3), ("variables: Ada Hansen..Cato Lie", 2), ("variables: [Ada Hansen, Bo Berg]", 2),
    ])
    func `what fits several questions is an error that lists them`(reference: String, count: Int) throws {
        let found = try stop(reference)
        #expect(found.code == .questionNotFound)
        #expect(found.message[.en].contains("\(count) questions"))
        #expect(found.furtherPlaces.map(\.column).prefix(2) == ["B", "E"])
    }

    @Test func `a whole text goes before texts that begin with it`() throws {
        let answers = """
            Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie | 2.1: Kontakt om bolig: Ada Hansen | 2.2: Kontakt om bolig: Bo Berg
            ada@example.org |                          | Daglig                | Aldri                  |                                  | Aldri
            """
        #expect(try marks("question: Kontakt", answers: answers) == ".10")
    }

    @Test func `names of another network's variables do not stand in the way`() throws {
        #expect(try marks("number: 1\n    variables: v_11..v_13") == ".10")
    }

    @Test func `a list of variables may hold ranges, in the order of the columns`() throws {
        let answers = """
            lfdn | dispcode | c_0001          | v_13 | v_11 | v_20
            1    | 31       | ada@example.org | Aldri | Daglig | Ukentlig
            """
        let survey = try Survey(
            roster: SurveyTests.roster, answers: answers,
            mapping: Survey.contact.replacingOccurrences(of: "question: Kontakt", with: "variables: [v_13..v_11, v_20]")
                + "\n    items: { v_13: \"1\", v_11: \"2\", v_20: \"3\" }")
        #expect(SurveyTests.marks(try SurveyTests.network(survey).relations[0])[0] == ".12")
    }

    @Test(arguments: ["Hvor ofte har du kontakt med", "How often are you in contact with", "How often are you"])
    func `a question of the API is found in each of its languages`(text: String) throws {
        let titles = ["How often are you in contact with", "Hvor ofte har du kontakt med"].enumerated().map {
            "<QuestionTitle><LanguageId>\($0.offset)</LanguageId><Title>\($0.element)</Title></QuestionTitle>"
        }
        let cells = [2: "Daglig", 3: "Aldri"].sorted { $0.key < $1.key }.map {
            "<Answer><QuestionId>7</QuestionId><OrderNo>\($0.key)</OrderNo><Value>\($0.value)</Value></Answer>"
        }
        let survey = try survey("question: \(text)\n    rows: roster", answers: "-")
        try """
        <Envelope><QuestQuestion><QuestionNumber>3</QuestionNumber><QuestionId>7</QuestionId>\
        <QuestionTitle>\(titles.joined())</QuestionTitle><QuestionType>MatrixSingle</QuestionType></QuestQuestion>\
        <Responses><Response><Email>ada@example.org</Email><Completed>2024-03-01T10:00:00</Completed>\
        <Answers>\(cells.joined())</Answers></Response></Responses></Envelope>
        """.write(toFile: survey.folder + "/answers.csv", atomically: false, encoding: .utf8)
        #expect(SurveyTests.marks(try SurveyTests.network(survey).relations[0])[0] == ".10")
    }

    @Test(arguments: [
        ("Daglig", "Aldri", ".10"), ("Daily", "Never", ".10"), ("Daily", "Aldri", ".10"),
    ])
    func `an answer of the API is known by its word in each of its languages`(
        daily: String, never: String, marks: String
    )
        throws
    {
        let alternatives = [("1", ["Daglig", "Daily"]), ("2", ["Aldri", "Never"])].map { id, titles in
            "<Alternatives><AlternativeId>\(id)</AlternativeId>"
                + titles.map { "<Title>\($0)</Title>" }.joined() + "</Alternatives>"
        }
        let cells = [(2, "Daily"), (3, "2")].map {
            "<Answer><QuestionId>7</QuestionId><OrderNo>\($0.0)</OrderNo><Value>\($0.1)</Value></Answer>"
        }
        let survey = try Survey(
            roster: SurveyTests.roster, answers: "-",
            mapping: """
                scales: { contact: { levels: [{ id: daily, label: D, answers: [\(daily)] }], no-tie: [\(never)], blank: unanswered } }
                relations: [{ id: contact, label: Kontakt, number: 3, layout: roster-matrix, scale: contact, rows: roster }]
                """)
        try """
        <Envelope><QuestQuestion><QuestionNumber>3</QuestionNumber><QuestionId>7</QuestionId>\
        <QuestionType>MatrixSingle</QuestionType><Alternatives>\(alternatives.joined())</Alternatives></QuestQuestion>\
        <Responses><Response><Email>ada@example.org</Email><Completed>2024-03-01T10:00:00</Completed>\
        <Answers>\(cells.joined())</Answers></Response></Responses></Envelope>
        """.write(toFile: survey.folder + "/answers.csv", atomically: false, encoding: .utf8)
        let come = try Come(survey)
        #expect(come.marks[0] == marks)
        #expect(come.findings(.answerOutsideScale).isEmpty)
    }
}
