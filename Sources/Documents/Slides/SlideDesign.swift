/// Where things stand on the slides of a presentation: as this program lays them out, or as somebody's template does.
struct SlideDesign: Sendable {
    /// In points.
    let slide: SlideBox
    private let places: [SlideLayout: [SlideLayout.Place]]
    /// Nil for the program's own.
    let template: SlideTemplate?

    static let own = SlideDesign(
        slide: SlideBox.slide,
        places: Dictionary(
            uniqueKeysWithValues: SlideLayout.allCases.map { ($0, $0.places + SlideLayout.footers) }), template: nil)

    private init(slide: SlideBox, places: [SlideLayout: [SlideLayout.Place]], template: SlideTemplate?) {
        self.slide = slide
        self.places = places
        self.template = template
    }

    init(_ template: SlideTemplate) {
        let slide = template.slide
        let scale = min(slide.width / SlideBox.slide.width, slide.height / SlideBox.slide.height)
        let right = (slide.width - SlideBox.slide.width * scale) / 2
        let down = (slide.height - SlideBox.slide.height * scale) / 2
        let places = SlideLayout.allCases.map { layout in
            let own = (layout.places + SlideLayout.footers).map { place in
                var place = place
                place.box = place.box.scaled(scale, right: right, down: down)
                place.size *= scale
                // The colours are the template's.
                place.isQuiet = false
                return place
            }
            return (layout, template.places(own, of: layout))
        }
        self.init(slide: slide, places: Dictionary(uniqueKeysWithValues: places), template: template)
    }

    /// All of a layout, in reading order.
    func places(_ layout: SlideLayout) -> [SlideLayout.Place] { places[layout] ?? [] }

    func place(_ layout: SlideLayout, _ index: Int) -> SlideLayout.Place? {
        places(layout).first { $0.index == index }
    }

    /// Where a table stands.
    var table: SlideBox { place(.table, 21)?.box ?? SlideLayout.content }
}
