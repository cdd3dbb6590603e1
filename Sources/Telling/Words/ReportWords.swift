import Analysis
import Findings
import NetworkModel

/// Words and numbers as the sentences of a report need them.
package struct ReportWords {
    package let language: Language

    package init(language: Language) { self.language = language }

    package func pick(
        nb: @autoclosure () -> String, nn: @autoclosure () -> String, en: @autoclosure () -> String
    ) -> String {
        language.pick(nb: nb(), nn: nn(), en: en())
    }

    /// `A, B og C`; `A, b; C, d og E, f` where the parts have commas of their own.
    package func list(_ words: [String], or: Bool = false) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        let joint =
            or ? pick(nb: " eller ", nn: " eller ", en: " or ") : pick(nb: " og ", nn: " og ", en: " and ")
        let comma = words.contains { $0.contains(",") } ? "; " : ", "
        return words.dropLast().joined(separator: comma) + joint + last
    }

    package func quoted(_ text: String) -> String { pick(nb: "«\(text)»", nn: "«\(text)»", en: "“\(text)”") }

    /// `ingen personer`, `én person`, `3 personer`.
    package func persons(_ count: Int) -> String {
        switch count {
        case 0: pick(nb: "ingen personer", nn: "ingen personar", en: "no persons")
        case 1: pick(nb: "én person", nn: "éin person", en: "one person")
        default: pick(nb: "\(count) personer", nn: "\(count) personar", en: "\(count) persons")
        }
    }

    /// `Tre personer`, to begin a sentence with: numbers up to twelve are words there.
    package func personsFirst(_ count: Int) -> String {
        guard count > 1, count < 13 else { return capitalised(persons(count)) }
        return capitalised(number(count)) + pick(nb: " personer", nn: " personar", en: " persons")
    }

    /// `ingen`, `én`, `to` … `tolv`; then figures.
    package func number(_ count: Int) -> String {
        let words = pick(
            nb: "ingen én to tre fire fem seks sju åtte ni ti elleve tolv",
            nn: "ingen éin to tre fire fem seks sju åtte ni ti elleve tolv",
            en: "none one two three four five six seven eight nine ten eleven twelve"
        ).split(separator: " ")
        return words.indices.contains(count) ? String(words[count]) : String(count)
    }

    package func percent(_ share: Double) -> String { NumberText.percent(share, language) }

    /// `20–27 %`; one number where both ends are written alike.
    package func range(_ range: ClosedRange<Double>, _ kind: FigureKind = .share) -> String {
        let (low, high) = (number(range.lowerBound, kind), number(range.upperBound, kind))
        guard low != high else { return low }
        // The sign of per cent stands once.
        let sign = low.reversed().prefix { !$0.isNumber }.count
        return "\(low.dropLast(kind == .share ? sign : 0))–\(high)"
    }

    /// `7`: of ten, for what holds in most of them and not in all.
    package func tenths(_ share: Double) -> Int { min(9, max(1, Int((share * 10).rounded()))) }

    /// `27, 4 og 2`; of many clusters the largest few.
    package func sizes(_ clusters: [Int]) -> String {
        guard clusters.count > 6 else { return list(clusters.map(String.init)) }
        let rest = clusters.count - 5
        return list(
            clusters.prefix(5).map(String.init) + [
                pick(
                    nb: "\(rest) mindre med færre", nn: "\(rest) mindre med færre",
                    en: "\(rest) smaller ones with fewer")
            ])
    }

    /// A figure as its kind is written; a dash where it is not defined.
    package func number(_ value: Double?, _ kind: FigureKind) -> String {
        guard let value, value.isFinite else { return "–" }
        return switch kind {
        case .count: String(Int(value))
        case .share: percent(value)
        case .number: NumberText.decimal(value, language)
        }
    }

    /// `daglig eller ukentlig`: what counts at a cumulative level, inside a sentence; nil where there is one level only.
    package func levels(_ relation: Relation, upTo level: Int) -> String? {
        guard relation.levels.count > 1 else { return nil }
        return list(relation.levels[...level].map { inSentence($0.label) }, or: true)
    }

    /// `Kontakt om bolig, daglig eller ukentlig`: of a picture or a table.
    package func title(_ relation: Relation, upTo level: Int) -> String {
        [relation.label, levels(relation, upTo: level)].compactMap(\.self).joined(separator: ", ")
    }

    /// ` daglig eller ukentlig`, to follow `kontakt`; ` («Bestevenn» eller «Venn»)` where the labels are other words than
    /// adverbs of this language, which a sentence cannot take up. Empty where there is one level only.
    package func often(_ relation: Relation, upTo level: Int) -> String {
        guard relation.levels.count > 1 else { return "" }
        let labels = relation.levels[...level].map(\.label)
        guard labels.allSatisfy(isAdverb) else { return " (\(list(labels.map(quoted), or: true)))" }
        return " " + list(labels.map(inSentence), or: true)
    }

    package var plainContact: String { pick(nb: "kontakt", nn: "kontakt", en: "contact") }

    /// `daglig eller ukentlig kontakt`; `kontakt` where every level counts and they are not to be named all the same. Labels that are no adjectives of this language
    /// stand behind: `kontakt («Bestevenn» eller «Venn»)`.
    package func contact(_ relation: Relation, upTo level: Int, namingAll: Bool = false) -> String {
        let contact = pick(nb: "kontakt", nn: "kontakt", en: "contact")
        guard relation.levels.count > 1, namingAll || level < relation.levels.count - 1 else { return contact }
        let labels = relation.levels[...level].map(\.label)
        guard labels.allSatisfy(isAdjective) else { return contact + often(relation, upTo: level) }
        return list(labels.map(inSentence), or: true) + " " + contact
    }

    /// `den daglige eller ukentlige kontakten`; `kontakten` where every level counts.
    package func theContact(_ relation: Relation, upTo level: Int) -> String {
        let contact = pick(nb: "kontakten", nn: "kontakten", en: "the contact")
        guard relation.levels.count > 1, level < relation.levels.count - 1 else { return contact }
        let labels = relation.levels[...level].map(\.label)
        guard labels.allSatisfy(isAdjective) else { return contact + often(relation, upTo: level) }
        let list = list(labels.map { inSentence($0) + pick(nb: "e", nn: "e", en: "") }, or: true)
        return pick(nb: "den \(list) kontakten", nn: "den \(list) kontakten", en: "the \(list) contact")
    }

    /// Adverbs that are adjectives too: `daglig`, `vekentleg`, `monthly`.
    private func isAdjective(_ label: String) -> Bool {
        let endings =
            switch language {
            case .nb: ["lig", "vis"]
            case .nn: ["leg", "vis"]
            case .en: ["ly"]
            }
        return isAdverb(label) && !label.contains(" ") && endings.contains { label.lowercased().hasSuffix($0) }
    }

    private func isAdverb(_ label: String) -> Bool {
        let known =
            switch language {
            case .nb: "daglig ukentlig månedlig kvartalsvis årlig ofte sjelden hver"
            case .nn: "dagleg vekentleg månadleg kvartalsvis årleg ofte sjeldan kvar"
            case .en: "daily weekly monthly quarterly yearly often rarely every"
            }
        // `Hver dag` is one too.
        let first = label.lowercased().split(separator: " ").first ?? ""
        return known.split(separator: " ").contains(first) && label.split(separator: " ").count < 3
    }

    package func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// With a small first letter, unless it is an abbreviation.
    package func inSentence(_ label: String) -> String {
        guard let first = label.first, label.dropFirst().first?.isUppercase != true else { return label }
        return first.lowercased() + label.dropFirst()
    }

    /// `Daglig eller ukentlig: …`; the text alone where there is one level only.
    package func at(_ relation: Relation, _ level: Int, _ text: String) -> String {
        levels(relation, upTo: level).map { "\(capitalised($0)): \(text)" } ?? capitalised(text)
    }
}

extension NetworkContent {
    package var words: ReportWords { ReportWords(language: language) }

    /// The name; the roster id where there is none, and what the person does where nobody is to be named.
    package func name(ofPerson position: Int) -> String {
        if let wordsForPersons { return wordsForPersons[position] }
        let person = network.persons[position]
        return person.name.isEmpty ? person.id : person.name
    }

    /// The person's functions, as in the pictures; empty where they are not known.
    package func functions(ofPerson position: Int) -> String {
        guard let membership = analysis.groups else { return "" }
        let values = network.persons[position].values
        guard values.indices.contains(membership.attribute) else { return "" }
        return network.attributes[membership.attribute].shownText(values[membership.attribute], language) ?? ""
    }

    /// What the person's functions are called in a sentence, where a code would have to be looked up; empty where they are not known.
    func functionNames(ofPerson position: Int) -> [String] {
        guard let membership = analysis.groups, let own = membership.ofPerson[position] else { return [] }
        let areTexts = network.attributes[membership.attribute].options.isEmpty
        return own.map { group in
            let name = membership.groups[group].name
            // What a name adds in parentheses of its own would stand in others.
            let short = name.range(of: " (").map { String(name[..<$0.lowerBound]) } ?? name
            return areTexts ? short : words.inSentence(short)
        }
    }

    /// `Ada Hansen (tildeling av kommunale boliger)`.
    package func nameAndFunctions(ofPerson position: Int) -> String {
        if let wordsForPersons { return wordsForPersons[position] }
        let functions = functionNames(ofPerson: position)
        return functions.isEmpty
            ? name(ofPerson: position) : "\(name(ofPerson: position)) (\(functions.joined(separator: "; ")))"
    }

    /// Persons who did not answer, out of everybody.
    package var nonRespondents: Int { network.response.persons - network.response.answered }
}
