import Findings
import Foundation

/// What mapping files and files of comments have in common before anybody knows what they say.
enum YAMLFile {
    enum Kind {
        case mapping
        case comments
    }

    /// Such a file has a few hundred lines; what is larger is some other file.
    static let largest = 1_000_000

    /// The bytes as they lie on disk.
    /// - Parameter shownAs: the path as messages show it.
    /// - Throws: `RunStopped` with status 66; 65 for a file that is far too large.
    static func bytes(path: String, shownAs: String, as kind: Kind) throws -> [UInt8] {
        let faults = FaultList(kind)
        let place = SourcePlace(file: shownAs)
        func stop(_ fault: MappingFault, _ status: ExitStatus) -> RunStopped {
            faults.add(fault, place)
            return RunStopped(status, faults.findings)
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw stop(.missingFile, .unreadableFile)
        }
        guard !isFolder.boolValue else { throw stop(.folder, .unreadableFile) }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw stop(.noPermission, .unreadableFile) }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: largest + 1) ?? Data() else {
            throw stop(.noPermission, .unreadableFile)
        }
        guard data.count <= largest else { throw stop(.tooLarge, .unusableData) }
        return Array(data)
    }

    static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    }

    /// What stands in it; nil where it is no YAML, which `faults` then tells.
    /// - Parameter text: the bytes as lines, whatever is wrong with them.
    static func root(
        _ bytes: ArraySlice<UInt8>, _ text: MappingText, shownAs: String, faults: FaultList
    ) -> MappingNode? {
        guard bytes.count <= largest else {
            faults.add(.tooLarge, SourcePlace(file: shownAs))
            return nil
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            faults.add(.notUTF8, place(ofDamageIn: text, file: shownAs))
            return nil
        }
        return YAMLReader.read(text, file: shownAs, faults: faults)
    }

    /// Where the first byte stands that is no UTF-8.
    private static func place(ofDamageIn text: MappingText, file: String) -> SourcePlace {
        for (line, scalars) in text.lines.enumerated() {
            if let column = scalars.firstIndex(of: "\u{FFFD}") {
                return SourcePlace(file: file, row: line + 1, column: String(column + 1))
            }
        }
        return SourcePlace(file: file, row: 1, column: "1")
    }
}
