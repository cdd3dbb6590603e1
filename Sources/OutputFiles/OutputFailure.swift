import Findings
import Foundation

/// Makes the folder of some output and turns whatever goes wrong there into the end of the run.
package enum OutputFailure {
    /// Runs `body` for a file; its error becomes `RunStopped(.unwritableOutput)` with the file's place.
    package static func explained<Result>(
        _ path: String, _ language: Language, _ body: () throws -> Result
    ) throws -> Result {
        do {
            return try body()
        } catch let stopped as RunStopped {
            throw stopped
        } catch {
            throw RunStopped(.unwritableOutput, [finding(path, reason: reason(of: error, language), language)])
        }
    }

    /// Makes a folder below the one of the results. That one is never made: where it has gone, the run is being ended.
    package static func makeFolder(_ path: String, in folder: String, _ language: Language) throws {
        try explained(folder + "/" + path, language) {
            var whole = folder
            for name in path.split(separator: "/") {
                whole += "/" + name
                guard mkdir(whole, 0o777) == 0 || errno == EEXIST else {
                    throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
                }
            }
        }
    }

    private static func reason(of error: any Error, _ language: Language) -> String {
        switch (error as? CocoaError)?.underlying ?? error {
        case let error as POSIXError: SystemReason.text(error.code.rawValue, language)
        case let fault as any WriteFault: fault.reason(language)
        default: SystemReason.text(0, language)
        }
    }

    private static func finding(_ path: String, reason: String, _ language: Language) -> Finding {
        Finding(
            .error, .outputUnwritable,
            message: language.pick(
                nb: "Filen kan ikke skrives (\(reason)).",
                nn: "Fila kan ikkje skrivast (\(reason)).",
                en: "The file cannot be written (\(reason))."),
            hint: language.pick(
                nb: "Sjekk at mappen finnes og kan skrives i, at det er plass på disken, og at ingen har filen åpen.",
                nn: "Sjekk at mappa finst og kan skrivast i, at det er plass på disken, og at ingen har fila open.",
                en:
                    "Check that the folder exists and can be written to, that the disk has room, and that nobody has the file open."
            ),
            place: SourcePlace(file: path), stopsRun: true)
    }
}
