import Findings

/// One step of a frequency scale. Levels are cumulative from the strongest.
package struct Level: Hashable, Sendable {
    package var id: String
    package var label: String

    package init(id: String, label: String) {
        self.id = id
        self.label = label
    }
}

/// One ordered report: who says so, about whom, how strongly, and in which cell.
package struct Tie: Hashable, Sendable {
    /// Position of the reporter in the network's persons.
    package var from: Int32
    /// Position of the named person.
    package var to: Int32
    /// Position in the relation's levels: 0 is the strongest.
    package var level: UInt8
    /// The row of the source cell, as the file's program counts it; 0 where an edition does not tell it.
    package var row: Int32
    /// Position of the source cell's column in the export.
    package var column: Int32

    package init(from: Int, to: Int, level: Int, row: Int, column: Int) {
        self.from = Int32(from)
        self.to = Int32(to)
        self.level = UInt8(level)
        self.row = Int32(row)
        self.column = Int32(column)
    }
}

/// A kind of contact between persons, with every answer that was given about it.
package struct Relation: Sendable {
    package let id: String
    package private(set) var label: String
    /// Strongest first. A relation without a scale has one level, `tie`.
    package private(set) var levels: [Level]
    /// Whether the mapping says the relation has frequencies, or just ticks.
    package let hasScale: Bool
    /// Whether both sides of a pair should say the same.
    package let reciprocityExpected: Bool
    /// Sorted by reporter, then by the person named; at most one per ordered pair, none from a person to itself.
    package let ties: [Tie]
    /// By position in the ties: the state of the pair that it belongs to.
    package let tieStates: [DyadState]
    /// Every pair of persons with at least one tie, sorted by first and second person.
    package let dyads: [Dyad]
    package let dyadCounts: DyadCounts
    /// For each person, whether there is at least one observed answer (a tie or no tie) about somebody else.
    package let answered: [Bool]
    package let ledger: RelationLedger
    /// The persons that the question has an item for, in roster order; nil when anybody can be named.
    package let itemPersons: Set<Int>?
    /// Where the mapping describes it.
    package var mappingPlace: SourcePlace?

    let states: AnswerStates
    /// `ties[tieStart[i]..<tieStart[i + 1]]` are the ties that person i reports.
    private let tieStart: [Int]

    /// - Parameters:
    ///   - states: the answer of every pair; a tie in `ties` counts whatever the state of a row asked as a whole says.
    ///   - ties: in any order.
    package init(
        id: String, label: String, levels: [Level], hasScale: Bool, reciprocityExpected: Bool, states: AnswerStates,
        ties: [Tie], ledger: RelationLedger = RelationLedger(), itemPersons: Set<Int>? = nil,
        mappingPlace: SourcePlace? = nil
    ) {
        self.id = id
        self.label = label
        self.levels = levels
        self.hasScale = hasScale
        self.reciprocityExpected = reciprocityExpected
        self.states = states
        self.ledger = ledger
        self.itemPersons = itemPersons
        self.mappingPlace = mappingPlace
        // Files mostly come in the roster's order; two million ties need not be held twice then.
        let isSorted = zip(ties, ties.dropFirst()).allSatisfy { ($0.from, $0.to) < ($1.from, $1.to) }
        let sorted = isSorted ? ties : ties.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
        var start = Array(repeating: 0, count: states.persons + 1)
        for tie in sorted { start[Int(tie.from) + 1] += 1 }
        for person in 0..<states.persons { start[person + 1] += start[person] }
        self.ties = sorted
        tieStart = start
        let index = TieIndex(ties: sorted, start: start, states: states)
        (dyads, tieStates) = Dyad.withTies(index)
        dyadCounts = DyadCounts(dyads: dyads, index: index)
        answered = (0..<states.persons).map { person in
            if start[person] < start[person + 1] { return true }
            if let same = states.sameForAll(person) { return same.isObserved }
            return (0..<states.persons).contains { $0 != person && states[person, $0].isObserved }
        }
    }

    /// The same relation as it is called in another language.
    /// - Parameter levels: one label for each of the relation's levels.
    package func worded(label: String, levels labels: [String]) -> Relation {
        precondition(labels.count == levels.count)
        var relation = self
        relation.label = label
        for level in labels.indices { relation.levels[level].label = labels[level] }
        return relation
    }

    /// The same relation with some of its facts replaced.
    package func copy(
        id: String? = nil, label: String? = nil, levels: [Level]? = nil, ties: [Tie]? = nil
    ) -> Relation {
        copy(id: id, label: label, levels: levels, states: states, ties: ties ?? self.ties, itemPersons: itemPersons)
    }

    func copy(
        id: String? = nil, label: String? = nil, levels: [Level]? = nil, states: AnswerStates, ties: [Tie],
        itemPersons: Set<Int>?
    ) -> Relation {
        Relation(
            id: id ?? self.id, label: label ?? self.label, levels: levels ?? self.levels, hasScale: hasScale,
            reciprocityExpected: reciprocityExpected, states: states, ties: ties, ledger: ledger,
            itemPersons: itemPersons, mappingPlace: mappingPlace)
    }

    package var personCount: Int { states.persons }

    /// What the first person answered about the second.
    package func answer(from: Int, to: Int) -> Answer {
        TieIndex(ties: ties, start: tieStart, states: states).answer(from: from, to: to)
    }

    /// What a person answered about everybody, in roster order; what stands at the person's own place means nothing.
    package func answers(from person: Int) -> [Answer] {
        var answers = states.row(person)
        if states.sameForAll(person) != nil {
            for tie in ties(from: person) { answers[Int(tie.to)] = .tie(level: Int(tie.level)) }
        }
        return answers
    }

    /// What a person's whole row says of those not named, where the person was not asked item by item; else nil.
    package func answerToEverybodyElse(from person: Int) -> Answer? { states.sameForAll(person) }

    /// The ties that a person reports, by the person named.
    package func ties(from person: Int) -> ArraySlice<Tie> {
        ties[tieStart[person]..<tieStart[person + 1]]
    }

    /// How many ordered pairs are in each state; they sum to n(n-1).
    package var stateCounts: [AnswerState: Int] {
        var counts = Dictionary(uniqueKeysWithValues: AnswerState.allCases.map { ($0, 0) })
        counts[.tie] = ties.count
        for from in 0..<personCount {
            if let same = states.sameForAll(from) {
                counts[same.state, default: 0] += personCount - 1 - ties(from: from).count
            } else {
                for state in AnswerState.allCases where state != .tie {
                    let isOwn = states[from, from].state == state
                    counts[state, default: 0] += states.count(of: Answer(state: state), in: from) - (isOwn ? 1 : 0)
                }
            }
        }
        return counts
    }

    /// The weight of a tie: number of levels minus the level's index, so the strongest of three weighs 3.
    package func weight(ofLevel level: Int) -> Int { levels.count - level }
}

/// Looks a pair up in a tie list sorted by reporter and in the answer states behind it.
struct TieIndex {
    let ties: [Tie]
    let start: [Int]
    let states: AnswerStates

    func answer(from: Int, to: Int) -> Answer {
        guard states.sameForAll(from) != nil else { return states[from, to] }
        var low = start[from]
        var high = start[from + 1]
        while low < high {
            let middle = (low + high) / 2
            if ties[middle].to < to { low = middle + 1 } else { high = middle }
        }
        if low < start[from + 1], ties[low].to == to { return .tie(level: Int(ties[low].level)) }
        return states[from, to]
    }
}
