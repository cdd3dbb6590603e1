import Analysis
import NetworkModel
import Telling

/// Figures under their own ids as keys; undefined ones are absent.
struct FiguresPart: Encodable {
    let values: [(key: String, value: Double)]

    init<Subject>(_ figures: [Figure<Subject>], of subject: Subject) {
        values = figures.compactMap { figure in
            figure.value(subject).flatMap { $0.isFinite ? (figure.id, $0) : nil }
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: NamedKey.self)
        for (key, value) in values { try container.encode(value, forKey: NamedKey(key)) }
    }
}

/// A key that is not known before the run.
struct NamedKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
}

/// A cumulative level: its figures stand beside its id.
struct LevelPart: Encodable {
    struct Dyads: Encodable {
        let mutual: Int
        let oneSided: Int
        let unconfirmed: Int
    }

    struct Forms: Encodable {
        /// Ids of the persons.
        let persons: [String]
        let star: Double
        let ring: Double
        let line: Double
    }

    struct BridgeBuilderPart: Encodable {
        let actor: String
        let answered: Bool
        let betweenness: Double
        let shareOfWays: Double
        let cutPoint: Bool
        let cutOff: Int
        let cutOffAnswered: Int
        let largestComponentWithout: Int
        let componentsWithout: Int
    }

    struct Sensitivity: Encodable {
        let symmetrise: String
        let missing: String
        let reported: Bool
        let figures: FiguresPart
    }

    private enum Keys: String, CodingKey {
        case id, label, componentSizes, dyads, componentForms, bridgeBuilders, mixing, groups, bodyDistances,
            sensitivity, known, bounds, redrawn, chance, pairsOfGroups, communityStability, corePeriphery
    }

    let id: String
    let label: String
    let figures: FiguresPart
    let componentSizes: [Int]?
    let dyads: Dyads
    let componentForms: [Forms]?
    let bridgeBuilders: [BridgeBuilderPart]?
    /// By attribute.
    let mixing: [String: FiguresPart]
    let groups: LevelGroupsPart?
    let bodyDistances: [BodyDistancePart]?
    let sensitivity: [Sensitivity]?
    let certainty: CertaintyPart
    let pairsOfGroups: [GroupChancePart]?
    let communityStability: Double?
    let corePeriphery: Double?

    init(_ level: Level, _ analysis: LevelAnalysis, _ content: NetworkContent) {
        let network = content.network
        // What is not computed is absent, not empty.
        let isComplete = content.study.settings.measures == .all
        id = level.id
        label = level.label
        figures = FiguresPart(FigureList.all, of: analysis)
        componentSizes = analysis.figures.componentSizes
        dyads = Dyads(
            mutual: analysis.figures.dyadsMutual, oneSided: analysis.figures.dyadsOneSided,
            unconfirmed: analysis.figures.dyadsUnconfirmed)
        componentForms =
            isComplete
            ? analysis.idealForms.components.map { component in
                Forms(
                    persons: component.persons.map { network.persons[$0].id }, star: component.forms.star,
                    ring: component.forms.ring, line: component.forms.line)
            } : nil
        bridgeBuilders =
            isComplete
            ? analysis.bridgeBuilders.map { builder in
                BridgeBuilderPart(
                    actor: network.persons[builder.person].id, answered: builder.answered,
                    betweenness: builder.betweenness, shareOfWays: builder.shareOfWays, cutPoint: builder.isCutPoint,
                    cutOff: builder.cutOff, cutOffAnswered: builder.cutOffAnswered,
                    largestComponentWithout: builder.largestComponentWithout,
                    componentsWithout: builder.componentsWithout)
            } : nil
        mixing = Dictionary(
            uniqueKeysWithValues: analysis.mixing.map {
                (network.attributes[$0.attribute].id, FiguresPart(MixingFigureList.all, of: $0))
            })
        groups = content.analysis.groups.flatMap { membership in
            analysis.groups.map { LevelGroupsPart($0, membership) }
        }
        bodyDistances =
            isComplete
            ? content.analysis.groups.map { membership in
                analysis.bodyDistances.map { BodyDistancePart($0, membership, network) }
            } ?? [] : nil
        sensitivity =
            isComplete
            ? analysis.sensitivity.map { row in
                Sensitivity(
                    symmetrise: row.rule.rawValue, missing: row.missing.rawValue, reported: row.isReported,
                    figures: FiguresPart(SensitivityFigureList.all, of: row))
            } : nil
        certainty = CertaintyPart(analysis, groupedBy: content.analysis.groups?.attribute)
        pairsOfGroups = content.analysis.groups.flatMap { membership in
            analysis.groups.map { $0.chances.map { GroupChancePart($0, membership) } }
        }
        communityStability = analysis.cohesion.communityStability
        corePeriphery = analysis.corePeriphery?.correlation
    }

    func encode(to encoder: any Encoder) throws {
        try figures.encode(to: encoder)
        var container = encoder.container(keyedBy: Keys.self)
        try container.encodeIfPresent(certainty.known, forKey: .known)
        try container.encodeIfPresent(certainty.bounds, forKey: .bounds)
        try container.encodeIfPresent(certainty.redrawn, forKey: .redrawn)
        try container.encodeIfPresent(certainty.chance, forKey: .chance)
        try container.encodeIfPresent(pairsOfGroups, forKey: .pairsOfGroups)
        try container.encodeIfPresent(communityStability, forKey: .communityStability)
        try container.encodeIfPresent(corePeriphery, forKey: .corePeriphery)
        try container.encode(id, forKey: .id)
        try container.encode(label, forKey: .label)
        try container.encodeIfPresent(componentSizes, forKey: .componentSizes)
        try container.encode(dyads, forKey: .dyads)
        try container.encodeIfPresent(componentForms, forKey: .componentForms)
        try container.encodeIfPresent(bridgeBuilders, forKey: .bridgeBuilders)
        try container.encode(mixing, forKey: .mixing)
        try container.encodeIfPresent(groups, forKey: .groups)
        try container.encodeIfPresent(bodyDistances, forKey: .bodyDistances)
        try container.encodeIfPresent(sensitivity, forKey: .sensitivity)
    }
}
