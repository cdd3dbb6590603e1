import Findings
import NetworkModel
import Spreadsheet

/// `<network>/workbook.xlsx`: everything about one network as tables, with a dictionary and the provenance.
package enum WorkbookExporter: Exporter {
    package static let name = "workbook"

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        try content.networks.map { network in
            let path = network.network.id + "/workbook.xlsx"
            try OutputFailure.makeFolder(folder + "/" + network.network.id, content.language)
            try OutputFailure.explained(folder + "/" + path, content.language) {
                try write(network, to: folder + "/" + path)
            }
            return path
        }
    }

    private static func write(_ content: NetworkContent, to path: String) throws {
        let ties = content.network.relations.reduce(0) { $0 + $1.ties.count }
        var workbook = try WorkbookWriter(
            path: path, title: content.study.title + " – " + content.network.title, streams: ties > mostTiesInTables)
        for sheet in WorkbookSheets.all(content) { try sheet.write(to: &workbook) }
        try workbook.close()
    }

    /// Above this a workbook in memory takes hundreds of megabytes, so it is streamed and its sheets are no tables.
    private static let mostTiesInTables = 100_000
}
