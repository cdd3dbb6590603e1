import Findings
import OutputFiles
import Telling

/// One GEXF file per network, and one with all its waves for a network that was asked several times.
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
            + content.series.filter(\.tellsPersons).map { series in
                try OutputFailure.makeFolder(series.id + "/graphs", in: folder)
                let path = series.id + "/graphs/network.gexf"
                try OutputFailure.explained(folder + "/" + path) {
                    try SeriesGEXF(series).write(to: folder + "/" + path)
                }
                return path
            }
    }
}
