import Findings
import NetworkModel
import Pictures
import Telling

/// A picture in the page: the drawing, what is said of the person pointed at, and the table behind it.
struct PictureFigure {
    let words: ReportWords
    let picture: Picture
    var heading: String
    var table: HTMLTable?

    func html() throws -> HTML {
        let svg = try picture.svg(for: .page)
        return tag("figure", ["class": picture.isDetailed ? "detailed" : nil, "data-picture": picture.name]) {
            tag("figcaption") { heading }
            // Wider than a phone: it scrolls by itself, also with the keys.
            tag("div", ["class": "canvas", "tabindex": "0", "role": "region", "aria-label": heading]) {
                HTML.own(svg)
            }
            if let table {
                tag(
                    "div",
                    [
                        "class": "about screen", "data-script": "", "hidden": "", "role": "status",
                        "data-hint": words.pick(
                            nb: "Pek på en person for å se hvem personen har kontakt med.",
                            nn: "Peik på ein person for å sjå kven personen har kontakt med.",
                            en: "Point at a person to see his or her contacts."),
                    ]
                ) { "" }
                tag("details") {
                    tag("summary") {
                        words.pick(
                            nb: "Tabellen bak bildet", nn: "Tabellen bak biletet", en: "The table behind the picture")
                    }
                    table.html
                }
            }
        }
    }
}
