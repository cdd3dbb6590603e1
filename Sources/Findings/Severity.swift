/// How much a finding matters, weakest first.
package enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Worth knowing; the figures stand.
    case note
    /// Somebody should look: a figure may say less than it seems to.
    case warning
    /// Something is wrong in the mapping or the data.
    case error

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
