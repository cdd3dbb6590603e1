import Foundation

/// How answers are compared: without surrounding white space, in Unicode's composed form, whatever the case.
package enum AnswerText {
    package static func folded(_ text: String) -> String {
        text.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
            .lowercased().precomposedStringWithCanonicalMapping
    }
}
