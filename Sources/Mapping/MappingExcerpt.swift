import Findings

/// The line of a mapping file that a finding is about, with a caret under the place, as compilers show it.
package enum MappingExcerpt {
    /// Two lines, such as
    ///
    ///     12 |     reciprocty: expected
    ///        |     ^
    ///
    /// nil where the finding has no place in the text. A long line is cut around the place.
    package static func render(_ finding: Finding, text: String) -> String? {
        guard let row = finding.place?.row, let column = finding.place?.column.flatMap({ Int($0) }) else { return nil }
        let source = MappingText(
            text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text)
        guard source.lines.indices.contains(row - 1) else { return nil }
        let line = source.line(row).map { $0 == "\t" || $0.properties.generalCategory == .control ? " " : $0 }
        // Marks count scalars; a caret stands below characters.
        let before = Array(String(String.UnicodeScalarView(line.prefix(max(0, column - 1)))))
        let after = Array(String(String.UnicodeScalarView(line.dropFirst(max(0, column - 1)))))
        let start = before.count > longestStart ? before.suffix(longestStart - 2) : before[...]
        let shownStart = (start.count < before.count ? "… " : "") + String(start)
        let shownEnd = String(after.prefix(longestEnd)) + (after.count > longestEnd ? " …" : "")
        let number = String(row)
        let margin = String(repeating: " ", count: number.count)
        let indentation = String(repeating: " ", count: shownStart.count)
        return "\(number) | \(shownStart)\(shownEnd)\n\(margin) | \(indentation)^"
    }

    private static let longestStart = 60
    private static let longestEnd = 60
}
