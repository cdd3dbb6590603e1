import Compression
import Drawing
import Foundation
import GraphAlgorithms
import Spreadsheet
import SpreadsheetReading
import StatisticsFile
import TestSupport
import Testing
import XMLReading
import XMLWriting

/// Many threads use a C library for the first time at once, each time in a fresh process: whatever it makes then is made once.
/// (libxml2 once was not, and one run in forty ended by a signal.)
@Suite(.serialized) struct FirstUseTests {
    /// `make test-all` asks for 200.
    private static let times = Int(ProcessInfo.processInfo.environment["BROBYGGER_FIRST_USES"] ?? "") ?? 4

    /// Lets twelve threads begin at the same moment; a failing one ends the process.
    private static func atOnce(_ body: @escaping @Sendable (Int) throws -> Void) {
        let group = DispatchGroup()
        let start = NSCondition()
        nonisolated(unsafe) var ready = 0
        for number in 0..<12 {
            group.enter()
            Thread.detachNewThread {
                start.lock()
                ready += 1
                if ready == 12 { start.broadcast() }
                while ready < 12 { start.wait() }
                start.unlock()
                do { try body(number) } catch { fatalError("\(error)") }
                group.leave()
            }
        }
        group.wait()
    }

    private static func repeatedly(_ body: () async throws -> Void) async rethrows {
        for _ in 0..<times { try await body() }
    }

    @Test func `libxml2 writing`() async {
        await Self.repeatedly {
            await #expect(processExitsWith: .success) {
                FirstUseTests.atOnce { number in
                    let text = try XMLWriter.text { (writer) throws(XMLWritingError) in
                        try writer.start("a", ["b": "\(number)"])
                        try writer.end()
                    }
                    precondition(text.contains("\(number)"))
                }
            }
        }
    }

    @Test func `libxml2 reading`() async {
        await Self.repeatedly {
            await #expect(processExitsWith: .success) {
                FirstUseTests.atOnce { _ in
                    final class Nobody: XMLHandler {
                        func start(_ name: XMLName, _ attributes: XMLAttributes) {}
                        func end(_ name: XMLName) {}
                        func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
                    }
                    var reader = try XMLReader(Nobody())
                    let bytes = Array(#"<?xml version="1.0" encoding="ISO-8859-1"?><a>b</a>"#.utf8)
                    try bytes.withUnsafeBufferPointer { bytes in
                        var isRead = false
                        try reader.read {
                            defer { isRead = true }
                            return isRead ? nil : bytes
                        }
                    }
                }
            }
        }
    }

    @Test func `librsvg, Pango, Fontconfig and cairo`() async {
        await Self.repeatedly {
            await #expect(processExitsWith: .success) {
                FirstUseTests.atOnce { number in
                    let svg =
                        #"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="9">Ærlig</text></svg>"#
                    let drawing = try VectorDrawing(svg: svg)
                    let file = try number % 2 == 0 ? drawing.png(scale: 1) : drawing.pdf(title: "a")
                    precondition(!file.isEmpty)
                }
            }
        }
    }

    @Test func `igraph`() async {
        await Self.repeatedly {
            await #expect(processExitsWith: .success) {
                FirstUseTests.atOnce { _ in
                    let ring = Graph(
                        vertexCount: 5, edges: (0..<5).map { Graph.Edge($0, ($0 + 1) % 5) }, isDirected: false)
                    let betweenness = try ring.betweenness()
                    precondition(betweenness == [1, 1, 1, 1, 1])
                    // An error, which igraph's own handler would end the process for.
                    _ = try? Graph(vertexCount: 1, edges: [], isDirected: true).eigenvectorCentrality()
                }
            }
        }
    }

    @Test func `libxlsxwriter, libzip and zlib`() async {
        await Self.repeatedly {
            await #expect(processExitsWith: .success) {
                let folder = try Outside.temporaryFolder()
                defer { try? FileManager.default.removeItem(atPath: folder) }
                FirstUseTests.atOnce { number in
                    let path = folder + "/\(number).xlsx"
                    var workbook = try WorkbookWriter(path: path, title: "a")
                    try workbook.addSheet(SheetLayout(name: "b", key: "b", columns: [.init("c")])) {
                        try $0.append([.text("d")])
                    }
                    try workbook.close()
                    _ = try Workbook(path: path)
                }
            }
        }
    }

    @Test(.enabled(if: Outside.python != nil, "needs Python"))
    func `ReadStat`() async throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/a.sav"
        let written = try Outside.runPython(
            "import sys, pandas, pyreadstat; pyreadstat.write_sav(pandas.DataFrame({'a': [1.0, 2.0]}), sys.argv[1])",
            [path])
        #expect(written.status == 0, "\(written.errors)")
        await Self.repeatedly {
            await #expect(processExitsWith: .success) { [path = path as String] in
                FirstUseTests.atOnce { _ in
                    var cells = 0
                    try StatisticsFile(path: path).forEachCell { _, _, _ in cells += 1 }
                    precondition(cells == 2)
                }
            }
        }
    }
}
