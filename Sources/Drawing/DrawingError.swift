import Findings

/// librsvg or cairo refused or failed.
package struct DrawingError: WriteFault, Hashable, Sendable, CustomStringConvertible {
    /// The library's words, in English.
    package let reason: String

    package var description: String { reason }

    package func reason(_ language: Language) -> String {
        language.pick(nb: "bildet kan ikke tegnes", nn: "biletet kan ikkje teiknast", en: "the picture cannot be drawn")
    }
}
