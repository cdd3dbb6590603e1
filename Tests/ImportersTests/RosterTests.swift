import Findings
import Foundation
import Importers
import TestSupport
import Testing

@Suite struct RosterTests {
    private func read(
        _ text: String, names: [String] = ["Navn"], id: String? = nil, email: String? = "E-post",
        attributes: [String] = []
    ) throws -> RosterTable {
        try RosterImporter.read(
            Scratch().file(text, named: "liste.csv"), names: names, id: id, email: email, attributes: attributes)
    }

    @Test func `an address list is read with its rows`() throws {
        let roster = try read(
            "Nr;Navn;E-post;Enhet\r\n7; Hansen, Ada ;ada@example.org;Plan\r\n\r\n8;\"Berg, Bo\";bo@example.org;\r\n;;;\r\n",
            id: "Nr", attributes: ["Enhet"])
        #expect(roster.columns == ["Nr", "Navn", "E-post", "Enhet"])
        #expect((roster.id, roster.name, roster.email, roster.attributes) == (0, [1], 2, ["Enhet": 3]))
        #expect(
            roster.rows == [
                RosterRow(number: 2, cells: ["7", "Hansen, Ada", "ada@example.org", "Plan"]),
                RosterRow(number: 4, cells: ["8", "Berg, Bo", "bo@example.org", ""]),
            ])
        #expect(roster.blankRows == 2)
        #expect((roster.source.rows, roster.source.columns, roster.source.delimiter) == (2, 4, ";"))
        #expect(roster.source.role == .roster)
    }

    @Test func `a list of names alone has one column`() throws {
        let roster = try read("Navn\nHansen, Ada\nBerg, Bo\n", email: nil)
        #expect(roster.rows.map(\.cells) == [["Hansen, Ada"], ["Berg, Bo"]])
    }

    @Test func `names with commas do not win over tabs`() throws {
        let roster = try read("Navn\tE-post, arbeid, privat, annen\nHansen, Ada\ta\n", email: nil)
        #expect(roster.columns == ["Navn", "E-post, arbeid, privat, annen"])
    }

    @Test func `columns are found whatever the case`() throws {
        #expect(try read("NAVN;e-POST\na;b\n").email == 1)
    }

    @Test func `columns that are not there are told together with those that are`() throws {
        let stop = stopped { _ = try read("Namn;Epost\na;b\n", attributes: ["Enhet"]) }
        #expect(stop?.findings.map(\.code) == [.rosterColumnMissing, .rosterColumnMissing, .rosterColumnMissing])
        #expect(stop?.findings[0].hint[.nb].contains("«Namn», «Epost»") == true)
        #expect(stop?.first == "roster-column-missing liste.csv:1")
        #expect(stop?.status == .unusableData)
    }

    @Test func `a column name that fits two columns is told`() throws {
        #expect(stopped { _ = try read("Navn;Navn;E-post\na;b;c\n") }?.findings.count == 1)
    }

    @Test func `ragged rows are told`() throws {
        let stop = stopped { _ = try read("Navn;E-post\na;b\nc\n") }
        #expect(stop?.first == "delimited-text-broken liste.csv:3")
    }

    @Test(.enabled(if: Outside.shared("real/rescue-three") != nil, "needs ../shared"))
    func `the three rosters of the rescue study are read in their encodings`() throws {
        for (town, encoding, delimiter, rows) in [
            ("texas", "Windows-1252", ";", 25), ("cheyenne", "UTF-8 (BOM)", "tab", 14), ("wichita", "UTF-8", ",", 20),
        ] {
            let path = try #require(Outside.shared("real/rescue-three/\(town)/roster.csv"))
            let file = try InputFile.look(at: path, shownAs: "roster.csv")
            let roster = try RosterImporter.read(
                file, names: ["Navn"], id: "Nr", email: "E-post", attributes: ["Eier"])
            #expect((roster.source.encoding, roster.source.delimiter, roster.rows.count) == (encoding, delimiter, rows))
        }
    }
}
