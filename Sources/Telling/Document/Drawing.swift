/// What a drawing explains.
package enum Motif: Sendable, Hashable, CaseIterable {
    case star
    case ring
    case line
    /// One person, and what the lines around mean.
    case reading
}

/// A drawing that shows nobody, with what there is to know of it.
package struct Drawing: Sendable {
    package let motif: Motif
    package let title: String
    /// For people who do not see it.
    package let description: String
    package let texts: [String]
}
