import Foundation
import TestSupport
import Testing

/// `brobygger comments` as a user types it.
@Suite struct CommentsCommandTests {
    private func survey() throws -> Survey {
        try Survey(
            roster: """
                Nr | Navn       | E-post
                1  | Ada Hansen | ada@example.org
                2  | Bo Berg    | bo@example.org
                """,
            answers: """
                Respondent      | Date                | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg
                ada@example.org | 01.03.2024 14:36:02 |                          | Daglig
                bo@example.org  | 01.03.2024 15:36:02 | Daglig                   |
                """)
    }

    @Test func `a first file is written once, and what it lacks is printed`() throws {
        let survey = try survey()
        let first = try Program.run("comments", "study.yaml", in: survey.folder)
        #expect(first.status == 0 && first.output == "Wrote comments.yaml\n", "\(first.output)\(first.errors)")
        let path = survey.folder + "/comments.yaml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let second = try Program.run("comments", "study.yaml", in: survey.folder)
        #expect(second.status == 73 && second.errors.contains("comments.yaml is there already"), "\(second.errors)")
        let none = try Program.run("comments", "--missing", "study.yaml", in: survey.folder)
        #expect(none.status == 0 && none.output == "# The file names every picture.\n")
        let less = text.split(separator: "\n").filter { !$0.contains("contact-daily:") }.joined(separator: "\n") + "\n"
        try less.write(toFile: path, atomically: false, encoding: .utf8)
        let one = try Program.run("comments", "--missing", "study.yaml", in: survey.folder)
        #expect(one.output.hasPrefix("networks:\n  town:\n    pictures:\n      contact-daily:"), "\(one.output)")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == less)
    }

    @Test func `a fault is shown with its line, and an edition without names is not what such a file is made of`()
        throws
    {
        let survey = try survey()
        try "comments: 1\nnetwork: {}\n".write(
            toFile: survey.folder + "/comments.yaml", atomically: false, encoding: .utf8)
        let run = try Program.run("run", "study.yaml", in: survey.folder)
        #expect(run.status == 65 && run.errors.contains("comments.yaml:2:1"), "\(run.errors)")
        #expect(run.errors.contains("2 | network: {}") && run.errors.contains("`networks`"), "\(run.errors)")
        let edition = try Program.run("comments", "--edition", "anonymous", "study.yaml", in: survey.folder)
        #expect(edition.status == 64)
        let schema = try Program.run("schema", "comments", in: survey.folder)
        #expect(schema.status == 0 && schema.output.contains("Brobygger comments, version 1"))
    }

    @Test func `what is no template stops a run before anything is written`() throws {
        let survey = try survey()
        try "no archive".write(toFile: survey.folder + "/mal.pptx", atomically: false, encoding: .utf8)
        let run = try Program.run("run", "study.yaml", "--template", "mal.pptx", in: survey.folder)
        #expect(run.status == 66 && run.errors.contains("mal.pptx"), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: survey.folder + "/Exports"))
    }
}
