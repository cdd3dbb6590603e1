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
            Text("sheet.actor.id"), .text,
            meaning: edition.hidesNames
                ? Text("sheet.actor.person-s-code-this")
                : Text("sheet.actor.id-roster-else-e"),
            source: .roster
        ) { .text($0.id) }
    }

    static func status(_ language: Language) -> SheetColumn<ActorRow> {
        SheetColumn(
            Text("sheet.actor.status"), .text,
            meaning: Text("sheet.actor.status.meaning"),
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
                meaning: Text.joined([meaning(of: attribute)] + coarsening(of: attribute), by: " "),
                values: options.isEmpty ? nil : Text(asGiven: options), source: .rosterOrResponses
            ) { row in
                let text = row.person.flatMap { attribute.shownText($0.values[position], language) }
                return kind.cell(text)
            }
        }
    }

    /// What the cells tell less of than is known; nothing where they tell all.
    private static func coarsening(of attribute: Attribute) -> [Text] {
        let (merged, leftOut) = (attribute.coarsening.mergedPersons, attribute.coarsening.leftOut)
        return [
            merged > 0 ? Text("sheet.actor.rare-values-merged", ["merged": merged]) : nil,
            attribute.coarsening.intervals > 0 ? Text("sheet.actor.intervals") : nil,
            leftOut > 0 ? Text("sheet.actor.values-left-out", ["n": leftOut]) : nil,
        ].compactMap(\.self)
    }

    private static func meaning(of attribute: Attribute) -> Text {
        let id = attribute.id
        guard attribute.allowsSeveral else {
            return Text("sheet.actor.attribute-mapping-file", ["id": id])
        }
        let codes = attribute.combinations.map { combination in
            combination.label + " = " + combination.options.map { attribute.options[$0].label }.joined(separator: " + ")
        }.joined(separator: "; ")
        let ending = codes.isEmpty ? "." : ": \(codes)."
        return Text("sheet.actor.attribute-mapping-file-several", ["id": id, "ending": ending])
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
