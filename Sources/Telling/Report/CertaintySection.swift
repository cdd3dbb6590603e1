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
        let open = levels.filter { $0.analysis.certainty.map { $0.knownPairs < $0.pairs } ?? false }
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
            certainty.knownPairs < certainty.pairs, let share = certainty.knownShare
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
        let rows = levels.flatMap { level in UncertainShare.allCases.compactMap { row($0, level) } }
        return Ranges(
            caption: words.pick(
                nb: "Nøkkeltall med hvor langt de kunne ligge fra svarene om alle hadde svart",
                nn: "Nøkkeltal med kor langt dei kunne liggje frå svara om alle hadde svart",
                en: "Key figures with how far from the answers they could be had everybody answered"),
            legend: [
                .init(
                    .value, words.pick(nb: "etter svarene", nn: "etter svara", en: "by the answers")),
                .init(
                    .likely,
                    words.pick(
                        nb: "trolig, hadde alle svart (9 av 10)", nn: "truleg, hadde alle svart (9 av 10)",
                        en: "likely, had everybody answered (9 of 10)")),
                .init(
                    .possible,
                    words.pick(
                        nb: "mulig, uansett hva de andre hadde svart", nn: "mogleg, uansett kva dei andre hadde svart",
                        en: "possible, whatever the others would have answered")),
            ], rows: rows)
    }

    private func row(_ share: UncertainShare, _ level: LevelContent) -> Ranges.Row? {
        guard let certainty = level.analysis.certainty, let bounds = share.bounds(certainty),
            let value = share.value(level.analysis)
        else { return nil }
        let likely = share.likely(certainty)
        var text = words.percent(value)
        if let likely {
            text += words.pick(nb: "; trolig ", nn: "; truleg ", en: "; likely ") + words.range(likely)
        }
        text += words.pick(nb: "; mulig ", nn: "; mogleg ", en: "; possible ") + words.range(bounds)
        return Ranges.Row(
            name: name(share, level), text: text, value: value, likely: likely,
            possible: bounds)
    }

    /// `Par med kontakt, daglig eller ukentlig`; the relation where there are several.
    private func name(_ share: UncertainShare, _ level: LevelContent) -> String {
        let relation = content.network.relations.count > 1 ? words.inSentence(level.relation.label) : nil
        return [share.name(words), relation, words.levels(level.relation, upTo: level.level)].compactMap(\.self)
            .joined(separator: ", ")
    }

    private func assumption(_ levels: [LevelContent]) -> Block {
        let isDrawn = levels.contains { $0.analysis.certainty?.redrawn != nil }
        return .paragraph(
            isDrawn
                ? words.pick(
                    nb: """
                        «Trolig» betyr: Vi har anslått svarene som mangler mange ganger, ut fra dem som har svart. Det holder når de som ikke \
                        svarte, ligner på de andre. Har de mindre kontakt enn de andre, er tettheten i virkeligheten lavere enn anslaget.
                        """,
                    nn: """
                        «Truleg» tyder: Vi har rekna ut svara som manglar mange gonger, ut frå dei som har svart. Det held når dei som ikkje \
                        svara, liknar på dei andre. Har dei mindre kontakt enn dei andre, er tettleiken i røynda lågare enn anslaget.
                        """,
                    en: """
                        “Likely” means: we estimated the missing answers many times from those who answered. That holds when those who did \
                        not answer are like the others. If they have less contact, the real density is lower than the estimate.
                        """)
                : words.pick(
                    nb: "For få har svart til at vi kan anslå svarene som mangler. Bare det som er mulig, er vist.",
                    nn: "For få har svart til at vi kan rekne ut svara som manglar. Berre det som er mogleg, er vist.",
                    en: "Too few answered to estimate the missing answers. Only what is possible is shown."), .note)
    }
}

/// Key figures that are shares, so that they stand on one axis.
enum UncertainShare: CaseIterable {
    case density
    case reciprocity
    case isolates

    private var figure: UncertainFigure {
        switch self {
        case .density: .densityAll
        case .reciprocity: .reciprocityArcs
        case .isolates: .isolates
        }
    }

    func value(_ analysis: LevelAnalysis) -> Double? {
        switch self {
        case .density: analysis.figures.densityAll
        // Of those in which both answered: a missing answer is no disagreement.
        case .reciprocity: analysis.figures.reciprocityArcsObserved
        case .isolates: persons(analysis).map { Double(analysis.cohesion.withoutContact) / $0 }
        }
    }

    func likely(_ certainty: LevelCertainty) -> ClosedRange<Double>? {
        certainty.redrawn?.intervals[figure].map { share($0, certainty) }
    }

    func bounds(_ certainty: LevelCertainty) -> ClosedRange<Double>? {
        certainty.bounds[figure].map { share($0, certainty) }
    }

    private func share(_ range: ClosedRange<Double>, _ certainty: LevelCertainty) -> ClosedRange<Double> {
        guard self == .isolates else { return range }
        // n(n−1) pairs
        let persons = (1 + (1 + 4 * Double(certainty.pairs)).squareRoot()) / 2
        return range.lowerBound / persons...range.upperBound / persons
    }

    private func persons(_ analysis: LevelAnalysis) -> Double? {
        let count = analysis.cohesion.withContact + analysis.cohesion.withoutContact
        return count > 0 ? Double(count) : nil
    }

    func name(_ words: ReportWords) -> String {
        switch self {
        case .density: words.pick(nb: "Par med kontakt", nn: "Par med kontakt", en: "Pairs with contact")
        case .reciprocity:
            words.pick(
                nb: "Bekreftet av den andre", nn: "Stadfesta av den andre", en: "Confirmed by the other")
        case .isolates: words.pick(nb: "Uten kontakt", nn: "Utan kontakt", en: "Without contact")
        }
    }
}
