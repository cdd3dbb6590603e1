import NetworkModel

/// What everybody answered about everybody else in one relation, a byte an ordered pair.
///
/// Cells hold weights: 0 no tie, 1 the weakest level, `strongest` the strongest; above them the two ways of not knowing.
struct PairAnswers {
    /// Asked, and not answered.
    static let missing: UInt8 = 255
    /// Nobody asked.
    static let notAsked: UInt8 = 254

    let persons: Int
    let strongest: Int
    /// Row by row, by the person who answers; a person's own place is `notAsked`.
    let cells: [UInt8]

    init(_ relation: Relation) {
        persons = relation.personCount
        strongest = relation.levels.count
        var cells: [UInt8] = []
        cells.reserveCapacity(persons * persons)
        for person in 0..<persons {
            for (other, answer) in relation.answers(from: person).enumerated() {
                cells.append(other == person ? Self.notAsked : Self.cell(answer, of: relation))
            }
        }
        self.cells = cells
    }

    private static func cell(_ answer: Answer, of relation: Relation) -> UInt8 {
        switch answer.state {
        case .tie, .noTie: UInt8(relation.weight(of: answer) ?? 0)
        case .unanswered, .noResponse: missing
        case .notAsked: notAsked
        }
    }

    /// What the first answered about the second.
    subscript(from: Int, to: Int) -> UInt8 { cells[from * persons + to] }

    static func isKnown(_ cell: UInt8) -> Bool { cell < notAsked }

    /// Whether a cell is a tie of at least this weight.
    static func isTie(_ cell: UInt8, weight: Int) -> Bool { isKnown(cell) && cell >= UInt8(weight) }
}
