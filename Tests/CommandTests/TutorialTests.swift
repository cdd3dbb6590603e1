import Foundation
import TestSupport
import Testing

/// docs/tutorial: every command that it tells people to type, and every edit between them, in a folder of a reader's own. In English
/// the runs draw no pictures, but in `make test-all`: they are those of the Norwegian one.
@Suite struct TutorialTests {
    @Test(arguments: ["nb", "en"])
    func `whoever follows the tutorial gets through it`(language: String) throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var environment = ProcessInfo.processInfo.environment
        let drawsAll = language == "nb" || environment["BROBYGGER_EVERY_CALL"] != nil
        let programs = try drawsAll ? Program.folder : Self.withoutPictures(in: folder)
        environment["PATH"] = programs + ":" + (environment["PATH"] ?? "")
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

    /// A program of the same name whose runs draw no pictures.
    private static func withoutPictures(in folder: String) throws -> String {
        let programs = folder + "/.programs"
        try FileManager.default.createDirectory(atPath: programs, withIntermediateDirectories: false)
        let program = programs + "/brobygger"
        let script = """
            #!/bin/sh
            [ "${1-}" != run ] || set -- "$@" --pictures none
            exec "\(Program.path)" "$@"

            """
        try script.write(toFile: program, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        return programs
    }
}
