import Findings

/// What the analyst wrote about a study and what its meetings did, as the file of comments has it; empty where there is none.
package struct StudyComments: Sendable {
    /// Of pictures that lay the networks side by side.
    package var pictures: [PictureComment] = []
    /// By the network's id in the mapping, in the order of the file.
    package var networks: [NetworkComments] = []
    /// Whether editions without names may tell them.
    package var areForEditions = false

    package init() {}

    /// Every text that somebody wrote.
    package var count: Int { pictures.written.count + networks.reduce(0) { $0 + $1.count } }
}

/// The same of one network.
package struct NetworkComments: Sendable {
    package var id: String
    package var place: SourcePlace?
    package var pictures: [PictureComment]
    package var strengths: [MeetingStrength]
    package var plan: [PlanStep]

    package init(
        id: String, place: SourcePlace? = nil, pictures: [PictureComment] = [], strengths: [MeetingStrength] = [],
        plan: [PlanStep] = []
    ) {
        self.id = id
        self.place = place
        self.pictures = pictures
        self.strengths = strengths
        self.plan = plan
    }

    package var count: Int { pictures.written.count + strengths.count + plan.count }
}

/// A text about a picture.
package struct PictureComment: Sendable {
    /// The name of the picture's file, without an ending.
    package var picture: String
    /// Empty where nothing is written yet.
    package var text: String
    package var place: SourcePlace?

    package init(picture: String, text: String, place: SourcePlace? = nil) {
        self.picture = picture
        self.text = text
        self.place = place
    }
}

extension [PictureComment] {
    /// Those that say something.
    package var written: [PictureComment] { filter { !$0.text.isEmpty } }

    /// What is said of a picture; nil for nothing.
    package func text(of picture: String) -> String? { written.first { $0.picture == picture }?.text }
}

/// What a meeting found good or hard.
package struct MeetingStrength: Sendable {
    package enum Area: String, CaseIterable, Sendable {
        case organisation
        case planning
        case politics
        case other
    }

    package var area: Area
    package var strength: String?
    package var challenge: String?

    package init(_ area: Area, strength: String? = nil, challenge: String? = nil) {
        self.area = area
        self.strength = strength
        self.challenge = challenge
    }
}

/// What a meeting decided to do.
package struct PlanStep: Sendable {
    package enum Track: String, CaseIterable, Sendable {
        case administrative
        case political
    }

    package var what: String
    package var who: String?
    package var when: String?
    package var track: Track

    package init(_ what: String, who: String? = nil, when: String? = nil, _ track: Track) {
        self.what = what
        self.who = who
        self.when = when
        self.track = track
    }
}
