import Findings
import NetworkModel

/// A file that is to be read, looked through once: its size, its hash and what it seems to be.
package struct InputFile: Sendable {
    /// As the mapping or the command line gives it; what messages show.
    package var shownPath: String
    /// Where it lies.
    package var path: String
}
