import Findings
import Foundation
import Synchronization

/// A study's folder of results, which is replaced as a whole or not at all.
///
/// Everything is written into a hidden folder beside it that nobody else may look into; when all of it is there and on the
/// disk, the two change places in one step. What somebody else put into the old folder is in the new one before that.
/// A run that is killed at any moment leaves the old folder or the new one; what else it leaves, the next run tidies away.
package struct OutputFolder {
    package let path: String
    private let language: Language
    private let patience: Duration

    /// - Parameter patience: how long to wait for another run that writes the same folder.
    package init(path: String, language: Language, patience: Duration = .seconds(10)) {
        self.path = path
        self.language = language
        self.patience = patience
    }

    /// - Parameter write: fills an empty folder and returns the paths it wrote, relative to it.
    /// - Throws: `RunStopped`.
    package func replace(_ write: (String) throws -> [String]) throws -> [String] {
        try explained {
            try FileManager.default.createDirectory(
                atPath: ResultFolder.folder(of: path), withIntermediateDirectories: true)
            let folder = try ResultFolder(path)
            let lock = FolderLock(path: folder.lock)
            let tidy: @Sendable () -> Void = {
                guard lock.isHeld else { return }
                // The run goes on writing until it is ended.
                for _ in 0..<100 where (try? FolderTree.remove(folder.new)) == nil { usleep(5_000) }
                lock.release()
            }
            return try Interruption.tidying(with: tidy, finally: lock.release) {
                try lock.take(patience: patience)
                try folder.recover()
                defer { try? FolderTree.remove(folder.new) }
                return try Self.masking.withLock { _ in try fill(folder, write) }
            }
        }
    }

    /// The mask is that of the whole program: one folder at a time.
    private static let masking = Mutex<Void>(())

    private func fill(_ folder: ResultFolder, _ write: (String) throws -> [String]) throws -> [String] {
        // Nobody but the user may read what is not finished, whichever library makes the file.
        let mask = umask(0o077)
        defer { umask(mask) }
        // Not after it was tidied away. What is written in it fails then by itself.
        try Interruption.holdingOff {
            guard mkdir(folder.new, 0o700) == 0 else { throw FileFault(folder.new) }
        }
        let written = try naming(folder) { try write(folder.new) }
        try folder.dropAll(but: written)
        try OutputFile.write(
            written.sorted().map { $0 + "\n" }.joined().utf8, to: folder.new + "/" + ResultFolder.list)
        try folder.bringAlong()
        try folder.settle(mask: mask)
        try Interruption.holdingOff { try folder.change() }
        return written
    }

    // MARK: Words

    /// Findings name a file by where it was to be, not by the hidden folder.
    private func naming<Value>(_ folder: ResultFolder, _ work: () throws -> Value) throws -> Value {
        do { return try work() } catch let stop as RunStopped {
            throw RunStopped(
                stop.status,
                stop.findings.map { finding in
                    guard let file = finding.place?.file, file.hasPrefix(folder.new) else { return finding }
                    var finding = finding
                    finding.place?.file = folder.path + file.dropFirst(folder.new.count)
                    return finding
                })
        }
    }

    private func explained<Value>(_ work: () throws -> Value) throws -> Value {
        do { return try work() } catch let fault as FileFault {
            switch fault.code {
            case EWOULDBLOCK: throw inUse
            case EEXIST: throw inTheWay(fault.path)
            default: throw unwritable(fault.path, because: fault.description)
            }
        } catch let error as CocoaError {
            let cause = error.underlying as? POSIXError
            throw unwritable(
                path, because: cause.map { String(cString: strerror($0.code.rawValue)) } ?? error.localizedDescription)
        }
    }

    private func unwritable(_ path: String, because reason: String) -> RunStopped {
        stopped(
            .unwritableOutput, .outputUnwritable, path,
            language.pick(
                nb: "Resultatene kan ikke skrives til \(path): \(reason).",
                nn: "Resultata kan ikkje skrivast til \(path): \(reason).",
                en: "The results cannot be written to \(path): \(reason)."),
            language.pick(
                nb: "Velg en annen mappe med `--output`, eller gi deg selv skrivetilgang. De gamle filene er urørt.",
                nn: "Vel ei anna mappe med `--output`, eller gi deg sjølv skrivetilgang. Dei gamle filene er urørte.",
                en:
                    "Choose another folder with `--output`, or give yourself the right to write there. The old files are untouched."
            ))
    }

    private func inTheWay(_ path: String) -> RunStopped {
        stopped(
            .unwritableOutput, .outputUnwritable, path,
            language.pick(
                nb:
                    "Filen \(path) er ikke skrevet av Brobygger, men har samme navn som en resultatfil. Den blir ikke overskrevet.",
                nn:
                    "Fila \(path) er ikkje skriven av Brobygger, men har same namn som ei resultatfil. Ho blir ikkje overskriven.",
                en: "The file \(path) was not written by Brobygger but has the name of a result. It is not overwritten."
            ),
            language.pick(
                nb: "Flytt filen eller gi den et annet navn, eller velg en annen mappe med `--output`.",
                nn: "Flytt fila eller gi ho eit anna namn, eller vel ei anna mappe med `--output`.",
                en: "Move or rename the file, or choose another folder with `--output`."))
    }

    private var inUse: RunStopped {
        stopped(
            .outputInUse, .outputInUse, path,
            language.pick(
                nb:
                    "En annen kjøring skriver til \(path) og ble ikke ferdig på \(patience.components.seconds) sekunder.",
                nn: "Ei anna køyring skriv til \(path) og vart ikkje ferdig på \(patience.components.seconds) sekund.",
                en: "Another run is writing to \(path) and did not end within \(patience.components.seconds) seconds."),
            language.pick(
                nb: "Vent til den andre er ferdig, og kjør på nytt, eller velg en annen mappe med `--output`.",
                nn: "Vent til den andre er ferdig, og køyr på nytt, eller vel ei anna mappe med `--output`.",
                en: "Wait until the other one is done and run again, or choose another folder with `--output`."))
    }

    private func stopped(
        _ status: ExitStatus, _ code: FindingCode, _ path: String, _ message: String, _ hint: String
    ) -> RunStopped {
        RunStopped(
            status,
            [Finding(.error, code, message: message, hint: hint, place: SourcePlace(file: path), stopsRun: true)])
    }
}
