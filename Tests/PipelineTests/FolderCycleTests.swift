import Foundation
import TestSupport
import Testing

/// The folders of a room use each other in one direction.
///
/// A type belongs to the folder of the file that declares it at the left margin; a folder uses another where its code, without
/// comments and texts, has that type's name as a word. Not seen are members that an extension in one folder adds to a type of
/// another. Files beside the folders are the room's own words and its door: they are not held against the folders.
@Suite struct FolderCycleTests {
    @Test func `no room has folders that use each other in a circle`() throws {
        let sources = Outside.root + "/Sources"
        for room in try FileManager.default.contentsOfDirectory(atPath: sources).sorted() {
            let folder = sources + "/" + room
            let files = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
                .filter { $0.hasSuffix(".swift") && $0.contains("/") }
            let folders = try Dictionary(grouping: files) { String($0.prefix { $0 != "/" }) }.mapValues { files in
                try files.map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
            }
            let circle = FolderUses(folders).circle
            #expect(circle == nil, "Sources/\(room): \((circle ?? []).joined(separator: " -> "))")
        }
    }

    @Test func `a circle is found, whatever comments and texts speak of`() {
        let sources = [
            "A": ["package struct One {\n    var two: Two\n}"],
            "B": ["struct Two {}\nextension Two { static let all = Three.count }"],
            "C": ["enum Three {}\n// One\nlet text = \"One \\(4) One\"", "/* One */"],
        ]
        #expect(FolderUses(sources).circle == nil)
        let closed = sources.merging(["C": ["enum Three { static let text = \"\\(One.self)\" }"]]) { $1 }
        #expect(FolderUses(closed).circle == ["A", "B", "C", "A"])
    }

    @Test func `what is nested or private is nobody else's`() {
        let sources = [
            "A": ["struct One {\n    struct Item {}\n}\nprivate struct Row {}"],
            "B": ["struct Two { var one: One; struct Item {}; var item: Item; var row: Row }\nprivate struct Row {}"],
        ]
        #expect(FolderUses(sources).circle == nil)
        #expect(FolderUses(sources).used["B"] == ["A"])
    }
}

/// Which folders of a room use which, as far as the names of types show.
private struct FolderUses {
    private(set) var used: [String: Set<String>] = [:]

    /// - Parameter sources: the texts of each folder's files.
    init(_ sources: [String: [String]]) {
        let codes = sources.mapValues { $0.map(Self.code) }
        var home: [Substring: String] = [:]
        for (folder, files) in codes {
            for file in files { for name in Self.declared(in: file) { home[name] = folder } }
        }
        for (folder, files) in codes {
            let words = files.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" } }
            used[folder] = Set(words.compactMap { home[$0] }).subtracting([folder])
        }
    }

    /// A way from a folder back to itself; nil where there is none.
    var circle: [String]? {
        for start in used.keys.sorted() {
            var ways = [[start]]
            var seen: Set<String> = []
            while let way = ways.popLast() {
                for next in (used[way[way.count - 1]] ?? []).sorted() {
                    if next == start { return way + [next] }
                    if seen.insert(next).inserted { ways.append(way + [next]) }
                }
            }
        }
        return nil
    }

    /// The types that a file declares for others: at the left margin and not private.
    private static func declared(in code: String) -> [Substring] {
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "actor", "typealias"]
        return code.split(separator: "\n").compactMap { line in
            guard line.first?.isWhitespace == false else { return nil }
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
            guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count,
                !words[..<kind].contains("private"), !words[..<kind].contains("fileprivate"),
                !words[..<kind].contains("extension")
            else { return nil }
            return words[kind + 1]
        }
    }

    /// A file without its comments and texts, but with what is put into the texts. Byte by byte: there are megabytes of them.
    private static func code(_ source: String) -> String {
        var code: [UInt8] = []
        var bytes = Array(source.utf8)[...]
        func begins(_ text: StaticString) -> Bool {
            bytes.starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        }
        func skip(to text: StaticString) {
            while !bytes.isEmpty, !begins(text) { bytes.removeFirst() }
        }
        while let byte = bytes.first {
            if begins("//") {
                skip(to: "\n")
            } else if begins("/*") {
                skip(to: "*/")
                bytes = bytes.dropFirst(2)
            } else if byte == UInt8(ascii: "\"") {
                let end = begins("\"\"\"") ? 3 : 1
                bytes = bytes.dropFirst(end)
                while let byte = bytes.first, !(end == 3 ? begins("\"\"\"") : byte == UInt8(ascii: "\"")) {
                    if begins("\\(") {
                        bytes = bytes.dropFirst(2)
                        var depth = 1
                        while let inner = bytes.popFirst() {
                            depth += inner == UInt8(ascii: "(") ? 1 : inner == UInt8(ascii: ")") ? -1 : 0
                            if depth == 0 { break }
                            code.append(inner)
                        }
                        code.append(UInt8(ascii: " "))
                    } else {
                        bytes = bytes.dropFirst(byte == UInt8(ascii: "\\") ? 2 : 1)
                    }
                }
                bytes = bytes.dropFirst(end)
            } else {
                code.append(byte)
                bytes.removeFirst()
            }
        }
        return String(decoding: code, as: UTF8.self)
    }
}
