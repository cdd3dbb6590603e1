/// A plan of action as a table that a meeting fills in.
struct PlanSection {
    let words: ReportWords

    var title: String { words.pick(nb: "Handlingsplan", nn: "Handlingsplan", en: "Plan of action") }

    var form: Form {
        let tracks = [
            words.pick(nb: "Administrativt", nn: "Administrativt", en: "Administrative"),
            words.pick(nb: "Politisk", nn: "Politisk", en: "Political"),
        ]
        return Form(
            caption: words.pick(nb: "Til utfylling", nn: "Til utfylling", en: "To be filled in"),
            columns: [
                words.pick(nb: "Spor", nn: "Spor", en: "Track"), words.pick(nb: "Hva", nn: "Kva", en: "What"),
                words.pick(nb: "Hvem", nn: "Kven", en: "Who"), words.pick(nb: "Når", nn: "Når", en: "When"),
            ],
            rows: tracks.flatMap { track in
                (0..<3).map { _ in Form.Row(title: track, entries: [[], [], []]) }
            })
    }
}
