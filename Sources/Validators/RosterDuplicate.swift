import Findings
import NetworkModel

/// A validator of rows on the roster that share what should be one person's own: an error that stops the run where it makes
/// matching undecidable, else a warning.
protocol RosterDuplicate: Validator {
    typealias Wording = (message: Text, hint: Text)

    static func duplicates(_ record: ImportRecord) -> [DuplicatePersons]

    /// - Parameter rows: where they stand.
    static func undecidable(count: Int, rows: Text) -> Wording

    static func harmless(count: Int, rows: Text) -> Wording
}

extension RosterDuplicate {
    static func findings(in network: Network, settings: Settings) -> [Finding] {
        duplicates(network.record).map { duplicate in
            let (count, rows) = (duplicate.places.count, Text.rows(duplicate.places))
            let wording =
                duplicate.isUndecidable
                ? undecidable(count: count, rows: rows) : harmless(count: count, rows: rows)
            return finding(
                duplicate.isUndecidable ? .error : .warning, in: network, persons: duplicate.persons,
                places: duplicate.places, count: count, stopsRun: duplicate.isUndecidable, message: wording.message,
                hint: wording.hint)
        }
    }
}
