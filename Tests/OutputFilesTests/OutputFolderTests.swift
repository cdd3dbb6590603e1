import Findings
import Foundation
import OutputFiles
import TestSupport
import Testing

/// A folder of results is the old one or the new one, with what somebody else put there.
@Suite struct OutputFolderTests {
    /// A folder in a scratch folder of its own, and what lies around it.
    final class Place: Sendable {
        let parent: String
        var path: String { parent + "/small" }

        init() throws { parent = try Outside.temporaryFolder() }
        deinit { try? FileManager.default.removeItem(atPath: parent) }

        func put(_ text: String, _ name: String) throws {
            let path = parent + "/" + name
            try FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try text.write(toFile: path, atomically: false, encoding: .utf8)
        }

        func text(_ name: String) -> String? { try? String(contentsOfFile: parent + "/" + name, encoding: .utf8) }

        func mode(_ name: String) -> Int? {
            let attributes = try? FileManager.default.attributesOfItem(atPath: parent + "/" + name)
            return (attributes?[.posixPermissions] as? NSNumber)?.intValue
        }

        func setMode(_ mode: Int, _ name: String) throws {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: parent + "/" + name)
        }

        /// Files and empty folders.
        var names: [String] {
            (FileManager.default.enumerator(atPath: parent)?.compactMap { $0 as? String } ?? []).filter { name in
                var isFolder: ObjCBool = false
                _ = FileManager.default.fileExists(atPath: parent + "/" + name, isDirectory: &isFolder)
                let inside = try? FileManager.default.contentsOfDirectory(atPath: parent + "/" + name)
                return !isFolder.boolValue || inside?.isEmpty == true
            }.sorted()
        }

        /// A run that writes these files.
        func run(
            _ files: [String: String], patience: Duration = .seconds(10), meanwhile: (String) throws -> Void = { _ in }
        ) throws {
            let folder = OutputFolder(path: path, language: .en, patience: patience)
            _ = try folder.replace { staging in
                for (name, text) in files {
                    let path = staging + "/" + name
                    try FileManager.default.createDirectory(
                        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
                    try OutputFile.write(text.utf8, to: path)
                }
                try meanwhile(staging)
                return Array(files.keys)
            }
        }
    }

    static let list = "small/.written-by-brobygger"

    @Test func `a later run takes away what an earlier one wrote and nothing else`() throws {
        let place = try Place()
        try place.run(["a": "1", "town/b": "1", "city/c": "1"])
        try place.put("mine", "small/notes.txt")
        try place.put("mine", "small/city/photo")
        try FileManager.default.createDirectory(
            atPath: place.path + "/drafts", withIntermediateDirectories: false)
        try place.run(["a": "2", "town/d": "2"])
        #expect(
            place.names == [
                Self.list, "small/a", "small/city/photo", "small/drafts", "small/notes.txt", "small/town/d",
            ])
        #expect(place.text("small/a") == "2" && place.text("small/city/photo") == "mine")
    }

    @Test func `links of somebody else are kept as links`() throws {
        let place = try Place()
        try place.run(["a": "1"])
        try FileManager.default.createSymbolicLink(atPath: place.path + "/away", withDestinationPath: "/nowhere")
        try place.run(["a": "2"])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place.path + "/away") == "/nowhere")
    }

    @Test func `a result is not put over a file of somebody else`() throws {
        let place = try Place()
        try place.put("mine", "small/town/a")
        for files in [["town/a": "1"], ["town": "1"], ["town/a/b": "1"]] {
            let stop = #expect(throws: RunStopped.self) { try place.run(files) }
            #expect(stop?.status == .unwritableOutput)
            #expect(stop?.findings.first?.message.contains("small/town") == true)
            #expect(place.names == ["small/town/a"])
            #expect(place.text("small/town/a") == "mine")
        }
    }

    @Test func `a run that fails leaves nothing behind`() throws {
        struct Failure: Error {}
        let place = try Place()
        #expect(throws: Failure.self) { try place.run(["a": "1"]) { _ in throw Failure() } }
        #expect(place.names == [])
        try place.run(["a": "1"])
        #expect(throws: Failure.self) { try place.run(["a": "2", "b": "2"]) { _ in throw Failure() } }
        #expect(place.names == [Self.list, "small/a"] && place.text("small/a") == "1")
    }

    // MARK: Rights

    @Test func `only the user may look at what is not finished`() throws {
        let place = try Place()
        var unfinished: [Int?] = []
        try place.run(["town/a": "1"]) { staging in
            let name = (staging as NSString).lastPathComponent
            unfinished = [place.mode(name), place.mode(name + "/town"), place.mode(name + "/town/a")]
        }
        #expect(unfinished == [0o700, 0o700, 0o600])
    }

    @Test func `rights that somebody gave to results stay`() throws {
        let place = try Place()
        try place.run(["town/a": "1", "b": "1"])
        try place.put("mine", "small/notes")
        for (name, mode) in [("small", 0o700), ("small/town", 0o750), ("small/b", 0o640), ("small/notes", 0o400)] {
            try place.setMode(mode, name)
        }
        try place.run(["town/a": "2", "b": "2", "c": "2"])
        #expect(place.mode("small") == 0o700 && place.mode("small/town") == 0o750)
        #expect(place.mode("small/b") == 0o640 && place.mode("small/notes") == 0o400)
    }

    // MARK: Links to the folder

    @Test func `a link to the folder stays a link`() throws {
        let place = try Place()
        try place.put("mine", "elsewhere/notes")
        try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: "elsewhere")
        try place.run(["a": "1"])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place.path) == "elsewhere")
        #expect(place.text("elsewhere/a") == "1" && place.text("elsewhere/notes") == "mine")
    }

    // MARK: What killed runs leave

    /// The results of a run beside those of the run before, and how each was named when the run was killed.
    private func killed(_ names: [(files: String, as: String)]) throws -> Place {
        let place = try Place()
        let other = try Place()
        try other.run(["a": "2", "b": "2"])
        try other.put("mine", "small/notes")
        try place.run(["a": "1", "c": "1"])
        try place.put("mine", "small/notes")
        for (files, name) in names {
            let source = files == "old" ? place.path : other.path
            try FileManager.default.moveItem(atPath: source, toPath: place.parent + "/" + name)
        }
        return place
    }

    @Test(arguments: [
        // Before the folders change places, after it, and in between where they cannot do so in one step.
        [("new", ".small.brobygger-new")],
        [("new", ".small.brobygger-ready")],
        [("old", ".small.brobygger-ready"), ("new", "small")],
        [("old", ".small.brobygger-old"), ("new", ".small.brobygger-ready")],
        [("old", ".small.brobygger-old"), ("new", "small")],
        [("old", ".small.brobygger-old")],
    ])
    func `the next run puts in order what a killed one left`(names: [(String, String)]) throws {
        let place = try killed(names.map { (files: $0.0, as: $0.1) })
        try place.run(["a": "3"])
        #expect(place.names == [Self.list, "small/a", "small/notes"], "\(names)")
        #expect(place.text("small/a") == "3" && place.text("small/notes") == "mine")
    }

    @Test func `what was saved beside the results while they changed places is rescued`() throws {
        let place = try killed([("old", ".small.brobygger-ready"), ("new", "small")])
        try place.put("later", ".small.brobygger-ready/late/letter")
        try place.put("later", ".small.brobygger-ready/notes")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: 60)],
            ofItemAtPath: place.parent + "/.small.brobygger-ready/notes")
        try place.run(["a": "3"])
        #expect(place.names == [Self.list, "small/a", "small/late/letter", "small/notes"])
        #expect(place.text("small/notes") == "later")
    }

    // MARK: Two runs at once

    @Test func `the second of two runs waits for the first`() async throws {
        let place = try Place()
        let second = Task.detached { try place.run(["a": "second"]) }
        try place.run(["a": "first"]) { _ in Thread.sleep(forTimeInterval: 0.2) }
        try await second.value
        #expect(place.names == [Self.list, "small/a"])
    }

    @Test func `the second of two runs does not wait for ever`() throws {
        let place = try Place()
        try place.run(["a": "first"]) { _ in
            let stop = #expect(throws: RunStopped.self) { try place.run(["a": "second"], patience: .milliseconds(50)) }
            #expect(stop?.status == .outputInUse && stop?.findings.map(\.code) == [.outputInUse])
        }
        #expect(place.text("small/a") == "first" && place.names == [Self.list, "small/a"])
    }
}
