import NetworkModel

/// One figure in two waves.
package struct FigureChange: Hashable, Sendable {
    /// Of `FigureList`.
    package var id: String
    /// Over everybody on each roster.
    package var from: Double?
    package var to: Double?
    /// Over the pairs observed twice: what no coming, no leaving and no missing answer can have moved.
    package var fromTwice: Double?
    package var toTwice: Double?
    /// Over everything that those on both rosters answered: where it would lie in 9 of 10 cases had everybody answered, or the figure
    /// itself where nothing is missing; nil where that is not known.
    package var rangeFrom: ClosedRange<Double>?
    package var rangeTo: ClosedRange<Double>?

    /// Whether it moved by more than missing answers can make; nil where it did not move, or nobody can tell.
    package var difference: ComparisonRow.Difference? {
        guard let fromTwice, let toTwice, fromTwice != toTwice, let rangeFrom, let rangeTo else { return nil }
        let rose = toTwice > fromTwice
        let isBeyond = rose ? rangeTo.lowerBound > rangeFrom.upperBound : rangeTo.upperBound < rangeFrom.lowerBound
        return isBeyond ? .beyondNonResponse : .withinNonResponse
    }
}

/// Computes the figures of one relation in two waves.
struct FigureChanges {
    private let whole: (from: RelationAnalysis, to: RelationAnalysis)
    private let settings: Settings
    private let twice: (from: Relation, to: Relation)?
    private let common: (from: Relation, to: Relation)?
    /// By level; empty where nobody draws what is missing.
    private let certainty: (from: [LevelCertainty], to: [LevelCertainty])

    init(_ answers: CommonAnswers, _ from: RelationAnalysis, _ to: RelationAnalysis, _ settings: Settings) throws {
        whole = (from, to)
        self.settings = settings
        twice = answers.relations(onlyTwice: true)
        common = answers.relations(onlyTwice: false)
        func certainty(_ relation: Relation?) throws -> [LevelCertainty] {
            guard let relation, settings.measures == .all else { return [] }
            return try CertaintyTable.levels(
                of: relation, symmetrise: settings.symmetrise, order: Array(0..<relation.personCount),
                looksAtClaims: false)
        }
        self.certainty = (try certainty(common?.from), try certainty(common?.to))
    }

    func level(_ level: Int) throws -> [FigureChange] {
        let twice = (try analysis(twice?.from, level), try analysis(twice?.to, level))
        let common = (try analysis(common?.from, level), try analysis(common?.to, level))
        return FigureList.changing.within(settings.measures).map { figure in
            FigureChange(
                id: figure.id, from: figure.value(whole.from.levels[level]), to: figure.value(whole.to.levels[level]),
                fromTwice: twice.0.flatMap(figure.value), toTwice: twice.1.flatMap(figure.value),
                rangeFrom: range(figure, common.0, certainty.from, level),
                rangeTo: range(figure, common.1, certainty.to, level))
        }
    }

    /// How many pairs of persons went from each dyad state to each; nil where the persons are too many.
    var dyads: [[Int]]? {
        guard let common else { return nil }
        let states = DyadState.allCases.count
        var counts = Array(repeating: Array(repeating: 0, count: states), count: states)
        for one in 0..<common.from.personCount {
            for other in 0..<one {
                func state(_ relation: Relation) -> DyadState {
                    Dyad.state(relation.answer(from: one, to: other), relation.answer(from: other, to: one))
                }
                counts[state(common.from).number][state(common.to).number] += 1
            }
        }
        return counts
    }

    private func range(
        _ figure: Figure<LevelAnalysis>, _ analysis: LevelAnalysis?, _ certainty: [LevelCertainty], _ level: Int
    ) -> ClosedRange<Double>? {
        guard let analysis, let value = figure.value(analysis), certainty.indices.contains(level) else { return nil }
        guard certainty[level].isOpen else { return value...value }
        var drawn = analysis
        drawn.certainty = certainty[level]
        return drawn.likely(figure.id)
    }

    /// What the figures that are told of a change need.
    private func analysis(_ relation: Relation?, _ level: Int) throws -> LevelAnalysis? {
        guard let relation else { return nil }
        let network = LevelNetwork(
            relation, level: level, symmetrise: settings.symmetrise, scope: settings.measures)
        let observed = relation.stateCounts.filter(\.key.isObserved).values.reduce(0, +)
        return LevelAnalysis(
            figures: try LevelFigures(network, observedPairs: observed), cohesion: try CohesionFigures(network),
            idealForms: LevelIdealForms(), bridgeBuilders: [], cutPoints: [], mixing: [],
            groups: nil, bodyDistances: [], sensitivity: [], actorMeasures: [])
    }
}
