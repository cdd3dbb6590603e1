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
    private let patience: Duration

    /// - Parameter patience: how long to wait for another run that writes the same folder.
    package init(path: String, patience: Duration = .seconds(10)) {
        self.path = path
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

    /// What an earlier run wrote, as far as nobody has changed it since; nil for anything else that lies there.
    ///
    /// - Parameter file: relative to the folder.
    package func written(_ file: String) -> [UInt8]? {
        let path = ResultPath(file)
        guard let results = try? FolderHandle(path: resolved), let list = try? ResultList(in: results),
            let folder = try? results.folder(at: path.folder),
            (try? list.holds(path.name, at: path, in: folder)) == true
        else { return nil }
        return try? InputHandle(path.name, in: folder).bytes()
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
            default: throw unwritable(fault.path, because: fault.why)
            }
        } catch let error as Unfinished {
            throw unfinished(error.fault)
        } catch let error as CocoaError {
            let cause = error.underlying as? POSIXError
            throw unwritable(
                path, because: SystemReason.text(cause?.code.rawValue ?? 0))
        }
    }

    private func unwritable(_ path: String, because reason: Text) -> RunStopped {
        stopped(
            .unwritableOutput, .outputUnwritable, path,
            Text("output.results-cannot-written", ["path": path, "reason": reason]),
            Text("output.choose-another-folder-with"))
    }

    private func unfinished(_ fault: FileFault) -> RunStopped {
        stopped(
            .unwritableOutput, .outputUnwritable, fault.path,
            Text("output.only-some-new-results", ["path": fault.path, "reason": fault.why]),
            Text("output.mend-what-stands-way"))
    }

    private func mounted(_ path: String) -> RunStopped {
        stopped(
            .unwritableOutput, .outputUnwritable, path,
            Text("output.lies-on-another-disk", ["path": path]),
            Text("output.unmount-disk-or-choose"))
    }

    private func inTheWay(_ path: String) -> RunStopped {
        stopped(
            .unwritableOutput, .outputUnwritable, path,
            Text("output.has-name-something-brobygger", ["path": path]),
            Text("output.move-or-rename-or"))
    }

    private var inUse: RunStopped {
        stopped(
            .outputInUse, .outputInUse, path,
            Text("output.another-run-writing-did", ["path": path, "seconds": Int(patience.components.seconds)]),
            Text("output.wait-until-other-one"))
    }

    private func stopped(
        _ status: ExitStatus, _ code: FindingCode, _ path: String, _ message: Text, _ hint: Text
    ) -> RunStopped {
        RunStopped(
            status,
            [Finding(.error, code, message: message, hint: hint, place: SourcePlace(file: path), stopsRun: true)])
    }
}
