import Mapping

/// What stands in a box that is ticked or not, where it is neither 0, 1 nor a text that somebody typed.
enum TickText {
    /// Whether a cell is no tick, and no 0 either: another number (a missing code of another export, say) or a no.
    static func isNoTick(_ text: String) -> Bool {
        if text == "0" || text == "1" { return false }
        return Double(text) != nil || noes.contains(AnswerText.folded(text))
    }

    private static let noes: Set<String> = ["nei", "no", "nein", "nej", "false", "null", "na", "n/a", "#n/a"]
}
