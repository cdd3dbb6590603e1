import Mapping

/// What the answers of a question about ties mean, as far as their words say.
struct ScaleGuess {
    struct Level {
        var texts: [String]
        var rank: Int
    }

    /// Strongest first.
    private(set) var levels: [Level] = []
    /// "Less often": for people to say.
    private(set) var doubtful: [String] = []
    private(set) var noTie: [String] = []
    /// "Don't know": neither a tie nor none.
    private(set) var missing: [String] = []
    /// Answers whose order nobody knows; then `levels` and `doubtful` are empty.
    private(set) var unknown: [String] = []

    /// - Parameter answers: texts, each once.
    init(_ answers: [String]) {
        let meanings = answers.map { ($0, FrequencyWords.meaning(of: $0)) }
        noTie = meanings.filter { $0.1 == .never }.map(\.0)
        missing = meanings.filter { $0.1 == .notKnown }.map(\.0)
        let others = meanings.filter { $0.1 != .never && $0.1 != .notKnown }
        let ranked = others.compactMap { text, meaning -> (String, kind: Int, rank: Int)? in
            switch meaning {
            case .calendar(let rank): (text, 0, rank)
            case .vague(let rank): (text, 1, rank)
            case .yes: (text, 2, 0)
            case .seldom, .never, .notKnown, nil: nil
            }
        }
        let seldom = others.filter { $0.1 == .seldom }.map(\.0)
        guard ranked.count + seldom.count == others.count, !ranked.isEmpty, Set(ranked.map(\.kind)).count == 1 else {
            unknown = others.map(\.0)
            // Numbers are at least put in their own order.
            unknown =
                unknown.filter { Int($0) != nil }.sorted { Int($0) ?? 0 < Int($1) ?? 0 }
                + unknown.filter { Int($0) == nil }
            return
        }
        doubtful = seldom
        for (text, _, rank) in ranked {
            if let level = levels.firstIndex(where: { $0.rank == rank }) {
                levels[level].texts.append(text)
            } else {
                levels.append(Level(texts: [text], rank: rank))
            }
        }
        levels.sort { $0.rank < $1.rank }
    }
}
