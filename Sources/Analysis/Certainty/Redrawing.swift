import Foundation

/// Draws the missing answers of a relation from what is known, as often as one likes. What was answered never changes, and
/// no drawing is ever written as a tie.
///
/// Somebody who did not answer is given the habits of a donor: one of those who did (who are themselves drawn with
/// replacement for each drawing), likelier the more alike the two are in how often others name them. Habits are the odds of
/// naming somebody who names you, and somebody who does not; in the latter case how often that person is named by others
/// moves them. Since a few respondents do not show all that people can be, each donor's odds are moved by chance as well,
/// by 0.8 of the spread among the respondents. Who left out some answers only keeps the own habits. All levels are drawn
/// by one lot, so that a daily tie is a weekly one.
///
/// docs/measures.md tells how often such drawings hold the figures of networks that are known in full.
struct Redrawing {
    private let answers: PairAnswers
    private let seed: UInt64
    private let order: [Int]
    /// Persons with at least one answer, and those with a missing one, in an order that no roster decides.
    private let respondents: [Int]
    private let silent: [Int]
    /// Of the respondents; nil for others.
    private let habits: [AnsweringHabits?]
    private let popularity: Popularity
    private let standingSpread: Double
    private let activitySpread: Double

    /// Fewer respondents show nothing of what others would have answered.
    private static let fewestRespondents = 5

    /// - Parameter order: the persons in the order in which lots are drawn.
    /// - Returns: nil where no answer is missing, or too few are there.
    init?(_ answers: PairAnswers, order: [Int], seed: UInt64) {
        let (persons, strongest) = (answers.persons, answers.strongest)
        var (known, outgoing, missing) = (
            Array(repeating: 0, count: persons), Array(repeating: 0, count: persons),
            Array(repeating: 0, count: persons)
        )
        var asked = known
        var named = Array(repeating: known, count: strongest)
        var counts = Array(repeating: HabitCount(strongest: strongest), count: persons)
        var everybody = HabitCount(strongest: strongest)
        for from in 0..<persons {
            for to in 0..<persons {
                let cell = answers[from, to]
                if cell == PairAnswers.missing { missing[from] += 1 }
                guard PairAnswers.isKnown(cell) else { continue }
                known[from] += 1
                asked[to] += 1
                if cell > 0 { outgoing[from] += 1 }
                for weight in 0..<Int(cell) { named[weight][to] += 1 }
                counts[from].add(cell, back: answers[to, from])
                everybody.add(cell, back: answers[to, from])
            }
        }
        respondents = order.filter { known[$0] > 0 }
        silent = order.filter { missing[$0] > 0 }
        guard !silent.isEmpty, respondents.count >= Self.fewestRespondents else { return nil }
        self.answers = answers
        self.seed = seed
        self.order = order
        popularity = Popularity(named: named, asked: asked, respondents: respondents.count)
        habits = counts.indices.map { known[$0] > 0 ? counts[$0].habits(among: everybody) : nil }
        standingSpread = spread(of: respondents.map { [popularity] in popularity.standing[$0] })
        activitySpread = spread(
            of: respondents.map { logit((Double(outgoing[$0]) + 0.5) / (Double(known[$0]) + 1)) })
    }

    /// All answers, row by row, with those that are missing drawn.
    /// - Parameter number: the drawing; each is independent of the others.
    func drawing(_ number: Int) -> [UInt8] {
        var random = SeededRandom(seed: seed, number: number)
        let pool = respondents.map { _ in respondents[random.position(below: respondents.count)] }
        var cells = answers.cells
        for person in silent {
            var own = habits[person]
            var lift = 1.0
            if own == nil {
                own = habits[donor(for: person, from: pool, &random)]
                lift = exp(0.8 * activitySpread * random.normal())
            }
            guard let own else { continue }
            draw(person, own, lift, into: &cells, &random)
        }
        return cells
    }

    private func donor(for person: Int, from pool: [Int], _ random: inout SeededRandom) -> Int {
        guard standingSpread > 0 else { return pool[random.position(below: pool.count)] }
        var sum = 0.0
        let upTo = pool.map { other in
            sum += exp(
                -abs(popularity.standing[person] - popularity.standing[other]) / (3 * standingSpread))
            return sum
        }
        let lot = random.share() * sum
        return pool[upTo.firstIndex { $0 > lot } ?? pool.count - 1]
    }

    private func draw(
        _ person: Int, _ habits: AnsweringHabits, _ lift: Double, into cells: inout [UInt8],
        _ random: inout SeededRandom
    ) {
        let persons = answers.persons
        for other in order where cells[person * persons + other] == PairAnswers.missing {
            let back = cells[other * persons + person]
            let lot = random.share()
            var drawn = 0
            for weight in 1...answers.strongest {
                var odds = lift * habits.odds(weight: weight, back: back)
                // Whoever names somebody is named for that, not for being popular.
                if !PairAnswers.isTie(back, weight: weight) { odds *= popularity.factors[weight - 1][other] }
                guard lot * (1 + odds) < odds else { break }
                drawn = weight
            }
            cells[person * persons + other] = UInt8(drawn)
        }
    }
}
