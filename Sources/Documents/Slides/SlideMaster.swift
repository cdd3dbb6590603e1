import Findings

/// The master of slides, its layouts, and the master of notes: where an organisation's own take their place.
enum SlideMaster {
    private static let colours = Markup.element(
        "p:clrMap",
        [
            "bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2", "accent1": "accent1", "accent2": "accent2",
            "accent3": "accent3", "accent4": "accent4", "accent5": "accent5", "accent6": "accent6", "hlink": "hlink",
            "folHlink": "folHlink",
        ])
    private static let white = Markup.element(
        "p:bg", [:],
        .element(
            "p:bgPr", [:],
            [.element("a:solidFill", [:], .element("a:schemeClr", ["val": "bg1"])), .element("a:effectLst")]))
    private static let sameColours = Markup.element("p:clrMapOvr", [:], .element("a:masterClrMapping"))

    /// - Parameter layouts: their ids, in order.
    static func slides(layouts: [String]) -> Markup {
        let title = SlideLayout.Place(
            kind: .title, index: 0, name: "Title", box: SlideLayout.titleBox, size: SlideLayout.titleSize, isBold: true)
        let body = SlideLayout.Place(
            kind: .body, index: 1, name: "Text", box: SlideLayout.content, size: SlideLayout.textSize, hasBullets: true)
        let shapes = ([title, body] + SlideLayout.footers).enumerated().map { SlideShapes.prompt(id: $0 + 2, $1) }
        return .element(
            "p:sldMaster", SlideShapes.spaces,
            [
                SlideShapes.tree(shapes, background: white), colours,
                .element(
                    "p:sldLayoutIdLst", [:],
                    layouts.enumerated().map { position, id in
                        .element("p:sldLayoutId", ["id": String(2_147_483_649 + position), "r:id": id])
                    }),
                .element(
                    "p:txStyles", [:],
                    [
                        .element("p:titleStyle", [:], level(SlideLayout.titleSize, font: "+mj-lt", isBold: true)),
                        .element("p:bodyStyle", [:], level(SlideLayout.textSize, font: "+mn-lt", bullet: true)),
                        .element("p:otherStyle", [:], level(12, font: "+mn-lt")),
                    ]),
            ])
    }

    private static func level(_ size: Double, font: String, isBold: Bool = false, bullet: Bool = false) -> Markup {
        .element(
            "a:lvl1pPr",
            [
                "marL": bullet ? emu(SlideText.indent) : "0", "indent": bullet ? emu(-SlideText.indent) : "0",
                "algn": "l",
            ],
            [
                bullet ? .element("a:buChar", ["char": "•"]) : .element("a:buNone"),
                .element(
                    "a:defRPr", ["sz": String(Int(size * 100)), "b": isBold ? "1" : "0", "kern": "1200"],
                    [
                        .element("a:solidFill", [:], .element("a:schemeClr", ["val": "tx1"])),
                        .element("a:latin", ["typeface": font]),
                    ]),
            ])
    }

    static func layout(_ layout: SlideLayout, _ places: [SlideLayout.Place]) -> Markup {
        let shapes = places.enumerated().map { SlideShapes.prompt(id: $0 + 2, $1) }
        return .element(
            "p:sldLayout",
            [
                "xmlns:a": SlideShapes.spaces[0].value, "xmlns:r": SlideShapes.spaces[1].value,
                "xmlns:p": SlideShapes.spaces[2].value, "type": layout == .title ? "title" : nil, "preserve": "1",
                "userDrawn": "1",
            ], [SlideShapes.tree(shapes, name: layout.name), sameColours])
    }

    // MARK: Notes

    static let notesPicture = SlideBox(x: 60, y: 50, width: 420, height: 236)
    static let notesText = SlideBox(x: 60, y: 310, width: 420, height: 420)

    static var notes: Markup {
        .element(
            "p:notesMaster", SlideShapes.spaces,
            [
                SlideShapes.tree(
                    [notesImage(id: 2), notesBody(id: 3, paragraphs: [.element("a:p")], box: notesText)],
                    background: white),
                colours,
                .element("p:notesStyle", [:], level(12, font: "+mn-lt")),
            ])
    }

    static func notesPage(_ texts: [String], _ language: String) -> Markup {
        let paragraphs = texts.map { text in
            Markup.element(
                "a:p", [:],
                .element("a:r", [:], [.element("a:rPr", ["lang": language]), .element("a:t", [:], .text(text))]))
        }
        return .element(
            "p:notes", SlideShapes.spaces,
            [SlideShapes.tree([notesImage(id: 2), notesBody(id: 3, paragraphs: paragraphs, box: nil)]), sameColours])
    }

    private static func notesImage(id: Int) -> Markup {
        .element(
            "p:sp", [:],
            [
                .element(
                    "p:nvSpPr", [:],
                    [
                        .element("p:cNvPr", ["id": String(id), "name": "Slide Image \(id)"]),
                        .element(
                            "p:cNvSpPr", [:],
                            .element("a:spLocks", ["noGrp": "1", "noRot": "1", "noChangeAspect": "1"])),
                        .element("p:nvPr", [:], .element("p:ph", ["type": "sldImg"])),
                    ]), notesPicture.shape,
            ])
    }

    private static func notesBody(id: Int, paragraphs: [Markup], box: SlideBox?) -> Markup {
        .element(
            "p:sp", [:],
            [
                .element(
                    "p:nvSpPr", [:],
                    [
                        .element("p:cNvPr", ["id": String(id), "name": "Notes \(id)"]),
                        .element("p:cNvSpPr", [:], .element("a:spLocks", ["noGrp": "1"])),
                        .element("p:nvPr", [:], .element("p:ph", ["type": "body", "idx": "1"])),
                    ]), box?.shape ?? .element("p:spPr"),
                .element("p:txBody", [:], [.element("a:bodyPr"), .element("a:lstStyle")] + paragraphs),
            ])
    }
}
