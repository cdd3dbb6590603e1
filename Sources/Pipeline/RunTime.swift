import Foundation

/// The one thing in the results that a clock can tell, and only on request.
package struct RunTime: Sendable {
    /// In UTC, to the second: `2026-11-22T01:00:00Z`.
    package let text: String

    /// - Parameters:
    ///   - argument: `now`, or a time in ISO 8601 with its zone.
    ///   - environment: `SOURCE_DATE_EPOCH` is what time it is now for those who want the same bytes tomorrow
    ///     (reproducible-builds.org).
    package init?(_ argument: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
        if argument != "now" {
            guard let date = try? Date(argument, strategy: .iso8601) else { return nil }
            text = date.formatted(.iso8601)
        } else if let epoch = environment["SOURCE_DATE_EPOCH"] {
            guard let seconds = Int32(epoch), seconds >= 0 else { return nil }
            text = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
        } else {
            text = Date().formatted(.iso8601)
        }
    }
}
