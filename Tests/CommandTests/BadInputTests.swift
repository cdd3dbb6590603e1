import Foundation
import TestSupport
import Testing

/// Broken input, as a user meets it: a clear message with its place, the right exit status, nothing half written.
@Suite struct BadInputTests {
    /// A sound survey in Essentials CSV.
    static func essentials() throws -> Survey {
        try Survey(
            roster: """
                Nr | Navn       | E-post
                1  | Ada Hansen | ada@example.org
                2  | Bo Berg    | bo@example.org
                """,
            answers: """
                Respondent      | Date                | 1.1: Kontakt: Hansen, Ada | 1.2: Kontakt: Berg, Bo
                ada@example.org | 01.03.2024 14:36:02 |                           | Daglig
                bo@example.org  | 01.03.2024 15:36:02 | Ukentlig                  |
                """)
    }

    static let xml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <export date="2024-03-01 15:35:16">
        <missings numeric="-77" text="-66" text_empty="-99" timestamp="0" datetime="0000-00-00 00:00:00" />
        <variables>
        <variable name="lfdn" type="integer"><label>number</label></variable>
        <variable name="dispcode" type="integer"><label>disposition code</label></variable>
        <variable name="c_0001" type="character"><label>E-mail</label></variable>
        <variable name="v_1" type="integer"><label>Ada Hansen</label></variable>
        <variable name="v_2" type="integer"><label>Bo Berg</label></variable>
        </variables>
        <data>
        <row index="1">
        <lfdn>1</lfdn><dispcode>31</dispcode><c_0001>ada@example.org</c_0001><v_1>0</v_1><v_2>1</v_2>
        </row>
        </data></export>
        """

    /// The same survey as EFS XML.
    static func efs(_ text: String = xml) throws -> Survey {
        let survey = try Survey(
            roster: """
                Nr | Navn       | E-post
                1  | Ada Hansen | ada@example.org
                2  | Bo Berg    | bo@example.org
                """,
            answers: "",
            mapping: Survey.contact.replacingOccurrences(of: "question: Kontakt", with: "variables: v_1..v_2")
                .replacingOccurrences(of: "[\"Daglig\"]", with: "[\"1\"]"))
        try text.write(toFile: survey.folder + "/answers.csv", atomically: false, encoding: .utf8)
        return survey
    }

    /// Runs a damaged survey and looks at everything a user would.
    private func expect(
        _ survey: Survey, _ status: Int32, _ code: String, at place: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let outcome = try Program.run(
            "run", survey.mapping, "--output", survey.output, "--format", "json", "--language", "en")
        #expect(outcome.status == status, "\(outcome.output)\(outcome.errors)", sourceLocation: sourceLocation)
        let faults = try JSONDecoder().decode(Faults.self, from: Data(outcome.output.utf8))
        let fault = try #require(
            faults.findings.first { $0.code == code }, "\(outcome.output)", sourceLocation: sourceLocation)
        let shown = [fault.source?.file, fault.source?.row.map(String.init), fault.source?.column]
            .compactMap(\.self).joined(separator: ":")
        #expect(shown.hasSuffix(place), "\(shown)", sourceLocation: sourceLocation)
        #expect(!fault.message.isEmpty && !fault.hint.isEmpty, sourceLocation: sourceLocation)
        #expect(!FileManager.default.fileExists(atPath: survey.output + "/small"), sourceLocation: sourceLocation)
        // For people the same is said in words, on standard error, and without a name.
        let words = try Program.run("run", survey.mapping, "--output", survey.output)
        #expect(words.status == status && words.output.isEmpty && !words.errors.isEmpty, sourceLocation: sourceLocation)
        #expect(!words.errors.contains("Hansen"), "\(words.errors)", sourceLocation: sourceLocation)
    }

    private struct Faults: Decodable {
        struct Finding: Decodable {
            struct Source: Decodable {
                var file: String
                var row: Int?
                var column: String?
            }
            var code: String
            var message: String
            var hint: String
            var source: Source?
        }
        var findings: [Finding]
    }

    private func write(_ bytes: [UInt8], _ survey: Survey, _ name: String = "answers.csv") throws {
        try Data(bytes).write(to: URL(fileURLWithPath: survey.folder + "/" + name))
    }

    private func bytes(_ survey: Survey, _ name: String = "answers.csv") throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: survey.folder + "/" + name)))
    }

    private func edit(_ survey: Survey, _ name: String, _ change: (String) -> String) throws {
        let path = survey.folder + "/" + name
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let changed = change(text)
        #expect(changed != text, "the damage must be there")
        try changed.write(toFile: path, atomically: false, encoding: .utf8)
    }

    @Test func `the undamaged surveys run`() throws {
        for survey in [try Self.essentials(), try Self.efs()] {
            let outcome = try Program.run("run", survey.mapping, "--output", survey.output)
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(FileManager.default.fileExists(atPath: survey.output + "/small/study.json"))
        }
    }

    // MARK: XML

    @Test func `truncated XML`() throws {
        let survey = try Self.efs(String(Self.xml.dropLast(40)))
        try expect(survey, 65, "xml-broken", at: "answers.csv:13")
    }

    @Test func `XML with an unescaped ampersand`() throws {
        let survey = try Self.efs(Self.xml.replacingOccurrences(of: "Bo Berg", with: "Bo & Berg"))
        try expect(survey, 65, "xml-broken", at: "answers.csv:9")
    }

    @Test func `an XML bomb is refused before it grows`() throws {
        let entities = (1...20).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);&a\($0 - 1);\">" }.joined(
            separator: "\n")
        let survey = try Self.efs(
            Self.xml.replacingOccurrences(
                of: "<export", with: "<!DOCTYPE export [<!ENTITY a0 \"aaaaaaaaaa\">\n\(entities)]>\n<export"
            )
            .replacingOccurrences(of: "Bo Berg", with: "&a20;"))
        try expect(survey, 65, "xml-refused", at: "answers.csv:2")
    }

    @Test func `an external entity is refused and not fetched`() throws {
        let survey = try Self.efs(
            Self.xml.replacingOccurrences(
                of: "<export", with: "<!DOCTYPE export [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<export"
            )
            .replacingOccurrences(of: "Bo Berg", with: "&x;"))
        try expect(survey, 65, "xml-refused", at: "answers.csv:2")
    }

    // MARK: Delimited text

    @Test func `an unterminated quote`() throws {
        let survey = try Self.essentials()
        try edit(survey, "answers.csv") { $0.replacingOccurrences(of: "\"Daglig\"", with: "\"Daglig") }
        try expect(survey, 65, "delimited-text-broken", at: "answers.csv:2")
    }

    @Test func `a row with more fields than there are headings`() throws {
        let survey = try Self.essentials()
        try edit(survey, "answers.csv") { $0.trimmingCharacters(in: .newlines) + ",\"too much\"\n" }
        try expect(survey, 65, "delimited-text-broken", at: "answers.csv:3")
    }

    @Test func `a row whose answers are moved to the right, so that only blank fields are left over`() throws {
        let survey = try Self.essentials()
        try edit(survey, "answers.csv") {
            $0.replacingOccurrences(of: "\"Ukentlig\",", with: "\"Ukentlig\",\"\",\"\",")
        }
        try expect(survey, 65, "cells-beside-table", at: "answers.csv:3")
    }

    @Test func `NUL bytes`() throws {
        let survey = try Self.essentials()
        var bytes = try bytes(survey)
        bytes[bytes.count - 4] = 0
        try write(bytes, survey)
        try expect(survey, 65, "delimited-text-broken", at: "answers.csv:3")
    }

    @Test func `bytes that are no text in the encoding`() throws {
        let survey = try Self.essentials()
        try edit(survey, "study.yaml") {
            $0.replacingOccurrences(
                of: "responses: answers.csv", with: "responses: { file: answers.csv, encoding: utf-8 }")
        }
        var bytes = try bytes(survey)
        bytes[bytes.count - 4] = 0xE5
        try write(bytes, survey)
        try expect(survey, 65, "text-encoding", at: "answers.csv:3")
    }

    // MARK: Files

    @Test func `an empty file`() throws {
        let survey = try Self.essentials()
        try write([], survey)
        try expect(survey, 65, "file-empty", at: "answers.csv")
    }

    @Test func `a missing file`() throws {
        let survey = try Self.essentials()
        try FileManager.default.removeItem(atPath: survey.folder + "/roster.csv")
        try expect(survey, 66, "file-unreadable", at: "roster.csv")
    }

    @Test func `a directory in place of a file`() throws {
        let survey = try Self.essentials()
        try FileManager.default.removeItem(atPath: survey.folder + "/answers.csv")
        try FileManager.default.createDirectory(
            atPath: survey.folder + "/answers.csv", withIntermediateDirectories: false)
        try expect(survey, 66, "file-unreadable", at: "answers.csv")
    }

    @Test(.enabled(if: getuid() != 0, "root may read everything"))
    func `a file without permission`() throws {
        let survey = try Self.essentials()
        try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: survey.folder + "/answers.csv")
        try expect(survey, 66, "file-unreadable", at: "answers.csv")
    }

    @Test func `a missing mapping`() throws {
        let outcome = try Program.run("check", "/nowhere/study.yaml")
        #expect(outcome.status == 66)
        #expect(outcome.errors.contains("/nowhere/study.yaml"))
    }

    // MARK: Roster

    @Test func `a roster without the named column`() throws {
        let survey = try Self.essentials()
        try edit(survey, "roster.csv") { $0.replacingOccurrences(of: "Navn", with: "Name") }
        try expect(survey, 65, "roster-column-missing", at: "roster.csv:1")
    }

    @Test func `two persons with one e-mail`() throws {
        let survey = try Self.essentials()
        try edit(survey, "roster.csv") { $0.replacingOccurrences(of: "bo@", with: "ada@") }
        try expect(survey, 65, "duplicate-email", at: "roster.csv:2")
    }

    // MARK: Mapping

    @Test(arguments: [
        ("layout: roster-matrix", "layuot: roster-matrix", "mapping-unknown-key", "study.yaml:24:5"),
        ("    layout: roster-matrix", "\tlayout: roster-matrix", "mapping-syntax", "study.yaml:24:1"),
        ("    label: Kontakt", "    label: Kontakt\n    label: Kontakt", "mapping-duplicate-key", "study.yaml:23:5"),
        ("label: Kontakt", "label: &a [*a]", "mapping-syntax", "study.yaml:22:12"),
        ("blank: no-tie", "blank: [no-tie]", "mapping-wrong-type", "study.yaml:19:12"),
    ])
    func `a faulty mapping`(right: String, wrong: String, code: String, place: String) throws {
        let survey = try Self.essentials()
        try edit(survey, "study.yaml") { $0.replacingOccurrences(of: right, with: wrong) }
        try expect(survey, 65, code, at: place)
    }

    @Test func `a scale of more levels than can be told apart`() throws {
        let survey = try Self.essentials()
        try edit(survey, "study.yaml") { text in
            let levels = (0..<260).map { "      - { id: x\($0), label: X, answers: [\"x\($0)\"] }\n" }.joined()
            return text.replacingOccurrences(of: "    no-tie:", with: levels + "    no-tie:")
        }
        try expect(survey, 65, "mapping-wrong-value", at: "study.yaml:14:5")
    }

    @Test func `a question that nothing fits`() throws {
        let survey = try Self.essentials()
        try edit(survey, "study.yaml") { $0.replacingOccurrences(of: "question: Kontakt", with: "question: Samarbeid") }
        try expect(survey, 65, "question-not-found", at: "study.yaml:21:5")
    }

    @Test func `a question that fits two`() throws {
        let survey = try Self.essentials()
        try edit(survey, "answers.csv") {
            $0.replacingOccurrences(
                of: "\"1.2: Kontakt: Berg, Bo\"", with: "\"1.2: Kontakt: Berg, Bo\",\"2.1: Kontakt: Berg, Bo\""
            )
            .replacingOccurrences(of: "\"Daglig\"", with: "\"Daglig\",\"\"")
            .replacingOccurrences(of: "\"Ukentlig\",", with: "\"Ukentlig\",\"\",")
        }
        try expect(survey, 65, "question-not-found", at: "study.yaml:21:5")
    }

    @Test func `a blank that the mapping says nothing about`() throws {
        let survey = try Survey(
            roster: """
                Nr | Navn       | E-post
                1  | Ada Hansen | ada@example.org
                2  | Bo Berg    | bo@example.org
                3  | Cato Lie   | cato@example.org
                """,
            answers: """
                Respondent      | Date                | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie
                ada@example.org | 01.03.2024 14:36:02 |                          | Daglig                |
                """,
            mapping: Survey.contact.replacingOccurrences(of: "    blank: no-tie\n", with: ""))
        try expect(survey, 65, "blank-undecided", at: "answers.csv:2:E")
    }

    // MARK: Output

    @Test func `an output folder that cannot be made`() throws {
        let survey = try Self.essentials()
        try "a file".write(toFile: survey.output, atomically: false, encoding: .utf8)
        let outcome = try Program.run("run", survey.mapping, "--output", survey.output)
        #expect(outcome.status == 73, "\(outcome.errors)")
        #expect(try String(contentsOfFile: survey.output, encoding: .utf8) == "a file")
    }

    @Test func `a disk that fills up leaves the old results whole`() throws {
        let survey = try Self.essentials()
        _ = try Program.run("run", survey.mapping, "--output", survey.output)
        let before = try Self.contents(of: survey.output)
        #expect(before.count > 4)
        // Files that may not grow beyond a kilobyte: every larger write fails, as on a full disk.
        let outcome = try Program.run(
            after: "trap '' XFSZ; ulimit -f 1", "run", survey.mapping, "--output", survey.output)
        #expect(outcome.status == 73, "\(outcome.errors)")
        #expect(try Self.contents(of: survey.output) == before)
    }

    /// Every file below a folder, with its bytes.
    static func contents(of folder: String) throws -> [String: Data] {
        var result: [String: Data] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
            if let data = FileManager.default.contents(atPath: folder + "/" + path) { result[path] = data }
        }
        return result
    }

    // MARK: Usage

    @Test func `another file can be set on the command line, a meaning cannot`() throws {
        let survey = try Self.essentials()
        let elsewhere = try Self.essentials()
        try FileManager.default.removeItem(atPath: survey.folder + "/answers.csv")
        #expect(try Program.run("check", survey.mapping).status == 66)
        let path = "networks.town.responses=answers.csv"
        #expect(try Program.run("check", survey.mapping, "--set", path, in: elsewhere.folder).status == 0)
        for refused in [
            "relations.contact.reciprocity=not-expected", "networks.city.roster=a.csv", "study.title",
            "checks.fail-on=note",
        ] {
            let outcome = try Program.run("check", elsewhere.mapping, "--set", refused)
            #expect(outcome.status == 64, "\(refused)")
            #expect(outcome.errors.contains("networks.ID.responses"), "\(outcome.errors)")
        }
    }

    @Test func `wrong usage`() throws {
        #expect(try Program.run("run").status == 64)
        #expect(try Program.run("run", "a.yaml", "--language", "fi").status == 64)
        let survey = try Self.essentials()
        let outcome = try Program.run("run", survey.mapping, "--network", "city")
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("town"))
    }
}
