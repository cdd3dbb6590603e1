/// Texts as Gephi's importer leaves them alone. Labels need none of this.
enum GephiText {
    /// In any text but a label Gephi turns `INF` into `Infinity` and takes `null` for a missing value. There is no escape
    /// for either, so the first is written `Inf` and the second in parentheses.
    static func safe(_ text: String) -> String {
        if text.lowercased() == "null" { return "(\(text))" }
        return text.split(separator: "INF", omittingEmptySubsequences: false).joined(separator: "Inf")
    }
}
