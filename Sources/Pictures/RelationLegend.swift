import Analysis
import NetworkModel
import Telling

/// The legend of a relation's pictures: groups, combined codes, marks, sizes and lines, as far as they occur.
struct RelationLegend {
    let content: NetworkContent
    let relation: Relation
    let options: PictureOptions
    let palette: GroupPalette
    let scale: PictureScale
    /// What nodes are large by; nil where they are all alike.
    let measure: Measure?
    /// The measure's largest value at any level.
    let most: Double
    private var words: PictureWords { PictureWords(language: content.language) }

    /// - Parameters:
    ///   - level: the cumulative level of the picture.
    ///   - shown: the persons in it.
    ///   - hasPale: whether some of them are only near what the picture is about.
    func blocks(_ level: Int, _ shown: [Int], hasPale: Bool = false) -> [LegendBlock] {
        [
            GroupLegend.block(content, palette, shown: shown) { relation.answered[$0] }, combinationBlock(shown),
            markBlock(shown, hasPale: hasPale), sizeBlock, lineBlock(level, shown),
        ].compactMap(\.self)
    }

    /// What the combined codes stand for, those that occur.
    private func combinationBlock(_ shown: [Int]) -> LegendBlock? {
        guard options.nodeText == .function, let membership = content.analysis.groups else { return nil }
        let attribute = content.network.attributes[membership.attribute]
        let texts = shown.map { attribute.displayText(content.network.persons[$0].values[membership.attribute]) ?? "" }
        let entries = attribute.combinations.filter { combination in
            texts.contains { $0.split(separator: ";").contains { $0.trimmed == combination.label } }
        }.map { combination in
            LegendBlock.Entry(
                sample: .none,
                text: combination.label + " = "
                    + combination.options.map { attribute.options[$0].label }.joined(separator: " + "))
        }
        return entries.isEmpty ? nil : LegendBlock(heading: words.combinations, entries: entries)
    }

    private var sizeBlock: LegendBlock? {
        guard let measure, most > 0 else { return nil }
        let middle = (most / 4).rounded()
        let values = [0, middle, most].filter { $0 != middle || (middle > 0 && middle < most) }
        return LegendBlock(
            heading: words.size(measure), columns: values.count,
            entries: values.map { value in
                .init(
                    sample: .node(.plain, radius: scale.radius(value, most: most)),
                    text: measure.isInteger ? String(Int(value)) : px(value))
            })
    }

    private func markBlock(_ shown: [Int], hasPale: Bool) -> LegendBlock? {
        var entries: [LegendBlock.Entry] = []
        for (answering, text, cssClass) in [
            (Answering.notAnswered, words.notAnswered, "not-answered"), (.notAsked, words.notAsked, "not-asked"),
        ] where shown.contains(where: { content.network.answering($0, relation) == answering }) {
            entries.append(
                .init(
                    sample: .node(.plain, radius: GroupLegend.sampleRadius, answering: answering), text: text,
                    cssClass: cssClass))
        }
        if hasPale {
            entries.append(
                .init(
                    sample: .node(
                        NodeLook(colours: [GroupPalette.colours[0]], shape: .circle),
                        radius: GroupLegend.sampleRadius, isPale: true), text: words.contactsPale))
        }
        return entries.isEmpty ? nil : LegendBlock(heading: "", entries: entries)
    }

    private func lineBlock(_ level: Int, _ shown: [Int]) -> LegendBlock {
        let isAnyNotAsked = shown.contains { content.network.answering($0, relation) == .notAsked }
        let usual = scale.lineWidth(ofLevel: min(1, relation.levels.count - 1), in: relation)
        var entries: [LegendBlock.Entry] = [
            .init(
                sample: .line(.solid, width: usual, headAtFrom: true, headAtTo: true), text: words.confirmedLine,
                cssClass: "confirmed"),
            .init(
                sample: .line(.dashed, width: usual, headAtFrom: false, headAtTo: true), text: words.oneSidedLine,
                cssClass: "one-sided"),
            .init(
                sample: .line(.dotted, width: usual, headAtFrom: false, headAtTo: true),
                text: isAnyNotAsked ? words.unconfirmedOrNotAskedLine : words.unconfirmedLine,
                cssClass: "unconfirmed"),
        ]
        if relation.levels.count > 1 {
            entries += (0...level).map { position in
                .init(
                    sample: .line(
                        .solid, width: scale.lineWidth(ofLevel: position, in: relation), headAtFrom: false,
                        headAtTo: false),
                    text: relation.levels[position].label, cssClass: "level",
                    data: [("data-level", relation.levels[position].id)])
            }
        }
        return LegendBlock(heading: words.lines, entries: entries)
    }
}
