import Findings
import Mapping
import TestSupport
import Testing

@Suite struct BrokenYAMLTests {
    private struct Case {
        var text: String
        var place: String
        var begins: String
    }

    @Test func `what is no YAML is told in words that help, at its place`() {
        let cases = [
            Case(text: "", place: "1:1", begins: "The mapping file is empty"),
            Case(text: "# nothing\n", place: "1:1", begins: "The mapping file is empty"),
            Case(text: "study:\n\tid: a\n", place: "2:1", begins: "The line is indented with a tab"),
            Case(text: "study:\n  id: a\n  \ttitle: b\n", place: "3:3", begins: "The line is indented with a tab"),
            Case(
                text: "study: { title: \"open }\nmapping: 1\n", place: "1:17", begins: "The quotation mark that opens"),
            Case(text: "study: { title: 'open }\nmapping: 1\n", place: "1:17", begins: "The quotation mark that opens"),
            Case(text: "study: { title: open\nmapping: 1\n", place: "1:8", begins: "The bracket that opens here"),
            Case(text: "networks: [a, b\nmapping: 1\n", place: "1:11", begins: "The bracket that opens here"),
            Case(text: "networks: [\n", place: "2:1", begins: "Inside a bracket something is missing"),
            Case(text: "title: a: b\n", place: "1:9", begins: "A colon cannot stand here"),
            Case(text: "mapping: 1\nstudy\nnetworks: 2\n", place: "2:1", begins: "There is no colon after the key"),
            Case(text: "title: @home\n", place: "1:8", begins: "A text cannot begin with this character"),
            Case(text: "study:\n    id: a\n  title: b\n", place: "3:3", begins: "The line does not fit here"),
            Case(text: "file: \"C:\\data\\svar.csv\"\n", place: "1:10", begins: "A backslash inside double quotes"),
            Case(text: "mapping: 1\n---\nmapping: 1\n", place: "2:1", begins: "Another document begins here"),
            Case(text: "mapping: 1\n? [a]\n: b\n", place: "2:3", begins: "The key is a list or a block"),
            Case(text: "mapping: 1\ntitle: a\u{0}b\n", place: "2:9", begins: "There is an invisible control character"),
        ]
        for item in cases {
            let finding = Mappings.findings(item.text).first { $0.message[.en].hasPrefix(item.begins) }
            #expect(finding?.place?.description == "study.yaml:\(item.place)", "\(item.text)")
        }
    }

    @Test func `a file in another encoding is told to be saved as UTF-8`() {
        let bytes = Array("mapping: 1\nstudy: { title: R".utf8) + [0xE5] + Array("d }\n".utf8)
        let stop = #expect(throws: RunStopped.self) {
            try MappingLoader.load(bytes: bytes, shownAs: "study.yaml")
        }
        #expect(stop?.findings.map(\.code) == [.mappingSyntax])
        #expect(stop?.findings.first?.place?.description == "study.yaml:2:18")
        #expect(stop?.findings.first?.hint[.en] == "Save the file again and choose the encoding UTF-8.")
    }

    @Test func `anchors and aliases are refused before they can grow`() {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...40 {
            let last = "*a\(level - 1)"
            bomb += "a\(level): &a\(level) [\(Array(repeating: last, count: 10).joined(separator: ", "))]\n"
        }
        bomb += "? *a40\n: 1\n? *a40\n: 2\n"
        let findings = Mappings.findings(bomb)
        #expect(findings.contains { $0.message[.en].hasPrefix("A value without quotes cannot begin with * or &") })
        // A cycle is one alias inside its own anchor.
        #expect(Mappings.faults(Mappings.small + "scales: &s { a: *s }\n").contains("mapping-syntax 9:9"))
        #expect(Mappings.faults(Mappings.small + "scales: &s { a: *s }\n").contains("mapping-syntax 9:17"))
    }

    @Test func `an alias is one fault, not also a dangling reference`() {
        let text = "attributes: [{ id: unit, label: U, column: U }]\nanalysis: { group-by: *unit }\n"
        #expect(Mappings.faults(Mappings.small + text) == ["mapping-syntax 10:23"])
    }

    @Test func `a star inside a text or in quotes is a star`() throws {
        let mapping = try MappingLoader.load(
            text: Mappings.small.replacing("title: Town", with: "title: 'Town *&'") + "# * & *a\n",
            shownAs: "study.yaml")
        #expect(mapping.networks[0].title == "Town *&")
    }

    @Test func `very deep and very large files are refused`() {
        for opening in ["[", "{ a: ", "- ", "? "] {
            let findings = Mappings.findings(String(repeating: opening, count: 20_000))
            #expect(findings.map(\.code) == [.mappingSyntax], "\(opening)")
        }
        let large = Mappings.findings("title: " + String(repeating: "a", count: MappingLoader.largestFile))
        #expect(large.first?.message[.en] == "The file is larger than 1 MB and cannot be a mapping file.")
    }

    @Test func `characters for private use survive`() throws {
        let mapping = try MappingLoader.load(
            text: Mappings.small.replacing("title: Town", with: "title: \u{E000}*\u{E001}"), shownAs: "study.yaml")
        #expect(mapping.networks[0].title == "\u{E000}*\u{E001}")
    }

    @Test func `whatever is mistyped, the loader answers with a place in the file`() throws {
        var random = Seeded(2013)
        let scalars = Array(Mappings.complete.unicodeScalars)
        let strange: [Unicode.Scalar] = [
            "\t", "*", "&", "\"", "'", "[", "]", "{", "}", ":", "-", ",", "#", "?", "|", "\n", "!", "%", "@", "\0",
            "\u{2028}",
        ]
        for _ in 0..<600 {
            var text = scalars
            for _ in 0...Int(random.next() % 3) {
                let position = Int(random.next() % UInt64(text.count))
                switch random.next() % 3 {
                case 0: text.remove(at: position)
                case 1: text.insert(strange[Int(random.next() % UInt64(strange.count))], at: position)
                default: text.removeSubrange(position..<min(text.count, position + Int(random.next() % 40)))
                }
            }
            let mistyped = String(String.UnicodeScalarView(text))
            let lines = mistyped.unicodeScalars.count { "\n\u{2028}".unicodeScalars.contains($0) } + 1
            for finding in Mappings.findings(mistyped) {
                #expect((1...lines).contains(finding.place?.row ?? 0), "\(finding)")
                #expect(MappingExcerpt.render(finding, text: mistyped) != nil)
            }
        }
    }
}
