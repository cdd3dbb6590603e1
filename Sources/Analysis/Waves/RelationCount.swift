import NetworkModel

/// Counts what became of the pairs of one relation, at every level, for every person and every pair of groups.
struct RelationCount {
    private let persons: Int
    /// By person; empty lists without groups.
    private let groupsOf: [[Int]]
    private let groupSizes: [Int]
    /// By level.
    private(set) var counts: [ChangeCounts]
    private(set) var byPerson: [[PersonChange]]
    private(set) var byGroups: [[GroupPairChange]]
    private(set) var strength = StrengthChange()

    /// What holds about everybody whom a person did not speak of one by one, and for whom it does not hold.
    private var aboutRest = ChangeCounts()
    private var notAboutRest: [ChangeCounts]

    /// - Parameter membership: of the later wave.
    init(_ answers: CommonAnswers, levels: Int, _ membership: GroupMembership?, _ roster: CommonRoster) {
        persons = answers.count
        groupsOf = roster.both.map { membership?.ofPerson[$0.to] ?? [] }
        let size = membership?.groups.count ?? 0
        groupSizes = groupsOf.reduce(into: Array(repeating: 0, count: size)) { sizes, own in
            for group in own { sizes[group] += 1 }
        }
        counts = Array(repeating: ChangeCounts(), count: levels)
        byPerson = Array(repeating: Array(repeating: PersonChange(), count: persons), count: levels)
        byGroups = Array(
            repeating: (0..<size * size).map { GroupPairChange(from: $0 / size, to: $0 % size) }, count: levels)
        notAboutRest = Array(repeating: ChangeCounts(), count: persons)
        for person in 0..<persons { add(answers.row(person), of: person) }
        for level in counts.indices {
            for person in 0..<persons {
                byPerson[level][person].about.never += aboutRest.never - notAboutRest[person].never
                byPerson[level][person].about.unknown += aboutRest.unknown - notAboutRest[person].unknown
            }
        }
    }

    private mutating func add(_ row: CommonAnswers.Row, of person: Int) {
        for (other, before, after) in row.told {
            for level in counts.indices {
                let change = PairChange(before, after, level: level)
                counts[level].add(change)
                byPerson[level][person].own.add(change)
                byPerson[level][other].about.add(change)
                for group in groupsOf[person] {
                    for otherGroup in groupsOf[other] { add(change, 1, group, otherGroup, level) }
                }
            }
            guard let one = before.level, let two = after.level else { continue }
            if two < one {
                strength.stronger += 1
            } else if two > one {
                strength.weaker += 1
            } else {
                strength.same += 1
            }
        }
        if let rest = row.rest { add(PairChange(rest.from, rest.to, level: 0), restOf: row, of: person) }
    }

    /// Those who were not spoken of one by one: no tie in either wave, or not known.
    private mutating func add(_ change: PairChange, restOf row: CommonAnswers.Row, of person: Int) {
        aboutRest.add(change)
        notAboutRest[person].add(change)
        var told = groupsOf[person]
        for (other, _, _) in row.told {
            notAboutRest[other].add(change)
            told += groupsOf[other]
        }
        var sizes = groupSizes
        for group in told { sizes[group] -= 1 }
        for level in counts.indices {
            counts[level].add(change, persons - 1 - row.told.count)
            byPerson[level][person].own.add(change, persons - 1 - row.told.count)
            for group in groupsOf[person] {
                for (otherGroup, size) in sizes.enumerated() { add(change, size, group, otherGroup, level) }
            }
        }
    }

    private mutating func add(_ change: PairChange, _ count: Int, _ from: Int, _ to: Int, _ level: Int) {
        byGroups[level][from * groupSizes.count + to].counts.add(change, count)
    }
}
