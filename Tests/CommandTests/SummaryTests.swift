import Foundation
import TestSupport
import Testing

/// What a run prints, loud and quiet.
@Suite struct SummaryTests {
    @Test func `a run names its folder and the few files that are opened first, not every picture`() throws {
        let survey = try BadInputTests.essentials()
        let outcome = try Program.run("run", survey.mapping, "--output", survey.output)
        let lines = outcome.output.components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix("Written in ") })
        let files = lines[(start + 1)...].prefix { !$0.isEmpty }
        #expect(files.count == 6, "\(files)")
        for file in files.dropLast() {
            let path = survey.output + "/small/" + file.trimmingCharacters(in: .whitespaces)
            #expect(FileManager.default.fileExists(atPath: path), "\(path)")
        }
        #expect(files.contains { $0.hasSuffix("workbook.xlsx") } && files.contains { $0.hasSuffix("report.html") })
        #expect(files.last?.hasPrefix("  and ") == true && files.last?.hasSuffix(" more files") == true)
        let json = try Program.run("run", survey.mapping, "--output", survey.output, "--format", "json").output
        #expect(json.components(separatedBy: ".svg\"").count > 3)
    }

    @Test func `a run told what to write writes that and the page that says where to begin, and names what it knows`()
        throws
    {
        let survey = try BadInputTests.essentials()
        let run = ["run", survey.mapping, "--output", survey.output, "--language", "en"]
        #expect(try Outside.run(Program.path, run + ["--only", "study-json, workbook", "--quiet"]).status == 0)
        let files = try FileManager.default.contentsOfDirectory(atPath: survey.output + "/small")
        #expect(files.filter { !$0.hasPrefix(".") && $0.contains(".") }.sorted() == ["READ-ME.html", "study.json"])
        let refused = try Outside.run(Program.path, run + ["--only", "slides"])
        #expect(refused.status == 64 && refused.errors.contains("presentation"), "\(refused.errors)")
    }

    @Test(arguments: [("022", true), ("027", false), ("077", false), ("002", true)])
    func `whether others can read the names is told by the rights that the files have`(umask: String, told: Bool) throws
    {
        let survey = try BadInputTests.essentials()
        let outcome = try Program.run(
            after: "umask \(umask)", "run", survey.mapping, "--output", survey.output, "--pictures", "none",
            "--language",
            "en")
        #expect(outcome.output.contains("Others than you and your group") == told, "\(outcome.output)")
    }

    @Test func `an edition without names has no names for others to read`() throws {
        let survey = try BadInputTests.essentials()
        #expect(try Program.run("key", survey.folder + "/my.key").status == 0)
        let outcome = try Program.run(
            after: "umask 022", "run", survey.mapping, "--output", survey.output, "--pictures", "none", "--edition",
            "pseudonymous", "--key", survey.folder + "/my.key", "--language", "en")
        #expect(
            outcome.output.contains("Written in") && !outcome.output.contains("Others than you"), "\(outcome.errors)")
    }

    @Test(arguments: ["run", "check"])
    func `a quiet command that exits with status 1 says why in one line`(command: String) throws {
        let survey = try BadInputTests.essentials()
        var arguments = [command, survey.mapping, "--quiet", "--fail-on", "warning"]
        if command == "run" { arguments += ["--output", survey.output, "--pictures", "none"] }
        let outcome = try Outside.run(Program.path, arguments + ["--language", "en"])
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.components(separatedBy: "\n").count == 2, "\(outcome.errors)")
        #expect(
            outcome.errors.hasPrefix(survey.mapping + ": ") && outcome.errors.contains("finding"),
            "\(outcome.errors)")
        #expect(try Program.run(command, "/nowhere.yaml", "--quiet").errors.contains("/nowhere.yaml"))
    }
}
