import Findings
import Foundation
import Importers
import TestSupport
import Testing

/// Every trap of the Essentials header grammar.
@Suite struct EssentialsTests {
    private func export(_ headers: String...) throws -> Export {
        let line = headers.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
        return try Scratch().reader(line + "\r\n").export
    }

    @Test func `the sample of the format description is read to the letter`() throws {
        let reader = try Scratch().reader(
            """
            Respondent,Date,"1: Please tick to confirm","3.1: Hvor ofte har du kontakt med: Hansen, Ada","3.2: Hvor ofte har du kontakt med: Berg, Bo","3.3: Hvor ofte har du kontakt med: Lie, Cato","4: Telefon","4: E-post","4: Annet (spesifiser)","5.1: 1_Kommunestyret","5.1: 1_Formannskapet","5.2: 2_Kommunestyret","5.2: 2_Formannskapet","6: Kommentar","7: enhet"
            ada@example.org,01.03.2024 14:36:02,I agree,,Ukentlig,Daglig,1,0,,0,1,1,0,"Bra, men lang; ""ok\""\",Plan
            bo@example.org,01.03.2024 15:02:44,I agree,Daglig,,Månedlig,0,1,Teams,,,,,,Drift
            """)
        let export = reader.export
        #expect(export.format == .essentialsCSV)
        #expect((export.delimiter, export.encoding) == (",", "UTF-8"))
        #expect((export.respondentColumn, export.dateColumn) == (0, 1))
        #expect(export.questions.map(\.kind) == [.single, .matrix, .multipleChoice, .multipleMatrix, .single, .single])
        #expect(export.questions.map(\.number) == [1, 3, 4, 5, 6, 7])
        #expect(export.questions[1].text == "Hvor ofte har du kontakt med")
        #expect(export.columns[3...5].map(\.item) == ["Hansen, Ada", "Berg, Bo", "Lie, Cato"])
        #expect(export.columns[6...8].map(\.item) == ["Telefon", "E-post", "Annet (spesifiser)"])
        #expect(export.columns[9...12].map(\.matrixRow) == [1, 1, 2, 2])
        #expect(export.columns[9...10].map(\.option) == ["Kommunestyret", "Formannskapet"])
        #expect(export.columns[4].placeName == "E")
        let rows = try reader.rows()
        #expect(rows.map(\.number) == [2, 3])
        #expect(rows[0].cells[13] == "Bra, men lang; \"ok\"")
        #expect(rows[1].cells[3...5] == ["Daglig", "", "Månedlig"])
        #expect(try reader.rows().count == 2, "rows can be read again")
    }

    @Test func `trap 1: a colon in the question text stays in the question`() throws {
        let export = try export("3.1: Kontakt: hvor ofte: Ada", "3.2: Kontakt: hvor ofte: Bo")
        #expect(export.questions[0].text == "Kontakt: hvor ofte")
        #expect(export.columns.map(\.item) == ["Ada", "Bo"])
    }

    @Test func `trap 1: a colon in a row label stays in the label`() throws {
        let export = try export("3.1: Hvor ofte: Plan: Ada", "3.2: Hvor ofte: Bo", "3.3: Hvor ofte: Drift: Cato")
        #expect(export.questions[0].text == "Hvor ofte")
        #expect(export.columns.map(\.item) == ["Plan: Ada", "Bo", "Drift: Cato"])
    }

    @Test func `trap 1: quotes, commas and line breaks in a header`() throws {
        let export = try export(
            "3.1: Er du \"ofte\",\nsånn sett, i kontakt?: Ada", "3.2: Er du \"ofte\",\nsånn sett, i kontakt?: Bo")
        #expect(export.questions[0].text == "Er du \"ofte\",\nsånn sett, i kontakt?")
        #expect(export.columns.map(\.item) == ["Ada", "Bo"])
    }

    @Test func `labels that begin alike are not cut in the middle of a name`() throws {
        let export = try export("3.1: Hvor ofte: Hansen, Ada", "3.2: Hvor ofte: Hansen, Bo")
        #expect(export.questions[0].text == "Hvor ofte")
        #expect(export.columns.map(\.item) == ["Hansen, Ada", "Hansen, Bo"])
    }

    @Test func `a matrix of one row is divided at the last colon`() throws {
        let export = try export("3.1: Nå: hvor ofte: Ada")
        #expect(export.questions[0].text == "Nå: hvor ofte")
        #expect(export.columns[0].item == "Ada")
    }

    @Test(arguments: ["3.2: Hvor ofte: ", "3.2: Hvor ofte:", "3.2: Hvor ofte"])
    func `a blank row label leaves the others whole`(blank: String) throws {
        let export = try export("3.1: Hvor ofte: Ada", blank, "3.3: Hvor ofte: Bo")
        #expect(export.questions[0].text == "Hvor ofte")
        #expect(export.columns.map(\.item) == ["Ada", "", "Bo"])
    }

    @Test func `duplicate row labels are two items`() throws {
        let export = try export("3.1: Hvor ofte: Ada", "3.2: Hvor ofte: Ada")
        #expect(export.questions[0].text == "Hvor ofte")
        #expect(export.columns.map(\.item) == ["Ada", "Ada"])
    }

    @Test func `trap 2: a shared number makes a multiple choice without a question text`() throws {
        let export = try export("4: Hansen, Ada", "4: Berg, Bo", "5: Hva tenker du?")
        #expect(export.questions.map(\.kind) == [.multipleChoice, .single])
        #expect(export.questions.map(\.text) == [nil, "Hva tenker du?"])
        #expect(export.columns[0].item == "Hansen, Ada")
    }

    @Test func `trap 3: a multiple-choice matrix has row numbers`() throws {
        let export = try export("5.1: 1_A: b", "5.1: 1_C_d", "5.2: 2_A: b", "5.2: 2_C_d")
        #expect(export.questions.map(\.kind) == [.multipleMatrix])
        #expect(export.columns.map(\.matrixRow) == [1, 1, 2, 2])
        #expect(export.columns.map(\.option) == ["A: b", "C_d", "A: b", "C_d"])
        #expect(export.columns.allSatisfy { $0.item == nil })
    }

    @Test func `trap 3: row labels in place of row numbers are kept as items`() throws {
        let export = try export("5.1: Ada_Råd", "5.1: Ada_Hjelp", "5.2: Bo_Råd", "5.2: Bo_Hjelp")
        #expect(export.questions.map(\.kind) == [.multipleMatrix])
        #expect(export.columns.map(\.item) == ["Ada", "Ada", "Bo", "Bo"])
        #expect(export.columns.map(\.option) == ["Råd", "Hjelp", "Råd", "Hjelp"])
    }

    @Test func `trap 4: piped text stays as it is`() throws {
        let export = try export("69.1: Hvor ofte: [!hm1_name!]", "69.2: Hvor ofte: [!hm2_name!]", "70: hm1_name")
        #expect(export.columns.map(\.item) == ["[!hm1_name!]", "[!hm2_name!]", nil])
        #expect(export.questions[1].text == "hm1_name")
    }

    @Test func `trap 5: numbers have gaps`() throws {
        #expect(try export("2: A", "7: B", "39: C").questions.map(\.number) == [2, 7, 39])
    }

    @Test func `trap 6: an empty cell is a blank, and nothing else is missing`() throws {
        let rule = try export("2: A", "3.1: Q: B").columns[1].missing
        #expect(rule == MissingSigns(emptyIsBlank: true))
    }

    @Test func `trap 7: a header of 1762 columns and more than 64 KB is recognised`() throws {
        let headers =
            ["Respondent", "Date"] + (1...1760).map { "9.\($0): Hvor ofte har du kontakt med om saken: Navn \($0)" }
        let row = "a@example.org,," + String(repeating: "Daglig,", count: 1759) + "Daglig"
        let reader = try Scratch().reader(headers.joined(separator: ",") + "\n" + row + "\n")
        #expect(reader.export.columns.count == 1762)
        #expect(try reader.rows()[0].cells[1761] == "Daglig")
    }

    @Test func `trap 9: a number followed by point nought is one question`() throws {
        let export = try export("7.0: Enhet", "8.0: Alder")
        #expect(export.questions.map(\.kind) == [.single, .single])
        #expect(export.questions.map(\.text) == ["Enhet", "Alder"])
        #expect(export.columns[0].matrixRow == nil)
    }

    @Test(arguments: [
        ("Respondent", "Date"), ("E-post", "Dato"), ("Epost", "Dato/tid"), ("E-postadress", "Datum"),
        ("Respondent", "Datum"), ("Emailadres", "Datum/tid"), ("Vastaaja", "Päivämäärä"), ("Teilnehmer", "Zeitpunkt"),
        ("DELTAKAR", "TIDSPUNKT"),
    ])
    func `the respondent and the date are found in every language`(respondent: String, date: String) throws {
        let export = try export(date, respondent, "1: A", "2: B")
        #expect((export.respondentColumn, export.dateColumn) == (1, 0))
    }

    @Test func `a file without respondent and date is read`() throws {
        let export = try export("1: A", "2: B")
        #expect(export.respondentColumn == nil)
        #expect(export.dateColumn == nil)
    }

    @Test func `an address of a machine is never read`() throws {
        let reader = try Scratch().reader("Respondent;IP-adresse;1: A\na@example.org;10.0.0.1;ja\n")
        #expect(!reader.export.columns[1].isReadable)
        #expect(try reader.rows()[0].cells == ["a@example.org", "", "ja"])
    }

    @Test(
        .enabled(if: Outside.shared("real/krackhardt-managers/responses.csv") != nil, "needs ../shared"))
    func `the managers' export has a matrix of all managers`() throws {
        let path = try #require(Outside.shared("real/krackhardt-managers/responses.csv"))
        let reader = try ImporterList.open(
            InputFile.look(at: path, shownAs: "responses.csv"))
        #expect(reader.export.encoding == "UTF-8 (BOM)")
        #expect(reader.export.questions.contains { $0.kind == .matrix && $0.columns.count == 21 })
        #expect(try !reader.rows().isEmpty)
    }

    @Test(.enabled(if: Outside.shared("real/rescue-three") != nil, "needs ../shared"))
    func `Cheyenne's export in UTF-16 is recognised`() throws {
        let path = try #require(Outside.shared("real/rescue-three/cheyenne/responses.csv"))
        let reader = try ImporterList.open(
            InputFile.look(at: path, shownAs: "responses.csv"))
        #expect((reader.export.encoding, reader.export.delimiter) == ("UTF-16LE (BOM)", ";"))
        #expect(reader.export.questions[1].text == "Hvor ofte hadde du kontakt med")
        #expect(reader.export.columns[reader.export.questions[1].columns[1]].item == "Bjørn Ås")
    }
}
