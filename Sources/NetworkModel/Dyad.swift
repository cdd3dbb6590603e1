/// How the two reports about one pair of persons agree, judged on the relation's whole scale.
package enum DyadState: String, CaseIterable, Sendable {
    /// Both report a tie at the same level.
    case agreed
    /// Both report a tie, at different levels.
    case conflicting
    /// One reports a tie, the other answered that there is none.
    case oneSided = "one-sided"
    /// One reports a tie, the other's answer is missing.
    case unconfirmed
    /// Both answered that there is no tie.
    case none
    /// The rest: nobody reports a tie, and at least one answer is missing.
    case unknown

    /// Its position among all of them.
    package var number: Int {
        switch self {
        case .agreed: 0
        case .conflicting: 1
        case .oneSided: 2
        case .unconfirmed: 3
        case .none: 4
        case .unknown: 5
        }
    }
}

/// A pair of persons of whom at least one reports a tie to the other.
package struct Dyad: Hashable, Sendable {
    /// The person who comes first on the roster.
    package var a: Int32
    package var b: Int32
    /// What a reports about b, and b about a.
    package var aReports: Answer
    package var bReports: Answer

    package init(a: Int, b: Int, aReports: Answer, bReports: Answer) {
        self.a = Int32(a)
        self.b = Int32(b)
        self.aReports = aReports
        self.bReports = bReports
    }

    package var state: DyadState { Self.state(aReports, bReports) }

    package static func state(_ one: Answer, _ other: Answer) -> DyadState {
        switch (one.level, other.level) {
        case (let first?, let second?): first == second ? .agreed : .conflicting
        case (nil, nil): one.isObserved && other.isObserved ? .none : .unknown
        case (_?, nil): other.isObserved ? .oneSided : .unconfirmed
        case (nil, _?): one.isObserved ? .oneSided : .unconfirmed
        }
    }

    /// Every pair with a tie, once, sorted; and the state of the pair that each tie belongs to.
    static func withTies(_ index: TieIndex) -> (dyads: [Dyad], tieStates: [DyadState]) {
        var dyads: [Dyad] = []
        dyads.reserveCapacity(index.ties.count)
        var tieStates: [DyadState] = []
        tieStates.reserveCapacity(index.ties.count)
        for tie in index.ties {
            let (from, to) = (Int(tie.from), Int(tie.to))
            let back = index.answer(from: to, to: from)
            let there = Answer.tie(level: Int(tie.level))
            tieStates.append(state(there, back))
            if from < to {
                dyads.append(Dyad(a: from, b: to, aReports: there, bReports: back))
            } else if back.level == nil {
                dyads.append(Dyad(a: to, b: from, aReports: back, bReports: there))
            }
        }
        dyads.sort { ($0.a, $0.b) < ($1.a, $1.b) }
        return (dyads, tieStates)
    }
}

/// How many pairs of persons are in each state; they sum to n(n-1)/2.
package struct DyadCounts: Hashable, Sendable {
    package var agreed = 0
    package var conflicting = 0
    package var oneSided = 0
    package var unconfirmed = 0
    package var none = 0
    package var unknown = 0

    init(dyads: [Dyad], index: TieIndex) {
        for dyad in dyads {
            switch dyad.state {
            case .agreed: agreed += 1
            case .conflicting: conflicting += 1
            case .oneSided: oneSided += 1
            case .unconfirmed: unconfirmed += 1
            case .none, .unknown: preconditionFailure("a dyad in the list has a tie")
            }
        }
        let persons = index.states.persons
        // Pairs in which both answered, with or without ties: those of people of whom something was observed, less those in
        // which an answer is missing. Who was not asked item by item answered about everybody or about nobody.
        let states = index.states
        let isAskedEach = (0..<persons).map { states.sameForAll($0) == nil }
        let isCounted = (0..<persons).map { states.sameForAll($0)?.isObserved ?? true }
        let counted = isCounted.count { $0 }
        var bothObserved = counted * (counted - 1) / 2
        for one in 0..<persons where isAskedEach[one] {
            states.forEachUnobserved(in: one) { other in
                guard other != one, isCounted[other] else { return }
                // Where both answers are missing, the pair is taken off once.
                let isMissingTwice = isAskedEach[other] && !states[other, one].isObserved
                if !isMissingTwice || one < other { bothObserved -= 1 }
            }
        }
        none = bothObserved - agreed - conflicting - oneSided
        // A person whose row is missing as a whole can still have ties only if the row was observed; so every tie
        // whose other side answered is among the pairs counted above.
        unknown = persons * (persons - 1) / 2 - agreed - conflicting - oneSided - unconfirmed - none
    }
}
