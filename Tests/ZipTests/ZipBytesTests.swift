import Foundation
import TestSupport
import Testing
import Zip

/// Archives that are put together in memory, read by Python.
@Suite(.enabled(if: Outside.python != nil, "no Python with the test packages: make test-setup"))
struct ZipBytesTests {
    private static let parts: [(String, [UInt8], ZipBytes.Packing)] = [
        ("empty", [], .deflated), ("a/text.xml", Array(String(repeating: "blåbær ", count: 9_000).utf8), .deflated),
        ("ø.png", (0..<5_000).map { UInt8($0 * 7 % 251) }, .stored),
    ]

    private static var archive: [UInt8] {
        var zip = ZipBytes()
        for (name, bytes, packing) in parts { zip.add(name, bytes, packing) }
        return zip.finished()
    }

    @Test func `Python's zipfile finds every part as it was given, with a sum that holds`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(Self.archive).write(to: URL(fileURLWithPath: folder + "/a.zip"))
        let outcome = try Outside.runPython(
            """
            import sys, zipfile
            z = zipfile.ZipFile(sys.argv[1])
            assert z.testzip() is None
            for part in z.infolist():
                print(part.filename, part.file_size, part.compress_type, *part.date_time, sum(z.read(part)))
            """, [folder + "/a.zip"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let expected = Self.parts.map { name, bytes, packing in
            let sum = bytes.reduce(0) { $0 + Int($1) }
            return "\(name) \(bytes.count) \(packing == .stored ? 0 : 8) 1980 1 1 0 0 0 \(sum)"
        }
        #expect(outcome.output.split(separator: "\n").map(String.init) == expected)
    }

    @Test func `the same parts give the same bytes`() { #expect(Self.archive == Self.archive) }
}
