import Foundation
import TestSupport
import Testing

/// One input gives one output, wherever and whenever it is read.
@Suite struct SameBytesTests {
    private static let demo = Outside.root + "/Mappings/boligsosial/study.yaml"

    /// The files that the program writes in an environment.
    private func files(
        _ mapping: String, _ options: [String] = [], in folder: String, _ environment: [String: String]
    ) throws -> [String: Data] {
        let output = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: output) }
        let outcome = try Outside.run(
            Program.path, ["run", mapping, "--output", output] + options, in: folder, environment: environment)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let files = try BadInputTests.contents(of: output)
        #expect(files.count > 4)
        return files
    }

    private func expectSame(_ files: [String: Data], _ known: [String: Data], _ around: String) {
        #expect(files.keys.sorted() == known.keys.sorted(), "\(around)")
        for (name, bytes) in known { #expect(files[name] == bytes, "\(name) differs with \(around)") }
    }

    @Test func `time zone and working folder do not show in the results`() throws {
        let survey = try BadInputTests.essentials()
        // Every kind of picture of a small survey; those of the demo stand in its reports.
        for (mapping, pictures) in [(Self.demo, "none"), (survey.mapping, "all")] {
            var first: [String: Data]?
            for (zone, folder) in [
                ("UTC", "/"), ("Europe/Oslo", Outside.root), ("Pacific/Kiritimati", survey.folder),
                ("America/St_Johns", "/tmp"),
            ] {
                var environment = ProcessInfo.processInfo.environment
                environment["TZ"] = zone
                let files = try files(mapping, ["--pictures", pictures], in: folder, environment)
                if let first { expectSame(files, first, "\(zone), \(folder)") } else { first = files }
            }
        }
    }

    @Test func `how the mapping's path was typed and where the study lies do not show in the results`() throws {
        // With findings about lines of the mapping.
        let survey = try BadInputTests.essentials()
        let text = try String(contentsOfFile: survey.mapping, encoding: .utf8)
        try text.replacingOccurrences(
            of: "layout: roster-matrix", with: "layout: roster-matrix\n    items: { \"Nobody Here\": \"1\" }"
        ).write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        let elsewhere = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: elsewhere) }
        try FileManager.default.copyItem(atPath: survey.folder, toPath: elsewhere + "/moved")
        let environment = ProcessInfo.processInfo.environment
        let known = try files(survey.mapping, in: "/", environment)
        #expect(String(decoding: known["small/study.json"] ?? Data(), as: UTF8.self).contains("mapping-fits-nobody"))
        for (mapping, folder) in [
            ("study.yaml", survey.folder), ("./study.yaml", survey.folder), ("moved/study.yaml", elsewhere),
            ("moved/../moved//study.yaml", elsewhere), (elsewhere + "/moved/study.yaml", "/"),
        ] {
            expectSame(try files(mapping, in: folder, environment), known, mapping)
        }
    }

    @Test(.enabled(if: Locales.canBeMade && Outside.python != nil, "needs localedef, the package locales and Python"))
    func `countries with other numbers, other letters and another order of letters do not show in the results`() throws
    {
        let scratch = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        var plain = ProcessInfo.processInfo.environment
        plain["LC_ALL"] = "C"
        let survey = try BadInputTests.essentials()
        func files(_ environment: [String: String]) throws -> [String: Data] {
            try self.files(Self.demo, ["--pictures", "none"], in: "/", environment)
                .merging(self.files(survey.mapping, in: "/", environment)) { one, _ in one }
        }
        let known = try files(plain)
        // In Norwegian aa comes after z, in Turkish the capital of i is no I.
        for (name, sign) in [("nb_NO", ","), ("de_DE", ","), ("tr_TR", ",")] {
            let environment = try Locales.make(name, in: scratch)
            let seen = try Outside.run(
                Outside.python!,
                [
                    "-c",
                    "import locale; locale.setlocale(locale.LC_ALL, ''); print(locale.localeconv()['decimal_point'])",
                ],
                environment: environment)
            #expect(seen.output == sign + "\n", "the locale \(name) is not in force: \(seen.errors)")
            expectSame(try files(environment), known, name)
        }
    }

    // MARK: The one thing that a clock can tell

    private func timestamp(_ options: [String], _ survey: Survey, epoch: String? = nil) throws -> String? {
        struct Document: Decodable { var timestamp: String? }
        var environment = ProcessInfo.processInfo.environment
        environment["SOURCE_DATE_EPOCH"] = epoch
        environment["TZ"] = "Asia/Tokyo"
        let files = try files(survey.mapping, options + ["--pictures", "none"], in: "/", environment)
        return try JSONDecoder().decode(Document.self, from: try #require(files["small/study.json"])).timestamp
    }

    @Test func `a time is noted only on request, in UTC`() throws {
        let survey = try BadInputTests.essentials()
        #expect(try timestamp([], survey) == nil)
        let given = ["--timestamp", "2026-11-22T01:02:03+01:00"]
        #expect(try timestamp(given, survey) == "2026-11-22T00:02:03Z")
        #expect(try timestamp(["--timestamp", "now"], survey, epoch: "86400") == "1970-01-02T00:00:00Z")
        let now = try #require(try timestamp(["--timestamp", "now"], survey))
        let seen = try #require(try? Date(now, strategy: .iso8601))
        #expect(abs(seen.timeIntervalSinceNow) < 600)
        #expect(try Program.run("run", survey.mapping, "--timestamp", "yesterday").status == 64)
    }

    @Test(.enabled(if: Outside.python != nil, "needs Python with openpyxl"))
    func `the time stands on the sheet Provenance`() throws {
        let survey = try BadInputTests.essentials()
        _ = try Program.run(
            "run", survey.mapping, "--output", survey.output, "--pictures", "none", "--timestamp",
            "2026-11-22T01:02:03Z")
        let outcome = try Outside.runPython(
            """
            import openpyxl, sys
            for row in openpyxl.load_workbook(sys.argv[1])["Provenance"].iter_rows(values_only=True):
                if row[2] == "Time (UTC)": print(row[3])
            """, [survey.output + "/small/town/workbook.xlsx"])
        #expect(outcome.output == "2026-11-22T01:02:03Z\n", "\(outcome.errors)")
    }
}
