import Findings
import NetworkModel

/// Strengths and challenges as a table that people fill in: with what a meeting wrote, else with what the figures support.
struct StrengthSection {
    /// A table to write in must have room.
    private static let mostOfOneTopic = 4

    private let words: ReportWords
    private let statements: [Statement]
    /// Of a meeting; empty where none has written anything.
    private let written: [MeetingStrength]

    init(_ words: ReportWords, _ content: NetworkContent, _ statements: [Statement]) {
        self.words = words
        self.statements = statements
        written = content.network.comments?.strengths ?? []
    }

    var blocks: [Block] { [.paragraph(lead), .form(form)] }

    var lead: String {
        guard written.isEmpty else {
            return words.pick(
                nb: "Dette er skrevet på møtet. Rett, stryk og legg til.",
                nn: "Dette er skrive på møtet. Rett, stryk og legg til.",
                en: "This was written at the meeting. Correct, strike out and add.")
        }
        return words.pick(
            nb: "Det som står her, er det tallene støtter. Rett, stryk og legg til: dere kjenner kommunen.",
            nn: "Det som står her, er det tala støttar. Rett, stryk og legg til: de kjenner kommunen.",
            en: "What stands here is what the figures support. Correct, strike out and add: you know the place.")
    }

    var form: Form {
        Form(
            caption: written.isEmpty
                ? words.pick(nb: "Til utfylling", nn: "Til utfylling", en: "To be filled in")
                : words.pick(
                    nb: "Det møtet kom fram til, og plass til mer", nn: "Det møtet kom fram til, og plass til meir",
                    en: "What the meeting found, and room for more"),
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
        guard written.isEmpty else {
            return written.filter { $0.area == area }.compactMap { side == .strength ? $0.strength : $0.challenge }
        }
        let own = statements.filter { $0.area == area && $0.side == side }
        // Holes come with the largest first; the rest stand among the observations.
        return Statement.Topic.allCases.flatMap { topic in own.filter { $0.topic == topic }.prefix(Self.mostOfOneTopic)
        }.map(\.text)
    }
}
