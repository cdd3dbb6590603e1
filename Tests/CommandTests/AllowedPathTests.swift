import Foundation
import TestSupport
import Testing

/// A mapping has no files read but those in its own folder and those that the command line allows.
@Suite struct AllowedPathTests {
    /// A survey whose answers lie in another folder, and how its mapping names them.
    private struct Elsewhere {
        let survey: Survey
        let other: Survey

        init(_ path: (_ other: Survey, _ survey: Survey) throws -> String) throws {
            survey = try BadInputTests.essentials()
            other = try BadInputTests.essentials()
            let path = try path(other, survey)
            let text = try String(contentsOfFile: survey.mapping, encoding: .utf8)
            try text.replacingOccurrences(of: "responses: answers.csv", with: "responses: \(path)")
                .write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        }
    }

    private static let ways: [@Sendable (Survey, Survey) throws -> String] = [
        { other, _ in other.folder + "/answers.csv" },
        { other, _ in "../" + (other.folder as NSString).lastPathComponent + "/answers.csv" },
        { other, survey in
            try FileManager.default.createSymbolicLink(
                atPath: survey.folder + "/link.csv", withDestinationPath: other.folder + "/answers.csv")
            return "link.csv"
        },
        { other, survey in
            try FileManager.default.createSymbolicLink(
                atPath: survey.folder + "/link", withDestinationPath: other.folder)
            return "link/answers.csv"
        },
    ]

    @Test(arguments: ways.indices)
    func `a path that leads out of the mapping's folder is not read, whatever it is written like`(way: Int) throws {
        let study = try Elsewhere(Self.ways[way])
        let outcome = try Program.run("check", study.survey.mapping, "--language", "en")
        #expect(outcome.status == 65)
        #expect(
            outcome.errors.contains("outside the mapping's folder") && outcome.errors.contains("study.yaml:6"),
            "\(outcome.errors)")
        #expect(outcome.errors.contains("--allow-path"))
        let allowed = try Program.run("check", study.survey.mapping, "--allow-path", study.other.folder)
        #expect(allowed.status == 0, "\(allowed.errors)")
        let wrong = try Program.run("check", study.survey.mapping, "--allow-path", study.survey.folder)
        #expect(wrong.status == 65)
    }

    @Test func `whether there is a file elsewhere is not told`() throws {
        for path in ["/etc/hostname", "/etc/no-such-file", "nowhere/../../../etc/hostname", "../no-such-file"] {
            let study = try Elsewhere { _, _ in path }
            let outcome = try Program.run("check", study.survey.mapping)
            #expect(outcome.status == 65 || path.hasPrefix("nowhere") && outcome.status == 66, "\(path)")
            #expect(
                outcome.errors.contains(outcome.status == 65 ? "outside the mapping's folder" : "no such file"),
                "\(outcome.errors)")
        }
    }

    @Test func `a folder whose name begins like the mapping's is another`() throws {
        let study = try Elsewhere { _, survey in
            try FileManager.default.copyItem(atPath: survey.folder, toPath: survey.folder + "-secret")
            return survey.folder + "-secret/answers.csv"
        }
        defer { try? FileManager.default.removeItem(atPath: study.survey.folder + "-secret") }
        #expect(try Program.run("check", study.survey.mapping).status == 65)
    }

    @Test func `paths within the folder may go down and up, and through links`() throws {
        let study = try Elsewhere { _, survey in
            try FileManager.default.createDirectory(
                atPath: survey.folder + "/raw", withIntermediateDirectories: false)
            try FileManager.default.createSymbolicLink(
                atPath: survey.folder + "/link.csv", withDestinationPath: "answers.csv")
            return "raw/../link.csv"
        }
        #expect(try Program.run("check", study.survey.mapping).status == 0)
        #expect(try Program.run("check", "study.yaml", in: study.survey.folder).status == 0)
    }

    @Test func `a file that the command line names is read wherever it lies`() throws {
        let study = try Elsewhere { other, _ in other.folder + "/answers.csv" }
        let file = "networks.town.responses=" + study.other.folder + "/answers.csv"
        #expect(try Program.run("check", study.survey.mapping, "--set", file).status == 0)
    }

    @Test func `roster and codebook are held to it as well, and all faults are told at once`() throws {
        let survey = try BadInputTests.essentials()
        let text = try String(contentsOfFile: survey.mapping, encoding: .utf8)
        try text.replacingOccurrences(
            of: "responses: answers.csv", with: "responses: { file: answers.csv, codebook: ../codebook.csv }"
        )
        .replacingOccurrences(of: "roster: roster.csv", with: "roster: /etc/hostname")
        .write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        let outcome = try Program.run("check", survey.mapping)
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("`codebook`") && outcome.errors.contains("`roster`"), "\(outcome.errors)")
    }
}
