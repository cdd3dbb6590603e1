import Findings
import Telling

/// Strengths and challenges as a table that people fill in; what the figures support stands in it already.
struct StrengthSection {
    /// A table to write in must have room.
    private static let mostOfOneTopic = 4

    let words: ReportWords
    let statements: [ReportStatement]

    var html: HTML {
        HTMLBuilder.buildArray([
            tag("p") {
                words.pick(
                    nb: "Det som står her, er det tallene støtter. Rett, stryk og legg til: dere kjenner kommunen.",
                    nn: "Det som står her, er det tala støttar. Rett, stryk og legg til: de kjenner kommunen.",
                    en: "What stands here is what the figures support. Correct, strike out and add: you know the place."
                )
            },
            tag("p", ["class": "note screen", "data-script": "", "hidden": ""]) {
                words.pick(
                    nb: """
                        Klikk i en rute for å skrive. Det dere skriver, blir ikke lagret av seg selv: lagre en kopi, eller skriv ut.
                        """,
                    nn: """
                        Klikk i ei rute for å skrive. Det de skriv, blir ikkje lagra av seg sjølv: lagre ein kopi, eller skriv ut.
                        """,
                    en: """
                        Click in a field to write. What you write is not kept by itself: save a copy, or print.
                        """)
            },
            tag("div", ["class": "tools", "data-script": "", "hidden": ""]) {
                tag("button", ["type": "button", "data-action": "save"]) { ReportPage.saveLabel(words.language) }
                tag("span", ["role": "status", "class": "status", "data-saved-status": ""]) { "" }
            },
            tag("div", ["class": "workshop"]) {
                tag("table") {
                    tag("caption") { words.pick(nb: "Til utfylling", nn: "Til utfylling", en: "To be filled in") }
                    tag("thead") {
                        tag("tr") {
                            tag("th", ["scope": "col"]) { words.pick(nb: "Område", nn: "Område", en: "Area") }
                            tag("th", ["scope": "col"]) { strengths }
                            tag("th", ["scope": "col"]) { challenges }
                        }
                    }
                    tag("tbody") {
                        ReportStatement.Area.allCases.map { area in
                            tag("tr") {
                                tag("th", ["scope": "row"]) { title(area) }
                                entry(area, .strength, strengths)
                                entry(area, .challenge, challenges)
                            }
                        }
                    }
                }
            },
        ])
    }

    private var strengths: String { words.pick(nb: "Styrker", nn: "Styrkar", en: "Strengths") }
    private var challenges: String { words.pick(nb: "Utfordringer", nn: "Utfordringar", en: "Challenges") }

    private func title(_ area: ReportStatement.Area) -> String {
        switch area {
        case .organisation: words.pick(nb: "Organisering", nn: "Organisering", en: "Organisation")
        case .planning: words.pick(nb: "Planlegging", nn: "Planlegging", en: "Planning")
        case .politics: words.pick(nb: "Politikk", nn: "Politikk", en: "Politics")
        case .other: words.pick(nb: "Annet", nn: "Anna", en: "Other")
        }
    }

    private func entry(_ area: ReportStatement.Area, _ side: ReportStatement.Side, _ heading: String) -> HTML {
        let own = statements.filter { $0.area == area && $0.side == side }
        // Holes come with the largest first; the rest stand among the observations.
        let texts = ReportStatement.Topic.allCases
            .flatMap { topic in own.filter { $0.topic == topic }.prefix(Self.mostOfOneTopic) }
            .map { "– \($0.text)" }
        return tag("td", ["data-heading": heading]) {
            tag(
                "div",
                [
                    "class": "entry", "contenteditable": "true", "role": "textbox", "aria-multiline": "true",
                    "aria-label": "\(title(area)): \(heading)", "tabindex": "0",
                ]
            ) { texts.joined(separator: "\n") }
        }
    }
}
