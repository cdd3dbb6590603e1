import Findings
import NetworkModel
import Spreadsheet
import Telling

/// A person on the roster or a body: a row of the sheets about actors.
struct ActorRow {
    enum Kind {
        /// Position in the network's persons.
        case person(Int)
        case body(Body)
    }

    let kind: Kind
    let network: Network

    var person: Person? { if case .person(let position) = kind { network.persons[position] } else { nil } }

    var id: String {
        switch kind {
        case .person(let position): network.persons[position].id
        case .body(let body): body.id
        }
    }

    var label: String {
        switch kind {
        case .person(let position): network.persons[position].name
        case .body(let body): body.label
        }
    }
}

/// Columns that more than one sheet about persons has.
enum ActorColumns {
    static func id(_ edition: Edition) -> SheetColumn<ActorRow> {
        SheetColumn(
            Text(nb: "Id", nn: "Id", en: "Id"), .text,
            meaning: edition.hidesNames
                ? Text(
                    nb: "Koden til personen i denne utgaven; id i oppsettfilen for utvalg.",
                    nn: "Koden til personen i denne utgåva; id i oppsettfila for utval.",
                    en: "The person's code in this edition; id in the mapping file for bodies.")
                : Text(
                    nb: "Id på adresselisten (ellers e-post eller radnummer); id i oppsettfilen for utvalg.",
                    nn: "Id på adresselista (elles e-post eller radnummer); id i oppsettfila for utval.",
                    en: "Id on the roster (else the e-mail or the row number); id in the mapping file for bodies."),
            source: .roster
        ) { .text($0.id) }
    }

    static func status(_ language: Language) -> SheetColumn<ActorRow> {
        SheetColumn(
            Text(nb: "Status", nn: "Status", en: "Status"), .text,
            meaning: Text(
                nb: "Hva svaret fra personen består av, over alle relasjonene.",
                nn: "Kva svaret frå personen inneheld, over alle relasjonane.",
                en: "What the person's response amounts to, over all relations."),
            values: .list(RespondentStatus.allCases.map(\.word)), source: .responses
        ) { .text(orEmpty: $0.person?.status.word[language]) }
    }

    /// One column per attribute that `isWanted` accepts.
    static func attributes(
        _ network: Network, _ language: Language, where isWanted: (Attribute) -> Bool = { _ in true }
    ) -> [SheetColumn<ActorRow>] {
        network.attributes.enumerated().filter { isWanted($0.element) }.map { position, attribute in
            let options = attribute.options.map(\.label).joined(separator: "; ")
            let kind = network.valueKind(ofAttribute: position)
            return SheetColumn(
                Text(asGiven: attribute.label), kind.column, isHeaderGiven: true,
                meaning: Text { meaning(of: attribute)[$0] + coarsening(of: attribute)[$0] },
                values: options.isEmpty ? nil : Text(asGiven: options), source: .rosterOrResponses
            ) { row in
                let text = row.person.flatMap { attribute.shownText($0.values[position], language) }
                return kind.cell(text)
            }
        }
    }

    /// What the cells tell less of than is known; empty where they tell all.
    private static func coarsening(of attribute: Attribute) -> Text {
        let (merged, leftOut) = (attribute.coarsening.mergedPersons, attribute.coarsening.leftOut)
        return Text { language in
            var text = ""
            if merged > 0 {
                text += language.pick(
                    nb: " I denne utgaven er sjeldne verdier samlet i «Andre» (\(merged)).",
                    nn: " I denne utgåva er sjeldne verdiar samla i «Andre» (\(merged)).",
                    en: " In this edition rare values became “Other” (\(merged)).")
            }
            if attribute.coarsening.intervals > 0 {
                text += language.pick(
                    nb: " I denne utgaven står intervaller i stedet for tallene.",
                    nn: " I denne utgåva står intervall i staden for tala.",
                    en: " In this edition intervals stand in place of the numbers.")
            }
            if leftOut > 0 {
                text += language.pick(
                    nb:
                        " \(leftOut) \(leftOut == 1 ? "celle er tom" : "celler er tomme") fordi verdien er utelatt, ikke fordi den mangler.",
                    nn:
                        " \(leftOut) \(leftOut == 1 ? "celle er tom" : "celler er tomme") fordi verdien er utelaten, ikkje fordi han manglar.",
                    en:
                        " \(leftOut) \(leftOut == 1 ? "cell is" : "cells are") empty because the value is left out, not because it is missing."
                )
            }
            return text
        }
    }

    private static func meaning(of attribute: Attribute) -> Text {
        let id = attribute.id
        guard attribute.allowsSeveral else {
            return Text(
                nb: "Egenskapen «\(id)» i oppsettfilen.", nn: "Eigenskapen «\(id)» i oppsettfila.",
                en: "The attribute ‘\(id)’ of the mapping file.")
        }
        let codes = attribute.combinations.map { combination in
            combination.label + " = " + combination.options.map { attribute.options[$0].label }.joined(separator: " + ")
        }.joined(separator: "; ")
        let ending = codes.isEmpty ? "." : ": \(codes)."
        return Text(
            nb:
                "Egenskapen «\(id)» i oppsettfilen; flere verdier er skilt med semikolon, og faste kombinasjoner har en felles kode\(ending)",
            nn:
                "Eigenskapen «\(id)» i oppsettfila; fleire verdiar er skilde med semikolon, og faste kombinasjonar har ein felles kode\(ending)",
            en:
                "The attribute ‘\(id)’ of the mapping file; several values are separated by semicolons, and set combinations have one code\(ending)"
        )
    }
}

extension Network.ValueKind {
    fileprivate var column: ColumnKind {
        switch self {
        case .text: .text
        case .wholeNumber: .wholeNumber
        case .number: .number
        }
    }

    fileprivate func cell(_ text: String?) -> Cell {
        let number = text.flatMap { PlainNumber($0) }
        return switch self {
        case .text: .text(orEmpty: text)
        case .wholeNumber: .integer(orEmpty: number.flatMap { Int($0.text) })
        case .number: .number(orEmpty: number?.value)
        }
    }
}
