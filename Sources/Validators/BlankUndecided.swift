import Findings
import NetworkModel

/// Blank cells among answered ones, where neither the export nor the mapping says whether a blank is an answer.
enum BlankUndecided: Validator {
    static let code = FindingCode.blankUndecided

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.undecidedBlanks.map { group in
            finding(
                .error, in: network, places: group.places, count: group.count, stopsRun: true,
                message: message(group, language),
                hint: hint(group, hasScale: hasScale(group.question, in: network), language))
        }
    }

    private static func hasScale(_ question: String, in network: Network) -> Bool {
        network.relations.first { $0.id == question }?.hasScale ?? true
    }

    private static func message(_ group: CellGroup, _ language: Language) -> String {
        language.pick(
            nb:
                "\(amount(group.count, "tom celle", "tomme celler")) står mellom besvarte celler i spørsmålet «\(group.question)». Svarfilen viser ikke om tomt betyr ingen kontakt eller ikke svart; det må oppsettfilen si.",
            nn:
                "\(amount(group.count, "tom celle", "tomme celler")) står mellom celler med svar i spørsmålet «\(group.question)». Svarfila viser ikkje om tomt tyder ingen kontakt eller ikkje svart; det må oppsettfila seie.",
            en:
                "\(amount(group.count, "blank cell stands", "blank cells stand")) among answered ones in the question “\(group.question)”. The export does not tell whether a blank means no contact or no answer; the mapping must say so."
        )
    }

    private static func hint(_ group: CellGroup, hasScale: Bool, _ language: Language) -> String {
        guard hasScale else {
            return language.pick(
                nb:
                    "Gi spørsmålet en `scale` med ett nivå der `answers` er `[1]`, og skriv der `blank: no-tie` (tomt betyr ingen kontakt), eller `no-tie: [0]` og `blank: unanswered` (tomt betyr ikke svart)\(at(group.mappingPlace)).",
                nn:
                    "Gi spørsmålet ein `scale` med eitt nivå der `answers` er `[1]`, og skriv der `blank: no-tie` (tomt tyder ingen kontakt), eller `no-tie: [0]` og `blank: unanswered` (tomt tyder ikkje svart)\(at(group.mappingPlace)).",
                en:
                    "Give the question a `scale` of one level whose `answers` are `[1]`, and write there `blank: no-tie` (a blank means no contact), or `no-tie: [0]` and `blank: unanswered` (a blank means no answer)\(at(group.mappingPlace))."
            )
        }
        return language.pick(
            nb:
                "Legg til `blank: no-tie` (tomt betyr ingen kontakt) eller `blank: unanswered` (tomt betyr ikke svart) under skalaen\(at(group.mappingPlace)).",
            nn:
                "Legg til `blank: no-tie` (tomt tyder ingen kontakt) eller `blank: unanswered` (tomt tyder ikkje svart) under skalaen\(at(group.mappingPlace)).",
            en:
                "Add `blank: no-tie` (a blank means no contact) or `blank: unanswered` (a blank means no answer) under the scale\(at(group.mappingPlace))."
        )
    }
}
