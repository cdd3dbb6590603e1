/// A picture that there is, as `Pictures` tells of it before anything is said about it.
package struct PictureLabel: Hashable, Sendable {
    /// Position in the study's networks, where a document has several.
    package let network: Int
    package let subject: PictureSubject
    /// `contact-daily`: the file's name without its extension.
    package let name: String
    package let title: String
    /// What it shows, of whom, and how many answered.
    package let caption: String
    /// The same in words, for people who do not see it.
    package let description: String

    package init(
        network: Int = 0, subject: PictureSubject, name: String, title: String = "", caption: String = "",
        description: String
    ) {
        self.network = network
        self.subject = subject
        self.name = name
        self.title = title
        self.caption = caption
        self.description = description
    }
}

/// A picture in a document.
package struct PictureBlock: Sendable {
    package let picture: PictureLabel
    package let caption: String
    /// What it is called among the pictures that it can be exchanged for.
    package let choice: String
    /// The table behind the picture; nil where it would be too long to read.
    package let table: Table?
    /// Beneath it; nil for nothing.
    package let comment: PictureText?

    init(
        _ picture: PictureLabel, caption: String? = nil, choice: String = "", table: Table? = nil,
        comment: PictureText? = nil
    ) {
        self.picture = picture
        self.caption = caption ?? picture.caption
        self.choice = choice
        self.table = table
        self.comment = comment
    }
}

/// What is said beneath a picture.
package struct PictureText: Sendable, Equatable {
    package let paragraphs: [String]
    /// Whether a person wrote it; else it is what the figures support, for somebody to write on.
    package let isWritten: Bool

    /// A text that somebody wrote, with a line break where a paragraph ends.
    init(written text: String) {
        paragraphs = text.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
        isWritten = true
    }

    /// Nil where nothing is proposed.
    init?(proposed sentences: [String]) {
        guard !sentences.isEmpty else { return nil }
        paragraphs = sentences
        isWritten = false
    }
}

/// Several pictures of the same, to be looked at in turn.
package struct Album: Sendable {
    package let subject: Subject
    /// What the pictures are chosen by: level, or what is in the picture.
    package let choice: String
    package let heading: String
    package let text: String?
    package let pictures: [PictureBlock]
    /// Beneath the pictures.
    package let note: String?
    /// How persons may be looked for; nil where they are not to be told apart.
    package let search: Search?

    package enum Subject: Hashable, Sendable {
        /// Positions in the network's relations, and in the groups.
        case relation(Int)
        case function(relation: Int, group: Int)
        case body(affiliation: Int, body: Int)
    }

    package struct Search: Sendable {
        /// What persons are grouped by; nil where they are not.
        package let attribute: String?
        package let groups: [Group]
    }

    package struct Group: Sendable {
        package let id: String
        package let label: String
        package let persons: Int
    }
}

/// The pictures of several networks at each level.
package struct SideBySide: Sendable {
    /// Position among the relations of the networks.
    package let relation: Int
    package let heading: String
    package let choice: String
    package let levels: [Level]

    package struct Level: Sendable {
        package let id: String
        package let name: String
        package let pictures: [PictureBlock]
        /// Beneath all of them.
        package let comment: PictureText?
    }
}
