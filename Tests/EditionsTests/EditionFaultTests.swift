import Foundation
import TestSupport
import Testing

/// What editions without names tell of a fault that ends the run before there is a study to take names out of.
@Suite struct EditionFaultTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The file that is named.
        let file: String
        let status: Int32
        /// Puts the fault into a study's folder.
        let make: @Sendable (_ folder: String) throws -> Void
    }

    private static func write(_ text: String, to path: String) throws {
        try text.write(toFile: path, atomically: false, encoding: .utf8)
    }

    static let faults = [
        Fault(testDescription: "no export", file: "answers.csv", status: 66) {
            try FileManager.default.removeItem(atPath: $0 + "/answers.csv")
        },
        Fault(testDescription: "no roster", file: "roster.csv", status: 66) {
            try FileManager.default.removeItem(atPath: $0 + "/roster.csv")
        },
        Fault(testDescription: "an export cut short", file: "answers.csv", status: 65) {
            try write("<?xml version=\"1.0\"?>\n<export><data><name>Ada Hansen</name>", to: $0 + "/answers.csv")
        },
        Fault(testDescription: "a roster without headings", file: "roster.csv", status: 65) {
            try write("1,Ada Hansen,ada@example.org,Bolig\n2,Bo Berg,bo@example.org,Plan\n", to: $0 + "/roster.csv")
        },
        Fault(testDescription: "a line in the mapping that is no YAML", file: "study.yaml", status: 65) {
            let mapping = try String(contentsOfFile: $0 + "/study.yaml", encoding: .utf8)
            try write(mapping + "\n  items: { Ada Hansen\n", to: $0 + "/study.yaml")
        },
    ]

    @Test(arguments: faults, ["pseudonymous", "anonymous"])
    func `the file is named to whoever runs it, nobody is, and no file is written or changed`(
        fault: Fault, edition: String
    ) throws {
        let survey = try EditionCommandTests.survey()
        #expect(try Program.run("key", survey.folder + "/key").status == 0)
        let run = [
            "run", survey.mapping, "--output", survey.output, "--pictures", "none", "--edition", edition, "--key",
            survey.folder + "/key",
        ]
        #expect(try Outside.run(Program.path, run).status == 0)
        try fault.make(survey.folder)
        let before = try Self.files(in: survey.folder)
        #expect(before.keys.contains { $0.hasPrefix("out/small-\(edition)/network-1/") })
        let table = edition == "pseudonymous" ? ["--key-table", survey.folder + "/table.csv"] : []
        for format in ["text", "json"] {
            let outcome = try Outside.run(Program.path, run + table + ["--format", format])
            #expect(outcome.status == fault.status)
            let printed = outcome.output + outcome.errors
            #expect(printed.contains(fault.file), "\(printed)")
            for word in ["Ada", "Hansen", "Berg", "@"] { #expect(!printed.contains(word), "\(printed)") }
        }
        #expect(try Self.files(in: survey.folder) == before)
    }

    /// Every file below a folder, hidden ones too.
    private static func files(in folder: String) throws -> [String: Data] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return Dictionary(
            uniqueKeysWithValues: paths.compactMap { path in
                FileManager.default.contents(atPath: folder + "/" + path).map { (path, $0) }
            })
    }
}
