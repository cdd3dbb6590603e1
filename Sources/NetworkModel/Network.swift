import Findings

/// One municipality or organisation of a study: the people on its roster, what they were asked and what they answered.
///
/// A network is fixed once it is built: validators, analysis and exporters only read it.
package struct Network: Sendable {
    package var id: String
    package var title: String
    /// Its name in pseudonymous editions.
    package var alias: String?
    /// Which of several times when it was asked; nil for a network that was asked once.
    package var wave: Wave?
    /// Everybody on the roster, in the roster's order; by code in an edition without names. A person's position here is the index that ties, dyads, answer
    /// states and measures use.
    package var persons: [Person]
    package var attributes: [Attribute]
    package var relations: [Relation]
    /// Boards and offices that are contacted but do not answer.
    package var bodies: [Body]
    package var affiliations: [Affiliation]
    /// What reading the files showed; the validators turn it into findings.
    package var record: ImportRecord
    /// The files it was read from, the responses first.
    package var sources: [SourceFile]
    /// Of several exports that were read as one, how the rows of ties are counted; empty for one.
    package var rowOffsets: [RowOffset] = []
    /// What is told of its persons.
    package var edition = Edition.identified
    /// What was written about it.
    package var comments: NetworkComments?
    /// The order of `lotOrder` where the persons' ids no longer tell it: an edition without names has codes in their place.
    private var keptLotOrder: [Int]?

    package init(
        id: String, title: String, alias: String? = nil, persons: [Person], attributes: [Attribute] = [],
        relations: [Relation] = [], bodies: [Body] = [], affiliations: [Affiliation] = [],
        record: ImportRecord = ImportRecord(), sources: [SourceFile] = []
    ) {
        self.id = id
        self.title = title
        self.alias = alias
        self.persons = persons
        self.attributes = attributes
        self.relations = relations
        self.bodies = bodies
        self.affiliations = affiliations
        self.record = record
        self.sources = sources
    }

    /// The persons in the order of their roster ids, the shorter first: methods that draw lots or choose among equals take
    /// them so, and neither the order of the roster nor an edition's codes change a figure. Nothing of it is written.
    package var lotOrder: [Int] {
        if let keptLotOrder { return keptLotOrder }
        func precedes(_ one: Int, _ other: Int) -> Bool {
            let (first, second) = (persons[one].id.utf8, persons[other].id.utf8)
            return first.count == second.count ? first.lexicographicallyPrecedes(second) : first.count < second.count
        }
        let indices = Array(persons.indices)
        let isSorted = zip(indices, indices.dropFirst()).allSatisfy { precedes($0, $1) }
        return isSorted ? indices : indices.sorted(by: precedes)
    }

    /// Before ids are replaced, or persons put in another order.
    /// - Parameter position: where each person stands from now on.
    package mutating func keepLotOrder(moved position: [Int]? = nil) {
        keptLotOrder = position.map { position in lotOrder.map { position[$0] } } ?? lotOrder
    }

    /// What a network without an alias is called where its title is not to be told.
    package static func name(ofNumber number: Int, _ language: Language) -> String {
        language.say("network.number", ["number": number])
    }

    /// How many persons have each status.
    package var response: ResponseCounts { ResponseCounts(persons: persons) }
}

/// A person on the roster: an actor that answers.
package struct Person: Sendable {
    /// The roster's id; the e-mail or the row number where the roster has none. Unique within the network.
    package var id: String
    package var name: String
    package var email: String?
    /// Where the person stands on the roster.
    package var place: SourcePlace?
    /// Has left since the roster was made: nobody is asked to call them back.
    package var hasLeft = false
    package var status: RespondentStatus
    /// Where the response that counts stands; nil without one.
    package var responsePlace: SourcePlace?
    /// How many items of all relations were put to this person (the own item never is), and how many got an answer.
    package var itemsAsked: Int
    package var itemsAnswered: Int
    /// Whether the export says that the response was broken off, or it has no answer to a whole relation.
    package var brokeOff: Bool
    /// One value for each of the network's attributes, in their order.
    package var values: [AttributeValue]
    /// Who this is in every wave of the network; nil in a network that was asked once.
    package var acrossWaves: PersonAcrossWaves?

    package init(
        id: String, name: String, email: String? = nil, place: SourcePlace? = nil, status: RespondentStatus = .none,
        responsePlace: SourcePlace? = nil, itemsAsked: Int = 0, itemsAnswered: Int = 0, brokeOff: Bool = false,
        values: [AttributeValue] = []
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.place = place
        self.status = status
        self.responsePlace = responsePlace
        self.itemsAsked = itemsAsked
        self.itemsAnswered = itemsAnswered
        self.brokeOff = brokeOff
        self.values = values
    }

    /// Whether to ask this person again.
    /// - Parameter share: of items left open, 0 to 1, that is nothing to call back about.
    package func isToBeCalledBack(missingAtMost share: Double) -> Bool {
        switch status {
        case _ where hasLeft: false
        case .none, .blank: true
        case .partial: brokeOff || Double(itemsAsked - itemsAnswered) > share * Double(itemsAsked)
        case .complete: false
        }
    }
}

/// One person in all waves of a network.
package struct PersonAcrossWaves: Hashable, Sendable {
    /// The same in each wave. Whatever the order of a roster, numbers follow what people are known by.
    package var number: Int
    /// What the person was known by first: an id, an address or a name; what a code is made of.
    package var key: String

    package init(number: Int, key: String) {
        self.number = number
        self.key = key
    }
}

/// What a person's response amounts to, over all relations.
package enum RespondentStatus: String, CaseIterable, Sendable {
    /// No row in the export.
    case none
    /// A row in which no item of any relation is answered.
    case blank
    /// Some items are answered and some are not, or the export says so.
    case partial
    case complete

    /// Whether there are answers to build on.
    package var hasAnswered: Bool { self == .partial || self == .complete }
}

/// How many persons of a network have each status.
package struct ResponseCounts: Hashable, Sendable {
    package var none = 0
    package var blank = 0
    package var partial = 0
    package var complete = 0

    package init(persons: [Person]) {
        for person in persons {
            switch person.status {
            case .none: none += 1
            case .blank: blank += 1
            case .partial: partial += 1
            case .complete: complete += 1
            }
        }
    }

    package var persons: Int { none + blank + partial + complete }
    package var answered: Int { complete + partial }
    /// (complete + partial) / persons, from 0 to 1; nil for an empty roster.
    package var rate: Double? { persons == 0 ? nil : Double(answered) / Double(persons) }
}
