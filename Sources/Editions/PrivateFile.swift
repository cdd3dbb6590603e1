import Foundation
import OutputFiles

/// Files that only their owner may read: keys, and tables that say who is who.
enum PrivateFile {
    /// Writes a file that is not there yet, mode 0600 from its first moment. Nothing is left of it where that fails.
    /// - Throws: `FileFault`; `EEXIST` where something has the name already.
    static func create(at path: String, _ text: String) throws(FileFault) {
        let file = try OutputFile(newPrivate: path)
        do throws(FileFault) {
            try file.append(text.utf8)
            try file.sync()
            try file.close()
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Puts a file in the place of whatever is there, as a whole or not at all.
    static func replace(_ path: String, with text: String) throws(FileFault) {
        let unfinished = path + ".new-\(getpid())"
        unlink(unfinished)
        try create(at: unfinished, text)
        guard rename(unfinished, path) == 0 else {
            let fault = FileFault(path)
            unlink(unfinished)
            throw fault
        }
    }
}
