import Analysis
import Findings
import NetworkModel
import OutputFiles
import Parallel
import Telling

/// One GraphML file per relation, per affiliation, per cumulative level of a relation that has several, and two per
/// relation and group.
package enum GraphMLExporter: Exporter {
    package static let name = "graphml"
    package static let names = ["graphs"]

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        try content.networksInOwnWords.concurrentMap { network in
            let graphs = try GraphFolder.make(for: network, in: folder)
            return try files(of: network).map { file in
                let path = "\(folder)/\(graphs)/\(file.name)"
                try OutputFailure.explained(path) {
                    switch file.content {
                    case .graph(let write): try write(path)
                    case .same(let other):
                        let copy = try OutputFile(path: path)
                        try copy.append(contentsOf: "\(folder)/\(graphs)/\(other)")
                        try copy.close()
                    }
                }
                return "\(graphs)/\(file.name)"
            }
        }.flatMap(\.self)
    }

    private struct File {
        enum Content {
            case graph((_ path: String) throws -> Void)
            /// As in a file that is written before.
            case same(as: String)
        }

        let name: String
        let content: Content

        init(name: String, _ write: @escaping (String) throws -> Void) {
            self.name = name
            content = .graph(write)
        }

        init(name: String, as other: File) {
            self.name = name
            content = .same(as: other.name)
        }
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
            let whole = files[position]
            files += relation.levels.indices.map { level in
                let subject = PictureSubject.level(relation: position, level: level)
                let name = names.unique(subject.stem(content)) + ".graphml"
                // With the weakest level counted in, it is the whole relation.
                guard level < relation.levels.count - 1 else { return File(name: name, as: whole) }
                return File(name: name) { try RelationGraph(content, relation: position, upTo: level).write(to: $0) }
            }
        }
        for position in relations.indices { files += functionFiles(content, relation: position, &names) }
        return files
    }

    /// Of each group that somebody is in: its own network, and the group with its nearest contacts.
    private static func functionFiles(
        _ content: NetworkContent, relation position: Int, _ names: inout FileNames
    ) -> [File] {
        let relation = content.network.relations[position]
        let level = relation.levels.count - 1
        guard let groups = content.analysis.relations[position].levels[level].groups else { return [] }
        return groups.nodes.filter { !$0.members.isEmpty }.flatMap { nodes in
            [
                (PictureSubject.group(relation: position, level: level, group: nodes.group), nodes.members),
                (.groupWithContacts(relation: position, level: level, group: nodes.group), nodes.withNearestContacts),
            ].map { subject, persons in
                File(name: names.unique(subject.stem(content)) + ".graphml") {
                    try RelationGraph(content, relation: position, upTo: level, among: persons).write(to: $0)
                }
            }
        }
    }
}
