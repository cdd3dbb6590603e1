import Drawing
import Findings
import Foundation
import OutputFiles
import Parallel
import Telling

/// The pictures of every network: SVG, and the main ones as PNG (twice the size, for slides) and PDF too.
package enum PictureExporter: Exporter {
    package static let name = "pictures"

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        guard content.pictures != .none else { return [] }
        return try content.networksInOwnWords.flatMap { network in
            try write(content, network.network.folder, to: folder) { try PictureBook(network).pictures }
        }
            + content.series.flatMap { series in
                try write(content, series.id, to: folder) {
                    try PictureBook.books(series).flatMap(\.pictures)
                }
            }
    }

    /// - Parameter own: the folder of a network, or of one of its waves.
    private static func write(
        _ content: ExportContent, _ own: String, to folder: String, _ make: () throws -> [Picture]
    ) throws -> [String] {
        let subfolder = own + "/pictures"
        let pictures = try OutputFailure.explained(subfolder, make)
        guard !pictures.isEmpty else { return [] }
        try OutputFailure.makeFolder(subfolder, in: folder)
        return try pictures.concurrentMap { picture in
            try files(of: picture, content).map { ending, bytes in
                let path = "\(subfolder)/\(picture.name).\(ending)"
                try OutputFailure.explained(folder + "/" + path) {
                    try OutputFile.write(bytes, to: folder + "/" + path)
                }
                return path
            }
        }.flatMap(\.self)
    }

    private static func files(
        of picture: Picture, _ content: ExportContent
    ) throws -> [(ending: String, bytes: Data)] {
        let svg = try picture.svg()
        guard content.pictures == .all, picture.isMain else { return [("svg", Data(svg.utf8))] }
        let title = content.study.documentTitle(picture.title, content.language)
        let drawing = try VectorDrawing(svg: svg)
        return [
            ("svg", Data(svg.utf8)), ("png", Data(try drawing.png(scale: 2))),
            ("pdf", Data(try drawing.pdf(title: title))),
        ]
    }
}
