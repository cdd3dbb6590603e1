import Findings
import NetworkModel

/// Somebody who gave one and the same answer to every item of a question. Where that answer was no contact,
/// `AnsweredWithoutTies` says it better, and this rule is silent.
enum SameAnswerThroughout: Validator {
    static let code = FindingCode.sameAnswerThroughout

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.sameAnswerThroughout.filter { !AnsweredWithoutTies.applies(to: $0, in: network) }.map { answer in
            finding(
                .note, in: network, persons: [answer.person], places: [answer.place], count: answer.items,
                message: message(answer, language), hint: hint(network.mention(answer.person, language), language))
        }
    }

    private static func message(_ answer: SameAnswer, _ language: Language) -> String {
        language.pick(
            nb:
                "Personen har gitt ett og samme svar på alle \(answer.items) delspørsmål i «\(answer.question)». Svaret teller som det står.",
            nn:
                "Personen har gitt eitt og same svar på alle dei \(answer.items) delspørsmåla i «\(answer.question)». Svaret tel som det står.",
            en:
                "The person gave one and the same answer to all \(answer.items) items of “\(answer.question)”. The answer counts as it stands."
        )
    }

    private static func hint(_ person: String, _ language: Language) -> String {
        language.pick(
            nb: "Vurder om svaret er gjennomtenkt, og spør eventuelt \(person).",
            nn: "Vurder om svaret er gjennomtenkt, og spør eventuelt \(person).",
            en: "Consider whether the answer was given with thought, and ask \(person) if in doubt.")
    }
}
