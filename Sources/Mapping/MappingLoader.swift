import Findings
import NetworkModel

/// From a mapping file to a checked `StudyMapping`.
package enum MappingLoader {
    /// In bytes; what is larger is no mapping.
    package static let largestFile = YAMLFile.largest

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
        try YAMLFile.bytes(path: path, shownAs: shownAs, as: .mapping)
    }

    /// Decodes and checks the bytes of a mapping file.
    /// - Parameter language: of labels and titles that stand in several; nil for the one that the file chooses.
    /// - Throws: `RunStopped` with status 65 and every fault in the order of the file.
    package static func load(bytes: [UInt8], shownAs: String, language: Language? = nil) throws -> StudyMapping {
        let withoutMark = YAMLFile.withoutMark(bytes)
        let lenient = MappingText(String(decoding: withoutMark, as: UTF8.self))
        let faults = FaultList(.mapping)
        let mapping = decode(withoutMark, lenient, shownAs: shownAs, language: language, faults: faults)
        guard let mapping, faults.findings.isEmpty else { throw RunStopped(.unusableData, faults.inFileOrder) }
        return mapping
    }

    private static func decode(
        _ bytes: ArraySlice<UInt8>, _ text: MappingText, shownAs: String, language: Language?, faults: FaultList
    ) -> StudyMapping? {
        guard let root = YAMLFile.root(bytes, text, shownAs: shownAs, faults: faults) else { return nil }
        ShapeCheck(faults: faults).check(root, as: MappingKeys.file)
        let file = Section(root)
        return MappingDecoder(file, language: language, faults: faults).decode(file)
    }
}
