import Findings
import Foundation
import Importers
import TestSupport
import Testing

@Suite struct BrokenFileTests {
    private func look(_ path: String) -> RunStopped? {
        stopped { _ = try InputFile.look(at: path, shownAs: "svar.csv") }
    }

    private func read(_ text: String) throws -> RunStopped? {
        let scratch = try Scratch()
        return stopped { _ = try scratch.reader(text).rows() }
    }

    @Test func `a missing file, a folder and a device cannot be read`() throws {
        let scratch = try Scratch()
        for path in [scratch.folder + "/none.csv", scratch.folder, "/dev/zero"] {
            let stop = look(path)
            #expect(stop?.first == "file-unreadable svar.csv")
            #expect(stop?.status == .unreadableFile)
        }
        #expect(look(scratch.folder + "/none.csv")?.findings[0].message[.en] == "There is no such file.")
    }

    // The superuser may read everything.
    @Test(.enabled(if: getuid() != 0, "needs a user whom permissions stop"))
    func `a file without permission cannot be read`() throws {
        let scratch = try Scratch()
        _ = try scratch.file("a")
        chmod(scratch.folder + "/svar.csv", 0)
        #expect(
            look(scratch.folder + "/svar.csv")?.findings[0].message[.en] == "You have no permission to read the file.")
    }

    @Test func `an empty file is told`() throws {
        let scratch = try Scratch()
        let stop = stopped { _ = try scratch.file("") }
        #expect(stop?.first == "file-empty svar.csv")
        #expect(stop?.status == .unusableData)
    }

    @Test func `an unterminated quote names the row where it begins`() throws {
        #expect(try read("Respondent;1: A\na;b\nc;\"d\ne;f\n")?.first == "delimited-text-broken svar.csv:3")
    }

    @Test func `a NUL byte names its row`() throws {
        #expect(try read("Respondent;1: A\na;b\nc;d\0e\n")?.first == "delimited-text-broken svar.csv:3")
    }

    @Test func `rows of another width are collected with both counts`() throws {
        let stop = try read("Respondent;1: A\na;b;c\nd;e\n\nf\n")
        #expect(stop?.findings.map { $0.place?.row } == [2, 5])
        #expect(stop?.findings[0].message[.en].contains("3 fields, but the header has 2") == true)
    }

    @Test func `blank cells beside the table are left out, and told where other rows have none`() throws {
        let scratch = try Scratch()
        let one = try scratch.reader("Respondent;1: A\na;b; ;\nc;d\n;\n;;;\n")
        #expect(try one.rows().filter { $0.cells != ["", ""] }.map(\.cells) == [["a", "b"], ["c", "d"]])
        #expect(one.rowsWithCellsBeside == [2])
        let all = try scratch.reader("Respondent;1: A\na;b;\nc;d;\n", named: "b.csv")
        #expect(try all.rows().map(\.cells) == [["a", "b"], ["c", "d"]])
        #expect(all.rowsWithCellsBeside.isEmpty)
        #expect(try read("Respondent;1: A\na;b;;c\n")?.first == "delimited-text-broken svar.csv:2")
    }

    @Test func `after twenty rows of another width the reading ends`() throws {
        let stop = try read("Respondent;1: A\n" + String(repeating: "a\n", count: 500))
        #expect(stop?.findings.count == 20)
    }

    @Test func `truncated XML is told with its line`() throws {
        let whole = EFSXMLTests.sample
        let stop = try read(String(whole.prefix(whole.count - 40)))
        #expect(stop?.findings[0].code == .xmlBroken)
        #expect(stop?.findings[0].place?.row == whole.split(separator: "\n").count - 2)
        #expect(stop?.findings[0].message[.en].contains("truncated") == true)
    }

    @Test func `an unescaped ampersand is told with its line and not with the answer`() throws {
        let stop = try read(EFSXMLTests.sample.replacing("<p_0001>bo</p_0001>", with: "<p_0001>bo & co</p_0001>"))
        let line = EFSXMLTests.sample.split(separator: "\n").firstIndex { $0.contains("<p_0001>bo<") }.map { $0 + 1 }
        #expect(stop?.findings[0].place?.row == line)
        #expect(stop?.findings[0].message[.en].contains("&amp;") == true)
        #expect(stop?.findings[0].message[.en].contains("co") == false)
    }

    @Test func `an XML bomb is refused before it unfolds`() throws {
        var bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE export [\n<!ENTITY a \"haha\">\n"
        for letter in "bcdefghij" {
            let before = Character(UnicodeScalar(letter.asciiValue! - 1))
            bomb += "<!ENTITY \(letter) \"\(String(repeating: "&\(before);", count: 10))\">\n"
        }
        bomb += "]>\n<export><missings/><variables>&j;</variables></export>"
        #expect(try read(bomb)?.first.hasPrefix("xml-refused svar.csv:") == true)
    }

    @Test func `an external entity is refused and not fetched`() throws {
        let scratch = try Scratch()
        let stop = stopped {
            _ = try scratch.reader(
                """
                <?xml version="1.0"?>
                <!DOCTYPE export [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <export><missings/><variables/><data>&x;</data></export>
                """)
        }
        #expect(stop?.first.hasPrefix("xml-refused svar.csv:") == true)
    }

    @Test func `a file of no known format is told what it looks like and what can be read`() throws {
        for (text, seen) in [
            ("%PDF-1.7", "a PDF file"), ("<html><body/></html>", "root element <html>"),
            ("Navn;E-post\na;b\n", "2 columns"),
        ] {
            let stop = try read(text)
            #expect(stop?.first == "format-unknown svar.csv")
            #expect(stop?.findings[0].message[.en].contains(seen) == true)
            #expect(stop?.findings[0].hint[.en].contains("essentials-csv") == true)
            #expect(stop?.findings[0].message[.en].contains("Navn") == false)
        }
    }

    @Test func `every message has three languages`() throws {
        let scratch = try Scratch()
        let file = try scratch.file("Respondent;1: A\na;b;c\n")
        let stop = try #require(stopped { try ImporterList.open(file).forEachRow { _ in } })
        let messages = Language.allCases.map { stop.findings[0].message[$0] }
        #expect(Set(messages).count == 3)
    }
}
