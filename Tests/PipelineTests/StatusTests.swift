import Findings
import Foundation
import Pipeline
import TestSupport
import Testing

/// How far a survey has come.
@Suite struct StatusTests {
    /// Ada answered, Bo broke off after one item, Cato opened it and answered nothing, Dag and Eli have not begun.
    private func survey(date: String = "Date", mapping: String = Survey.contact) throws -> Survey {
        try Survey(
            roster: """
                Nr | Navn       | E-post           | Enhet
                1  | Ada Hansen | ada@example.org  | NAV
                2  | Bo Berg    | bo@example.org   | NAV
                3  | Cato Lie   | cato@example.org | Plan
                4  | Dag Vik    | dag@example.org  | Plan
                5  | Eli Aas    | eli@example.org  | Plan
                """,
            answers: """
                Respondent       | \(date)             | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie | 1.4: Kontakt: Dag Vik | 1.5: Kontakt: Eli Aas
                ada@example.org  | 04.03.2024 10:00:00 |        | Daglig | Daglig | Aldri | Ukentlig
                bo@example.org   | 16.03.2024 10:00:00 | Daglig |        |        |       |
                cato@example.org | 17.03.2024 10:00:00 |        |        |        |       |
                """,
            mapping: mapping.replacingOccurrences(of: "blank: no-tie", with: "blank: unanswered")
                + "\nattributes: [{ id: unit, label: Enhet, column: Enhet }]")
    }

    private func status(_ survey: Survey, edition: EditionRequest = EditionRequest()) throws -> SurveyStatus {
        try SurveyStatus(
            StudyRun(StudyRun.Request(mapping: survey.mapping, language: .nb, edition: edition)), toolVersion: "0")
    }

    @Test func `whoever can tell of most pairs nobody has told of stands first`() throws {
        let survey = try survey()
        let (folder, files) = try status(survey).write(to: survey.output)
        #expect(files == ["reminders.csv", "status.html", "status.txt"])
        let list = try String(contentsOfFile: folder + "/reminders.csv", encoding: .utf8)
        // Cato, Dag and Eli: three pairs with those who said nothing, and Bo's open items. Bo: his open items with them.
        #expect(
            list.replacing("\"", with: "").split(whereSeparator: \.isNewline).map(String.init) == [
                "Nettverk;Id;Navn;E-post;Enhet;Hvor langt;Ukjente par;Svar som mangler",
                "The town;3;Cato Lie;cato@example.org;Plan;åpnet, ikke svart på noe om kontakt;3;4",
                "The town;4;Dag Vik;dag@example.org;Plan;ikke begynt;3;4",
                "The town;5;Eli Aas;eli@example.org;Plan;ikke begynt;3;4",
                "The town;2;Bo Berg;bo@example.org;NAV;ledd står åpne;3;3",
            ])
    }

    @Test func `response is told by unit, and the age of the export by its newest answer`() throws {
        let text = try status(survey()).text
        #expect(text.contains("2 av 5 på adresselisten har svart (40 %)."))
        #expect(text.contains("Det nyeste svaret i svarfilen er fra 16. mars 2024."), "\(text)")
        let units = text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        // On the list, answered, of these partly; opened without an answer, nothing; the rate.
        #expect(units.contains("Plan 3 0 0 1 2 0 %") && units.contains("NAV 2 2 1 0 0 100 %"), "\(text)")
        #expect(try status(survey(date: "Nothing")).text.contains("Hvor gammel svarfilen er, vites ikke"))
    }

    @Test func `nothing of what anybody answered changes what is told`() throws {
        let (one, other) = (try survey(), try survey())
        let answers = try String(contentsOfFile: other.folder + "/answers.csv", encoding: .utf8)
        try answers.replacing("Daglig", with: "Aldri").replacing("Ukentlig", with: "Aldri")
            .write(toFile: other.folder + "/answers.csv", atomically: false, encoding: .utf8)
        #expect(try status(one).text == status(other).text)
    }

    @Test func `an edition without names gives numbers only`() throws {
        let survey = try survey()
        _ = try NewKey.make(at: survey.folder + "/key")
        let status = try status(survey, edition: EditionRequest(.pseudonymous, key: survey.folder + "/key"))
        let (folder, files) = try status.write(to: survey.output)
        #expect(files == ["status.html", "status.txt"])
        let page = try String(contentsOfFile: folder + "/status.html", encoding: .utf8)
        for name in ["Hansen", "Vik", "example.org"] { #expect(!page.contains(name)) }
        #expect(page.contains("4 personer har ikke begynt"))
        #expect(try !String(decoding: JSONEncoder().encode(status), as: UTF8.self).contains("reminders"))
    }

    @Test func `an export that has no answer yet says so of everybody`() throws {
        let survey = try survey()
        let answers = try String(contentsOfFile: survey.folder + "/answers.csv", encoding: .utf8)
        try String(answers.prefix { !$0.isNewline } + "\r\n")
            .write(toFile: survey.folder + "/answers.csv", atomically: false, encoding: .utf8)
        let text = try status(survey).text
        #expect(text.contains("0 av 5 på adresselisten har svart (0 %)."), "\(text)")
    }
}
