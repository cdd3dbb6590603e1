import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// Exports that are a part of a survey's responses: pages of the API's reply, and files that belong together.
@Suite struct HalfExportTests {
    private static let people = ["ada", "bo", "cato"]

    /// A reply of the API with the responses of some persons, each of whom reports daily contact with the next.
    private static func page(_ persons: [Int], total: String?, size: Int? = nil, before: String = "") -> String {
        let responses = persons.map { person in
            let answers = (1...3).filter { $0 != person }.map { item in
                let value = item == person % 3 + 1 ? "Daglig" : "Aldri"
                return "<Answer><QuestionId>7</QuestionId><OrderNo>\(item)</OrderNo><Value>\(value)</Value></Answer>"
            }
            return """
                <Response><ResponseId>90\(person)</ResponseId><Email>\(people[person - 1])@example.org</Email>\
                <Completed>2024-03-01T10:00:00</Completed><Answers>\(answers.joined())</Answers></Response>
                """
        }
        let info = [total.map { "<TotalCount>\($0)</TotalCount>" }, size.map { "<PageSize>\($0)</PageSize>" }]
        return """
            <Envelope><Body>\(before)<QuestQuestion><QuestionNumber>3</QuestionNumber><QuestionId>7</QuestionId>\
            <QuestionTitle><Title>Kontakt</Title></QuestionTitle><QuestionType>MatrixSingle</QuestionType></QuestQuestion>
            <GetResponsesResult><Responses>\(responses.joined())</Responses>
            <PageInfo>\(info.compactMap(\.self).joined())</PageInfo></GetResponsesResult></Body></Envelope>
            """
    }

    private func survey(_ files: [String], responses: String, named ending: String = "xml") throws -> Survey {
        let survey = try Survey(
            roster: SurveyTests.roster, answers: "-",
            mapping: Survey.contact.replacingOccurrences(
                of: "question: Kontakt", with: "question: Kontakt\n    rows: roster"))
        for (position, text) in files.enumerated() {
            try text.write(
                toFile: "\(survey.folder)/\(["a", "b"][position]).\(ending)", atomically: false, encoding: .utf8)
        }
        try String(contentsOfFile: survey.mapping, encoding: .utf8)
            .replacingOccurrences(of: "responses: answers.csv", with: "responses: " + responses)
            .write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        return survey
    }

    private func stop(_ survey: Survey) throws -> Finding {
        let stop = try #require(throws: RunStopped.self) {
            _ = try StudyRun(StudyRun.Request(mapping: survey.mapping))
        }
        return try #require(stop.findings.first)
    }

    @Test func `a first page alone is an error and makes nobody a non-respondent`() throws {
        let found = try stop(survey([Self.page([1, 2], total: "3")], responses: "a.xml"))
        #expect(found.code == .exportIncomplete && found.place?.file == "a.xml")
        #expect(found.message[.en].contains("2 of 3"))
        #expect(found.hint[.en].contains("responses: [page1.xml, page2.xml]"))
    }

    @Test func `all pages together are the survey, whatever answers each has`() throws {
        let survey = try survey(
            [Self.page([1, 2], total: "3"), Self.page([3], total: "3")], responses: "[a.xml, b.xml]")
        let network = try SurveyTests.network(survey)
        #expect(SurveyTests.marks(network.relations[0]) == [".10", "0.1", "10."])
        #expect(network.persons.map(\.responsePlace?.file) == ["a.xml", "a.xml", "b.xml"])
        #expect(network.persons.map(\.responsePlace?.row) == [1, 2, 1])
        #expect(network.sources.filter { $0.role == .responses }.map(\.rows) == [2, 1])
    }

    @Test func `the same page twice is no second page`() throws {
        let page = Self.page([1, 2], total: "3")
        #expect(try stop(survey([page, page], responses: "[a.xml, b.xml]")).code == .exportIncomplete)
    }

    @Test func `a full page that does not say how many there are is asked about`() throws {
        #expect(
            try stop(survey([Self.page([1, 2], total: nil, size: 2)], responses: "a.xml")).code == .exportIncomplete)
        let sound = try survey([Self.page([1, 2, 3], total: nil, size: 1000)], responses: "a.xml")
        #expect(try SurveyTests.network(sound).response.rate == 1)
    }

    @Test func `the pages of another reply in the file are not those of the responses`() throws {
        let quests = "<GetQuestsResult><PageInfo><TotalCount>40</TotalCount></PageInfo></GetQuestsResult>"
        let survey = try survey([Self.page([1, 2, 3], total: "3", before: quests)], responses: "a.xml")
        #expect(try SurveyTests.network(survey).response.rate == 1)
    }

    private static let first = """
        Respondent,1.1: Kontakt: Ada Hansen,1.2: Kontakt: Bo Berg,1.3: Kontakt: Cato Lie
        ada@example.org,,Daglig,Aldri
        bo@example.org,Ukentlig,,Aldri
        """

    @Test(arguments: [
        "Respondent,1.1: Kontakt: Ada Hansen,1.2: Kontakt: Bo Berg,1.3: Kontakt: Cato Lie\n\ncato@example.org,Daglig,Hver dag,\n",
        "1.3: Kontakt: Cato Lie,1.2: Kontakt: Bo Berg,Respondent,1.1: Kontakt: Ada Hansen\n\n,Hver dag,cato@example.org,Daglig\n",
    ])
    func `several exports are read as one, whatever the order of their columns`(second: String) throws {
        let survey = try survey([Self.first, second], responses: "[a.csv, b.csv]", named: "csv")
        let run = try StudyRun(StudyRun.Request(mapping: survey.mapping))
        let network = run.study.networks[0]
        #expect(SurveyTests.marks(network.relations[0]) == [".10", "2.0", "1-."])
        let outside = run.findings.filter { $0.code == .answerOutsideScale }
        #expect(outside.map(\.place) == [SourcePlace(file: "b.csv", row: 3, column: "C")])
        #expect(network.rowOffsets == [RowOffset(file: "a.csv", before: 0), RowOffset(file: "b.csv", before: 3)])
        #expect(network.rowOffsets.file(ofRow: Int(network.relations[0].ties(from: 2).first?.row ?? 0)) == (1, 3))
    }

    @Test func `a row that goes on behind the last heading is asked about with its file and row, and nothing is read`()
        throws
    {
        let second = Self.first.replacingOccurrences(of: "bo@", with: "cato@").split(separator: "\n")
            .map { $0.hasPrefix("cato@") ? $0 + ",\n" : $0 + "\n" }.joined()
        let survey = try survey([Self.first, second], responses: "[a.csv, b.csv]", named: "csv")
        let stop = try #require(throws: RunStopped.self) {
            _ = try StudyRun(StudyRun.Request(mapping: survey.mapping))
        }
        let told = try #require(stop.findings.first { $0.code == .cellsBesideTable })
        #expect(told.severity == .error && told.stopsRun && told.place?.file == "b.csv")
    }

    @Test func `somebody in two of the exports is a duplicate, with both places`() throws {
        let second = Self.first.replacingOccurrences(of: "bo@", with: "cato@")
        let survey = try survey([Self.first, second], responses: "{ file: [a.csv, b.csv] }", named: "csv")
        let run = try StudyRun(StudyRun.Request(mapping: survey.mapping))
        let told = run.findings.filter { $0.code == .duplicateResponse }
        #expect(told.count == 1)
        let places = told.flatMap { [$0.place].compactMap(\.self) + $0.furtherPlaces }
        #expect(Set(places.map { "\($0.file):\($0.row ?? 0)" }) == ["a.csv:2", "b.csv:2"])
    }

    @Test(arguments: [
        ("Respondent,1.1: Kontakt: Ada Hansen,1.2: Kontakt: Bo Berg\n", "b.csv", "D"),
        ("Respondent,1.1: Kontakt: Ada Hansen,1.2: Kontakt: Bo Berg,1.3: Kontakt: Cato Lie,2: Annet\n", "a.csv", "E"),
    ])
    func `exports with other columns are told apart`(second: String, file: String, column: String) throws {
        let found = try stop(survey([Self.first, second], responses: "[a.csv, b.csv]", named: "csv"))
        #expect(found.code == .exportBroken && found.place == SourcePlace(file: file, column: column))
    }
}

/// Rows that do not count, by several conditions and by cells that are filled.
@Suite struct ExcludedResponseTests {
    @Test(arguments: [
        ("{ column: Test, values: [ja] }", [true, false, true]),
        ("{ column: Merknad, values: any }", [true, true, false]),
        ("[{ column: Test, values: [ja] }, { column: Merknad, values: any }]", [true, false, false]),
    ])
    func `one condition that holds is enough, and any is whatever is filled`(exclude: String, counts: [Bool]) throws {
        let survey = try Survey(
            roster: SurveyTests.roster,
            answers: """
                Respondent       | Test | Merknad | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie
                ada@example.org  |      |         |                          | Daglig                | Aldri
                bo@example.org   | ja   |         | Daglig                   |                       | Aldri
                cato@example.org |      | x       | Daglig                   | Aldri                 |
                """, respondents: "{ match: email, exclude: \(exclude) }")
        #expect(try SurveyTests.network(survey).persons.map { $0.status == .complete } == counts)
    }

    @Test func `a cell with EFS' sign for nothing is not filled`() throws {
        let survey = try Survey(
            roster: SurveyTests.roster,
            answers: """
                lfdn | dispcode | c_0001          | v_9 | v_1
                1    | 31       | ada@example.org | -99 | 1
                2    | 31       | bo@example.org  | x   | 1
                """,
            mapping: """
                attributes:
                  - { id: age, label: Alder, variables: [v_1], layout: text }
                relations:
                  - { id: named, label: Nevnt, variables: [v_1], layout: nominations }
                """, respondents: "{ match: email, exclude: { column: v_9, values: any } }")
        #expect(try SurveyTests.network(survey).persons.map { $0.responsePlace != nil } == [true, false, false])
    }
}

/// Who answered one of two relations answered one.
@Suite struct RelationResponseTests {
    private func run() throws -> StudyRun {
        let survey = try Survey(
            roster: SurveyTests.roster,
            answers: """
                Respondent       | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie | 2: Ada Hansen | 2: Bo Berg | 2: Cato Lie
                ada@example.org  | Daglig                   |                       |                        | 0             | 1          | 0
                bo@example.org   | Daglig                   |                       | Aldri                  |               |            |
                cato@example.org | Aldri                    |                       |                        |               |            |
                """,
            mapping: Survey.contact + "\n  - { id: advice, label: Råd, number: 2, layout: roster-choice }")
        return try StudyRun(StudyRun.Request(mapping: survey.mapping))
    }

    @Test func `each relation has a response rate of its own, and the own row is no answer`() throws {
        let network = try run().study.networks[0]
        let responses = network.relations.map(network.response)
        #expect(responses.map(\.answered) == [2, 1])
        #expect(responses.map(\.blank) == [1, 2])
        #expect(responses.map(\.notAnswered) == [0, 0])
        #expect(SurveyTests.marks(network.relations[0]) == [".--", "1.0", "00."])
        #expect(network.response.rate == 1)
    }

    @Test func `a relation that few answered is told with its line`() throws {
        let run = try run()
        let low = run.findings.filter { $0.code == .lowResponseRate }
        #expect(low.map { $0.message[.en].prefix(9) } == ["`contact`", "`advice`:"])
        #expect(low.allSatisfy { $0.place?.file.hasSuffix("study.yaml") == true })
    }
}
