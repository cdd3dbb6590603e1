import Findings
import Importers
import Mapping

/// The files of a command line, sorted into exports and the codebooks that belong to them.
package enum SurveyFiles {
    /// - Parameter format: of the exports, where somebody says so; else it is seen in each.
    /// - Throws: `RunStopped` with everything that is wrong with any of them.
    package static func open(
        _ paths: [String], as format: ExportFormat? = nil
    ) throws -> [ExportLook] {
        var exports: [(position: Int, file: InputFile, reader: any ExportReader)] = []
        var others: [(position: Int, file: InputFile, fault: RunStopped)] = []
        var faults: [RunStopped] = []
        // Codebooks that lie in one archive with their export.
        var unpacked: [Int: InputFile] = [:]
        for (position, path) in paths.enumerated() {
            do {
                var file = try InputFile.look(at: path, shownAs: path)
                if let survey = try ImporterList.unpacked(file, as: format) {
                    file = survey.export
                    unpacked[position] = survey.codebook
                }
                do {
                    exports.append((position, file, try ImporterList.open(file, as: format)))
                } catch let fault as RunStopped {
                    if let (file, reader) = belowATitle(file, as: format) {
                        exports.append((position, file, reader))
                    } else {
                        others.append((position, file, fault))
                    }
                }
            } catch let fault as RunStopped {
                faults.append(fault)
            }
        }
        // What holds questions and no responses is the codebook of another.
        for export in exports where exports.count > 1 && !export.reader.hasRows {
            let fault = RunStopped(.unusableData, [])
            others.append((export.position, export.file, fault))
        }
        let empty = Set(others.map(\.position))
        let alone = exports
        exports.removeAll { empty.contains($0.position) }
        var codebooks: [Int: InputFile] = [:]
        // Companions of survey tools may be several; what nobody gave may lie beside the export.
        for index in exports.indices where unpacked[exports[index].position] == nil {
            let export = exports[index]
            let given = ImporterList.companions(of: export.file, read: export.reader, among: others.map(\.file))
            let beside =
                given.files.isEmpty
                ? ImporterList.companions(
                    of: export.file, read: export.reader, among: ImporterList.filesBeside(export.file)) : given
            guard var first = beside.files.first else { continue }
            first.companions = Array(beside.files.dropFirst())
            codebooks[index] = first
            others.removeAll { other in given.files.contains { $0.path == other.file.path } }
        }
        for other in others {
            // Whatever gives an export more labels than it has alone: the one beside it, then the one that gives most.
            let fits = exports.indices.compactMap { index -> (index: Int, isBeside: Bool, gain: Int, way: Int)? in
                let export = exports[index]
                guard codebooks[index] == nil, unpacked[export.position] == nil,
                    let read = try? ImporterList.open(export.file, codebook: other.file, as: format)
                else { return nil }
                let gain = read.export.labels - export.reader.export.labels
                let isBeside = folder(export.file.path) == folder(other.file.path)
                return gain > 0 ? (index, isBeside, gain, abs(export.position - other.position)) : nil
            }
            let best = fits.min {
                ($0.isBeside ? 0 : 1, -$0.gain, $0.way) < ($1.isBeside ? 0 : 1, -$1.gain, $1.way)
            }
            if let best {
                codebooks[best.index] = other.file
            } else if let export = alone.first(where: { $0.position == other.position }) {
                exports.append(export)
            } else {
                faults.append(other.fault)
            }
        }
        if let first = faults.first { throw RunStopped(first.status, faults.flatMap(\.findings)) }
        return try exports.enumerated().map { index, export in
            let codebook = codebooks[index] ?? unpacked[export.position]
            let reader = try codebook.map {
                try ImporterList.open(export.file, codebook: $0, as: format)
            }
            return try ExportLook(export.file, codebook: codebook, reader: reader ?? export.reader)
        }
    }

    /// An export whose headings stand below a title or on another sheet, as a mapping would have to say.
    private static func belowATitle(
        _ file: InputFile, as format: ExportFormat?
    ) -> (InputFile, any ExportReader)? {
        HeadingSearch(file).exports.lazy.compactMap { file in
            (try? ImporterList.open(file, as: format)).map { (file, $0) }
        }.first
    }

    private static func folder(_ path: String) -> Substring {
        path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    }
}
