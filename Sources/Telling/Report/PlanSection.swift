import NetworkModel

/// A plan of action as a table that a meeting fills in, with what it has decided already.
struct PlanSection {
    private let words: ReportWords
    private let steps: [PlanStep]

    /// Lines to write in, of each track.
    private static let open = 3

    init(_ words: ReportWords, _ content: NetworkContent) {
        self.words = words
        steps = content.network.comments?.plan ?? []
    }

    var title: String { words.pick(nb: "Handlingsplan", nn: "Handlingsplan", en: "Plan of action") }

    var form: Form {
        Form(
            caption: steps.isEmpty
                ? words.pick(nb: "Til utfylling", nn: "Til utfylling", en: "To be filled in")
                : words.pick(
                    nb: "Det møtet ble enig om, og plass til mer", nn: "Det møtet vart samd om, og plass til meir",
                    en: "What the meeting agreed on, and room for more"),
            columns: [
                words.pick(nb: "Spor", nn: "Spor", en: "Track"), words.pick(nb: "Hva", nn: "Kva", en: "What"),
                words.pick(nb: "Hvem", nn: "Kven", en: "Who"), words.pick(nb: "Når", nn: "Når", en: "When"),
            ],
            rows: PlanStep.Track.allCases.flatMap { track in
                let own = steps.filter { $0.track == track }.map { step in
                    [[step.what], step.who.map { [$0] } ?? [], step.when.map { [$0] } ?? []]
                }
                let open = Array(repeating: [[], [], []] as [[String]], count: max(1, Self.open - own.count))
                return (own + open).map { Form.Row(title: title(track), entries: $0) }
            })
    }

    private func title(_ track: PlanStep.Track) -> String {
        switch track {
        case .administrative: words.pick(nb: "Administrativt", nn: "Administrativt", en: "Administrative")
        case .political: words.pick(nb: "Politisk", nn: "Politisk", en: "Political")
        }
    }
}
