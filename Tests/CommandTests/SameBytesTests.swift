import Foundation
import TestSupport
import Testing

/// One input gives one output, wherever and whenever it is read.
@Suite struct SameBytesTests {
    @Test func `time zone, locale and working folder do not show in the results`() throws {
        let survey = try BadInputTests.essentials()
        let demo = Outside.root + "/Mappings/boligsosial/study.yaml"
        let surroundings: [(zone: String, locale: String, folder: String)] = [
            ("UTC", "C", "/"), ("Europe/Oslo", "nb_NO.UTF-8", Outside.root),
            ("Pacific/Kiritimati", "de_DE.UTF-8", survey.folder),
            ("America/St_Johns", "tr_TR.UTF-8", "/tmp"),
        ]
        for mapping in [demo, survey.mapping] {
            var first: [String: Data]?
            for (position, around) in surroundings.enumerated() {
                let output = "\(survey.folder)/out-\(position)-\(mapping == demo)"
                var environment = ProcessInfo.processInfo.environment
                environment["TZ"] = around.zone
                environment["LC_ALL"] = around.locale
                environment["LANG"] = around.locale
                let outcome = try Outside.run(
                    Program.path, ["run", mapping, "--output", output], in: around.folder, environment: environment)
                #expect(outcome.status == 0, "\(outcome.errors)")
                let files = try BadInputTests.contents(of: output)
                #expect(files.count > 4)
                guard let known = first else {
                    first = files
                    continue
                }
                #expect(files.keys.sorted() == known.keys.sorted(), "\(around)")
                for (name, bytes) in known { #expect(files[name] == bytes, "\(name) differs with \(around)") }
            }
        }
    }
}
