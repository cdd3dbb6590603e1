import Building
import Mapping

/// The options of one question over all networks: each with the wordings it has.
struct OptionList {
    /// The wordings of each option, the first network's first.
    private(set) var options: [[String]] = []
    /// Whether wordings that differ were put together: then people have to look.
    private(set) var wasGuessed = false

    init(_ texts: [String]) { options = texts.map { [$0] } }

    var folded: Set<String> { Set(options.joined().map { AnswerText.folded($0) }) }

    /// Puts the options of another network beside these.
    /// - Parameter isOrdered: whether they stand in the questionnaire's order, so that the same place is a sign too.
    mutating func join(_ texts: [String], isOrdered: Bool) {
        let sameNumber = texts.count == options.count
        var free = Set(options.indices)
        var left: [(position: Int, text: String)] = []
        for (position, text) in texts.enumerated() {
            let key = AnswerText.folded(text)
            if let known = options.firstIndex(where: { $0.contains { AnswerText.folded($0) == key } }) {
                if !options[known].contains(text) { options[known].append(text) }
                free.remove(known)
            } else {
                left.append((position, text))
            }
        }
        for (position, text) in left {
            let near = free.filter { Self.difference(options[$0][0], text) <= 0.35 }
            let best = near.min {
                (Self.difference(options[$0][0], text), $0) < (Self.difference(options[$1][0], text), $1)
            }
            if let best {
                add(text, to: best, &free)
            } else if isOrdered, sameNumber, free.contains(position),
                Self.difference(options[position][0], text) <= 0.65
            {
                add(text, to: position, &free)
            } else {
                options.append([text])
            }
        }
    }

    private mutating func add(_ text: String, to option: Int, _ free: inout Set<Int>) {
        options[option].append(text)
        free.remove(option)
        wasGuessed = true
    }

    /// The share of letters that differ, 0 to 1.
    private static func difference(_ left: String, _ right: String) -> Double {
        let (left, right) = (Array(AnswerText.folded(left)), Array(AnswerText.folded(right)))
        return Double(NearestWord.distance(left, right)) / Double(max(left.count, right.count, 1))
    }
}
