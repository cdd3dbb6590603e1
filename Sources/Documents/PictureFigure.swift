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
            if let table = block.table {
                tag(
                    "div",
                    [
                        "class": "about screen", "data-script": "", "hidden": "", "role": "status",
                        "data-hint": language.pick(
                            nb: "Pek på en person for å se hvem personen har kontakt med.",
                            nn: "Peik på ein person for å sjå kven personen har kontakt med.",
                            en: "Point at a person to see his or her contacts."),
                    ]
                ) { "" }
                tag("details") {
                    tag("summary") {
                        language.pick(
                            nb: "Tabellen bak bildet", nn: "Tabellen bak biletet", en: "The table behind the picture")
                    }
                    HTML.table(table)
                }
            }
        }
    }
}
