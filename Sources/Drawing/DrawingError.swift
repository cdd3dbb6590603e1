import Findings

/// librsvg or cairo refused or failed.
package struct DrawingError: WriteFault, Hashable, Sendable, CustomStringConvertible {
    /// The library's words, in English.
    package let reason: String

    package var description: String { reason }

    package var why: Text { Text("output.picture-not-drawn") }
}
