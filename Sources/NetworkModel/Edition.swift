/// How much the results of a study tell about who is who.
package enum Edition: String, CaseIterable, Sendable {
    /// Names, addresses and source cells, for those who work with the data.
    case identified
    /// Codes in place of names, the same in every wave for whoever has the key.
    case pseudonymous
    /// Numbers that mean nothing outside this one result, and coarser facts about persons.
    case anonymous

    package var hidesNames: Bool { self != .identified }
}

/// What editions without names need to know: `privacy` in the mapping.
package struct PrivacySettings: Hashable, Sendable {
    /// The fewest persons that may share a value, or a combination of values, in an anonymous edition.
    package var smallestGroup: Int
    /// Whether values that single out fewer persons than that are left out; else there is only a warning.
    package var leavesOutSingledOut: Bool
    /// Whether a roster id means the same person in every network; else each network has numbers of its own.
    package var idsHoldAcrossNetworks: Bool

    package init(
        smallestGroup: Int = 3, leavesOutSingledOut: Bool = false, idsHoldAcrossNetworks: Bool = false
    ) {
        self.smallestGroup = smallestGroup
        self.leavesOutSingledOut = leavesOutSingledOut
        self.idsHoldAcrossNetworks = idsHoldAcrossNetworks
    }
}
