/// librsvg or cairo refused or failed.
package struct DrawingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The library's words, in English.
    package let reason: String

    package var description: String { reason }
}
