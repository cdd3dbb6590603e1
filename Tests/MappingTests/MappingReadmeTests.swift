import Foundation
import Mapping
import TestSupport
import Testing

@Suite struct MappingReadmeTests {
    private static let path = Outside.root + "/Mappings/README.md"
    private static let begin = "<!-- keys: made from the program's own list; see MappingReadmeTests -->\n"
    private static let end = "<!-- end of keys -->\n"

    @Test func `every key is documented as the program knows it`() throws {
        let readme = try String(contentsOfFile: Self.path, encoding: .utf8)
        let parts = readme.components(separatedBy: Self.begin)
        let rest = try #require(parts.count == 2 ? parts[1].components(separatedBy: Self.end) : nil)
        try #require(rest.count == 2)
        let current = KeyTables.markdown()
        if ProcessInfo.processInfo.environment["BROBYGGER_RENEW"] != nil {
            let renewed = parts[0] + Self.begin + current + Self.end + rest[1]
            try Data(renewed.utf8).write(to: URL(fileURLWithPath: Self.path))
            Issue.record("Mappings/README.md was renewed; look at it and run the tests without BROBYGGER_RENEW.")
        }
        #expect(rest[0] == current, "Renew it: BROBYGGER_RENEW=1 swift test --filter MappingReadmeTests")
        for key in KeyName.allCases { #expect(current.contains("| `\(key.rawValue)` |")) }
    }

    @Test func `the small mapping of the walk is accepted`() throws {
        let readme = try String(contentsOfFile: Self.path, encoding: .utf8)
        let walk = try #require(readme.components(separatedBy: "## A small mapping, from top to bottom").last)
        let blocks = walk.components(separatedBy: "```yaml\n").dropFirst().prefix { !$0.isEmpty }
        let mapping = try #require(blocks.first?.components(separatedBy: "```").first)
        let loaded = try MappingLoader.load(text: mapping, shownAs: "study.yaml")
        #expect(loaded.relations.map(\.id) == ["contact"])
        #expect(loaded.attributes.map(\.id) == ["unit"])
    }

    @Test func `every code of a mapping fault is explained`() throws {
        let readme = try String(contentsOfFile: Self.path, encoding: .utf8)
        for code in Set(FaultyMapping.all.flatMap(\.faults).compactMap { $0.split(separator: " ").first }) {
            #expect(readme.contains("| `\(code)` |"))
        }
    }
}
