import Findings

/// A part of the mapping file and where it begins. Scalars keep the text as it was written: `yes`, `1` and `"1"` are
/// the texts an export holds, whatever YAML makes of them.
struct MappingNode {
    enum Content {
        /// A key with nothing behind it.
        case nothing
        case text(String)
        case list([MappingNode])
        case table([Entry])
    }

    struct Entry {
        var key: Placed
        var value: MappingNode
    }

    var content: Content
    var place: SourcePlace

    var text: Placed? {
        guard case .text(let text) = content else { return nil }
        return Placed(text: text, place: place)
    }
}

/// A text of the mapping file and where it stands.
struct Placed {
    var text: String
    var place: SourcePlace
}
