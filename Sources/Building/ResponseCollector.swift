import Findings
import Importers
import NetworkModel

/// What one row says about one person: everything that goes into the network from it.
struct Response {
    var place: SourcePlace
    var status: RespondentStatus
    /// As the export writes it; empty where it has none.
    var time: String
    var relations: [RelationAccount]
    var affiliations: [AffiliationRow]
    /// For each attribute from the questionnaire, its position and value.
    var attributes: [(position: Int, value: AttributeValue)]

    /// The later complete one counts: complete before partial before blank, then the later. Rows of equal time stand in
    /// the order they were sent in.
    func isOutdone(by other: Response) -> Bool {
        (status.rank, AnswerTime.key(time) ?? "") <= (other.status.rank, AnswerTime.key(other.time) ?? "")
    }

    var itemsAsked: Int { relations.reduce(0) { $0 + $1.itemsAsked } }
    var itemsAnswered: Int { relations.reduce(0) { $0 + $1.itemsAnswered } }
}

extension RespondentStatus {
    fileprivate var rank: Int {
        switch self {
        case .none: 0
        case .blank: 1
        case .partial: 2
        case .complete: 3
        }
    }
}

/// Collects the responses of a network, one a person, and keeps account of those that do not count.
struct ResponseCollector {
    private(set) var responses: [Response?]
    /// By relation.
    private(set) var answers: [RelationAnswers]
    private var leftOut: [Int: [SourcePlace]] = [:]
    /// Cells of rows that do not count, by relation and by affiliation.
    private(set) var relationDrops: [RelationLedger]
    private(set) var affiliationDrops: [RelationLedger]
    private let relationCells: [Int]
    private let affiliationCells: [Int]

    init(persons: Int, relationCells: [Int], affiliationCells: [Int]) {
        responses = Array(repeating: nil, count: persons)
        answers = relationCells.map { _ in RelationAnswers(persons: persons) }
        relationDrops = Array(repeating: RelationLedger(), count: relationCells.count)
        affiliationDrops = Array(repeating: RelationLedger(), count: affiliationCells.count)
        self.relationCells = relationCells
        self.affiliationCells = affiliationCells
    }

    /// A row that is nobody's answer.
    mutating func drop(_ reason: DropReason) {
        for index in relationCells.indices {
            relationDrops[index].cellsRead += relationCells[index]
            relationDrops[index].drop(reason, cells: relationCells[index])
        }
        for index in affiliationCells.indices {
            affiliationDrops[index].cellsRead += affiliationCells[index]
            affiliationDrops[index].drop(reason, cells: affiliationCells[index])
        }
    }

    /// - Parameter rows: what it says about each relation.
    mutating func add(_ response: Response, _ rows: [RelationRow], of person: Int) {
        if let earlier = responses[person] {
            drop(.duplicateResponse)
            guard earlier.isOutdone(by: response) else {
                leftOut[person, default: []].append(response.place)
                return
            }
            leftOut[person, default: []].append(earlier.place)
        }
        responses[person] = response
        for (index, row) in rows.enumerated() { answers[index].set(row, of: person) }
    }

    /// What each person's response amounts to.
    func note(in persons: inout [Person]) {
        for (person, response) in responses.enumerated() {
            guard let response else { continue }
            persons[person].status = response.status
            persons[person].responsePlace = response.place
            persons[person].itemsAsked = response.itemsAsked
            persons[person].itemsAnswered = response.itemsAnswered
            for (position, value) in response.attributes { persons[person].values[position] = value }
        }
    }

    /// The first and the last day of the responses that count.
    var answerDays: ClosedRange<String>? {
        // Many answer on one day, and each day is read once. One response after the other: there may be many of those.
        var dates: Set<Substring> = []
        for case let response? in responses where response.status.hasAnswered {
            if let date = response.time.split(maxSplits: 1, whereSeparator: { $0.isWhitespace || $0 == "T" }).first {
                dates.insert(date)
            }
        }
        let days = dates.compactMap { AnswerTime.key(String($0)) }.map { String($0.prefix { $0 != "T" }) }
        guard let first = days.min(), let last = days.max() else { return nil }
        return first...last
    }

    var duplicates: [DuplicateResponse] {
        leftOut.keys.sorted().compactMap { person in
            responses[person].map { DuplicateResponse(person: person, kept: $0.place, leftOut: leftOut[person] ?? []) }
        }
    }
}

/// What the responses that count say about one relation: a byte a pair, and the ties.
struct RelationAnswers {
    private(set) var states: AnswerStates
    private var allTies: [Tie] = []
    /// Where each person's ties stand among all.
    private var tiesOf: [Range<Int>]
    private var outdone: [Range<Int>] = []

    init(persons: Int) {
        states = AnswerStates(persons: persons)
        tiesOf = Array(repeating: 0..<0, count: persons)
    }

    /// In place of what an earlier response of the same person said.
    mutating func set(_ row: RelationRow, of person: Int) {
        if row.answers.isEmpty {
            states.setRow(person, allOthers: row.allOthers)
        } else {
            states.setRow(person, answers: row.answers)
        }
        if !tiesOf[person].isEmpty { outdone.append(tiesOf[person]) }
        tiesOf[person] = allTies.count..<allTies.count + row.ties.count
        allTies += row.ties
    }

    /// In the order of the rows.
    var ties: [Tie] {
        if outdone.isEmpty { return allTies }
        var kept: [Tie] = []
        var start = 0
        for range in outdone.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            kept += allTies[start..<range.lowerBound]
            start = range.upperBound
        }
        return kept + allTies[start...]
    }
}

extension RelationLedger {
    static func += (sum: inout RelationLedger, part: RelationLedger) {
        sum.cellsRead += part.cellsRead
        sum.ties += part.ties
        sum.noTie += part.noTie
        sum.unanswered += part.unanswered
        sum.notShown += part.notShown
        sum.dropped.merge(part.dropped, uniquingKeysWith: +)
    }
}
