import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// A survey as it is read: the network with its findings, or the findings that stopped it.
private struct Reading {
    var network: Network?
    var findings: [Finding]
    var status: Findings.ExitStatus?

    init(_ survey: Survey) throws {
        do {
            let run = try StudyRun(StudyRun.Request(mapping: survey.mapping))
            (network, findings) = (run.study.networks[0], run.findings)
        } catch let stop as RunStopped {
            (findings, status) = (stop.findings, stop.status)
        }
    }

    var statuses: [RespondentStatus] { network?.persons.map(\.status) ?? [] }
    var ties: Int { network?.relations[0].ties.count ?? 0 }
    func findings(_ code: FindingCode) -> [Finding] { findings.filter { $0.code == code } }
    /// Message and hint of the first finding with a code.
    func words(_ code: FindingCode) -> String {
        findings(code).first.map { $0.message[.en] + " " + $0.hint[.en] } ?? ""
    }
}

/// Ada, Bo, Cato and Dag; each names the next.
private func survey(
    ids: [String] = ["1", "2", "3", "4"], emails: [String] = ["ada", "bo", "cato", "dag"].map { "\($0)@example.org" },
    names: [String] = ["Ada Hansen", "Bo Berg", "Cato Lie", "Dag Moe"],
    respondents: [String] = ["ada", "bo", "cato", "dag"].map { "\($0)@example.org" },
    items: [String] = ["Ada Hansen", "Bo Berg", "Cato Lie", "Dag Moe"],
    units: [String] = ["Plan", "Plan", "Nav", "Nav"],
    match: String = "{ match: email }", mapping: String = "", network: String = "",
    rosterColumns: String = "{ id: Nr, name: Navn, email: E-post }"
) throws -> Survey {
    let roster = zip(zip(ids, names), zip(emails, units)).map { "\($0.0) | \($0.1) | \($1.0) | \($1.1)" }
    let answers = respondents.enumerated().map { position, respondent in
        let cells = items.indices.map { $0 == position ? "" : $0 == (position + 1) % items.count ? "Daglig" : "Aldri" }
        return ([respondent, "0\(position + 1).03.2024"] + cells).joined(separator: " | ")
    }
    let headings = items.enumerated().map { "1.\($0 + 1): Kontakt: \($1)" }
    return try Survey(
        roster: (["Nr | Navn | E-post | Enhet"] + roster).joined(separator: "\n"),
        answers: ([(["Respondent", "Date"] + headings).joined(separator: " | ")] + answers).joined(separator: "\n"),
        mapping: Survey.contact + "\nattributes:\n  - { id: unit, label: Enhet, column: Enhet }\n" + mapping,
        network: network, respondents: match, rosterColumns: rosterColumns)
}

private let everybody: [RespondentStatus] = Array(repeating: .complete, count: 4)

@Suite struct WhoIsWhoTests {
    @Test(arguments: [
        ["ADA@EXAMPLE.ORG", "bo@example.org\u{A0}", "\u{FEFF}cato@example.org", "dag@example.org\u{200B}"],
        [
            "ada@exa\u{AD}mple.org", "Bo Berg <bo@example.org>", "mailto:cato@example.org?subject=Hei",
            "'dag@example.org'",
        ],
        [
            "\"Hansen, Ada\" <ada@example.org>", "<bo@example.org>;", "cato@example.org; lie@example.org",
            "(dag@example.org)",
        ],
        [
            "<a href=\"mailto:ada@example.org\">ada@example.org</a>", "bo@example.org,", "cato@example.org.",
            "dag@example.org",
        ],
    ])
    func `addresses are read through what nobody sees and what a mail program puts around them`(written: [String])
        throws
    {
        for reading in [try Reading(survey(respondents: written)), try Reading(survey(emails: written))] {
            #expect(reading.statuses == everybody && reading.ties == 4)
            #expect(reading.findings(.peopleUnmatched).isEmpty && reading.findings(.rosterDoubtful).isEmpty)
        }
    }

    @Test(arguments: [
        ["Ada\u{200B} Hansen", "Bo\nBerg", "Cato  Lie", "Dag Mo\u{AD}e"],
        ["<span style=\"color:#333\">Ada Hansen</span><br />", "<b>Bo</b> Berg", "Cato&nbsp;Lie", "<p>Dag Moe</p>"],
        ["&lt;b&gt;Ada Hansen&lt;/b&gt;", "Bo &#66;erg", "Cato <!-- skjult -->Lie", "Dag M&#x6F;e"],
        [
            "Hansen, Ada <ada@example.org>", "Berg, Bo (bo@example.org)", "Lie, Cato <mailto:cato@example.org>",
            "Moe, Dag",
        ],
        ["Hansen, Ada", "BO BERG", "Ca\u{301}to Lie", "Dag\u{2011}Moe"],
    ])
    func `names are read through markup, addresses beside them, breaks and what nobody sees`(written: [String]) throws {
        let written = written.map { $0.replacingOccurrences(of: "\n", with: "\\n") }
        for reading in [try Reading(survey(items: written)), try Reading(survey(names: written))] {
            #expect(reading.ties == 4)
            #expect(reading.findings(.unmatchedItem).isEmpty && reading.findings(.peopleUnmatched).isEmpty)
        }
    }

    @Test(arguments: ["'", "\u{2019}", "\u{2018}", "\u{B4}", "`", "\u{2BC}", "\u{2032}"])
    func `apostrophes of every kind are one`(sign: String) throws {
        let reading = try Reading(
            survey(
                names: ["Ada O'Brien", "Bo D\u{2019}Angelo", "Cato Lie", "Dag Moe"],
                items: ["Ada O\(sign)Brien", "Bo D\(sign)Angelo", "Cato Lie", "Dag Moe"]))
        #expect(reading.ties == 4)
    }

    @Test(arguments: [
        (["00101", "00102", "00103", "00104"], ["101", "102", "103", "104"], "without leading zeros"),
        (["101", "102", "103", "104"], ["0101", "0102", "0103", "0104"], "without leading zeros"),
        (["101", "102", "103", "104"], ["101.0", "102.0", "103.0", "104.0"], "as whole numbers"),
        (["1001", "1002", "1003", "1004"], ["1 001", "1 002", "1 003", "1 004"], "as whole numbers"),
        (["a1", "b2", "c3", "d4"], ["A1", "B2", "C3", "D4"], "capitals"),
        (
            ["A1", "B2", "C3", "E4"], ["\u{410}1", "\u{412}2", "\u{421}3", "\u{415}4"], "U+0410, U+0412, U+0415, U+0421"
        ),
        (["A-1", "A-2", "A-3", "A-4"], ["A1", "A2", "A3", "A4"], "only letters and digits"),
    ])
    func `ids that would fit are proposed in one error and never matched`(
        ids: [String], written: [String], words: String
    ) throws {
        let reading = try Reading(survey(ids: ids, respondents: written, match: "{ match: id, column: Respondent }"))
        #expect(reading.status == .findings && reading.network == nil)
        #expect(reading.findings.first?.code == .peopleUnmatched && reading.findings(.peopleUnmatched).count == 1)
        #expect(
            reading.words(.peopleUnmatched).contains("All 4 would match")
                && reading.words(.peopleUnmatched).contains(words))
        #expect(reading.findings(.nonRespondent).isEmpty && reading.findings(.lowResponseRate).isEmpty)
    }

    @Test func `ids kept from a spreadsheet by ="…" are those ids`() throws {
        let ids = ["00101", "00102", "00103", "00104"]
        let reading = try Reading(
            survey(ids: ids, respondents: ids.map { "=\"\($0)\"" }, match: "{ match: id, column: Respondent }"))
        #expect(reading.statuses == everybody)
        let other = try Reading(
            survey(ids: ids.map { "=\"\($0)\"" }, respondents: ids, match: "{ match: id, column: Respondent }"))
        #expect(other.network?.persons.map(\.id) == ids && other.statuses == everybody)
    }

    @Test func `where two ids are one without zeros nothing is proposed for them`() throws {
        let reading = try Reading(
            survey(
                ids: ["0101", "101", "0103", "0104"], respondents: ["00101", "103", "104"],
                match: "{ match: id, column: Respondent }"))
        #expect(reading.words(.peopleUnmatched).contains("2 would match without leading zeros"))
    }

    @Test func `a few that would fit are asked about, and those persons are not called back`() throws {
        let reading = try Reading(
            survey(respondents: ["ada@example.org", "bo@example.org", "cato@example.org", "dag@other.example"]))
        let finding = try #require(reading.findings(.peopleUnmatched).first)
        #expect(finding.severity == .error && !finding.stopsRun && finding.place?.row == 5 && finding.actors == ["4"])
        #expect(finding.message[.en].contains("before the at sign") && finding.hint[.en].contains("people:"))
        #expect(reading.findings(.nonRespondent).isEmpty && reading.findings(.unknownRespondent).isEmpty)
    }

    @Test(arguments: [
        ("{ match: id, column: Respondent }", "`match: email`"),
        ("{ match: name, column: Respondent }", "`match: email`"),
        ("{ match: email, column: Date }", "“Respondent”"),
    ])
    func `another column or another way is proposed where it finds everybody`(match: String, words: String) throws {
        let reading = try Reading(survey(match: match))
        #expect(reading.words(.peopleUnmatched).contains(words))
        #expect(reading.status == .findings)
    }

    @Test(arguments: [
        (["1", "2", "3", "4"], "ids or addresses"),
        (["ada@example.org", "bo@example.org", "cato@example.org", "dag@example.org"], "ids or addresses"),
        (["Ada Hansen (1)", "Bo Berg (2)", "Cato Lie (3)", "Dag Moe (4)"], "without the numbers"),
        (["1. Ada Hansen", "2. Bo Berg", "3. Cato Lie", "4. Dag Moe"], "without the numbers"),
        (["Ada Hansen.1", "Bo Berg.1", "Cato Lie.1", "Dag Moe.1"], "without the numbers"),
        (["\u{410}da Hansen", "\u{412}o Berg", "Cat\u{43E} Lie", "D\u{430}g Moe"], "U+0410"),
        (["Per", "Pål", "Espen", "Kari"], "items of “contact” find no person"),
    ])
    func `items that find nobody are one error that says what they would fit by`(items: [String], words: String) throws
    {
        let reading = try Reading(survey(items: items))
        #expect(reading.findings(.peopleUnmatched).map(\.count) == [4])
        #expect(reading.words(.peopleUnmatched).contains(words))
        #expect(reading.findings(.unmatchedItem).isEmpty)
    }

    @Test func `rows of blanks, a row of delimiters and white space are nobody's response`() throws {
        let reading = try Reading(
            survey(respondents: ["ada@example.org", "bo@example.org", "cato@example.org", "dag@example.org"]))
        #expect(reading.statuses == everybody)
        let blank = try survey()
        let path = blank.folder + "/answers.csv"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try (text + ",,,,,\r\n\" \",,\"\t\",,,\r\n\"\u{A0}\",,,,,\r\n").write(
            toFile: path, atomically: false, encoding: .utf8)
        let read = try Reading(blank)
        #expect(read.findings(.unknownRespondent).isEmpty && read.network?.sources.first?.rows == 4)
    }
}

@Suite struct RosterDoubtTests {
    @Test func `a name in two columns is one name`() throws {
        let survey = try Survey(
            roster: """
                Nr | Fornavn | Etternavn | E-post
                1  | Ada     | Hansen    | ada@example.org
                2  | Bo      | Berg      | bo@example.org
                """,
            answers: """
                Respondent      | 1.1: Kontakt: Hansen, Ada | 1.2: Kontakt: Bo Berg
                ada@example.org |                           | Daglig
                """, rosterColumns: "{ id: Nr, name: [Fornavn, Etternavn], email: E-post }")
        let reading = try Reading(survey)
        #expect(reading.network?.persons.map(\.name) == ["Ada Hansen", "Bo Berg"] && reading.ties == 1)
    }

    @Test func `names and addresses that fit each other crosswise are told`() throws {
        let swapped = try Reading(survey(names: ["Bo Berg", "Ada Hansen", "Cato Lie", "Dag Moe"]))
        let finding = try #require(swapped.findings(.rosterDoubtful).first)
        #expect(
            finding.severity == .error && finding.actors == ["1", "2"] && finding.message[.en].contains("contradict"))
        let shifted = try Reading(
            survey(
                emails: ["bo.berg", "cato.lie", "ada.hansen", "dag.moe"].map { "\($0)@example.org" },
                respondents: ["ada.hansen@example.org"]))
        #expect(shifted.findings(.rosterDoubtful).map(\.actors) == [["1", "2", "3"]])
    }

    @Test(arguments: [
        ["ada.hansen", "b.berg", "lie", "dagm"], ["post", "bo", "cato", "dag"],
        ["hansen", "berg", "gamle.navn", "moe"],
    ])
    func `addresses that merely say less than the name are no contradiction`(boxes: [String]) throws {
        let emails = boxes.map { "\($0)@example.org" }
        #expect(try Reading(survey(emails: emails, respondents: emails)).findings(.rosterDoubtful).isEmpty)
    }

    @Test func `a cell that is no address is told where the others have one`() throws {
        let reading = try Reading(
            survey(emails: ["ada@example.org", "bo(at)example.org", "cato@example.org", "dag@example.org"]))
        #expect(reading.findings(.rosterDoubtful).map(\.actors) == [["2"]])
        let names = try Reading(
            survey(emails: ["ada", "bo", "cato", "dag"], respondents: ["ada", "bo", "cato", "dag"]))
        #expect(names.findings(.rosterDoubtful).isEmpty && names.statuses == everybody)
    }

    @Test func `totals, remarks and headings are no silent non-respondents`() throws {
        let survey = try survey()
        let path = survey.folder + "/roster.csv"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let more = "Nr,Navn,E-post,Enhet\r\n,Totalt: 4,,\r\n,,,Drift\r\n,,,\r\n"
        try (text + more).write(toFile: path, atomically: false, encoding: .utf8)
        let reading = try Reading(survey)
        #expect(reading.findings(.rosterDoubtful).map { $0.place?.row } == [7, 8])
        #expect(reading.findings(.rosterDoubtful).allSatisfy { $0.severity == .error })
        #expect(reading.network?.persons.count == 5)
    }

    @Test(arguments: ["#N/A", "#I/T", "#REF!", "#VERDI!", "########"])
    func `an error of the spreadsheet is no unit`(error: String) throws {
        let reading = try Reading(survey(units: ["Plan", error, "Nav", "Nav"]))
        #expect(reading.findings.map(\.code) == [.cellWithoutValue])
        #expect(reading.findings[0].place == SourcePlace(file: "roster.csv", row: 3, column: "D"))
    }

    @Test func `units that differ in blanks are one, and in capitals one with a warning`() throws {
        let blanks = try Reading(
            survey(units: ["Plan og bygg", "Plan\u{A0}og bygg", "Plan og  bygg", "Plan og bygg\u{200B}"]))
        #expect(Set(blanks.network?.persons.map { $0.values[0] } ?? []) == [.text("Plan og bygg")])
        #expect(blanks.findings(.valuesAlike).isEmpty)
        let capitals = try Reading(survey(units: ["plan", "Plan", "Nav", "Plan"]))
        #expect(Set(capitals.network?.persons.map { $0.values[0] } ?? []) == [.text("Plan"), .text("Nav")])
        #expect(capitals.findings(.valuesAlike).map(\.actors) == [["1"]])
    }

    @Test func `people of the mapping answer under other addresses and other names, and leave`() throws {
        let people = """
                people:
                  "2": { emails: [berg@other.example], names: [Bo Vik] }
                  "4": { left: true }
            """
        let reading = try Reading(
            survey(
                respondents: ["ada@example.org", "berg@other.example", "cato@example.org"],
                items: ["Ada Hansen", "Vik, Bo", "Cato Lie", "Dag Moe"], network: people))
        #expect(reading.statuses == [.complete, .complete, .complete, .none] && reading.ties == 3)
        #expect(reading.findings(.nonRespondent).isEmpty && reading.findings(.unmatchedItem).isEmpty)
    }

    @Test func `lines of the mapping that fit nothing are told with the nearest`() throws {
        let people = "    people: { \"14\": { names: [Bo Vik] } }"
        let reading = try Reading(survey(network: people))
        #expect(reading.findings(.mappingFitsNobody).map(\.place?.row) == [8])
        let items = try Reading(
            survey(
                items: ["Ada Hansen", "Bo B.", "Cato Lie", "Dag Moe"],
                network: "    questions: { contact: { items: { \"Bo B.\": \"02\", \"Cato L.\": \"3\" } } }"))
        let findings = items.findings(.mappingFitsNobody)
        #expect(findings.map(\.severity) == [.error, .warning])
        #expect(findings[0].message[.en].contains("not on the roster") && findings[0].hint[.en].contains("person 2"))
        #expect(findings[1].message[.en].contains("not in the question"))
    }
}
