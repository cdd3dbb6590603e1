import Findings
import Mapping
import SpreadsheetReading
import Zip

/// A ZIP archive that holds an export and perhaps its codebook, as survey tools hand them out. Its parts are unpacked into memory.
///
/// Its parts' names are anybody's: they are shown, and nothing is opened by them.
struct ExportArchive {
    private let file: InputFile
    /// The parts that may hold something, in the archive's order.
    let parts: [InputFile]

    /// More is no export, but somebody's folder.
    private static let mostParts = 20
    private static let mostBytes = 512 << 20

    /// Whether a file is an archive, and no workbook, which is one too.
    static func isOne(_ file: InputFile) -> Bool {
        guard file.looksLikeZip, let archive = try? ZipArchive(path: file.path) else { return false }
        return !Workbook.isOne(archive)
    }

    /// - Throws: `RunStopped` when it cannot be unpacked, or holds more than an export has.
    init(_ file: InputFile) throws {
        self.file = file
        let words = ArchiveWords(file: file.shownPath)
        do {
            let archive = try ZipArchive(path: file.path)
            let names = archive.parts.filter(Self.mayHoldSomething)
            guard names.count <= Self.mostParts else { throw words.tooManyParts(names) }
            var left = Self.mostBytes
            var parts: [InputFile] = []
            for name in names {
                let unpacked = try archive.unpack(name, limit: left)
                left -= unpacked.bytes
                if unpacked.bytes > 0 { parts.append(try file.part(named: name, in: unpacked.file)) }
            }
            self.parts = parts
        } catch let fault as ZipArchive.Fault {
            throw words.cannotUnpack(fault)
        } catch let fault as MemoryFile.Fault {
            throw words.noMemory(fault)
        }
    }

    /// What is in every archive that a Mac or a Windows explorer makes is nothing of its owner's.
    private static func mayHoldSomething(_ name: String) -> Bool {
        let last = name.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        return !last.isEmpty && !last.hasPrefix("._") && !name.hasPrefix("__MACOSX/")
            && ![".ds_store", "thumbs.db", "desktop.ini"].contains(last.lowercased())
    }

    /// The export that it holds, and its codebook.
    /// - Parameter hasCodebook: whether the mapping names one; another part of the archive is then none.
    /// - Throws: `RunStopped` that lists the parts, when it holds no export or several, or something that is no codebook.
    func survey(
        as format: ExportFormat?, hasCodebook: Bool = false
    ) throws -> (export: InputFile, codebook: InputFile?) {
        let words = ArchiveWords(file: file.shownPath)
        let names = parts.map(\.shownPath)
        let fitting = ImporterList.all.filter { format == nil || $0.format == format }
        var exports = parts.filter { part in
            let look = FileLook(part)
            return fitting.contains { $0.recognise(look).isRecognised }
        }
        // A codebook of the API is an answer of the same kind without responses.
        if exports.count > 1 {
            exports = exports.filter { (try? ImporterList.open($0, as: format))?.hasRows == true }
        }
        if exports.isEmpty, format != nil, parts.count == 1 { exports = parts }
        guard let export = exports.first else { throw words.noExport(names) }
        guard exports.count == 1 else { throw words.severalExports(exports.map(\.shownPath)) }
        let others = parts.filter { $0.shownPath != export.shownPath }
        guard !others.isEmpty, !hasCodebook else { return (export, nil) }
        guard let codebook = Self.codebook(of: export, among: others, format) else {
            throw words.others(export.shownPath, others.map(\.shownPath))
        }
        return (export, codebook)
    }

    /// What says something of an export: its codebook, or all the companions that its tool writes. Nil where one of the parts is
    /// neither.
    private static func codebook(of export: InputFile, among others: [InputFile], _ format: ExportFormat?) -> InputFile?
    {
        if others.count == 1, fits(others[0], export, format) { return others[0] }
        guard let alone = try? ImporterList.open(export, as: format) else { return nil }
        let found = ImporterList.companions(of: export, read: alone, among: others).files
        guard var first = found.first, found.count == others.count else { return nil }
        first.companions = Array(found.dropFirst())
        return first
    }

    /// Whether a codebook says anything of an export.
    private static func fits(
        _ codebook: InputFile, _ export: InputFile, _ format: ExportFormat?
    ) -> Bool {
        guard let alone = try? ImporterList.open(export, as: format),
            let told = try? ImporterList.open(export, codebook: codebook, as: format)
        else { return false }
        return told.export.labels > alone.export.labels
    }
}
