import Foundation
import TestSupport
import Testing

/// Text that would run as a formula, as HTML or as a script stays text in every output.
@Suite(.enabled(if: Outside.python != nil, "needs Python"))
struct HostileTextTests {
    private static let formula = "=1+1"
    private static let script = "</script><script>alert(1)</script>"
    private static let image = "<img src=x onerror=alert(1)>"

    /// A survey in which everything that somebody can write is hostile.
    private func survey() throws -> Survey {
        let names = ["=1+1 Ada \(Self.script)", "@SUM(A1) Bo \(Self.image)", "-2+3 Cato"]
        let survey = try Survey(
            roster: """
                Nr | Navn        | E-post           | Rolle
                1  | \(names[0]) | ada@example.org  | =1+1\(Self.script)
                2  | \(names[1]) | bo@example.org   | +2
                3  | \(names[2]) | cato@example.org | \(Self.image)
                """,
            answers: """
                Respondent      | 1.1: Kontakt: \(names[0]) | 1.2: Kontakt: \(names[1]) | 1.3: Kontakt: \(names[2])
                ada@example.org |                           | Daglig                    | Daglig
                bo@example.org  | Ukentlig                  |                           |
                """,
            mapping: Survey.contact.replacingOccurrences(of: "Daglig,", with: "\"=1+1\(Self.script)\",")
                .replacingOccurrences(of: "label: Kontakt", with: "label: \"=1+1\(Self.script)\"") + """

                    attributes:
                      - { id: role, label: "+Rolle \(Self.image)", column: Rolle }
                    analysis: { group-by: role }
                    """)
        let text = try String(contentsOfFile: survey.mapping, encoding: .utf8)
        try text.replacingOccurrences(of: "title: A small survey", with: "title: \"=1+1\(Self.script)\"")
            .replacingOccurrences(of: "title: The town", with: "title: \"@town \(Self.image)\"")
            .write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        return survey
    }

    /// Prints what is active in the files below a folder, and how many files of each kind it has looked through.
    private static let look = #"""
        import collections, csv, html.parser, json, pathlib, re, sys, zipfile
        import xml.etree.ElementTree as tree

        seen = collections.Counter()

        def markup(name, root):
            for node in root.iter():
                tag = node.tag.rsplit("}", 1)[-1].lower()
                if tag in ("script", "foreignobject", "image", "img", "iframe", "b"): print(name, "has an element", tag)
                for key, value in node.attrib.items():
                    key = key.rsplit("}", 1)[-1].lower()
                    if key.startswith("on"): print(name, "has an attribute", key)
                    if key == "href" and not value.startswith("#"): print(name, "leads to", value)

        class Page(html.parser.HTMLParser):
            def __init__(self, name):
                super().__init__()
                self.name, self.scripts = name, 0
            def handle_starttag(self, tag, attributes):
                self.scripts += tag == "script"
                for key, value in attributes:
                    if key.startswith("on"): print(self.name, "has an attribute", key)
                    if tag == "img" and key == "src" and not value.startswith("data:"): print(self.name, "shows", value)

        for path in sorted(pathlib.Path(sys.argv[1]).rglob("*")):
            if not path.is_file(): continue
            kind = path.suffix
            seen[kind] += 1
            if kind == ".xlsx":
                archive = zipfile.ZipFile(path)
                for part in archive.namelist():
                    if part.endswith(".png"): continue
                    root = tree.fromstring(archive.read(part))
                    # A chart names the cells it shows, and nothing else.
                    cells = r"'(?:[^']|'')+'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?|[^'!]+!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?"
                    for node in root.iter():
                        if node.tag.endswith("}f") and not (
                            node.tag.endswith("/chart}f") and re.fullmatch(cells, node.text or "")):
                            print(path.name, part, "has a formula")
                    if b"TargetMode" in archive.read(part): print(path.name, part, "leads out of the workbook")
            elif kind in (".docx", ".pptx"):
                archive = zipfile.ZipFile(path)
                for part in archive.namelist():
                    if part.endswith(".svg"): markup(path.name + "/" + part, tree.fromstring(archive.read(part)))
                    if not part.endswith((".xml", ".rels")): continue
                    for node in tree.fromstring(archive.read(part)).iter():
                        tag = node.tag.rsplit("}", 1)[-1]
                        if tag in ("object", "control", "hlinkClick", "altChunk"): print(path.name, "has an element", tag)
                        # Fields count and refer, and do nothing else.
                        field = node.attrib.get(node.tag.rsplit("}", 1)[0] + "}instr", node.text if tag == "instrText" else "")
                        if field and field.split()[0] not in ("TOC", "SEQ", "REF", "PAGEREF", "PAGE", "NUMPAGES"):
                            print(path.name, "has a field", field)
                    if b"TargetMode" in archive.read(part): print(path.name, part, "leads out of the file")
            elif kind in (".graphml", ".gexf", ".svg"):
                markup(path.name, tree.parse(path).getroot())
            elif kind == ".html":
                page = Page(path.name)
                page.feed(path.read_text())
                if page.scripts != 1: print(path.name, "has", page.scripts, "scripts")
            elif kind == ".json":
                json.loads(path.read_text())
            elif kind == ".csv":
                # For programs: a text is what it is, and breaks out of no cell.
                with path.open(newline="") as file: rows = list(csv.reader(file, strict=True))
                if any(len(row) != len(rows[0]) for row in rows): print(path.name, "has rows of several widths")
        print(" ".join(f"{kind}:{count > 0}" for kind, count in sorted(seen.items()) if kind))
        """#

    @Test func `nothing that somebody wrote is active in any output`() throws {
        let survey = try survey()
        let outcome = try Program.run("run", survey.mapping, "--output", survey.output, "--pictures", "svg")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let found = try Outside.runPython(Self.look, [survey.output])
        #expect(
            found.output
                == ".csv:True .docx:True .gexf:True .graphml:True .html:True .json:True .pptx:True .sav:True .svg:True "
                + ".xlsx:True\n",
            "\(found.output)\(found.errors)")
        // The texts are there, as texts.
        let json = try String(contentsOfFile: survey.output + "/small/study.json", encoding: .utf8)
        #expect(json.contains("alert(1)") && json.contains("onerror"))
    }

    @Test func `nothing that somebody wrote commands the terminal`() throws {
        let survey = try Survey(
            roster: "Nr | N\u{1B}]0;title\u{7}avn | E-post\n1 | Ada Hansen | ada@example.org",
            answers: "Respondent | 1: Ada Hansen\nada@example.org | 1",
            mapping: "relations: [{ id: friends, label: Venner, number: 1, layout: roster-choice }]")
        let outcome = try Program.run("check", survey.mapping)
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("N\u{FFFD}]0;title\u{FFFD}avn"), "\(outcome.errors)")
        #expect(!outcome.errors.contains("\u{1B}"))
        let inspection = try Program.run("inspect", "roster.csv", in: survey.folder)
        #expect(!(inspection.output + inspection.errors).contains("\u{1B}"))
    }
}
