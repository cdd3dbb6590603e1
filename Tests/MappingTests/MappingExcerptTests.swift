import Findings
import Mapping
import Testing

@Suite struct MappingExcerptTests {
    @Test func `the line is shown with a caret under the place`() throws {
        let text = Mappings.small.replacing("match: email", with: "match: post")
        let finding = try #require(Mappings.findings(text).first)
        #expect(
            MappingExcerpt.render(finding, text: text) == """
                8 |   match: post
                  |          ^
                """)
    }

    @Test func `tabs and letters of several scalars do not move the caret`() throws {
        let text = "mapping: 1\nstudy: { title: A\u{30A}\u{1F1F3}\u{1F1F4}, tit: x }\n"
        let finding = try #require(Mappings.findings(text).first { $0.code == .mappingUnknownKey })
        let lines = try #require(MappingExcerpt.render(finding, text: text)).split(separator: "\n")
        let caret = try #require(lines[1].firstIndex(of: "^"))
        let column = lines[1].distance(from: lines[1].startIndex, to: caret)
        #expect(Array(lines[0]).dropFirst(column).starts(with: "tit: x"))
    }

    @Test func `a long line is cut around the place`() throws {
        let text =
            "study: { title: \(String(repeating: "a", count: 300)), tit: \(String(repeating: "b", count: 300)) }\n"
        let finding = try #require(Mappings.findings(text).first { $0.code == .mappingUnknownKey })
        let lines = try #require(MappingExcerpt.render(finding, text: text)).split(separator: "\n")
        let caret = try #require(lines[1].firstIndex(of: "^"))
        let column = lines[1].distance(from: lines[1].startIndex, to: caret)
        #expect(Array(lines[0]).dropFirst(column).starts(with: "tit: b"))
        #expect(lines[0].count < 140)
    }

    @Test func `a finding without a place in the text has no excerpt`() {
        let finding = Finding(
            .error, .fileUnreadable, message: .plain(""), hint: .plain(""), place: SourcePlace(file: "study.yaml"))
        #expect(MappingExcerpt.render(finding, text: "mapping: 1") == nil)
        let outside = Finding(
            .error, .mappingSyntax, message: .plain(""), hint: .plain(""),
            place: SourcePlace(file: "study.yaml", row: 9, column: "1"))
        #expect(MappingExcerpt.render(outside, text: "mapping: 1") == nil)
    }
}
