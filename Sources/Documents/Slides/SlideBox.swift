/// Where something stands on a slide, in points.
struct SlideBox {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    /// 16:9, a third of a metre wide.
    static let slide = SlideBox(x: 0, y: 0, width: 960, height: 540)

    var offset: Markup { .element("a:off", ["x": emu(x), "y": emu(y)]) }
    var extent: Markup { .element("a:ext", ["cx": emu(width), "cy": emu(height)]) }

    /// - Parameter element: `a:xfrm`, or `p:xfrm` of a table.
    func frame(_ element: String = "a:xfrm") -> Markup { .element(element, [:], [offset, extent]) }

    var shape: Markup { shape() }

    /// - Parameter ground: what it stands on.
    func shape(on ground: String? = nil) -> Markup {
        .element(
            "p:spPr", [:],
            [frame(), .element("a:prstGeom", ["prst": "rect"], .element("a:avLst"))]
                + (ground.map { [.element("a:solidFill", [:], .element("a:srgbClr", ["val": $0]))] } ?? []))
    }

    /// The largest of some proportion within it, in its middle.
    func fitting(_ wide: Double, _ high: Double) -> SlideBox {
        let scale = min(width / wide, height / high)
        return SlideBox(
            x: x + (width - wide * scale) / 2, y: y + (height - high * scale) / 2, width: wide * scale,
            height: high * scale)
    }

    func scaled(_ scale: Double, right: Double, down: Double) -> SlideBox {
        SlideBox(x: x * scale + right, y: y * scale + down, width: width * scale, height: height * scale)
    }
}
