import Analysis
import NetworkModel

/// What changed between two waves of a network.
struct ChangePart: Encodable {
    struct Counts: Encodable {
        let kept: Int
        let new: Int
        let gone: Int
        let never: Int
        let unknown: Int

        init(_ counts: ChangeCounts) {
            (kept, new, gone, never) = (counts.kept, counts.new, counts.gone, counts.never)
            unknown = counts.unknown
        }
    }

    struct Persons: Encodable {
        let both: Int
        let joined: Int
        let left: Int

        init(_ roster: CommonRoster) {
            (both, joined, left) = (roster.both.count, roster.joined.count, roster.left.count)
        }
    }

    struct Move: Encodable {
        let actor: String
        let from: [String]
        let to: [String]
    }

    struct Affiliation: Encodable {
        struct Cell: Encodable {
            let body: String
            let kind: String
            let counts: Counts
        }

        let id: String
        let pairs: Pairs
        let kept: Int
        let new: Int
        let gone: Int
        let never: Int
        let cells: [Cell]

        init(_ change: AffiliationChange) {
            id = change.id
            pairs = Pairs(change.counts)
            (kept, new, gone, never) = (
                change.counts.kept, change.counts.new, change.counts.gone, change.counts.never
            )
            cells = change.cells.map { Cell(body: $0.body, kind: $0.kind, counts: Counts($0.counts)) }
        }
    }

    struct Pairs: Encodable {
        let observedTwice: Int
        let unknown: Int

        init(_ counts: ChangeCounts) { (observedTwice, unknown) = (counts.observedTwice, counts.unknown) }
    }

    let network: String
    let from: String
    let to: String
    let persons: Persons
    let relations: [RelationChangePart]
    let affiliations: [Affiliation]
    /// Whose group is another; absent where nothing is told of persons.
    let moves: [Move]?

    init(_ change: WaveChange, _ study: Study) {
        let (earlier, later) = (study.networks[change.from], study.networks[change.to])
        func name(_ network: Network) -> String { network.wave?.id ?? network.id }
        network = change.network
        (from, to) = (name(earlier), name(later))
        persons = Persons(change.roster)
        relations = change.relations.map { RelationChangePart($0, change, later) }
        affiliations = change.affiliations.map(Affiliation.init)
        moves =
            change.tellsPersons
            ? change.moves.map { move in
                Move(actor: later.persons[change.roster.both[move.person].to].id, from: move.from, to: move.to)
            } : nil
    }
}

/// What changed in one relation; without levels where the waves did not ask the same.
struct RelationChangePart: Encodable {
    struct Strength: Encodable {
        let stronger: Int
        let same: Int
        let weaker: Int
    }

    struct Dyads: Encodable {
        let from: String
        let to: String
        let count: Int
    }

    let id: String
    let comparable: Bool
    let levels: [LevelChangePart]?
    /// Of pairs with a tie in both waves, what became of its level.
    let strength: Strength?
    /// Pairs of persons by what state they were in and are in.
    let dyads: [Dyads]?

    init(_ change: RelationChange, _ wave: WaveChange, _ later: Network) {
        id = change.id
        comparable = change.isComparable
        let relation = later.relations[change.to]
        levels =
            change.isComparable
            ? zip(relation.levels, change.levels).map { LevelChangePart($0, $1, wave, later) } : nil
        strength =
            change.isComparable && relation.levels.count > 1
            ? Strength(
                stronger: change.strength.stronger, same: change.strength.same, weaker: change.strength.weaker) : nil
        dyads = change.dyads.map { counts in
            DyadState.allCases.flatMap { from in
                DyadState.allCases.compactMap { to in
                    let count = counts[from.number][to.number]
                    return count == 0 ? nil : Dyads(from: from.rawValue, to: to.rawValue, count: count)
                }
            }
        }
    }
}

struct LevelChangePart: Encodable {
    struct FigurePart: Encodable {
        let from: Double?
        let to: Double?
        let fromTwice: Double?
        let toTwice: Double?
        /// Of the persons on both rosters: where it would lie in 9 of 10 cases had everybody answered.
        let rangeFrom: [Double]?
        let rangeTo: [Double]?
        let difference: String?

        init(_ figure: FigureChange) {
            func finite(_ value: Double?) -> Double? { value.flatMap { $0.isFinite ? $0 : nil } }
            func ends(_ range: ClosedRange<Double>?) -> [Double]? { range.map { [$0.lowerBound, $0.upperBound] } }
            (from, to) = (finite(figure.from), finite(figure.to))
            (fromTwice, toTwice) = (finite(figure.fromTwice), finite(figure.toTwice))
            (rangeFrom, rangeTo) = (ends(figure.rangeFrom), ends(figure.rangeTo))
            difference = figure.difference?.rawValue
        }
    }

    struct PersonPart: Encodable {
        let actor: String
        /// What the person answered about the others, and they about the person.
        let own: ChangePart.Counts
        let about: ChangePart.Counts
    }

    struct Group: Encodable {
        let from: String
        let to: String
        let counts: ChangePart.Counts
    }

    let id: String
    let pairs: ChangePart.Pairs
    let kept: Int
    let new: Int
    let gone: Int
    let never: Int
    let jaccard: Double?
    let figures: [String: FigurePart]
    let functions: [Group]?
    let actors: [PersonPart]?

    init(_ level: Level, _ change: LevelChange, _ wave: WaveChange, _ later: Network) {
        id = level.id
        let counts = change.counts
        pairs = ChangePart.Pairs(counts)
        (kept, new, gone, never) = (counts.kept, counts.new, counts.gone, counts.never)
        jaccard = counts.jaccard
        figures = Dictionary(uniqueKeysWithValues: change.figures.map { ($0.id, FigurePart($0)) })
        functions = wave.groups.map { membership in
            change.groups.map { group in
                Group(
                    from: membership.groups[group.from].id, to: membership.groups[group.to].id,
                    counts: ChangePart.Counts(group.counts))
            }
        }
        actors =
            wave.tellsPersons
            ? zip(wave.roster.both, change.persons).map { person, change in
                PersonPart(
                    actor: later.persons[person.to].id, own: ChangePart.Counts(change.own),
                    about: ChangePart.Counts(change.about))
            } : nil
    }
}
