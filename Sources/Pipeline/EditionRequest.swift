import Editions
import Findings
import NetworkModel

/// Which edition of a study somebody wants, and the key it takes.
package struct EditionRequest: Sendable {
    package var edition: Edition
    /// The key file as it stood on the command line.
    package var key: String?

    package init(_ edition: Edition = .identified, key: String? = nil) {
        self.edition = edition
        self.key = key
    }

    /// The key of an edition without names; nil for one with names.
    /// - Throws: `RunStopped` where the edition and the key do not go together, or the key cannot be used.
    func openKey(_ language: Language) throws -> CodeKey? {
        switch (edition.hidesNames, key) {
        case (false, nil): return nil
        case (true, let key?): return try CodeKey(path: key, language: language)
        case (false, .some):
            throw refused(
                language.pick(
                    nb: "`--key` hører til en utgave uten navn.", nn: "`--key` høyrer til ei utgåve utan namn.",
                    en: "`--key` belongs to an edition without names."),
                language.pick(
                    nb: "Legg til `--edition pseudonymous` eller `--edition anonymous`, eller fjern `--key`.",
                    nn: "Legg til `--edition pseudonymous` eller `--edition anonymous`, eller fjern `--key`.",
                    en: "Add `--edition pseudonymous` or `--edition anonymous`, or remove `--key`."))
        case (true, nil):
            throw refused(
                language.pick(
                    nb:
                        "En utgave uten navn trenger en nøkkel: uten den kunne hvem som helst med adresselisten regne ut kodene.",
                    nn:
                        "Ei utgåve utan namn treng ein nøkkel: utan han kunne kven som helst med adresselista rekne ut kodane.",
                    en:
                        "An edition without names needs a key: without one, anybody with the roster could work out the codes."
                ),
                language.pick(
                    nb: "Lag en nøkkel med `brobygger key FIL`, og pek på den med `--key FIL`.",
                    nn: "Lag ein nøkkel med `brobygger key FIL`, og peik på han med `--key FIL`.",
                    en: "Make a key with `brobygger key FILE`, and point to it with `--key FILE`."))
        }
    }

    /// A list of who is behind the codes, where one may be written.
    /// - Throws: `RunStopped(.usage)`.
    func openTable(at path: String, output: String, _ language: Language) throws -> KeyTable {
        guard edition == .pseudonymous else {
            throw refused(
                language.pick(
                    nb:
                        "En kodeliste finnes bare til den pseudonyme utgaven. Den anonyme skal ikke kunne føres tilbake til personer.",
                    nn:
                        "Ei kodeliste finst berre til den pseudonyme utgåva. Den anonyme skal ikkje kunne førast attende til personar.",
                    en:
                        "Only the pseudonymous edition has a key table. The anonymous one is not to be led back to persons."
                ),
                language.pick(
                    nb: "Bruk `--edition pseudonymous`, eller fjern `--key-table`.",
                    nn: "Bruk `--edition pseudonymous`, eller fjern `--key-table`.",
                    en: "Use `--edition pseudonymous`, or remove `--key-table`."))
        }
        return try KeyTable(path: path, output: output, language: language)
    }

    /// The key must not be passed on with the results.
    func checkKeyIsElsewhere(than output: String, _ language: Language) throws {
        guard let key, OutputPlace(key).isInside(OutputPlace(output)) else { return }
        throw RunStopped(
            .usage,
            [
                Finding(
                    .error, .keyUnusable,
                    message: language.pick(
                        nb: "Nøkkelen ligger i mappen med resultatene, og den som får dem, får nøkkelen med.",
                        nn: "Nøkkelen ligg i mappa med resultata, og den som får dei, får nøkkelen med.",
                        en: "The key lies among the results, and whoever gets them gets the key."),
                    hint: language.pick(
                        nb: "Flytt nøkkelen ut av \(output).", nn: "Flytt nøkkelen ut av \(output).",
                        en: "Move the key out of \(output)."),
                    place: SourcePlace(file: key), stopsRun: true)
            ])
    }

    private func refused(_ message: String, _ hint: String) -> RunStopped {
        RunStopped(
            .usage, [Finding(.error, .keyUnusable, message: message, hint: hint, stopsRun: true)])
    }
}

/// A new key for editions without names.
package enum NewKey {
    /// - Returns: the digits that tell the key from others.
    /// - Throws: `RunStopped(.unwritableOutput)`; a file that is there is never written over.
    package static func make(at path: String, language: Language) throws -> String {
        try CodeKey.make(at: path, language: language).mark
    }
}
