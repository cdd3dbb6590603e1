import Analysis
import Findings
import NetworkModel

/// What changed between two waves, as tables.
struct ChangeTables {
    private let content: ChangeContent
    private let language: Language
    private var words: ReportWords { content.to.words }
    private var heading: String { ChangeWords(content).heading }

    init(_ content: ChangeContent) {
        self.content = content
        language = content.to.language
    }

    /// What became of the pairs, a row for every relation and level; nil where nothing can be compared.
    var counts: Table? {
        let levels = content.levels
        guard !levels.isEmpty else { return nil }
        return Table(
            caption: heading, columns: [language.say("change.table.contact")] + kinds + ["Jaccard"],
            numbers: Set(1...6),
            rows: levels.map { level in
                let counts = level.change.counts
                return .init(
                    cells: [Table.Cell(words.title(level.level.relation, upTo: level.level.level))]
                        + numbers(counts).map { Table.Cell($0) }
                        + [counts.jaccard.map { Table.Cell(words.percent($0)) } ?? Table.Cell("–", .missing)])
            })
    }

    /// The pairs of groups between which most became different, by every contact; nil where none did.
    var functions: Table? {
        guard let groups = content.to.analysis.groups, let level = content.levels.last else { return nil }
        let moved = level.change.groups.filter { $0.counts.new + $0.counts.gone > 0 }
            .sorted {
                ($0.counts.new + $0.counts.gone, $1.from, $1.to) > ($1.counts.new + $1.counts.gone, $0.from, $0.to)
            }
        guard !moved.isEmpty else { return nil }
        return Table(
            caption: "\(heading): " + title(level),
            columns: [language.say("sheet.functions.from-group"), language.say("sheet.functions.to-group")] + kinds,
            numbers: Set(2...6),
            rows: moved.prefix(15).map {
                .init([groups.groups[$0.from].label, groups.groups[$0.to].label] + numbers($0.counts))
            })
    }

    /// Figures of a level, for all on each list and for the pairs that were answered both times.
    func figures(_ level: ChangeLevel) -> Table {
        Table(
            caption: "\(heading): " + title(level),
            columns: [
                words.pick(nb: "Tall", nn: "Tal", en: "Figure"), content.fromName, content.toName,
                language.say("sheet.change.twice-from"), language.say("sheet.change.twice-to"),
            ], numbers: Set(1...4),
            rows: level.change.figures.compactMap { change in
                guard let figure = FigureList.figure(change.id), Self.shown.contains(change.id) else { return nil }
                return .init(
                    cells: [Table.Cell(figure.name[language])]
                        + [change.from, change.to, change.fromTwice, change.toTwice].map { value in
                            Table.Cell(words.number(value, figure.kind), value == nil ? .missing : .plain)
                        })
            })
    }

    private static let shown: Set<String> = [
        "persons", "withContact", "isolates", "ties", "meanDegree", "densityAll", "densityObserved",
        "reciprocityArcsObserved", "weakComponents", "largestComponent",
    ]

    private func title(_ level: ChangeLevel) -> String {
        words.inSentence(words.title(level.level.relation, upTo: level.level.level))
    }

    private var kinds: [String] {
        [
            language.say("sheet.change.kept"), language.say("sheet.change.new"), language.say("sheet.change.gone"),
            language.say("sheet.change.never"), language.say("sheet.change.unknown"),
        ]
    }

    private func numbers(_ counts: ChangeCounts) -> [String] {
        [counts.kept, counts.new, counts.gone, counts.never, counts.unknown].map(String.init)
    }
}
