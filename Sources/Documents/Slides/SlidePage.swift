import Findings
import Pictures
import Telling

/// What stands on one slide, once it is known how much finds room.
struct SlidePage {
    struct Shown {
        let plate: Plate
        /// Unique among the pictures.
        let name: String
        let description: String
        let caption: [SlideText]
    }

    var title: String
    var lead: String?
    let layout: SlideLayout
    var pictures: [Shown] = []
    var texts: [SlideText] = []
    var table: SlideTable?
    var notes: [String] = []
}

/// Divides the slides of a deck into what fits.
struct SlidePages {
    let language: Language
    let books: [PictureBook]
    let plates: Plates
    var design = SlideDesign.own

    func pages(of deck: Deck) throws -> [SlidePage] {
        var met: [String: Int] = [:]
        return try deck.slides.flatMap { slide -> [SlidePage] in
            var pages = try self.pages(of: slide)
            let (texts, tables) = parts(slide.blocks)
            let lead = slide.lead ?? self.lead(texts, tables)
            met[slide.title, default: 0] += 1
            let number = met[slide.title]!
            for position in pages.indices {
                var title = slide.title + (number > 1 ? " – \(number)" : "")
                if pages.count > 1 {
                    title = language.say(
                        "page.office.part", ["title": Text.plain(title), "part": position + 1, "parts": pages.count])
                }
                pages[position].title = title
                pages[position].lead = lead.map { fitting($0, with: unlabelled(pages[position].pictures)) }
            }
            if !pages.isEmpty {
                let isBeside = Self.hasRoom(pages, for: slide.asides, design)
                if isBeside { pages[0].texts += slide.asides.map { SlideText(text: $0) } }
                pages[0].notes = (slide.lead.map { [$0] } ?? []) + slide.notes + (isBeside ? [] : slide.asides)
            }
            return pages
        }
    }

    /// What stands before a table, where it is short enough to stand above it; nil where it needs a slide of its own.
    private func lead(_ texts: [SlideText], _ tables: [SlideTable]) -> String? {
        guard !tables.isEmpty, texts.count == 1, texts[0].lead == nil, fitting(texts[0].text) == texts[0].text else {
            return nil
        }
        return texts[0].text
    }

    /// Whether a slide of one page has room for more than stands on it.
    private static func hasRoom(_ pages: [SlidePage], for asides: [String], _ design: SlideDesign) -> Bool {
        guard pages.count == 1, let place = design.place(pages[0].layout, 14), !asides.isEmpty else { return false }
        return SlideText.divided(pages[0].texts + asides.map { SlideText(text: $0) }, place).rest.isEmpty
    }

    /// As many sentences as find room beneath the title; all of them stand in the notes.
    /// - Parameter more: what is said in any case.
    private func fitting(_ lead: String, with more: String = "") -> String {
        guard let place = design.place(.text, 13) else { return lead }
        func fits(_ text: String) -> Bool {
            TextWidth.lines(text, size: place.size, width: place.box.width - 2 * SlideText.inset.x).count < 3
        }
        var text = lead
        while !fits(text + more), let end = text.dropLast().range(of: ". ", options: .backwards) {
            text = String(text[...end.lowerBound])
        }
        return text + more
    }

    /// That labels were left out, where they were.
    private func unlabelled(_ pictures: [SlidePage.Shown]) -> String {
        let lost = pictures.reduce(0) { $0 + $1.plate.unlabelled.count }
        let all = pictures.reduce(0) { $0 + $1.plate.unlabelled.of }
        return lost == 0 ? "" : " " + language.say("page.office.unlabelled", ["n": lost, "all": all])
    }

    /// What a slide asks to be drawn.
    static func requests(_ slide: Slide, _ books: [PictureBook]) -> [Plates.Request] {
        let pictures = pictures(slide).filter { NotePictures.picture($0.picture, books) != nil }
        let crowd =
            pictures.count < 2
            ? 0 : pictures.compactMap { NotePictures.picture($0.picture, books)?.actors }.max() ?? 0
        return pictures.compactMap { block in
            guard let picture = NotePictures.picture(block.picture, books) else { return nil }
            let size: PlateSize =
                switch pictures.count {
                case 1: picture.plateSize
                case 2, 4: .half
                default: .third
                }
            return Plates.Request(block.picture, size, crowd: crowd)
        }
    }

    private static func pictures(_ slide: Slide) -> [PictureBlock] {
        slide.blocks.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }
    }

    private func pages(of slide: Slide) throws -> [SlidePage] {
        let (beside, tables) = parts(slide.blocks)
        let texts = Self.comments(slide) + beside
        var pages: [SlidePage] = []
        var rest = slide.lead == nil && lead(texts, tables) != nil ? [] : texts
        let shown = try self.shown(slide)
        if !shown.isEmpty {
            let layout = Self.layout(
                shown, hasTexts: slide.blocks.contains { if case .drawings = $0 { true } else { false } })
            let most = layout == .twoPictures ? 2 : layout == .picture || layout == .widePicture ? 1 : 3
            for start in stride(from: 0, to: shown.count, by: most) {
                pages.append(
                    SlidePage(
                        title: "", layout: layout, pictures: Array(shown[start..<min(start + most, shown.count)])))
            }
            if layout == .picture, shown.count == 1, !shown[0].caption.isEmpty { rest = shown[0].caption + rest }
            if let place = design.place(layout, 14) {
                let divided = SlideText.divided(rest, place)
                pages[0].texts = divided.here
                rest = divided.rest
            }
        }
        while !rest.isEmpty, let place = design.place(.text, 14) {
            let divided = SlideText.divided(rest, place)
            // What is longer than a slide stands on it all the same: nothing may be lost.
            let here = divided.here.isEmpty ? [rest[0]] : divided.here
            pages.append(SlidePage(title: "", layout: .text, texts: here))
            rest = Array(rest.dropFirst(here.count))
        }
        for table in tables {
            pages += table.pages.map { SlidePage(title: "", layout: .table, table: $0) }
        }
        return pages
    }

    /// What was written about the pictures of a slide; where there are several, of which.
    private static func comments(_ slide: Slide) -> [SlideText] {
        let pictures = pictures(slide)
        return pictures.flatMap { block in
            (block.comment?.paragraphs ?? []).enumerated().map { position, text in
                SlideText(
                    text: text, lead: position == 0 && pictures.count > 1 && !block.choice.isEmpty ? block.choice : nil,
                    kind: .plain)
            }
        }
    }

    private static func layout(_ shown: [SlidePage.Shown], hasTexts: Bool) -> SlideLayout {
        switch shown.count {
        case 1: shown[0].plate.width > PlateSize.large.width ? .widePicture : .picture
        case 2, 4: .twoPictures
        default: hasTexts ? .threeTexts : .threePictures
        }
    }

    private func shown(_ slide: Slide) throws -> [SlidePage.Shown] {
        let pictures = zip(
            Self.pictures(slide).filter { NotePictures.picture($0.picture, books) != nil }, Self.requests(slide, books)
        )
        .compactMap { block, request in
            plates[request].map { plate in
                SlidePage.Shown(
                    plate: plate, name: "\(block.picture.network + 1)-\(block.picture.name)-\(request.size)",
                    description: block.picture.description,
                    caption: block.choice.isEmpty ? [] : [SlideText(text: block.choice, kind: .plain)])
            }
        }
        let drawings = try slide.blocks.flatMap { block -> [SlidePage.Shown] in
            guard case .drawings(let drawings) = block else { return [] }
            return try drawings.map { drawing in
                SlidePage.Shown(
                    plate: try drawing.motif.plate(drawings.count == 1 ? .large : .third, language, plates.sharpness),
                    name: "motif-\(drawing.motif)", description: drawing.title + ". " + drawing.description,
                    caption: drawings.count == 1
                        ? drawing.texts.map { SlideText(text: $0) }
                        : [SlideText(text: drawing.texts.first ?? "", lead: drawing.title, kind: .plain)]
                            + drawing.texts.dropFirst().map { SlideText(text: $0, kind: .plain) })
            }
        }
        return pictures + drawings
    }

    /// What is read, and what is a table of its own.
    private func parts(_ blocks: [Block]) -> (texts: [SlideText], tables: [SlideTable]) {
        var texts: [SlideText] = []
        var tables: [SlideTable] = []
        for block in blocks {
            switch block {
            case .heading(let text): texts.append(SlideText(text: "", lead: text, kind: .plain))
            case .paragraph(let text, _): texts.append(SlideText(text: text, kind: .plain))
            case .counts(let counts): texts += counts.map { SlideText(text: $0.text, lead: $0.number) }
            case .list(let items): texts += items.map { SlideText(text: $0.text, lead: $0.lead) }
            case .statements(let statements): texts += statements.map { SlideText(text: $0.text) }
            case .questions(let questions):
                texts += questions.enumerated().map { SlideText(text: $1, kind: .number($0 + 1)) }
            case .table(let table): tables.append(SlideTable(OfficeTable(table), in: design.table))
            case .form(let form): tables.append(SlideTable(OfficeTable(form), in: design.table))
            case .ranges(let ranges):
                let title = language.say("page.office.measure")
                tables.append(SlideTable(OfficeTable(ranges, title: title), in: design.table))
            case .folded(_, _, let inside):
                let own = parts(inside)
                texts += own.texts
                tables += own.tables
            // Pictures have their places, and parts of a whole stand in a table too.
            case .picture, .drawings, .album, .sideBySide, .parts, .files: break
            }
        }
        return (texts, tables)
    }
}
