import Foundation
import TestSupport
import Testing

/// The import lines of the rooms against the table in CONTRIBUTING.md.
@Suite struct ArchitectureTests {
    static let rooms: [String: Set<String>] = {
        let readers: Set = ["DelimitedText", "XMLReading", "SpreadsheetReading", "StatisticsFile"]
        let writers: Set = ["Spreadsheet", "XMLWriting", "Drawing", "OutputFiles", "TextBytes"]
        let model: Set = ["Findings", "NetworkModel"]
        return [
            "Findings": [],
            "TextBytes": [],
            "DelimitedText": ["Findings"],
            "NetworkModel": ["Findings"],
            "Mapping": model.union(["Yams"]),
            "Importers": model.union(["Mapping", "Crypto"]).union(readers),
            "Building": model.union(["Mapping", "Importers"]),
            "Drafting": model.union(["Mapping", "Importers", "Building"]),
            "Editions": model.union(["Crypto", "OutputFiles"]),
            "Validators": model,
            "Analysis": model.union(["GraphAlgorithms"]),
            "Exporters": model.union(["Analysis", "Crypto"]).union(writers),
            "Pipeline": model.union([
                "Mapping", "Importers", "Building", "Drafting", "Editions", "Validators", "Analysis", "Exporters",
                "OutputFiles", "XMLReading", "XMLWriting", "GraphAlgorithms",
            ]),
            "brobygger": ["Pipeline", "Findings", "ArgumentParser"],
        ]
    }()

    /// Rooms that stand in front of a C library.
    static let cRooms: [String: Set<String>] = [
        "XMLReading": ["CLibXML2"], "XMLWriting": ["CLibXML2", "TextBytes"],
        "Spreadsheet": ["CXLSXWriter", "Zip", "XMLReading", "SpreadsheetReading", "TextBytes"],
        "GraphAlgorithms": ["CIGraph"],
        "Compression": ["CZlib"], "Zip": ["CLibZip", "Compression"],
        "SpreadsheetReading": ["Zip", "XMLReading"],
        "StatisticsFile": ["CReadStat"], "Drawing": ["CLibRSVG", "Compression"],
        "OutputFiles": ["CFileCalls", "Compression"],
    ]

    /// What comes with the toolchain.
    static let toolchain: Set = ["Dispatch", "Foundation", "Glibc", "Synchronization"]

    @Test func `every room imports only what the table allows`() throws {
        let sources = Outside.root + "/Sources"
        for room in try FileManager.default.contentsOfDirectory(atPath: sources).sorted() {
            let folder = sources + "/" + room
            let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
            let swift = files.filter { $0.hasSuffix(".swift") }
            if swift.isEmpty { continue }
            let allowed = try #require(
                Self.rooms[room] ?? Self.cRooms[room].map { $0.union(["Findings"]) }, "\(room) is not in the table")
            for file in swift {
                let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
                for line in text.split(separator: "\n")
                where line.hasPrefix("import ") || line.hasPrefix("@preconcurrency import ") {
                    let name = String(line.split(separator: " ").last ?? "")
                    #expect(
                        allowed.contains(name) || Self.toolchain.contains(name),
                        "Sources/\(room)/\(file) imports \(name)")
                }
            }
        }
    }
}
