import Foundation
import TestSupport
import Testing

/// The commands that help to write a mapping, as a user types them.
@Suite struct ToolCommandTests {
    @Test func `a draft goes to standard output and check lists what is left to decide`() throws {
        let survey = try BadInputTests.essentials()
        let draft = try Program.run("init", "answers.csv", "--roster", "roster.csv", in: survey.folder)
        #expect(draft.status == 0, "\(draft.errors)")
        #expect(draft.errors.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: survey.folder).count == 3)
        try draft.output.write(toFile: survey.folder + "/draft.yaml", atomically: false, encoding: .utf8)
        let check = try Program.run("check", "draft.yaml", in: survey.folder)
        // Nobody left an item of somebody else empty, but nothing says "no contact" either.
        #expect(check.status == 65)
        #expect(check.errors.components(separatedBy: "draft.yaml:").count == 2, "\(check.errors)")
        #expect(check.errors.contains("blank:  # TODO"))
    }

    @Test func `a draft is written to a file of its own and over nothing`() throws {
        let survey = try BadInputTests.essentials()
        try FileManager.default.createDirectory(atPath: survey.folder + "/maps", withIntermediateDirectories: false)
        let file = survey.folder + "/maps/draft.yaml"
        func draft() throws -> Outside.Outcome {
            try Program.run("init", "answers.csv", "--roster", "roster.csv", "-o", "maps/draft.yaml", in: survey.folder)
        }
        let first = try draft()
        #expect(first.status == 0 && first.output.isEmpty, "\(first.errors)")
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains("responses: \"../answers.csv\""))
        try "mine".write(toFile: file, atomically: false, encoding: .utf8)
        let second = try draft()
        #expect(second.status == 73 && second.errors.contains("maps/draft.yaml"), "\(second.errors)")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    }

    @Test func `a file that the draft goes into is not read for it`() throws {
        let survey = try BadInputTests.essentials()
        func shell(_ command: String) throws -> Outside.Outcome {
            try Outside.run(
                "/bin/sh", ["-c", command.replacingOccurrences(of: "PROGRAM", with: "'\(Program.path)'")],
                in: survey.folder)
        }
        try "old".write(toFile: survey.folder + "/draft.yaml", atomically: false, encoding: .utf8)
        let outcome = try shell("PROGRAM init --language en answers.csv draft.yaml --roster roster.csv > draft.yaml")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors == "draft.yaml is the file that the draft is written to, and is not read.\n")
        let draft = try String(contentsOfFile: survey.folder + "/draft.yaml", encoding: .utf8)
        #expect(draft.contains("mapping: 1") && draft.contains("\"answers.csv\""))
        let failed = try shell("PROGRAM init --language en nothing.csv > draft.yaml")
        #expect(failed.status == 66 && failed.errors.contains("`-o FILE`"), "\(failed.errors)")
    }

    @Test func `an address list among the exports is one all the same`() throws {
        let survey = try BadInputTests.essentials()
        let draft = try Program.run("init", "answers.csv", "roster.csv", in: survey.folder)
        #expect(draft.output.contains("roster: \"roster.csv\""), "\(draft.output)\(draft.errors)")
    }

    @Test(arguments: ["init", "inspect"])
    func `the format of an export can be said, and how it is printed as well`(command: String) throws {
        let survey = try BadInputTests.essentials()
        let right = try Program.run(
            command, "answers.csv", "--format", "essentials-csv", "--format", "json", in: survey.folder)
        #expect(right.status == 0 && right.output.hasPrefix("{"), "\(right.errors)")
        let other = try Program.run(command, "answers.csv", "--format", "efs-csv", in: survey.folder)
        #expect(other.status == 65 && other.errors.contains("signs of essentials-csv"), "\(other.errors)")
        #expect(try Program.run(command, "answers.csv", "--format", "efs", in: survey.folder).status == 64)
    }

    @Test func `paths in a draft are seen from the folder that the mapping is to lie in`() throws {
        let survey = try BadInputTests.essentials()
        try FileManager.default.createDirectory(
            atPath: survey.folder + "/mappings", withIntermediateDirectories: false)
        let away = try Program.run(
            "init", "answers.csv", "--roster", "roster.csv", "--folder", "mappings", in: survey.folder)
        #expect(away.output.contains("responses: \"../answers.csv\""), "\(away.output)\(away.errors)")
        #expect(away.output.contains("\"../roster.csv\"") && away.output.contains("--allow-path"))
        let here = try Program.run(
            "init", survey.folder + "/answers.csv", "--roster", survey.folder + "/roster.csv", "--folder",
            survey.folder, in: "/")
        #expect(here.output.contains("responses: \"answers.csv\""), "\(here.output)\(here.errors)")
        #expect(here.output.contains("\"roster.csv\"") && !here.output.contains("--allow-path"))
    }

    @Test func `a file that no draft can be made of is a fault, not an empty draft`() throws {
        let survey = try BadInputTests.essentials()
        let draft = try Program.run("init", "study.yaml", "--roster", "roster.csv", in: survey.folder)
        #expect(draft.status == 65)
        #expect(draft.output.isEmpty)
        #expect(try Program.run("init", "nothing.csv", in: survey.folder).status == 66)
    }

    @Test(arguments: ["nb", "nn", "en"])
    func `explain tells meaning, importance, cure and example`(language: String) throws {
        let outcome = try Program.run("explain", "one-sided-tie", "--language", language)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("one-sided-tie: "))
        #expect(outcome.output.components(separatedBy: "\n\n").count == 5)
    }

    @Test func `explain answers an unknown code with the nearest known`() throws {
        let outcome = try Program.run("explain", "onesided-ties")
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("'one-sided-tie'"))
    }

    @Test func `explain lists every code`() throws {
        let outcome = try Program.run("explain", "--list")
        let codes = outcome.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
        #expect(codes.count > 30)
        #expect(Set(codes).count == codes.count)
    }

    @Test func `formats and layouts are listed, for people and for programs`() throws {
        let text = try Program.run("formats").output
        for name in ["essentials-csv", "efs-xml", "spss", "roster-matrix", "body-matrix"] {
            #expect(text.contains("\n  \(name)\n"), "\(name)")
        }
        let json = try Program.run("formats", "--format", "json").output
        let lists = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [[String: String]]]
        #expect(lists?["layouts"]?.count == 7)
    }

    @Test func `schema prints the schema that lies in the repository`() throws {
        let kept = try String(contentsOfFile: Outside.root + "/Mappings/mapping.schema.json", encoding: .utf8)
        #expect(try Program.run("schema").output == kept)
    }

    @Test func `what is prepared is written beside the list, over nothing, and as a whole`() throws {
        let survey = try BadInputTests.essentials()
        // The list's own folder has a study.yaml.
        let refused = try Program.run("prepare", "roster.csv", in: survey.folder)
        #expect(refused.status == 73 && refused.errors.contains("study.yaml"), "\(refused.errors)")
        #expect(!FileManager.default.fileExists(atPath: survey.folder + "/survey"))
        let outcome = try Program.run(
            "prepare", "roster.csv", "-o", "new", "--question", "Who do you know?", in: survey.folder)
        #expect(outcome.status == 0 && outcome.output.contains("survey/rows.txt"), "\(outcome.errors)")
        let mapping = try String(contentsOfFile: survey.folder + "/new/study.yaml", encoding: .utf8)
        #expect(mapping.contains("question: \"Who do you know?\"") && mapping.contains("\"../roster.csv\""))
        #expect(try Program.run("prepare", "answers.csv", in: survey.folder).status == 65)
    }

    @Test func `status is printed, and written where it is asked for`() throws {
        let survey = try BadInputTests.essentials()
        let outcome = try Program.run("status", survey.mapping, "-o", survey.output)
        #expect(
            outcome.status == 0 && outcome.output.contains("on the address list have answered"), "\(outcome.errors)")
        #expect(FileManager.default.fileExists(atPath: survey.output + "/small-status/status.html"))
        let json = try Program.run("status", survey.mapping, "--format", "json").output
        #expect(json.contains("\"toRemind\""))
    }

    @Test func `a fault in one mapping does not keep the next from being checked`() throws {
        let (one, other) = (try BadInputTests.essentials(), try BadInputTests.essentials())
        let outcome = try Program.run("check", "/nowhere.yaml", one.mapping, other.mapping)
        #expect(outcome.status == 66)
        #expect(outcome.output.components(separatedBy: "A small survey\n").count == 3)
    }

    @Test func `two mappings of one study id do not replace each other's results`() throws {
        let (one, other) = (try BadInputTests.essentials(), try BadInputTests.essentials())
        let outcome = try Program.run("run", one.mapping, other.mapping, "--output", one.output)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(other.mapping))
        #expect(FileManager.default.fileExists(atPath: one.output + "/small/study.json"))
    }

    @Test func `measures can be limited to degrees for one run`() throws {
        let survey = try BadInputTests.essentials()
        let outcome = try Program.run(
            "run", survey.mapping, "--output", survey.output, "--measures", "degrees", "--pictures", "none")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let json = try String(contentsOfFile: survey.output + "/small/study.json", encoding: .utf8)
        #expect(json.contains("\"measures\" : \"degrees\"") && json.contains("only-degrees"))
        #expect(!json.contains("betweenness\""))
        #expect(try Program.run("run", survey.mapping, "--measures", "some").status == 64)
    }

    @Test func `inspect shows the export of the demo without a name`() throws {
        let folder = Outside.root + "/Mappings/boligsosial"
        let outcome = try Program.run("inspect", "elvestad/svar.csv", "fjordheim/svar.xml", in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Daglig"))
        for name in ["Elvebakk", "Aasebø", "@", "Boveiledning", "Savner"] { #expect(!outcome.output.contains(name)) }
    }
}
