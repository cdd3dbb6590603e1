import Findings
import Pictures
import Telling

/// A picture in the page: the drawing, what is said of the person pointed at, and the table behind it.
struct PictureFigure {
    let language: Language
    let block: PictureBlock
    let picture: Picture

    func html() throws -> HTML {
        let svg = try picture.svg(for: .page)
        return tag("figure", ["class": picture.isDetailed ? "detailed" : nil, "data-picture": picture.name]) {
            tag("figcaption") { block.caption }
            // Wider than a phone: it scrolls by itself, also with the keys.
            tag("div", ["class": "canvas", "tabindex": "0", "role": "region", "aria-label": block.caption]) {
                HTML.own(svg)
            }
            if let comment = block.comment { HTML.comment(comment) }
            if let table = block.table {
                tag(
                    "div",
                    [
                        "class": "about screen", "data-script": "", "hidden": "", "role": "status",
                        "data-hint": language.say("page.picture-figure.point-at-person-see"),
                    ]
                ) { "" }
                tag("details") {
                    tag("summary") {
                        language.say("page.picture-figure.table-behind-picture")
                    }
                    HTML.table(table)
                }
            }
        }
    }
}

extension HTML {
    /// What is said beneath a picture. What nobody wrote is quieter.
    static func comment(_ text: PictureText) -> HTML {
        text.isWritten
            ? tag("div", ["class": "comment"]) { text.paragraphs.map { paragraph in tag("p") { paragraph } } }
            : tag("p", ["class": "note proposal"]) { text.paragraphs.joined(separator: " ") }
    }
}
