/// Which files of pictures are written.
package enum PictureChoice: String, CaseIterable, Sendable {
    case none
    case svg
    /// SVG, PNG and PDF.
    case all
}

/// What stands at the persons of a picture, and what is said of them where many read it: in a meeting people talk about
/// functions, not about each other.
package enum PeopleChoice: String, CaseIterable, Sendable {
    case functions
    case names
}

/// How a picture shows its persons.
package struct PictureOptions: Hashable, Sendable {
    package enum NodeText: Hashable, Sendable {
        /// The text of the `group-by` attribute (a combination's code in place of its parts); the roster id of a person
        /// for whom it is not known.
        case function
        case name
        /// By person, in roster order: pseudonyms.
        case given([String])
    }

    package var nodeText: NodeText = .function
    /// The id of the measure that makes nodes large; nodes are all alike where there is no such measure.
    package var sizeMeasure = StudySizes.measure
    /// For a page that several pictures share: closer together, so that labels can be read there, and the legend beneath.
    package var isForPaper = false

    package init(nodeText: NodeText = .function, isForPaper: Bool = false) {
        self.nodeText = nodeText
        self.isForPaper = isForPaper
    }

    /// As the run has it.
    package init(_ people: PeopleChoice) { self.init(nodeText: people == .names ? .name : .function) }
}
