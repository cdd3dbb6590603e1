import Foundation
import TestSupport
import Testing

/// The import lines of the rooms against the table in CONTRIBUTING.md.
@Suite struct ArchitectureTests {
    static let rooms: [String: Set<String>] = {
        let readers: Set = ["DelimitedText", "XMLReading", "SpreadsheetReading", "StatisticsFile"]
        let model: Set = ["Findings", "NetworkModel"]
        let telling = model.union(["Analysis", "Telling", "OutputFiles"])
        return [
            "Words": [],
            "Findings": ["CWords"],
            "SystemCalls": [],
            "TextBytes": [],
            "Parallel": [],
            "GuardedReading": [],
            "DelimitedText": ["Findings"],
            "NetworkModel": ["Findings"],
            "Mapping": model.union(["Yams"]),
            "Importers": model.union(["Mapping", "Hashing", "Zip"]).union(readers),
            "Building": model.union(["Mapping", "Importers"]),
            "Drafting": model.union(["Mapping", "Importers", "Building"]),
            "Editions": model.union(["Hashing", "OutputFiles"]),
            "Validators": model,
            "Analysis": model.union(["GraphAlgorithms"]),
            "Telling": model.union(["Analysis", "Hashing"]),
            "Pictures": telling.union(["Parallel", "Drawing", "XMLWriting"]),
            "Documents": [
                "Findings", "Telling", "OutputFiles", "Parallel", "Pictures", "XMLReading", "XMLWriting", "Hashing",
                "Zip",
            ],
            "Workbooks": telling.union(["Pictures", "Parallel", "Spreadsheet", "Drawing", "TextBytes"]),
            "GraphFiles": telling.union(["Parallel", "Pictures", "XMLWriting"]),
            "Tables": telling.union(["Parallel", "StatisticsFile", "TextBytes"]),
            "Exporters": telling.union(["Pictures", "Documents", "Workbooks", "GraphFiles", "Tables", "Parallel"]),
            "Intake": model.union([
                "Mapping", "Importers", "Building", "Drafting", "Editions", "Validators", "OutputFiles",
            ]),
            "Pipeline": telling.union([
                "Intake", "Mapping", "Documents", "Exporters", "XMLReading", "XMLWriting", "GraphAlgorithms",
                "GuardedReading",
                "StatisticsFile",
            ]),
            "brobygger": ["Pipeline", "Findings", "CRelease", "ArgumentParser"],
        ]
    }()

    /// Rooms that stand in front of a C library.
    static let cRooms: [String: Set<String>] = [
        "XMLReading": ["CLibXML2"], "XMLWriting": ["CLibXML2", "TextBytes"],
        "Spreadsheet": ["CXLSXWriter", "Zip", "XMLReading", "SpreadsheetReading", "TextBytes"],
        "GraphAlgorithms": ["CIGraph"],
        "Compression": ["CZlib"], "Hashing": ["CLibCrypto"], "Zip": ["CLibZip", "CFileCalls", "Compression"],
        "SpreadsheetReading": ["Zip", "XMLReading"],
        "StatisticsFile": ["CReadStat", "GuardedReading"], "Drawing": ["CLibRSVG", "Compression"],
        "OutputFiles": ["CFileCalls", "Compression"],
    ]

    /// What comes with the toolchain, and SystemCalls, which is nothing else.
    static let toolchain: Set = [
        "Darwin", "Dispatch", "Foundation", "Glibc", "Synchronization", "SystemCalls",
    ]

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
                where ["import ", "@preconcurrency import ", "@_exported import "].contains(where: line.hasPrefix) {
                    let name = String(line.split(separator: " ").last ?? "")
                    #expect(
                        allowed.contains(name) || Self.toolchain.contains(name),
                        "Sources/\(room)/\(file) imports \(name)")
                }
            }
        }
    }

    /// Whoever looks for a type finds one place. Types inside others have the others' name before theirs.
    @Test func `no type has a name that another has`() throws {
        let sources = Outside.root + "/Sources"
        let files = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
        var places: [String: [String]] = [:]
        for file in files.sorted() where file.hasSuffix(".swift") {
            let text = try String(contentsOfFile: sources + "/" + file, encoding: .utf8)
            for name in text.split(separator: "\n").compactMap(Self.typeName) { places[name, default: []].append(file) }
        }
        #expect(places.count > 500, "the types were not found")
        for (name, places) in places where places.count > 1 {
            Issue.record("\(name) is declared in \(places.joined(separator: " and in "))")
        }
    }

    /// The type that a line at the left margin declares.
    private static func typeName(_ line: Substring) -> String? {
        guard let first = line.first, first != " " else { return nil }
        let words = line.split(separator: " ")
        let modifiers: Set = ["package", "private", "fileprivate", "public", "final", "indirect"]
        let rest = words.drop { modifiers.contains(String($0)) || $0.hasPrefix("@") }
        guard let kind = rest.first, ["struct", "class", "enum", "protocol", "actor", "typealias"].contains(kind) else {
            return nil
        }
        return rest.dropFirst().first.map { String($0.prefix { $0.isLetter || $0.isNumber || $0 == "_" }) }
    }

    /// `Export` says what a format can do; who asks which format it is would have to be asked again for the next one.
    @Test func `what is known of a format stays in Importers`() throws {
        let sources = Outside.root + "/Sources"
        let mapping = try String(contentsOfFile: sources + "/Mapping/StudyMapping.swift", encoding: .utf8)
        let body = try #require(mapping.components(separatedBy: "enum ExportFormat").dropFirst().first)
        let names = body.prefix { $0 != "}" }.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /case (\w+)/).map { String($0.1) }
        }
        try #require(names.contains("essentialsCSV") && names.contains("spss"))
        let files = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
        for file in files where file.hasSuffix(".swift") && !file.hasPrefix("Importers/") && !file.hasPrefix("Mapping/")
        {
            let text = try String(contentsOfFile: sources + "/" + file, encoding: .utf8)
            let asked = names.filter { text.contains(".\($0)") }
            #expect(asked.isEmpty && !text.contains("extension ExportFormat"), "Sources/\(file) asks for \(asked)")
        }
    }
}
