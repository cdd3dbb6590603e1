import Findings
import Importers
import NetworkModel

/// What one row says about one person: everything that goes into the network from it.
struct Response {
    var place: SourcePlace
    var status: RespondentStatus
    /// Whether the export says that it was broken off.
    var isIncomplete: Bool
    var time: ResponseTime
    var relations: [RelationAccount]
    var affiliations: [AffiliationRow]
    /// For each attribute from the questionnaire, its position and value.
    var attributes: [(position: Int, value: AttributeValue)]

    var itemsAsked: Int { relations.reduce(0) { $0 + $1.itemsAsked } }
    var itemsAnswered: Int { relations.reduce(0) { $0 + $1.itemsAnswered } }
    var brokeOff: Bool {
        isIncomplete || itemsAnswered > 0 && relations.contains { $0.itemsAsked > 0 && $0.itemsAnswered == 0 }
    }

    /// How full it is: complete before partial before blank, then by how much is answered, attributes and bodies too. What
    /// is empty in a later response outdoes nothing.
    var fullness: (rank: Int, answers: Int) {
        let attributes = attributes.count { $0.value != .missing }
        let bodies = affiliations.reduce(0) { $0 + $1.ledger.ties + $1.ledger.noTie }
        return (status.rank, itemsAnswered + attributes + bodies)
    }
}

/// When a response was given, as far as the export says.
enum ResponseTime {
    case none
    case at(AnswerTime)
    /// There is a text that is no time.
    case unreadable

    /// - Parameter text: without white space around it.
    init(_ text: String) { self = text.isEmpty ? .none : AnswerTime(text).map(ResponseTime.at) ?? .unreadable }

    var time: AnswerTime? { if case .at(let time) = self { time } else { nil } }
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
    private var leftOut: [Int: [Response]] = [:]
    private var reasons: [Int: DuplicateResponse.Reason] = [:]
    /// Responses of one person that are as full as the one that stands for now: which of them counts is a matter of time,
    /// and how times are to be read shows when all rows are read.
    private var rivals: [Int: [(response: Response, rows: [RelationRow])]] = [:]
    private(set) var unclearTimes: [SourcePlace] = []
    /// Cells of rows that do not count, by relation and by affiliation.
    private(set) var relationDrops: [RelationLedger]
    private(set) var affiliationDrops: [RelationLedger]
    private var relationCells: [Int]
    private var affiliationCells: [Int]

    init(persons: Int, relationCells: [Int], affiliationCells: [Int]) {
        responses = Array(repeating: nil, count: persons)
        answers = relationCells.map { _ in RelationAnswers(persons: persons) }
        relationDrops = Array(repeating: RelationLedger(), count: relationCells.count)
        affiliationDrops = Array(repeating: RelationLedger(), count: affiliationCells.count)
        self.relationCells = relationCells
        self.affiliationCells = affiliationCells
    }

    /// How many cells a row has in the export that comes next.
    mutating func turn(toRelationCells relationCells: [Int], affiliationCells: [Int]) {
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
        guard let earlier = responses[person] else { return count(response, rows, of: person) }
        drop(.duplicateResponse)
        let (old, new) = (earlier.fullness, response.fullness)
        if old == new {
            rivals[person, default: []].append((response, rows))
            return
        }
        reasons[person] = .fuller
        if new < old {
            leftOut[person, default: []].append(response)
        } else {
            leftOut[person, default: []] += [earlier] + (rivals[person] ?? []).map(\.response)
            rivals[person] = nil
            count(response, rows, of: person)
        }
    }

    private mutating func count(_ response: Response, _ rows: [RelationRow], of person: Int) {
        responses[person] = response
        for (index, row) in rows.enumerated() { answers[index].set(row, of: person) }
    }

    /// Chooses among equally full responses: the latest where that is known, else the last in the file.
    mutating func settle(by times: AnswerTimes) {
        for (person, others) in rivals.sorted(by: { $0.key < $1.key }) {
            guard let first = responses[person] else { continue }
            let all = [first] + others.map(\.response)
            let known = all.compactMap(\.time.time)
            var chosen = all.count - 1
            if known.count == all.count, let latest = times.latest(of: known) {
                chosen = latest
                reasons[person] = .later
            } else if known.count == all.count
                || all.contains(where: { if case .unreadable = $0.time { true } else { false } })
            {
                reasons[person] = .undecided
                unclearTimes += all.map(\.place)
            } else {
                reasons[person] = .lastInFile
            }
            if chosen > 0 { count(others[chosen - 1].response, others[chosen - 1].rows, of: person) }
            leftOut[person, default: []] += all.indices.filter { $0 != chosen }.map { all[$0] }
        }
        rivals = [:]
    }

    /// What each person's response amounts to.
    func note(in persons: inout [Person]) {
        for (person, response) in responses.enumerated() {
            guard let response else { continue }
            persons[person].status = response.status
            persons[person].responsePlace = response.place
            persons[person].itemsAsked = response.itemsAsked
            persons[person].itemsAnswered = response.itemsAnswered
            persons[person].brokeOff = response.brokeOff
            let known = KnownFromOthers(response, leftOut: leftOut[person] ?? [])
            for (position, value) in response.attributes + known.attributes { persons[person].values[position] = value }
        }
    }

    /// The first and the last day of the responses that count.
    func answerDays(by times: AnswerTimes) -> ClosedRange<String>? {
        // Many answer on one day. One response after the other: there may be many of those.
        var days: Set<AnswerTime> = []
        for case let response? in responses where response.status.hasAnswered {
            if let time = response.time.time { days.insert(time.day) }
        }
        return times.days(of: days)
    }

    var duplicates: [DuplicateResponse] {
        leftOut.keys.sorted().compactMap { person in
            responses[person].map {
                let others = leftOut[person] ?? []
                let known = KnownFromOthers($0, leftOut: others)
                return DuplicateResponse(
                    person: person, kept: $0.place, leftOut: others.map(\.place),
                    reason: reasons[person] ?? .lastInFile, attributesFromOthers: known.attributes.map(\.position),
                    relationsInOthers: known.relations, affiliationsInOthers: known.affiliations)
            }
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
