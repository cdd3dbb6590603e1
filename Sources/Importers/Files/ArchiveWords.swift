import Findings
import Zip

/// What is said of an archive that cannot be read as an export.
struct ArchiveWords {
    let file: String
    let language: Language

    private var words: FileWords { FileWords(file: file, language: language) }

    func cannotUnpack(_ fault: ZipArchive.Fault) -> RunStopped {
        switch fault {
        case .encrypted:
            words.stopped(
                .unusableData, .exportBroken,
                language.pick(
                    nb: "Arkivet er beskyttet med passord.", nn: "Arkivet er verna med passord.",
                    en: "The archive is protected by a password."), unpack)
        case .tooLarge, .tooManyParts:
            words.stopped(
                .unusableData, .exportBroken,
                language.pick(
                    nb: "Arkivet er for stort til å leses som det er.",
                    nn: "Arkivet er for stort til å lesast som det er.",
                    en: "The archive is too large to be read as it is."), unpack)
        case .damaged, .noSuchPart:
            words.stopped(
                .unusableData, .exportBroken,
                language.pick(
                    nb: "Arkivet er skadet eller avkortet og kan ikke pakkes ut.",
                    nn: "Arkivet er skadd eller avkorta og kan ikkje pakkast ut.",
                    en: "The archive is damaged or truncated and cannot be unpacked."), exportAgain(language))
        }
    }

    func noMemory(_ fault: MemoryFile.Fault) -> RunStopped {
        words.stopped(
            .unreadableFile, .fileUnreadable,
            language.pick(
                nb: "Arkivet kan ikke pakkes ut i minnet (systemfeil \(fault.number)).",
                nn: "Arkivet kan ikkje pakkast ut i minnet (systemfeil \(fault.number)).",
                en: "The archive cannot be unpacked into memory (system error \(fault.number))."), unpack)
    }

    func tooManyParts(_ parts: [String]) -> RunStopped {
        words.stopped(
            .unusableData, .formatUnknown,
            language.pick(
                nb: "Arkivet har \(parts.count) filer. Det leses bare når det har én svarfil og kanskje kodeboken.",
                nn: "Arkivet har \(parts.count) filer. Det blir berre lese når det har éi svarfil og kanskje kodeboka.",
                en:
                    "The archive has \(parts.count) files. It is read only if it holds one export and perhaps its codebook."
            ), unpack)
    }

    func noExport(_ parts: [String]) -> RunStopped {
        words.stopped(
            .unusableData, .formatUnknown,
            language.pick(
                nb: "Ingen fil i arkivet er av et format som kan leses som svar. I arkivet ligger: \(list(parts)).",
                nn: "Inga fil i arkivet er av eit format som kan lesast som svar. I arkivet ligg: \(list(parts)).",
                en: "No file of the archive is of a format that can be read as responses. In it are: \(list(parts))."),
            unpack)
    }

    func severalExports(_ exports: [String]) -> RunStopped {
        words.stopped(
            .unusableData, .formatUnknown,
            language.pick(
                nb: "Arkivet har flere svarfiler: \(list(exports)).",
                nn: "Arkivet har fleire svarfiler: \(list(exports)).",
                en: "The archive holds several exports: \(list(exports))."),
            language.pick(
                nb:
                    "Pakk ut arkivet, og oppgi den som gjelder, eller alle som liste hvis de er én undersøkelse: `responses: [a.csv, b.csv]`.",
                nn:
                    "Pakk ut arkivet, og oppgi den som gjeld, eller alle som liste dersom dei er éi undersøking: `responses: [a.csv, b.csv]`.",
                en:
                    "Unpack the archive and name the one that is meant, or all of them as a list if they are one survey: `responses: [a.csv, b.csv]`."
            ))
    }

    func others(_ export: String, _ others: [String]) -> RunStopped {
        words.stopped(
            .unusableData, .formatUnknown,
            language.pick(
                nb: "Ved siden av svarfilen \(export) ligger det noe som ikke er kodeboken til den: \(list(others)).",
                nn: "Ved sida av svarfila \(export) ligg det noko som ikkje er kodeboka til ho: \(list(others)).",
                en: "Beside the export \(export) there is something that is not its codebook: \(list(others))."),
            language.pick(
                nb:
                    "Pakk ut arkivet, og oppgi svarfilen som `responses:` og kodeboken, hvis det er en, som `codebook:`.",
                nn: "Pakk ut arkivet, og oppgi svarfila som `responses:` og kodeboka, om det er ei, som `codebook:`.",
                en:
                    "Unpack the archive, and give the export as `responses:` and the codebook, if there is one, as `codebook:`."
            ))
    }

    private func list(_ names: [String]) -> String {
        names.prefix(6).joined(separator: ", ") + (names.count > 6 ? ", …" : "")
    }

    private var unpack: String {
        language.pick(
            nb: "Pakk ut arkivet, og oppgi filen med svarene.", nn: "Pakk ut arkivet, og oppgi fila med svara.",
            en: "Unpack the archive, and name the file with the answers.")
    }
}
