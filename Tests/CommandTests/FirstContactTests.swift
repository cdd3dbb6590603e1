import Foundation
import TestSupport
import Testing

/// Somebody who has files and does not know the program yet.
@Suite struct FirstContactTests {
    private let folder: String

    init() throws { folder = try Outside.temporaryFolder() }

    private func write(_ name: String, _ table: String) throws {
        try Survey.csv(table).write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
    }

    private func files(_ path: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + path)) ?? []).sorted()
    }

    private static let list = """
        Navn       | E-post          | Enhet
        Ada Hansen | ada@example.org | Bolig
        Bo Berg    | bo@example.org  | Helse
        """
    private static let answers = """
        Respondent      | Date                | 1.1: Hvor ofte har du kontakt med: Ada Hansen | 1.2: Hvor ofte har du kontakt med: Bo Berg
        ada@example.org | 01.03.2024 14:36:02 |                                               | Daglig
        bo@example.org  | 01.03.2024 15:36:02 | Ukentlig                                      |
        """

    @Test func `in an empty folder it shows its help`() throws {
        let told = try Program.run("--language=en", in: folder)
        #expect(told.status != 0)
        let alone = try Program.run(in: folder)
        #expect(alone.status == 0 && alone.output.contains("SUBCOMMANDS"))
    }

    @Test func `it sees what files are by what they hold, and says the next command`() throws {
        try write("a.csv", Self.list)
        try write("b.csv", Self.answers)
        try "hello".write(toFile: folder + "/notes.txt", atomically: false, encoding: .utf8)
        let told = try Program.run(in: folder)
        #expect(told.output.contains("a.csv  address list of 2 persons"))
        #expect(told.output.contains("b.csv  responses: raw data from Questback Essentials"))
        #expect(!told.output.contains("notes.txt"))
        #expect(told.output.contains("\n  brobygger new . b.csv a.csv\n"))
        #expect(try Program.run("new", ".", "b.csv", "a.csv", in: folder).status == 0)
        #expect(try Program.run(in: folder).output.contains("\n  brobygger check study.yaml\n"))
    }

    @Test func `a list alone is for a survey that is still to come`() throws {
        try write("my list.csv", Self.list)
        #expect(try Program.run(in: folder).output.contains("\n  brobygger prepare 'my list.csv'\n"))
    }

    @Test func `a new study has copies of the files, a draft and a page, and says what comes next`() throws {
        try write("svar.csv", Self.answers)
        try write("liste.csv", Self.list)
        let told = try Program.run("new", "studie", "svar.csv", "liste.csv", in: folder)
        try #require(told.status == 0, "\(told.errors)")
        #expect(files("studie") == ["LES-MEG.txt", "liste.csv", "study.yaml", "svar.csv"])
        #expect(told.output.contains("brobygger check studie/study.yaml"))
        let mapping = try String(contentsOfFile: folder + "/studie/study.yaml", encoding: .utf8)
        #expect(mapping.contains("responses: \"svar.csv\"") && mapping.contains("roster: \"liste.csv\""))
        let page = try String(contentsOfFile: folder + "/studie/LES-MEG.txt", encoding: .utf8)
        #expect(page.contains("  svar.csv\n") && !page.contains("\\n") && !page.contains("Ada"))
        let rights = try FileManager.default.attributesOfItem(atPath: folder + "/studie/svar.csv")[.posixPermissions]
        #expect(rights as? Int == 0o600)
        // The originals are as they were.
        #expect(files() == ["liste.csv", "studie", "svar.csv"])
    }

    @Test func `files that are in the folder stay where they are`() throws {
        try FileManager.default.createDirectory(atPath: folder + "/data", withIntermediateDirectories: true)
        try write("data/svar.csv", Self.answers)
        try write("liste.csv", Self.list)
        #expect(try Program.run("new", ".", "data/svar.csv", "liste.csv", in: folder).status == 0)
        #expect(files() == ["LES-MEG.txt", "data", "liste.csv", "study.yaml"])
        let mapping = try String(contentsOfFile: folder + "/study.yaml", encoding: .utf8)
        #expect(mapping.contains("responses: \"data/svar.csv\""))
    }

    @Test(arguments: ["study.yaml", "LES-MEG.txt", "svar.csv"])
    func `nothing is written over, and nothing new is left`(name: String) throws {
        try write("svar.csv", Self.answers)
        try FileManager.default.createDirectory(atPath: folder + "/studie", withIntermediateDirectories: true)
        try "mine".write(toFile: folder + "/studie/" + name, atomically: false, encoding: .utf8)
        let told = try Program.run("new", "studie", "svar.csv", in: folder)
        #expect(told.status == 73 && told.errors.contains("studie/" + name))
        #expect(files("studie") == [name])
        #expect(try String(contentsOfFile: folder + "/studie/" + name, encoding: .utf8) == "mine")
    }

    @Test func `files of one name keep the folders that tell them apart`() throws {
        for town in ["elvestad", "nordvik"] {
            try FileManager.default.createDirectory(atPath: folder + "/" + town, withIntermediateDirectories: true)
            try write(town + "/svar.csv", Self.answers)
        }
        let told = try Program.run("new", "studie", "elvestad/svar.csv", "nordvik/svar.csv", in: folder)
        try #require(told.status == 0, "\(told.errors)")
        #expect(files("studie") == ["LES-MEG.txt", "elvestad", "nordvik", "study.yaml"])
        let mapping = try String(contentsOfFile: folder + "/studie/study.yaml", encoding: .utf8)
        #expect(mapping.contains("responses: \"nordvik/svar.csv\""))
    }

    @Test func `a file that nobody can read leaves no folder behind`() throws {
        try "hello".write(toFile: folder + "/notes.txt", atomically: false, encoding: .utf8)
        #expect(try Program.run("new", "studie", "notes.txt", in: folder).status == 65)
        #expect(try Program.run("new", "studie", "gone.csv", in: folder).status == 66)
        #expect(files() == ["notes.txt"])
    }
}
