import Findings
import NetworkModel

/// From a file of comments to what it says.
package enum CommentsLoader {
    /// The bytes as they lie on disk.
    /// - Parameter shownAs: the path as messages show it.
    /// - Throws: `RunStopped` with status 66; 65 for a file that is far too large to be one.
    package static func read(path: String, shownAs: String) throws -> [UInt8] {
        try YAMLFile.bytes(path: path, shownAs: shownAs, as: .comments)
    }

    /// Decodes and checks the bytes of a file of comments.
    /// - Throws: `RunStopped` with status 65 and every fault in the order of the file.
    package static func load(bytes: [UInt8], shownAs: String) throws -> StudyComments {
        let bytes = YAMLFile.withoutMark(bytes)
        let text = MappingText(String(decoding: bytes, as: UTF8.self))
        let faults = FaultList(.comments)
        var comments = StudyComments()
        if let root = YAMLFile.root(bytes, text, shownAs: shownAs, faults: faults) {
            ShapeCheck(faults: faults).check(root, as: CommentsKeys.file)
            comments = CommentsDecoder(faults: faults).decode(Section(root))
        }
        guard faults.findings.isEmpty else { throw RunStopped(.unusableData, faults.inFileOrder) }
        return comments
    }
}
