import Findings
import NetworkModel

/// Ties to somebody who did not answer, so that the other side of them is unknown. Only relations in which both sides
/// should say the same have something to confirm.
enum TieToNonRespondent: Validator {
    static let code = FindingCode.tieToNonRespondent

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        var unconfirmed: [Int: [SourcePlace]] = [:]
        for relation in network.relations where relation.reciprocityExpected {
            for tie in relation.ties where !network.persons[Int(tie.to)].status.hasAnswered {
                unconfirmed[Int(tie.to), default: []].append(network.place(of: tie))
            }
        }
        return unconfirmed.sorted { $0.key < $1.key }.map { person, places in
            finding(
                .note, in: network, persons: [person], places: places, count: places.count,
                message: message(places.count, language), hint: hint(network.mention(person, language), language))
        }
    }

    private static func message(_ count: Int, _ language: Language) -> String {
        language.pick(
            nb:
                "\(amount(count, "oppgitt relasjon", "oppgitte relasjoner")) til personen kan ikke bekreftes, fordi personen ikke har svart. Det som ikke er bekreftet, er verken gjensidig eller ensidig oppgitt.",
            nn:
                "\(amount(count, "oppgitt relasjon", "oppgitte relasjonar")) til personen kan ikkje stadfestast, fordi personen ikkje har svart. Det som ikkje er stadfesta, er verken gjensidig eller einsidig oppgitt.",
            en:
                "\(amount(count, "reported tie", "reported ties")) to the person cannot be confirmed, because the person has not answered. What is unconfirmed is neither reciprocal nor one-sided."
        )
    }

    private static func hint(_ person: String, _ language: Language) -> String {
        language.pick(
            nb: "Ta ny kontakt med \(person), eller les andelen gjensidige relasjoner blant observerte par.",
            nn: "Ta ny kontakt med \(person), eller les delen gjensidige relasjonar mellom observerte par.",
            en: "Call back \(person), or read reciprocity over observed pairs.")
    }
}
