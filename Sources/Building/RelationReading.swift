import Importers
import Mapping
import NetworkModel

/// What one row says about one relation.
struct RelationRow {
    /// One answer per person in roster order; empty for a question that is not asked item by item.
    var answers: [UInt8] = []
    /// What holds for everybody not named, where `answers` is empty.
    var allOthers = Answer.noResponse
    var ties: [Tie] = []
    var account = RelationAccount()
}

/// What a row's cells of one relation came to, beside the answers themselves.
struct RelationAccount {
    var ledger = RelationLedger()
    var itemsAsked = 0
    var itemsAnswered = 0
    var selfTie: Int?
    /// How many items there were, where every one was a tie of the same level.
    var sameAnswers: Int?
}

extension RelationReading {
    /// Where names are written there are no answers to choose among.
    func tell(_ answers: inout SeenAnswers) {}
}

/// Reads the columns of one relation, row by row.
protocol RelationReading {
    var relation: RelationMapping { get }
    /// The persons that the question has an item for; nil when anybody can be named.
    var itemPersons: Set<Int>? { get }
    /// How many cells a row has here.
    var cells: Int { get }
    mutating func read(_ row: ExportRow, of reporter: Int) -> RelationRow
    /// Which answers the question has, once all rows are read.
    func tell(_ answers: inout SeenAnswers)
    /// What reading showed, once all rows are read.
    func note(in record: inout ImportRecord)
}
