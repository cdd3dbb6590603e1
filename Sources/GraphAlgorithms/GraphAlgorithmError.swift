import CIGraph

/// igraph refused or failed.
package struct GraphAlgorithmError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The C function.
    package let function: String
    /// igraph's error number.
    package let code: Int
    /// igraph's words for the number, in English.
    package let reason: String

    /// Nil when the code says success.
    init?(_ code: igraph_error_t, in function: StaticString) {
        guard code != IGRAPH_SUCCESS else { return nil }
        self.function = "\(function)"
        self.code = Int(code.rawValue)
        reason = igraph_strerror(code).map { String(cString: $0) } ?? ""
    }

    package var description: String { "\(function): \(reason) (igraph error \(code))" }
}
