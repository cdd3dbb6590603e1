import Analysis
import Findings
import NetworkModel

/// What report, note and presentation of a network that was asked in waves have in common.
struct ChangeTexts {
    let series: SeriesContent
    private var language: Language { series.language }

    var introduction: String {
        language.say(
            "change.introduction",
            ["waves": language.and(series.waves.map { $0.network.wave?.label ?? $0.network.title })])
    }

    /// Who was asked when, and how many answered: a row for every wave.
    var waves: Table {
        Table(
            caption: language.say("change.waves"),
            columns: [
                language.say("change.waves.wave"), language.say("change.waves.persons"),
                language.say("change.waves.answered"), language.say("change.waves.rate"),
            ], numbers: Set(1...3),
            rows: series.waves.map { wave in
                let response = wave.network.response
                return .init(
                    cells: [
                        Table.Cell(wave.network.wave?.label ?? wave.network.title),
                        Table.Cell(String(response.persons)), Table.Cell(String(response.answered)),
                        response.persons == 0
                            ? Table.Cell("–", .missing)
                            : Table.Cell(wave.words.percent(Double(response.answered) / Double(response.persons))),
                    ])
            })
    }

    /// What to talk about.
    var questions: [String] {
        let unknown = series.whole.levels.last?.change.counts.unknown ?? 0
        let roster = series.whole.change.roster
        return [language.say("change.question.known"), language.say("change.question.meant")]
            + (roster.joined.isEmpty && roster.left.isEmpty ? [] : [language.say("change.question.people")])
            + (unknown == 0 ? [] : [language.say("change.question.unknown", ["n": unknown])])
            + [language.say("change.question.next")]
    }

    var limits: [Block] {
        let waves = Set(series.waves.map(\.network.id))
        let found = series.content.findings.filter {
            [.waveNotComparable, .wavePersonAlike, .wavePersonChanged].contains($0.code)
                && $0.network.map(waves.contains) == true
        }
        return [.paragraph(language.say("change.limits.lead"))]
            + (found.isEmpty ? [] : [.list(found.map { Block.Item($0.message[language]) })])
    }
}
