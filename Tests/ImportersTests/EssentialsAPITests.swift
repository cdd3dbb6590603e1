import Findings
import Foundation
import Importers
import TestSupport
import Testing

@Suite struct EssentialsAPITests {
    private static let questions = """
        <GetQuestQuestionsResult>
        <QuestQuestion><QuestionNumber>4</QuestionNumber><QuestionId>883</QuestionId>
        <QuestionTitle><QuestionTitle><LanguageId>2989</LanguageId><Title>Hvor ofte har du kontakt med</Title></QuestionTitle>
        <QuestionTitle><LanguageId>1</LanguageId><Title>How often</Title></QuestionTitle></QuestionTitle>
        <QuestionType>MatrixSingle</QuestionType><IsVisible>true</IsVisible>
        <Alternatives><Alternatives><AlternativeId>1</AlternativeId><Title>Daglig</Title></Alternatives>
        <Alternatives><AlternativeId>2</AlternativeId><Title>Ukentlig</Title></Alternatives></Alternatives></QuestQuestion>
        <QuestQuestion><QuestionNumber>2</QuestionNumber><QuestionId>884</QuestionId>
        <QuestionTitle><QuestionTitle><Title>Kanal</Title></QuestionTitle></QuestionTitle>
        <QuestionType>MultiSelect</QuestionType>
        <Alternatives><Alternatives><AlternativeId>1</AlternativeId><Title>Telefon</Title></Alternatives>
        <Alternatives><AlternativeId>2</AlternativeId><Title>Teams</Title></Alternatives></Alternatives></QuestQuestion>
        </GetQuestQuestionsResult>
        """

    private static func response(
        _ email: String, completed: String = "2024-03-01T14:36:02", _ answers: (Int, Int, String)...
    ) -> String {
        """
        <Response><RespondentId>501</RespondentId><ResponseId>9001</ResponseId><Email>\(email)</Email>
        <Start>2024-03-01T14:33:20</Start><Completed>\(completed)</Completed><Anonymous>false</Anonymous><Answers>
        """
            + answers.map {
                "<Answer><QuestionId>\($0.0)</QuestionId><OrderNo>\($0.1)</OrderNo><Value>\($0.2)</Value><AnswerType>Text</AnswerType></Answer>"
            }.joined() + "</Answers></Response>\n"
    }

    private static func envelope(_ inner: String) -> String {
        """
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
        <GetResponsesResponse xmlns="https://integration.questback.com/2011/03"><GetResponsesResult>
        \(inner)<PageInfo><PageSize>1000</PageSize><TotalCount>1</TotalCount></PageInfo>
        </GetResponsesResult></GetResponsesResponse></s:Body></s:Envelope>
        """
    }

    private static let responses =
        "<Responses>"
        + response("ada@example.org", (883, 1, "Ukentlig"), (883, 2, "1"), (884, 1, "1"), (884, 1, "Teams"))
        + response(
            "bo@example.org", completed: "0001-01-01T00:00:00", (883, 2, "Daglig"), (884, 1, "2"), (885, 1, "æ &amp; ø")
        )
        + "</Responses>"

    @Test func `responses in an envelope become a table`() throws {
        let reader = try Scratch().reader(Self.envelope(Self.responses), codebook: Self.questions)
        let export = reader.export
        #expect(export.format == .essentialsAPI)
        #expect((export.respondentColumn, export.dateColumn) == (2, 4))
        #expect(export.questions.map(\.number) == [2, 4, nil])
        #expect(export.questions.map(\.id) == ["884", "883", "885"])
        #expect(export.questions.map(\.text) == ["Kanal", "Hvor ofte har du kontakt med", nil])
        #expect(export.questions.map(\.kind) == [.multipleChoice, .matrix, .single])
        #expect(export.columns[6...].map(\.item) == ["Telefon", "Teams", nil, nil, nil])
        #expect(export.columns[6...].map(\.matrixRow) == [nil, nil, 1, 2, nil])
        #expect(export.columns[8].placeName == "883.1")
        let rows = try reader.rows()
        #expect(rows.map(\.number) == [1, 2])
        #expect(
            rows[0].cells[2...] == [
                "ada@example.org", "2024-03-01T14:33:20", "2024-03-01T14:36:02", "false", "1", "1", "Ukentlig",
                "Daglig", "",
            ])
        #expect(rows[1].cells[6...] == ["0", "1", "", "Daglig", "æ & ø"])
        #expect(export.rowStatus.partial?.values.contains(rows[1].cells[4]) == true)
    }

    @Test func `questions in the same file, bare responses and no namespace are read`() throws {
        let both = "<s:Envelope xmlns:s=\"u\"><s:Body>" + Self.questions + Self.responses + "</s:Body></s:Envelope>"
        #expect(try Scratch().reader(both).export.questions.map(\.number) == [2, 4, nil])
        let bare = try Scratch().reader(Self.responses)
        #expect(bare.export.questions.map(\.id) == ["883", "884", "885"])
        #expect(bare.export.questions[0].kind == .matrix)
        #expect(try bare.rows()[0].cells[6...7] == ["Ukentlig", "1"])
    }

    /// A question with two alternatives in two languages, the parts of each in either order.
    private static func bilingual(_ type: String, second: String = "Weekly") -> String {
        """
        <QuestQuestion><QuestionNumber>4</QuestionNumber><QuestionId>883</QuestionId><QuestionType>\(type)</QuestionType>
        <Alternatives><Alternatives><AlternativeId>1</AlternativeId>
        <Title><Title><LanguageId>2989</LanguageId><Title>Daglig</Title></Title>
        <Title><LanguageId>1</LanguageId><Title>Daily</Title></Title></Title></Alternatives>
        <Alternatives><Title><Title><Title>Ukentlig</Title></Title><Title><Title>\(second)</Title></Title></Title>
        <AlternativeId>2</AlternativeId></Alternatives></Alternatives></QuestQuestion>
        """
    }

    @Test func `answers in two languages are one answer`() throws {
        let reader = try Scratch().reader(
            "<Responses>" + Self.response("a", (883, 1, "Daily"), (883, 2, "weekly"))
                + Self.response("b", (883, 1, "Ukentlig"), (883, 2, "1"), (883, 3, "Hver dag")) + "</Responses>",
            codebook: Self.bilingual("MatrixSingle"))
        #expect(
            try reader.rows().map { Array($0.cells[6...]) } == [
                ["Daglig", "Ukentlig", ""], ["Ukentlig", "Daglig", "Hver dag"],
            ])
        #expect(reader.export.columns[6].otherWords == ["Daglig": ["Daily"], "Ukentlig": ["Weekly"]])
    }

    @Test func `options in two languages are one column each`() throws {
        let reader = try Scratch().reader(
            "<Responses>" + Self.response("a", (883, 1, "Daily"), (883, 1, "Weekly"))
                + Self.response("b", (883, 1, "Ukentlig"))
                + "</Responses>", codebook: Self.bilingual("MultiSelect"))
        #expect(reader.export.columns[6...].map(\.item) == ["Daglig", "Ukentlig"])
        #expect(reader.export.columns[6...].map(\.otherTexts) == [["Daily"], ["Weekly"]])
        #expect(try reader.rows().map { Array($0.cells[6...]) } == [["1", "1"], ["0", "1"]])
    }

    @Test func `a word that is another answer in another language stays as it stands`() throws {
        let reader = try Scratch().reader(
            "<Responses>" + Self.response("a", (883, 1, "Daglig"), (883, 2, "Daily")) + "</Responses>",
            codebook: Self.bilingual("MatrixSingle", second: "Daily"))
        #expect(try reader.rows()[0].cells[6...] == ["Daglig", "Daily"])
    }

    @Test func `order numbers that always have one value are options`() throws {
        let text =
            "<Responses>" + Self.response("a", (7, 1, "Telefon"), (7, 3, "Teams")) + Self.response("b", (7, 3, "Teams"))
            + Self.response("c", (7, 1, "Telefon")) + "</Responses>"
        let reader = try Scratch().reader(text)
        #expect(reader.export.questions.map(\.kind) == [.multipleChoice])
        #expect(reader.export.columns[6...].map(\.item) == ["Telefon", "Teams"])
        #expect(try reader.rows().map { Array($0.cells[6...]) } == [["1", "1"], ["0", "1"], ["1", "0"]])
    }

    @Test func `several ticks in several rows are a matrix of ticks`() throws {
        let text = "<Responses>" + Self.response("a", (7, 1, "Gir"), (7, 1, "Får"), (7, 2, "Får")) + "</Responses>"
        let reader = try Scratch().reader(text)
        #expect(reader.export.questions.map(\.kind) == [.multipleMatrix])
        #expect(reader.export.columns[6...].map(\.matrixRow) == [1, 1, 2])
        #expect(reader.export.columns[6...].map(\.option) == ["Gir", "Får", "Får"])
        #expect(try reader.rows()[0].cells[6...] == ["1", "1", "1"])
    }

    @Test func `answers that fill more columns than are read are told`() throws {
        let answers = (1...20_001).map {
            "<Answer><QuestionId>7</QuestionId><OrderNo>\($0)</OrderNo><Value>x</Value></Answer>"
        }
        let scratch = try Scratch()
        let stop = stopped {
            _ = try scratch.reader("<Responses><Response>\(answers.joined())</Response></Responses>")
        }
        #expect(stop?.first == "export-broken svar.csv")
        #expect(stop?.findings[0].message[.en].contains("20000 columns") == true)
    }

    @Test func `a questions file without questions is told`() throws {
        let scratch = try Scratch()
        let stop = stopped { _ = try scratch.reader(Self.responses, codebook: "<a/>") }
        #expect(stop?.first == "export-broken codebook.csv")
    }
}
