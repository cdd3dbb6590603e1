import Mapping

/// Scales and relations: what is asked about people.
extension MappingWriter {
    func scaleID(_ entry: Int) -> String? {
        switch entries[entry].layout {
        case .rosterMatrix: break
        case .rosterChoice where entries[entry].members.contains(where: { $0?.needsBlank == true }): break
        default: return nil
        }
        // Questions with the same answers share a scale.
        let answers = Set(entries[entry].answers.map { AnswerText.folded($0) })
        let first = relations.first {
            entries[$0].layout == entries[entry].layout
                && Set(entries[$0].answers.map { AnswerText.folded($0) }) == answers
        }
        return ids[first ?? entry]
    }

    mutating func writeScales() {
        let scaled = relations.filter { scaleID($0) != nil && scaleID($0) == ids[$0] }
        if scaled.isEmpty { return }
        yaml.blank()
        yaml.line(0, "scales:")
        for entry in scaled {
            yaml.line(1, "\(ids[entry] ?? ""):")
            let sharing = relations.filter { scaleID($0) == ids[entry] }
            let needsBlank = sharing.contains { entries[$0].members.contains { $0?.needsBlank == true } }
            if entries[entry].layout == .rosterChoice {
                let nominated = say("draft.named")
                yaml.line(2, "levels:")
                yaml.line(3, "- { id: tie, label: \(YAMLText.quoted(nominated)), answers: [\"1\"] }")
                writeBlank()
            } else {
                writeScale(ScaleGuess(entries[entry].answers), needsBlank: needsBlank)
            }
        }
    }

    mutating func writeScale(_ scale: ScaleGuess, needsBlank: Bool) {
        var names = DraftNames()
        func level(_ texts: [String]) -> String {
            let id = names.id(texts[0], else: "level")
            return "- { id: \(id), label: \(YAMLText.quoted(texts[0])), answers: \(YAMLText.list(texts)) }"
        }
        if scale.levels.isEmpty {
            yaml.todo(
                2, "levels",
                say("draft.levels"))
            for text in scale.unknown { yaml.line(3, "# " + level([text])) }
            if scale.noTie.isEmpty {
                yaml.todo(
                    2, "no-tie",
                    say("draft.no-tie"))
            }
        } else {
            yaml.line(2, "levels:")
            for found in scale.levels { yaml.line(3, level(found.texts)) }
            for text in scale.doubtful {
                yaml.comment(
                    3,
                    say("draft.tie-or-not"))
                yaml.line(3, "- { id: \(names.id(text, else: "level")), label: , answers: \(YAMLText.list([text])) }")
            }
        }
        if !scale.missing.isEmpty { yaml.line(2, "missing: \(YAMLText.list(scale.missing))") }
        if !scale.noTie.isEmpty { yaml.line(2, "no-tie: \(YAMLText.list(scale.noTie))") }
        if needsBlank || scale.noTie.isEmpty && !scale.levels.isEmpty { writeBlank() }
    }

    mutating func writeBlank() {
        yaml.todo(
            2, "blank",
            say("draft.blank"))
    }

    mutating func writeRelations() {
        yaml.blank()
        if relations.isEmpty {
            return yaml.todo(
                0, "relations",
                say("draft.no-relation"))
        }
        yaml.line(0, "relations:")
        for entry in relations {
            writeDoubt(entry)
            writeEntryHead(entry)
            yaml.line(2, "layout: \(entries[entry].layout.rawValue)")
            writeTickWords(entry)
            if let scale = scaleID(entry) { yaml.line(2, "scale: \(scale)") }
            yaml.line(
                2,
                "# reciprocity: expected  # "
                    + say("draft.reciprocity"))
            var nobody: [String] = []
            for text in entries[entry].members.flatMap({ $0?.nobody ?? [] })
            where !nobody.contains(where: { AnswerText.folded($0) == AnswerText.folded(text) }) { nobody.append(text) }
            if !nobody.isEmpty { yaml.line(2, "nobody: \(YAMLText.list(nobody))") }
            if networks.count == 1, let member = entries[entry].members[0] {
                writeItems(2, member.oddItems, &yaml)
                writePersons(2, member.numberedRows, &yaml)
            }
        }
    }

    /// A question that names some of the people on the list may be about them, and is not passed over in silence.
    private mutating func writeDoubt(_ entry: Int) {
        for member in entries[entry].members.compactMap(\.self) {
            guard let known = member.knownPersons else { continue }
            let items = member.asked.columns.count
            yaml.comment(
                1,
                say("draft.check-items", ["known": known, "items": items]))
        }
    }

    /// Words that say that a box is ticked or not, which are read only where a mapping lists them.
    mutating func writeTickWords(_ entry: Int) {
        let members = entries[entry].members.compactMap(\.self)
        guard members.contains(where: \.asked.isTicked) else { return }
        let words = members.reduce(TickWords()) { $0.joined(with: $1.asked.answers.tickWords) }
        if !words.ticked.isEmpty { yaml.line(2, "ticked: \(YAMLText.list(words.ticked))") }
        if !words.notTicked.isEmpty { yaml.line(2, "not-ticked: \(YAMLText.list(words.notTicked))") }
    }

    mutating func writeEntryHead(_ entry: Int) {
        if entries[entry].wasGuessed {
            yaml.comment(
                1,
                say("draft.check-same-question"))
        }
        yaml.line(1, "- id: \(ids[entry] ?? "")")
        let short = say("draft.label")
        yaml.line(2, "label: \(YAMLText.quoted(label(entry)))  # \(short)")
        guard let keys = keys(entry) else {
            return yaml.todo(
                2, "question",
                say("draft.name-it"))
        }
        yaml.line(2, keys.line)
    }
}
