import Importers
import Mapping

/// Attributes, bodies and affiliations, and what of the files is not used.
extension MappingWriter {
    mutating func writeAttributes(_ names: inout DraftNames) {
        let lists = networks.compactMap(\.roster)
        let shared = (lists.first?.attributes ?? []).filter { title in
            lists.count == networks.count && lists.allSatisfy { $0.attributes.contains(title) }
        }
        if shared.isEmpty && choices.isEmpty { return }
        yaml.blank()
        yaml.line(0, "attributes:")
        for title in shared {
            let text = YAMLText.quoted(title)
            yaml.line(1, "- { id: \(names.id(title, else: "attribute")), label: \(text), column: \(text) }")
        }
        for entry in choices {
            writeEntryHead(entry)
            yaml.line(2, "layout: \(entries[entry].layout.rawValue)")
            if entries[entry].layout == .multipleChoice { writeTickWords(entry) }
            writeOptionCheck(entry)
            yaml.line(2, "values:")
            var values = DraftNames()
            for texts in entries[entry].options.options {
                yaml.line(
                    3,
                    "- { id: \(values.id(texts[0], else: "value")), label: \(YAMLText.quoted(texts[0])), answers: \(YAMLText.list(texts)) }"
                )
            }
        }
    }

    mutating func writeOptionCheck(_ entry: Int) {
        guard entries[entry].options.wasGuessed else { return }
        yaml.comment(
            2,
            say("draft.check-lines"))
    }

    mutating func findBodies() {
        var names = DraftNames()
        var known: [String] = []
        for entry in affiliations {
            for text in entries[entry].members.flatMap({ $0?.bodies ?? [] })
            where !known.contains(where: { AnswerText.folded($0) == AnswerText.folded(text) }) { known.append(text) }
        }
        bodyIDs = known.map { (names.id($0, else: "body"), $0) }
        if known.isEmpty {
            let rows = affiliations.flatMap { entries[$0].members.map { $0?.numberedRows ?? 0 } }.max() ?? 0
            bodyIDs = (0..<rows).map { ("body-\($0 + 1)", "") }
        }
    }

    mutating func writeBodies() {
        if affiliations.isEmpty { return }
        yaml.blank()
        yaml.line(0, "bodies:")
        for (position, body) in bodyIDs.enumerated() {
            if body.text.isEmpty {
                yaml.line(1, "- id: \(body.id)")
                yaml.todo(
                    2, "label",
                    say("draft.row", ["position": position + 1]))
                yaml.line(2, "answers: [\"\(position + 1)\"]")
            } else {
                let text = YAMLText.quoted(body.text)
                yaml.line(1, "- { id: \(body.id), label: \(text), answers: [\(text)] }")
            }
        }
    }

    mutating func writeAffiliations() {
        if affiliations.isEmpty { return }
        yaml.blank()
        yaml.line(0, "affiliations:")
        for entry in affiliations {
            writeDoubtOfBodies(entry)
            writeEntryHead(entry)
            yaml.line(2, "layout: body-matrix")
            writeTickWords(entry)
            if networks.count == 1 { writeRows(2, entries[entry].members[0]?.numberedRows ?? 0, &yaml) }
            writeOptionCheck(entry)
            yaml.line(2, "kinds:")
            var kinds = DraftNames()
            for texts in entries[entry].options.options {
                yaml.line(3, "- id: \(kinds.id(texts[0], else: "kind"))")
                yaml.line(4, "label: \(YAMLText.quoted(texts[0]))")
                yaml.line(4, "answers: \(YAMLText.list(texts))")
                yaml.todo(
                    4, "direction",
                    say("draft.direction"))
            }
        }
    }

    /// Rows without names may be those of the people on the list.
    private mutating func writeDoubtOfBodies(_ entry: Int) {
        guard let member = entries[entry].members.compactMap(\.self).first(where: \.rowsMayBePersons) else { return }
        yaml.comment(1, say("draft.check-rows", ["rows": member.numberedRows]))
    }

    // MARK: What is not used

    mutating func writeUnused() {
        var lines: [String] = []
        for network in networks {
            for unused in network.unused {
                lines.append("\(place(unused.question, network)): \(reason(unused.reason))")
            }
            if let roster = network.roster, !roster.leftOut.isEmpty {
                let columns = roster.leftOut.joined(separator: ", ")
                lines.append(
                    "\(roster.path): \(columns): "
                        + say("draft.way"))
            }
        }
        for entry in entries.indices where ids[entry] == nil {
            for (network, member) in zip(networks, entries[entry].members) {
                guard let member else { continue }
                let reason =
                    entries[entry].isComplete
                    ? say("draft.nothing-tells-it")
                    : say("draft.not-everywhere")
                lines.append("\(place(member.asked, network)): \(reason)")
            }
        }
        if lines.isEmpty { return }
        yaml.blank()
        yaml.comment(0, say("draft.not-used-here"))
        for line in lines { yaml.line(0, "#   " + line.split(whereSeparator: \.isNewline).joined(separator: " ")) }
    }

    func place(_ question: AskedQuestion, _ network: NetworkDraft) -> String {
        let export = network.look.export
        let first = export.columns[question.columns[0]].placeName
        let last = export.columns[question.columns[question.columns.count - 1]].placeName
        let text = question.text.map { " «\($0)»" } ?? ""
        return network.look.file.shownPath + " " + (first == last ? first : "\(first)..\(last)") + text
    }

    func reason(_ reason: NetworkDraft.Unused.Reason) -> String {
        switch reason {
        case .typed: say("draft.typed")
        case .numbers:
            say("draft.numbers")
        case .longList:
            say("draft.long-list")
        case .oneAnswer:
            say("draft.one-answer")
        case .onRoster(let column):
            say("draft.on-roster", ["column": column])
        case .notUnderstood:
            say("draft.not-understood")
        }
    }
}
