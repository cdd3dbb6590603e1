import Building

/// Ids made of texts: `Hvor ofte har du kontakt med` -> `hvor-ofte-har-du-kontakt-med`.
struct DraftNames {
    private var taken: Set<String>

    /// - Parameter reserved: ids that must not be given.
    init(reserved: Set<String> = []) { taken = reserved }

    mutating func id(_ text: String, else fallback: String) -> String {
        let base = Self.identifier(text, before: fallback) ?? fallback
        var id = base
        var number = 2
        while !taken.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        return id
    }

    /// Nil where a text has nothing to make an id of.
    /// - Parameter prefix: what goes before a number, since an id begins with a letter.
    static func identifier(_ text: String, before prefix: String) -> String? {
        var words: [String] = []
        for word in ComparableText.parts(text) {
            let plain = word.filter { $0.isASCII }
            if plain.isEmpty { continue }
            if words.isEmpty, plain.first?.isNumber == true { words.append(prefix) }
            if !words.isEmpty, words.joined(separator: "-").count + plain.count > 32 { break }
            words.append(String(plain.prefix(32)))
        }
        return words.isEmpty ? nil : words.joined(separator: "-")
    }

    /// What to call the networks: the folders of their files where those differ, else the files.
    static func networks(_ paths: [String]) -> [String] {
        let parts = paths.map { $0.split(separator: "/").filter { $0 != "." && $0 != ".." } }
        let folders = parts.map { $0.dropLast().last.map(String.init) }
        if folders.allSatisfy({ $0 != nil }), Set(folders).count == folders.count { return folders.compactMap(\.self) }
        return parts.map { parts in
            let file = parts.last ?? ""
            return String(file.prefix { $0 != "." })
        }
    }

    /// `krackhardt-managers` -> `Krackhardt managers`.
    static func title(_ name: String) -> String {
        let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
