import Findings
import Foundation
import Mapping

extension ImporterList {
    /// The companions that say something of an export, in the order that they add to each other: of candidates that somebody gave, or
    /// of the files beside it.
    package static func companions(
        of file: InputFile, read reader: any ExportReader, among candidates: [InputFile]
    ) -> (files: [InputFile], reader: any ExportReader) {
        var (found, best): ([InputFile], any ExportReader) = ([], reader)
        guard isTool(reader.export.format) else { return (found, best) }
        for candidate in candidates where candidate.path != file.path && Companion(candidate) != nil {
            var codebook = found.first ?? candidate
            codebook.companions = found.isEmpty ? [] : Array(found.dropFirst()) + [candidate]
            guard let read = try? open(file, codebook: codebook, as: reader.export.format),
                read.export.labels > best.export.labels
            else { continue }
            found.append(candidate)
            best = read
        }
        return (found, best)
    }

    /// The files beside an export that may be its companions: as texts, small, in the order of their names.
    package static func filesBeside(_ file: InputFile) -> [InputFile] {
        let folder = file.path.lastIndex(of: "/").map { String(file.path[..<$0]) } ?? "."
        let shownFolder = file.shownPath.lastIndex(of: "/").map { String(file.shownPath[...$0]) } ?? ""
        guard file.archive == nil, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            return []
        }
        let possible = names.sorted().filter { name in
            ["csv", "txt", "tsv", "sps"].contains(name.split(separator: ".").last.map { $0.lowercased() } ?? "")
        }
        guard possible.count <= mostBeside else { return [] }
        return possible.compactMap { name in
            let path = folder + "/" + name
            let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
            guard path != file.path, let size, size > 0, size <= largestBeside else { return nil }
            return try? InputFile.look(at: path, shownAs: shownFolder + name)
        }
    }

    private static let mostBeside = 60
    private static let largestBeside = 4 << 20

    private static func isTool(_ format: ExportFormat) -> Bool {
        all.first { $0.format == format } is any SurveyTool.Type
    }
}
