import Building

/// Whether a text looks like something a person typed, or like a person's name. Only ever used to hold something back,
/// and to find a roster in a file that came without one.
enum NameShape {
    /// Two to five words that all begin with a capital: "Hansen, Ada Marie".
    static func fits(_ text: String) -> Bool {
        let words = text.split { $0.isWhitespace || $0 == "," }
        guard (2...5).contains(words.count) else { return false }
        return words.allSatisfy { word in
            word.first?.isUppercase == true
                && word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
        }
    }

    /// What a questionnaire hardly offers as an answer: addresses, numbers to call, sentences, long texts.
    static func looksTyped(_ text: String) -> Bool {
        text.count > 80 || text.split(whereSeparator: \.isWhitespace).count > 10
            || text.contains { "@!?;\"«»".contains($0) }
            || text.count(where: \.isNumber) > 6
    }

    /// Whether a text consists of parts of the respondents' addresses.
    static func consists(_ text: String, of addressParts: Set<String>) -> Bool {
        let parts = ComparableText.parts(text)
        return parts.contains(where: addressParts.contains)
            && parts.allSatisfy { $0.count == 1 || addressParts.contains($0) }
    }
}
