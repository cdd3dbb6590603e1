import Findings
import NetworkModel

/// Values that fewer persons than a number have, as one value for the rest.
struct RareValues {
    let least: Int
    let language: Language

    private var label: String { language.say("rare-values.other") }

    /// Merges the rare values of one attribute. Where the rest is too few itself, the next rarest value joins it.
    /// - Returns: how many values became one, and how many persons have it; 0 where nothing was rare.
    func merge(_ position: Int, in network: inout Network) -> (values: Int, persons: Int) {
        let values = network.persons.map { $0.values[position] }
        return network.attributes[position].options.isEmpty
            ? mergeTexts(position, values, in: &network) : mergeOptions(position, values, in: &network)
    }

    private func mergeTexts(
        _ position: Int, _ values: [AttributeValue], in network: inout Network
    ) -> (values: Int, persons: Int) {
        var holders: [String: Int] = [:]
        for case .text(let text) in values { holders[text, default: 0] += 1 }
        let rare = Set(rarest(holders.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }.map { ($0.0, $0.1) }))
        guard !rare.isEmpty else { return (0, 0) }
        for person in network.persons.indices {
            if case .text(let text) = values[person], rare.contains(text) {
                network.persons[person].values[position] = .text(label)
            }
        }
        let label = label
        return (rare.count, network.persons.count { $0.values[position] == .text(label) })
    }

    private func mergeOptions(
        _ position: Int, _ values: [AttributeValue], in network: inout Network
    ) -> (values: Int, persons: Int) {
        var attribute = network.attributes[position]
        var holders = Array(repeating: 0, count: attribute.options.count)
        for case .options(let chosen) in values { for option in chosen { holders[option] += 1 } }
        let rare = Set(rarest(holders.indices.filter { holders[$0] > 0 }.map { ($0, holders[$0]) }))
        guard !rare.isEmpty else { return (0, 0) }
        let kept = attribute.options.indices.filter { !rare.contains($0) }
        var newPosition: [Int: Int] = [:]
        for (new, old) in kept.enumerated() { newPosition[old] = new }
        var id = "other"
        while kept.contains(where: { attribute.options[$0].id == id }) { id += "-2" }
        let rest = kept.count
        attribute.combinations = attribute.combinations.compactMap { combination in
            let options = combination.options.compactMap { newPosition[$0] }
            return options.count == combination.options.count
                ? OptionCombination(label: combination.label, options: options) : nil
        }
        attribute.options = kept.map { attribute.options[$0] } + [AttributeOption(id: id, label: label)]
        network.attributes[position] = attribute
        for person in network.persons.indices {
            guard case .options(let chosen) = values[person] else { continue }
            network.persons[person].values[position] = .options(Set(chosen.map { newPosition[$0] ?? rest }).sorted())
        }
        let persons = network.persons.count {
            if case .options(let chosen) = $0.values[position] { chosen.contains(rest) } else { false }
        }
        return (rare.count, persons)
    }

    /// The values that are too rare, and those that the rest needs to be as many as it must.
    /// - Parameter values: each with its holders, in an order that does not depend on the machine.
    private func rarest<Value>(_ values: [(Value, Int)]) -> [Value] {
        let sorted = values.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
        var merged: [Value] = []
        var persons = 0
        for (_, value) in sorted {
            // Persons with several options may be counted twice here; the check of combinations sees them as they are.
            if value.1 >= least, merged.isEmpty || persons >= least { break }
            merged.append(value.0)
            persons += value.1
        }
        return merged
    }
}
