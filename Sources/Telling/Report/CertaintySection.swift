import Analysis
import Findings
import NetworkModel

/// How far the key figures could be from what everybody's answers would have given, with one picture.
struct CertaintySection {
    let content: NetworkContent
    private var words: ReportWords { content.words }

    /// Nothing where only degrees are computed, or the network is too large for it.
    var blocks: [Block] {
        let levels = content.levels.filter { $0.analysis.certainty != nil }
        guard !levels.isEmpty else { return [] }
        let open = levels.filter { $0.analysis.certainty?.isOpen == true }
        guard !open.isEmpty else {
            return [
                .paragraph(
                    words.pick(
                        nb: "Alle har svart om alle. Tallene bygger på alt det ble spurt om.",
                        nn: "Alle har svart om alle. Tala byggjer på alt det vart spurt om.",
                        en: "Everybody answered about everybody. The figures rest on all that was asked."))
            ]
        }
        return content.network.relations.indices.compactMap(known) + [.ranges(ranges(open))] + [assumption(open)]
    }

    private func known(_ position: Int) -> Block? {
        let relation = content.network.relations[position]
        guard let certainty = content.analysis.relations[position].levels.first?.certainty,
            certainty.isOpen, let share = certainty.knownShare
        else { return nil }
        let lead = content.network.relations.count > 1 ? "\(relation.label): " : ""
        let (known, all) = (certainty.knownPairs, certainty.pairs)
        return .paragraph(
            words.capitalised(lead)
                + words.pick(
                    nb: """
                        Vi kjenner \(known) av de \(all) svarene som alle kunne gitt om hverandre (\(words.percent(share))). Resten mangler, og \
                        det er ikke det samme som at det ikke er kontakt.
                        """,
                    nn: """
                        Vi kjenner \(known) av dei \(all) svara som alle kunne gitt om kvarandre (\(words.percent(share))). Resten manglar, og \
                        det er ikkje det same som at det ikkje er kontakt.
                        """,
                    en: """
                        We know \(known) of the \(all) answers that everybody could have given about everybody else (\(words.percent(share))). \
                        The rest is missing, which is not the same as no contact.
                        """))
    }

    // MARK: The picture

    private func ranges(_ levels: [LevelContent]) -> Ranges {
        Ranges(
            caption: words.pick(
                nb: "Nøkkeltall med hvor langt de kunne ligge fra svarene om alle hadde svart",
                nn: "Nøkkeltal med kor langt dei kunne liggje frå svara om alle hadde svart",
                en: "Key figures with how far from the answers they could be had everybody answered"),
            legend: words.rangeLegend,
            rows: levels.flatMap { level in
                UncertainShare.allCases.compactMap { $0.row(name($0, level), level.analysis, words) }
            })
    }

    /// `Par med kontakt, daglig eller ukentlig`; the relation where there are several.
    private func name(_ share: UncertainShare, _ level: LevelContent) -> String {
        let relation = content.network.relations.count > 1 ? words.inSentence(level.relation.label) : nil
        return [share.name(words), relation, words.levels(level.relation, upTo: level.level)].compactMap(\.self)
            .joined(separator: ", ")
    }

    private func assumption(_ levels: [LevelContent]) -> Block {
        .paragraph(words.assumption(isDrawn: levels.contains { $0.analysis.certainty?.redrawn != nil }), .note)
    }
}
