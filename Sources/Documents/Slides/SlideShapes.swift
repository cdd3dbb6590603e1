import Findings

/// Shapes of slides, layouts and masters.
enum SlideShapes {
    static let spaces: KeyValuePairs<String, String?> = [
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    ]

    /// Every tree of shapes begins so.
    static let treeHead: [Markup] = [
        .element(
            "p:nvGrpSpPr", [:],
            [.element("p:cNvPr", ["id": "1", "name": ""]), .element("p:cNvGrpSpPr"), .element("p:nvPr")]),
        .element(
            "p:grpSpPr", [:],
            .element(
                "a:xfrm", [:],
                [
                    .element("a:off", ["x": "0", "y": "0"]), .element("a:ext", ["cx": "0", "cy": "0"]),
                    .element("a:chOff", ["x": "0", "y": "0"]), .element("a:chExt", ["cx": "0", "cy": "0"]),
                ])),
    ]

    /// - Parameter name: of a layout.
    static func tree(_ shapes: [Markup], background: Markup? = nil, name: String? = nil) -> Markup {
        .element(
            "p:cSld", ["name": name], (background.map { [$0] } ?? []) + [.element("p:spTree", [:], treeHead + shapes)])
    }

    static func placeholder(_ place: SlideLayout.Place) -> Markup {
        if let slot = place.slot {
            return .element("p:ph", ["type": slot.type, "idx": slot.index == 0 ? nil : String(slot.index)])
        }
        return .element(
            "p:ph",
            [
                "type": place.kind.rawValue, "sz": place.kind == .footer || place.kind == .number ? "quarter" : nil,
                "idx": place.index == 0 ? nil : String(place.index),
            ])
    }

    static func properties(id: Int, _ place: SlideLayout.Place) -> Markup {
        .element(
            "p:nvSpPr", [:],
            [
                .element("p:cNvPr", ["id": String(id), "name": "\(place.name) \(id)"]),
                place.isLoose
                    ? .element("p:cNvSpPr", ["txBox": "1"])
                    : .element("p:cNvSpPr", [:], .element("a:spLocks", ["noGrp": "1"])),
                .element("p:nvPr", [:], place.isLoose ? [] : [placeholder(place)]),
            ])
    }

    // MARK: Layouts and master

    /// A placeholder with the looks that what fills it takes over.
    static func prompt(id: Int, _ place: SlideLayout.Place) -> Markup {
        let isPicture = place.kind == .picture || place.kind == .table
        return .element(
            "p:sp", [:],
            [
                properties(id: id, place), place.box.shape,
                .element(
                    "p:txBody", [:],
                    [
                        body(place),
                        .element("a:lstStyle", [:], .element("a:lvl1pPr", levelAttributes(place), level(place))),
                        .element(
                            "a:p", [:],
                            place.kind == .number
                                ? [number()]
                                : isPicture
                                    ? []
                                    : [
                                        .element(
                                            "a:r", [:], [.element("a:rPr"), .element("a:t", [:], .text(place.name))])
                                    ]),
                    ]),
            ])
    }

    static func body(_ place: SlideLayout.Place) -> Markup {
        let anchor =
            switch place.kind {
            case .title, .centredTitle: "b"
            case .footer, .number: "ctr"
            default: "t"
            }
        return .element(
            "a:bodyPr",
            [
                "lIns": emu(SlideText.inset.x), "rIns": emu(SlideText.inset.x), "tIns": emu(SlideText.inset.y),
                "bIns": emu(SlideText.inset.y), "anchor": anchor, "wrap": "square",
            ], .element("a:normAutofit"))
    }

    private static func levelAttributes(_ place: SlideLayout.Place) -> KeyValuePairs<String, String?> {
        [
            "marL": emu(place.hasBullets ? SlideText.indent : 0),
            "indent": emu(place.hasBullets ? -SlideText.indent : 0),
            "algn": place.kind == .number ? "r" : place.isCentred ? "ctr" : "l",
        ]
    }

    private static func level(_ place: SlideLayout.Place) -> [Markup] {
        [
            .element("a:lnSpc", [:], .element("a:spcPct", ["val": "100000"])),
            .element("a:spcBef", [:], .element("a:spcPts", ["val": "0"])),
            .element(
                "a:spcAft", [:],
                .element(
                    "a:spcPts",
                    ["val": place.kind == .body || place.kind == .content ? String(Int(SlideText.gap * 100)) : "0"])),
            place.hasBullets ? .element("a:buChar", ["char": "•"]) : .element("a:buNone"),
            .element(
                "a:defRPr", ["sz": String(Int(place.size * 100)), "b": place.isBold ? "1" : "0"],
                [
                    .element(
                        "a:solidFill", [:],
                        place.isQuiet
                            ? .element("a:srgbClr", ["val": "4A5765"]) : .element("a:schemeClr", ["val": "tx1"])),
                    .element("a:latin", ["typeface": place.isBold ? "+mj-lt" : "+mn-lt"]),
                ]),
        ]
    }

    /// The slide's own number, with what it says now.
    static func number(showing number: Int? = nil) -> Markup {
        .element(
            "a:fld", ["id": "{7C3F2D64-0B1E-4A59-9C27-3D5A60B0F001}", "type": "slidenum"],
            [.element("a:rPr"), .element("a:t", [:], .text(number.map(String.init) ?? "‹#›"))])
    }

    // MARK: Slides

    /// A placeholder with its text.
    static func text(id: Int, _ place: SlideLayout.Place, _ texts: [SlideText], _ language: String, size: Double? = nil)
        -> Markup
    {
        .element(
            "p:sp", [:],
            [
                properties(id: id, place),
                // A caption belongs to its picture, which brings its own box.
                place.kind == .body || place.isMoved || place.isLoose ? place.box.shape : .element("p:spPr"),
                .element(
                    "p:txBody", [:],
                    [place.isLoose ? body(place) : .element("a:bodyPr"), .element("a:lstStyle")]
                        + texts.map { paragraph($0, place, language, size: size ?? (place.isSized ? place.size : nil)) }
                ),
            ])
    }

    private static func paragraph(
        _ text: SlideText, _ place: SlideLayout.Place, _ language: String, size: Double?
    ) -> Markup {
        func run(_ words: String, isBold: Bool) -> Markup {
            .element(
                "a:r", [:],
                [
                    .element(
                        "a:rPr",
                        ["lang": language, "sz": size.map { String(Int($0 * 100)) }, "b": isBold ? "1" : nil]),
                    .element("a:t", [:], .text(words)),
                ])
        }
        let properties: [Markup] =
            switch text.kind {
            case .bullet where place.isLoose && place.hasBullets:
                [
                    .element(
                        "a:pPr", ["marL": emu(SlideText.indent), "indent": emu(-SlideText.indent)],
                        .element("a:buChar", ["char": "•"]))
                ]
            case .bullet: []
            case .number(let number):
                [
                    .element(
                        "a:pPr", ["marL": emu(26), "indent": emu(-26)],
                        .element("a:buAutoNum", ["type": "arabicPeriod", "startAt": String(number)]))
                ]
            case .plain where place.hasBullets:
                [.element("a:pPr", ["marL": "0", "indent": "0"], .element("a:buNone"))]
            case .plain: []
            }
        let lead = text.lead.map { $0 + (text.text.isEmpty ? "" : ": ") }
        return .element(
            "a:p", [:],
            properties + (lead.map { [run($0, isBold: true)] } ?? [])
                + (text.text.isEmpty ? [] : [run(text.text, isBold: false)]))
    }

    /// - Parameter box: of the place, what the picture fills. Its letters are dark, so it stands on white whatever the slide is.
    static func picture(
        id: Int, _ place: SlideLayout.Place, in box: SlideBox, _ picture: OfficePicture, _ description: String
    ) -> Markup {
        .element(
            "p:pic", [:],
            [
                .element(
                    "p:nvPicPr", [:],
                    [
                        .element("p:cNvPr", ["id": String(id), "name": "Picture \(id)", "descr": description]),
                        .element("p:cNvPicPr", [:], .element("a:picLocks", ["noGrp": "1", "noChangeAspect": "1"])),
                        .element("p:nvPr", [:], place.isLoose ? [] : [placeholder(place)]),
                    ]), picture.fill("p:blipFill"), box.shape(on: "FFFFFF"),
            ])
    }
}
