import NetworkModel

/// How far a survey has come in one network: who has answered, and what those who have not could still tell. Nothing of what
/// anybody answered goes into it, only whether there is an answer.
package struct SurveyProgress: Sendable {
    package let network: Network
    package let groupings: [ProgressGrouping]
    /// Whom to ask again: those whose answers would tell of most pairs first, among equals in roster order. Empty where nobody can
    /// say who has answered.
    package let reminders: [Reminder]
    /// Whether so few responses find their persons that nobody can say who has answered.
    package var isUnknown: Bool { network.record.respondentsAreUnknown }
    /// Persons who have most likely answered, by a response that is not matched; nobody reminds them.
    package let likely: Int
    package let left: Int

    /// Somebody who has not answered, or not all of it.
    package struct Reminder: Hashable, Sendable {
        /// Position in the network's persons.
        package let person: Int
        /// Pairs of which neither has said anything so far and of which this person could tell, over all relations.
        package let unknownPairs: Int
        /// Items that this person was, or would be, asked about others and has no answer to.
        package let missingItems: Int
    }

    package init(_ network: Network, settings: Settings) {
        self.network = network
        let likelyRespondents = network.record.likelyRespondents
        likely = likelyRespondents.count
        left = network.persons.count { $0.hasLeft }
        groupings = network.attributes.indices.compactMap { ProgressGrouping(network, attribute: $0) }
        guard !network.record.respondentsAreUnknown else {
            reminders = []
            return
        }
        let asked = network.persons.indices.filter {
            network.persons[$0].isToBeCalledBack(missingAtMost: settings.callBackMissing)
                && !likelyRespondents.contains($0)
        }
        let gaps = network.relations.map(AnswerGaps.init)
        reminders = asked.map { person in
            let open = gaps.map { $0.gaps(of: person) }
            return Reminder(
                person: person, unknownPairs: open.reduce(0) { $0 + $1.unknownPairs },
                missingItems: open.reduce(0) { $0 + $1.missing })
        }.sorted {
            ($1.unknownPairs, $1.missingItems, $0.person) < ($0.unknownPairs, $0.missingItems, $1.person)
        }
    }
}

/// What is missing in one relation.
private struct AnswerGaps {
    private let relation: Relation
    /// The persons that the question has an item for.
    private let items: [Int]
    /// Of them those who were asked item by item; and whether the others have said nothing at all.
    private let askedEach: [Int]
    private let saysNothing: [Bool]
    private let silent: Int

    init(_ relation: Relation) {
        self.relation = relation
        items = (0..<relation.personCount).filter(relation.asksAbout)
        askedEach = items.filter { relation.answerToEverybodyElse(from: $0) == nil }
        var saysNothing = Array(repeating: false, count: relation.personCount)
        for item in items {
            if let same = relation.answerToEverybodyElse(from: item) { saysNothing[item] = !same.isObserved }
        }
        self.saysNothing = saysNothing
        silent = saysNothing.count { $0 }
    }

    /// - Returns: how many answers a person lacks, and of how many of these pairs the other has said nothing either.
    func gaps(of person: Int) -> (missing: Int, unknownPairs: Int) {
        if let same = relation.answerToEverybodyElse(from: person) {
            guard Self.isMissing(same) else { return (0, 0) }
            let others = items.count - (relation.asksAbout(person) ? 1 : 0)
            return (
                others, silent - (saysNothing[person] ? 1 : 0) + askedEach.count { isUnknown(from: $0, to: person) }
            )
        }
        let missing = items.filter { $0 != person && Self.isMissing(relation.answer(from: person, to: $0)) }
        return (missing.count, missing.count { saysNothing[$0] || isUnknown(from: $0, to: person) })
    }

    private func isUnknown(from: Int, to: Int) -> Bool { from != to && !relation.answer(from: from, to: to).isObserved }

    private static func isMissing(_ answer: Answer) -> Bool {
        answer.state == .unanswered || answer.state == .noResponse
    }
}
