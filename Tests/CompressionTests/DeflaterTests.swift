import Compression
import Foundation
import TestSupport
import Testing

/// What is compressed here is read by everybody else's zlib.
@Suite struct DeflaterTests {
    private func compressed(_ chunks: [[UInt8]], _ frame: Deflater.Frame, pausing: Bool = false) -> [UInt8] {
        let deflater = Deflater(frame)
        var compressed: [UInt8] = []
        for chunk in chunks {
            chunk.withUnsafeBufferPointer { bytes in
                deflater.compress(bytes, then: pausing ? .pause : .more) { compressed += $0 }
            }
        }
        [].withUnsafeBufferPointer { nothing in deflater.compress(nothing, then: .end) { compressed += $0 } }
        return compressed
    }

    /// Numbers that neither repeat nor are alike, then many that are.
    private func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map {
            $0 < count / 2 ? UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) : UInt8($0 / 1000 % 7)
        }
    }

    @Test(
        .enabled(if: Outside.python != nil, "needs Python"),
        arguments: [[], [0], [1], [70_000], [1, 0, 5, 300_000, 1], [65_536, 65_536, 65_536]])
    func `Python's zlib reads what comes in chunks of these lengths`(lengths: [Int]) throws {
        let chunks = lengths.map(bytes)
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(chunks.flatMap { $0 }).write(to: URL(fileURLWithPath: folder + "/whole"))
        try Data(compressed(chunks, .none)).write(to: URL(fileURLWithPath: folder + "/none"))
        try Data(compressed(chunks, .zlib)).write(to: URL(fileURLWithPath: folder + "/zlib"))
        try Data(compressed(chunks, .none, pausing: true)).write(to: URL(fileURLWithPath: folder + "/pausing"))
        let outcome = try Outside.runPython(
            """
            import sys, zlib
            read = lambda name: open(sys.argv[1] + "/" + name, "rb").read()
            whole = read("whole")
            print(zlib.decompress(read("none"), -15) == whole, zlib.decompress(read("zlib")) == whole,
                  zlib.decompress(read("pausing"), -15) == whole)
            """, [folder])
        #expect(outcome.output == "True True True\n", "\(outcome.errors)")
    }

    @Test func `what was given before a pause can be read before the rest comes`() {
        let deflater = Deflater(.none)
        var compressed: [UInt8] = []
        Array("abc".utf8).withUnsafeBufferPointer { bytes in
            deflater.compress(bytes, then: .pause) { compressed += $0 }
        }
        // An empty stored block, by which a pause is known (RFC 1951, 3.2.4).
        #expect(Array(compressed.suffix(4)) == [0, 0, 0xFF, 0xFF])
    }

    /// The check value of CRC-32 in every catalogue of such sums.
    @Test func `the sum of the digits from 1 to 9 is the one that the catalogues give`() {
        var sum = CRC32()
        sum.add(Array("123456789".utf8))
        #expect(sum.value == 0xCBF4_3926)
        #expect(sum.length == 9)
    }

    @Test(arguments: [0, 1, 4, 9]) func `the sums of two pieces give that of the whole`(first: Int) {
        let digits = Array("123456789".utf8)
        var (one, other, whole) = (CRC32(), CRC32(), CRC32())
        one.add(Array(digits[..<first]))
        other.add(Array(digits[first...]))
        whole.add(digits)
        #expect(one.followed(by: other) == whole)
    }
}
