import Analysis
import NetworkModel

/// What a picture is about. The numbers are positions in the network's relations, a relation's levels, the groups of the
/// `group-by` attribute, the network's affiliations.
package enum PictureSubject: Hashable, Sendable {
    /// Every level beside each other.
    case levels(relation: Int)
    case level(relation: Int, level: Int)
    /// Contact inside a group.
    case group(relation: Int, group: Int)
    case groupWithContacts(relation: Int, group: Int)
    case affiliation(Int)

    /// The name of the picture, and of the graph file of the same, without an extension; `FileNames` sees to it that no two of a
    /// folder are alike.
    package func stem(_ content: NetworkContent) -> String {
        let relations = content.network.relations
        func group(_ relation: Int, _ group: Int) -> String {
            "\(relations[relation].id)-function-" + FileName.part(content.analysis.groups?.groups[group].id ?? "")
        }
        return switch self {
        case .levels(let relation): "\(relations[relation].id)-levels"
        case .level(let relation, let level): "\(relations[relation].id)-\(relations[relation].levels[level].id)"
        case .group(let relation, let number): group(relation, number)
        case .groupWithContacts(let relation, let number): group(relation, number) + "-contacts"
        case .affiliation(let affiliation): content.network.affiliations[affiliation].id
        }
    }
}
