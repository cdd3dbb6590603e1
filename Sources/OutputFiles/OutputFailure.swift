import Findings
import Foundation

/// Makes the folder of some output and turns whatever goes wrong there into the end of the run.
package enum OutputFailure {
    /// Runs `body` for a file; its error becomes `RunStopped(.unwritableOutput)` with the file's place.
    package static func explained<Result>(
        _ path: String, _ body: () throws -> Result
    ) throws -> Result {
        do {
            return try body()
        } catch let stopped as RunStopped {
            throw stopped
        } catch {
            throw RunStopped(.unwritableOutput, [finding(path, reason: reason(of: error))])
        }
    }

    /// Makes a folder below the one of the results. That one is never made: where it has gone, the run is being ended.
    package static func makeFolder(_ path: String, in folder: String) throws {
        try explained(folder + "/" + path) {
            var whole = folder
            for name in path.split(separator: "/") {
                whole += "/" + name
                guard mkdir(whole, 0o777) == 0 || errno == EEXIST else {
                    throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
                }
            }
        }
    }

    private static func reason(of error: any Error) -> Text {
        switch (error as? CocoaError)?.underlying ?? error {
        case let error as POSIXError: SystemReason.text(error.code.rawValue)
        case let fault as any WriteFault: fault.why
        default: SystemReason.text(0)
        }
    }

    private static func finding(_ path: String, reason: Text) -> Finding {
        Finding(
            .error, .outputUnwritable, message: Text("output.file-not-written", ["reason": reason]),
            hint: Text("output.file-not-written.hint"), place: SourcePlace(file: path), stopsRun: true)
    }
}
