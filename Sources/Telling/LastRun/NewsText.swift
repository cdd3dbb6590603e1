import Analysis
import Findings
import NetworkModel

/// What is new since the last run, for somebody at a terminal: how many of each, never who.
package struct NewsText {
    private let study: Study
    private let news: [SinceLastRun?]
    private let language: Language

    package init(_ study: Study, _ news: [SinceLastRun?], _ language: Language) {
        self.study = study
        self.news = news
        self.language = language
    }

    /// Of a network, in a line each; none where nothing is new, or where there was nothing before.
    package func lines(ofNetwork position: Int) -> [String] {
        guard news.indices.contains(position), let since = news[position], !since.isNothing else { return [] }
        let parts = files(since) + people(since) + findings(since)
        return [language.say("since.last-run", ["changes": parts.joined(separator: "; ")])]
            + keyFigures(since, study.networks[position])
    }

    /// Of all networks, after them.
    package var end: [String] {
        let known = news.compactMap(\.self)
        let unchanged = known.count(where: \.isNothing)
        if known.isEmpty { return [] }
        if unchanged == known.count {
            let isSameInput = known.allSatisfy(\.inputs.isEmpty)
            return [language.say(isSameInput ? "since.nothing" : "since.nothing-in-results")]
        }
        return (unchanged > 0 ? [language.say("since.others-unchanged", ["n": unchanged])] : [])
            + [language.say("since.on-the-sheet")]
    }

    private func files(_ since: SinceLastRun) -> [String] {
        let roles = since.inputs.compactMap(SourceFile.Role.init).map { $0.word[language] }
        return (roles.isEmpty ? [] : [language.say("since.other-inputs", ["what": language.and(roles)])])
            + (since.inputs.contains(SinceLastRun.program) ? [language.say("since.program")] : [])
    }

    private func people(_ since: SinceLastRun) -> [String] {
        let responses = since.responses
        guard let persons = since.persons else {
            guard responses.before != responses.now else { return [] }
            return [language.say("since.answered", ["before": responses.before, "now": responses.now])]
        }
        return said(persons.new.count) { language.say("since.persons-new", ["n": $0]) }
            + said(persons.gone.count) { language.say("since.persons-gone", ["n": $0]) }
            + said(responses.new.count) { language.say("since.responses-new", ["n": $0]) }
            + said(responses.changed.count) { count in
                since.hasOtherAnswers
                    ? language.say("since.responses-changed", ["n": count])
                    : language.say("since.responses-read", ["n": count])
            }
            + said(responses.vanished.count) { language.say("since.responses-vanished", ["n": $0]) }
    }

    private func findings(_ since: SinceLastRun) -> [String] {
        func count(_ findings: [SinceLastRun.Finding]) -> Int { findings.reduce(0) { $0 + $1.count } }
        return said(count(since.findings.new)) { language.say("since.findings-new", ["n": $0]) }
            + said(count(since.findings.solved)) { language.say("since.findings-solved", ["n": $0]) }
            + said(since.figures.count) { language.say("since.figures", ["n": $0]) }
    }

    private func said(_ count: Int, _ text: (Int) -> String) -> [String] { count > 0 ? [text(count)] : [] }

    /// How many answered and how much contact there is: what everything else rests on.
    private func keyFigures(_ since: SinceLastRun, _ network: Network) -> [String] {
        since.figures.compactMap { figure in
            if figure.relation == nil, figure.figure == "rate" {
                let name = ResponseFigureList.all.first { $0.id == figure.figure }?.name[language] ?? figure.figure
                return said(
                    name, NumberText.percent(figure.from, language), NumberText.percent(figure.to, language))
            }
            guard figure.figure == "ties", let relation = network.relations.first(where: { $0.id == figure.relation }),
                let level = relation.levels.firstIndex(where: { $0.id == figure.level }),
                let name = FigureList.figure(figure.figure)?.name[language]
            else { return nil }
            return said("\(relation.title(level: level)), \(name)", String(Int(figure.from)), String(Int(figure.to)))
        }
    }

    private func said(_ name: String, _ before: String, _ now: String) -> String {
        language.say("since.figure", ["name": name, "before": before, "now": now])
    }
}
