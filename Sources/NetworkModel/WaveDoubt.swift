import Findings

/// What was noticed when the waves of a network were held against each other, while names and texts could still be read.
package struct WaveDoubt: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        // Who is the same person
        /// Somebody on a roster has nothing to be known by: `id`, `email` or `name`.
        case noKey(String)
        /// Several on one roster would be one person.
        case doubledKey(String)
        /// The same id, and neither name nor address in common.
        case otherNameAndAddress
        /// The same for so many of those on both rosters that the list was numbered anew.
        case numberedAnew(persons: Int, of: Int)
        /// Matched to nobody, while somebody of the other wave who is matched to nobody is like them.
        case alike
        /// Nobody is on both rosters.
        case nobodyInCommon

        // What cannot be compared, by the id of a relation, an attribute or an affiliation
        /// Asked in one of the two waves only; `in` is the position of the one that lacks it.
        case questionLost(id: String, in: Int)
        case otherLevels(relation: String)
        case otherQuestion(relation: String)
        /// An answer that counts as a tie is another one, or cannot be read; the level's id where it is one level's.
        case otherAnswers(relation: String, level: String?)
    }

    package var kind: Kind
    /// The waves it is about, as positions in the study's networks, the earlier first; the same twice for what is about one.
    package var from: Int
    package var to: Int
    /// Whom it is about: a wave, and the person's number across the waves.
    package var persons: [PersonOfWave]
    package var places: [SourcePlace]

    package struct PersonOfWave: Hashable, Sendable {
        package var wave: Int
        package var number: Int

        package init(wave: Int, number: Int) {
            self.wave = wave
            self.number = number
        }
    }

    package init(
        _ kind: Kind, from: Int, to: Int, persons: [PersonOfWave] = [], places: [SourcePlace] = []
    ) {
        self.kind = kind
        self.from = from
        self.to = to
        self.persons = persons
        self.places = places
    }

    /// The relation that cannot be compared because of it.
    package var incomparableRelation: String? {
        switch kind {
        case .questionLost(let id, _), .otherLevels(let id), .otherQuestion(let id), .otherAnswers(let id, _): id
        default: nil
        }
    }
}
