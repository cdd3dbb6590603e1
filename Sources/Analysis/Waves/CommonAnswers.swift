import NetworkModel

/// What the persons on both rosters answered about each other in two waves. Persons are counted by their place in `CommonRoster.both`.
struct CommonAnswers {
    /// What one person answered about the others.
    struct Row {
        /// One by one, each with both answers.
        var told: [(other: Int, from: Answer, to: Answer)]
        /// The two answers about everybody who is not in `told`; nil where everybody is.
        var rest: (from: Answer, to: Answer)?
    }

    let count: Int
    private let (from, to): (Relation, Relation)
    private let roster: CommonRoster
    /// By position on a roster; nil for who is on that one only.
    private let fromPlaces: [Int?]
    private let toPlaces: [Int?]

    init(_ from: Relation, _ to: Relation, _ roster: CommonRoster) {
        self.from = from
        self.to = to
        self.roster = roster
        count = roster.both.count
        var places: (from: [Int?], to: [Int?]) = (
            Array(repeating: nil, count: from.personCount), Array(repeating: nil, count: to.personCount)
        )
        for (place, person) in roster.both.enumerated() {
            places.from[person.from] = place
            places.to[person.to] = place
        }
        (fromPlaces, toPlaces) = places
    }

    func row(_ person: Int) -> Row {
        let own = roster.both[person]
        guard let rest = sameForAll(own) else {
            let (before, after) = (from.answers(from: own.from), to.answers(from: own.to))
            return Row(
                told: roster.both.indices.filter { $0 != person }.map { other in
                    (other, before[roster.both[other].from], after[roster.both[other].to])
                })
        }
        // Of a person who was not asked item by item only those who are named differ from each other.
        var named: [Int: (from: Answer, to: Answer)] = [:]
        for tie in from.ties(from: own.from) {
            if let other = fromPlaces[Int(tie.to)] { named[other, default: rest].from = .tie(level: Int(tie.level)) }
        }
        for tie in to.ties(from: own.to) {
            if let other = toPlaces[Int(tie.to)] { named[other, default: rest].to = .tie(level: Int(tie.level)) }
        }
        return Row(told: named.sorted { $0.key < $1.key }.map { ($0.key, $0.value.from, $0.value.to) }, rest: rest)
    }

    private func sameForAll(_ person: CommonRoster.Person) -> (from: Answer, to: Answer)? {
        guard let before = from.answerToEverybodyElse(from: person.from),
            let after = to.answerToEverybodyElse(from: person.to)
        else { return nil }
        return (before, after)
    }

    // MARK: As relations

    /// The two relations among the persons on both rosters; nil where they are too many to be held pair by pair.
    /// - Parameter onlyTwice: whether answers that the other wave lacks are taken out.
    func relations(onlyTwice: Bool) -> (from: Relation, to: Relation)? {
        guard count <= Self.mostPersons else { return nil }
        var states = (from: AnswerStates(persons: count), to: AnswerStates(persons: count))
        var ties: (from: [Tie], to: [Tie]) = ([], [])
        for person in 0..<count {
            let row = row(person)
            var answers = (
                from: Array(repeating: shown(row.rest?.from, row.rest?.to, onlyTwice), count: count),
                to: Array(repeating: shown(row.rest?.to, row.rest?.from, onlyTwice), count: count)
            )
            for (other, before, after) in row.told {
                answers.from[other] = shown(before, after, onlyTwice)
                answers.to[other] = shown(after, before, onlyTwice)
                if let level = answers.from[other].level {
                    ties.from.append(Tie(from: person, to: other, level: level, row: 0, column: 0))
                }
                if let level = answers.to[other].level {
                    ties.to.append(Tie(from: person, to: other, level: level, row: 0, column: 0))
                }
            }
            // About oneself nobody says anything.
            answers.from[person] = .noResponse
            answers.to[person] = .noResponse
            states.from.setRow(person, answers: answers.from.map(\.byte))
            states.to.setRow(person, answers: answers.to.map(\.byte))
        }
        return (relation(from, states.from, ties.from), relation(to, states.to, ties.to))
    }

    private static let mostPersons = 5000

    private func shown(_ own: Answer?, _ other: Answer?, _ onlyTwice: Bool) -> Answer {
        guard let own, let other else { return .noResponse }
        return onlyTwice && !(own.state.isObserved && other.state.isObserved) ? .unanswered : own
    }

    private func relation(_ relation: Relation, _ states: AnswerStates, _ ties: [Tie]) -> Relation {
        Relation(
            id: relation.id, label: relation.label, levels: relation.levels, hasScale: relation.hasScale,
            reciprocityExpected: relation.reciprocityExpected, states: states, ties: ties)
    }
}
