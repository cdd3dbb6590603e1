/// A piece of a document. Whoever writes a form decides how each looks, and nothing else.
package indirect enum Block: Sendable {
    case heading(String)
    case paragraph(String, Weight = .usual)
    /// Counts with what they count.
    case counts([Count])
    case list([Item])
    case table(Table)
    /// Parts of a whole, in proportion.
    case parts([Part])
    case ranges(Ranges)
    case statements([Statement])
    case questions([String])
    /// A picture by itself.
    case picture(PictureBlock)
    /// Several pictures of the same, to be looked at in turn.
    case album(Album)
    /// The same of every network, beside each other.
    case sideBySide(SideBySide)
    /// What explains without showing anybody.
    case drawings([Drawing])
    /// A table that people write in.
    case form(Form)
    case files([FileLine])
    /// What can be folded away where the form allows it.
    case folded(summary: String, isOpen: Bool, [Block])

    package enum Weight: Sendable {
        case usual
        /// Quieter than the rest.
        case note
        /// Not to be overlooked.
        case warning
    }

    package struct Count: Sendable {
        package let number: String
        package let text: String
    }

    package struct Item: Sendable {
        /// Whom or what it concerns, before the text.
        package let lead: String?
        package let text: String

        init(_ text: String, lead: String? = nil) {
            self.lead = lead
            self.text = text
        }
    }

    package struct Part: Sendable {
        package let name: String
        package let count: Int
        package let tone: Tone

        /// From all to nothing.
        package enum Tone: Sendable {
            case full
            case half
            case faint
            case hollow
        }
    }
}

/// What lies in a folder, with what it is for.
package struct FileLine: Sendable {
    /// The same in one format or several; each relative to the document.
    package let paths: [String]
    /// Empty where its name says it all.
    package let text: String
}

/// A table that people write in, with what is known already.
package struct Form: Sendable {
    package let caption: String
    /// Of the column that names the rows, then of those to write in.
    package let columns: [String]
    package let rows: [Row]

    package struct Row: Sendable {
        package let title: String
        /// One a column to write in: sentences to begin with.
        package let entries: [[String]]
    }
}
