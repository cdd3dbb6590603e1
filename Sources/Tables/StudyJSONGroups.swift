import Analysis
import NetworkModel
import Telling

/// The groups of the `group-by` attribute and who is in them.
struct GroupsPart: Encodable {
    struct Group: Encodable {
        let id: String
        let label: String
        /// Ids of its persons; somebody with several groups stands in each.
        let persons: [String]
    }

    let attribute: String
    let groups: [Group]
    let personsInSeveral: Int
    let personsUnknown: Int

    init(_ membership: GroupMembership, _ network: Network) {
        attribute = network.attributes[membership.attribute].id
        groups = zip(membership.groups, membership.members).map { group, members in
            Group(id: group.id, label: group.label, persons: members.map { network.persons[$0].id })
        }
        personsInSeveral = membership.personsInSeveral
        personsUnknown = membership.personsUnknown
    }
}

/// What the groups show at one level; groups go by their ids.
struct LevelGroupsPart: Encodable {
    struct Pair: Encodable {
        let from: String
        let to: String
        let ties: Int
        let possible: Int
        let observed: Int
        let shareOfObserved: Double?
    }

    struct Integration: Encodable {
        let group: String
        let withoutContactInside: Int
        let withoutContactInsideNotAnswered: Int
        let withoutAnyContactNotAnswered: Int
        let componentSizes: [Int]?
        let figures: FiguresPart
    }

    struct Hole: Encodable {
        let groups: [String]
        let ties: Int
        let expected: Double
        let observed: Int
        let possible: Int
        let chance: Double
        let chanceAmongAll: Double
        let personsInBoth: Int
    }

    let pairs: [Pair]
    let integration: [Integration]
    let holes: [Hole]

    init(_ level: LevelGroups, _ membership: GroupMembership) {
        func id(_ position: Int) -> String { membership.groups[position].id }
        pairs = level.pairs.map { pair in
            Pair(
                from: id(pair.from), to: id(pair.to), ties: pair.ties, possible: pair.possible,
                observed: pair.observed, shareOfObserved: pair.shareOfObserved)
        }
        integration = level.integration.map { group in
            Integration(
                group: id(group.group), withoutContactInside: group.withoutContactInside,
                withoutContactInsideNotAnswered: group.withoutContactInsideNotAnswered,
                withoutAnyContactNotAnswered: group.withoutAnyContactNotAnswered,
                componentSizes: group.componentSizes, figures: FiguresPart(GroupFigureList.all, of: group))
        }
        holes = level.holes.map { hole in
            Hole(
                groups: [id(hole.first), id(hole.second)], ties: hole.ties, expected: hole.expected,
                observed: hole.observed, possible: hole.possible, chance: hole.chance,
                chanceAmongAll: hole.chanceAmongAll, personsInBoth: hole.personsInBoth)
        }
    }
}

struct BodyDistancePart: Encodable {
    let affiliation: String
    let body: String
    let group: String
    let members: Int
    let direct: Int
    let reaching: Int
    let nearest: Int?
    let mean: Double?

    init(_ distance: BodyDistance, _ membership: GroupMembership, _ network: Network) {
        affiliation = network.affiliations[distance.affiliation].id
        body = network.bodies[distance.body].id
        group = membership.groups[distance.group].id
        members = distance.members
        direct = distance.direct
        reaching = distance.reaching
        nearest = distance.nearest
        mean = distance.mean
    }
}

/// Contact with bodies; persons go by their ids.
struct AffiliationPart: Encodable {
    struct Contact: Encodable {
        let body: String
        let kind: String
        let persons: [String]
        let shareOfAnswered: Double?
    }

    struct BodyPart: Encodable {
        let id: String
        let label: String
        let persons: [String]
        let shareOfAnswered: Double?
        let mutual: [String]
        let toBodyOnly: [String]
        let fromBodyOnly: [String]
    }

    let id: String
    let label: String
    let answered: Int
    let notAnswered: Int
    let notAsked: Int
    let withContact: [String]
    let withoutContact: [String]
    /// By kind.
    let personsByKind: [String: [String]]
    let contacts: [Contact]
    let bodies: [BodyPart]

    init(_ analysis: AffiliationAnalysis, _ network: Network) {
        let affiliation = network.affiliations[analysis.affiliation]
        func ids(_ persons: [Int]) -> [String] { persons.map { network.persons[$0].id } }
        id = affiliation.id
        label = affiliation.label
        answered = analysis.answered
        notAnswered = analysis.notAnswered
        notAsked = analysis.notAsked
        withContact = ids(analysis.withContact)
        withoutContact = ids(analysis.withoutContact)
        personsByKind = Dictionary(
            uniqueKeysWithValues: zip(affiliation.kinds, analysis.personsByKind).map { ($0.id, ids($1)) })
        contacts = analysis.cells.map { cell in
            Contact(
                body: network.bodies[cell.body].id, kind: affiliation.kinds[cell.kind].id, persons: ids(cell.persons),
                shareOfAnswered: cell.shareOfAnswered)
        }
        bodies = analysis.bodies.map { summary in
            let body = network.bodies[summary.body]
            return BodyPart(
                id: body.id, label: body.label, persons: ids(summary.persons),
                shareOfAnswered: summary.shareOfAnswered, mutual: ids(summary.mutual),
                toBodyOnly: ids(summary.toBodyOnly), fromBodyOnly: ids(summary.fromBodyOnly))
        }
    }
}
