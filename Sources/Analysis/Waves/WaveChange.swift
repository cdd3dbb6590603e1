import NetworkModel

/// What changed between two waves of one network. Only pairs of persons on both rosters are spoken of, and only those with an
/// answer in both waves can have changed.
package struct WaveChange: Sendable {
    /// The network's id.
    package var network: String
    /// The two waves, as positions in the study's networks.
    package var from: Int
    package var to: Int
    package var roster: CommonRoster
    /// Whether what changed may be told of single persons: an anonymous edition follows nobody from one wave to the next, and
    /// has neither moves nor persons' changes.
    package var tellsPersons: Bool
    /// The groups of the later wave; nil where it has none.
    package var groups: GroupMembership?
    package var moves: [GroupMove]
    /// The relations that were asked in both waves, in the order of the later.
    package var relations: [RelationChange]
    package var affiliations: [AffiliationChange]
}

/// Somebody on both rosters whose group is known in both waves, and another one in the later.
package struct GroupMove: Hashable, Sendable {
    /// The place in `CommonRoster.both`.
    package var person: Int
    package var from: [String]
    package var to: [String]
}

package struct RelationChange: Sendable {
    package var id: String
    /// Positions in the relations of the two waves.
    package var from: Int
    package var to: Int
    /// Whether both waves asked the same. Nothing is computed where they did not.
    package var isComparable: Bool
    /// Cumulative, the strongest first.
    package var levels: [LevelChange] = []
    package var strength = StrengthChange()
    /// How many pairs of persons went from each dyad state to each, both by number; nil where nothing is computed.
    package var dyads: [[Int]]?
}

/// Pairs with a tie in both waves, by what became of its level.
package struct StrengthChange: Hashable, Sendable {
    package var stronger = 0
    package var same = 0
    package var weaker = 0
}

package struct LevelChange: Sendable {
    package var counts: ChangeCounts
    package var figures: [FigureChange]
    /// In the order of `CommonRoster.both`; empty where nothing is told of persons.
    package var persons: [PersonChange]
    /// Row by row, over the groups of the later wave; empty without groups.
    package var groups: [GroupPairChange]
}

package struct PersonChange: Hashable, Sendable {
    /// What the person answered about the others.
    package var own = ChangeCounts()
    /// What the others answered about the person.
    package var about = ChangeCounts()
}

/// Contact from the members of one group to those of another, or of the same.
package struct GroupPairChange: Hashable, Sendable {
    /// Positions in the membership's groups.
    package var from: Int
    package var to: Int
    package var counts = ChangeCounts()
}

/// Contact of the persons on both rosters with one body: each person, body and kind is a pair.
package struct AffiliationChange: Sendable {
    package struct Cell: Hashable, Sendable {
        /// The body's and the kind's ids.
        package var body: String
        package var kind: String
        package var counts: ChangeCounts
    }

    package var id: String
    package var counts: ChangeCounts
    /// Body by body, kind by kind, as far as both waves have them.
    package var cells: [Cell]
}
