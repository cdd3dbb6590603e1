import Mapping

/// Several choices in one cell, `A;B;` or `A, B`: which options they are. Only what comes again in other company is one, so that
/// an answer with a comma in it stays whole.
struct CellChoices {
    /// In the order in which they occur.
    let options: [String]

    init?(_ answers: [String]) {
        for separator in [";", ", "] {
            let cells = answers.map { answer in
                answer.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
            }
            guard
                zip(answers, cells).contains(where: {
                    $0.contains(separator) && ($1.count > 1 || $0.hasSuffix(separator))
                })
            else { continue }
            var uses: [String: Int] = [:]
            var options: [String] = []
            for cell in cells {
                for part in cell {
                    if uses[part] == nil { options.append(part) }
                    uses[part, default: 0] += 1
                }
            }
            let areEnded = answers.allSatisfy { $0.hasSuffix(separator) }
            guard (2...ClosedQuestion.mostAnswers).contains(options.count),
                areEnded || options.allSatisfy({ uses[$0, default: 0] > 1 })
            else { continue }
            self.options = options.sorted()
            return
        }
        return nil
    }
}
