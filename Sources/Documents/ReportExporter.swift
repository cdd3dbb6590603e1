import Findings
import OutputFiles
import Telling

/// `<network>/report.html`, and `report.html` with the networks of a study side by side: pages that work without a network
/// connection, from a mail attachment, for people who have nothing but a browser.
package enum ReportExporter: Exporter {
    package static let name = "report"

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        var paths: [String] = []
        for network in content.networks {
            try OutputFailure.makeFolder(network.network.id, in: folder, content.language)
            paths.append(
                try write(network.network.id + "/report.html", in: folder, content.language) {
                    try NetworkReport(network).page
                })
        }
        if let comparison = content.analysis.comparison {
            paths.append(
                try write("report.html", in: folder, content.language) {
                    try ComparisonReport(content, comparison).page
                })
        }
        return paths
    }

    private static func write(
        _ path: String, in folder: String, _ language: Language, _ page: () throws -> ReportPage
    ) throws -> String {
        let page = try page()
        try OutputFailure.explained(folder + "/" + path, language) {
            try OutputFile.write(page.document.utf8, to: folder + "/" + path)
        }
        return path
    }
}
