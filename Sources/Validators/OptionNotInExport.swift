import Findings
import NetworkModel

/// A value of a multiple choice that no column of the export stands for: nobody can have it.
enum OptionNotInExport: Validator {
    static let code = FindingCode.optionNotInExport

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.optionsNotInExport.map { missing in
            finding(
                .warning, in: network, places: [missing.place], count: missing.options.count,
                message: message(missing, language), hint: hint(missing, language))
        }
    }

    private static func message(_ missing: OptionsNotInExport, _ language: Language) -> String {
        let values = language.join(missing.options.map { "`\($0)`" })
        return language.pick(
            nb:
                "Spørsmålet «\(missing.question)» har ingen kolonne i svarfilen for \(values). Ingen kan få verdien, og den som bare krysset av der, ser ut til ikke å ha krysset av noe.",
            nn:
                "Spørsmålet «\(missing.question)» har ingen kolonne i svarfila for \(values). Ingen kan få verdien, og den som berre kryssa av der, ser ut til ikkje å ha kryssa av noko.",
            en:
                "The question “\(missing.question)” has no column in the export for \(values). Nobody can have the value, and whoever ticked only that option seems to have ticked nothing."
        )
    }

    private static func hint(_ missing: OptionsNotInExport, _ language: Language) -> String {
        language.pick(
            nb:
                "Skriv teksten under `answers` slik den står i svarfilen\(at(missing.mappingPlace)). Mangler kolonnen for «annet», eksporter på nytt med fritekstsvar («Include free-text input»).",
            nn:
                "Skriv teksten under `answers` slik han står i svarfila\(at(missing.mappingPlace)). Manglar kolonnen for «anna», eksporter på nytt med fritekstsvar («Include free-text input»).",
            en:
                "Write the text of `answers` as the export has it\(at(missing.mappingPlace)). If the column of an “other” option is missing, export again with “Include free-text input”."
        )
    }
}
