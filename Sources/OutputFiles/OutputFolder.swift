import CFileCalls
import Findings
import Foundation
import Synchronization

/// A study's folder of results, whose files are replaced one by one when all the new ones are there.
///
/// Everything is written into a folder of the run's own inside it, which nobody else may look into, and is on the disk before a
/// journal says what goes where; then each file takes its place. A run that is killed before the journal leaves the old results; one
/// that is killed after it is completed by the next. What no run wrote is neither read nor moved nor taken away: it is not even
/// looked into.
package struct OutputFolder {
    /// What became of a run's files.
    package struct Outcome: Sendable {
        /// Those that are in place, relative to the folder.
        package var files: [String]
        /// Of earlier runs, no results any more: changed by somebody since, or not to be taken away.
        package var left: [String]
        /// Of earlier runs: what spans networks that this run did not read.
        package var older: [String]
    }

    package let path: String
    private let language: Language
    private let patience: Duration

    /// - Parameter patience: how long to wait for another run that writes the same folder.
    package init(path: String, language: Language, patience: Duration = .seconds(10)) {
        self.path = path
        self.language = language
        self.patience = patience
    }

    /// - Parameters:
    ///   - scope: the folders in it that the run is about, where it leaves others alone; nil for all.
    ///   - write: fills an empty folder and returns the paths it wrote, relative to it.
    /// - Throws: `RunStopped`.
    package func replace(
        only scope: [String]? = nil, _ write: (String) throws -> [String]
    ) throws -> Outcome {
        try explained {
            let lock = FolderLock(try resolved, patience: patience)
            let tidy: @Sendable () -> Void = {
                guard let results = lock.held else { return }
                // The run goes on writing until it is ended.
                for _ in 0..<100 where (try? RunFolder(in: results).discard()) == nil { usleep(5_000) }
                lock.release()
            }
            return try Interruption.tidying(with: tidy, finally: lock.release) {
                let own = RunFolder(in: try lock.take())
                try own.recover()
                defer { try? own.discard() }
                return try Self.masking.withLock { _ in try fill(own, scope.map(Set.init), write) }
            }
        }
    }

    /// Where the folder is, or is going to be. A link of the user's own, or of the system's, stands for what it leads to.
    private var resolved: String {
        get throws(FileFault) {
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
            guard [geteuid(), 0].contains(status.st_uid) else { throw FileFault(path, ELOOP) }
            guard let found = realpath(path, nil) else { throw FileFault(path) }
            defer { free(found) }
            return String(cString: found)
        }
    }

    /// The mask is that of the whole program: one folder at a time.
    private static let masking = Mutex<Void>(())

    private func fill(
        _ own: RunFolder, _ scope: Set<String>?, _ write: (String) throws -> [String]
    ) throws -> Outcome {
        // Nobody but the user may read what is not finished, whichever library makes the file.
        let mask = umask(0o077)
        let filled = Result {
            // Not after it was tidied away. What is written in it fails then by itself.
            let new = try Interruption.holdingOff { try own.make() }
            return (try naming(new, own.results) { try write(new.lasting) }, new)
        }
        umask(mask)
        let (written, new) = try filled.get()
        let exchange = try Exchange(written.map { ResultPath($0) }, in: own.results, scope: scope)
        let rights = FileRights(mask: mask)
        let sums = try own.settle(exchange, new, rights: rights)
        try Interruption.holdingOff {
            let journal = try own.begin(exchange, sums, rights: rights)
            do throws(FileFault) { try own.carryOut(journal) } catch { throw Unfinished(fault: error) }
        }
        return Outcome(
            files: (exchange.put + exchange.replace).map(\.text), left: exchange.left.map(\.text),
            older: exchange.older.map(\.text))
    }

    /// The results are partly in place; the next run completes them.
    private struct Unfinished: Error {
        var fault: FileFault
    }

    // MARK: Words

    /// Findings name a file by where it was to be, not by the hidden folder.
    private func naming<Value>(
        _ new: FolderHandle, _ results: FolderHandle, _ work: () throws -> Value
    ) throws -> Value {
        do { return try work() } catch let stop as RunStopped {
            throw RunStopped(
                stop.status,
                stop.findings.map { finding in
                    guard let file = finding.place?.file, file.hasPrefix(new.lasting) else { return finding }
                    var finding = finding
                    finding.place?.file = results.path + file.dropFirst(new.lasting.count)
                    return finding
                })
        }
    }

    private func explained<Value>(_ work: () throws -> Value) throws -> Value {
        do { return try work() } catch let fault as FileFault {
            switch fault.code {
            case EWOULDBLOCK: throw inUse
            case EEXIST, ENOTDIR, ELOOP, ENOTSUP: throw inTheWay(fault.path)
            case EXDEV: throw mounted(fault.path)
            default: throw unwritable(fault.path, because: fault.reason(language))
            }
        } catch let error as Unfinished {
            throw unfinished(error.fault)
        } catch let error as CocoaError {
            let cause = error.underlying as? POSIXError
            throw unwritable(
                path, because: SystemReason.text(cause?.code.rawValue ?? 0, language))
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

    private func unfinished(_ fault: FileFault) -> RunStopped {
        stopped(
            .unwritableOutput, .outputUnwritable, fault.path,
            language.pick(
                nb:
                    "Bare en del av de nye resultatene er på plass. De stanset ved \(fault.path): \(fault.reason(language)).",
                nn:
                    "Berre ein del av dei nye resultata er på plass. Det stansa ved \(fault.path): \(fault.reason(language)).",
                en: "Only some of the new results are in place. It stopped at \(fault.path): \(fault.reason(language))."
            ),
            language.pick(
                nb: "Rett det som står i veien, og kjør på nytt. Den neste kjøringen legger resten på plass.",
                nn: "Rett det som står i vegen, og køyr på nytt. Den neste køyringa legg resten på plass.",
                en: "Mend what stands in the way and run again. The next run puts the rest in place."))
    }

    private func mounted(_ path: String) -> RunStopped {
        stopped(
            .unwritableOutput, .outputUnwritable, path,
            language.pick(
                nb: "\(path) ligger på en annen disk enn resultatene. Kjøringen skriver ikke dit.",
                nn: "\(path) ligg på ein annan disk enn resultata. Køyringa skriv ikkje dit.",
                en: "\(path) lies on another disk than the results. The run does not write there."),
            language.pick(
                nb: "Koble fra disken, eller velg en annen mappe med `--output`. De gamle filene er urørt.",
                nn: "Kople frå disken, eller vel ei anna mappe med `--output`. Dei gamle filene er urørte.",
                en: "Unmount the disk, or choose another folder with `--output`. The old files are untouched."))
    }

    private func inTheWay(_ path: String) -> RunStopped {
        stopped(
            .unwritableOutput, .outputUnwritable, path,
            language.pick(
                nb:
                    "\(path) har navnet til noe Brobygger skriver, men er ikke skrevet av Brobygger. Det blir verken overskrevet, fulgt eller fjernet.",
                nn:
                    "\(path) har namnet til noko Brobygger skriv, men er ikkje skrive av Brobygger. Det blir verken overskrive, følgt eller fjerna.",
                en:
                    "\(path) has the name of something that Brobygger writes, but was not written by it. It is neither overwritten, followed nor removed."
            ),
            language.pick(
                nb: "Flytt det eller gi det et annet navn, eller velg en annen mappe med `--output`.",
                nn: "Flytt det eller gi det eit anna namn, eller vel ei anna mappe med `--output`.",
                en: "Move or rename it, or choose another folder with `--output`."))
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
