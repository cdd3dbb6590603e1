import Findings
import Foundation
import NetworkModel

/// From a mapping file to a checked `StudyMapping`.
package enum MappingLoader {
    /// A mapping has a few hundred lines; what is larger is some other file.
    package static let largestFile = 1_000_000

    package static func load(text: String, shownAs: String, language: Language? = nil) throws -> StudyMapping {
        try load(bytes: Array(text.utf8), shownAs: shownAs, language: language)
    }

    /// The language that a mapping file chooses, whatever else is wrong with it.
    package static func language(bytes: [UInt8]) -> Language? {
        MappingText(String(decoding: bytes, as: UTF8.self)).language
    }

    /// The bytes of a mapping file as they lie on disk.
    /// - Parameter shownAs: the path as messages show it.
    /// - Throws: `RunStopped` with status 66; 65 for a file that is far too large to be a mapping.
    package static func read(path: String, shownAs: String) throws -> [UInt8] {
        let faults = FaultList()
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
        guard let data = try? handle.read(upToCount: largestFile + 1) ?? Data() else {
            throw stop(.noPermission, .unreadableFile)
        }
        guard data.count <= largestFile else { throw stop(.tooLarge, .unusableData) }
        return Array(data)
    }

    /// Decodes and checks the bytes of a mapping file.
    /// - Parameter language: of labels and titles that stand in several; nil for the one that the file chooses.
    /// - Throws: `RunStopped` with status 65 and every fault in the order of the file.
    package static func load(bytes: [UInt8], shownAs: String, language: Language? = nil) throws -> StudyMapping {
        let withoutMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let lenient = MappingText(String(decoding: withoutMark, as: UTF8.self))
        let faults = FaultList()
        let mapping = decode(withoutMark, lenient, shownAs: shownAs, language: language, faults: faults)
        guard let mapping, faults.findings.isEmpty else { throw RunStopped(.unusableData, faults.inFileOrder) }
        return mapping
    }

    private static func decode(
        _ bytes: ArraySlice<UInt8>, _ text: MappingText, shownAs: String, language: Language?, faults: FaultList
    ) -> StudyMapping? {
        guard bytes.count <= largestFile else {
            faults.add(.tooLarge, SourcePlace(file: shownAs))
            return nil
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            faults.add(.notUTF8, place(ofDamageIn: text, file: shownAs))
            return nil
        }
        guard let root = YAMLReader.read(text, file: shownAs, faults: faults) else { return nil }
        ShapeCheck(faults: faults).check(root, as: MappingKeys.file)
        let file = Section(root)
        return MappingDecoder(file, language: language, faults: faults).decode(file)
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
