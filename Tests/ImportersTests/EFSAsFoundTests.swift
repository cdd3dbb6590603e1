import Findings
import Foundation
import Importers
import TestSupport
import Testing

/// EFS exports as people hand them on: columns removed, saved again, of other versions.
@Suite struct EFSAsFoundTests {
    @Test(arguments: [
        ("lfdn;tester;v_1;v_2", ["dispcode"]), ("dispcode;lastpage;v_1;v_2", ["lfdn"]),
        ("dispcode;rts12;alder", ["lfdn"]),
        ("LFDN;dispcode;alder", []),
    ])
    func `an export without lfdn or without dispcode is EFS still, and says which is missing`(
        header: String, absent: [String]
    ) throws {
        let columns = header.split(separator: ";").count
        let export = try Scratch().reader(header + "\n" + Array(repeating: "1", count: columns).joined(separator: ";"))
            .export
        #expect(export.format == .efsCSV)
        #expect(export.absentColumns == absent)
    }

    @Test(arguments: ["lfdn;navn", "dispcode;interviewer", "v_1;v_2"])
    func `one word that others use too makes no EFS export`(header: String) throws {
        let scratch = try Scratch()
        #expect(stopped { _ = try scratch.reader(header + "\n1;2\n") }?.first == "format-unknown svar.csv")
    }

    @Test func `a forced format takes a file that has neither, and refuses one without any name of EFS'`() throws {
        let scratch = try Scratch()
        let file = try scratch.file("v_1;v_2\n1;2\n")
        let export = try ImporterList.open(file, as: .efsCSV).export
        #expect(export.absentColumns == ["lfdn", "dispcode"])
        let other = try scratch.file("navn;alder\n1;2\n", named: "b.csv")
        #expect(
            stopped { _ = try ImporterList.open(other, as: .efsCSV) }?.first == "export-broken b.csv:1")
    }

    @Test(arguments: [
        "int", "bigint", "varchar", "varchar (with type check: Integer)", "blob", "float", "decimal(8,2)",
    ])
    func `no type of the codebook makes a value of a missing code`(type: String) throws {
        let export = try Scratch().reader(
            "lfdn;dispcode;v_1\n1;31;-77\n", codebook: "How many? (q_1 - Type 141)\nv_1\talder\t\(type)\tAge\n"
        ).export
        #expect(export.columns[2].missing.notShown.isSuperset(of: ["-77", "-66"]))
        #expect(export.columns[2].missing.unanswered == ["-99"])
    }

    @Test func `a negative code that the codebook explains is an answer`() throws {
        let export = try Scratch().reader(
            "lfdn;dispcode;v_1\n1;31;-99\n",
            codebook:
                "How often (q_1 - Type 111)\nv_1\tv_1\tint\tA\n\t\t1\tdaily\n\t\t-99\tdo not know\n\t\t-66\tnever\n"
        ).export
        #expect(export.columns[2].missing == MissingSigns(notShown: ["-77"], unanswered: ["0"], emptyIsBlank: false))
    }

    @Test(arguments: [
        "v_11\tk_01\tint\tHansen, Ada\nv_12\tk_02\tint\tBerg, Bo",
        "k_01\tv_11\tint\tHansen, Ada\nk_02\tv_12\tint\tBerg, Bo",
    ])
    func `name and alias stand in either order`(variables: String) throws {
        let codebook =
            "Survey\nProject ID\t515866\n \n1\tSystem (PGID 3352491)\n\nKontakt med (q_1 - Type 311)\n\(variables)\n"
        for header in ["v_11;v_12", "k_01;k_02"] {
            let export = try Scratch().reader("lfdn;dispcode;\(header)\n1;31;1;2\n", codebook: codebook).export
            #expect(export.questions.map(\.text) == ["Kontakt med"])
            #expect(export.columns[2...3].map(\.item) == ["Hansen, Ada", "Berg, Bo"])
        }
    }

    @Test func `a codebook in parts is read as one`() throws {
        let scratch = try Scratch()
        var codebook = try scratch.file("Kontakt (q_1 - Typ 311)\nv_1\tv_1\tint\tAda\n", named: "a.txt")
        codebook.companions = [try scratch.file("Råd (q_2 - Typ 311)\nv_2\tv_2\tint\tAda\n", named: "b.txt")]
        let reader = try ImporterList.open(
            scratch.file("lfdn;dispcode;v_1;v_2\n1;31;1;2\n"), codebook: codebook)
        #expect(reader.export.questions.map(\.text) == ["Kontakt", "Råd"])
        #expect(try reader.sourceFiles(rows: 1).map(\.path) == ["svar.csv", "a.txt", "b.txt"])
    }

    @Test func `an alias that is another variable's name is not taken for it`() throws {
        let export = try Scratch().reader(
            "lfdn;dispcode;v_2;v_3\n1;31;1;2\n",
            codebook: "Kontakt (q_1 - Type 311)\nv_1\tv_2\tint\tAda\nv_2\tv_3\tint\tBo\nv_3\tv_4\tint\tCato\n"
        ).export
        #expect(export.columns[2...3].map(\.item) == ["Bo", "Cato"])
    }

    @Test func `the project's own variables are no question`() throws {
        let export = try Scratch().reader(
            "lfdn;dispcode;gruppe;v_1\n1;31;2;1\n",
            codebook:
                "User-defined variable (q_1 - Type 931)\nc_0001\tgruppe\tbigint\tgruppe\n\nKontakt (q_2 - Type 111)\nv_1\tv_1\tint\tA\n"
        ).export
        #expect(export.questions.map(\.text) == ["Kontakt"])
        #expect(export.columns[2].isSystem)
    }

    @Test(arguments: [";", ","])
    func `a codebook that was saved again with another delimiter is read`(delimiter: String) throws {
        let codebook = "Kontakt (q_1 - Type 311)\nv_1\tv_1\tint\tAda\n\t\t1\tdaily\n".replacing("\t", with: delimiter)
        let export = try Scratch().reader("lfdn;dispcode;v_1\n1;31;1\n", codebook: codebook).export
        #expect(export.columns[2].codeLabels == ["1": "daily"])
    }

    @Test(arguments: [
        ([0xD0, 0xCF, 0x11, 0xE0, 0, 1] as [UInt8], "old Excel file"), (Array("<html><body/></html>".utf8), "XML"),
        (Array("%PDF-1.4".utf8), "PDF"),
    ])
    func `a codebook of another kind is called what it is`(bytes: [UInt8], word: String) throws {
        let scratch = try Scratch()
        let stop = stopped {
            _ = try ImporterList.open(
                scratch.file("lfdn;dispcode;v_1\n"), codebook: scratch.file(bytes, named: "kodebok"))
        }
        #expect(stop?.first == "export-broken kodebok")
        #expect(stop?.findings[0].message[.en].contains(word) == true)
        #expect(stop?.findings[0].message[.en].contains("workbook") == true)
    }

    static let threeRows = """
        ;;;Hvor ofte har du kontakt med;Hvor ofte har du kontakt med;Kanal;Kanal;Alder;
        number;disposition code;browser-id;Ada Hansen;Bo Berg;Telefon;E-post;Hvor gammel er du?;datetime of start
        lfdn;dispcode;browser;v_43;v_44;v_50;v_51;v_60;datetime
        1;31;x;0;2;0;1;40;2026-01-07 10:00:00
        2;31;x;1;0;1;1;0;2026-01-07 11:00:00
        """

    @Test func `three header rows hold questions, items and names`() throws {
        let reader = try Scratch().reader(Self.threeRows)
        let export = reader.export
        #expect(export.format == .efsCSV)
        #expect(export.questions.map(\.text) == ["Hvor ofte har du kontakt med", "Kanal", "Alder"])
        #expect(export.questions.map(\.kind) == [.matrix, .multipleChoice, .single])
        #expect(export.questions.map(\.columns) == [[3, 4], [5, 6], [7]])
        #expect(export.columns[3...4].map(\.item) == ["Ada Hansen", "Bo Berg"])
        #expect(export.columns[3].missing.unanswered.contains("0"), "decided from the whole question")
        #expect(!export.columns[5].missing.unanswered.contains("0"), "0 of an option is an answer")
        #expect(try reader.rows().map(\.number) == [4, 5])
    }

    @Test(arguments: [2, 4])
    func `header-row names the first of three header rows below a title, or that of the names`(row: Int) throws {
        let path = try Scratch().folder + "/svar.csv"
        try ("Kartlegging 2026;;;;;;;;\n" + Self.threeRows).write(toFile: path, atomically: false, encoding: .utf8)
        let reader = try ImporterList.open(
            InputFile.look(at: path, shownAs: "svar.csv", headerRow: row))
        #expect(reader.export.questions.map(\.text) == ["Hvor ofte har du kontakt med", "Kanal", "Alder"])
        #expect(reader.export.columns[3...4].map(\.item) == ["Ada Hansen", "Bo Berg"])
        #expect(try reader.rows().map(\.number) == [5, 6])
    }

    @Test func `a title above the names is no label and no question`() throws {
        let path = try Scratch().folder + "/svar.csv"
        try "Kartlegging;;;\n;Svar fra alle;;\nlfdn;dispcode;v_1;v_2\n1;31;1;2\n"
            .write(toFile: path, atomically: false, encoding: .utf8)
        let reader = try ImporterList.open(
            InputFile.look(at: path, shownAs: "svar.csv", headerRow: 3))
        #expect(reader.export.questions.map(\.text) == [nil, nil])
        #expect(reader.export.columns.map(\.item) == [nil, nil, nil, nil])
    }

    @Test func `two columns of EFS' own with the same content are one`() throws {
        let reader = try Scratch().reader(
            "lfdn;dispcode;v_1;datetime;datetime\n1;31;1;2024-03-01 10:00:00;2024-03-01 10:00:00\n")
        #expect(reader.export.dateColumn == 3)
        let scratch = try Scratch()
        #expect(
            stopped { _ = try scratch.reader("lfdn;dispcode;dispcode;v_1\n1;31;31;1\n2;31;22;1\n") }?.first
                == "export-broken svar.csv:3:dispcode")
    }

    @Test func `an XML export may have a variable of EFS' own twice`() throws {
        func document(_ second: String) -> String {
            EFSXMLTests.document(
                variables: ["lfdn", "dispcode", "datetime", "v_1", "datetime"]
                    .map { "<variable name=\"\($0)\" type=\"integer\"><label>x</label></variable>" }.joined(),
                rows: """
                    <row index="1"><lfdn>1</lfdn><dispcode>31</dispcode><datetime>2024-03-01 10:00:00</datetime>\
                    <v_1>3</v_1><datetime>\(second)</datetime></row>
                    """)
        }
        let rows = try Scratch().reader(document("2024-03-01 10:00:00"), named: "a.xml").rows()
        #expect(rows.map { $0.cells[3] } == ["3"])
        let scratch = try Scratch()
        #expect(
            stopped { _ = try scratch.reader(document("2024-03-02 10:00:00"), named: "a.xml") }?.first
                == "export-broken a.xml:1:datetime")
    }

    @Test(arguments: [
        (["1", "2", "1", "2"], false), (["7", "7", "7"], false), (["a", "b", "c", "c"], true), (["a", "a"], true),
        (["", "", "a", "b"], true),
    ])
    func `c_0001 is the respondents' as long as its values do not repeat`(values: [String], isRespondent: Bool) throws {
        let rows = values.enumerated().map { "\($0.offset);31;\($0.element);1\n" }.joined()
        let export = try Scratch().reader("lfdn;dispcode;c_0001;v_1\n" + rows).export
        #expect((export.respondentColumn == 2) == isRespondent)
        #expect((export.refusedRespondent == nil) == isRespondent)
    }

    /// Twenty that differ are enough; else a quarter of the first sixty is too much.
    @Test(arguments: [(20, 40, true), (19, 41, false), (19, 6, true), (19, 7, false)])
    func `the first responses say whose c_0001 is`(different: Int, same: Int, isRespondent: Bool) throws {
        let values = (1...different).map { "p\($0)" } + Array(repeating: "p1", count: same)
        let variables = ["lfdn", "dispcode", "c_0001"].map {
            "<variable name=\"\($0)\" type=\"character\"><label>x</label></variable>"
        }
        let rows = values.enumerated().map {
            "<row index=\"\($0.offset + 1)\"><lfdn>\($0.offset)</lfdn><dispcode>31</dispcode><c_0001>\($0.element)</c_0001></row>"
        }
        let document = EFSXMLTests.document(variables: variables.joined(), rows: rows.joined())
        let export = try Scratch().reader(document, named: "a.xml").export
        #expect((export.respondentColumn == 2) == isRespondent)
    }

    @Test(arguments: ["quota_rejected_id", "rnd_pg_123", "u_email", "rts5"])
    func `columns of newer versions are no questions`(name: String) throws {
        #expect(try Scratch().reader("lfdn;dispcode;\(name);v_1\n1;31;1;1\n").export.questions.map(\.columns) == [[3]])
    }

    @Test(arguments: [
        "sep=;\n", "\u{FEFF}sep=;\r\n", "SEP=;\n", "\"sep=;\"\n", "sep=;;;\n", "sep=;\n\u{FEFF}", "\u{FEFF}\u{FEFF}",
        "\u{FEFF}\u{EF}\u{BB}\u{BF}", "sep=,\n",
    ])
    func `marks and the line that tells the delimiter are no header`(beginning: String) throws {
        let reader = try Scratch().reader(beginning + "lfdn;dispcode;v_1\n1;31;2\n")
        #expect(reader.export.columns.map(\.name) == ["lfdn", "dispcode", "v_1"])
        #expect(reader.export.delimiter == ";")
        #expect(try reader.rows().map(\.cells) == [["1", "31", "2"]])
    }

    @Test func `the line that tells the delimiter tells it`() throws {
        let reader = try Scratch().reader("sep=|\nlfdn|dispcode|a,b;c\n1|31|2\n")
        #expect(reader.export.columns.map(\.name) == ["lfdn", "dispcode", "a,b;c"])
        #expect(try reader.rows().map(\.number) == [3])
    }
}
