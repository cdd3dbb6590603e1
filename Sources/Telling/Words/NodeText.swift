import NetworkModel

extension NetworkContent {
    /// What stands at a person's node.
    package func nodeText(ofPerson position: Int, _ choice: PictureOptions.NodeText) -> String {
        let person = network.persons[position]
        switch choice {
        case .name: return person.name
        case .given(let texts): return texts.indices.contains(position) ? texts[position] : "\(position + 1)"
        case .function:
            if let groups = analysis.groups, person.values.indices.contains(groups.attribute),
                let text = network.attributes[groups.attribute].displayText(person.values[groups.attribute]),
                !text.isEmpty
            {
                return text
            }
            // A roster without ids has addresses in their place, and those have no business in a picture.
            return person.id.contains("@") ? "\(position + 1)" : person.id
        }
    }

    /// What the attribute that persons are grouped by is called; nil where there is none.
    package var groupLabel: String? { analysis.groups.map { network.attributes[$0.attribute].label } }
}

extension String {
    /// As one word of a space-separated attribute.
    package var token: String { split(whereSeparator: \.isWhitespace).joined(separator: "_") }
}

extension Substring {
    package var trimmed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
