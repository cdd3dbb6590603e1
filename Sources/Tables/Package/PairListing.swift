import Analysis
import NetworkModel
import Telling

/// Which ordered pairs have rows of their own. All of them have while these are no more than a sheet has rows; in a larger network
/// those that are not as most of their person's are, and answers.csv says how these are. Nothing is lost either way.
struct PairListing {
    let listsEveryPair: Bool
    let listsEveryBody: Bool

    init(_ content: NetworkContent) {
        let network = content.network
        let persons = network.persons.count
        let most = content.limits.rows - 1
        listsEveryPair = network.relations.count * persons * max(persons - 1, 0) <= most
        let kinds = network.affiliations.reduce(0) { $0 + $1.kinds.count }
        listsEveryBody = persons * network.bodies.count * kinds <= most
    }

    /// The state of a person's pairs without rows; nil where each has one.
    /// - Parameter counts: of the person's pairs, by state.
    func unlisted(_ counts: @autoclosure () -> AnswerCounts) -> AnswerState? {
        listsEveryPair ? nil : counts().commonest
    }

    func unlistedBodies(_ counts: AnswerCounts) -> AnswerState? { listsEveryBody ? nil : counts.commonest }
}

/// How many of a person's pairs are in each state.
struct AnswerCounts {
    private var counts = Array(repeating: 0, count: AnswerState.allCases.count)

    subscript(_ state: AnswerState) -> Int {
        get { counts[Int(state.rawValue)] }
        set { counts[Int(state.rawValue)] = newValue }
    }

    /// Of the states other than a tie, the first of those that most are in.
    var commonest: AnswerState {
        AnswerState.allCases.dropFirst().max {
            self[$0] < self[$1] || self[$0] == self[$1] && $0.rawValue > $1.rawValue
        }
            ?? .noTie
    }

    /// A person's pairs in a relation.
    init(_ relation: Relation, from person: Int) {
        let others = relation.personCount - 1
        if let same = relation.answerToEverybodyElse(from: person) {
            self[.tie] = relation.ties(from: person).count
            self[same.state] = others - self[.tie]
        } else {
            for (to, answer) in relation.answers(from: person).enumerated() where to != person {
                self[answer.state] += 1
            }
        }
    }

    /// A person's pairs with the bodies, one for each kind of contact.
    init(_ affiliation: Affiliation, from person: Int, ties: Int, in network: Network) {
        self[.tie] = ties
        self[network.state(ofOthersOf: person, hasTies: ties > 0, affiliation)] =
            network.bodies.count * affiliation.kinds.count - ties
    }
}

extension Network {
    /// What holds of the bodies with which a person reports no contact.
    func state(ofOthersOf person: Int, hasTies: Bool, _ affiliation: Affiliation) -> AnswerState {
        if persons[person].status == .none { return .noResponse }
        return switch answering(person, affiliation) {
        case .answered: .noTie
        case .notAnswered: hasTies ? .noTie : .unanswered
        case .notAsked: hasTies ? .noTie : .notAsked
        }
    }
}
