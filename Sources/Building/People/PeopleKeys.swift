import Mapping
import NetworkModel

/// What is left of an id, an address or a name when one trait of how it is written is left aside: two texts with the same key
/// may be the same person, which only people can say.
enum PeopleKey: CaseIterable {
    case leadingZeros
    case numberFormat
    case capitals
    case lookAlikes
    case mailbox
    case numbersBesideNames
    case punctuation

    /// Nil for a text that does not have the trait.
    func key(of text: String) -> String? {
        switch self {
        case .leadingZeros: Self.withoutZeros(text)
        case .numberFormat: Self.number(text)
        case .capitals: text.lowercased()
        case .lookAlikes: LookAlikes.plain(text).lowercased()
        case .mailbox: text.contains("@") ? String(text.lowercased().prefix { $0 != "@" }) : nil
        case .numbersBesideNames: Self.withoutNumbers(text)
        case .punctuation:
            // Together with the traits before it, as an id can have lost several.
            Self.withoutZeros(
                String(LookAlikes.plain(text).lowercased().filter { $0.isLetter || $0.isNumber }))
        }
    }

    /// As the record has it.
    /// - Parameter texts: those that it would match.
    func cure(_ texts: [String]) -> PeopleUnmatched.Cure {
        switch self {
        case .leadingZeros: .leadingZeros
        case .numberFormat: .numberFormat
        case .capitals: .capitals
        case .lookAlikes: .lookAlikes(Array(Set(texts.flatMap(LookAlikes.scalars))).sorted())
        case .mailbox: .mailbox
        case .numbersBesideNames: .numbersBesideNames
        case .punctuation: .punctuation
        }
    }

    private static func withoutZeros(_ text: String) -> String? {
        guard text.contains(where: \.isNumber) else { return nil }
        let rest = text.drop { $0 == "0" }
        return rest.isEmpty ? "0" : String(rest)
    }

    /// `101` of `101.0`, `101,00`, `1.01E+02`; `1001` of `1 001`, `1.001` and `1,001`.
    private static func number(_ text: String) -> String? {
        let digits = text.filter { !$0.isWhitespace }
        guard digits.allSatisfy({ $0.isASCII && ($0.isNumber || ".,+-eE".contains($0)) }) else { return nil }
        let groups = digits.split(omittingEmptySubsequences: false) { ".,".contains($0) }
        let isGrouped =
            groups.count > 1 && (1...3).contains(groups[0].count)
            && groups.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isNumber) }
        if isGrouped { return withoutZeros(groups.joined()) }
        guard let value = Double(digits.replacing(",", with: ".")), value == value.rounded(), abs(value) < 1e15 else {
            return nil
        }
        return String(Int(value))
    }

    /// `Ada Hansen` of `12. Ada Hansen`, `Ada Hansen (12)`, `Ada Hansen.1`.
    private static func withoutNumbers(_ text: String) -> String? {
        let parts = ComparableText.parts(text).filter { !$0.allSatisfy(\.isNumber) }
        return parts.isEmpty ? nil : parts.sorted().joined(separator: " ")
    }
}

/// Letters of other alphabets that look like Latin ones: a name typed with another keyboard, an address from a web page.
enum LookAlikes {
    private static let latin: [Unicode.Scalar: Character] = {
        let pairs: [(String, String)] = [
            ("АВЕКМНОРСТУХІЈЅаеорсухіјѕһԁԛԝ", "ABEKMHOPCTYXIJSaeopcyxijshdqw"),
            ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυχ", "ABEZHIKMNOPTYXaivopux"), ("ıȷɑɡ‐‑‒–—−", "ijag------"),
        ]
        return Dictionary(
            pairs.flatMap { zip($0.0.unicodeScalars, $0.1).map { ($0, $1) } }, uniquingKeysWith: { first, _ in first })
    }()

    static func plain(_ text: String) -> String {
        String(text.unicodeScalars.map { latin[$0] ?? Self.halfWidth($0) ?? Character($0) })
            .precomposedStringWithCanonicalMapping
    }

    /// The scalars of a text that are others than they look, as code points.
    static func scalars(_ text: String) -> [UInt32] {
        text.unicodeScalars.filter { latin[$0] != nil || halfWidth($0) != nil }.map(\.value)
    }

    /// Ａ as A.
    private static func halfWidth(_ scalar: Unicode.Scalar) -> Character? {
        (0xFF01...0xFF5E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value - 0xFEE0).map { Character($0) } : nil
    }
}
