import Findings
import NetworkModel

extension MappingFault {
    /// What keeps the mapping file from being read.
    func fileWording(_ language: Language) -> Wording {
        func say(_ message: Text, _ hint: Text) -> Wording { (message[language], hint[language]) }
        switch self {
        case .missingFile:
            return say(
                Text(
                    nb: "Oppsettfilen finnes ikke.", nn: "Oppsettfila finst ikkje.",
                    en: "There is no such mapping file."),
                Text(
                    nb: "Se etter at navnet er skrevet rett, og at du står i riktig mappe.",
                    nn: "Sjå etter at namnet er skrive rett, og at du står i rett mappe.",
                    en: "Check the spelling, and that you are in the right folder."))
        case .folder:
            return say(
                Text(
                    nb: "Dette er en mappe, ikke en oppsettfil.",
                    nn: "Dette er ei mappe, ikkje ei oppsettfil.",
                    en: "This is a folder, not a mapping file."),
                Text(
                    nb: "Oppgi selve filen, for eksempel study.yaml i mappen.",
                    nn: "Oppgi sjølve fila, til dømes study.yaml i mappa.",
                    en: "Name the file itself, for example study.yaml in the folder."))
        case .noPermission:
            return say(
                Text(
                    nb: "Oppsettfilen lar seg ikke lese.", nn: "Oppsettfila lèt seg ikkje lese.",
                    en: "The mapping file cannot be read."),
                Text(
                    nb: "Gi deg selv lesetilgang til filen, og se etter at ikke et annet program holder den låst.",
                    nn: "Gi deg sjølv lesetilgang til fila, og sjå etter at ikkje eit anna program held ho låst.",
                    en: "Give yourself permission to read it, and check that no other program has locked it."))
        case .tooLarge:
            return say(
                Text(
                    nb: "Filen er over 1 MB og kan ikke være en oppsettfil.",
                    nn: "Fila er over 1 MB og kan ikkje vere ei oppsettfil.",
                    en: "The file is larger than 1 MB and cannot be a mapping file."),
                Text(
                    nb: "Oppgi YAML-filen som beskriver undersøkelsen, ikke datafilen.",
                    nn: "Oppgi YAML-fila som skildrar undersøkinga, ikkje datafila.",
                    en: "Name the YAML file that describes the survey, not the data."))
        default:
            return say(
                Text(
                    nb: "Her står et tegn som ikke er UTF-8. En oppsettfil må være lagret som UTF-8.",
                    nn: "Her står eit teikn som ikkje er UTF-8. Ei oppsettfil må vere lagra som UTF-8.",
                    en: "There is a character here that is not UTF-8. A mapping file must be saved as UTF-8."),
                Text(
                    nb: "Lagre filen på nytt og velg tegnsettet UTF-8.",
                    nn: "Lagre fila på nytt og vel teiknsettet UTF-8.",
                    en: "Save the file again and choose the encoding UTF-8."))
        }
    }
}
