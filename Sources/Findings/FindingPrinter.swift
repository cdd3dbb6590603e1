/// Findings as lines for a terminal: no names and no answers, since a finding has none.
package struct FindingPrinter {
    package let language: Language

    package init(language: Language) { self.language = language }

    /// One line a code with its number, the worst first, and the first few places under it.
    package func overview(_ findings: [Finding], places: Int = 3) -> String {
        groups(findings).map { group in
            let shown = group.compactMap(\.place).prefix(places).map(\.description)
            let rest = group.count - shown.count
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
    package func full(_ finding: Finding) -> String {
        var where_ = ([finding.place] + finding.furtherPlaces).compactMap { $0?.description }
        if where_.isEmpty, let network = finding.network { where_ = [network] }
        if !finding.actors.isEmpty {
            where_.append(language.pick(nb: "person ", nn: "person ", en: "person ") + finding.actors.prefix(8).joined(separator: ", "))
        }
        return "  \(where_.joined(separator: ", "))\n    \(finding.message)\n    → \(finding.hint)\n"
    }

    package func word(_ severity: Severity) -> String {
        switch severity {
        case .error: language.pick(nb: "feil", nn: "feil", en: "error")
        case .warning: language.pick(nb: "advarsel", nn: "åtvaring", en: "warning")
        case .note: language.pick(nb: "merknad", nn: "merknad", en: "note")
        }
    }

    private func heading(_ finding: Finding, count: Int) -> String {
        "\(word(finding.severity)) \(finding.code.rawValue): \(count)"
    }

    private func more(_ count: Int) -> String {
        language.pick(nb: " … og \(count) til", nn: " … og \(count) til", en: " … and \(count) more")
    }

    /// By severity and code, the worst first; inside a group in the findings' order.
    private func groups(_ findings: [Finding]) -> [[Finding]] {
        var order: [String] = []
        var groups: [String: [Finding]] = [:]
        for finding in findings {
            let key = finding.severity.rawValue + finding.code.rawValue
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(finding)
        }
        return order.enumerated()
            .sorted { one, other in
                let (a, b) = (groups[one.element]![0].severity, groups[other.element]![0].severity)
                return a == b ? one.offset < other.offset : a > b
            }
            .map { groups[$0.element]! }
    }
}
