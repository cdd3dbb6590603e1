import Drawing
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
