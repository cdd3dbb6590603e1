import NetworkModel

/// The groups that an attribute makes, and who belongs to them. A person with several of the attribute's options belongs
/// to each of them; combination labels play no part.
package struct GroupMembership: Hashable, Sendable {
    package struct Group: Hashable, Sendable {
        /// The option's id; the text itself for an attribute without options.
        package var id: String
        package var label: String
        /// What the label is short for.
        package var name: String
    }

    /// Position in the network's attributes.
    package let attribute: Int
    /// The attribute's options in their order, also those nobody has, but for those that are no group; the texts that occur,
    /// sorted, where it has none.
    package let groups: [Group]
    /// The groups of each person, ascending; empty for a person who has none, nil where the value is missing.
    package let ofPerson: [[Int]?]

    init(_ network: Network, attribute position: Int) {
        let attribute = network.attributes[position]
        let values = network.persons.map { person in
            person.values.indices.contains(position) ? person.values[position] : .missing
        }
        let texts = Set(values.compactMap { if case .text(let text) = $0, !text.isEmpty { text } else { nil } })
        // Sorted by the characters' numbers: the order must not depend on the machine's language.
        let sorted =
            attribute.options.isEmpty
            ? texts.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) } : []
        let number = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
        self.attribute = position
        groups =
            attribute.options.isEmpty
            ? sorted.map { Group(id: $0, label: $0, name: $0) }
            : attribute.options.filter { !$0.isNoGroup }.map { Group(id: $0.id, label: $0.label, name: $0.name) }
        // The number of each option's group; nil for one that is none.
        let groupOf = attribute.options.indices.map { option in
            attribute.options[option].isNoGroup ? nil : attribute.options[..<option].count { !$0.isNoGroup }
        }
        ofPerson = values.map { value in
            switch value {
            case .missing: nil
            case .text(let text): number[text].map { [$0] } ?? []
            case .options(let chosen): chosen.compactMap { groupOf[$0] }
            }
        }
    }

    /// The persons of each group, in roster order.
    package var members: [[Int]] {
        var members = groups.map { _ in [Int]() }
        for (person, own) in ofPerson.enumerated() {
            for group in own ?? [] { members[group].append(person) }
        }
        return members
    }

    /// How many persons are in more than one group.
    package var personsInSeveral: Int { ofPerson.count { ($0?.count ?? 0) > 1 } }

    /// How many persons' value is missing.
    package var personsUnknown: Int { ofPerson.count { $0 == nil } }

    /// Whether two persons share a group; nil where one of them is in none.
    func share(_ one: Int, _ other: Int) -> Bool? {
        guard let first = ofPerson[one], let second = ofPerson[other], !first.isEmpty, !second.isEmpty else {
            return nil
        }
        return first.contains { second.contains($0) }
    }
}
