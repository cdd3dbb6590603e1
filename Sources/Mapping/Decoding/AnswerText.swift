/// How answers, headers and item texts are compared: trimmed, inner white space as one blank, lower case. Swift compares
/// by canonical equivalence, so å is å however it is composed.
package enum AnswerText {
    package static func folded(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
