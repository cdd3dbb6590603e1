/// Texts that stand among persons and say that there is none.
package enum NobodyWords {
    package static func contains(_ text: String) -> Bool { phrases.contains(ComparableText.folded(text)) }

    private static let phrases: Set = [
        "ingen av disse", "ingen av dem", "ingen av de nevnte", "ingen av personene", "ingen", "ingen andre",
        "ingen av desse", "ingen av dei", "ingen av personane", "ingen av dessa", "inga av dessa", "ingen af disse",
        "ingen af dem", "none of these", "none of them", "none of the above", "none", "nobody", "no one",
        "keine von diesen", "keiner von diesen", "keine dieser personen", "niemand", "keine",
    ]
}
