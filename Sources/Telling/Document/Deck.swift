import Findings

/// What is shown to a meeting, slide by slide. Like a `Document` it holds no figure, only words; how much stands on a slide, and
/// so into how many one of these is divided, is decided by the form.
package struct Deck: Sendable {
    package let language: Language
    package let title: String
    /// What it is about, beneath the title.
    package let kicker: String
    /// To be said at the first slide.
    package let introduction: [String]
    package let slides: [Slide]
    /// At the foot of every slide.
    package let mark: String
    /// With what it was made, and how it is to be treated.
    package let footer: String
}

/// One message, with what supports it.
package struct Slide: Sendable {
    /// What it says; no other of a deck has it.
    package let title: String
    /// Beneath the title: what is shown, of whom, and how many answered.
    package let lead: String?
    /// Pictures first; then what stands beside or beneath them.
    package let blocks: [Block]
    /// Beside the picture where there is room, else for who speaks.
    package let asides: [String]
    /// For who speaks: what it rests on, what it does not say, what to ask.
    package let notes: [String]

    init(_ title: String, lead: String? = nil, _ blocks: [Block], asides: [String] = [], notes: [String] = []) {
        self.asides = asides
        self.title = title
        self.lead = lead
        self.blocks = blocks
        self.notes = notes
    }
}
