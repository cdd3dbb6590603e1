import Foundation

/// Where the bytes to be read are put: readers open files, and open them again.
enum ScratchFolder {
    static let path: String = {
        let path = URL(fileURLWithPath: NSTemporaryDirectory()).path + "/brobygger-fuzz-\(getpid())"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(atPath: ScratchFolder.path) }
        return path
    }()

    /// - Returns: the path of the file, which the next bytes of this name take the place of.
    static func write(_ bytes: [UInt8], as name: String) throws -> String {
        let file = path + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return file
    }

    /// A copy of a folder; made once.
    static func copy(of folder: String, as name: String) throws -> String {
        let copy = path + "/" + name
        if !FileManager.default.fileExists(atPath: copy) {
            try FileManager.default.copyItem(atPath: folder, toPath: copy)
        }
        return copy
    }
}
