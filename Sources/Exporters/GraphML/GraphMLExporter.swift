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
        let relations = content.network.relations
        // The plain names first: they are the ones people look for.
        var files = relations.enumerated().map { position, relation in
            File(name: names.unique(relation.id) + ".graphml") {
                try RelationGraph(content, relation: position, upTo: relation.levels.count - 1).write(to: $0)
            }
        }
        files += content.network.affiliations.enumerated().map { position, affiliation in
            File(name: names.unique(affiliation.id) + ".graphml") {
                try AffiliationGraph(content, affiliation: position).write(to: $0)
            }
        }
        for (position, relation) in relations.enumerated() where relation.levels.count > 1 {
            files += relation.levels.enumerated().map { level, levelOfScale in
                File(name: names.unique(relation.id + "-" + levelOfScale.id) + ".graphml") {
                    try RelationGraph(content, relation: position, upTo: level).write(to: $0)
                }
            }
        }
        for (relation, analysis) in relations {
            files += functionFiles(content, relation, analysis, &names)
        }
        return files
    }
}
