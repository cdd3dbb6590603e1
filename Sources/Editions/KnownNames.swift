import Foundation
import NetworkModel

/// The names that an edition may not tell, and how they are found in texts that somebody wrote: titles, labels,
/// statements, values from the address list.
struct KnownNames {
    /// What became of a text.
    struct Reading: Equatable {
        var text: String
        /// A network's name or a person's whole name stood in it and was replaced.
        var isReplaced = false
        /// A word in it is also a part of somebody's name, and was left.
        var hasNamePart = false
    }

    /// Aliases of networks by the folded words of their titles.
    private var titles: [String: String] = [:]
    /// Words that only one network has in its title or id, and the network's alias.
    private var networkWords: [(word: String, alias: String)] = []
    /// Codes by the folded, sorted parts of a whole name.
    private var people: [String: String] = [:]
    private var parts: Set<String> = []
    /// Also those of two letters, which mean a name only where nothing else stands.
    private var shortParts: Set<String> = []
    /// The folded, sorted parts of every name, also of one that is a single word or letter.
    private var wholeNames: Set<String> = []
    /// Names in a script without capitals, as one word: they stand in texts without a blank around them.
    private var caselessNames: Set<String> = []
    private var longestName = 0

    /// - Parameters:
    ///   - aliases: one per network.
    ///   - codes: by network and person.
    init(_ study: Study, aliases: [String], codes: [[String]]) {
        let words = study.networks.map { Self.nameWords(of: $0) }
        let aliasWords = Set(aliases.flatMap { Self.words($0).map(\.folded) })
        for (position, network) in study.networks.enumerated() {
            let title = Self.words(network.ownTitle).map(\.folded)
            if !title.isEmpty { titles[title.joined(separator: " ")] = aliases[position] }
            let others = Set(words.indices.filter { study.networks[$0].ownID != network.ownID }.flatMap { words[$0] })
            for word in words[position].sorted() where !others.contains(word) && !aliasWords.contains(word) {
                networkWords.append((word, aliases[position]))
            }
            for (person, code) in zip(network.persons, codes[position]) {
                let name = Self.words(person.name).map(\.folded)
                shortParts.formUnion(name.filter { $0.count > 1 })
                if !name.isEmpty { wholeNames.insert(name.sorted().joined(separator: " ")) }
                let compact = name.joined()
                if Self.hasNoCase(compact), compact.count > 1 { caselessNames.insert(compact) }
                if name.count > 1 {
                    people[name.sorted().joined(separator: " ")] = code
                    longestName = max(longestName, name.count)
                }
                parts.formUnion(name.filter { $0.count >= Self.shortestPart })
                if let email = person.email?.split(separator: "@").first {
                    parts.formUnion(Self.words(String(email)).map(\.folded).filter { $0.count > Self.shortestPart })
                }
            }
        }
        longestName = max(longestName, titles.keys.map { $0.split(separator: " ").count }.max() ?? 0)
    }

    /// Shorter parts ("Bo", "Li") are syllables and words everywhere.
    private static let shortestPart = 3
    /// A shorter word of a network's name is looked for as a whole word only.
    private static let shortestStem = 4

    /// A text with networks by their aliases and persons by their codes.
    func read(_ text: String) -> Reading {
        let words = Self.words(text)
        var reading = Reading(text: "")
        var end = text.startIndex
        var position = 0
        var latest: String?
        while position < words.count {
            guard let (count, replacement) = name(at: position, in: words) else {
                if isNamePart(words[position]) { reading.hasNamePart = true }
                latest = nil
                position += 1
                continue
            }
            let between = text[end..<words[position].range.lowerBound]
            // `Kommune A Kommune A` for a place of two words says no more than `Kommune A`.
            if latest != replacement || between.contains(where: { !$0.isWhitespace }) {
                reading.text += between + replacement
            }
            latest = replacement
            end = words[position + count - 1].range.upperBound
            position += count
            reading.isReplaced = true
        }
        reading.text += text[end...]
        return reading
    }

    /// An id with the same names left out of it; still an id.
    func read(id: String) -> String {
        let reading = read(id)
        return reading.isReplaced ? Self.identifier(reading.text) : id
    }

    /// Whether a value from the address list says who somebody is: a name or a part of one, an address, a number that one
    /// person has. Whoever fills in a list does not always write capitals.
    /// - Parameters:
    ///   - name: of the person whose value it is.
    ///   - isOwn: whether nobody else has the value.
    func tellsWho(_ text: String, of name: String, isOwn: Bool) -> Bool {
        if text.contains("@") || TellingNumber.stands(in: text) { return true }
        let words = Self.words(text)
        if words.indices.contains(where: { isNamePart(words[$0]) || person(at: $0, in: words) != nil }) { return true }
        let folded = words.map(\.folded)
        if !caselessNames.isEmpty, caselessNames.contains(where: { folded.joined().contains($0) }) { return true }
        if wholeNames.contains(folded.sorted().joined(separator: " ")) { return true }
        // Small letters: a value that is nothing but parts of names, whoever's they are; within a text one's own.
        if folded.contains(where: shortParts.contains), folded.allSatisfy({ shortParts.contains($0) || $0.count == 1 })
        {
            return true
        }
        let own = Self.words(name).map(\.folded)
        guard isOwn else { return false }
        if own.contains(where: { $0.count >= Self.shortestPart && folded.contains($0) }) { return true }
        // `AH` for Ada Hansen.
        return own.count > 1 && folded.joined().sorted() == own.compactMap(\.first).sorted()
    }

    /// `Kommune A` as `kommune-a`: what an id and a folder may be called.
    static func identifier(_ text: String) -> String {
        let special: [Character: String] = ["æ": "ae", "ø": "o", "å": "a", "ð": "d", "þ": "th", "ß": "ss"]
        let plain = text.lowercased().map { special[$0] ?? String($0) }.joined()
            .folding(options: .diacriticInsensitive, locale: nil)
        let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
        return words.first?.isLetter == true ? words : "n" + (words.isEmpty ? "" : "-" + words)
    }

    // MARK: Finding names

    private func name(at position: Int, in words: [Word]) -> (count: Int, replacement: String)? {
        for count in stride(from: min(longestName, words.count - position), through: 1, by: -1) {
            let title = words[position..<position + count].map(\.folded).joined(separator: " ")
            if let alias = titles[title] { return (count, alias) }
        }
        if let found = person(at: position, in: words) { return found }
        let word = words[position].folded
        let network = networkWords.first { name in
            name.word.count >= Self.shortestStem ? word.hasPrefix(name.word) : word == name.word
        }
        return network.map { (1, $0.alias) }
    }

    private func person(at position: Int, in words: [Word]) -> (count: Int, replacement: String)? {
        for count in stride(from: min(longestName, words.count - position), through: 2, by: -1) {
            let name = words[position..<position + count].map(\.folded).sorted().joined(separator: " ")
            if let code = people[name] { return (count, code) }
        }
        return nil
    }

    /// Names have a capital, where the script has any; `dag` in `hver dag` is nobody.
    private func isNamePart(_ word: Word) -> Bool { word.hasCapital && parts.contains(word.folded) }

    /// Whether a word is of a script without capitals.
    private static func hasNoCase(_ word: String) -> Bool {
        word.first.map { $0.isLetter && !$0.isCased } == true
    }

    /// The words that tell a network from others: those with a capital in its title, and those of its id.
    private static func nameWords(of network: Network) -> Set<String> {
        Set(words(network.ownTitle).filter(\.hasCapital).map(\.folded) + words(network.ownID).map(\.folded))
            .filter { $0.count >= shortestPart }
    }

    // MARK: Words

    private struct Word {
        var range: Range<String.Index>
        var folded: String
        /// Also of a script that has none.
        var hasCapital: Bool
    }

    private static func words(_ text: String) -> [Word] {
        var words: [Word] = []
        var start: String.Index?
        func end(_ end: String.Index) {
            guard let begin = start else { return }
            let word = text[begin..<end]
            words.append(
                Word(
                    range: begin..<end,
                    folded: word.lowercased().folding(options: .diacriticInsensitive, locale: nil),
                    hasCapital: word.first.map { $0.isUppercase || $0.isLetter && !$0.isCased } == true))
            start = nil
        }
        for index in text.indices {
            if text[index].isLetter || text[index].isNumber {
                if start == nil { start = index }
            } else {
                end(index)
            }
        }
        end(text.endIndex)
        return words
    }
}
