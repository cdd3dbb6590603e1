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
        case values
        case kinds
    }

    private static func list(of question: String, in network: Network) -> List {
        if network.relations.contains(where: { $0.id == question }) { return .scale }
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
                    "Se svaret i cellen, og før det opp i skalaen: under `answers` på riktig nivå, under `no-tie`, eller under `missing` hvis det bare sier at svaret ikke er kjent\(line).",
                nn:
                    "Sjå svaret i cella, og før det opp i skalaen: under `answers` på rett nivå, under `no-tie`, eller under `missing` om det berre seier at svaret ikkje er kjent\(line).",
                en:
                    "Look the answer up in the cell and add it to the scale: under a level's `answers`, under `no-tie`, or under `missing` if it says no more than that it is not known\(line)."
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
