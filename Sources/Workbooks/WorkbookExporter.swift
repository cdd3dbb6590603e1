import Findings
import NetworkModel
import OutputFiles
import Parallel
import Spreadsheet
import Telling

/// `<network>/workbook.xlsx`: everything about one network as tables, with a dictionary and the provenance.
package enum WorkbookExporter: Exporter {
    package static let name = "workbook"

    package static func findings(_ content: ExportContent) -> [Finding] {
        content.networksInOwnWords.flatMap { network in SheetSize.all(network).compactMap { $0.finding(network) } }
    }

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        try content.networksInOwnWords.flatMap { network in
            try OutputFailure.makeFolder(network.network.folder, in: folder)
            return try write(network, to: folder)
        }
    }

    /// - Returns: the workbook's path and those of text files beside it.
    private static func write(_ content: NetworkContent, to folder: String) throws -> [String] {
        let path = content.network.folder + "/workbook.xlsx"
        let (sheets, asText) = try OutputFailure.explained(folder + "/" + path) {
            try WorkbookSheets.placed(content)
        }
        // What makes their rows is not marked as safe to be used elsewhere; it reads what nobody changes.
        nonisolated(unsafe) let tables = asText
        return try OutputFailure.explained(folder + "/" + path) {
            var workbook = try WorkbookWriter(
                path: folder + "/" + path,
                title: content.study.documentTitle(
                    content.study.title + " – " + content.network.title, content.language))
            // Beside the sheets: who packs the workbook at last keeps one core busy alone.
            let texts = SideTask { try tables.map { sheet, file in try write(sheet, file, of: content, to: folder) } }
            defer { texts.wait() }
            for sheet in sheets { try sheet.write(to: &workbook) }
            try workbook.close()
            return try [path] + texts.value()
        }
    }

    private static func write(
        _ sheet: Sheet, _ file: String, of content: NetworkContent, to folder: String
    ) throws -> String {
        let path = content.network.folder + "/" + file
        try OutputFailure.explained(folder + "/" + path) {
            try sheet.write(toTextFile: folder + "/" + path, content.language)
        }
        return path
    }
}
