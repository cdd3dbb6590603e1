/// Texts as Gephi's importer leaves them alone. Labels need none of this.
enum GephiText {
    /// In any text but a label Gephi turns `INF` into `Infinity` and takes `null` for a missing value. There is no escape
    /// for either, so the first is written `Inf` and the second in parentheses.
    static func safe(_ text: String) -> String {
        let bytes = text.utf8
        if bytes.count == 4, text.lowercased() == "null" { return "(\(text))" }
        // Nearly no text has it.
        guard bytes.contains(UInt8(ascii: "I")) else { return text }
        return text.split(separator: "INF", omittingEmptySubsequences: false).joined(separator: "Inf")
    }
}
