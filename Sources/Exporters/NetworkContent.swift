import Analysis
import Findings
import NetworkModel

/// What concerns one network of a study: the part of the content that one folder is written from.
struct NetworkContent: Sendable {
    let study: Study
    let network: Network
    let analysis: NetworkAnalysis
    /// Of this network and of the whole study, in the content's order.
    let findings: [Finding]
    let toolVersion: String
    let mapping: SourceFile
    let language: Language

    func person(_ position: Int32) -> Person { network.persons[Int(position)] }

    /// Where the export is; ties name rows and columns there.
    var responsesFile: String? { network.sources.first { $0.role == .responses }?.path }

    /// What the export's own program calls a column.
    func columnName(_ position: Int32) -> String? {
        network.record.columnNames.indices.contains(Int(position)) ? network.record.columnNames[Int(position)] : nil
    }
}

extension ExportContent {
    /// In the study's order.
    var networks: [NetworkContent] {
        zip(study.networks, analysis.networks).map { network, analysis in
            NetworkContent(
                study: study, network: network, analysis: analysis,
                findings: findings.filter { $0.network == nil || $0.network == network.id }, toolVersion: toolVersion,
                mapping: mapping, language: language)
        }
    }
}

extension Relation {
    /// The state of the pair that a tie belongs to, on the relation's whole scale.
    func dyadState(of tie: Tie) -> DyadState {
        Dyad.state(.tie(level: Int(tie.level)), answer(from: Int(tie.to), to: Int(tie.from)))
    }
}
