import Building
import Findings
import Importers
import Mapping

/// Writes a study's draft as a mapping file: what is known as keys, what people must decide as keys with nothing behind
/// them, which the loader refuses one by one.
struct MappingWriter {
    let draft: StudyDraft
    let language: Language
    private(set) var yaml = YAMLText()
    /// Ids by position in the draft's entries; nil for one that is not written.
    private var ids: [String?] = []
    private var bodyIDs: [(id: String, text: String)] = []

    init(_ draft: StudyDraft) {
        self.draft = draft
        language = draft.language
    }

    /// Columns that every GraphML file has, and attributes become columns beside them.
    private static let reserved: Set = ["id", "label", "name", "kind", "status", "x", "y", "z", "size", "r", "g", "b"]

    private var networks: [NetworkDraft] { draft.networks }
    private var entries: [DraftEntry] { draft.entries }
    private var written: [Int] { entries.indices.filter { entries[$0].isComplete && keys($0, network: 0) != nil } }
    private var relations: [Int] { written.filter { entries[$0].isRelation } }
    private var affiliations: [Int] { written.filter { entries[$0].layout == .bodyMatrix } }
    private var choices: [Int] {
        written.filter { entries[$0].layout == .multipleChoice || entries[$0].layout == .singleChoice }
    }

    mutating func write() -> String {
        var names = DraftNames(reserved: Self.reserved)
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

    private func say(nb: String, nn: String, en: String) -> String { language.pick(nb: nb, nn: nn, en: en) }

    private func label(_ entry: Int) -> String {
        if let text = entries[entry].text, !text.isEmpty { return text }
        if let number = entries[entry].number {
            return say(nb: "Spørsmål \(number)", nn: "Spørsmål \(number)", en: "Question \(number)")
        }
        let member = entries[entry].members.lazy.compactMap { $0 }.first
        let columns = member?.asked.columns ?? []
        let export = networks[0].look.export
        let name = columns.first.flatMap { export.columns.indices.contains($0) ? export.columns[$0].name : nil } ?? ""
        return say(nb: "Spørsmål \(name)", nn: "Spørsmål \(name)", en: "Question \(name)")
    }

    private func keys(_ entry: Int, network: Int) -> QuestionKeys? {
        entries[entry].members[network].flatMap { QuestionKeys($0.asked, networks[network].look.export) }
    }

    // MARK: Study and networks

    private mutating func writeHead() {
        yaml.comment(
            0,
            say(
                nb:
                    "Utkast laget av `brobygger init`. Det som filene viser, står her; det bare dere kan avgjøre, er merket TODO: en nøkkel uten verdi, som `brobygger check` peker på til den er fylt ut. «Se etter» betyr at programmet har lest ut av ordlyd eller rekkefølge hva som hører sammen. Mappings/README.md forklarer alle nøklene.",
                nn:
                    "Utkast laga av `brobygger init`. Det som filene viser, står her; det berre de kan avgjere, er merkt TODO: ein nøkkel utan verdi, som `brobygger check` peikar på til han er fylt ut. «Sjå etter» tyder at programmet har lese ut av ordlyd eller rekkjefølgje kva som høyrer saman. Mappings/README.md forklarer alle nøklane.",
                en:
                    "A draft by `brobygger init`. What the files show stands here; what only you can decide is marked TODO: a key with nothing behind it, at which `brobygger check` points until it is filled. “Check” means that the program read from wording or order what belongs together. Mappings/README.md explains every key."
            ))
        yaml.blank()
        yaml.line(0, "mapping: 1")
        yaml.blank()
        yaml.line(0, "study:")
        let only = networks.count == 1 ? networks.first : nil
        yaml.line(1, "id: \(only?.id ?? "study")")
        let title = only?.title ?? say(nb: "Undersøkelse", nn: "Undersøking", en: "Study")
        yaml.line(
            1,
            "title: \(YAMLText.quoted(title))  # "
                + say(nb: "slik folk skal lese det", nn: "slik folk skal lese det", en: "as people are to read it"))
        yaml.line(1, "language: \(language.rawValue)")
    }

    private mutating func writeNetworks() {
        yaml.blank()
        yaml.line(0, "networks:")
        for (position, network) in networks.enumerated() {
            yaml.line(1, "- id: \(network.id)")
            yaml.line(2, "title: \(YAMLText.quoted(network.title))")
            let file = YAMLText.quoted(network.look.file.shownPath)
            let codebook = network.look.codebook.map { YAMLText.quoted($0.shownPath) }
            yaml.line(2, codebook.map { "responses: { file: \(file), codebook: \($0) }" } ?? "responses: \(file)")
            writeRosterFile(network)
            writeRespondents(of: network)
            writeQuestions(of: position)
        }
    }

    private mutating func writeRosterFile(_ network: NetworkDraft) {
        guard let roster = network.roster else {
            return yaml.todo(
                2, "roster",
                say(
                    nb: "adresselisten: hvem som hører til nettverket; kjør gjerne init på nytt med --roster",
                    nn: "adresselista: kven som høyrer til nettverket; køyr gjerne init på nytt med --roster",
                    en: "the address list: who belongs to the network; better run init again with --roster"))
        }
        let own = Self.rosterKeys.compactMap { key -> String? in
            let name = key.name(roster)
            return name == common(key.name) ? nil : name.map { "\(key.key): \(YAMLText.quoted($0))" }
        }
        let file = YAMLText.quoted(roster.path)
        yaml.line(
            2,
            own.isEmpty
                ? "roster: \(file)" : "roster: { file: \(file), columns: { \(own.joined(separator: ", ")) } }")
    }

    private static let rosterKeys: [(key: String, name: @Sendable (RosterGuess) -> String?)] = [
        ("id", { $0.id }), ("name", { $0.name }), ("email", { $0.email }),
    ]

    /// What a column is called in the block for all networks: the first list's name for it, where all lists have one.
    private func common(_ name: (RosterGuess) -> String?) -> String? {
        let lists = networks.compactMap(\.roster)
        return lists.allSatisfy { name($0) != nil } ? lists.first.flatMap(name) : nil
    }

    private mutating func writeRoster() {
        let keys = Self.rosterKeys.compactMap { key in
            common(key.name).map { "\(key.key): \(YAMLText.quoted($0))" }
        }
        yaml.blank()
        yaml.line(0, "roster:")
        let lists = networks.compactMap(\.roster)
        if !lists.isEmpty, lists.allSatisfy({ $0.name != nil }) {
            if keys.isEmpty {
                yaml.line(1, "columns: { }")
            } else {
                yaml.line(1, "columns: { \(keys.joined(separator: ", ")) }")
            }
            return
        }
        yaml.line(1, "columns:")
        for key in keys where !key.hasPrefix("name:") { yaml.line(2, key) }
        let isDivided = lists.contains(where: \.hasDividedNames)
        yaml.todo(
            2, "name",
            isDivided
                ? say(
                    nb: "adresselisten har fornavn og etternavn hver for seg: samle dem i én kolonne",
                    nn: "adresselista har fornamn og etternamn kvar for seg: samle dei i éin kolonne",
                    en: "the address list has first and last name apart: put them into one column")
                : say(
                    nb: "kolonnen i adresselisten som har navnene", nn: "kolonnen i adresselista som har namna",
                    en: "the column of the address list that holds the names"))
    }

    // MARK: Respondents

    /// What holds for all networks: the first one's way, where every network was recognised.
    private var commonMatch: RespondentsMapping.Match? {
        networks.allSatisfy { $0.respondent != nil } ? networks[0].respondent?.match : nil
    }

    /// A column that the format does not name by itself.
    private func column(of network: NetworkDraft) -> String? {
        guard let guess = network.respondent, guess.column != network.look.export.respondentColumn else { return nil }
        return network.look.export.columns[guess.column].name
    }

    private mutating func writeRespondents() {
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

    private mutating func writeRespondents(of network: NetworkDraft) {
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

    private mutating func writeMatchTODO(_ depth: Int) {
        yaml.todo(
            depth, "match",
            say(
                nb: "email, id eller name: hva svarene og adresselisten har felles; og `column:`, kolonnen det står i",
                nn: "email, id eller name: kva svara og adresselista har felles; og `column:`, kolonnen det står i",
                en: "email, id or name: what responses and roster have in common; and `column:`, where it stands"))
    }

    // MARK: Questions of one network

    private mutating func writeQuestions(of network: Int) {
        var blocks: [(id: String, write: (inout YAMLText) -> Void)] = []
        for entry in written {
            guard let id = ids[entry], let member = entries[entry].members[network],
                let own = keys(entry, network: network)
            else { continue }
            let isElsewhere = network > 0 && own != keys(entry, network: 0)
            let odd = networks.count > 1 ? member.oddItems : []
            let rows = networks.count > 1 ? member.numberedRows : 0
            if !isElsewhere, odd.isEmpty, rows == 0 { continue }
            blocks.append(
                (
                    id,
                    { [self] yaml in
                        if isElsewhere { yaml.line(4, own.line) }
                        writeItems(4, odd, &yaml)
                        writeRows(4, rows, &yaml)
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

    private func writeItems(_ depth: Int, _ items: [RecognisedQuestion.OddItem], _ yaml: inout YAMLText) {
        if items.isEmpty { return }
        yaml.todo(
            depth, "items",
            say(
                nb: "hvem er dette? Fjern # der det stemmer, rett id-en, eller slett `items:`",
                nn: "kven er dette? Fjern # der det stemmer, rett id-en, eller slett `items:`",
                en: "who is this? Remove the # where it is right, correct the id, or delete `items:`"))
        for item in items {
            let id = YAMLText.quoted(item.candidates.first ?? "?")
            let others = item.candidates.dropFirst()
            let more =
                others.isEmpty
                ? "" : "  # " + say(nb: "eller", nn: "eller", en: "or") + " " + others.joined(separator: ", ")
            yaml.line(depth + 1, "# \(YAMLText.quoted(item.text)): \(id)\(more)")
        }
    }

    private func writeRows(_ depth: Int, _ rows: Int, _ yaml: inout YAMLText) {
        if rows == 0 { return }
        if bodyIDs.allSatisfy({ $0.text.isEmpty }) {
            yaml.line(depth, "rows: [\(bodyIDs.prefix(rows).map(\.id).joined(separator: ", "))]")
            return
        }
        let known = bodyIDs.map(\.id).joined(separator: ", ")
        yaml.todo(
            depth, "rows",
            say(
                nb: "hvem står i rad 1 til \(rows)? I rekkefølge, blant: \(known)",
                nn: "kven står i rad 1 til \(rows)? I rekkjefølgje, mellom: \(known)",
                en: "who stands in rows 1 to \(rows)? In order, among: \(known)"))
    }

    // MARK: Scales and relations

    private func scaleID(_ entry: Int) -> String? {
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

    private mutating func writeScales() {
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

    private mutating func writeScale(_ scale: ScaleGuess, needsBlank: Bool) {
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
                        nb: "svarene som betyr at det ikke er noen relasjon; slett linjen hvis ingen gjør det",
                        nn: "svara som tyder at det ikkje er nokon relasjon; slett linja dersom ingen gjer det",
                        en: "the answers that mean no tie; delete the line if none does"))
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
        if !scale.noTie.isEmpty { yaml.line(2, "no-tie: \(YAMLText.list(scale.noTie))") }
        if needsBlank || scale.noTie.isEmpty && !scale.levels.isEmpty { writeBlank() }
    }

    private mutating func writeBlank() {
        yaml.todo(
            2, "blank",
            say(
                nb: "no-tie eller unanswered: hva det betyr når den som har svart, lar et ledd stå tomt",
                nn: "no-tie eller unanswered: kva det tyder når den som har svart, lèt eit ledd stå tomt",
                en: "no-tie or unanswered: what it means when somebody who answered left an item empty"))
    }

    private mutating func writeRelations() {
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
            writeEntryHead(entry)
            yaml.line(2, "layout: \(entries[entry].layout.rawValue)")
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
            if networks.count == 1 { writeItems(2, entries[entry].members[0]?.oddItems ?? [], &yaml) }
        }
    }

    private mutating func writeEntryHead(_ entry: Int) {
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
        if let keys = keys(entry, network: 0) { yaml.line(2, keys.line) }
    }

    // MARK: Attributes, bodies, affiliations

    private mutating func writeAttributes(_ names: inout DraftNames) {
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

    private mutating func writeOptionCheck(_ entry: Int) {
        guard entries[entry].options.wasGuessed else { return }
        yaml.comment(
            2,
            say(
                nb: "Se etter at hver linje er én ting: ordlyden er ulik i nettverkene.",
                nn: "Sjå etter at kvar linje er éin ting: ordlyden er ulik i nettverka.",
                en: "Check that each line is one thing: the wording differs between networks."))
    }

    private mutating func findBodies() {
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

    private mutating func writeBodies() {
        if affiliations.isEmpty { return }
        yaml.blank()
        yaml.line(0, "bodies:")
        for (position, body) in bodyIDs.enumerated() {
            if body.text.isEmpty {
                yaml.line(1, "- id: \(body.id)")
                yaml.todo(
                    2, "label",
                    say(
                        nb: "hva står i rad \(position + 1) i spørreskjemaet?",
                        nn: "kva står i rad \(position + 1) i spørjeskjemaet?",
                        en: "what stands in row \(position + 1) of the questionnaire?"))
                yaml.line(2, "answers: [\"\(position + 1)\"]")
            } else {
                let text = YAMLText.quoted(body.text)
                yaml.line(1, "- { id: \(body.id), label: \(text), answers: [\(text)] }")
            }
        }
    }

    private mutating func writeAffiliations() {
        if affiliations.isEmpty { return }
        yaml.blank()
        yaml.line(0, "affiliations:")
        for entry in affiliations {
            writeEntryHead(entry)
            yaml.line(2, "layout: body-matrix")
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
                    say(
                        nb: "to-body, from-body eller both: hvilken vei informasjonen går",
                        nn: "to-body, from-body eller both: kva veg informasjonen går",
                        en: "to-body, from-body or both: which way the information goes"))
            }
        }
    }

    // MARK: What is not used

    private mutating func writeUnused() {
        var lines: [String] = []
        for network in networks {
            for unused in network.unused {
                lines.append("\(place(unused.question, network)): \(reason(unused.reason))")
            }
            if let roster = network.roster, !roster.leftOut.isEmpty {
                let columns = roster.leftOut.joined(separator: ", ")
                lines.append(
                    "\(roster.path): \(columns): "
                        + say(
                            nb: "tom eller kontaktopplysning", nn: "tom eller kontaktopplysning",
                            en: "empty, or a way to reach people"))
            }
        }
        for entry in entries.indices where ids[entry] == nil {
            for (network, member) in zip(networks, entries[entry].members) {
                guard let member else { continue }
                let reason =
                    entries[entry].isComplete
                    ? say(
                        nb: "kan ikke finnes igjen av seg selv", nn: "kan ikkje finnast att av seg sjølv",
                        en: "nothing tells it from other questions")
                    : say(
                        nb: "finnes ikke i alle nettverkene", nn: "finst ikkje i alle nettverka",
                        en: "not asked in every network")
                lines.append("\(place(member.asked, network)): \(reason)")
            }
        }
        if lines.isEmpty { return }
        yaml.blank()
        yaml.comment(0, say(nb: "Ikke brukt her:", nn: "Ikkje brukt her:", en: "Not used here:"))
        for line in lines { yaml.line(0, "#   " + line.split(whereSeparator: \.isNewline).joined(separator: " ")) }
    }

    private func place(_ question: AskedQuestion, _ network: NetworkDraft) -> String {
        let export = network.look.export
        let first = export.columns[question.columns[0]].placeName
        let last = export.columns[question.columns[question.columns.count - 1]].placeName
        let text = question.text.map { " «\($0)»" } ?? ""
        return network.look.file.shownPath + " " + (first == last ? first : "\(first)..\(last)") + text
    }

    private func reason(_ reason: NetworkDraft.Unused.Reason) -> String {
        switch reason {
        case .typed: say(nb: "fritekst", nn: "fritekst", en: "typed text")
        case .oneAnswer:
            say(nb: "alle har svart det samme", nn: "alle har svara det same", en: "everybody gave the same answer")
        case .onRoster(let column):
            say(
                nb: "står på adresselisten («\(column)»)", nn: "står på adresselista («\(column)»)",
                en: "stands on the address list (“\(column)”)")
        case .notUnderstood:
            say(nb: "ikke gjenkjent", nn: "ikkje kjend att", en: "not recognised")
        }
    }
}

extension StudyDraft {
    /// The mapping file.
    package var mapping: String {
        var writer = MappingWriter(self)
        return writer.write()
    }
}
