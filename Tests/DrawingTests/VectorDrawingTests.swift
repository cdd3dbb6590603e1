import Drawing
import Foundation
import TestSupport
import Testing

@Suite struct VectorDrawingTests {
    private let square = """
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20">
        <rect x="10" y="5" width="20" height="10" fill="#0000ff"/><text x="0" y="8" font-size="6">Ærlig</text></svg>
        """

    @Test func `a PNG has as many pixels as the document times the scale`() throws {
        let png = try VectorDrawing(svg: square).png(scale: 2)
        #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        // The header's width and height, big-endian.
        #expect(Array(png[16..<24]) == [0, 0, 0, 80, 0, 0, 0, 40])
    }

    /// At the largest scale more lines than are compressed at once.
    @Test(.enabled(if: Outside.python != nil, "needs Python"), arguments: [1.0, 2, 33.3])
    func `Python finds every part of a PNG sound, and each pixel in its colour`(scale: Double) throws {
        let flag = """
            <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20" shape-rendering="crispEdges">
            <rect width="10" height="20" fill="#ba0c2f"/><rect x="30" width="10" height="20" fill="#00205b"/></svg>
            """
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/flag.png"
        try Data(try VectorDrawing(svg: flag).png(scale: scale)).write(to: URL(fileURLWithPath: path))
        let outcome = try Outside.runPython(
            """
            import struct, sys, zlib
            file = open(sys.argv[1], "rb").read()
            assert file[:8] == bytes([137, 80, 78, 71, 13, 10, 26, 10])
            at, parts = 8, []
            while at < len(file):
                length, kind = struct.unpack(">I4s", file[at:at + 8])
                data = file[at + 8:at + 8 + length]
                assert struct.unpack(">I", file[at + 8 + length:at + 12 + length])[0] == zlib.crc32(kind + data)
                parts.append((kind.decode(), data))
                at += 12 + length
            width, height, *kind = struct.unpack(">IIBBBBB", parts[0][1])
            pixels = zlib.decompress(dict(parts)["IDAT"])
            lines = [pixels[y * (3 * width + 1):][:3 * width + 1] for y in range(height)]
            colour = lambda x: {line[1 + 3 * x:][:3].hex() for line in lines}
            print(*(name for name, _ in parts), width, height, *kind, len(pixels) == height * (3 * width + 1),
                  {line[0] for line in lines}, *(colour(x) for x in (0, width // 2, width - 1)))
            """, [path])
        let (width, height) = (Int((40 * scale).rounded(.up)), Int((20 * scale).rounded(.up)))
        #expect(
            outcome.output == """
                IHDR sRGB IDAT IEND \(width) \(height) 8 2 0 0 0 True {0} {'ba0c2f'} {'ffffff'} {'00205b'}

                """, "\(outcome.errors)")
    }

    @Test func `a PDF is one page in points, and says nothing of when it was made`() throws {
        let pdf = String(decoding: try VectorDrawing(svg: square).pdf(title: "Et bilde"), as: UTF8.self)
        #expect(pdf.hasPrefix("%PDF-"))
        #expect(pdf.contains("/MediaBox [ 0 0 30 15 ]"))
        #expect(!pdf.contains("CreationDate"))
    }

    @Test func `the same document gives the same bytes`() throws {
        let one = try VectorDrawing(svg: square)
        let other = try VectorDrawing(svg: square)
        #expect(try one.png(scale: 1.5) == other.png(scale: 1.5))
        #expect(try one.pdf(title: "a") == other.pdf(title: "a"))
    }

    @Test(arguments: [
        "", "no svg", "<svg xmlns='http://www.w3.org/2000/svg'", "<svg xmlns='http://www.w3.org/2000/svg'/>",
    ])
    func `what is no drawing with a size is refused`(text: String) {
        #expect(throws: DrawingError.self) { _ = try VectorDrawing(svg: text) }
    }

    @Test func `nothing outside the document is read`() throws {
        let outside = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="4" height="4">
            <image xlink:href="file:///etc/passwd" width="4" height="4"/></svg>
            """
        let blank = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"></svg>"
        #expect(try VectorDrawing(svg: outside).png(scale: 1) == VectorDrawing(svg: blank).png(scale: 1))
    }
}
