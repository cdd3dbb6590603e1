import Findings
import Testing
import XMLReading

@Suite struct XMLReadingTests {
    /// Writes down what it is told.
    private final class Listener: XMLHandler {
        var told = ""
        var stopAt: String?
        var lastPointer: [String: XMLName] = [:]
        var namesAreStable = true

        struct Stop: Error {}

        func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
            told += "<\(name.text)" + (attributes["a"].map { " \($0)" } ?? "") + ">"
            if let last = lastPointer[name.text], last != name { namesAreStable = false }
            lastPointer[name.text] = name
            if name.text == stopAt { throw Stop() }
        }
        func end(_ name: XMLName) { told += "</\(name.text)>" }
        func text(_ bytes: UnsafeBufferPointer<UInt8>) { told += String(decoding: bytes, as: UTF8.self) }
    }

    private func read(_ text: String, chunk: Int = 1 << 20, into listener: Listener = Listener()) throws -> String {
        try read(Array(text.utf8), chunk: chunk, into: listener)
    }

    private func read(_ bytes: [UInt8], chunk: Int = 1 << 20, into listener: Listener = Listener()) throws -> String {
        var reader = try XMLReader(listener)
        try bytes.withUnsafeBufferPointer { bytes in
            var starts = stride(from: 0, to: bytes.count, by: chunk).makeIterator()
            try reader.read {
                starts.next().map { UnsafeBufferPointer(rebasing: bytes[$0..<min($0 + chunk, bytes.count)]) }
            }
        }
        return listener.told
    }

    private func fault(_ text: String, chunk: Int = 1 << 20) -> XMLFault? {
        do {
            _ = try read(text, chunk: chunk)
            return nil
        } catch {
            return error as? XMLFault
        }
    }

    @Test(arguments: [1, 5, 1000])
    func `elements, attributes and text come in order, whatever the chunks`(chunk: Int) throws {
        let listener = Listener()
        let text =
            "<?xml version=\"1.0\"?><x:r xmlns:x=\"u\" a='1 &amp; &lt;2&gt; &#38; &amp;#38;'><i>æ &amp; ø</i><i/><!-- c --><i><![CDATA[<b>]]></i></x:r>"
        #expect(
            try read(text, chunk: chunk, into: listener)
                == "<r 1 & <2> & &#38;><i>æ & ø</i><i></i><i><b></i></r>")
        #expect(listener.namesAreStable)
    }

    @Test func `an error of the handler comes out of the reader`() {
        let listener = Listener()
        listener.stopAt = "b"
        #expect(throws: Listener.Stop.self) { try read("<a><b/><c/></a>", into: listener) }
        #expect(listener.told == "<a><b>")
    }

    @Test(
        arguments: [
            ("<a>\n<b>1 & 2</b></a>", .unescapedAmpersand, 2), ("<a>\n<b>AT&T</b></a>", .unescapedAmpersand, 2),
            ("<a>\n<b>&nbsp;</b></a>", .unknownEntity, 2), ("<a>\n<b>1 < 2</b></a>", .unescapedLessThan, 2),
            ("<a>\n<b>\n</a>", .mismatchedTags, 3), ("<a>\n<b c></b></a>", .brokenTag, 2),
            ("<a>\n\u{1}</a>", .controlCharacter, 2), ("<a>\n<b>", .truncated, 2), ("<a>\n<b", .truncated, 2),
            ("<a>\n<b>text", .truncated, 2), ("<a>\n<b>text &am", .truncated, 2), ("<a/>\n<b/>", .trailingContent, 2),
            ("<a>\n<b><![CDATA[te", .truncated, 2), ("<a>\n<b><!-- te", .truncated, 2),
            ("<a>\n<b><?x te", .truncated, 2),
            ("<a>\n<b c=\"te", .truncated, 2), ("<a>\n<b/></", .truncated, 2),
            ("<a>\n<b/>\0</a>", .controlCharacter, 2),
            ("<a>\n<b>1\0</b></a>", .controlCharacter, 2), ("<a/>\n\0", .trailingContent, 2),
            ("", .noElement, 1), ("hello", .noElement, 1),
            ("<!DOCTYPE a>\n<a/>", .documentType, 1), ("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", .documentType, 1),
            ("<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>", .documentType, 1),
        ] as [(String, XMLFault.Problem, Int)])
    func `faults are told with their line`(text: String, problem: XMLFault.Problem, line: Int) {
        #expect(fault(text)?.problem == problem)
        #expect(fault(text)?.line == line)
        #expect(fault(text, chunk: 1) != nil)
    }

    @Test func `what is refused and what is broken are two codes`() {
        let refused = XMLFault(problem: .documentType, line: 3).finding(file: "a.xml")
        #expect((refused.code, refused.place?.description) == (.xmlRefused, "a.xml:3"))
        #expect(XMLFault(problem: .truncated, line: 3).finding(file: "a.xml").code == .xmlBroken)
    }

    @Test func `depth and names have limits`() {
        let deep = String(repeating: "<a>", count: XMLReader.deepest + 1)
        #expect(fault(deep)?.problem == .tooDeep(limit: XMLReader.deepest))
        let name = String(repeating: "a", count: XMLReader.longestName + 1)
        #expect(fault("<\(name)/>")?.problem == .nameTooLong(limit: XMLReader.longestName))
    }

    /// Reads a document of which the `%` stands for a hundred times a megabyte.
    private func readLarge(_ document: String, into listener: any XMLHandler) -> (fault: XMLFault?, megabytesRead: Int)
    {
        let parts = document.split(separator: "%").map { Array($0.utf8) }
        let megabyte = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
        let pieces = [parts[0]] + Array(repeating: megabyte, count: 100) + [parts[1]]
        let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 20)
        defer { room.deallocate() }
        var given = 0
        do {
            var reader = try XMLReader(listener)
            try reader.read {
                guard given < pieces.count else { return nil }
                defer { given += 1 }
                return UnsafeBufferPointer(rebasing: room[..<room.update(fromContentsOf: pieces[given])])
            }
            return (nil, 100)
        } catch {
            return (error as? XMLFault, given)
        }
    }

    @Test(arguments: ["<a b=\"%\"/>", "<a><![CDATA[%]]></a>", "<a><?b %?></a>", "<%/>"])
    func `what has no end is refused before it fills the memory`(document: String) {
        let result = readLarge(document, into: Listener())
        #expect(result.fault?.problem == .tooLarge)
        #expect(result.megabytesRead < 25)
    }

    /// Counts bytes of text.
    private final class Counter: XMLHandler {
        var count = 0
        func start(_ name: XMLName, _ attributes: XMLAttributes) {}
        func end(_ name: XMLName) {}
        func text(_ bytes: UnsafeBufferPointer<UInt8>) { count += bytes.count }
    }

    @Test func `text comes in pieces and comments are passed over, however long`() {
        let counter = Counter()
        #expect(readLarge("<a>%</a>", into: counter).fault == nil)
        #expect(counter.count == 100 << 20)
        #expect(readLarge("<a><!--%--></a>", into: counter).fault == nil)
        #expect(counter.count == 100 << 20)
    }

    @Test func `an error of the source comes out of the reader, with the line it had come to`() throws {
        struct Broken: Error {}
        var pieces = ["<a>\n", "<b/>\n"].map { Array($0.utf8) }
        let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 10)
        defer { room.deallocate() }
        let listener = Listener()
        var reader = try XMLReader(listener)
        var caught: (any Error)?
        do {
            try reader.read {
                guard !pieces.isEmpty else { throw Broken() }
                return UnsafeBufferPointer(rebasing: room[..<room.update(fromContentsOf: pieces.removeFirst())])
            }
        } catch {
            caught = error
        }
        #expect(caught is Broken)
        #expect(listener.told == "<a>\n<b></b>\n")
        #expect(reader.line == 3)
    }

    @Test func `an ampersand in a large file is told with its line before the file is in memory`() {
        let text = "<a>\n<b>1 & 2</b>\n" + String(repeating: "<b>text</b>\n", count: 1_500_000)
        #expect(fault(text, chunk: 1 << 16) == XMLFault(problem: .unescapedAmpersand, line: 2))
    }

    @Test func `bytes that are no text are a fault`() {
        let bytes = Array("<a>\n<b>".utf8) + [0xE6, 0x20] + Array("</b></a>".utf8)
        #expect(throws: XMLFault(problem: .encoding, line: 2)) { try read(bytes) }
    }

    @Test(arguments: ["<a>\n<b>", "<a>\n<b>&am", "<a>\n<b c=\"", "<a>\n<b", "<a>\n<b><![CDATA[", "<a>\n<!-- "])
    func `a document that ends within a character is truncated`(document: String) {
        for character in ["ø", "’", "🏠"] {
            for kept in 1..<character.utf8.count {
                let bytes = Array(document.utf8) + character.utf8.prefix(kept)
                #expect(throws: XMLFault(problem: .truncated, line: 2)) { try read(bytes) }
            }
        }
    }

    @Test(arguments: [1, 7, 1000, 1 << 20])
    func `a byte outside the declared encoding is a fault wherever it stands`(chunk: Int) throws {
        let rows = Array(String(repeating: "<b>2</b>", count: 5_000).utf8)
        let declaration = Array("<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n<a>".utf8)
        for before in [0, 300, 5_000, 40_000] {
            let bytes = declaration + rows.prefix(before) + [0x81] + rows.dropFirst(before) + Array("</a>".utf8)
            #expect(throws: XMLFault(problem: .encoding, line: 2)) { _ = try read(bytes, chunk: chunk) }
        }
        let behind = declaration + Array("</a>".utf8) + [0x81]
        #expect(throws: XMLFault(problem: .encoding, line: 2)) { _ = try read(behind, chunk: chunk) }
    }

    @Test func `other encodings are read by their declaration`() throws {
        let latin = Array("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><a>".utf8) + [0xE6] + Array("</a>".utf8)
        #expect(try read(latin, chunk: 1) == "<a>æ</a>")
        var wide: [UInt8] = [0xFF, 0xFE]
        for unit in "<a>æ</a>".utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try read(wide) == "<a>æ</a>")
    }
}
