import Analysis
import NetworkModel

/// What a picture is about. The numbers are positions in the network's relations, a relation's levels, the groups of the
/// `group-by` attribute, the network's affiliations.
package enum PictureSubject: Hashable, Sendable {
    /// Every level beside each other.
    case levels(relation: Int)
    case level(relation: Int, level: Int)
    /// Contact inside a group.
    case group(relation: Int, level: Int, group: Int)
    case groupWithContacts(relation: Int, level: Int, group: Int)
    /// Contact of every kind with all bodies.
    case affiliation(Int)
    case body(affiliation: Int, body: Int, kind: Int)

    /// The name of the picture, and of the graph file of the same, without an extension; `FileNames` sees to it that no two of a
    /// folder are alike.
    package func stem(_ content: NetworkContent) -> String {
        let relations = content.network.relations
        func level(_ relation: Int, _ level: Int) -> String {
            "\(relations[relation].id)-\(relations[relation].levels[level].id)"
        }
        func group(_ relation: Int, _ step: Int, _ group: Int) -> String {
            level(relation, step) + "-function-" + FileName.part(content.analysis.groups?.groups[group].id ?? "")
        }
        return switch self {
        case .levels(let relation): "\(relations[relation].id)-levels"
        case .level(let relation, let step): level(relation, step)
        case .group(let relation, let level, let number): group(relation, level, number)
        case .groupWithContacts(let relation, let level, let number): group(relation, level, number) + "-contacts"
        case .affiliation(let affiliation): content.network.affiliations[affiliation].id
        case .body(let affiliation, let body, let kind):
            "\(content.network.affiliations[affiliation].id)-\(content.network.bodies[body].id)-"
                + content.network.affiliations[affiliation].kinds[kind].id
        }
    }
}
