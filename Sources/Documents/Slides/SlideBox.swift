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

    var shape: Markup {
        .element("p:spPr", [:], [frame(), .element("a:prstGeom", ["prst": "rect"], .element("a:avLst"))])
    }
}
