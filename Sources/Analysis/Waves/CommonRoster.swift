import NetworkModel

/// Who is on the rosters of two waves, and who is on one of them only; each list in the order of the persons' numbers, which no
/// roster decides.
package struct CommonRoster: Hashable, Sendable {
    package struct Person: Hashable, Sendable {
        /// Across the waves.
        package var number: Int
        /// Positions on the two rosters.
        package var from: Int
        package var to: Int
    }

    package var both: [Person]
    /// Positions on the later roster.
    package var joined: [Int]
    /// Positions on the earlier roster.
    package var left: [Int]

    package init(_ from: Network, _ to: Network) {
        let earlier = Self.positions(from)
        let later = Self.positions(to)
        both = earlier.compactMap { number, position in
            later[number].map { Person(number: number, from: position, to: $0) }
        }.sorted { $0.number < $1.number }
        joined = later.filter { earlier[$0.key] == nil }.sorted { $0.key < $1.key }.map(\.value)
        left = earlier.filter { later[$0.key] == nil }.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func positions(_ network: Network) -> [Int: Int] {
        Dictionary(
            network.persons.enumerated().compactMap { position, person in
                person.acrossWaves.map { ($0.number, position) }
            }, uniquingKeysWith: { first, _ in first })
    }
}
