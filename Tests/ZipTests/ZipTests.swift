import Foundation
import TestSupport
import Testing
import Zip

@Suite struct ZipTests {
    /// An archive that Python's own zipfile makes.
    private func archive(_ script: String) throws -> String {
        let folder = try Outside.temporaryFolder()
        let path = folder + "/a.zip"
        let made = try Outside.runPython(
            "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)\n" + script
                + "\nz.close()", [path])
        try #require(made.status == 0, "\(made.errors)")
        return path
    }

    private func read(_ path: String, _ part: String, limit: Int = 1 << 20) throws -> String {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let archive = try ZipArchive(path: path)
        return String(decoding: try archive.bytes(of: part, limit: limit), as: UTF8.self)
    }

    @Test(.enabled(if: Outside.python != nil, "needs Python"))
    func `parts are unpacked`() throws {
        #expect(
            try read(archive("z.writestr('x/a.xml', 'æ' * 100000)"), "x/a.xml")
                == String(repeating: "æ", count: 100_000))
    }

    @Test(.enabled(if: Outside.python != nil, "needs Python"))
    func `a part that unfolds too far is stopped at the limit`() throws {
        let path = try archive("z.writestr('a', 'a' * 50000000)")
        #expect(throws: ZipArchive.Fault.tooLarge(limit: 1 << 20)) { try read(path, "a") }
    }

    @Test(.enabled(if: Outside.python != nil, "needs Python"))
    func `a part in memory is read like a file, and goes with its holder`() throws {
        let path = try archive("z.writestr('a', 'æ' * 100000)")
        let zip = try ZipArchive(path: path)
        var part: (file: MemoryFile, bytes: Int)? = try zip.unpack("a", limit: 1 << 20)
        let memory = part?.file.path ?? ""
        #expect(try String(contentsOfFile: memory, encoding: .utf8) == String(repeating: "æ", count: 100_000))
        #expect(part?.bytes == 200_000)
        part = nil
        #expect(!FileManager.default.fileExists(atPath: memory))
        #expect(throws: ZipArchive.Fault.tooLarge(limit: 1000)) { _ = try zip.unpack("a", limit: 1000) }
    }

    @Test(.enabled(if: Outside.python != nil, "needs Python"), arguments: [10_001, 70_000])
    func `an archive of more parts than any workbook has is not opened`(parts: Int) throws {
        let path = try archive("for n in range(\(parts)): z.writestr(str(n), '')\nz.comment = b'PK' * 100")
        #expect(throws: ZipArchive.Fault.tooManyParts) { try read(path, "1") }
    }

    @Test(.enabled(if: Outside.python != nil, "needs Python"))
    func `a part that is not there is told`() throws {
        let path = try archive("z.writestr('a', 'a')")
        #expect(throws: ZipArchive.Fault.noSuchPart) { try read(path, "b") }
    }

    @Test(.enabled(if: Outside.python != nil, "needs Python"))
    func `an archive that is cut off is told`() throws {
        let path = try archive("import random\nz.writestr('a', random.Random(1).randbytes(100000))")
        let bytes = try #require(FileManager.default.contents(atPath: path))
        try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: path))
        #expect(throws: ZipArchive.Fault.damaged) { try read(path, "a") }
    }

    @Test func `what is no archive is told`() {
        #expect(throws: ZipArchive.Fault.damaged) { _ = try ZipArchive(path: "/etc/hostname") }
        #expect(throws: ZipArchive.Fault.damaged) { _ = try ZipArchive(path: "/nowhere") }
    }
}
