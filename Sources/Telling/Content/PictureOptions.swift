/// Which files of pictures are written.
package enum PictureChoice: String, CaseIterable, Sendable {
    case none
    case svg
    /// SVG, PNG and PDF.
    case all
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
    package var sizeMeasure = "inDegree"

    /// What the pictures of several networks are drawn to; nil where each has its own scale.
    package var scale: CommonScale?

    package init(nodeText: NodeText = .function, scale: CommonScale? = nil) {
        self.nodeText = nodeText
        self.scale = scale
    }
}

/// One scale for several networks: a figure as large as another stands for as much.
package struct CommonScale: Hashable, Sendable {
    /// Persons in the largest network.
    package let actors: Int
    /// By relation: the most that a person has of what makes figures large.
    package let most: [String: Double]
}
