import Findings
import NetworkModel

/// One answer that occurs in the export and that the mapping does not list, in however many cells.
enum AnswerOutsideScale: Validator {
    static let code = FindingCode.answerOutsideScale

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.answersOutsideScale.map { group in
            finding(
                .error, in: network, places: group.places, count: group.count, message: message(group, language),
                hint: hint(group, list(of: group.question, in: network), language))
        }
    }

    /// Where the mapping lists the answers of a question.
    private enum List {
        case scale
        case ticks
        case values
        case kinds
    }

    private static func list(of question: String, in network: Network) -> List {
        if let relation = network.relations.first(where: { $0.id == question }) {
            return relation.hasScale ? .scale : .ticks
        }
        return network.affiliations.contains { $0.id == question } ? .kinds : .values
    }

    private static func message(_ group: CellGroup, _ language: Language) -> String {
        language.pick(
            nb:
                "Et svar i spørsmålet «\(group.question)» står ikke i oppsettfilen og forekommer i \(amount(group.count, "celle", "celler")). Det regnes som manglende, ikke som ingen kontakt.",
            nn:
                "Eit svar i spørsmålet «\(group.question)» står ikkje i oppsettfila og finst i \(amount(group.count, "celle", "celler")). Det blir rekna som manglande, ikkje som ingen kontakt.",
            en:
                "An answer to the question “\(group.question)” is not in the mapping and occurs in \(amount(group.count, "cell", "cells")). It counts as missing, not as no contact."
        )
    }

    private static func hint(_ group: CellGroup, _ list: List, _ language: Language) -> String {
        let line = at(group.mappingPlace)
        return switch list {
        case .scale:
            language.pick(
                nb:
                    "Se svaret i cellen, og før det opp i skalaen: under `answers` på riktig nivå, eller under `no-tie`\(line).",
                nn:
                    "Sjå svaret i cella, og før det opp i skalaen: under `answers` på rett nivå, eller under `no-tie`\(line).",
                en:
                    "Look the answer up in the cell and add it to the scale: under a level's `answers`, or under `no-tie`\(line)."
            )
        case .ticks:
            language.pick(
                nb:
                    "Se svaret i cellen. Her ventes bare avkrysset eller tomt; har spørsmålet svaralternativer, må det få en `scale`\(line).",
                nn:
                    "Sjå svaret i cella. Her er det venta berre kryss eller tomt; har spørsmålet svaralternativ, må det få ein `scale`\(line).",
                en:
                    "Look the answer up in the cell. Only ticked or blank is expected here; a question with several answers needs a `scale`\(line)."
            )
        case .values:
            language.pick(
                nb: "Se svaret i cellen, og før det opp under `answers` på riktig verdi i `values`\(line).",
                nn: "Sjå svaret i cella, og før det opp under `answers` på rett verdi i `values`\(line).",
                en: "Look the answer up in the cell and add it to the `answers` of one of the `values`\(line).")
        case .kinds:
            language.pick(
                nb: "Se svaret i cellen, og før det opp under `answers` i `kinds` eller `bodies`\(line).",
                nn: "Sjå svaret i cella, og før det opp under `answers` i `kinds` eller `bodies`\(line).",
                en:
                    "Look the answer up in the cell and add it to the `answers` of one of the `kinds` or `bodies`\(line)."
            )
        }
    }
}
