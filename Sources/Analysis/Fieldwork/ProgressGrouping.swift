import NetworkModel

/// How many have answered in each group of one column of the address list. What the questionnaire asks is no such column: of
/// those who have not answered nobody knows it.
package struct ProgressGrouping: Sendable {
    /// Position in the network's attributes.
    package let attribute: Int
    /// Where most are missing first, among equals in the order of the address list.
    package let groups: [Group]

    package struct Group: Sendable {
        /// Nil for those of whom the address list does not say.
        package let name: String?
        package let response: ResponseCounts
    }

    /// Of more groups, and of groups of hardly two, nobody makes anything.
    private static let few = 12

    /// Nil for an attribute that makes no groups of everybody on the list.
    init?(_ network: Network, attribute: Int) {
        let described = network.attributes[attribute]
        guard Self.isOfList(described) else { return nil }
        var order: [String?] = []
        var members: [String?: [Person]] = [:]
        for person in network.persons {
            let name = described.displayText(person.values[attribute]).flatMap { $0.isEmpty ? nil : $0 }
            if members[name] == nil { order.append(name) }
            members[name, default: []].append(person)
        }
        guard order.count > 1, order.count <= Self.few || order.count * 2 <= network.persons.count else { return nil }
        self.attribute = attribute
        groups = order.map { Group(name: $0, response: ResponseCounts(persons: members[$0] ?? [])) }
            .enumerated().sorted {
                let (one, other) = ($0.element.response, $1.element.response)
                return (other.persons - other.answered, $0.offset) < (one.persons - one.answered, $1.offset)
            }.map(\.element)
    }

    /// Whether an attribute stands on the address list, and so is known of everybody.
    package static func isOfList(_ attribute: Attribute) -> Bool { attribute.options.isEmpty && !attribute.isTyped }
}
