import Findings

/// What is said of a key file.
struct KeyWording {
    let path: String
    let language: Language

    private func stop(_ status: ExitStatus, message: String, hint: String) -> RunStopped {
        RunStopped(
            status,
            [
                Finding(
                    .error, .keyUnusable, message: message, hint: hint, place: SourcePlace(file: path), stopsRun: true)
            ])
    }

    private var makeOne: String {
        language.pick(
            nb: "Lag en ny nøkkel med `brobygger key FIL`, eller pek på den du har, med `--key`.",
            nn: "Lag ein ny nøkkel med `brobygger key FIL`, eller peik på den du har, med `--key`.",
            en: "Make a new key with `brobygger key FILE`, or point to the one you have with `--key`.")
    }

    private var copyWhole: String {
        language.pick(
            nb: "Hent hele filen fra sikkerhetskopien. En ny nøkkel gir nye koder for alle.",
            nn: "Hent heile fila frå tryggingskopien. Ein ny nøkkel gir nye kodar for alle.",
            en: "Take the whole file from your backup. A new key gives everybody new codes.")
    }

    var missing: RunStopped {
        stop(
            .unreadableFile,
            message: language.pick(
                nb: "Nøkkelfilen finnes ikke.", nn: "Nøkkelfila finst ikkje.", en: "There is no such key file."),
            hint: makeOne)
    }

    var unreadable: RunStopped {
        stop(
            .unreadableFile,
            message: language.pick(
                nb: "Nøkkelfilen kan ikke leses.", nn: "Nøkkelfila kan ikkje lesast.",
                en: "The key file cannot be read."),
            hint: language.pick(
                nb: "Gi deg selv lesetilgang til filen.", nn: "Gi deg sjølv lesetilgang til fila.",
                en: "Give yourself the right to read the file."))
    }

    var notAKey: RunStopped {
        stop(
            .unusableData,
            message: language.pick(
                nb:
                    "Filen er ingen nøkkelfil. En nøkkelfil har to linjer: `brobygger-key-1` og 64 heksadesimale siffer.",
                nn: "Fila er inga nøkkelfil. Ei nøkkelfil har to linjer: `brobygger-key-1` og 64 heksadesimale siffer.",
                en: "The file is no key file. A key file has two lines: `brobygger-key-1` and 64 hexadecimal digits."),
            hint: makeOne)
    }

    var tooShort: RunStopped {
        stop(
            .unusableData,
            message: language.pick(
                nb: "Nøkkelen er for kort. En nøkkel har 64 heksadesimale siffer; en kortere kan gjettes.",
                nn: "Nøkkelen er for kort. Ein nøkkel har 64 heksadesimale siffer; ein kortare kan gjettast.",
                en: "The key is too short. A key has 64 hexadecimal digits; a shorter one can be guessed."),
            hint: copyWhole)
    }

    var exists: RunStopped {
        stop(
            .unwritableOutput,
            message: language.pick(
                nb:
                    "Filen finnes fra før, og en nøkkel blir aldri skrevet over: kodene som er laget med den, ville gå tapt.",
                nn:
                    "Fila finst frå før, og ein nøkkel blir aldri skriven over: kodane som er laga med han, ville gå tapt.",
                en: "The file is there already, and a key is never written over: the codes made with it would be lost."),
            hint: language.pick(
                nb: "Velg et annet filnavn, eller bruk nøkkelen du har.",
                nn: "Vel eit anna filnamn, eller bruk nøkkelen du har.",
                en: "Choose another file name, or use the key you have."))
    }

    func unwritable(_ reason: String) -> RunStopped {
        stop(
            .unwritableOutput,
            message: language.pick(
                nb: "Nøkkelen kan ikke skrives: \(reason).", nn: "Nøkkelen kan ikkje skrivast: \(reason).",
                en: "The key cannot be written: \(reason)."),
            hint: language.pick(
                nb: "Velg en mappe som finnes og som du kan skrive i.",
                nn: "Vel ei mappe som finst og som du kan skrive i.",
                en: "Choose a folder that exists and that you can write to."))
    }

    var readableByOthers: Finding {
        Finding(
            .warning, .keyReadableByOthers,
            message: language.pick(
                nb:
                    "Andre brukere av maskinen kan lese nøkkelfilen. Den som har nøkkelen og adresselisten, kan se hvem kodene er.",
                nn:
                    "Andre brukarar av maskina kan lese nøkkelfila. Den som har nøkkelen og adresselista, kan sjå kven kodane er.",
                en:
                    "Other users of this machine can read the key file. Whoever has the key and the roster can tell who the codes are."
            ),
            hint: language.pick(
                nb: "Ta fra dem tilgangen: `chmod 600 \(path)`.", nn: "Ta frå dei tilgangen: `chmod 600 \(path)`.",
                en: "Take the right from them: `chmod 600 \(path)`."),
            place: SourcePlace(file: path))
    }
}
