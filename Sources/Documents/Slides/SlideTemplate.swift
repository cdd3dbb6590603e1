/// Somebody's presentation whose masters, layouts and theme ours takes over. A layout is found by its name; those that it lacks come from
/// this program and stand under its first master.
struct SlideTemplate: Sendable {
    /// In points.
    let slide: SlideBox
    private let file: OfficeTemplate
    private let masters: [String]
    /// By layout: its part, and the places that it has.
    private let layouts: [SlideLayout: (part: String, slots: [Slot])]
    /// The part of each layout that comes from this program.
    private let added: [SlideLayout: String]

    private struct Slot {
        let type: String?
        let index: Int
        var box: SlideBox?
        var size: Double?
    }

    /// - Throws: what reading its parts throws.
    init(_ file: OfficeTemplate) throws {
        self.file = file
        let size = try file.tree(file.main).first("sldSz")
        slide = SlideBox(x: 0, y: 0, width: Self.points(size?["cx"]) ?? 720, height: Self.points(size?["cy"]) ?? 540)
        masters = file.links(of: file.main, "slideMaster").map(\.target)
        guard slide.width > 100, slide.height > 100, let first = masters.first, Self.list(of: first, in: file) != nil
        else {
            throw OfficeTemplate.Fault()
        }
        var found: [SlideLayout: (String, [Slot])] = [:]
        for master in masters {
            let root = try file.tree(master)
            for link in file.links(of: master, "slideLayout") {
                let tree = try file.tree(link.target)
                let name = tree.first("cSld")?["name"] ?? ""
                guard let layout = SlideLayout.allCases.first(where: { $0.isCalled(name) && found[$0] == nil }) else {
                    continue
                }
                found[layout] = (link.target, Self.slots(tree, root))
            }
        }
        layouts = found
        var taken = Set(masters.flatMap { file.links(of: $0, "slideLayout") }.map(\.target))
        var added: [SlideLayout: String] = [:]
        for layout in SlideLayout.allCases where found[layout] == nil {
            var number = layout.rawValue + 1
            while !taken.insert("ppt/slideLayouts/slideLayout\(number).xml").inserted { number += 1 }
            added[layout] = "ppt/slideLayouts/slideLayout\(number).xml"
        }
        self.added = added
    }

    /// The names of the layouts that it lacks.
    var missing: [String] { SlideLayout.allCases.filter { layouts[$0] == nil }.map(\.name) }

    func part(_ layout: SlideLayout) -> String { layouts[layout]?.part ?? added[layout] ?? "" }

    // MARK: Places

    private static func points(_ emu: String?) -> Double? { emu.flatMap { Double($0) }.map { $0 / 12_700 } }

    private static func slots(_ layout: XMLTree, _ master: XMLTree) -> [Slot] {
        func own(_ tree: XMLTree) -> [(Slot, XMLTree)] {
            (tree.at("cSld", "spTree")?.children ?? []).compactMap { shape in
                guard let held = shape.children.lazy.compactMap({ $0.at("nvPr", "ph") }).first else { return nil }
                let frame = shape.at("spPr", "xfrm")
                var box: SlideBox?
                if let x = points(frame?.first("off")?["x"]), let y = points(frame?.first("off")?["y"]),
                    let wide = points(frame?.first("ext")?["cx"]), let high = points(frame?.first("ext")?["cy"]),
                    wide > 1, high > 1
                {
                    box = SlideBox(x: x, y: y, width: wide, height: high)
                }
                let size = shape.at("txBody", "lstStyle", "lvl1pPr", "defRPr")?["sz"].flatMap { Double($0) }
                return (
                    Slot(
                        type: held["type"], index: held["idx"].flatMap { Int($0) } ?? 0, box: box,
                        size: size.map { $0 / 100 }), shape
                )
            }
        }
        func family(_ type: String?) -> String {
            switch type {
            case "title", "ctrTitle": "title"
            case "ftr", "sldNum", "dt": type ?? ""
            default: "body"
            }
        }
        let masters = own(master).map(\.0)
        return own(layout).map(\.0).map { slot in
            var slot = slot
            let above = masters.first { family($0.type) == family(slot.type) }
            slot.box = slot.box ?? above?.box
            let style = master.at(
                "txStyles", family(slot.type) == "title" ? "titleStyle" : "bodyStyle", "lvl1pPr", "defRPr")
            slot.size = slot.size ?? above?.size ?? style?["sz"].flatMap { Double($0) }.map { $0 / 100 }
            return slot
        }
    }

    /// The places of a layout as the template has them.
    /// - Parameter own: as this program has them.
    func places(_ own: [SlideLayout.Place], of layout: SlideLayout) -> [SlideLayout.Place] {
        guard var free = layouts[layout]?.slots else { return own }
        var places = own.map { place -> SlideLayout.Place in
            var place = place
            place.isSized = true
            guard let position = Self.position(of: place, in: free), let box = free[position].box else {
                place.isLoose = true
                return place
            }
            let slot = free.remove(at: position)
            place.slot = SlideLayout.Slot(type: slot.type, index: slot.index)
            place.box = box
            place.size = min(place.size, slot.size ?? place.size)
            return place
        }
        // What stands beneath a title has no place of its own in most templates: the text leaves it room.
        if let lead = places.firstIndex(where: { $0.index == 13 && $0.isLoose }),
            let text = places.firstIndex(where: { [14, 21].contains($0.index) && !$0.isLoose })
        {
            let (box, high) = (places[text].box, min(38, places[text].box.height / 5))
            places[lead].box = SlideBox(x: box.x, y: box.y, width: box.width, height: high)
            places[text].box = SlideBox(x: box.x, y: box.y + high, width: box.width, height: box.height - high)
            places[text].isMoved = true
        }
        // What stands on a title slide by itself stands beneath what has a place there.
        if layout == .title, let text = places.firstIndex(where: { $0.index == 14 && $0.isLoose }) {
            let lowest = places.filter { [0, 1].contains($0.index) }.map { $0.box.y + $0.box.height }.max() ?? 0
            let (box, top) = (places[text].box, min(lowest + 6, slide.height * 0.8))
            places[text].box = SlideBox(x: box.x, y: top, width: box.width, height: slide.height * 0.92 - top)
        }
        return places
    }

    private static func position(of place: SlideLayout.Place, in slots: [Slot]) -> Int? {
        let types: [String?]
        switch place.kind {
        case .title, .centredTitle: return slots.firstIndex { ["title", "ctrTitle"].contains($0.type) }
        case .footer, .number: return slots.firstIndex { $0.type == place.kind.rawValue }
        case .subtitle: types = place.index == 13 ? [] : ["subTitle", "body"]
        case .content: types = place.name == "Text" ? ["obj", nil, "body"] : []
        case .picture: types = ["pic"]
        case .table: types = ["tbl", "obj", nil]
        case .body: types = []
        }
        let exact = slots.firstIndex { slot in
            slot.index == place.index && !["title", "ctrTitle", "ftr", "sldNum", "dt"].contains(slot.type)
        }
        return exact ?? types.lazy.compactMap { type in slots.firstIndex { $0.type == type } }.first
    }

    // MARK: Parts

    /// Where the ids of its layouts end in a master.
    private static func list(of master: String, in file: OfficeTemplate) -> (text: String, end: Range<String.Index>)? {
        guard let text = file.text(master), let end = text.range(of: "</p:sldLayoutIdLst>") else { return nil }
        return (text, end)
    }

    /// Puts masters, layouts and what they need into a file.
    /// - Returns: the ids of the masters in the main part.
    func add(to file: inout OfficeFile, main: String, kind: String, _ places: (SlideLayout) -> [SlideLayout.Place])
        throws -> [String]
    {
        let new = SlideLayout.allCases.filter { added[$0] != nil }
        guard let first = masters.first, let (text, end) = Self.list(of: first, in: self.file) else {
            throw OfficeTemplate.Fault()
        }
        let ids = new.enumerated().map { position, _ in
            "<p:sldLayoutId id=\"\(4_294_900_000 + position)\" r:id=\"rIdBrobygger\(position + 1)\"/>"
        }
        let changed = text.replacingCharacters(in: end, with: ids.joined() + text[end])
        self.file.copy(
            masters, leavingOut: ["slide", "notesSlide", "comments", "customXml", "vmlDrawing", "oleObject", "tags"],
            changed: [first: changed], to: &file)
        let address = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideLayout"
        for (position, layout) in new.enumerated() {
            let name = part(layout)
            file.add(name, kind: kind + "slideLayout", SlideMaster.layout(layout, places(layout)))
            file.relate(name, to: first, "slideMaster")
            file.relate(
                first,
                OfficeTemplate.Link(
                    id: "rIdBrobygger\(position + 1)", kind: "slideLayout", type: address, target: name,
                    isOutside: false))
        }
        return masters.map { file.relate(main, to: $0, "slideMaster") }
    }

    /// The part of its theme.
    var theme: String? { masters.first.flatMap { file.links(of: $0, "theme").first?.target } }
}

extension SlideLayout {
    /// Whether a template's layout is this one, by its English name or as PowerPoint in Norwegian calls it.
    fileprivate func isCalled(_ name: String) -> Bool {
        let others: [String] =
            switch self {
            case .title: ["Tittellysbilde", "Tittellysbilete"]
            case .text: ["Tittel og innhold", "Tittel og innhald"]
            default: []
            }
        return ([self.name] + others).contains { $0.lowercased() == name.lowercased() }
    }
}
