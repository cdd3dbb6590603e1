import Findings
import NetworkModel

/// A line of the mapping that was to tie something to a person, and fits nothing: an id that nobody has, a text that is not in
/// the export.
enum MappingFitsNobody: Validator {
    static let code = FindingCode.mappingFitsNobody

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.mappingMisfits.map { misfit in
            // A text that is nowhere does harm where it was to name an item that fits nobody.
            finding(
                misfit.kind == .unusedItem && misfit.nearestItem == nil ? .warning : .error, in: network,
                places: [misfit.place], message: message(misfit, language),
                hint: hint(misfit, in: network, language))
        }
    }

    private static func message(_ misfit: MappingMisfit, _ language: Language) -> String {
        switch misfit.kind {
        case .unknownID(let key):
            language.pick(
                nb:
                    "Roster-id-en i denne linjen under `\(key)` står ikke på adresselisten. Linjen gjelder dermed ingen.",
                nn: "Roster-id-en i denne linja under `\(key)` står ikkje på adresselista. Linja gjeld dermed ingen.",
                en: "The roster id in this line of `\(key)` is not on the roster, so the line is about nobody.")
        case .unusedItem:
            language.pick(
                nb:
                    "Teksten i denne linjen under `items` finnes ikke i spørsmålet «\(misfit.question ?? "")». Linjen gjør dermed ingenting.",
                nn:
                    "Teksten i denne linja under `items` finst ikkje i spørsmålet «\(misfit.question ?? "")». Linja gjer dermed ingenting.",
                en:
                    "The text in this line of `items` is not in the question “\(misfit.question ?? "")”, so the line does nothing."
            )
        }
    }

    private static func hint(_ misfit: MappingMisfit, in network: Network, _ language: Language) -> String {
        let nearest: String
        if let person = misfit.nearestPerson {
            let id = network.mention(person, language)
            nearest = language.pick(
                nb: "Ligner mest på \(id). ", nn: "Liknar mest på \(id). ", en: "Most similar: \(id). ")
        } else if let item = misfit.nearestItem {
            nearest = language.pick(
                nb: "Ligner mest på \(language.cells([item])). ", nn: "Liknar mest på \(language.cells([item])). ",
                en: "Most similar: \(language.cells([item])). ")
        } else {
            nearest = ""
        }
        return nearest
            + (misfit.kind == .unusedItem
                ? language.pick(
                    nb: "Skriv teksten slik den står i svarfilen, eller fjern linjen.",
                    nn: "Skriv teksten slik han står i svarfila, eller fjern linja.",
                    en: "Write the text as it stands in the export, or remove the line.")
                : language.pick(
                    nb: "Skriv id-en slik den står på adresselisten, eller fjern linjen.",
                    nn: "Skriv id-en slik han står på adresselista, eller fjern linja.",
                    en: "Write the id as it stands on the roster, or remove the line."))
    }
}
