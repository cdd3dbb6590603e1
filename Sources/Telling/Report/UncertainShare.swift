import Analysis
import Findings

/// Key figures that are shares, so that they stand on one axis.
package enum UncertainShare: CaseIterable, Sendable {
    case density
    case reciprocity
    case isolates

    package var figure: UncertainFigure {
        switch self {
        case .density: .densityAll
        case .reciprocity: .reciprocityArcs
        case .isolates: .isolates
        }
    }

    package func value(_ analysis: LevelAnalysis) -> Double? {
        switch self {
        case .density: analysis.figures.densityAll
        // Of those in which both answered: a missing answer is no disagreement.
        case .reciprocity: analysis.figures.reciprocityArcsObserved
        case .isolates: persons(analysis).map { Double(analysis.cohesion.withoutContact) / $0 }
        }
    }

    package func likely(_ certainty: LevelCertainty) -> ClosedRange<Double>? {
        certainty.redrawn?.intervals[figure].map { share($0, certainty) }
    }

    package func bounds(_ certainty: LevelCertainty) -> ClosedRange<Double>? {
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

    package func name(_ words: ReportWords) -> String {
        switch self {
        case .density: words.pick(nb: "Par med kontakt", nn: "Par med kontakt", en: "Pairs with contact")
        case .reciprocity:
            words.pick(
                nb: "Bekreftet av den andre", nn: "Stadfesta av den andre", en: "Confirmed by the other")
        case .isolates: words.pick(nb: "Uten kontakt", nn: "Utan kontakt", en: "Without contact")
        }
    }

    /// What it is beside what it could be; nil where it is not defined, or the network too large for it.
    package func row(_ name: String, _ analysis: LevelAnalysis, _ words: ReportWords) -> Ranges.Row? {
        guard let certainty = analysis.certainty, let bounds = bounds(certainty), let value = value(analysis)
        else { return nil }
        let likely = likely(certainty)
        var text = words.percent(value)
        if let likely {
            text += words.pick(nb: "; trolig ", nn: "; truleg ", en: "; likely ") + words.range(likely)
        }
        if certainty.isOpen {
            text += words.pick(nb: "; mulig ", nn: "; mogleg ", en: "; possible ") + words.range(bounds)
        }
        return Ranges.Row(name: name, text: text, value: value, likely: likely, possible: bounds)
    }
}

extension ReportWords {
    var rangeLegend: [Ranges.Key] {
        [
            .init(.value, pick(nb: "etter svarene", nn: "etter svara", en: "by the answers")),
            .init(
                .likely,
                pick(
                    nb: "trolig, hadde alle svart (9 av 10)", nn: "truleg, hadde alle svart (9 av 10)",
                    en: "likely, had everybody answered (9 of 10)")),
            .init(
                .possible,
                pick(
                    nb: "mulig, uansett hva de andre hadde svart", nn: "mogleg, uansett kva dei andre hadde svart",
                    en: "possible, whatever the others would have answered")),
        ]
    }

    /// What “likely” rests on.
    /// - Parameter isDrawn: whether anything is called likely.
    func assumption(isDrawn: Bool) -> String {
        isDrawn
            ? pick(
                nb: """
                    «Trolig» betyr: Vi har anslått svarene som mangler mange ganger, ut fra dem som har svart. Det holder når de som ikke \
                    svarte, ligner på de andre. Har de mindre kontakt enn de andre, er tettheten i virkeligheten lavere enn anslaget.
                    """,
                nn: """
                    «Truleg» betyr: Vi har rekna ut svara som manglar mange gonger, ut frå dei som har svart. Det held når dei som ikkje \
                    svara, liknar på dei andre. Har dei mindre kontakt enn dei andre, er tettleiken i røynda lågare enn anslaget.
                    """,
                en: """
                    “Likely” means: we estimated the missing answers many times from those who answered. That holds when those who did \
                    not answer are like the others. If they have less contact, the real density is lower than the estimate.
                    """)
            : pick(
                nb: "For få har svart til at vi kan anslå svarene som mangler. Bare det som er mulig, er vist.",
                nn: "For få har svart til at vi kan rekne ut svara som manglar. Berre det som er mogleg, er vist.",
                en: "Too few answered to estimate the missing answers. Only what is possible is shown.")
    }
}
