import Drawing
import Findings
import Foundation
import OutputFiles
import Synchronization

/// The pictures of every network: SVG, and the same as PNG (twice the size, for slides) and PDF.
package enum PictureExporter: Exporter {
    package static let name = "pictures"

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        guard content.pictures != .none else { return [] }
        return try content.networks.flatMap { network in
            let subfolder = network.network.id + "/pictures"
            let pictures = try OutputFailure.explained(subfolder, content.language) {
                try PictureBook(network).pictures
            }
            guard !pictures.isEmpty else { return [String]() }
            try OutputFailure.makeFolder(folder + "/" + subfolder, content.language)
            return try drawn(pictures, content) { ending, name, bytes in
                let path = "\(subfolder)/\(name).\(ending)"
                try OutputFailure.explained(folder + "/" + path, content.language) {
                    try OutputFile.write(bytes, to: folder + "/" + path)
                }
                return path
            }
        }
    }

    /// Draws on every processor at once: a picture of pixels takes a tenth of a second, and there are dozens of them.
    /// - Returns: what `write` returns, in the order of the pictures.
    private static func drawn(
        _ pictures: [Picture], _ content: ExportContent,
        write: @Sendable (_ ending: String, _ name: String, Data) throws -> String
    ) throws -> [String] {
        let outcomes = Mutex<[Int: Result<[String], any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: pictures.count) { position in
            let picture = pictures[position]
            let outcome = Result {
                try files(of: picture, content.pictures).map { try write($0.ending, picture.name, $0.bytes) }
            }
            outcomes.withLock { $0[position] = outcome }
        }
        return try outcomes.withLock { outcomes in
            try pictures.indices.flatMap { try outcomes[$0]?.get() ?? [] }
        }
    }

    private static func files(
        of picture: Picture, _ choice: PictureChoice
    ) throws -> [(ending: String, bytes: Data)] {
        let svg = try picture.svg()
        guard choice == .all else { return [("svg", Data(svg.utf8))] }
        let drawing = try VectorDrawing(svg: svg)
        return [
            ("svg", Data(svg.utf8)), ("png", Data(try drawing.png(scale: 2))),
            ("pdf", Data(try drawing.pdf(title: picture.title))),
        ]
    }
}
