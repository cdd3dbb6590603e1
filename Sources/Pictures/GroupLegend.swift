import NetworkModel
import Telling

/// The legend of colours and shapes.
enum GroupLegend {
    static let sampleRadius = 8.0

    /// The groups of the persons shown, with how many are in each; nil for a network without groups.
    static func block(
        _ content: NetworkContent, _ palette: GroupPalette, shown: [Int], answered: (Int) -> Bool
    ) -> LegendBlock? {
        guard let membership = content.analysis.groups, let noun = content.groupNoun?.one else { return nil }
        let words = PictureWords(language: content.language)
        var counts = membership.groups.map { _ in 0 }
        var (several, unknown) = (0, 0)
        var inNone: [Int] = []
        for person in shown {
            guard let own = membership.ofPerson[person] else {
                if answered(person) { unknown += 1 }
                continue
            }
            for group in own { counts[group] += 1 }
            if own.count > 1 { several += 1 }
            if own.isEmpty { inNone.append(person) }
        }
        func sample(_ look: NodeLook) -> LegendBlock.Sample {
            .node(look, radius: sampleRadius)
        }
        var entries = membership.groups.enumerated().compactMap { position, group -> LegendBlock.Entry? in
            guard counts[position] > 0, let look = palette.looks[position] else { return nil }
            return .init(
                sample: sample(look), text: "\(explained(group.label, group.name)) (\(counts[position]))",
                cssClass: "group",
                data: [("data-function", group.id.token)])
        }
        let others = palette.others.reduce(0) { $0 + counts[$1] }
        if others > 0 {
            entries.append(.init(sample: sample(GroupPalette.otherLook), text: "\(words.otherGroups) (\(others))"))
        }
        if several > 0 {
            let colours = Array(GroupPalette.colours.prefix(3))
            entries.append(
                .init(sample: sample(NodeLook(colours: colours, shape: .circle)), text: words.severalGroups(noun)))
        }
        if !inNone.isEmpty {
            let answers = answers(of: inNone, to: membership.attribute, content)
            entries.append(.init(sample: sample(GroupPalette.noGroupLook), text: "\(answers) (\(inNone.count))"))
        }
        if unknown > 0 {
            entries.append(.init(sample: sample(.plain), text: "\(words.unknownGroup) (\(unknown))"))
        }
        return LegendBlock(
            heading: content.network.attributes[membership.attribute].label, columns: 2, entries: entries)
    }

    /// A code with what it stands for.
    private static func explained(_ code: String, _ name: String) -> String { code == name ? code : "\(code): \(name)" }

    /// What those answered who are in no group: `None of these, Other`.
    private static func answers(of persons: [Int], to position: Int, _ content: NetworkContent) -> String {
        let attribute = content.network.attributes[position]
        var chosen: Set<Int> = []
        var hasNone = false
        for person in persons {
            if case .options(let own) = content.network.persons[person].values[position], !own.isEmpty {
                chosen.formUnion(own)
            } else {
                hasNone = true
            }
        }
        let labels = attribute.options.indices.filter(chosen.contains).map {
            explained(attribute.options[$0].label, attribute.options[$0].name)
        }
        return (labels + (hasNone ? [Words.noneChosen[content.language]] : [])).joined(separator: ", ")
    }
}
