import Analysis
import Findings
import NetworkModel

/// A sentence that the figures support, with the figures.
package struct Statement: Sendable {
    /// What is claimed. Each kind is declared beside the sentence that claims it.
    package struct Kind: Hashable, Sendable {
        /// Stable, for programs.
        package let id: String
        package let topic: Topic
        /// The sheet where its figures stand, and the measure whose column it is there; nil where the whole sheet is about it.
        package let sheet: Text
        package let measure: Measure?

        init(_ id: String, _ topic: Topic, _ sheet: Text, _ measure: Measure? = nil) {
            self.id = id
            self.topic = topic
            self.sheet = sheet
            self.measure = measure
        }

        package static func == (one: Kind, other: Kind) -> Bool { one.id == other.id }
        package func hash(into hasher: inout Hasher) { hasher.combine(id) }
    }

    /// What it is claimed of: positions in the network.
    package struct Subject: Hashable, Sendable {
        /// Nil for what concerns bodies.
        package var relation: Int?
        package var level: Int?
        package var persons: [Int] = []
        /// Positions in the membership's groups.
        package var groups: [Int] = []
        package var bodies: [Int] = []
    }

    package enum Topic: CaseIterable, Sendable {
        case whole
        case bridgeBuilders
        case withoutContact
        case agreement
        case insideFunctions
        case betweenFunctions
        case bodies
    }

    package enum Side: String, Sendable {
        case strength
        case challenge
        /// Worth knowing; neither.
        case fact
    }

    /// Rows of the table of strengths and challenges.
    package typealias Area = MeetingStrength.Area

    /// How much of what it is about is known.
    package enum Support: String, Sendable {
        /// It holds for what was answered.
        case answered
        /// It holds in most drawings of the missing answers, and the sentence says in how many of ten.
        case likely
        /// Too little was answered: the sentence says so, and nothing else.
        case cannotTell = "cannot-tell"
    }

    package let kind: Kind
    package let subject: Subject
    /// How many it is claimed of, where that is part of the claim and nobody is named.
    let number: Int
    package var side: Side
    package let area: Area
    package let support: Support
    package var text: String
    /// The figures it rests on, as a sentence.
    package let basis: String

    /// - Parameter basis: the figures, with neither a capital nor a full stop.
    init(
        _ kind: Kind, _ subject: Subject, number: Int = 0, side: Side, area: Area, support: Support = .answered,
        text: String, basis: String
    ) {
        self.kind = kind
        self.subject = subject
        self.number = number
        self.side = side
        self.area = area
        self.support = support
        // It may begin with what a person is called, and that need not be a name.
        self.text = text.prefix(1).uppercased() + text.dropFirst()
        self.basis = basis.prefix(1).uppercased() + basis.dropFirst() + "."
    }

    /// Whether two statements claim the same. Whom else it is said of may differ, but not who is indispensable: with fewer
    /// answers more are without contact, and what was said of the others holds all the same.
    func claimsTheSame(as other: Statement) -> Bool {
        guard kind == other.kind, number == other.number else { return false }
        var (own, others) = (subject, other.subject)
        own.persons = topic == .bridgeBuilders ? own.persons.sorted() : []
        others.persons = topic == .bridgeBuilders ? others.persons.sorted() : []
        return own == others
    }

    package var topic: Topic { kind.topic }

    /// Where it can be seen; nil for what is about all levels.
    package var picture: PictureSubject? {
        guard let relation = subject.relation, let level = subject.level else { return nil }
        return subject.groups.count == 1
            ? .groupWithContacts(relation: relation, level: level, group: subject.groups[0])
            : .level(relation: relation, level: level)
    }
}
