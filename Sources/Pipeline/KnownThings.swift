import Findings
import Importers
import Mapping

/// What the program knows by name, for those who ask for it: `explain`, `formats`, `schema`.
package enum KnownThings {
    package struct Named: Encodable, Sendable {
        package var name: String
        package var summary: String
    }

    /// The formats of responses that can be read, in the order in which a file is held against them.
    package static func formats(_ language: Language) -> [Named] {
        ImporterList.all.map { Named(name: $0.format.rawValue, summary: $0.summary[language]) }
    }

    /// The layouts of questions that a mapping can name.
    package static func layouts(_ language: Language) -> [Named] {
        QuestionLayout.allCases.map { Named(name: $0.rawValue, summary: $0.summary[language]) }
    }

    /// The code of a finding that somebody most likely meant.
    package static func nearestCode(to written: String) -> String? {
        NearestWord.find(written, among: FindingCode.allCases.map(\.rawValue))
    }

    /// The JSON Schema of mapping files.
    package static func schema() throws -> String { try MappingSchema.json() }
}

extension QuestionLayout {
    /// What stands in a column, and what a cell holds.
    fileprivate var summary: Text {
        switch self {
        case .rosterMatrix:
            Text(
                nb: "person til person: én kolonne per person på adresselisten, cellen har nivået",
                nn: "person til person: éin kolonne per person på adresselista, cella har nivået",
                en: "person to person: one column per person on the roster, the cell holds the level")
        case .rosterChoice:
            Text(
                nb: "person til person: én kolonne per person på adresselisten, krysset av eller ikke",
                nn: "person til person: éin kolonne per person på adresselista, kryssa av eller ikkje",
                en: "person to person: one column per person on the roster, ticked or not")
        case .nominations:
            Text(
                nb: "person til person: nummererte felt der folk skriver navn",
                nn: "person til person: nummererte felt der folk skriv namn",
                en: "person to person: numbered boxes in which people type names")
        case .multipleChoice:
            Text(
                nb: "egenskap: én kolonne per svaralternativ, krysset av eller ikke; «annet» kan ha tekst",
                nn: "eigenskap: éin kolonne per svaralternativ, kryssa av eller ikkje; «anna» kan ha tekst",
                en: "attribute: one column per option, ticked or not; “other” may hold text")
        case .singleChoice:
            Text(
                nb: "egenskap: én kolonne med det valgte alternativet eller koden for det",
                nn: "eigenskap: éin kolonne med det valde alternativet eller koden for det",
                en: "attribute: one column with the option chosen, or its code")
        case .text:
            Text(
                nb: "egenskap: én kolonne med fritekst", nn: "eigenskap: éin kolonne med fritekst",
                en: "attribute: one column with typed text")
        case .bodyMatrix:
            Text(
                nb: "person til utvalg: én kolonne per utvalg og type kontakt, krysset av eller ikke",
                nn: "person til utval: éin kolonne per utval og type kontakt, kryssa av eller ikkje",
                en: "person to body: one column per body and kind of contact, ticked or not")
        }
    }
}
