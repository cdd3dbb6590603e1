import Analysis
import Findings
import NetworkModel

/// One GraphML file per relation, per affiliation, per cumulative level of a relation that has several, and two per
/// relation and group.
package enum GraphMLExporter: Exporter {
    package static let name = "graphml"

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        try content.networks.flatMap { network in
            let subfolder = folder + "/" + network.network.id
            try OutputFailure.makeFolder(subfolder, content.language)
            return try files(of: network).map { file in
                let path = subfolder + "/" + file.name
                try OutputFailure.explained(path, content.language) { try file.write(path) }
                return network.network.id + "/" + file.name
            }
        }
    }

    private struct File {
        let name: String
        let write: (String) throws -> Void
    }

    private static func files(of content: NetworkContent) -> [File] {
        var names = FileNames()
        let relations = Array(zip(content.network.relations, content.analysis.relations))
        // The plain names first: they are the ones people look for.
        var files = relations.map { relation, analysis in
            File(name: names.unique(relation.id)) {
                try RelationGraph(content, relation, analysis, upTo: relation.levels.count - 1).write(to: $0)
            }
        }
        files += content.network.affiliations.map { affiliation in
            File(name: names.unique(affiliation.id)) { try AffiliationGraph(content, affiliation).write(to: $0) }
        }
        for (relation, analysis) in relations where relation.levels.count > 1 {
            files += relation.levels.enumerated().map { position, level in
                File(name: names.unique(relation.id + "-" + level.id)) {
                    try RelationGraph(content, relation, analysis, upTo: position).write(to: $0)
                }
            }
        }
        for (relation, analysis) in relations {
            files += functionFiles(content, relation, analysis, &names)
        }
        return files
    }

    /// Of each group that somebody is in: its own network, and the group with its nearest contacts.
    private static func functionFiles(
        _ content: NetworkContent, _ relation: Relation, _ analysis: RelationAnalysis, _ names: inout FileNames
    ) -> [File] {
        let level = relation.levels.count - 1
        guard let membership = content.analysis.groups, let groups = analysis.levels[level].groups else { return [] }
        return groups.nodes.filter { !$0.members.isEmpty }.flatMap { nodes in
            let stem = relation.id + "-function-" + FileName.part(membership.groups[nodes.group].id)
            return [(stem, nodes.members), (stem + "-contacts", nodes.withNearestContacts)].map { stem, persons in
                File(name: names.unique(stem)) {
                    try RelationGraph(content, relation, analysis, upTo: level, among: persons).write(to: $0)
                }
            }
        }
    }

    /// A relation and an affiliation may have one id, and `contact-daily` may be a level's file and a relation.
    private struct FileNames {
        private var taken: Set<String> = []

        mutating func unique(_ stem: String) -> String {
            var name = stem
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(stem)-\(number)"
                number += 1
            }
            return name + ".graphml"
        }
    }
}
