/// Colours and fonts of slides and notes, where an organisation puts its own in their place.
enum Theme {
    static let font = "Arial"

    /// - Parameter name: unique in the file.
    static func part(_ name: String) -> Markup {
        .element(
            "a:theme", ["xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", "name": name],
            [.element("a:themeElements", [:], [colours, fonts, formats])])
    }

    private static var colours: Markup {
        let colours = [
            ("dk1", "1D2733"), ("lt1", "FFFFFF"), ("dk2", "0F2F45"), ("lt2", "EEF2F5"), ("accent1", "0B5A8A"),
            ("accent2", "B45F06"), ("accent3", "2E7D32"), ("accent4", "7B3F98"), ("accent5", "00796B"),
            ("accent6", "8A5A00"), ("hlink", "0B5A8A"), ("folHlink", "5B3A7A"),
        ]
        return .element(
            "a:clrScheme", ["name": "Brobygger"],
            colours.map { .element("a:\($0.0)", [:], .element("a:srgbClr", ["val": $0.1])) })
    }

    private static var fonts: Markup {
        let font: [Markup] = [
            .element("a:latin", ["typeface": Self.font]), .element("a:ea", ["typeface": ""]),
            .element("a:cs", ["typeface": ""]),
        ]
        return .element(
            "a:fontScheme", ["name": "Brobygger"],
            [.element("a:majorFont", [:], font), .element("a:minorFont", [:], font)])
    }

    /// Plain surfaces and lines; each list must have three.
    private static var formats: Markup {
        let colour = Markup.element("a:schemeClr", ["val": "phClr"])
        let fill = Markup.element("a:solidFill", [:], colour)
        let line = Markup.element("a:ln", ["w": "9525"], [fill, .element("a:prstDash", ["val": "solid"])])
        let effect = Markup.element("a:effectStyle", [:], .element("a:effectLst"))
        func three(_ name: String, _ one: Markup) -> Markup { .element(name, [:], [one, one, one]) }
        return .element(
            "a:fmtScheme", ["name": "Brobygger"],
            [
                three("a:fillStyleLst", fill), three("a:lnStyleLst", line), three("a:effectStyleLst", effect),
                three("a:bgFillStyleLst", fill),
            ])
    }
}
