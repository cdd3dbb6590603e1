import Findings
import Pictures
import Telling

/// The text of a note, block by block; figures and tables are numbered as they come.
struct NoteBody {
    let language: Language
    let books: [PictureBook]
    let plates: Plates
    /// Of figures that there are.
    let numbers: [PictureSubject: Int]
    private(set) var numberedLists = 0
    private var figures = 0
    private var tables = 0
    private var bookmarks = 0
    private var drawings = 0
    private var headings: [(level: Int, text: String, mark: String)] = []

    init(language: Language, books: [PictureBook], plates: Plates, numbers: [PictureSubject: Int]) {
        self.language = language
        self.books = books
        self.plates = plates
        self.numbers = numbers
    }

    private static let part = "word/document.xml"

    mutating func markup(of document: Document, _ file: inout OfficeFile) throws -> [Markup] {
        var body: [Markup] = []
        for section in document.sections {
            body.append(heading(section.title, level: 1))
            for (position, block) in section.blocks.enumerated() {
                // What is said of a picture stands on its page.
                if case .paragraph(let text, let weight) = block, position + 1 < section.blocks.count,
                    case .picture = section.blocks[position + 1]
                {
                    let keep = Markup.element("w:keepNext")
                    body.append(NoteText.paragraph(Self.style(weight), [NoteText.run(text)], [keep]))
                } else {
                    body += try markup(block, &file)
                }
            }
        }
        let front =
            [NoteText.paragraph("Title", document.title), NoteText.paragraph("Subtitle", document.kicker)]
            + (try document.introduction.flatMap { try markup($0, &file) })
        return front + contents + body
    }

    private mutating func markup(_ block: Block, _ file: inout OfficeFile) throws -> [Markup] {
        switch block {
        case .heading(let text): return [heading(text, level: 2)]
        case .paragraph(let text, let weight): return [NoteText.paragraph(Self.style(weight), text)]
        case .counts(let counts):
            return counts.map {
                NoteText.paragraph("ListBullet", [NoteText.run($0.number, isBold: true), NoteText.run(" " + $0.text)])
            }
        case .list(let items):
            return items.map { item in
                NoteText.paragraph(
                    "ListBullet",
                    (item.lead.map { [NoteText.run($0 + ": ", isBold: true)] } ?? []) + [NoteText.run(item.text)])
            }
        case .statements(let statements): return statements.map(statement)
        case .questions(let questions):
            numberedLists += 1
            let number = Markup.element(
                "w:numPr", [:],
                [
                    .element("w:ilvl", ["w:val": "0"]), .element("w:numId", ["w:val": String(numberedLists + 2)]),
                ])
            return questions.map { NoteText.paragraph("ListNumber", [NoteText.run($0)], [number]) }
        case .table(let table): return captioned(OfficeTable(table))
        case .form(let form): return captioned(OfficeTable(form))
        case .ranges(let ranges): return captioned(OfficeTable(ranges, title: language.say("page.office.measure")))
        // The table behind them says the same.
        case .parts: return []
        case .picture(let picture): return figure(picture, &file)
        case .album(let album):
            return [heading(album.heading, level: 3)]
                + (album.text.map { [NoteText.paragraph("BodyText", $0)] } ?? [])
                + album.pictures.flatMap { figure($0, &file) }
                + (album.note.map { [NoteText.paragraph("Quote", $0)] } ?? [])
        case .sideBySide(let all):
            return all.levels.flatMap { level in
                level.pictures.flatMap { figure($0, &file) }
                    + (level.comment?.paragraphs ?? []).map { NoteText.paragraph("BodyText", $0) }
            }
        case .drawings(let drawings): return try figure(drawings, &file)
        case .files(let lines):
            return lines.map { NoteText.paragraph("ListBullet", $0.paths.joined(separator: ", ") + ": " + $0.text) }
        case .folded(let summary, _, let blocks):
            return [heading(summary, level: 3)] + (try blocks.flatMap { try markup($0, &file) })
        }
    }

    private static func style(_ weight: Block.Weight) -> String {
        switch weight {
        case .usual: "BodyText"
        case .note: "Quote"
        case .warning: "IntenseQuote"
        }
    }

    // MARK: Headings and contents

    private mutating func mark(_ kind: String, _ number: Int, _ runs: [Markup]) -> [Markup] {
        bookmarks += 1
        return NoteText.bookmark(Self.name(kind, number), id: bookmarks, runs)
    }

    /// As Word names those that it makes itself.
    private static func name(_ kind: String, _ number: Int) -> String { "_\(kind)\(900_000_000 + number)" }

    private mutating func heading(_ text: String, level: Int) -> Markup {
        headings.append((level, text, Self.name("Toc", headings.count + 1)))
        return NoteText.paragraph("Heading\(level)", mark("Toc", headings.count, [NoteText.run(text)]))
    }

    /// With what stands in it already; page numbers come when Word makes it anew, as nobody knows them before.
    private var contents: [Markup] {
        let shown = headings.filter { $0.level < 3 }
        return [NoteText.paragraph("TOCHeading", language.say("page.report-page.contents"))]
            + shown.enumerated().map { position, heading in
                let begin =
                    position == 0
                    ? [
                        NoteText.fieldMark("begin"), NoteText.instruction("TOC \\o \"1-2\" \\h \\z \\u"),
                        NoteText.fieldMark("separate"),
                    ] : []
                let end = position == shown.count - 1 ? [NoteText.fieldMark("end")] : []
                let link = Markup.element(
                    "w:hyperlink", ["w:anchor": heading.mark, "w:history": "1"],
                    NoteText.run(heading.text, style: "Hyperlink"))
                return NoteText.paragraph("TOC\(heading.level)", begin + [link] + end)
            }
    }

    // MARK: Sentences

    /// With the figures behind it, and where it can be seen.
    private func statement(_ statement: Statement) -> Markup {
        var runs = [NoteText.run(statement.text + " "), NoteText.run(statement.basis, style: "SubtleEmphasis")]
        if let picture = statement.picture, let number = numbers[picture] {
            runs += [
                NoteText.run(" " + language.say("page.office.see") + " "),
                NoteText.field("REF \(Self.name("Ref", number)) \\h", figureName(number)), NoteText.run("."),
            ]
        }
        return NoteText.paragraph("ListBullet", runs)
    }

    private func figureName(_ number: Int) -> String { language.say("page.office.figure") + " \(number)" }

    // MARK: Tables and figures

    private mutating func captioned(_ table: OfficeTable) -> [Markup] {
        tables += 1
        let word = language.say("page.office.table")
        let label = mark(
            "Tab", tables, [NoteText.run(word + " "), NoteText.field("SEQ \(word) \\* ARABIC", String(tables))])
        return [
            NoteText.paragraph("Caption", label + [NoteText.run(". " + table.caption)], [.element("w:keepNext")]),
            NoteTable(table).markup,
            NoteText.paragraph("BodyText", []),
        ]
    }

    /// - Parameter texts: with what it may be said in one paragraph.
    private mutating func caption(_ text: String) -> Markup {
        figures += 1
        let word = language.say("page.office.figure")
        let label = mark(
            "Ref", figures, [NoteText.run(word + " "), NoteText.field("SEQ \(word) \\* ARABIC", String(figures))])
        return NoteText.paragraph("Caption", label + [NoteText.run(". " + text)])
    }

    private static let textWidth = 481.0

    /// Two parts of a network stand on a page, the whole of it across one.
    private static func width(of subject: PictureSubject) -> Double {
        switch subject {
        case .levels, .level, .affiliation: textWidth
        case .group, .groupWithContacts, .body: 396
        }
    }

    private mutating func figure(_ block: PictureBlock, _ file: inout OfficeFile) -> [Markup] {
        guard let picture = NotePictures.picture(block.picture, books),
            let plate = plates[Plates.Request(block.picture, picture.plateSize)]
        else { return [] }
        let shown = run(
            plate, "\(block.picture.network + 1)-" + picture.name, block.picture.description,
            width: Self.width(of: block.picture.subject), &file)
        let (lost, all) = plate.unlabelled
        let more = lost == 0 ? "" : " " + language.say("page.office.unlabelled", ["n": lost, "all": all])
        return [lines([shown]), caption(block.caption + more)]
            + (block.comment?.paragraphs ?? []).map { NoteText.paragraph("BodyText", $0) }
    }

    private mutating func figure(_ drawings: [Drawing], _ file: inout OfficeFile) throws -> [Markup] {
        let width = drawings.count == 1 ? 280 : Self.textWidth / Double(drawings.count) - 4
        let shown = try drawings.map { drawing in
            run(
                try drawing.motif.plate(.third, language, plates.sharpness), "motif-\(drawing.motif)",
                drawing.title + ". " + drawing.description, width: width, &file)
        }
        return [lines(shown), caption(drawings.map(\.title).joined(separator: ", ") + ".")]
            + drawings.flatMap { drawing in
                drawing.texts.map { text in
                    NoteText.paragraph(
                        "ListBullet",
                        (drawings.count > 1 ? [NoteText.run(drawing.title + ". ", isBold: true)] : []) + [
                            NoteText.run(text)
                        ])
                }
            }
    }

    /// Pictures beside each other, on the page of their caption.
    private func lines(_ pictures: [Markup]) -> Markup {
        NoteText.paragraph("BodyText", pictures, [.element("w:keepNext"), .element("w:jc", ["w:val": "center"])])
    }

    private mutating func run(
        _ plate: Plate, _ name: String, _ description: String, width: Double, _ file: inout OfficeFile
    ) -> Markup {
        drawings += 1
        let picture = OfficePicture(plate, named: name, in: "word/media/", shownBy: Self.part, &file)
        let (wide, high) = (emu(width), emu(plate.height * width / plate.width))
        let properties: KeyValuePairs<String, String?> = [
            "id": String(drawings), "name": "\(name)", "descr": description,
        ]
        return .element(
            "w:r", [:],
            .element(
                "w:drawing", [:],
                .element(
                    "wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"],
                    [
                        .element("wp:extent", ["cx": wide, "cy": high]), .element("wp:docPr", properties),
                        .element(
                            "wp:cNvGraphicFramePr", [:],
                            .element("a:graphicFrameLocks", ["noChangeAspect": "1"])),
                        .element(
                            "a:graphic", [:],
                            .element(
                                "a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/picture"],
                                .element(
                                    "pic:pic", [:],
                                    [
                                        .element(
                                            "pic:nvPicPr", [:],
                                            [.element("pic:cNvPr", properties), .element("pic:cNvPicPr")]),
                                        picture.fill("pic:blipFill"),
                                        .element(
                                            "pic:spPr", [:],
                                            [
                                                .element(
                                                    "a:xfrm", [:],
                                                    [
                                                        .element("a:off", ["x": "0", "y": "0"]),
                                                        .element("a:ext", ["cx": wide, "cy": high]),
                                                    ]),
                                                .element("a:prstGeom", ["prst": "rect"], .element("a:avLst")),
                                            ]),
                                    ]))),
                    ])))
    }
}
