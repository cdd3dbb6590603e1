import Findings
import OutputFiles

/// What there is to say of the files of earlier runs when the new ones are in place.
enum ResultNotices {
    static func all(_ outcome: OutputFolder.Outcome, in folder: String, _ language: Language) -> [Finding] {
        var notices = outcome.left.map { path in
            Finding(
                .warning, .oldResultKept,
                message: language.pick(
                    nb:
                        "\(path) er fra en tidligere kjøring og er endret siden, eller kan ikke fjernes. Filen er urørt.",
                    nn:
                        "\(path) er frå ei tidlegare køyring og er endra sidan, eller kan ikkje fjernast. Fila er urørt.",
                    en:
                        "\(path) is of an earlier run and has been changed since, or cannot be taken away. It is untouched."
                ),
                hint: language.pick(
                    nb: "Flytt filen dersom den skal beholdes, ellers slett den.",
                    nn: "Flytt fila dersom ho skal takast vare på, elles slett ho.",
                    en: "Move the file if it is to be kept, else delete it."),
                place: SourcePlace(file: folder + "/" + path))
        }
        if !outcome.older.isEmpty {
            let names = outcome.older.joined(separator: ", ")
            notices.append(
                Finding(
                    .note, .olderResult,
                    message: language.pick(
                        nb: "Disse filene gjelder flere nettverk og er fra en tidligere kjøring: \(names).",
                        nn: "Desse filene gjeld fleire nettverk og er frå ei tidlegare køyring: \(names).",
                        en: "These files are about more networks and of an earlier run: \(names)."),
                    hint: language.pick(
                        nb: "Kjør uten `--network` for å skrive dem på nytt.",
                        nn: "Køyr utan `--network` for å skrive dei på nytt.",
                        en: "Run without `--network` to write them anew."),
                    place: SourcePlace(file: folder)))
        }
        return notices
    }
}
