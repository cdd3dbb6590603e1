import Analysis
import Findings
import NetworkModel

/// Puts the observations of all levels together, so that what holds at several levels is said once, and adds what the
/// figures show to be going well: a meeting needs both.
package struct Statements {
    let content: NetworkContent
    let words: ReportWords

    package init(_ content: NetworkContent) {
        self.content = content
        words = content.words
    }

    package var all: [Statement] {
        var statements: [Statement] = []
        for relation in content.network.relations.indices {
            statements += whole(relation)
            statements += bridgeBuilders(relation)
            statements += withoutContact(relation)
            statements += agreement(relation)
            statements += insideFunctions(relation)
            statements += betweenFunctions(relation)
        }
        statements += content.analysis.affiliations.flatMap(bodies)
        return Statement.Topic.allCases.flatMap { topic in statements.filter { $0.topic == topic } }
    }

    /// ` daglig eller ukentlig`, to follow `kontakt`; empty where every level counts. Names the relation where there are
    /// several.
    func phrase(_ relation: Relation, _ level: Int) -> String {
        let often =
            level == relation.levels.count - 1 ? "" : words.often(relation, upTo: level)
        return often + (content.network.relations.count > 1 ? " (\(relation.label))" : "")
    }

    func perLevel(_ relation: Relation, _ text: (Int) -> String) -> String {
        relation.levels.indices.map { level in
            (relation.levelRange(level).map { "\($0) " } ?? "") + text(level)
        }.joined(separator: "; ")
    }

    /// Planning where a function is called so in any of the three languages; it only chooses a row of a table that people
    /// edit.
    func area(of groups: [Int], _ membership: GroupMembership) -> Statement.Area {
        let isPlanning = groups.contains { group in
            let own = membership.groups[group]
            return [own.id, own.label].contains { $0.lowercased().contains("plan") }
        }
        return isPlanning ? .planning : .organisation
    }
}
