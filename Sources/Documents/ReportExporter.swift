import Findings
import OutputFiles
import Parallel
import Pictures
import Telling

/// `<network>/report.html`, and `report.html` with the networks of a study side by side: pages that work without a network
/// connection, from a mail attachment, for people who have nothing but a browser.
package enum ReportExporter: Exporter {
    package static let name = "report"

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        var paths: [String] = []
        for network in content.networksInOwnWords { try OutputFailure.makeFolder(network.network.folder, in: folder) }
        paths += try content.networksInOwnWords.concurrentMap { network in
            try write(network.network.folder + "/report.html", in: folder, content.language) {
                let book = try PictureBook(network)
                return ReportPage(document: NetworkReport(network, pictures: book.labels()).document, books: [book])
            }
        }
        for series in content.series {
            paths.append(
                try write(series.id + "/report.html", in: folder, series.language) {
                    let books = try PictureBook.books(series)
                    let labels = books.enumerated().flatMap { $1.labels(network: $0) }
                    return ReportPage(document: ChangeReport(series, pictures: labels).document, books: books)
                })
        }
        let content = content.sideBySide
        if let comparison = content.analysis.comparison {
            paths.append(
                try write("report.html", in: folder, content.language) {
                    let books = try ComparisonReport.pictured(content).map {
                        try PictureBook($0.network, options: $0.options)
                    }
                    let labels = books.enumerated().map { $1.labels(network: $0) }
                    return ReportPage(
                        document: ComparisonReport(content, comparison, pictures: labels).document, books: books)
                })
        }
        return paths
    }

    private static func write(_ path: String, in folder: String, _ language: Language, _ page: () throws -> ReportPage)
        throws -> String
    {
        let text = try page().text()
        try OutputFailure.explained(folder + "/" + path) {
            try OutputFile.write(text.utf8, to: folder + "/" + path)
        }
        return path
    }
}
