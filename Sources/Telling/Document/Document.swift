import Findings

/// What is told, in reading order, before anybody has decided whether it becomes a page, slides or a note. A form that writes it
/// needs no figure: all numbers are words here.
package struct Document: Sendable {
    package let language: Language
    package let title: String
    /// What it is about, above the title: the study, or how many networks.
    package let kicker: String
    package let introduction: [Block]
    package let sections: [Section]
    /// With what it was made, and how it is to be treated.
    package let footer: String
    /// What a copy of it is called, without an extension.
    package let name: String

    package struct Section: Sendable {
        package let subject: Subject
        package let title: String
        package let blocks: [Block]

        init(_ subject: Subject, _ title: String, _ blocks: [Block]) {
            self.subject = subject
            self.title = title
            self.blocks = blocks
        }
    }

    /// What a section is about; each stands in a document once.
    package enum Subject: Hashable, Sendable {
        case response
        /// What is different from one wave to another.
        case change
        /// What to know before networks are compared.
        case comparability
        /// How pictures are read.
        case reading
        case pictures
        case functions
        /// Of a kind of contact with bodies: its position in the network's affiliations; nil where networks are compared.
        case bodies(Int?)
        case figures
        case statements
        case questions
        case strengths
        /// What to do, who, and by when.
        case plan
        /// What it was for.
        case background
        /// Beside the other networks.
        case comparison
        /// Codes and definitions.
        case appendix
        case certainty
        case limits
        /// All of a network, by its position in the study, where nothing more is told of it.
        case network(Int)
        /// What lies in a folder: that of a network, by its position in the study; nil for what is about all of them.
        case files(Int?)
        /// Of a network that was asked in waves, by its position among those: what lies beside the folders of its waves.
        case filesOfSeries(Int)
    }
}
