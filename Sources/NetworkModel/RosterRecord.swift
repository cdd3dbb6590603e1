import Findings

/// Rows of the roster that may not be what they are read as.
package struct RosterDoubt: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// What stands for an e-mail address is none.
        case noAddress
        /// Each row's address fits the name in another of them.
        case addressesSwapped
        /// A row has a name, and nothing of what tells everybody else apart.
        case onlyName
        /// A row says something, but not of whom.
        case nobody

        // What matters as long as nobody has been asked yet
        /// No e-mail address, where others have one.
        case withoutEmail
        /// No name, but something else that tells who it is.
        case withoutName
        /// More than one address and nothing else in the cell.
        case moreThanAddress
        /// What stands behind the @ nearly is what stands behind most others'.
        case domainAlike
        /// Persons whose names have the same parts.
        case sameName
        /// Persons whose names differ by a letter or two.
        case namesAlike
        /// Values that differ by blanks, signs or capitals alone.
        case valuesAlike
    }

    package var kind: Kind
    /// Positions in the network's persons.
    package var persons: [Int]
    package var places: [SourcePlace]

    package init(_ kind: Kind, persons: [Int], places: [SourcePlace]) {
        self.kind = kind
        self.persons = persons
        self.places = places
    }
}

/// Values of an attribute that were read as one, since they differ in capitals alone.
package struct ValuesAlike: Hashable, Sendable {
    /// The attribute's id.
    package var attribute: String
    /// The persons whose value is written otherwise than most write it.
    package var persons: [Int]
    package var places: [SourcePlace]

    package init(attribute: String, persons: [Int], places: [SourcePlace]) {
        self.attribute = attribute
        self.persons = persons
        self.places = places
    }
}

/// A line of the mapping that was to tie something to a person, and does not.
package struct MappingMisfit: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// An id that nobody on the roster has: under `items`, `rows` or `people`.
        case unknownID(key: String)
        /// A text under `items` that nothing in the export fits.
        case unusedItem
    }

    package var kind: Kind
    /// The relation's id; nil for `people`.
    package var question: String?
    /// The mapping's line.
    package var place: SourcePlace
    /// The person whose id is most like it.
    package var nearestPerson: Int?
    /// The item most like it that fits nobody.
    package var nearestItem: SourcePlace?

    package init(
        _ kind: Kind, question: String? = nil, place: SourcePlace, nearestPerson: Int? = nil,
        nearestItem: SourcePlace? = nil
    ) {
        self.kind = kind
        self.question = question
        self.place = place
        self.nearestPerson = nearestPerson
        self.nearestItem = nearestItem
    }
}

/// Responses, or items of a question, that find nobody on the roster for one and the same reason.
package struct PeopleUnmatched: Hashable, Sendable {
    /// What they would fit by. None of these is ever done unasked: each could join two people.
    package enum Cure: Hashable, Sendable {
        case leadingZeros
        /// Decimals, or signs between thousands.
        case numberFormat
        case capitals
        case punctuation
        /// Letters of another alphabet that look the same, by their code points.
        case lookAlikes([UInt32])
        /// What stands before the @.
        case mailbox
        /// The items are ids, or addresses, of the roster.
        case itemsAreIDs
        /// Numbers before or behind the names.
        case numbersBesideNames
        /// Another column of the export, another `match`, or both.
        case column(SourcePlace, heading: String?, match: String)
        case unknown
    }

    /// The relation whose items these are; nil for responses.
    package var question: String?
    package var cure: Cure
    package var places: [SourcePlace]
    /// How many there are, how many of these the cure would match, and out of how many altogether.
    package var count: Int
    package var curable: Int
    package var total: Int
    /// Whether nobody, or hardly anybody, is matched.
    package var isNearlyAll: Bool
    /// The persons that they would be.
    package var persons: [Int]

    package init(
        question: String? = nil, cure: Cure, places: [SourcePlace], count: Int, curable: Int, total: Int,
        isNearlyAll: Bool, persons: [Int]
    ) {
        self.question = question
        self.cure = cure
        self.places = places
        self.count = count
        self.curable = curable
        self.total = total
        self.isNearlyAll = isNearlyAll
        self.persons = persons
    }
}

extension ImportRecord {
    /// Whether so few responses find their persons that nothing can be said of who has not answered.
    package var respondentsAreUnknown: Bool { peopleUnmatched.contains { $0.question == nil && $0.isNearlyAll } }

    /// Persons who have most likely answered, by a response that is not matched.
    package var likelyRespondents: Set<Int> {
        Set(peopleUnmatched.lazy.filter { $0.question == nil }.flatMap(\.persons))
    }
}
