import Findings
import Foundation
import OutputFiles
import TestSupport
import Testing

/// A run replaces its own files and looks at nothing else in the folder.
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
        @discardableResult func run(
            _ files: [String: String], only scope: [String]? = nil, patience: Duration = .seconds(10),
            meanwhile: (String) throws -> Void = { _ in }
        ) throws -> OutputFolder.Outcome {
            let folder = OutputFolder(path: path, patience: patience)
            return try folder.replace(only: scope) { staging in
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
            #expect(stop?.findings.first?.message[.en].contains("small/town") == true)
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
            let own = "small/.brobygger-\(geteuid())"
            unfinished = [place.mode(own), place.mode(own + "/new"), place.mode(own + "/new/town/a")]
            #expect(FileManager.default.contents(atPath: staging + "/town/a") == Data("1".utf8))
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

    private static let hasAccessLists: Bool = {
        guard let folder = try? Outside.temporaryFolder() else { return false }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let outcome = try? Outside.run("/usr/bin/env", ["setfacl", "-m", "u:2002:r-x", folder])
        return outcome?.status == 0
    }()

    @Test(.enabled(if: hasAccessLists, "needs setfacl (package acl) and a disk with access lists"))
    func `an access list keeps its readers and lets nobody else in`() throws {
        let place = try Place()
        try place.run(["a": "1", "town/b": "1"])
        func list(_ name: String) throws -> String {
            try Outside.run("/usr/bin/env", ["getfacl", "-cnp", place.parent + "/" + name]).output
        }
        for arguments in [["-R", "-m", "u:2002:r-X,g::---"], ["-d", "-m", "u:2003:rwX,g::---,o::---"]] {
            #expect(try Outside.run("/usr/bin/env", ["setfacl"] + arguments + [place.path]).status == 0)
        }
        let (folder, old) = (try list("small"), try list("small/town/b"))
        #expect(old.contains("user:2002:r--") && old.contains("group::---"))
        try place.run(["a": "2", "town/b": "2", "c": "2"])
        #expect(try list("small") == folder && list("small/town/b") == old && list("small/a") == list("small/town/b"))
        // What is new has the folder's default list, without the right to run it.
        let new = try list("small/c")
        #expect(new.contains("user:2003:rwx\t#effective:rw-") && new.contains("other::---"), "\(new)")
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

    @Test func `a link of somebody else in the place of the folder is not followed`() throws {
        guard geteuid() == 0 else { return }
        let place = try Place()
        try place.put("mine", "elsewhere/notes")
        try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: "elsewhere")
        #expect(lchown(place.path, 2002, 2002) == 0)
        let stop = #expect(throws: RunStopped.self) { try place.run(["a": "1"]) }
        #expect(stop?.status == .unwritableOutput && place.names == ["elsewhere/notes"])
    }

    // MARK: What is not the run's own

    /// All that `stat` tells of what lies in a folder but for when it was last read.
    private func seen(_ folder: String) throws -> [String: [Int]] {
        var seen: [String: [Int]] = [:]
        for name in [""] + (try FileManager.default.subpathsOfDirectory(atPath: folder)).sorted() {
            var found = stat()
            guard lstat(folder + "/" + name, &found) == 0 else { continue }
            seen[name] = [
                Int(found.st_ino), Int(found.st_uid), Int(found.st_gid), Int(found.st_mode), Int(found.st_nlink),
                found.st_mtim.tv_sec, found.st_mtim.tv_nsec,
            ]
        }
        return seen
    }

    @Test func `what others put into the folder keeps everything, whatever it is`() throws {
        let place = try Place()
        try place.run(["a": "1", "town/b": "1"])
        try place.put("x", "small/mine/deep/note")
        try place.put("x", "small/mine/deep/a\u{30A}")
        try place.put("x", "small/mine/deep/\u{E5}")
        try FileManager.default.createSymbolicLink(atPath: place.path + "/mine/away", withDestinationPath: "/etc")
        #expect(link(place.path + "/mine/deep/note", place.path + "/mine/second") == 0)
        #expect(mkfifo(place.path + "/mine/pipe", 0o600) == 0)
        let latin = Array((place.path + "/mine/bef").utf8CString.dropLast()) + [CChar(bitPattern: 0xF8), 0]
        #expect(mkdir(latin, 0o700) == 0)
        try place.setMode(0o1700, "small/mine/deep")
        #expect(chmod(place.path + "/mine/second", 0) == 0)
        let before = try seen(place.path + "/mine")
        try place.run(["a": "2", "town/b": "2"])
        #expect(try seen(place.path + "/mine") == before && before.count > 6)
        #expect(place.text("small/a") == "2")
    }

    @Test
    func `a link or a folder where a result or the run's own folder belongs is refused before anything is written`()
        throws
    {
        for name in ["small/town", "small/a", "small/.written-by-brobygger", "small/.brobygger-\(geteuid())"] {
            let place = try Place()
            try place.put("private", "private/diary")
            try place.put("mine", "small/notes")
            try FileManager.default.createSymbolicLink(
                atPath: place.parent + "/" + name, withDestinationPath: place.parent + "/private")
            let before = place.names
            let stop = #expect(throws: RunStopped.self, "\(name)") { try place.run(["a": "1", "town/b": "1"]) }
            #expect(stop?.status == .unwritableOutput)
            #expect(stop?.findings.first?.place?.file.hasSuffix(name) == true, "\(stop?.findings as Any)")
            #expect(place.names == before && place.text("private/diary") == "private")
        }
    }

    @Test func `a folder of the run's own that others can open is not its own`() throws {
        let place = try Place()
        try place.put("planted", "small/.brobygger-\(geteuid())/new/x")
        try place.setMode(0o755, "small/.brobygger-\(geteuid())")
        #expect(throws: RunStopped.self) { try place.run(["a": "1"]) }
        #expect(place.text("small/a") == nil)
    }

    @Test func `an old result that somebody has changed stays and is told`() throws {
        let place = try Place()
        try place.run(["a": "1", "town/b": "1", "town/c": "1"])
        try place.put("changed by hand", "small/town/b")
        let outcome = try place.run(["a": "2"])
        #expect(outcome.left == ["town/b"] && place.text("small/town/b") == "changed by hand")
        #expect(place.names == [Self.list, "small/a", "small/town/b"])
        // From now on it is a file like any other.
        #expect(try place.run(["a": "3"]).left == [])
        #expect(place.text("small/town/b") == "changed by hand")
    }

    @Test func `what the list of files says leads nowhere but into the folder`() throws {
        let place = try Place()
        try place.run(["a": "1"])
        try place.put("mine", "outside")
        try place.put("mine", "small/mine/deep")
        let sums = "9c2ee9ab 4 "
        try place.put("\(sums)../outside\n\(sums)mine/../../outside\n/etc/passwd\n- - ../\n", Self.list)
        try place.run(["b": "1"])
        #expect(place.text("outside") == "mine" && place.text("small/mine/deep") == "mine")
    }

    @Test func `a folder that somebody else made stays when it is empty, one that a run made goes`() throws {
        let place = try Place()
        try FileManager.default.createDirectory(atPath: place.path + "/town", withIntermediateDirectories: true)
        try place.run(["town/a": "1", "city/b/c": "1"])
        try place.run(["d": "1"])
        #expect(place.names == [Self.list, "small/d", "small/town"])
    }

    @Test func `a file that appears under the name of a new result while the run goes on is kept`() throws {
        let place = try Place()
        let stop = #expect(throws: RunStopped.self) {
            try place.run(["a": "1", "town/b": "1"]) { _ in try place.put("mine", "small/town/b") }
        }
        #expect(stop?.status == .unwritableOutput && place.text("small/town/b") == "mine")
        #expect(place.names == ["small/town/b"])
    }

    // MARK: Some of the networks

    @Test func `a run for one network leaves the others and what spans them`() throws {
        let place = try Place()
        try place.run(["all": "1", "town/a": "1", "town/b": "1", "city/a": "1"])
        let outcome = try place.run(["all": "2", "town/a": "2"], only: ["town"])
        #expect(outcome.files == ["town/a"] && outcome.older == ["all"] && outcome.left == [])
        #expect(place.names == [Self.list, "small/all", "small/city/a", "small/town/a"])
        #expect(place.text("small/all") == "1" && place.text("small/town/a") == "2")
        try place.run(["all": "3", "town/a": "3"])
        #expect(place.names == [Self.list, "small/all", "small/town/a"])
    }

    @Test func `a run for one wave tells of what spans the waves of its network`() throws {
        let place = try Place()
        try place.run(["all": "1", "town/change": "1", "town/y1/a": "1", "town/y2/a": "1", "city/a": "1"])
        let outcome = try place.run(["all": "2", "town/y2/a": "2"], only: ["town/y2"])
        #expect(outcome.files == ["town/y2/a"] && outcome.older == ["all", "town/change"])
        #expect(place.text("small/town/change") == "1" && place.text("small/town/y2/a") == "2")
    }

    @Test func `where only that network has results, all of them are its own`() throws {
        let place = try Place()
        for turn in ["1", "2"] { try place.run(["all": turn, "town/a": turn], only: ["town"]) }
        #expect(place.text("small/all") == "2")
    }

    // MARK: What killed runs leave

    @Test func `the next run takes away what a run left that was killed before its journal`() throws {
        let place = try Place()
        try place.run(["a": "1"])
        let own = "small/.brobygger-\(geteuid())"
        try place.put("half", own + "/new/town/b")
        try place.setMode(0o700, own)
        try place.run(["a": "2"])
        #expect(place.names == [Self.list, "small/a"] && place.text("small/a") == "2")
    }

    /// Whether an earlier run's journal is followed says what lies in the folder while the next one writes.
    private func meanwhile(_ journal: String, _ place: Place) throws -> [String: String?] {
        let own = "small/.brobygger-\(geteuid())"
        try place.put("2", own + "/new/a")
        try place.put("2", own + "/new/town/b")
        try place.put("a\ntown/b\n", own + "/list")
        try place.put(journal, own + "/journal")
        try place.setMode(0o700, own)
        var seen: [String: String?] = [:]
        try place.run(["a": "3"]) { _ in
            seen = ["a": place.text("small/a"), "town/b": place.text("small/town/b")]
        }
        return seen
    }

    @Test func `a journal of the folder as it is now is followed to its end, of any other it is not`() throws {
        let place = try Place()
        try place.run(["a": "1"])
        // The sum of the list that lies there is crc32 of its text.
        let list = try #require(place.text(Self.list))
        let sum = try Outside.run(
            "/usr/bin/env", ["python3", "-c", "import sys,zlib;print('%08x'%zlib.crc32(sys.argv[1].encode()))", list])
        let steps = "put town/b\nreplace a\n"
        let valid = "lists " + sum.output.trimmingCharacters(in: .whitespacesAndNewlines) + "\n" + steps
        #expect(try meanwhile(valid, place) == ["a": "2", "town/b": "2"])
        let other = try Place()
        try other.run(["a": "1"])
        #expect(try meanwhile("lists 00000000\n" + steps, other) == ["a": "1", "town/b": nil])
        #expect(try meanwhile("lists 00000000\nput ../../x\n", other) == ["a": "3", "town/b": nil])
    }

    // MARK: Two runs at once

    @Test func `the second of two runs waits for the first`() async throws {
        let place = try Place()
        let second = Task.detached { _ = try place.run(["a": "second"]) }
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
