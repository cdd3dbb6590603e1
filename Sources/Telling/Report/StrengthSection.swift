import Findings

/// Strengths and challenges as a table that people fill in; what the figures support stands in it already.
struct StrengthSection {
    /// A table to write in must have room.
    private static let mostOfOneTopic = 4

    let words: ReportWords
    let statements: [Statement]

    var blocks: [Block] { [.paragraph(lead), .form(form)] }

    var lead: String {
        words.pick(
            nb: "Det som står her, er det tallene støtter. Rett, stryk og legg til: dere kjenner kommunen.",
            nn: "Det som står her, er det tala støttar. Rett, stryk og legg til: de kjenner kommunen.",
            en: "What stands here is what the figures support. Correct, strike out and add: you know the place.")
    }

    var form: Form {
        Form(
            caption: words.pick(nb: "Til utfylling", nn: "Til utfylling", en: "To be filled in"),
            columns: [words.pick(nb: "Område", nn: "Område", en: "Area"), strengths, challenges],
            rows: Statement.Area.allCases.map { area in
                Form.Row(title: title(area), entries: [texts(area, .strength), texts(area, .challenge)])
            })
    }

    private var strengths: String { words.pick(nb: "Styrker", nn: "Styrkar", en: "Strengths") }
    private var challenges: String { words.pick(nb: "Utfordringer", nn: "Utfordringar", en: "Challenges") }

    private func title(_ area: Statement.Area) -> String {
        switch area {
        case .organisation: words.pick(nb: "Organisering", nn: "Organisering", en: "Organisation")
        case .planning: words.pick(nb: "Planlegging", nn: "Planlegging", en: "Planning")
        case .politics: words.pick(nb: "Politikk", nn: "Politikk", en: "Politics")
        case .other: words.pick(nb: "Annet", nn: "Anna", en: "Other")
        }
    }

    private func texts(_ area: Statement.Area, _ side: Statement.Side) -> [String] {
        let own = statements.filter { $0.area == area && $0.side == side }
        // Holes come with the largest first; the rest stand among the observations.
        return Statement.Topic.allCases.flatMap { topic in own.filter { $0.topic == topic }.prefix(Self.mostOfOneTopic)
        }.map(\.text)
    }
}
