import Foundation

/// A study, copied, with one of its files being something else.
struct StudyCopy {
    static let demo = StudyCopy("Mappings/boligsosial")
    /// What the demo has no files of: the study of Tests/FormatFixtures, whose answers are looked for in `svar`.
    static let formats = StudyCopy("Tests/Fuzz/study")

    /// The folder that it is copied from.
    let original: String

    private init(_ folder: String) {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        original = root.path + "/" + folder
    }

    /// - Returns: the folder of the copy in which the file holds the bytes.
    func folder(with bytes: [UInt8], as file: String) throws -> String {
        let name = (original + "-" + file).split(separator: "/").suffix(2).joined(separator: "-")
        let folder = try ScratchFolder.copy(of: original, as: name)
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + file))
        return folder
    }
}
