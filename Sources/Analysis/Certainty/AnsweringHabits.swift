/// How somebody answers, weight by weight: the odds of naming somebody, by what that person says of them.
struct AnsweringHabits {
    /// Position w: of a tie of weight w + 1 or more.
    var towardsThoseWhoName: [Double]
    var towardsThoseWhoDoNot: [Double]
    /// Where it is not known what the other says.
    var towardsUnknown: [Double]

    func odds(weight: Int, back: UInt8) -> Double {
        guard PairAnswers.isKnown(back) else { return towardsUnknown[weight - 1] }
        return PairAnswers.isTie(back, weight: weight)
            ? towardsThoseWhoName[weight - 1] : towardsThoseWhoDoNot[weight - 1]
    }
}

/// The answers that habits are read from, counted.
struct HabitCount {
    private struct Count {
        var ties = 0
        var answers = 0

        /// With the weight of `pseudo` more answers at the rate that everybody has.
        func rate(pseudo: Double, at everybodys: Double) -> Double {
            (Double(ties) + pseudo * everybodys) / (Double(answers) + pseudo)
        }
    }

    private var named: [Count]
    private var notNamed: [Count]
    private var all: [Count]

    init(strongest: Int) {
        named = Array(repeating: Count(), count: strongest)
        (notNamed, all) = (named, named)
    }

    /// - Parameter cell: a known answer.
    mutating func add(_ cell: UInt8, back: UInt8) {
        for weight in stride(from: 1, through: all.count, by: 1) {
            let tie = PairAnswers.isTie(cell, weight: weight) ? 1 : 0
            all[weight - 1].ties += tie
            all[weight - 1].answers += 1
            guard PairAnswers.isKnown(back) else { continue }
            if PairAnswers.isTie(back, weight: weight) {
                named[weight - 1].ties += tie
                named[weight - 1].answers += 1
            } else {
                notNamed[weight - 1].ties += tie
                notNamed[weight - 1].answers += 1
            }
        }
    }

    /// Somebody's own habits, drawn towards those of everybody by one answer's worth, so that three answers are no
    /// certainty and nothing is impossible.
    func habits(among everybody: HabitCount) -> AnsweringHabits {
        func odds(_ own: [Count], _ others: [Count]) -> [Double] {
            zip(own, others).map { own, others in
                let share = own.rate(pseudo: 1, at: others.rate(pseudo: 0.5, at: 0.5))
                return share / (1 - share)
            }
        }
        return AnsweringHabits(
            towardsThoseWhoName: odds(named, everybody.named), towardsThoseWhoDoNot: odds(notNamed, everybody.notNamed),
            towardsUnknown: odds(all, everybody.all))
    }
}
