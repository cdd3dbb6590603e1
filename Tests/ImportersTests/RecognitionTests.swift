import Findings
import Importers
import Mapping
import TestSupport
import Testing

/// How a file is recognised, with what says so.
@Suite struct RecognitionTests {
    private func recognitions(_ text: String) throws -> [ExportFormat: Recognition] {
        let look = FileLook(try Scratch().file(text))
        return Dictionary(uniqueKeysWithValues: ImporterList.all.map { ($0.format, $0.recognise(look)) })
    }

    private func certainties(_ text: String) throws -> [ExportFormat: Recognition.Certainty] {
        try recognitions(text).mapValues(\.certainty).filter { $0.value != .no }
    }

    @Test(arguments: [
        ("lfdn;dispcode;v_1\n1;31;2\n", ExportFormat.efsCSV, Recognition.Certainty.certain),
        ("lfdn;tester;v_1\n1;0;2\n", .efsCSV, .possible),
        (";;Kontakt\nnr;status;Ada\nlfdn;dispcode;v_1\n1;31;2\n", .efsCSV, .certain),
        ("Respondent,Date,1.1: Kontakt: Ada,1.2: Kontakt: Bo\n", .essentialsCSV, .certain),
        ("E-post;Dato;;1: A;2: B\n", .essentialsCSV, .certain),
        ("1: A;2: B\n", .essentialsCSV, .possible),
        ("<export><missings/><variables/></export>", .efsXML, .certain),
        ("<Responses><Response/></Responses>", .essentialsAPI, .certain),
        ("<e:Envelope xmlns:e='u'><QuestQuestion/></e:Envelope>", .essentialsAPI, .certain),
    ])
    func `each format knows its own files, and no other takes them`(
        text: String, format: ExportFormat, certainty: Recognition.Certainty
    ) throws {
        #expect(try certainties(text) == [format: certainty])
    }

    @Test(arguments: ["navn;alder\n1;2\n", "<a><b/></a>", "lfdn;navn\n", "lang tekst", "1: A;b;c;d;e;f;g\n"])
    func `what is none of them is recognised by none, and each says why`(text: String) throws {
        let found = try recognitions(text)
        #expect(found.values.allSatisfy { $0.certainty == .no && !$0.reasons.isEmpty })
    }

    @Test func `the reasons name what the format has, in the reader's language`() throws {
        let efs = try #require(recognitions("lfdn;tester;v_1\n")[.efsCSV])
        #expect(efs.reasons == [.columns(["lfdn", "v_1"]), .columnsMissing(["dispcode"])])
        #expect(efs.text[.en] == "possible (columns lfdn, v_1; no dispcode)")
        #expect(efs.text[.nb] == "mulig (kolonnene lfdn, v_1; uten dispcode)")
        #expect(efs.text[.nn] == "mogleg (kolonnane lfdn, v_1; utan dispcode)")
        let essentials = try #require(recognitions("Respondent,Navn,1: Ada Hansen\n")[.essentialsCSV])
        #expect(essentials.text[.en] == "possible (1 of 3 headings begin with a number)")
    }

    @Test func `a forced format wins, and it is told that nothing but the mapping says so`() throws {
        let file = try Scratch().file("v_1;v_2\n1;2\n")
        #expect(try ImporterList.open(file, as: .efsCSV).export.format == .efsCSV)
        let recognition = ImporterList.recognition(of: file, as: .efsCSV)
        #expect(recognition.certainty == .no && recognition.reasons.first == .onlySaid)
    }

    @Test func `a stronger sign wins over a weaker, and signs of the same strength are an error that shows both`()
        throws
    {
        // A header with all the marks of both products, as nobody's export has it.
        let both = "Respondent,lfdn,dispcode,1: A,2: B,3: C\n"
        #expect(try certainties(both) == [.efsCSV: .certain, .essentialsCSV: .possible])
        #expect(try Scratch().reader(both).export.format == .efsCSV)
        let weak = "Respondent,lfdn,v_1,1: A,2: B,3: C\n"
        #expect(try certainties(weak) == [.efsCSV: .possible, .essentialsCSV: .possible])
        let scratch = try Scratch()
        let stop = stopped { _ = try scratch.reader(weak) }
        #expect(stop?.first == "format-unknown svar.csv")
        let message = stop?.findings[0].message[.en] ?? ""
        #expect(
            message.contains("efs-csv: possible (columns lfdn, v_1") && message.contains("essentials-csv: possible"))
        #expect(stop?.findings[0].hint[.en].contains("`format:`") == true)
    }
}
