import Foundation
import TestSupport
import Testing
import Zip

/// Parts of thousands of rows are compressed while they are made and put into an archive that is there already.
@Suite struct ZipPartReplacementTests {
    private func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try body(folder)
    }

    private func compressed(_ pieces: [String], to path: String) throws -> DeflatedBytes {
        let bytes = DeflatedBytes(to: try #require(fopen(path, "w+b")))
        for piece in pieces { Array(piece.utf8).withUnsafeBufferPointer { bytes.append($0) } }
        return bytes
    }

    @Test(.enabled(if: Outside.python != nil, "needs Python"), arguments: [0, 1, 40])
    func `Python's zipfile reads the part as it was put together, and the others as they were`(count: Int) throws {
        try inFolder { folder in
            let path = folder + "/a.zip"
            let script = """
                import sys, zipfile
                z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)
                for name in 'abc': z.writestr(name, name * 1000)
                z.close()
                """
            #expect(try Outside.runPython(script, [path]).status == 0)
            // Larger than the compression's window, and than what waits for it.
            let pieces = (0..<count).map { number in (0..<20_000).map { "\($0 * number)," }.joined() }
            let part = try DeflatedPart(
                head: Array("<head>".utf8), compressed(pieces, to: folder + "/rows"), tail: Array("</head>".utf8))
            try ZipPartReplacement.replace(in: path, [("b", part)])
            let outcome = try Outside.runPython(
                """
                import hashlib, sys, zipfile
                z = zipfile.ZipFile(sys.argv[1])
                b = z.read('b')
                print(z.testzip(), z.namelist(), z.read('a') == b'a' * 1000, z.read('c') == b'c' * 1000)
                print(z.getinfo('b').compress_type == zipfile.ZIP_DEFLATED, z.getinfo('b').date_time[:3], len(b))
                print(b[:6].decode(), b[-7:].decode(), int(hashlib.sha256(b).hexdigest()[:8], 16))
                """, [path])
            let whole = "<head>" + pieces.joined() + "</head>"
            let sum = try Outside.runPython(
                "import hashlib, sys; print(int(hashlib.sha256(open(sys.argv[1], 'rb').read()).hexdigest()[:8], 16))",
                [try written(whole, to: folder + "/whole")])
            #expect(
                outcome.output == """
                    None ['a', 'b', 'c'] True True
                    True (1980, 1, 1) \(whole.utf8.count)
                    <head> </head> \(sum.output)
                    """, "\(outcome.errors)")
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs Linux' full device"))
    func `what does not fit on the disk is told`() throws {
        let piece = (0..<100_000).map { "\($0 &* 7919)" }.joined()
        let bytes = try compressed([piece], to: "/dev/full")
        let failure = try #require(throws: ZipFailure.self) {
            _ = try DeflatedPart(head: [], bytes, tail: [])
        }
        #expect(failure.systemCode == ENOSPC)
    }

    private func written(_ text: String, to path: String) throws -> String {
        try text.write(toFile: path, atomically: false, encoding: .utf8)
        return path
    }
}
