import Documents
import Findings
import Foundation
import NetworkModel
import Telling
import TellingSupport
import TestSupport
import Testing

/// Presentation and note as python-pptx, python-docx and Python's own zip and XML readers find them.
@Suite(.enabled(if: Outside.python != nil, "no Python with the test packages: make test-setup"))
struct MeetingFilesTests {
    /// What both have in common, and what each is made of.
    struct File: Decodable {
        /// Of how the parts belong together.
        var faults: [String]
        var titles: [String]
        var withoutAlternative: [String]
        var tablesWithoutHeader: Int
        var tables: Int
        var pictures: Int
        /// Reading order against where things stand; text against its box.
        var misplaced: [String]
        var notes: Int
        var languages: [String]
        var text: String
    }

    static func content(_ language: Language, _ change: (inout Network) -> Void = { _ in }) throws
        -> ExportContent
    {
        var network = PictureStudy.network(14)
        change(&network)
        return try PictureStudy.content(network, language)
    }

    static func read(_ content: ExportContent) throws -> [String: File] {
        try withWritten(MeetingExporter.self, content) { folder, paths in
            Dictionary(
                uniqueKeysWithValues: try paths.map { path in
                    let outcome = try Outside.runPython(script, [folder + "/" + path])
                    try #require(outcome.status == 0, "\(path): \(outcome.errors)")
                    return (path, try JSONDecoder().decode(File.self, from: Data(outcome.output.utf8)))
                })
        }
    }

    @Test(arguments: Language.allCases)
    func `parts belong together, pictures have alternatives, tables a header, and the speller its language`(
        language: Language
    ) throws {
        let files = try Self.read(Self.content(language))
        #expect(files.keys.sorted() == ["town/note.docx", "town/presentation.pptx"])
        for (path, file) in files {
            #expect(file.faults == [], "\(path)")
            #expect(file.withoutAlternative == [], "\(path)")
            #expect(file.pictures > 5 && file.tables > 2 && file.tablesWithoutHeader == 0, "\(path)")
            #expect(file.misplaced == [], "\(path)")
            #expect(file.languages == [["nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"][language.rawValue]!], "\(path)")
            #expect(Set(file.titles).count == file.titles.count, "\(path): \(file.titles)")
        }
        #expect(try #require(files["town/presentation.pptx"]).notes > 5)
    }

    @Test func `persons go by what they do, in every part of both`() throws {
        let content = try Self.content(.nb) { $0.persons[0].name = "Zacharias Oppdiktet" }
        for (path, file) in try Self.read(content) {
            #expect(!file.text.contains("Navn ") && !file.text.contains("Oppdiktet"), "\(path)")
            #expect(file.text.contains("Tild"), "\(path)")
        }
    }

    @Test func `the slides follow the meeting: whole network by level, functions, questions, strengths, plan`() throws {
        let titles = try #require(Self.read(Self.content(.en))["town/presentation.pptx"]).titles
        let wanted = [
            "The town", "A picture to talk about", "What a network analysis can say", "How to read", "Three pure forms",
            "have daily contact", "have daily or weekly contact", "Tj: ", "Tild: ", "What stands out",
            "Questions for the meeting", "Strengths and challenges", "Plan of action", "What the figures cannot say",
        ]
        let places = wanted.map { part in titles.firstIndex { $0.contains(part) } }
        #expect(!places.contains(nil), "\(titles)")
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(titles)")
    }

    @Test func `the note's chapters are those of a report that a municipality publishes`() throws {
        let titles = try #require(Self.read(Self.content(.en))["town/note.docx"]).titles
        #expect(
            titles == [
                "Background", "How it was done and who answered", "How to read the pictures", "The network",
                "The functions", "Working questions", "Strengths and challenges", "Plan of action", "How sure is this?",
                "What the figures cannot say", "Appendix: codes and figures",
            ])
    }

    @Test func `the same study gives the same bytes, and a run told so writes one of the two`() throws {
        var content = try Self.content(.nn)
        let one = try withWritten(MeetingExporter.self, content) { folder, _ in try TellingSupport.files(in: folder) }
        let two = try withWritten(MeetingExporter.self, content) { folder, _ in try TellingSupport.files(in: folder) }
        #expect(one == two)
        content.only = ["note"]
        try withWritten(MeetingExporter.self, content) { #expect($1 == ["town/note.docx"]) }
        (content.only, content.pictures) = (nil, .none)
        try withWritten(MeetingExporter.self, content) { #expect($1 == []) }
    }

    private static let script = #"""
        import collections, io, json, posixpath, re, sys, zipfile
        import xml.etree.ElementTree as ET

        path = sys.argv[1]
        archive = zipfile.ZipFile(path)
        names = archive.namelist()
        faults, roots = [], {}
        if len(set(names)) != len(names): faults.append("a part twice")
        for name in names:
            if name.endswith((".xml", ".rels")): roots[name] = ET.fromstring(archive.read(name))

        types = roots["[Content_Types].xml"]
        endings = {t.get("Extension") for t in types if t.tag.endswith("Default")}
        own = [t.get("PartName") for t in types if t.tag.endswith("Override")]
        faults += [f"type twice: {n}" for n, c in collections.Counter(own).items() if c > 1]
        faults += [f"type of nothing: {n}" for n in own if n[1:] not in names]
        for name in names:
            if name.endswith(".xml") and "/" + name not in own and name != "[Content_Types].xml": faults.append("no type: " + name)
            if name.rsplit(".", 1)[-1] not in endings: faults.append("no type for " + name)

        pointed, R = {"[Content_Types].xml"}, "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
        for name, root in roots.items():
            if not name.endswith(".rels"): continue
            pointed.add(name)
            folder, base = posixpath.split(posixpath.dirname(name))[0], posixpath.basename(name)[:-5]
            source = posixpath.join(folder, base)
            ids = [r.get("Id") for r in root]
            if len(set(ids)) != len(ids): faults.append("id twice in " + name)
            if base and source not in names: faults.append("relationships of nothing: " + name)
            for r in root:
                target = posixpath.normpath(posixpath.join(folder, r.get("Target")))
                pointed.add(target)
                if target not in names: faults.append(f"{name} points at {target}")
            if base:
                used = {v for e in roots[source].iter() for k, v in e.attrib.items() if k.startswith(R)}
                faults += [f"{source} uses {i}" for i in used - set(ids)]
        for name, root in roots.items():
            if not name.endswith(".rels") and not posixpath.join(posixpath.dirname(name), "_rels", posixpath.basename(name) + ".rels") in names:
                if any(k.startswith(R) for e in root.iter() for k in e.attrib): faults.append("uses ids without any: " + name)
        faults += [f"nobody points at {n}" for n in names if n not in pointed]

        def local(e): return e.tag.rsplit("}", 1)[-1]
        for name, root in roots.items():
            drawn = [e.get("id") for e in root.iter() if local(e) in ("cNvPr", "docPr") and not (local(e) == "cNvPr" and name.startswith("word/"))]
            if len(set(drawn)) != len(drawn): faults.append("drawing id twice in " + name)
            marks = [e for e in root.iter() if local(e) == "bookmarkStart"]
            W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
            for key in ("id", "name"):
                values = [m.get(W + key) for m in marks]
                if len(set(values)) != len(values): faults.append(f"bookmark {key} twice")
            known = {m.get(W + "name") for m in marks}
            for e in root.iter():
                if local(e) == "hyperlink" and e.get(W + "anchor") not in known: faults.append("link to no bookmark")
                found = re.match(r" REF (\S+)", e.get(W + "instr") or "")
                if found and found[1] not in known: faults.append("reference to no bookmark: " + found[1])

        titles, alternatives, misplaced, languages, headless, tables, pictures, notes = [], [], [], set(), 0, 0, 0, 0
        if path.endswith(".pptx"):
            from pptx import Presentation
            deck = Presentation(path)
            wide, high = deck.slide_width, deck.slide_height
            for number, slide in enumerate(deck.slides, 1):
                titles.append(slide.shapes.title.text_frame.text)
                notes += slide.has_notes_slide
                order = []
                for shape in slide.shapes:
                    if not shape.is_placeholder: misplaced.append(f"{number}: no placeholder")
                    if shape.left < 0 or shape.top < 0 or shape.left + shape.width > wide or shape.top + shape.height > high:
                        misplaced.append(f"{number}: {shape.name} leaves the slide")
                    order.append((shape.top, shape.left))
                    kind = shape._element.tag.rsplit("}", 1)[-1]
                    if kind == "pic":
                        pictures += 1
                        if not shape._element.nvPicPr.cNvPr.get("descr"): alternatives.append(f"{number}: {shape.name}")
                    if kind == "graphicFrame":
                        tables += 1
                        headless += not shape.table.first_row
                    if shape.has_text_frame:
                        for p in shape.text_frame.paragraphs:
                            for r in p.runs:
                                if r.text and r.font._element.get("lang"): languages.add(r.font._element.get("lang"))
                # What is told one after the other never stands higher up, unless it begins another column.
                for one, other in zip(order, order[1:]):
                    if other[0] < one[0] and other[1] <= one[1]: misplaced.append(f"{number}: read before it is seen")
        else:
            from docx import Document
            note = Document(path)
            titles = [p.text for p in note.paragraphs if p.style.name == "Heading 1"]
            pictures = len(note.inline_shapes)
            alternatives = [s._inline.docPr.get("name") for s in note.inline_shapes if not s._inline.docPr.get("descr")]
            W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
            for table in note.tables:
                tables += 1
                headless += table.rows[0]._tr.find(f"{W}trPr/{W}tblHeader") is None
            languages = {e.get(W + "val") for e in roots["word/styles.xml"].iter(W + "lang")}
            size = note.sections[0]
            if (size.page_width.mm, size.page_height.mm) != (210.0 + size.page_width.mm - round(size.page_width.mm), 297.0 + size.page_height.mm - round(size.page_height.mm)):
                misplaced.append("not A4")
            room = size.page_width - size.left_margin - size.right_margin
            misplaced += [f"picture {i}" for i, s in enumerate(note.inline_shapes) if s.width > room]
        text = "\n".join([" ".join(root.itertext()) + " ".join(v for e in root.iter() for v in e.attrib.values()) for root in roots.values()]
                         + [archive.read(n).decode() for n in names if n.endswith(".svg")])
        json.dump({"faults": faults, "titles": titles, "withoutAlternative": alternatives, "tablesWithoutHeader": headless, "tables": tables,
                   "pictures": pictures, "misplaced": misplaced, "notes": notes, "languages": sorted(languages), "text": text}, sys.stdout)
        """#
}
