import Analysis
import NetworkModel

/// How sure a level's figures are; what has no meaning is absent.
struct CertaintyPart: Encodable {
    struct Known: Encodable {
        let pairs: Int
        let share: Double?
    }

    /// The figures' ids are the keys, an interval is `[low, high]`.
    struct Redrawn: Encodable {
        let draws: Int
        let seed: UInt64
        let intervals: [UncertainFigure: ClosedRange<Double>]

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: NamedKey.self)
            try container.encode(draws, forKey: NamedKey("draws"))
            try container.encode(seed, forKey: NamedKey("seed"))
            for (figure, range) in intervals { try container.encode(range.ends, forKey: NamedKey(figure.rawValue)) }
        }
    }

    struct ByChance: Encodable {
        let expected: Double
        let low: Double
        let high: Double
        let draws: Int
        let seed: UInt64

        init(_ range: ChanceRange) {
            expected = range.expected
            low = range.range.lowerBound
            high = range.range.upperBound
            draws = range.draws
            seed = range.seed
        }
    }

    let known: Known?
    /// By figure: the least and the most it could be.
    let bounds: [String: [Double]]?
    let redrawn: Redrawn?
    /// By figure: ring, line, modularity; the E-I index of the attribute that makes the groups.
    let chance: [String: ByChance]?

    init(_ analysis: LevelAnalysis, groupedBy attribute: Int?) {
        known = analysis.certainty.map { Known(pairs: $0.knownPairs, share: $0.knownShare) }
        // With everything known there is nothing between the bounds.
        bounds = analysis.certainty.flatMap { certainty in
            certainty.knownPairs == certainty.pairs
                ? nil
                : Dictionary(uniqueKeysWithValues: certainty.bounds.map { ($0.key.rawValue, $0.value.ends) })
        }
        redrawn = analysis.certainty?.redrawn.map {
            Redrawn(draws: $0.draws, seed: $0.seed, intervals: $0.intervals)
        }
        let groups = analysis.mixing.first { $0.attribute == attribute }
        let ranges = [
            ("ring", analysis.shapeByChance?.ring), ("line", analysis.shapeByChance?.line),
            ("modularity", analysis.shapeByChance?.modularity), ("eiIndex", groups?.eiIndexByChance),
        ]
        let known = ranges.compactMap { name, range in range.map { (name, ByChance($0)) } }
        chance = known.isEmpty ? nil : Dictionary(uniqueKeysWithValues: known)
    }
}

extension ClosedRange<Double> {
    fileprivate var ends: [Double] { [lowerBound, upperBound] }
}

/// Two groups against what their members' own activity would lead to expect, both directions together.
struct GroupChancePart: Encodable {
    let from: String
    let to: String
    let ties: Int
    let known: Int
    let possible: Int
    let expected: Double
    let p: Double
    let pAdjusted: Double

    init(_ pair: GroupPairChance, _ membership: GroupMembership) {
        from = membership.groups[pair.first].id
        to = membership.groups[pair.second].id
        ties = pair.ties
        known = pair.observed
        possible = pair.possible
        expected = pair.expected
        p = pair.chance
        pAdjusted = pair.chanceAmongAll
    }
}

/// Two relations held together.
struct MultiplexityPart: Encodable {
    struct Permuted: Encodable {
        let correlation: Double
        let p: Double
        let permutations: Int
        let seed: UInt64
    }

    let a: String
    let b: String
    /// Of one name in both; the weakest of each, `a/b`, where they share none.
    let level: String
    let pairs: Int
    let either: Int
    let both: Int
    let jaccard: Double?
    let qap: Permuted?

    init(_ found: Multiplexity, _ network: Network) {
        let (first, second) = (network.relations[found.first], network.relations[found.second])
        let (one, other) = (first.levels[found.firstLevel].id, second.levels[found.secondLevel].id)
        a = first.id
        b = second.id
        level = one == other ? one : "\(one)/\(other)"
        pairs = found.pairs
        either = found.either
        both = found.both
        jaccard = found.jaccard
        qap = found.permuted.map {
            Permuted(
                correlation: $0.correlation, p: $0.probability, permutations: $0.permutations, seed: $0.seed)
        }
    }
}

/// How often a person stands between two others, by whose groups.
struct BrokeragePart: Encodable {
    let coordinator: Int
    let gatekeeper: Int
    let representative: Int
    let itinerant: Int
    let liaison: Int

    init(_ roles: BrokerageRoles) {
        coordinator = roles.coordinator
        gatekeeper = roles.gatekeeper
        representative = roles.representative
        itinerant = roles.itinerant
        liaison = roles.liaison
    }
}
