import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// Exports in ZIP archives, as survey tools and mail programs hand them on.
@Suite(.enabled(if: Outside.python != nil, "needs Python, which makes the archives"))
struct ArchiveTests {
    private static let answers = """
        Respondent,1.1: Kontakt: Ada Hansen,1.2: Kontakt: Bo Berg,1.3: Kontakt: Cato Lie
        ada@example.org,,Daglig,Aldri
        bo@example.org,Hver dag,,Ukentlig
        """
    private static let efs = "lfdn;dispcode;c_0001;v_1;v_2;v_3\n1;31;ada@example.org;0;1;2\n"
    private static let codebook = """
        Kontakt (q_1 - Typ 311)
        v_1\tv_1\tint\tAda Hansen
        \t\t1\tDaglig
        \t\t2\tAldri
        v_2\tv_2\tint\tBo Berg
        \t\t1\tDaglig
        \t\t2\tAldri
        v_3\tv_3\tint\tCato Lie
        \t\t1\tDaglig
        \t\t2\tAldri
        """

    /// A survey whose responses are an archive of some parts, by name and text.
    private func survey(_ parts: [(name: String, text: String)], script: String = "") throws -> Survey {
        let survey = try Survey(roster: SurveyTests.roster, answers: "-")
        let files = parts.map { "[\(Self.literal($0.name)), \(Self.literal($0.text))]" }.joined(separator: ", ")
        let made = try Outside.runPython(
            """
            import json, sys, zipfile
            z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)
            for name, text in json.loads(sys.argv[2]): z.writestr(name, text)
            \(script)
            z.close()
            """, [survey.folder + "/svar.zip", "[\(files)]"])
        try #require(made.status == 0, "\(made.errors)")
        try String(contentsOfFile: survey.mapping, encoding: .utf8)
            .replacingOccurrences(of: "answers.csv", with: "svar.zip")
            .write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        return survey
    }

    private static func literal(_ text: String) -> String {
        String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self)
    }

    @Test func `an export is read in its archive, and places name both`() throws {
        let survey = try survey([("mappe/", ""), ("mappe/svar.csv", Self.answers), ("__MACOSX/mappe/._svar.csv", "x")])
        let come = try Come(survey)
        #expect(come.marks == [".10", "-.2", "??."])
        #expect(
            come.findings(.answerOutsideScale).map(\.place)
                == [SourcePlace(file: "svar.zip/mappe/svar.csv", row: 3, column: "B")])
    }

    @Test func `the provenance tells the archive, its size and its checksum`() throws {
        let survey = try survey([("data.csv", Self.efs), ("kodebok.csv", Self.codebook)])
        let come = try Come(survey)
        #expect(come.marks[0] == ".10")
        let sources = come.network.sources.filter { $0.archive != nil }
        #expect(sources.map(\.path) == ["svar.zip/data.csv", "svar.zip/kodebok.csv"])
        #expect(sources.map(\.role) == [.responses, .codebook])
        #expect(sources.map(\.archive) == ["svar.zip", "svar.zip"])
        let sum = try Outside.run("/usr/bin/sha256sum", [survey.folder + "/svar.zip"]).output.prefix(64)
        let size = try FileManager.default.attributesOfItem(atPath: survey.folder + "/svar.zip")[.size] as? Int
        #expect(sources.allSatisfy { $0.sha256 == String(sum) && $0.bytes == size })
    }

    @Test func `a survey tool's three files are read out of one archive`() throws {
        let labels = ["1": "Daglig", "2": "Ukentlig", "3": "Aldri"].sorted { $0.key < $1.key }
        let variables = [("s_1", "Ada Hansen"), ("s_2", "Bo Berg"), ("s_3", "Cato Lie")]
        let status = (1...5).map { "stato_\($0)" }.joined(separator: ";")
        let come = try Come(
            survey([
                ("dataset.csv", "s_1;s_2;s_3;email;\(status)\n;1;3;ada@example.org;0;0;0;1;0\n"),
                (
                    "labels.csv",
                    variables.flatMap { name in labels.map { "\(name.0);\($0.key);\($0.value)\n" } }.joined()
                ),
                (
                    "structure.csv",
                    "questionName;variableName;questionType;subType;questionText;choiceValue;choiceText\n"
                        + variables.map { "\($0.0);\($0.0);Closed;Single;Kontakt - \($0.1);;\n" }.joined()
                ),
            ]))
        #expect(come.marks[0] == ".10")
        #expect(come.network.sources.map(\.role) == [.responses, .codebook, .codebook, .roster])
    }

    @Test func `a workbook in an archive is read`() throws {
        let survey = try survey(
            [],
            script: """
                import io, openpyxl
                book = openpyxl.Workbook()
                sheet = book.active
                sheet.title = 'Raw Data'
                sheet.append(['Respondent', '1.1: Kontakt: Ada Hansen', '1.2: Kontakt: Bo Berg', '1.3: Kontakt: Cato Lie'])
                sheet.append(['ada@example.org', None, 'Daglig', 'Aldri'])
                part = io.BytesIO()
                book.save(part)
                z.writestr('svar.xlsx', part.getvalue())
                """)
        #expect(try Come(survey).marks[0] == ".10")
    }

    @Test(arguments: [
        ([("a.csv", answers), ("b.csv", answers)], "several exports: svar.zip/a.csv, svar.zip/b.csv"),
        (
            [("liste.csv", "Navn,E-post\nAda,a@b.no\n"), ("les.txt", "Hei")],
            "In it are: svar.zip/liste.csv, svar.zip/les.txt"
        ),
        ([("a.csv", answers), ("les.txt", "Hei")], "not its codebook: svar.zip/les.txt"),
        ([("a.csv", efs), ("andre.csv", codebook.replacingOccurrences(of: "v_", with: "v_9"))], "svar.zip/andre.csv"),
        ((1...21).map { ("\($0).csv", "x") }, "has 21 files"),
    ])
    func `an archive of anything else is told with its parts and what to do`(
        parts: [(String, String)], told: String
    ) throws {
        let findings = try Come.stop(survey(parts.map { (name: $0.0, text: $0.1) }))
        #expect(findings.map(\.code) == [.formatUnknown])
        #expect(
            findings[0].place?.file == "svar.zip" && findings[0].message[.en].contains(told),
            "\(findings[0].message[.en])")
        #expect(findings[0].hint[.en].contains("Unpack the archive"))
    }

    @Test(arguments: [
        "../../svar.csv", "/etc/passwd", "a[2J\u{202E}vsc.csv", String(repeating: "å", count: 3000),
    ])
    func `a part's name is shown, as far as it can be, and leads nowhere`(name: String) throws {
        let come = try Come(survey([(name, Self.answers)]))
        #expect(come.marks[0] == ".10")
        let file = try #require(come.findings(.answerOutsideScale).first?.place?.file)
        #expect(file.hasPrefix("svar.zip/") && file.count < 140)
        #expect(file.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    }

    @Test func `an archive that is cut off is told`() throws {
        let survey = try survey([("a.csv", Self.answers)])
        let path = survey.folder + "/svar.zip"
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        try whole.dropLast(30).write(to: URL(fileURLWithPath: path))
        #expect(try Come.stop(survey).map(\.place?.file) == ["svar.zip"])
    }

    @Test func `inspect and init look into an archive, and the draft names the archive`() throws {
        let survey = try survey([("data.csv", Self.efs), ("kodebok.csv", Self.codebook)])
        let seen = try FileInspection(of: [survey.folder + "/svar.zip"], items: false, language: .en)
        #expect(seen.files.map(\.file) == [survey.folder + "/svar.zip/data.csv"])
        #expect(seen.files[0].codebook == survey.folder + "/svar.zip/kodebok.csv")
        #expect(seen.files[0].questions.map(\.text) == ["Kontakt"])
        let draft = try MappingDraft.text(
            files: [survey.folder + "/svar.zip"], rosters: [survey.folder + "/roster.csv"], language: .en,
            folder: survey.folder)
        #expect(draft.contains("responses: \"svar.zip\"") || draft.contains("responses: svar.zip"))
        #expect(!draft.contains("codebook:"))
    }
}
