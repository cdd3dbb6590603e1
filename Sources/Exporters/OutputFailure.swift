import Findings
import Foundation

/// Makes the folder of some output and turns whatever goes wrong there into the end of the run.
enum OutputFailure {
    /// Runs `body` for a file; its error becomes `RunStopped(.unwritableOutput)` with the file's place.
    static func explained<Result>(
        _ path: String, _ language: Language, _ body: () throws -> Result
    ) throws -> Result {
        do {
            return try body()
        } catch let stopped as RunStopped {
            throw stopped
        } catch {
            throw RunStopped(.unwritableOutput, [finding(path, reason: reason(of: error), language)])
        }
    }

    static func makeFolder(_ path: String, _ language: Language) throws {
        try explained(path, language) {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
    }

    /// The operating system's own words where it refused something.
    private static func reason(of error: any Error) -> String {
        guard let foundation = error as? CocoaError else { return String(describing: error) }
        let system = foundation.underlying as? POSIXError
        return system.map { String(cString: strerror($0.code.rawValue)) } ?? foundation.localizedDescription
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
