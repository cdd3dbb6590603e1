import Foundation
import Telling

extension BlockHTML {
    /// Every level with one picture a network; a switch shows one level at a time.
    func html(_ pictures: SideBySide) throws -> HTML {
        let name = "level-\(pictures.relation + 1)"
        return try tag("h3") { pictures.heading }
            + (pictures.levels.count > 1
                ? tag("div", ["class": "tools", "data-script": "", "hidden": "", "data-switches": "." + name]) {
                    Self.choice(pictures.choice, name: name, pictures.levels.map { ($0.id, $0.name) })
                } : .empty)
            + HTMLBuilder.buildArray(
                pictures.levels.map { level in
                    try tag("div", ["class": name, "data-level": level.id]) {
                        tag("h4") { level.name }
                        try tag("div", ["class": "side-by-side"]) { try level.pictures.map(plainFigure) }
                        if let comment = level.comment { HTML.comment(comment) }
                    }
                })
    }

    /// The picture as a file inside the page: nobody points at persons here.
    private func plainFigure(_ block: PictureBlock) throws -> HTML {
        guard let picture = picture(block) else { return .empty }
        let legend = try picture.legend()
        return try tag("figure") {
            tag("figcaption") { block.caption }
            try tag("div", ["class": "canvas"]) {
                image(try picture.svg(), alternative: block.picture.description)
                if let legend { image(legend.svg, alternative: legend.text, cssClass: "legend") }
            }
        }
    }

    private func image(_ svg: String, alternative: String, cssClass: String? = nil) -> HTML {
        let bytes = Data(svg.utf8).base64EncodedString()
        return HTML.element(
            "img", ["src": "data:image/svg+xml;base64,\(bytes)", "alt": alternative, "class": cssClass])
    }
}
