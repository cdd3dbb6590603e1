import Foundation
import TestSupport
import Testing

/// docs/tutorial: every command that it tells people to type, and every edit between them, in a folder of a reader's own.
@Suite struct TutorialTests {
    @Test(arguments: ["nb", "en"])
    func `whoever follows the tutorial gets through it`(language: String) throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = Program.folder + ":" + (environment["PATH"] ?? "")
        environment["DEMO"] = Outside.root + "/Mappings"
        environment["LC_ALL"] = language == "nb" ? "nb_NO.UTF-8" : "C.UTF-8"
        let told = try Outside.run(
            "/bin/sh", [Outside.root + "/Tests/Tutorial/follow.sh", Outside.root + "/docs/tutorial.\(language).md"],
            in: folder, environment: environment)
        try #require(told.status == 0, "\(told.output.suffix(3_000)) \(told.errors)")
        let results = try FileManager.default.contentsOfDirectory(
            atPath: folder + (language == "nb" ? "/kurs" : "/course") + "/elvestad/Exports")
        #expect(results.contains("elvestad") && results.contains { $0.hasSuffix("-pseudonymous") })
        // What the text promises after the second run
        #expect(
            told.output.contains(
                language == "nb"
                    ? "Siden forrige kjøring: endrede filer: oppsettfil" : "Since the last run: changed files: mapping")
        )
    }
}
