import Foundation
import TestSupport
import Testing
import XMLWriting

@Suite struct XMLWriterTests {
    private func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try body(folder)
    }

    @Test func `the file is what was said, escaped and indented`() throws {
        try inFolder { folder in
            let xml = try XMLWriter(path: folder + "/a.xml")
            try xml.start("root", ["name": "Å & \"B\" <c>"])
            try xml.element("data", ["key": "k"], text: "æøå < & > ]]> \"'")
            try xml.element("empty")
            try xml.close()
            #expect(
                try String(contentsOfFile: folder + "/a.xml", encoding: .utf8) == """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <root name="Å &amp; &quot;B&quot; &lt;c&gt;">
                      <data key="k">æøå &lt; &amp; &gt; ]]&gt; &quot;'</data>
                      <empty/>
                    </root>

                    """)
        }
    }

    @Test(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"))
    func `forbidden characters are replaced and every other text comes back`() throws {
        try inFolder { folder in
            let texts = ["a\u{0}b\u{8}c\u{1F}", "\u{FFFE}\u{FFFF}", "\t tab", "😀 \u{FFFD}", "\u{85}", "]]>", "&amp;"]
            let xml = try XMLWriter(path: folder + "/a.xml")
            try xml.start("root")
            for text in texts { try xml.element("t", ["a": text], text: text) }
            try xml.close()
            let outcome = try Outside.runPython(
                """
                import sys, json, xml.etree.ElementTree as E
                print(json.dumps([[t.get("a"), t.text] for t in E.parse(sys.argv[1]).getroot()]))
                """, [folder + "/a.xml"])
            #expect(outcome.errors == "")
            let read = try JSONDecoder().decode([[String]].self, from: Data(outcome.output.utf8))
            let expected = ["a\u{FFFD}b\u{FFFD}c\u{FFFD}", "\u{FFFD}\u{FFFD}"] + texts.dropFirst(2)
            #expect(read == expected.map { [$0, $0] })
        }
    }

    @Test func `a comment ends where it is meant to`() throws {
        try inFolder { folder in
            let xml = try XMLWriter(path: folder + "/a.xml")
            try xml.start("root")
            try xml.comment("--> <a> -")
            try xml.close()
            let text = try String(contentsOfFile: folder + "/a.xml", encoding: .utf8)
            #expect(text.components(separatedBy: "--").count == 3 && text.contains("<a>"))
        }
    }

    @Test func `a path is a path and no address`() throws {
        try inFolder { folder in
            for name in ["a%20b.xml", "æ ø.xml", "file:c.xml"] {
                let xml = try XMLWriter(path: folder + "/" + name)
                try xml.element("root")
                try xml.close()
            }
            #expect(
                try Set(FileManager.default.contentsOfDirectory(atPath: folder)) == [
                    "a%20b.xml", "æ ø.xml", "file:c.xml",
                ])
        }
    }

    @Test func `an unfinished document leaves no file`() throws {
        try inFolder { folder in
            do {
                let xml = try XMLWriter(path: folder + "/a.xml")
                try xml.start("root")
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        }
    }

    @Test func `a full disk is an error and what lay there before still lies there`() throws {
        try inFolder { folder in
            let path = folder + "/a.xml"
            _ = FileManager.default.createFile(atPath: path, contents: Data("before".utf8))
            try FileManager.default.createSymbolicLink(atPath: path + ".part", withDestinationPath: "/dev/full")
            let error = #expect(throws: XMLWritingError.self) {
                let xml = try XMLWriter(path: path)
                try xml.start("root")
                for number in 0..<10_000 { try xml.element("data", text: "text \(number)") }
                try xml.close()
            }
            #expect(error?.systemCode == ENOSPC)
            #expect(FileManager.default.contents(atPath: path) == Data("before".utf8))
        }
    }

    @Test func `a folder that is not there is an error with its reason`() {
        let error = #expect(throws: XMLWritingError.self) {
            let xml = try XMLWriter(path: "/nonexistent/a.xml")
            try xml.close()
        }
        #expect(error?.description == "No such file or directory")
    }
}
