/// A board or office that is contacted but does not answer: an actor that is no person.
package struct Body: Hashable, Sendable {
    package var id: String
    package var label: String

    package init(id: String, label: String) {
        self.id = id
        self.label = label
    }
}

/// Contact between persons and bodies (two-mode).
package struct Affiliation: Sendable {
    package var id: String
    package var label: String
    package var kinds: [AffiliationKind]
    /// Sorted by person, body and kind.
    package var ties: [AffiliationTie]
    /// For each person, whether the question was answered.
    package var answered: [Bool]
    /// For each person with a response, whether the question was not put to them; empty where it was put to everybody.
    package var notPut: [Bool]
    package var ledger: RelationLedger

    package init(
        id: String, label: String, kinds: [AffiliationKind], ties: [AffiliationTie], answered: [Bool],
        notPut: [Bool] = [],
        ledger: RelationLedger = RelationLedger()
    ) {
        self.id = id
        self.label = label
        self.kinds = kinds
        self.ties = ties.sorted { ($0.person, $0.body, $0.kind) < ($1.person, $1.body, $1.kind) }
        self.answered = answered
        self.notPut = notPut
        self.ledger = ledger
    }
}

package struct AffiliationKind: Hashable, Sendable {
    /// Which way information goes.
    package enum Direction: String, CaseIterable, Sendable {
        case toBody = "to-body"
        case fromBody = "from-body"
        case both
    }

    package var id: String
    package var label: String
    package var direction: Direction

    package init(id: String, label: String, direction: Direction) {
        self.id = id
        self.label = label
        self.direction = direction
    }
}

/// A person reports one kind of contact with one body.
package struct AffiliationTie: Hashable, Sendable {
    package var person: Int
    package var body: Int
    package var kind: Int
    package var row: Int
    /// Position of the source cell's column in the export.
    package var column: Int

    package init(person: Int, body: Int, kind: Int, row: Int, column: Int) {
        self.person = person
        self.body = body
        self.kind = kind
        self.row = row
        self.column = column
    }
}
