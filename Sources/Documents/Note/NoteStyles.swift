import Findings

/// The styles of a note, under the names that Word has for them, so that another template's take their place.
enum NoteStyles {
    static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// Of the fonts that a note uses.
    static var fontTable: Markup {
        .element(
            "w:fonts", ["xmlns:w": space],
            .element(
                "w:font", ["w:name": Theme.font],
                [
                    .element("w:charset", ["w:val": "00"]), .element("w:family", ["w:val": "swiss"]),
                    .element("w:pitch", ["w:val": "variable"]),
                ]))
    }

    private struct Style {
        var id: String
        var name: String
        /// Half points.
        var size: Int?
        var isBold = false
        var colour: String?
        var before = 0
        var after = 120
        var outline: Int?
        var keepsNext = false
        var numbering: Int?
        var base: String? = "Normal"
        var next: String?
        var indent: Int?
        var ground: String?
    }

    private static let styles: [Style] = [
        Style(id: "Normal", name: "Normal", base: nil),
        Style(id: "BodyText", name: "Body Text"),
        Style(
            id: "Title", name: "Title", size: 48, isBold: true, colour: "0F2F45", before: 240, after: 60,
            next: "Subtitle"),
        Style(id: "Subtitle", name: "Subtitle", size: 26, colour: "4A5765", after: 240, next: "BodyText"),
        Style(
            id: "Heading1", name: "heading 1", size: 32, isBold: true, colour: "0F2F45", before: 400, after: 140,
            outline: 0,
            keepsNext: true, next: "BodyText"),
        Style(
            id: "Heading2", name: "heading 2", size: 26, isBold: true, colour: "0B5A8A", before: 300, after: 100,
            outline: 1,
            keepsNext: true, next: "BodyText"),
        Style(
            id: "Heading3", name: "heading 3", size: 23, isBold: true, colour: "0B5A8A", before: 220, after: 80,
            outline: 2,
            keepsNext: true, next: "BodyText"),
        Style(id: "ListBullet", name: "List Bullet", after: 80, numbering: 1),
        Style(id: "ListNumber", name: "List Number", after: 100, numbering: 2),
        Style(id: "Caption", name: "caption", size: 19, isBold: true, colour: "35424F", before: 80, after: 160),
        Style(id: "Quote", name: "Quote", size: 20, colour: "4A5765"),
        Style(
            id: "IntenseQuote", name: "Intense Quote", isBold: true, before: 80, after: 160, indent: 284,
            ground: "FFF4D6"),
        Style(id: "Header", name: "header", size: 18, colour: "4A5765", after: 0),
        Style(id: "Footer", name: "footer", size: 17, colour: "4A5765", after: 0),
        Style(id: "TOCHeading", name: "TOC Heading", size: 32, isBold: true, colour: "0F2F45", before: 240, after: 120),
        Style(id: "TOC1", name: "toc 1", before: 60, after: 40),
        Style(id: "TOC2", name: "toc 2", size: 20, after: 20, indent: 284),
        Style(id: "TableText", name: "Table Text", size: 18, before: 20, after: 20),
    ]

    static func part(_ language: Language) -> Markup {
        .element("w:styles", ["xmlns:w": space], [defaults(language)] + all.map(\.markup))
    }

    /// By the id that it has here and by its name in Word.
    struct Known {
        let id: String
        let name: String
        let type: String
        let markup: Markup
    }

    static var all: [Known] {
        styles.map { Known(id: $0.id, name: $0.name, type: "paragraph", markup: style($0)) } + [
            Known(id: "SubtleEmphasis", name: "Subtle Emphasis", type: "character", markup: basis),
            Known(id: "Hyperlink", name: "Hyperlink", type: "character", markup: hyperlink),
            Known(id: "TableNormal", name: "Normal Table", type: "table", markup: plain),
            Known(id: "TableGrid", name: "Table Grid", type: "table", markup: grid),
        ]
    }

    private static func defaults(_ language: Language) -> Markup {
        .element(
            "w:docDefaults", [:],
            [
                .element(
                    "w:rPrDefault", [:],
                    .element(
                        "w:rPr", [:],
                        [
                            .element(
                                "w:rFonts",
                                [
                                    "w:asciiTheme": "minorHAnsi", "w:hAnsiTheme": "minorHAnsi",
                                    "w:eastAsiaTheme": "minorEastAsia", "w:cstheme": "minorBidi",
                                ]),
                            .element("w:sz", ["w:val": "21"]), .element("w:szCs", ["w:val": "21"]),
                            .element(
                                "w:lang", ["w:val": language.officeName, "w:eastAsia": "en-US", "w:bidi": "ar-SA"]),
                        ])),
                .element(
                    "w:pPrDefault", [:],
                    .element(
                        "w:pPr", [:],
                        .element("w:spacing", ["w:after": "120", "w:line": "269", "w:lineRule": "auto"]))),
            ])
    }

    private static func style(_ style: Style) -> Markup {
        let paragraph: [Markup?] = [
            style.keepsNext ? .element("w:keepNext") : nil,
            style.keepsNext ? .element("w:keepLines") : nil,
            style.numbering.map {
                .element("w:numPr", [:], .element("w:numId", ["w:val": String($0)]))
            },
            style.ground.map { .element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": $0]) },
            .element("w:spacing", ["w:before": String(style.before), "w:after": String(style.after)]),
            style.indent.map { .element("w:ind", ["w:left": String($0)]) },
            style.outline.map { .element("w:outlineLvl", ["w:val": String($0)]) },
        ]
        let run: [Markup?] = [
            style.isBold ? .element("w:b") : nil,
            style.colour.map { .element("w:color", ["w:val": $0]) },
            style.size.map { .element("w:sz", ["w:val": String($0)]) },
            style.size.map { .element("w:szCs", ["w:val": String($0)]) },
        ]
        let head: [Markup?] = [
            .element("w:name", ["w:val": style.name]), style.base.map { .element("w:basedOn", ["w:val": $0]) },
            style.next.map { .element("w:next", ["w:val": $0]) },
            .element("w:uiPriority", ["w:val": style.id.hasPrefix("TOC") ? "39" : "9"]), .element("w:qFormat"),
            .element("w:pPr", [:], paragraph.compactMap(\.self)),
        ]
        let own = run.compactMap(\.self)
        return .element(
            "w:style",
            ["w:type": "paragraph", "w:default": style.id == "Normal" ? "1" : nil, "w:styleId": style.id],
            head.compactMap(\.self) + (own.isEmpty ? [] : [.element("w:rPr", [:], own)]))
    }

    /// What a sentence rests on, behind it.
    private static var basis: Markup {
        .element(
            "w:style", ["w:type": "character", "w:styleId": "SubtleEmphasis"],
            [
                .element("w:name", ["w:val": "Subtle Emphasis"]), .element("w:uiPriority", ["w:val": "19"]),
                .element("w:qFormat"),
                .element(
                    "w:rPr", [:],
                    [
                        .element("w:color", ["w:val": "4A5765"]), .element("w:sz", ["w:val": "18"]),
                        .element("w:szCs", ["w:val": "18"]),
                    ]),
            ])
    }

    private static var hyperlink: Markup {
        .element(
            "w:style", ["w:type": "character", "w:styleId": "Hyperlink"],
            [
                .element("w:name", ["w:val": "Hyperlink"]), .element("w:uiPriority", ["w:val": "99"]),
                .element("w:rPr", [:], .element("w:color", ["w:val": "0B5A8A"])),
            ])
    }

    private static var plain: Markup {
        .element(
            "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
            [
                .element("w:name", ["w:val": "Normal Table"]), .element("w:uiPriority", ["w:val": "99"]),
                .element("w:semiHidden"), .element("w:unhideWhenUsed"),
                .element(
                    "w:tblPr", [:],
                    [
                        .element("w:tblInd", ["w:w": "0", "w:type": "dxa"]),
                        .element("w:tblCellMar", [:], margins),
                    ]),
            ])
    }

    private static var margins: [Markup] {
        [("top", "0"), ("left", "85"), ("bottom", "0"), ("right", "85")].map {
            .element("w:\($0.0)", ["w:w": $0.1, "w:type": "dxa"])
        }
    }

    /// Quiet lines, and a first row that stands out.
    private static var grid: Markup {
        let lines = ["top", "left", "bottom", "right", "insideH", "insideV"].map { side in
            Markup.element("w:\(side)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "C3CBD3"])
        }
        return .element(
            "w:style", ["w:type": "table", "w:styleId": "TableGrid"],
            [
                .element("w:name", ["w:val": "Table Grid"]), .element("w:basedOn", ["w:val": "TableNormal"]),
                .element("w:uiPriority", ["w:val": "39"]),
                .element(
                    "w:tblPr", [:],
                    [.element("w:tblBorders", [:], lines), .element("w:tblCellMar", [:], margins)]),
                .element(
                    "w:tblStylePr", ["w:type": "firstRow"],
                    [
                        .element("w:rPr", [:], .element("w:b")),
                        .element(
                            "w:tcPr", [:],
                            .element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "E4EBF1"])),
                    ]),
            ])
    }

    /// Dots, and numbers that begin anew in each list.
    /// - Parameter lists: how many numbered lists there are.
    static func numbering(lists: Int) -> Markup {
        let (kinds, numbers) = numberings(lists: lists)
        return .element("w:numbering", ["xmlns:w": space], kinds + numbers)
    }

    /// - Parameters:
    ///   - kinds: how many a template has already.
    ///   - numbers: the largest number that it has.
    static func numberings(lists: Int, after kinds: Int = 0, _ numbers: Int = 0) -> (kinds: [Markup], lists: [Markup]) {
        func level(_ id: Int, _ format: String, _ text: String) -> Markup {
            .element(
                "w:abstractNum", ["w:abstractNumId": String(kinds + id)],
                [
                    .element("w:multiLevelType", ["w:val": "singleLevel"]),
                    .element(
                        "w:lvl", ["w:ilvl": "0"],
                        [
                            .element("w:start", ["w:val": "1"]), .element("w:numFmt", ["w:val": format]),
                            .element("w:lvlText", ["w:val": text]), .element("w:lvlJc", ["w:val": "left"]),
                            .element("w:pPr", [:], .element("w:ind", ["w:left": "397", "w:hanging": "397"])),
                        ]),
                ])
        }
        let more = (0..<max(0, lists)).map { list in
            Markup.element(
                "w:num", ["w:numId": String(numbers + list + 3)],
                [
                    .element("w:abstractNumId", ["w:val": String(kinds + 1)]),
                    .element("w:lvlOverride", ["w:ilvl": "0"], .element("w:startOverride", ["w:val": "1"])),
                ])
        }
        func list(_ number: Int, _ kind: Int) -> Markup {
            .element(
                "w:num", ["w:numId": String(numbers + number)],
                .element("w:abstractNumId", ["w:val": String(kinds + kind)]))
        }
        return (
            [level(0, "bullet", "•"), level(1, "decimal", "%1.")], [list(1, 0), list(2, 1)] + more
        )
    }
}
