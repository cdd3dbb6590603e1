import Findings

/// The order in which findings of one rule are read: by file, row and column; what has no place comes last. What stands at one place
/// keeps its order.
struct PlaceOrder: Comparable {
    private let file: Int
    private let row: Int
    private let column: Int

    /// Positions are sorted by numbers, not findings by their texts.
    static func positions(of findings: [Finding]) -> [Int] {
        guard findings.count > 1 else { return Array(findings.indices) }
        let files = ranks(findings.lazy.compactMap { $0.place?.file }, <)
        // A shorter column stands before a longer one: `Z` before `AA`, `v_9` before `v_11`.
        let columns = ranks(findings.lazy.compactMap { $0.place?.column }) {
            ($0.utf8.count, $0) < ($1.utf8.count, $1)
        }
        let orders = findings.map { finding in
            guard let place = finding.place else { return PlaceOrder(file: files.count, row: 0, column: 0) }
            return PlaceOrder(
                file: files[place.file] ?? 0, row: place.row ?? 0, column: place.column.flatMap { columns[$0] } ?? -1)
        }
        return findings.indices.sorted { orders[$0] < orders[$1] }
    }

    private static func ranks(
        _ texts: some Sequence<String>, _ isBefore: (String, String) -> Bool
    ) -> [String: Int] {
        let sorted = Set(texts).sorted(by: isBefore)
        return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    }

    static func < (left: PlaceOrder, right: PlaceOrder) -> Bool {
        (left.file, left.row, left.column) < (right.file, right.row, right.column)
    }
}
