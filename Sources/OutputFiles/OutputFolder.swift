import CFileExchange
import Findings
import Foundation

/// A study's folder of results, which is replaced as a whole or not at all.
///
/// Everything is written into a folder beside it; when all of it is there, the two change places in one step. What
/// somebody else put into the old folder is moved along.
package struct OutputFolder {
    package let path: String
    private let language: Language

    package init(path: String, language: Language) {
        self.path = path
        self.language = language
    }

    /// Lists, one a line, the files that a run wrote: what a later run may take away.
    private static let list = ".written-by-brobygger"

    /// - Parameter write: fills an empty folder and returns the paths it wrote, relative to it.
    package func replace(_ write: (String) throws -> [String]) throws -> [String] {
        let files = FileManager.default
        let parent = folder(of: path)
        let staging = parent + "/." + (path as NSString).lastPathComponent + ".new-\(getpid())"
        try explained(parent) { try files.createDirectory(atPath: parent, withIntermediateDirectories: true) }
        try? files.removeItem(atPath: staging)
        try explained(parent) {
            try files.createDirectory(
                atPath: staging, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
        }
        defer { try? files.removeItem(atPath: staging) }
        let written = try write(staging)
        try explained(staging) {
            try Data(written.sorted().map { $0 + "\n" }.joined().utf8)
                .write(to: URL(fileURLWithPath: staging + "/" + Self.list))
        }
        var isDirectory: ObjCBool = false
        if files.fileExists(atPath: path, isDirectory: &isDirectory) {
            guard isDirectory.boolValue else { throw unwritable(path, because: errorText(ENOTDIR)) }
            try exchange(staging, path)
            // From here on the old folder lies at `staging`, and is removed with it.
            try explained(path) { try keepForeignFiles(of: staging) }
        } else {
            try explained(path) { try files.moveItem(atPath: staging, toPath: path) }
        }
        return written
    }

    private func exchange(_ one: String, _ other: String) throws {
        if brobygger_exchange(one, other) == 0 { return }
        guard errno == EINVAL || errno == ENOSYS else { throw unwritable(other, because: errorText(errno)) }
        // A file system that cannot exchange: two steps, with the old folder whole at every moment.
        let aside = one + "-old"
        guard rename(other, aside) == 0 else { throw unwritable(other, because: errorText(errno)) }
        guard rename(one, other) == 0 else {
            let reason = errorText(errno)
            rename(aside, other)
            throw unwritable(other, because: reason)
        }
        rename(aside, one)
    }

    private func folder(of path: String) -> String { (path as NSString).deletingLastPathComponent }

    private func errorText(_ code: Int32) -> String { String(cString: strerror(code)) }

    private func keepForeignFiles(of old: String) throws {
        let files = FileManager.default
        // A folder without the list was made by somebody else: everything in it is foreign.
        let listed = files.contents(atPath: old + "/" + Self.list) ?? Data()
        let ours = Set(String(decoding: listed, as: UTF8.self).split(separator: "\n").map(String.init) + [Self.list])
        guard let found = files.enumerator(atPath: old) else { return }
        for case let relative as String in found {
            var isDirectory: ObjCBool = false
            _ = files.fileExists(atPath: old + "/" + relative, isDirectory: &isDirectory)
            let target = path + "/" + relative
            guard !isDirectory.boolValue, !ours.contains(relative), !files.fileExists(atPath: target) else { continue }
            try files.createDirectory(
                atPath: folder(of: target), withIntermediateDirectories: true)
            try files.moveItem(atPath: old + "/" + relative, toPath: target)
        }
    }

    private func explained<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
        do { return try work() } catch let error as NSError {
            let cause = (error.userInfo[NSUnderlyingErrorKey] as? NSError) ?? error
            let text = cause.domain == NSPOSIXErrorDomain ? errorText(Int32(cause.code)) : cause.localizedDescription
            throw unwritable(path, because: text)
        }
    }

    private func unwritable(_ path: String, because reason: String) -> RunStopped {
        RunStopped(
            .unwritableOutput,
            [
                Finding(
                    .error, .outputUnwritable,
                    message: language.pick(
                        nb: "Resultatene kan ikke skrives til \(path): \(reason).",
                        nn: "Resultata kan ikkje skrivast til \(path): \(reason).",
                        en: "The results cannot be written to \(path): \(reason)."),
                    hint: language.pick(
                        nb:
                            "Velg en annen mappe med `--output`, eller gi deg selv skrivetilgang. De gamle filene er urørt.",
                        nn:
                            "Vel ei anna mappe med `--output`, eller gi deg sjølv skrivetilgang. Dei gamle filene er urørte.",
                        en:
                            "Choose another folder with `--output`, or give yourself the right to write there. The old files are untouched."
                    ),
                    place: SourcePlace(file: path), stopsRun: true)
            ])
    }
}
