import Findings
import Importers
import NetworkModel

/// What one row says about one person: everything that goes into the network from it.
struct Response {
    var place: SourcePlace
    var status: RespondentStatus
    /// Sortable; empty where the export has no time.
    var time: String
    var relations: [RelationRow]
    var affiliations: [AffiliationRow]
    /// For each attribute from the questionnaire, its position and value.
    var attributes: [(position: Int, value: AttributeValue)]

    /// The later complete one counts: complete before partial before blank, then the later. Rows of equal time stand in
    /// the order they were sent in.
    func isOutdone(by other: Response) -> Bool {
        (status.rank, time) <= (other.status.rank, other.time)
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
    private var leftOut: [Int: [SourcePlace]] = [:]
    /// Cells of rows that do not count, by relation and by affiliation.
    private(set) var relationDrops: [RelationLedger]
    private(set) var affiliationDrops: [RelationLedger]
    private let relationCells: [Int]
    private let affiliationCells: [Int]

    init(persons: Int, relationCells: [Int], affiliationCells: [Int]) {
        responses = Array(repeating: nil, count: persons)
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

    mutating func add(_ response: Response, of person: Int) {
        guard let earlier = responses[person] else {
            responses[person] = response
            return
        }
        drop(.duplicateResponse)
        if earlier.isOutdone(by: response) {
            leftOut[person, default: []].append(earlier.place)
            responses[person] = response
        } else {
            leftOut[person, default: []].append(response.place)
        }
    }

    /// The first and the last day of the responses that count.
    var answerDays: ClosedRange<String>? {
        let days = responses.compactMap(\.self).filter { $0.status.hasAnswered && !$0.time.isEmpty }
            .map { String($0.time.prefix { $0 != "T" }) }
        guard let first = days.min(), let last = days.max() else { return nil }
        return first...last
    }

    var duplicates: [DuplicateResponse] {
        leftOut.keys.sorted().compactMap { person in
            responses[person].map { DuplicateResponse(person: person, kept: $0.place, leftOut: leftOut[person] ?? []) }
        }
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
