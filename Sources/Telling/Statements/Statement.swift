import Analysis
import Findings

/// A sentence that the figures support, with the figures.
package struct Statement: Sendable {
    /// What is claimed.
    package enum Kind: String, CaseIterable, Sendable {
        case together
        case divided
        case gathered
        case bridgeBuilders = "bridge-builders"
        case cutPoint = "cut-point"
        case nobodyAlone = "nobody-alone"
        case withoutContact = "without-contact"
        case contactNotKnown = "contact-not-known"
        case everybodyInContact = "everybody-in-contact"
        case agree
        case disagree
        case everybodyInside = "everybody-inside"
        case noneInside = "none-inside"
        case someAloneInside = "some-alone-inside"
        case cannotTellInside = "cannot-tell-inside"
        case hole
        case mutualContact = "mutual-contact"
        case toBodyOnly = "to-body-only"
        case fromBodyOnly = "from-body-only"
        case bodyWithoutContact = "body-without-contact"
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
    package enum Area: CaseIterable, Sendable {
        case organisation
        case planning
        case politics
        case other
    }

    /// How much of what it is about is known.
    package enum Support: String, Sendable {
        /// It holds for what was answered.
        case answered
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
        self.text = text
        self.basis = basis.prefix(1).uppercased() + basis.dropFirst() + "."
    }

    /// Whether two statements claim the same. Whom else it is said of may differ, but not who is indispensable: with fewer
    /// answers more are without contact, and what was said of the others holds all the same.
    func claimsTheSame(as other: Statement) -> Bool {
        guard kind == other.kind, number == other.number else { return false }
        var (own, others) = (subject, other.subject)
        if topic != .bridgeBuilders { (own.persons, others.persons) = ([], []) }
        return own == others
    }

    package var topic: Topic {
        switch kind {
        case .together, .divided, .gathered: .whole
        case .bridgeBuilders, .cutPoint, .nobodyAlone: .bridgeBuilders
        case .withoutContact, .contactNotKnown, .everybodyInContact: .withoutContact
        case .agree, .disagree: .agreement
        case .everybodyInside, .noneInside, .someAloneInside, .cannotTellInside: .insideFunctions
        case .hole: .betweenFunctions
        case .mutualContact, .toBodyOnly, .fromBodyOnly, .bodyWithoutContact: .bodies
        }
    }

    /// The sheet where its figures stand.
    package var sheet: Text {
        switch kind {
        case .together, .divided: SheetName.clusters
        case .bridgeBuilders, .cutPoint, .nobodyAlone, .withoutContact, .contactNotKnown, .everybodyInContact: SheetName.actors
        case .gathered, .agree, .disagree: SheetName.overview
        case .everybodyInside, .noneInside, .someAloneInside, .cannotTellInside: SheetName.integration
        case .hole: SheetName.functions
        case .mutualContact, .toBodyOnly, .fromBodyOnly, .bodyWithoutContact: SheetName.bodies
        }
    }

    /// The measure whose column it is there; nil where the whole sheet is about it.
    package var measure: Measure? {
        switch kind {
        case .together, .divided: MeasureList.measure("component")
        case .cutPoint, .nobodyAlone: MeasureList.measure("cutsOffAnswered")
        case .bridgeBuilders: MeasureList.measure("betweenness")
        case .withoutContact, .contactNotKnown, .everybodyInContact: MeasureList.measure("inDegree")
        default: nil
        }
    }
}
