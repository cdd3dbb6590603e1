import NetworkModel

/// How many pairs of persons say what of each other in one relation: the same at every level.
struct ReportedPairs {
    /// What two persons report of each other: weights, 0 for no tie, nil for missing.
    struct Reports: Hashable {
        var one: Int?
        var other: Int?
    }

    /// Over everybody, and over those who answered.
    let all: [(reports: Reports, count: Int)]
    let answered: [(reports: Reports, count: Int)]

    /// Looks at every pair, so this is for networks of up to some thousand persons.
    init(_ relation: Relation) {
        let persons = relation.personCount
        // 0 stands for a missing answer, 1 for no tie, then come the weights.
        let kinds = relation.levels.count + 2
        let rows = (0..<persons).map { person in
            relation.answers(from: person).map { UInt8(relation.weight(of: $0).map { $0 + 1 } ?? 0) }
        }
        var (all, answered) = (Array(repeating: 0, count: kinds * kinds), Array(repeating: 0, count: kinds * kinds))
        for one in 0..<persons {
            for other in one + 1..<persons {
                let pair = Int(rows[one][other]) * kinds + Int(rows[other][one])
                all[pair] += 1
                if relation.answered[one] && relation.answered[other] { answered[pair] += 1 }
            }
        }
        func listed(_ counts: [Int]) -> [(reports: Reports, count: Int)] {
            counts.enumerated().filter { $0.element > 0 }.map { pair, count in
                let (one, other) = (pair / kinds, pair % kinds)
                return (Reports(one: one == 0 ? nil : one - 1, other: other == 0 ? nil : other - 1), count)
            }
        }
        self.all = listed(all)
        self.answered = listed(answered)
    }
}
