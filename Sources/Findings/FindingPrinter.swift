/// Findings as lines for a terminal: no names and no answers, since a finding has none.
package struct FindingPrinter {
    package let language: Language

    package init(language: Language) { self.language = language }

    /// One line a code with its number, the worst first, and the first few places under it.
    package func overview(_ findings: [Finding], places: Int = 3) -> String {
        groups(findings).map { group in
            // Several may stand in one place, which is named once.
            let shown = Self.distinct(group.compactMap { $0.place?.description }).prefix(places)
            let rest = group.count { $0.place.map { !shown.contains($0.description) } ?? true }
            var line = "  \(heading(group[0], count: group.count))"
            if !shown.isEmpty {
                line += "\n      " + shown.joined(separator: ", ")
                if rest > 0 { line += more(rest) }
            }
            return line + "\n"
        }.joined()
    }

    /// Every finding in full: where, what and the cure; of one code at most `most`.
    package func full(_ findings: [Finding], most: Int = .max) -> String {
        groups(findings).map { group in
            var text = "\(heading(group[0], count: group.count))\n"
            for finding in group.prefix(most) { text += full(finding) }
            if group.count > most { text += "   \(more(group.count - most))\n" }
            return text
        }.joined(separator: "\n")
    }

    /// One finding: its place, message and hint.
    /// - Parameter excerpt: the lines of the file that it is about, if they are to be shown.
    package func full(_ finding: Finding, excerpt: String? = nil) -> String {
        var places = Self.distinct(([finding.place] + finding.furtherPlaces).compactMap { $0?.description })
        if places.isEmpty, let network = finding.network { places = [network] }
        // Where the roster has no numbers an id is an e-mail address, which does not belong on a screen.
        let actors = finding.actors.filter { !$0.contains("@") }
        if !actors.isEmpty { places.append("person " + actors.prefix(Self.mostActors).joined(separator: ", ")) }
        let lines = excerpt?.split(separator: "\n").map { "    \($0)\n" }.joined() ?? ""
        return
            "  \(places.joined(separator: ", "))\n\(lines)    \(finding.message[language])\n    → \(finding.hint[language])\n"
    }

    private static let mostActors = 8

    private static func distinct(_ texts: [String]) -> [String] {
        var met: Set<String> = []
        return texts.filter { met.insert($0).inserted }
    }

    package func word(_ severity: Severity) -> String {
        switch severity {
        case .error: language.say("severity.error")
        case .warning: language.say("severity.warning")
        case .note: language.say("severity.note")
        }
    }

    private func heading(_ finding: Finding, count: Int) -> String {
        let title = RuleDescription(finding.code).title[language]
        return "\(word(finding.severity)) \(finding.code.rawValue): \(count)  \(title)"
    }

    private func more(_ count: Int) -> String {
        " " + language.say("and-more", ["n": count])
    }

    /// By severity and code, the worst first; inside a group in the findings' order.
    private func groups(_ findings: [Finding]) -> [LazyMapCollection<[Int], Finding>] {
        struct Kind: Hashable {
            var severity: Severity
            var code: FindingCode
        }
        // Positions, as a finding is a dozen texts and lists.
        var groups: [Kind: [Int]] = [:]
        for position in findings.indices {
            groups[Kind(severity: findings[position].severity, code: findings[position].code), default: []]
                .append(position)
        }
        return groups.sorted { one, other in
            one.key.severity == other.key.severity
                ? one.value[0] < other.value[0] : one.key.severity > other.key.severity
        }
        .map { group in group.value.lazy.map { findings[$0] } }
    }
}
