import Findings
import OutputFiles
import Telling

/// One GEXF file per network.
package enum GEXFExporter: Exporter {
    package static let name = "gexf"
    package static let names = ["graphs"]

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        try content.networksInOwnWords.map { network in
            let path = try GraphFolder.make(for: network, in: folder) + "/network.gexf"
            try OutputFailure.explained(folder + "/" + path) {
                try NetworkGEXF(network).write(to: folder + "/" + path)
            }
            return path
        }
    }
}
