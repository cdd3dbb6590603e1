/// Names that SPSS takes: a letter first, then letters, digits and underscores, 32 characters at most, no word of its language,
/// none twice in whatever letters.
struct VariableNames {
    static let most = 32
    private static let words: Set = [
        "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with",
    ]
    private var taken: Set<String> = []

    /// - Parameter parts: ids, joined by underscores. The longest part is the one that is shortened where there is no room.
    mutating func unique(_ parts: String...) -> String {
        var parts = parts.map { $0.replacing("-", with: "_") }
        if parts[0].first?.isLetter != true || parts.count == 1 && Self.words.contains(parts[0].lowercased()) {
            parts[0] = "v_" + parts[0]
        }
        var number = 1
        while true {
            let suffix = number > 1 ? "_\(number)" : ""
            let name = Self.joined(parts, room: Self.most - suffix.count) + suffix
            if taken.insert(name.lowercased()).inserted { return name }
            number += 1
        }
    }

    private static func joined(_ parts: [String], room: Int) -> String {
        var parts = parts
        while parts.reduce(parts.count - 1, { $0 + $1.count }) > room {
            let longest = parts.map(\.count).max() ?? 0
            guard let position = parts.firstIndex(where: { $0.count == longest }) else { break }
            parts[position].removeLast()
        }
        return parts.joined(separator: "_")
    }
}
