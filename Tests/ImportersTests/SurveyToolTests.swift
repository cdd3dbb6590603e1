import Findings
import Foundation
import Importers
import Mapping
import TestSupport
import Testing

/// The head and a response or two of each tool's export, as small as they are still that tool's.
struct ToolSample: Sendable, CustomTestStringConvertible {
    var name: String
    var format: ExportFormat
    var certainty: Recognition.Certainty
    var text: String
    var testDescription: String { name }

    static let all: [ToolSample] = [
        ToolSample(
            name: "nettskjema", format: .nettskjema, certainty: .certain,
            text: """
                "$submission_id";"$created";"epost";"k.ada";"k.bo";"o.sak";"o.plan";"$answer_time_ms"
                "31200410";"2024-03-11T09:10:05+01:00";"ada@x.example";"";"1";"1";"0";"61000"

                """),
        ToolSample(
            name: "surveyxact", format: .surveyXact, certainty: .certain,
            text: "s_1;s_2;s_3_1;email;stato_1;stato_2;stato_3;stato_4;stato_5\n;1;0;ada@x.example;0;0;0;1;0\n"),
        ToolSample(
            name: "limesurvey codes", format: .limeSurvey, certainty: .certain,
            text:
                "\"id\",\"submitdate\",\"lastpage\",\"startlanguage\",\"Q1[SQ001]\",\"Q1[SQ002]\"\n\"1\",\"\",\"1\",\"nb\",\"A1\",\"\"\n\n"
        ),
        ToolSample(
            name: "limesurvey texts", format: .limeSurvey, certainty: .certain,
            text: """
                "Response ID";"Date submitted";"Last page";"Start language";"Hvor ofte [Ada Lund]";"Hvor ofte [Bo Berg]"
                "4";"2024-03-11 09:20:41";"2";"nb";"Daglig";""

                """),
        ToolSample(
            name: "limesurvey in German", format: .limeSurvey, certainty: .possible,
            text: """
                "Antwort ID";"Datum Abgeschickt";"Letzte Seite";"Start-Sprache";"Hvor ofte [Ada Lund]";"Hvor ofte [Bo Berg]"
                "4";"2024-03-11 09:20:41";"2";"de-informal";"Daglig";""

                """),
        ToolSample(
            name: "qualtrics", format: .qualtrics, certainty: .certain,
            text: """
                StartDate,Finished,RecipientEmail,Q1_1,Q1_2
                Start Date,Finished,Recipient Email,Hvor ofte - Ada Lund,Hvor ofte - Bo Berg
                "{""ImportId"":""startDate""}","{""ImportId"":""finished""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""QID1_1""}","{""ImportId"":""QID1_2""}"
                2024-03-11 09:20:41,True,ada@x.example,Daglig,

                """),
        ToolSample(
            name: "qualtrics of 2015", format: .qualtrics, certainty: .certain,
            text: """
                V1,V2,V3,V4,V5,V6,V7,V8,V9,V10,Q1_1,Q1_2,
                ResponseID,ResponseSet,Name,ExternalDataReference,EmailAddress,IPAddress,Status,StartDate,EndDate,Finished,Hvor ofte-Ada,Hvor ofte-Bo,
                R_1,Default,,,ada@x.example,,0,2015-03-11 09:20:41,2015-03-11 09:20:41,1,1,,

                """),
        ToolSample(
            name: "microsoft forms", format: .microsoftForms, certainty: .certain,
            text: """
                ID;Starttidspunkt;Fullføringstidspunkt;E-postadresse;Navn;Ada Lund;Bo Berg
                1;2024-03-11 09:20:41;2024-03-11 09:20:41;ada@x.example;Ada;;Daglig

                """),
        ToolSample(
            name: "microsoft forms in Swedish", format: .microsoftForms, certainty: .possible,
            text: """
                ID;Starttid;Slutförandetid;E-post;Namn;Ada Lund;Bo Berg
                1;2024-03-11 09:20:41;2024-03-11 09:20:41;anonymous;;;Daglig

                """),
        ToolSample(
            name: "google forms", format: .googleForms, certainty: .possible,
            text:
                "Timestamp,Email Address,Hvor ofte [Ada Lund],Hvor ofte [Bo Berg]\n3/11/2024 9:11:05,ada@x.example,,Daglig\n"
        ),
        ToolSample(
            name: "google forms with numbered questions", format: .googleForms, certainty: .possible,
            text:
                "Tidsmerke,E-postadresse,1: Kontakt [Ada],1: Kontakt [Bo]\n11.03.2024 09.11.05,ada@x.example,,Daglig\n"),
        ToolSample(
            name: "surveymonkey", format: .surveyMonkey, certainty: .certain,
            text: """
                Respondent ID,Collector ID,Start Date,Email Address,Hvor ofte,,Hvilke oppgaver,
                ,,,,Ada Lund,Bo Berg,Sak,Plan
                114120220001,430010001,03/11/2024 09:11:05 AM,ada@x.example,,Daglig,Sak,

                """),
        ToolSample(
            name: "redcap", format: .redcap, certainty: .possible,
            text: "record_id,epost,k_1,k_2,o___1,o___2,kontakt_complete\n1,ada@x.example,,1,1,0,2\n"),
        ToolSample(
            name: "redcap survey", format: .redcap, certainty: .certain,
            text:
                "record_id,redcap_survey_identifier,k_timestamp,epost,k_1,o___1,k_complete\n1,,2024-03-11 09:11,ada@x.example,1,1,2\n"
        ),
        ToolSample(
            name: "redcap with labels", format: .redcap, certainty: .possible,
            text:
                "Record ID,Epost,Ada Lund,Bo Berg,Hvilke oppgaver (choice=Sak),Complete?\n1,ada@x.example,,Daglig,Checked,Complete\n"
        ),
        ToolSample(
            name: "essentials", format: .essentialsCSV, certainty: .certain,
            text: "Respondent,Date,1.1: Kontakt: Ada,1.2: Kontakt: Bo\nada@x.example,2024-03-11,,Daglig\n"),
        ToolSample(
            name: "essentials with a row of ids below its headings", format: .essentialsCSV, certainty: .certain,
            text: """
                Respondent;Date;1.1: Kontakt: Ada;1.2: Kontakt: Bo
                "{""ImportId"":""email""}";"{""ImportId"":""date""}";"{""ImportId"":""QID1_1""}";"{""ImportId"":""QID1_2""}"
                ada@x.example;2024-03-11;;Daglig

                """),
        ToolSample(
            name: "essentials without its columns", format: .essentialsCSV, certainty: .possible,
            text: "1: Navn,2.1: Kontakt: Ada,2.2: Kontakt: Bo\nAda,,Daglig\n"),
        ToolSample(
            name: "efs", format: .efsCSV, certainty: .certain, text: "lfdn;dispcode;v_1;v_2\n1;31;2;0\n"),
    ]
}

@Suite struct SurveyToolTests {
    @Test(arguments: ToolSample.all)
    func `every sample is its own tool's, however it was saved, and no stronger sign is another's`(_ sample: ToolSample)
        throws
    {
        let delimiters = [",", ";"].filter { sample.text.contains($0) }
        try #require(!delimiters.isEmpty)
        for bytes in [Array(sample.text.utf8), utf16(sample.text), Array("\u{FEFF}\(sample.text)".utf8)] {
            let file = try Scratch().file(bytes)
            let look = FileLook(file)
            let seen = ImporterList.all.map { ($0.format, $0.recognise(look)) }
            #expect(seen.first { $0.0 == sample.format }?.1.certainty == sample.certainty)
            #expect(seen.filter { $0.1.certainty == .certain && $0.0 != sample.format }.isEmpty)
            #expect(try ImporterList.open(file).export.format == sample.format)
        }
    }

    private func utf16(_ text: String) -> [UInt8] {
        [0xFF, 0xFE] + text.replacing("\n", with: "\r\n").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    @Test(
        .enabled(if: Outside.shared("survey-tools") != nil, "needs ../shared/survey-tools"))
    func `files of the survey tools, of Questback and of the demo are taken for what they are`() throws {
        let formats: [String: ExportFormat] = [
            "71": .nettskjema, "72": .surveyXact, "73": .limeSurvey, "74": .qualtrics, "75": .microsoftForms,
            "76": .surveyMonkey, "77": .redcap, "78": .googleForms,
        ]
        let folder = try #require(Outside.shared("survey-tools"))
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            guard let format = formats[String(name.prefix(2))] else { continue }
            let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/" + name)
                .filter {
                    $0.hasPrefix("data-") && $0.hasSuffix("txt") || $0.hasPrefix("dataset") || $0.hasPrefix("results")
                        || $0.hasPrefix("Kontakt") || $0.contains("_DATA_")
                }
            try #require(files.count == 1, "\(name)")
            let path = folder + "/" + name + "/" + files[0]
            #expect(try ImporterList.open(InputFile.look(at: path, shownAs: files[0])).export.format == format)
        }
    }

    @Test(arguments: [
        ("questionName,variableName,questionText\ns_1,s_1,Kontakt - Ada\n", "structure of a SurveyXact export"),
        ("s_1\t1\tDaglig\ns_1\t2\tUkentlig\n", "labels of a SurveyXact export"),
        ("VARIABLE LABELS k.ada 'Ada Lund'.\nVALUE LABELS k.ada\n  1 'Daglig'.\n", "SPSS syntax"),
        ("Variable / Field Name,Form Name,Field Label\nk_1,kontakt,Ada\n", "data dictionary"),
    ])
    func `a companion that is opened alone is named as what it is`(text: String, name: String) throws {
        let scratch = try Scratch()
        let stop = stopped { _ = try scratch.reader(text) }
        #expect(stop?.first == "format-unknown svar.csv")
        #expect(stop?.findings[0].message[.en].contains(name) == true)
        #expect(stop?.findings[0].hint[.en].contains("codebook") == true)
    }

    @Test func `a format that the file's own signs speak against is refused with both`() throws {
        let file = try Scratch().file(ToolSample.all[0].text)
        let stop = stopped { _ = try ImporterList.open(file, as: .qualtrics) }
        #expect(
            stop?.findings[0].message[.en].contains(
                "says that the file is qualtrics, but it has the signs of nettskjema") == true)
        #expect(try ImporterList.open(file, as: .anyTable).export.format == .anyTable)
    }

    // MARK: What headings say

    private func questions(_ text: String, codebook: String? = nil, as format: ExportFormat? = nil) throws -> [String] {
        let scratch = try Scratch()
        let export = try ImporterList.open(
            scratch.file(text), codebook: codebook.map { try scratch.file($0, named: "codebook.csv") }, as: format
        ).export
        return export.questions.map { question in
            let items = question.columns.map { export.columns[$0].item ?? "-" }
            return "\(question.kind.rawValue) \(question.text ?? "-"): \(items.joined(separator: ", "))"
        }
    }

    @Test func `the last brackets are the row's, and neighbours share the question`() throws {
        #expect(
            try questions(ToolSample.all[3].text) == ["matrix Hvor ofte: Ada Lund, Bo Berg"])
        #expect(
            try questions("Timestamp,Kontakt [nå] [Ada Lund],Kontakt [nå] [Bo [B] Berg]\n3/11/2024 9:11:05,a,b\n")
                == ["matrix Kontakt [nå]: Ada Lund, Bo [B] Berg"])
    }

    @Test func `a dash in question or name does not divide what neighbours share`() throws {
        let text =
            "Kontakt - formell - Anne-Mette Dahl,Kontakt - formell - Bo Berg,Kontakt - formell - Eli - vikar\na,b,c\n"
        #expect(
            try questions(text, as: .anyTable) == ["matrix Kontakt - formell: Anne-Mette Dahl, Bo Berg, Eli - vikar"])
    }

    @Test func `a question that stands once goes on over blanks, and repeated it is the same`() throws {
        let once = ToolSample.all[11].text
        let again = once.replacing(
            "Hvor ofte,,Hvilke oppgaver,\n", with: "Hvor ofte,Hvor ofte,Hvilke oppgaver,Hvilke oppgaver\n")
        let expected = ["matrix Hvor ofte: Ada Lund, Bo Berg", "multipleChoice Hvilke oppgaver: Sak, Plan"]
        #expect(try questions(once) == expected)
        #expect(try questions(again) == expected)
    }

    @Test func `syntax gives rows and options their names, and a box its question`() throws {
        let syntax = """
            * Encoding: UTF-8.
            VARIABLE LABELS k.ada 'Ada Lund'.
            VALUE LABELS k.ada
              1 'Daglig'
              -1 'Aldri, it''s so'.
            VARIABLE LABELS k.bo 'Bo Berg'.
            VARIABLE LABELS o.sak 'Hvilke oppgaver? Sak og plan'.
            VALUE LABELS o.sak
              1 'Yes'
              0 'No'.
            VARIABLE LABELS o.plan 'Hvilke oppgaver? Drift'.
            VALUE LABELS o.plan
              1 'Yes'
              0 'No'.
            """
        let found = try questions(ToolSample.all[0].text, codebook: syntax)
        #expect(found.count == 3)
        // Of what the syntax leaves out the heading is the text.
        #expect(found[0].contains(" epost: "), "\(found)")
        #expect(found[1].hasSuffix(" -: Ada Lund, Bo Berg"), "\(found)")
        #expect(found[2].hasSuffix(" Hvilke oppgaver?: Sak og plan, Drift"), "\(found)")
    }

    @Test func `private columns are never read`() throws {
        let reader = try Scratch().reader(ToolSample.all[6].text.replacing("example,,0", with: "example,10.0.0.1,0"))
        #expect(try !reader.rows().contains { $0.cells.contains("10.0.0.1") })
    }
}
