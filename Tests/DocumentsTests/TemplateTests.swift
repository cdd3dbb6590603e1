import Documents
import Findings
import Foundation
import Telling
import TellingSupport
import TestSupport
import Testing

/// Presentations and notes in the looks of a file that python-pptx or python-docx made.
@Suite(.enabled(if: Outside.python != nil, "no Python with the test packages: make test-setup"))
struct TemplateTests {
    /// A presentation of 4:3 with two slides of its own, a theme in Georgia, and the title of one layout elsewhere.
    private static let slides = #"""
        import sys, zipfile
        from pptx import Presentation
        from pptx.util import Pt
        deck = Presentation()
        for layout in list(deck.slide_layouts)[:2]:
            deck.slides.add_slide(layout).shapes.title.text = "Hemmelig lysbilde"
        title = deck.slide_layouts[1].placeholders[0]
        title.left, title.top, title.width, title.height = Pt(61), Pt(20), Pt(600), Pt(80)
        deck.core_properties.author = "Malmakeren"
        deck.save(sys.argv[1] + ".tmp")
        old = zipfile.ZipFile(sys.argv[1] + ".tmp")
        with zipfile.ZipFile(sys.argv[1], "w") as new:
            for name in old.namelist():
                data = old.read(name)
                if "theme" in name: data = data.replace(b"Calibri", b"Georgia")
                new.writestr(name, data)
        """#
    /// A document with a heading called as Word in Norwegian calls it, in green.
    private static let note = #"""
        import sys
        from docx import Document
        from docx.oxml.ns import qn
        from docx.shared import RGBColor
        note = Document()
        note.add_paragraph("Hemmelig avsnitt", style="List Number")
        heading = note.styles["Heading 1"]
        heading.element.set(qn("w:styleId"), "Overskrift1")
        for one in note.styles.element.iter(qn("w:basedOn"), qn("w:link"), qn("w:next")):
            if one.get(qn("w:val")) == "Heading1": one.set(qn("w:val"), "Overskrift1")
        heading.font.color.rgb = RGBColor(0x12, 0x80, 0x34)
        note.save(sys.argv[1])
        """#
    /// What of it is seen: layouts and fonts, or styles with ids and colours; what numbered lists point at.
    private static let look = #"""
        import json, sys, zipfile
        from pptx import Presentation
        from docx import Document
        path = sys.argv[1]
        archive = zipfile.ZipFile(path)
        if path.endswith(".pptx"):
            deck = Presentation(path)
            inside = 0
            for slide in deck.slides:
                for shape in slide.shapes:
                    if shape.left < 0 or shape.top < 0 or shape.left + shape.width > deck.slide_width or shape.top + shape.height > deck.slide_height:
                        inside += 1
            seen = {"used": sorted({s.slide_layout.name for s in deck.slides}), "masters": len(deck.slide_masters), "outside": inside,
                    "layouts": [l.name for l in deck.slide_layouts], "size": [deck.slide_width, deck.slide_height],
                    "georgia": any(b"Georgia" in archive.read(n) for n in archive.namelist() if "theme" in n),
                    "left": [round(s.shapes.title.left.pt) for s in deck.slides if s.slide_layout.name == "Title and Content"]}
        else:
            note = Document(path)
            heads = [p for p in note.paragraphs if p.style.name == "Heading 1"]
            numbers = note.part.numbering_part.element
            W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
            known = {n.get(W + "numId") for n in numbers.iter(W + "num")}
            kinds = {n.get(W + "abstractNumId") for n in numbers.iter(W + "abstractNum")}
            used = {n.get(W + "val") for n in note.element.iter(W + "numId")} | {n.get(W + "val") for n in note.styles.element.iter(W + "numId")}
            ids = [s.get(W + "styleId") for s in note.styles.element.iter(W + "style")]
            seen = {"ids": sorted({p.style.style_id for p in heads}), "colour": str(heads[0].style.font.color.rgb),
                    "lost": sorted(used - known - {"0"}), "kinds": sorted({n.find(W + "abstractNumId").get(W + "val") for n in numbers.iter(W + "num")} - kinds),
                    "twice": sorted({i for i in ids if ids.count(i) > 1}),
                    "unknown": sorted({e.get(W + "val") for k in ("pStyle", "rStyle", "tblStyle") for e in note.element.iter(W + k)} - set(ids))}
        json.dump(seen, sys.stdout)
        """#

    private func made(_ script: String, _ name: String, in folder: String) throws -> String {
        let path = folder + "/" + name
        let outcome = try Outside.runPython(script, [path])
        try #require(outcome.status == 0, "\(outcome.errors)")
        return path
    }

    private func look(_ path: String) throws -> [String: Any] {
        let outcome = try Outside.runPython(Self.look, [path])
        try #require(outcome.status == 0, "\(outcome.errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    private func withTemplates<Result>(
        _ language: Language = .nb, _ body: (ExportContent, String) throws -> Result
    ) throws -> Result {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var content = try MeetingFilesTests.content(language)
        content.templates = [
            try made(Self.slides, "house.pptx", in: folder), try made(Self.note, "house.docx", in: folder),
        ]
        return try body(content, folder)
    }

    @Test func `layouts, theme and styles are the template's, by name, and what lacks is told`() throws {
        try withTemplates { content, _ in
            let told = MeetingExporter.findings(content)
            #expect(told.map(\.code) == [.templateIncomplete, .templateIncomplete])
            #expect(told.map { $0.place?.file } == ["house.pptx", "house.docx"])
            let words = told.map { $0.message[.en] }
            #expect(words[0].contains("«Two Pictures»") && !words[0].contains("«Title and Content»"))
            #expect(words[1].contains("«Table Text»") && !words[1].contains("«heading 1»"))
            try withWritten(MeetingExporter.self, content) { folder, _ in
                let slides = try look(folder + "/town/presentation.pptx")
                let layouts = try #require(slides["layouts"] as? [String])
                #expect(Set(slides["used"] as? [String] ?? []).isSubset(of: layouts))
                #expect((slides["used"] as? [String])?.contains("Title and Content") == true)
                #expect(layouts.count == 11 + 6 && Set(layouts).count == layouts.count, "\(layouts)")
                #expect(slides["masters"] as? Int == 1 && slides["georgia"] as? Bool == true)
                #expect(slides["size"] as? [Int] == [9_144_000, 6_858_000])
                #expect(slides["outside"] as? Int == 0)
                #expect(Set(slides["left"] as? [Int] ?? []) == [61])
                let note = try look(folder + "/town/note.docx")
                #expect(note["ids"] as? [String] == ["Overskrift1"] && note["colour"] as? String == "128034")
                for key in ["lost", "kinds", "twice", "unknown"] { #expect(note[key] as? [String] == [], "\(key)") }
            }
        }
    }

    @Test func `the files are as sound as without a template, and have nothing of its own slides and words`() throws {
        try withTemplates(.nn) { content, _ in
            let files = try MeetingFilesTests.read(content)
            #expect(files.count == 2)
            for (path, file) in files {
                #expect(file.faults == [], "\(path)")
                #expect(file.withoutAlternative == [] && file.tablesWithoutHeader == 0, "\(path)")
                #expect(file.languages == ["nn-NO"], "\(path)")
                #expect(Set(file.titles).count == file.titles.count)
                #expect(!file.text.contains("Hemmelig") && !file.text.contains("Malmakeren"), "\(path)")
            }
        }
    }

    @Test func `what the program wrote lacks nothing as a template, and gives the same slides again`() throws {
        var content = try MeetingFilesTests.content(.en)
        let plain = try MeetingFilesTests.read(content)
        try withWritten(MeetingExporter.self, content) { folder, paths in
            content.templates = paths.map { folder + "/" + $0 }
            #expect(MeetingExporter.findings(content).isEmpty)
            let again = try MeetingFilesTests.read(content)
            for (path, file) in again {
                #expect(file.titles == plain[path]?.titles && file.faults == [], "\(path)")
                #expect(file.misplaced == [], "\(path)")
            }
        }
    }

    @Test func `what is no template, and a second of a kind, stops the run`() throws {
        try withTemplates { content, folder in
            let text = folder + "/text.pptx"
            try "no archive".write(toFile: text, atomically: false, encoding: .utf8)
            #expect(throws: RunStopped.self) { try MeetingTemplates([text]) }
            #expect(throws: RunStopped.self) { try MeetingTemplates([folder + "/none.docx"]) }
            #expect(throws: RunStopped.self) { try MeetingTemplates([content.templates[0], content.templates[0]]) }
        }
    }
}
