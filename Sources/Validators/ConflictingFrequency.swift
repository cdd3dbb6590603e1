import Findings
import NetworkModel

/// Two who both report the tie, at different levels.
enum ConflictingFrequency: Validator {
    static let code = FindingCode.conflictingFrequency

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.relations.filter(\.reciprocityExpected).flatMap { relation in
            let message = message(relation.id, language)
            return relation.dyads.filter { $0.state == .conflicting }.map { dyad in
                let (a, b) = (Int(dyad.a), Int(dyad.b))
                let cells = [relation.tie(from: a, to: b), relation.tie(from: b, to: a)].compactMap(\.self)
                return finding(
                    .warning, in: network, persons: [a, b], places: cells.map(network.place(of:)), message: message,
                    hint: hint(network.mention([a, b], language), language))
            }
        }
    }

    private static func message(_ relation: String, _ language: Language) -> String {
        language.pick(
            nb:
                "Begge oppgir kontakt i «\(relation)», men med ulik hyppighet. Her ventes det at begge svarer det samme; hver av relasjonene beholder sin egen hyppighet.",
            nn:
                "Begge oppgir kontakt i «\(relation)», men med ulik hyppigheit. Her er det venta at begge svarer det same; kvar av relasjonane held på si eiga hyppigheit.",
            en:
                "Both report contact in “\(relation)”, but at different levels. Both are expected to say the same here; each tie keeps the level its reporter gave."
        )
    }

    private static func hint(_ pair: String, _ language: Language) -> String {
        language.pick(
            nb:
                "Sammenlign de to cellene og avklar med \(pair). Hva som gjelder når retningen ikke teller, settes med `symmetrise` under `analysis`.",
            nn:
                "Samanlikn dei to cellene og avklar med \(pair). Kva som gjeld når retninga ikkje tel, blir sett med `symmetrise` under `analysis`.",
            en:
                "Compare the two cells and clear it up with \(pair). The rule for undirected ties is `symmetrise` under `analysis`."
        )
    }
}
