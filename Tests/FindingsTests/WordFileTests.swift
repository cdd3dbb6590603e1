import Foundation
import Testing

@testable import Findings

/// The word files against each other and against the sources that name their texts.
@Suite struct WordFileTests {
    @Test(arguments: WordFile.all)
    func `a subject has the same texts in every language, in one order`(file: WordFile) {
        let keys = Language.allCases.map { Self.entries(file, $0).map(\.key) }
        #expect(!keys[0].isEmpty && keys[0] == keys[1] && keys[0] == keys[2])
    }

    @Test func `a key stands once`() {
        let keys = WordFile.all.flatMap { Self.entries($0, .en).map(\.key) }
        #expect(keys.count == Set(keys).count, "\(Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys)")
    }

    @Test(arguments: WordFile.all)
    func `a text has the same placeholders in every language, and says something`(file: WordFile) {
        for (key, text) in Self.entries(file, .en) {
            let texts = Language.allCases.map { WordFiles.text(key, $0) }
            #expect(texts.allSatisfy { !$0.words.isEmpty && $0.placeholders == WordText(text).placeholders }, "\(key)")
        }
    }

    @Test(arguments: WordFile.all)
    func `a text can be said of one and of several, with every value in it`(file: WordFile) {
        for (key, text) in Self.entries(file, .en) {
            for count in [1, 3] {
                let values = WordText(text).placeholders.map { Text.Value(name: $0, text: count.text) }
                for language in Language.allCases {
                    let said = Text(key, values: values)[language]
                    #expect(!said.isEmpty && !said.contains("{") || text.contains("{{"), "\(key): \(said)")
                }
            }
        }
    }

    @Test func `the sources name every text, and no other, with the values it has room for`() throws {
        let calls = try Sources.calls()
        let named = calls.map(\.key)
        for call in calls where !call.key.contains("*") {
            let text = try #require(WordFiles.en[call.key], "\(call.place): there is no text \(call.key)")
            #expect(text.placeholders == call.values, "\(call.place): \(call.key)")
        }
        let patterns = try named.filter { $0.contains("*") }.map {
            try Regex("^" + NSRegularExpression.escapedPattern(for: $0).replacing("\\*", with: "[a-z0-9-]+") + "$")
        }
        let exact = Set(named)
        for key in WordFiles.en.keys where !exact.contains(key) {
            #expect(patterns.contains { key.contains($0) }, "no source names \(key)")
        }
    }

    private static func entries(_ file: WordFile, _ language: Language) -> [(key: String, text: String)] {
        var entries: [(String, String)] = []
        file.words(language).forEachWord { entries.append(($0, $1)) }
        return entries
    }
}

@Suite struct WordTextTests {
    @Test func `a text takes its values`() {
        func said(_ words: String, _ values: KeyValuePairs<String, any TextValue> = [:]) -> String {
            #expect(WordText(words).placeholders == Set(values.map(\.key)))
            return WordText(words).filled(
                with: values.map { Text.Value(name: $0.key, text: $0.value.text) }, .en)
        }
        #expect(said("as it is") == "as it is")
        #expect(said("{n} {n: person | persons}", ["n": 1]) == "1 person")
        #expect(said("{n} {n: person | persons}", ["n": 3]) == "3 persons")
        #expect(said("{n: nobody but {who} | {n} persons}", ["n": 1, "who": "A"]) == "nobody but A")
        #expect(said("{who}", ["who": Text.and(["a", "b", "c"].map(Text.plain))]) == "a, b and c")
        #expect(said("`{{ a: {key} }}`", ["key": "b"]) == "`{ a: b }`")
        #expect(said("one\\ntwo") == "one\ntwo")
    }

    @Test func `a file has comments, long texts and blank lines`() {
        var read: [String] = []
        let file: StaticString = """
            # of people
            who =  Anybody
              or nobody

            both = a = b
            """
        file.withUTF8Buffer { $0.forEachWord { read += [$0, $1] } }
        #expect(read == ["who", "Anybody or nobody", "both", "a = b"])
    }
}

extension WordFile: CustomTestStringConvertible {
    public var testDescription: String { "subject \(number)" }
}
