import Findings
import OutputFiles
import Telling

/// One GEXF file per network.
package enum GEXFExporter: Exporter {
    package static let name = "gexf"

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        try content.networks.map { network in
            let path = network.network.id + "/network.gexf"
            try OutputFailure.makeFolder(network.network.id, in: folder)
            try OutputFailure.explained(folder + "/" + path) {
                try NetworkGEXF(network).write(to: folder + "/" + path)
            }
            return path
        }
    }
}
