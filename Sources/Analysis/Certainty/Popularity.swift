import Foundation

/// How often each person is named by those who could.
struct Popularity {
    /// Over all weights together: what makes two persons alike.
    let standing: [Double]
    /// Position w, then the person: what the odds of naming somebody are multiplied by, at weight w + 1 or more.
    let factors: [[Double]]

    /// How much of the difference between persons in being named goes into the odds: what is known of k respondents counts
    /// for k / (k + 8), and 0.6 of that, since a few answers look more different than people are.
    private static func trust(_ respondents: Int) -> Double { 0.6 * Double(respondents) / Double(respondents + 8) }

    /// - Parameters:
    ///   - named: position w, then the person: by how many with a tie of weight w + 1 or more.
    ///   - asked: by how many at all, named or not.
    init(named: [[Int]], asked: [Int], respondents: Int) {
        let answers = Double(asked.reduce(0, +))
        let trust = Self.trust(respondents)
        var standing = Array(repeating: 0.0, count: asked.count)
        factors = named.map { named in
            let overall = (Double(named.reduce(0, +)) + 0.5) / (answers + 1)
            return named.indices.map { person in
                let share = (Double(named[person]) + overall) / (Double(asked[person]) + 1)
                standing[person] += share
                return exp(trust * (logit(share) - logit(overall)))
            }
        }
        self.standing = standing
    }
}

func logit(_ share: Double) -> Double { log(share / (1 - share)) }

/// The standard deviation (over n - 1); 0 below two values.
func spread(of values: [Double]) -> Double {
    guard values.count > 1 else { return 0 }
    let mean = values.reduce(0, +) / Double(values.count)
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)).squareRoot()
}
