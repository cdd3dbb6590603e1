import Analysis
import Findings
import NetworkModel

/// What changed between two waves, as sentences. Counts of pairs are told as they are: they speak of what was answered twice. That
/// a network has become something is said only where missing answers cannot have made it.
package struct ChangeStatements {
    private let content: ChangeContent
    private let language: Language
    private var words: ReportWords { content.to.words }

    package init(_ content: ChangeContent) {
        self.content = content
        language = content.to.language
    }

    /// Of the level at which every contact counts, relation by relation; then of the figures at every level.
    package var all: [String] {
        let wording = ChangeWords(content)
        guard !content.change.roster.both.isEmpty else { return [wording.persons, language.say("change.nobody")] }
        return [wording.persons]
            + content.relations.flatMap { relation, change -> [String] in
                let levels = content.levels.filter { $0.relation.id == change.id }
                guard let weakest = levels.last else { return [] }
                let counts = weakest.change.counts
                let title = words.title(relation, upTo: weakest.level.level)
                return ["\(title): \(wording.pairs(counts))", jaccard(counts), strength(relation, change)]
                    .compactMap(\.self) + figures(levels)
            } + incomparable
    }

    private func jaccard(_ counts: ChangeCounts) -> String? {
        counts.jaccard.map { language.say("change.jaccard", ["share": words.percent($0)]) }
    }

    private func strength(_ relation: Relation, _ change: RelationChange) -> String? {
        guard relation.levels.count > 1, change.strength.stronger + change.strength.weaker > 0 else { return nil }
        return language.say(
            "change.strength", ["stronger": change.strength.stronger, "weaker": change.strength.weaker])
    }

    /// One sentence a figure, at the weakest level where it holds; and one where nothing holds.
    private func figures(_ levels: [ChangeLevel]) -> [String] {
        var met: Set<String> = []
        let moved = levels.reversed().flatMap { level in
            level.change.figures.filter { $0.difference == .beyondNonResponse && met.insert($0.id).inserted }
                .compactMap { sentence($0, level) }
        }
        if !moved.isEmpty { return moved }
        let stayed = levels.contains { level in level.change.figures.contains { $0.difference == .withinNonResponse } }
        return stayed ? [language.say("change.within")] : []
    }

    private func sentence(_ change: FigureChange, _ level: ChangeLevel) -> String? {
        // As many pairs could have gained contact as lost it, had a lot been drawn for each that changed.
        let counts = level.change.counts
        if change.id == "densityAll", counts.isEven {
            return language.say(
                "change.even", ["level": levelName(level), "new": counts.new, "gone": counts.gone])
        }
        // Whether density moved is judged over all pairs, and told of those that were answered both times.
        let shown = change.id == "densityAll" ? level.figure("densityObserved") ?? change : change
        guard let figure = FigureList.figure(shown.id), let before = shown.fromTwice, let now = shown.toTwice,
            let claim = Self.claim(change.id, rose: now > before)
        else { return nil }
        return language.say(
            "change.beyond",
            [
                "claim": claim, "level": levelName(level),
                "before": words.number(before, figure.kind), "now": words.number(now, figure.kind),
            ])
    }

    private func levelName(_ level: ChangeLevel) -> String {
        words.inSentence(words.title(level.level.relation, upTo: level.level.level))
    }

    /// Nil for a figure that is not told as a sentence.
    private static func claim(_ figure: String, rose: Bool) -> Text? {
        switch (figure, rose) {
        case ("densityAll", true): Text("change.density.rose")
        case ("densityAll", false): Text("change.density.fell")
        case ("reciprocityArcs", true): Text("change.reciprocity.rose")
        case ("reciprocityArcs", false): Text("change.reciprocity.fell")
        case ("isolates", true): Text("change.isolates.rose")
        case ("isolates", false): Text("change.isolates.fell")
        case ("weakComponents", true): Text("change.components.rose")
        case ("weakComponents", false): Text("change.components.fell")
        default: nil
        }
    }

    /// What is not compared, and where it is told why.
    private var incomparable: [String] {
        let labels = content.change.relations.filter { !$0.isComparable }
            .map { "«\(content.to.network.relations[$0.to].label)»" }
        return labels.isEmpty ? [] : [language.say("change.not-comparable", ["relations": language.and(labels)])]
    }
}
