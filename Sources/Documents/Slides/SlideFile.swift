import Findings
import Pictures
import Telling

/// A deck as a presentation for PowerPoint: 16:9, with a master and layouts of real placeholders, and notes for who speaks.
struct SlideFile {
    let deck: Deck
    /// By network.
    let books: [PictureBook]
    let plates: Plates
    var design = SlideDesign.own
    private var language: String { deck.language.officeName }

    private static let kind = "officedocument.presentationml."
    private static let master = "ppt/slideMasters/slideMaster1.xml"
    private static let notesMaster = "ppt/notesMasters/notesMaster1.xml"
    private static let main = "ppt/presentation.xml"

    private func part(_ layout: SlideLayout) -> String {
        design.template?.part(layout) ?? "ppt/slideLayouts/slideLayout\(layout.rawValue + 1).xml"
    }

    /// - Throws: what drawing throws.
    func bytes(program: String) throws -> [UInt8] {
        var file = OfficeFile()
        file.relate("", to: Self.main, "officeDocument")
        file.addProperties(title: deck.title, subject: deck.kicker, language: language, program: program)
        let masters = try addMasters(&file)
        let pages = try SlidePages(language: deck.language, books: books, plates: plates, design: design).pages(
            of: deck)
        var slides = [file.relate(Self.main, to: "ppt/slides/slide1.xml", "slide")]
        addSlide(1, .title, front, deck.introduction + [deck.footer], &file)
        for (position, page) in pages.enumerated() {
            let number = position + 2
            slides.append(file.relate(Self.main, to: "ppt/slides/slide\(number).xml", "slide"))
            addSlide(number, page.layout, shapes(page, number, &file), page.notes, &file)
        }
        let notesId = file.relate(Self.main, to: Self.notesMaster, "notesMaster")
        for (name, kind, root) in [
            ("presProps", "presProps", Markup.element("p:presentationPr", SlideShapes.spaces)),
            // Without it PowerPoint asks whether to repair the file.
            ("viewProps", "viewProps", .element("p:viewPr", SlideShapes.spaces)),
            (
                "tableStyles", "tableStyles",
                .element(
                    "a:tblStyleLst",
                    [
                        "xmlns:a": SlideShapes.spaces[0].value, "def": "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}",
                    ])
            ),
        ] {
            file.add("ppt/\(name).xml", kind: Self.kind + kind, root)
            file.relate(Self.main, to: "ppt/\(name).xml", name)
        }
        file.relate(Self.main, to: design.template?.theme ?? "ppt/theme/theme1.xml", "theme")
        file.add(Self.main, kind: Self.kind + "presentation.main", presentation(masters, notesId, slides))
        return file.bytes()
    }

    private func presentation(_ masters: [String], _ notes: String, _ slides: [String]) -> Markup {
        let slide = design.slide
        return .element(
            "p:presentation",
            [
                "xmlns:a": SlideShapes.spaces[0].value, "xmlns:r": SlideShapes.spaces[1].value,
                "xmlns:p": SlideShapes.spaces[2].value, "saveSubsetFonts": "1",
            ],
            [
                // A template's layouts have the numbers from there on.
                .element(
                    "p:sldMasterIdLst", [:],
                    masters.enumerated().map { position, master in
                        .element(
                            "p:sldMasterId",
                            [
                                "id": String(design.template == nil ? 2_147_483_648 : 4_294_800_000 + position),
                                "r:id": master,
                            ])
                    }),
                .element("p:notesMasterIdLst", [:], .element("p:notesMasterId", ["r:id": notes])),
                .element(
                    "p:sldIdLst", [:],
                    slides.enumerated().map { .element("p:sldId", ["id": String(256 + $0), "r:id": $1]) }),
                .element("p:sldSz", ["cx": emu(slide.width), "cy": emu(slide.height)]),
                .element("p:notesSz", ["cx": emu(540), "cy": emu(780)]),
            ])
    }

    /// - Returns: the ids of the masters.
    private func addMasters(_ file: inout OfficeFile) throws -> [String] {
        if let template = design.template {
            let ids = try template.add(to: &file, main: Self.main, kind: Self.kind, design.places)
            file.add(Self.notesMaster, kind: Self.kind + "notesMaster", SlideMaster.notes)
            file.add("ppt/theme/themeOfNotes.xml", kind: "officedocument.theme", Theme.part("Notes"))
            file.relate(Self.notesMaster, to: "ppt/theme/themeOfNotes.xml", "theme")
            return ids
        }
        let master = file.relate(Self.main, to: Self.master, "slideMaster")
        let layouts = SlideLayout.allCases.map { layout in
            let name = part(layout)
            file.add(name, kind: Self.kind + "slideLayout", SlideMaster.layout(layout, design.places(layout)))
            file.relate(name, to: Self.master, "slideMaster")
            return file.relate(Self.master, to: name, "slideLayout")
        }
        file.add(Self.master, kind: Self.kind + "slideMaster", SlideMaster.slides(layouts: layouts))
        file.add(Self.notesMaster, kind: Self.kind + "notesMaster", SlideMaster.notes)
        for (number, master) in [(1, Self.master), (2, Self.notesMaster)] {
            let theme = "ppt/theme/theme\(number).xml"
            file.add(theme, kind: "officedocument.theme", Theme.part(number == 1 ? "Brobygger" : "Notes"))
            file.relate(master, to: theme, "theme")
        }
        return [master]
    }

    private func addSlide(
        _ number: Int, _ layout: SlideLayout, _ shapes: [Markup], _ notes: [String], _ file: inout OfficeFile
    ) {
        let name = "ppt/slides/slide\(number).xml"
        file.relate(name, to: part(layout), "slideLayout")
        file.add(
            name, kind: Self.kind + "slide",
            .element(
                "p:sld", SlideShapes.spaces,
                [SlideShapes.tree(shapes), .element("p:clrMapOvr", [:], .element("a:masterClrMapping"))]))
        let said = notes.filter { !$0.isEmpty }
        guard !said.isEmpty else { return }
        let page = "ppt/notesSlides/notesSlide\(number).xml"
        file.add(page, kind: Self.kind + "notesSlide", SlideMaster.notesPage(said, language))
        file.relate(page, to: Self.notesMaster, "notesMaster")
        file.relate(page, to: name, "slide")
        file.relate(name, to: page, "notesSlide")
    }

    // MARK: Shapes, in reading order

    private var front: [Markup] {
        let texts = [(0, deck.title), (1, deck.kicker), (14, deck.footer)]
        return texts.enumerated().compactMap { position, text in
            design.place(.title, text.0).map {
                SlideShapes.text(id: position + 2, $0, [SlideText(text: text.1, kind: .plain)], language)
            }
        }
    }

    private func shapes(_ page: SlidePage, _ number: Int, _ file: inout OfficeFile) -> [Markup] {
        var shapes: [Markup] = []
        func text(_ index: Int, _ texts: [SlideText], size: Double? = nil) {
            guard !texts.isEmpty, let place = design.place(page.layout, index) else { return }
            shapes.append(SlideShapes.text(id: shapes.count + 2, place, texts, language, size: size))
        }
        text(0, [SlideText(text: page.title, kind: .plain)], size: titleSize(page.title))
        if let lead = page.lead { text(13, [SlideText(text: lead, kind: .plain)]) }
        for (position, shown) in page.pictures.enumerated() {
            guard let place = design.place(page.layout, 15 + 2 * position) else { continue }
            let picture = OfficePicture(
                shown.plate, named: shown.name, in: "ppt/media/", shownBy: "ppt/slides/slide\(number).xml", &file)
            let box = place.box.fitting(shown.plate.width, shown.plate.height)
            shapes.append(SlideShapes.picture(id: shapes.count + 2, place, in: box, picture, shown.description))
            if page.layout != .picture, page.layout != .widePicture { text(16 + 2 * position, shown.caption) }
        }
        text(14, page.texts)
        if let table = page.table {
            shapes.append(table.frame(id: shapes.count + 2, design.place(page.layout, 21), language))
        }
        text(11, [SlideText(text: deck.mark, kind: .plain)])
        guard let corner = design.place(page.layout, 12) else { return shapes }
        shapes.append(
            .element(
                "p:sp", [:],
                [
                    SlideShapes.properties(id: shapes.count + 2, corner),
                    corner.isLoose ? corner.box.shape : .element("p:spPr"),
                    .element(
                        "p:txBody", [:],
                        [
                            .element("a:bodyPr"), .element("a:lstStyle"),
                            .element("a:p", [:], SlideShapes.number(showing: number)),
                        ]),
                ]))
        return shapes
    }

    /// Two lines of the layout's size, or three of a smaller; nil for the layout's.
    private func titleSize(_ title: String) -> Double? {
        guard let place = design.place(.text, 0) else { return nil }
        let width = place.box.width - 2 * SlideText.inset.x
        return TextWidth.lines(title, size: place.size, bold: true, width: width).count < 3 ? nil : place.size * 17 / 24
    }
}
