import Findings
import Foundation
import Importers
import TestSupport
import Testing

@Suite struct EFSCSVTests {
    static let sample = """
        lfdn;external_lfdn;tester;dispcode;lastpage;quality;duration;c_0001;v_11;v_12;v_15;v_16;v_20;ip_addr;datetime;date_of_last_access;rts136829
        1;0;0;31;136836;-77;162;ada;0;2;0;-99;-99;10.0.0.1;2024-03-01 14:33:20;2024-03-01 14:36:02;4
        2;0;0;22;136829;-77;26;bo;-77;-77;-77;-66;-66;10.0.0.2;2024-03-01 14:48:20;2024-03-01 14:48:46;4
        """

    static let codebook = """
        Contact survey

        1 Seite: Netzwerk (PGID 4584574)

        Hvor ofte har du kontakt med (q_5396166 - Typ 311)
        v_11\tv_11\tint\tHansen, Ada
        \t\t1\tdaily
        \t\t2\tweekly
        v_12\tv_12\tint\tBerg, Bo
        \t\t1\tdaily
        \t\t2\tweekly

        Kanal (hvilke
        bruker du?) (q_539616 - Type 121)
        v_15\tv_15\tint\tTelefon
        \t\t0\tnot quoted
        \t\t1\tquoted
        v_16\tv_16\tvarchar\tAnnet

        Kommentar (q_5396171 - Typ 142)
        v_20\tv_20\tvarchar\tKommentar
        """

    @Test func `the codebook groups variables into questions`() throws {
        let reader = try Scratch().reader(Self.sample, codebook: Self.codebook)
        let export = reader.export
        #expect((export.format, export.delimiter) == (.efsCSV, ";"))
        #expect(export.questions.map(\.kind) == [.matrix, .multipleChoice, .single])
        #expect(export.questions.map(\.id) == ["q_5396166", "q_539616", "q_5396171"])
        #expect(export.questions[0].text == "Hvor ofte har du kontakt med")
        #expect(export.questions[1].text == "Kanal (hvilke bruker du?)")
        #expect(export.columns[8...11].map(\.item) == ["Hansen, Ada", "Berg, Bo", "Telefon", "Annet"])
        #expect(export.columns[8].codeLabels == ["1": "daily", "2": "weekly"])
        #expect(
            export.columns[8].missing
                == MissingSigns(notShown: ["-77", "-66"], unanswered: ["0"], emptyIsBlank: false))
        #expect(export.columns[10].missing.unanswered.isEmpty, "0 of an option is an answer")
        #expect(
            export.columns[11].missing
                == MissingSigns(notShown: ["-77", "-66"], unanswered: ["-99"], emptyIsBlank: false))
        #expect((export.respondentColumn, export.dateColumn) == (7, 15))
        #expect(try reader.rows()[0].cells[8...13] == ["0", "2", "0", "-99", "-99", ""])
        #expect(try reader.sourceFiles(rows: 2).map(\.role) == [.responses, .codebook])
        #expect(try reader.sourceFiles(rows: 2)[0].rows == 2)
    }

    @Test func `without a codebook every variable is a question, and 0 is a blank where other codes occur`() throws {
        let export = try Scratch().reader(Self.sample).export
        #expect(export.questions.map(\.columns) == [[8], [9], [10], [11], [12]])
        #expect(export.columns[9].missing.unanswered == ["0", "-99"])
        #expect(export.columns[10].missing.unanswered == ["-99"])
        #expect(export.columns[12].missing.notShown == ["-77", "-66"])
    }

    @Test func `aliases in the header are found in the codebook`() throws {
        let reader = try Scratch().reader(
            Self.sample.replacing("v_11", with: "kontakt_ada"),
            codebook: Self.codebook.replacing("v_11\tv_11", with: "kontakt_ada\tv_11"))
        #expect(reader.export.questions[0].columns == [8, 9])
        #expect(reader.export.columns[8].placeName == "kontakt_ada")
        let unaliased = try Scratch().reader(
            Self.sample, codebook: Self.codebook.replacing("v_11\tv_11", with: "kontakt_ada\tv_11"))
        #expect(unaliased.export.questions[0].columns == [8, 9])
    }

    @Test func `variables that the codebook lacks are questions of their own`() throws {
        let lacking = Self.codebook.components(separatedBy: "Kommentar (q").first ?? ""
        #expect(
            try Scratch().reader(Self.sample, codebook: lacking).export.questions.map(\.columns) == [
                [8, 9], [10, 11], [12],
            ])
    }

    @Test func `a codebook of another survey and a file that is no codebook are told`() throws {
        let scratch = try Scratch()
        for codebook in [Self.codebook.replacing("v_", with: "w_"), "Navn;E-post\na;b\n"] {
            let stop = stopped { _ = try scratch.reader(Self.sample, codebook: codebook) }
            #expect(stop?.first == "export-broken codebook.csv")
        }
    }

    @Test func `two columns of one name are told`() throws {
        let scratch = try Scratch()
        #expect(stopped { _ = try scratch.reader("lfdn;dispcode;v_1;v_1\n") }?.first == "export-broken svar.csv:1:v_1")
    }

    @Test func `an EFS XML export is grouped by a codebook too`() throws {
        let export = try Scratch().reader(
            EFSXMLTests.sample, codebook: "Kontakt (q_1 - Typ 311)\nv_11\tv_11\tint\tHansen, Ada\n"
        ).export
        #expect(export.questions[0].text == "Kontakt")
        #expect(export.questions.count == 4)
    }

    @Test(
        .enabled(if: Outside.shared("real/rescue-three") != nil, "needs ../shared"),
        arguments: [("texas", 25), ("wichita", 20)])
    func `the rescue study's EFS exports are grouped by their codebooks`(town: String, items: Int) throws {
        let folder = try #require(Outside.shared("real/rescue-three/\(town)"))
        func file(_ name: String) throws -> InputFile {
            try InputFile.look(at: folder + "/" + name, shownAs: name)
        }
        let reader = try ImporterList.open(file("responses.csv"), codebook: file("codebook.csv"))
        let question = try #require(reader.export.questions.first { $0.text == "Hvor ofte hadde du kontakt med" })
        #expect(question.kind == .matrix)
        #expect(question.columns.count == items)
        #expect(reader.export.columns[question.columns[0]].codeLabels["4"] == "Daglig eller sjeldnere – men noe")
        #expect(try reader.rows().allSatisfy { $0.cells.count == reader.export.columns.count })
    }
}
