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
                let nominated = say(nb: "Nevnt", nn: "Nemnd", en: "Named")
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
                say(
                    nb: "svarene som er en relasjon, det sterkeste først: ordne dem og fjern #",
                    nn: "svara som er ein relasjon, det sterkaste først: ordne dei og fjern #",
                    en: "the answers that are a tie, the strongest first: put them in order and remove the #"))
            for text in scale.unknown { yaml.line(3, "# " + level([text])) }
            if scale.noTie.isEmpty {
                yaml.todo(
                    2, "no-tie",
                    say(
                        nb:
                            "svarene som betyr at det ikke er noen relasjon; gjør ingen det, skriv `blank: no-tie` i stedet",
                        nn:
                            "svara som tyder at det ikkje er nokon relasjon; gjer ingen det, skriv `blank: no-tie` i staden",
                        en: "the answers that mean no tie; if none does, write `blank: no-tie` in its place"))
            }
        } else {
            yaml.line(2, "levels:")
            for found in scale.levels { yaml.line(3, level(found.texts)) }
            for text in scale.doubtful {
                yaml.comment(
                    3,
                    say(
                        nb:
                            "TODO er dette en relasjon? Skriv i så fall `label:`; hvis ikke, flytt svaret til `no-tie`.",
                        nn:
                            "TODO er dette ein relasjon? Skriv i så fall `label:`; viss ikkje, flytt svaret til `no-tie`.",
                        en: "TODO is this a tie? Then fill in its `label:`; if not, move its answer to `no-tie`."))
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
            say(
                nb: "no-tie eller unanswered: hva det betyr når den som har svart, lar et ledd stå tomt",
                nn: "no-tie eller unanswered: kva det tyder når den som har svart, lèt eit ledd stå tomt",
                en: "no-tie or unanswered: what it means when somebody who answered left an item empty"))
    }

    mutating func writeRelations() {
        yaml.blank()
        if relations.isEmpty {
            return yaml.todo(
                0, "relations",
                say(
                    nb: "fant ikke noe spørsmål om personene på adresselisten; se `brobygger inspect`",
                    nn: "fann ikkje noko spørsmål om personane på adresselista; sjå `brobygger inspect`",
                    en: "found no question about the people on the address list; see `brobygger inspect`"))
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
                    + say(
                        nb: "når begge skal svare det samme: avvik blir funn",
                        nn: "når begge skal svare det same: avvik blir funn",
                        en: "when both should say the same: differences become findings"))
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
                say(
                    nb:
                        "Se etter: \(known) av \(items) ledd er personer på adresselisten. Handler spørsmålet ikke om dem, slett relasjonen; er listen en annen, kjør init på nytt med den.",
                    nn:
                        "Sjå etter: \(known) av \(items) ledd er personar på adresselista. Handlar spørsmålet ikkje om dei, slett relasjonen; er lista ei anna, køyr init på nytt med ho.",
                    en:
                        "Check: \(known) of \(items) items are people on the address list. If the question is not about them, delete the relation; if the list is another one, run init again with it."
                ))
        }
    }

    /// Words that say that a box is ticked or not, which are read only where a mapping lists them.
    mutating func writeTickWords(_ entry: Int) {
        guard entries[entry].layout != .rosterMatrix else { return }
        let words = entries[entry].members.reduce(TickWords()) {
            $0.joined(with: $1?.asked.answers.tickWords ?? TickWords())
        }
        if !words.ticked.isEmpty { yaml.line(2, "ticked: \(YAMLText.list(words.ticked))") }
        if !words.notTicked.isEmpty { yaml.line(2, "not-ticked: \(YAMLText.list(words.notTicked))") }
    }

    mutating func writeEntryHead(_ entry: Int) {
        if entries[entry].wasGuessed {
            yaml.comment(
                1,
                say(
                    nb: "Se etter at dette er det samme spørsmålet i alle nettverkene.",
                    nn: "Sjå etter at dette er det same spørsmålet i alle nettverka.",
                    en: "Check that this is the same question in all networks."))
        }
        yaml.line(1, "- id: \(ids[entry] ?? "")")
        let short = say(
            nb: "kort, som i tabeller og bilder", nn: "kort, som i tabellar og bilete",
            en: "short, as in tables and pictures")
        yaml.line(2, "label: \(YAMLText.quoted(label(entry)))  # \(short)")
        guard let keys = keys(entry) else {
            return yaml.todo(
                2, "question",
                say(
                    nb: "ingenting i svarfilen skiller det fra andre spørsmål: hva heter det?",
                    nn: "ingenting i svarfila skil det frå andre spørsmål: kva heiter det?",
                    en: "nothing in the export tells it from other questions: what is it called?"))
        }
        yaml.line(2, keys.line)
    }
}
