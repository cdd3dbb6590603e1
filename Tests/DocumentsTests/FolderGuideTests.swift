import Documents
import Findings
import Foundation
import TellingSupport
import TestSupport
import Testing

@testable import Telling

/// The page that says where to begin.
@Suite struct FolderGuideTests {
    private static let files = [
        "town/workbook.xlsx", "town/pictures/contact-daily.svg", "town/pictures/contact-daily.pdf",
        "town/pictures/contact-daily.png", "town/graphs/contact.graphml", "town/graphs/network.gexf",
        "town/report.html", "town/ties.csv", "study.json",
    ]

    @Test(arguments: Language.allCases)
    func `every file has a link and what it is for, the report first`(language: Language) throws {
        let content = try SampleStudy.content(language)
        try withFolder { folder in
            let name = try GuideFile.write(content, listing: Self.files, to: folder)
            #expect(name == (language == .en ? "READ-ME.html" : "LES-MEG.html"))
            let page = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            let links = page.matches(of: /<a href="([^"#]+)">/).map { String($0.output.1) }
            #expect(links.sorted() == Self.files.sorted())
            #expect(links.first == "town/report.html")
            #expect(page.contains("lang=\"\(language.rawValue)\""))
            let lines = page.matches(of: /<li>(<a href="[^#].*?)<\/li>/).map { String($0.output.1) }
            #expect(lines.count == 7 && lines.allSatisfy { $0.contains("</a>: ") }, "\(lines)")
        }
    }

    @Test func `a picture's formats stand on one line, and the line says what it shows`() throws {
        let content = try SampleStudy.content(.en)
        try withFolder { folder in
            let name = try GuideFile.write(content, listing: Self.files, to: folder)
            let page = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            #expect(
                page.contains(
                    ">contact-daily.svg</a>, <a href=\"town/pictures/contact-daily.png\">png</a>, "
                        + "<a href=\"town/pictures/contact-daily.pdf\">pdf</a>: Contact: daily contact</li>"))
        }
    }

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }
}
