import Building
import Findings
import Importers
import Mapping
import NetworkModel

/// Writes a study's draft as a mapping file: what is known as keys, what people must decide as keys with nothing behind
/// them, which the loader refuses one by one.
struct MappingWriter {
    let draft: StudyDraft
    let language: Language
    var yaml = YAMLText()
    /// Ids by position in the draft's entries; nil for one that is not written.
    var ids: [String?] = []
    var bodyIDs: [(id: String, text: String)] = []

    init(_ draft: StudyDraft) {
        self.draft = draft
        language = draft.language
    }

    var networks: [NetworkDraft] { draft.networks }
    var entries: [DraftEntry] { draft.entries }
    /// A question that one of the networks does not ask is left out, but no relation: that is for people to decide.
    var written: [Int] {
        entries.indices.filter { entries[$0].isRelation || entries[$0].isComplete && keys($0) != nil }
    }
    var relations: [Int] { written.filter { entries[$0].isRelation } }
    var affiliations: [Int] { written.filter { entries[$0].layout == .bodyMatrix } }
    var choices: [Int] {
        written.filter { entries[$0].layout == .multipleChoice || entries[$0].layout == .singleChoice }
    }

    mutating func write() -> String {
        var names = DraftNames(reserved: Set(ReservedColumns.ofPersons))
        ids = entries.map { _ in nil }
        for entry in written { ids[entry] = names.id(label(entry), else: "question") }
        findBodies()
        writeHead()
        writeNetworks()
        writeRoster()
        writeRespondents()
        writeScales()
        writeRelations()
        writeAttributes(&names)
        writeBodies()
        writeAffiliations()
        writeUnused()
        return yaml.text
    }

    func say(_ key: String, _ values: KeyValuePairs<String, any TextValue> = [:]) -> String {
        Text(key, values)[language]
    }

    func label(_ entry: Int) -> String {
        if let text = entries[entry].text, !text.isEmpty { return text }
        if let number = entries[entry].number {
            return say("draft.question", ["number": number])
        }
        let names = zip(networks, entries[entry].members).compactMap { network, member in
            (member?.asked.columns.first).map { network.look.export.columns[$0].name }
        }
        let name = names.first ?? ""
        return say("draft.question-named", ["name": name])
    }

    /// In the first network that asks the question: how it is found where nothing else is said.
    func keys(_ entry: Int) -> QuestionKeys? {
        entries[entry].members.firstIndex { $0 != nil }.flatMap { keys(entry, network: $0) }
    }

    func keys(_ entry: Int, network: Int) -> QuestionKeys? {
        entries[entry].members[network].flatMap { QuestionKeys($0.asked, networks[network].look.export) }
    }

    // MARK: Study and networks

    mutating func writeHead() {
        yaml.comment(
            0,
            say("draft.head"))
        yaml.blank()
        yaml.line(0, "mapping: 1")
        yaml.blank()
        yaml.line(0, "study:")
        if let id = draft.name.id {
            yaml.line(1, "id: \(id)")
        } else {
            yaml.todo(
                1, "id",
                say("draft.study-id"))
        }
        let title = draft.name.title ?? say("draft.study")
        yaml.line(
            1,
            "title: \(YAMLText.quoted(title))  # "
                + say("draft.study-title"))
        yaml.line(1, "language: \(language.rawValue)")
    }

    mutating func writeNetworks() {
        yaml.blank()
        yaml.line(0, "networks:")
        for (position, network) in networks.enumerated() {
            yaml.line(1, "- id: \(network.id)")
            yaml.line(2, "title: \(YAMLText.quoted(network.title))")
            writePathNote(network)
            let file = path(network.look.file.mappedPath)
            let codebooks = network.look.mappedCodebooks.map { path($0) }
            let codebook =
                codebooks.count > 1 ? "[\(codebooks.joined(separator: ", "))]" : codebooks.first
            let format = draft.format.map { ["format: \($0.rawValue)"] } ?? []
            let keys = (codebook.map { ["codebook: \($0)"] } ?? []) + format
            yaml.line(
                2,
                "responses: "
                    + Self.file(file, keys + Self.place(network.look.export.sheet, network.look.file.headerRow)))
            writeRosterFile(network)
            writeRespondents(of: network)
            writeQuestions(of: position)
        }
    }

    private func path(_ path: String) -> String { YAMLText.quoted(draft.paths.text(path)) }

    private mutating func writePathNote(_ network: NetworkDraft) {
        let files =
            [network.look.file.mappedPath, network.roster?.path].compactMap(\.self)
            + network.look.mappedCodebooks
        guard files.contains(where: draft.paths.leadOut) else { return }
        yaml.comment(
            2,
            say("draft.files-outside"))
    }

    mutating func writeRosterFile(_ network: NetworkDraft) {
        guard let roster = network.roster else {
            return yaml.todo(
                2, "roster",
                say("draft.roster"))
        }
        let own = Self.rosterKeys.compactMap { key -> String? in
            let name = key.name(roster)
            return name == common(key.name) ? nil : name.map { "\(key.key): \($0)" }
        }
        let file = path(roster.path)
        let columns = own.isEmpty ? [] : ["columns: { \(own.joined(separator: ", ")) }"]
        yaml.line(2, "roster: " + Self.file(file, Self.place(roster.sheet, roster.headerRow) + columns))
    }

    /// A path, or a block where there is more to say of the file.
    static func file(_ path: String, _ keys: [String]) -> String {
        keys.isEmpty ? path : "{ file: \(path), \(keys.joined(separator: ", ")) }"
    }

    static func place(_ sheet: String?, _ headerRow: Int?) -> [String] {
        [sheet.map { "sheet: \(YAMLText.quoted($0))" }, headerRow.map { "header-row: \($0)" }].compactMap(\.self)
    }

    static let rosterKeys: [(key: String, name: @Sendable (RosterGuess) -> String?)] = [
        ("id", { $0.id.map(YAMLText.quoted) }), ("name", { nameColumns($0.names) }),
        ("email", { $0.email.map(YAMLText.quoted) }),
    ]

    private static func nameColumns(_ names: [String]) -> String? {
        let quoted = names.map(YAMLText.quoted)
        return quoted.count > 1 ? "[\(quoted.joined(separator: ", "))]" : quoted.first
    }

    /// How a column is written in the block for all networks: the first list's name for it, where all lists have one.
    func common(_ name: (RosterGuess) -> String?) -> String? {
        let lists = networks.compactMap(\.roster)
        return lists.allSatisfy { name($0) != nil } ? lists.first.flatMap(name) : nil
    }

    mutating func writeRoster() {
        let keys = Self.rosterKeys.compactMap { key in
            common(key.name).map { "\(key.key): \($0)" }
        }
        yaml.blank()
        yaml.line(0, "roster:")
        let lists = networks.compactMap(\.roster)
        if !lists.isEmpty, lists.allSatisfy({ !$0.names.isEmpty }) {
            if keys.isEmpty {
                yaml.line(1, "columns: { }")
            } else {
                yaml.line(1, "columns: { \(keys.joined(separator: ", ")) }")
            }
            return
        }
        yaml.line(1, "columns:")
        for key in keys where !key.hasPrefix("name:") { yaml.line(2, key) }
        yaml.todo(
            2, "name",
            say("draft.name-column"))
    }

    // MARK: Respondents

    /// What holds for all networks: the first one's way, where every network was recognised.
    var commonMatch: RespondentsMapping.Match? {
        networks.allSatisfy { $0.respondent != nil } ? networks[0].respondent?.match : nil
    }

    /// A column that the format does not name by itself.
    func column(of network: NetworkDraft) -> String? {
        guard let guess = network.respondent, guess.column != network.look.export.respondentColumn else { return nil }
        return network.look.export.columns[guess.column].name
    }

    mutating func writeRespondents() {
        yaml.blank()
        yaml.line(0, "respondents:")
        guard let match = commonMatch else {
            if networks.contains(where: { $0.respondent != nil }) {
                yaml.line(1, "match: \(networks.lazy.compactMap(\.respondent).first?.match.rawValue ?? "email")")
            } else {
                writeMatchTODO(1)
            }
            return
        }
        yaml.line(1, "match: \(match.rawValue)")
        if networks.count == 1, let column = column(of: networks[0]) {
            yaml.line(1, "column: \(YAMLText.quoted(column))")
        }
    }

    mutating func writeRespondents(of network: NetworkDraft) {
        guard networks.count > 1 else { return }
        guard let guess = network.respondent else {
            if networks.contains(where: { $0.respondent != nil }) {
                yaml.line(2, "respondents:")
                writeMatchTODO(3)
            }
            return
        }
        var keys: [String] = []
        if guess.match != commonMatch { keys.append("match: \(guess.match.rawValue)") }
        if let column = column(of: network) { keys.append("column: \(YAMLText.quoted(column))") }
        if !keys.isEmpty { yaml.line(2, "respondents: { \(keys.joined(separator: ", ")) }") }
    }

    mutating func writeMatchTODO(_ depth: Int) {
        yaml.todo(
            depth, "match",
            say("draft.match"))
    }

    // MARK: Questions of one network

    mutating func writeQuestions(of network: Int) {
        var blocks: [(id: String, write: (inout YAMLText) -> Void)] = []
        for entry in written {
            guard let id = ids[entry] else { continue }
            guard let member = entries[entry].members[network] else {
                blocks.append((id, { [self] yaml in writeNotAsked(4, &yaml) }))
                continue
            }
            guard let own = keys(entry, network: network) else { continue }
            let isElsewhere = own != keys(entry)
            let odd = networks.count > 1 ? member.oddItems : []
            let rows = networks.count > 1 ? member.numberedRows : 0
            if !isElsewhere, odd.isEmpty, rows == 0 { continue }
            blocks.append(
                (
                    id,
                    { [self] yaml in
                        if isElsewhere { yaml.line(4, own.line) }
                        writeItems(4, odd, &yaml)
                        if entries[entry].isRelation { writePersons(4, rows, &yaml) } else { writeRows(4, rows, &yaml) }
                    }
                ))
        }
        if blocks.isEmpty { return }
        yaml.line(2, "questions:")
        for block in blocks {
            yaml.line(3, "\(block.id):")
            block.write(&yaml)
        }
    }

    /// Every question of a mapping is asked in every network.
    func writeNotAsked(_ depth: Int, _ yaml: inout YAMLText) {
        yaml.todo(
            depth, "question",
            say("draft.question-not-here"))
    }

    func writeItems(_ depth: Int, _ items: [RecognisedQuestion.OddItem], _ yaml: inout YAMLText) {
        if items.isEmpty { return }
        yaml.todo(
            depth, "items",
            say("draft.who-is-this"))
        for item in items {
            let id = YAMLText.quoted(item.candidates.first ?? "?")
            let others = item.candidates.dropFirst()
            let more =
                others.isEmpty
                ? "" : "  # " + say("draft.or") + " " + others.joined(separator: ", ")
            yaml.line(depth + 1, "# \(YAMLText.quoted(item.text)): \(id)\(more)")
        }
    }

    func writePersons(_ depth: Int, _ rows: Int, _ yaml: inout YAMLText) {
        if rows == 0 { return }
        yaml.todo(
            depth, "rows",
            say("draft.rows", ["rows": rows]))
    }

    func writeRows(_ depth: Int, _ rows: Int, _ yaml: inout YAMLText) {
        if rows == 0 { return }
        if bodyIDs.allSatisfy({ $0.text.isEmpty }) {
            yaml.line(depth, "rows: [\(bodyIDs.prefix(rows).map(\.id).joined(separator: ", "))]")
            return
        }
        let known = bodyIDs.map(\.id).joined(separator: ", ")
        yaml.todo(
            depth, "rows",
            say("draft.rows-in-order", ["rows": rows, "known": known]))
    }
}

extension StudyDraft {
    /// The mapping file.
    package var mapping: String {
        var writer = MappingWriter(self)
        return writer.write()
    }
}
