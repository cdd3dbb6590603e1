import Findings

/// A block of the mapping file as its decoder sees it: values by key.
///
/// What has the wrong shape or is missing was reported by `ShapeCheck` and reads as nil, empty or "" here, so that
/// decoding goes on and the remaining faults are found too. A mapping with faults is never handed out.
struct Section {
    let place: SourcePlace
    private let values: [String: MappingNode]

    init(_ node: MappingNode) {
        place = node.place
        guard case .table(let entries) = node.content else {
            values = [:]
            return
        }
        values = Dictionary(entries.map { ($0.key.text, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    func has(_ name: KeyName) -> Bool { values[name.rawValue] != nil }

    /// Where the value of a key begins; the block where it is absent.
    func place(of name: KeyName) -> SourcePlace { values[name.rawValue]?.place ?? place }

    func placedText(_ name: KeyName) -> Placed? { values[name.rawValue]?.text }

    func text(_ name: KeyName) -> String? { placedText(name)?.text }

    /// A text that people read, in the first of some languages that it stands in, else as it stands first.
    func wording(_ name: KeyName, in languages: [Language]) -> String? {
        if let text = text(name) { return text }
        let own = entries(name)
        let chosen = languages.lazy.compactMap { language in own.first { $0.key.text == language.rawValue } }.first
        return (chosen ?? own.first)?.value.text?.text
    }

    /// The same in every language that it stands in.
    func wordings(_ name: KeyName) -> [String] {
        text(name).map { [$0] } ?? entries(name).compactMap { $0.value.text?.text }
    }

    func texts(_ name: KeyName) -> [Placed] { list(name).compactMap(\.text) }

    /// The texts of a list, or the one that stands alone.
    func textOrTexts(_ name: KeyName) -> [Placed] { placedText(name).map { [$0] } ?? texts(name) }

    func word<Word: RawRepresentable>(_ name: KeyName, _: Word.Type = Word.self) -> Word?
    where Word.RawValue == String {
        text(name).flatMap(Word.init(rawValue:))
    }

    func section(_ name: KeyName) -> Section? {
        guard let node = values[name.rawValue], case .table = node.content else { return nil }
        return Section(node)
    }

    func sections(_ name: KeyName) -> [Section] { list(name).map(Section.init) }

    /// The blocks of a list, or the one that stands alone.
    func sectionOrSections(_ name: KeyName) -> [Section] { section(name).map { [$0] } ?? sections(name) }

    /// The pairs of a table with keys of its own: scales by id, item texts.
    func entries(_ name: KeyName) -> [MappingNode.Entry] {
        guard case .table(let entries) = values[name.rawValue]?.content else { return [] }
        return entries
    }

    private func list(_ name: KeyName) -> [MappingNode] {
        guard case .list(let nodes) = values[name.rawValue]?.content else { return [] }
        return nodes
    }
}
