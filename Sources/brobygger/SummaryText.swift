import Findings
import Foundation
import Pipeline

/// The summary of a run for people.
struct SummaryText {
    let language: Language

    func text(_ summary: RunSummary, _ run: StudyRun) -> String {
        let news = run.newsText
        var text = "\(summary.title)\n" + edition(summary)
        for (position, network) in summary.networks.enumerated() {
            text += "\n\(network.title) (\(network.id))\n"
            let rate = network.responseRate.map { NumberText.percent($0, language) } ?? "–"
            text += "  "
            text += language.say(
                "summary.persons-answered-response-rate",
                ["persons": network.persons, "answered": network.answered, "rate": rate])
            if network.leftOut > 0 { text += "; " + language.say("summary.left-out", ["n": network.leftOut]) }
            if network.neverAnswered > 0 {
                text += "; " + language.say("summary.never-answered", ["n": network.neverAnswered])
            }
            text += "\n"
            for relation in network.relations {
                text += "  \(relation.label): " + language.say("summary.ties")
                let levels = relation.levels.enumerated().map { position, level in
                    let upTo = position == 0 || relation.levels.count == 1 ? "" : "≤ "
                    return relation.levels.count == 1 ? "\(level.ties)" : "\(upTo)\(level.label) \(level.ties)"
                }
                text += " " + levels.joined(separator: ", ") + "\n"
            }
            for line in news.lines(ofNetwork: position) { text += "  \(line)\n" }
        }
        let end = news.end
        if !end.isEmpty { text += "\n" + end.map { $0 + "\n" }.joined() }
        return text
    }

    /// Which edition it is; nothing for the one with names.
    private func edition(_ summary: RunSummary) -> String {
        switch summary.edition {
        case "pseudonymous":
            language.say("summary.pseudonymous-edition-codes-place")
        case "anonymous":
            language.say("summary.anonymous-edition-numbers-place")
        default: ""
        }
    }

    /// After a fault in an edition that tells of no row once there is a study, and shows no line of the mapping before.
    var lessIsShown: String {
        "\n  " + language.say("summary.less-is-shown") + "\n"
    }

    /// Where all findings stand, and what a code means.
    func whereToReadOn(isWritten: Bool) -> String {
        let sheet = language.say("summary.all-on-the-sheet") + " "
        let code = language.say("summary.brobygger-explain-code-explains")
        return "\n  " + (isWritten ? sheet : "") + code + "\n"
    }

    /// Why a run ends with status 1: how many findings there are of which codes.
    func whyItFails(_ findings: [Finding]) -> String {
        var codes: [FindingCode] = []
        for finding in findings where !codes.contains(finding.code) { codes.append(finding.code) }
        let shown = codes.prefix(Self.mostCodes).map(\.rawValue) + (codes.count > Self.mostCodes ? ["…"] : [])
        let list = shown.joined(separator: ", ")
        return language.say("summary.finding-brobygger-check-shows", ["findings": findings.count, "list": list])
    }

    private static let mostCodes = 5

    /// Where the results are, and those that most people want first.
    func filesText(_ summary: RunSummary) -> String {
        guard let folder = summary.folder else { return "" }
        let heading = language.say("summary.written")
        let first = UsefulFiles.of(summary.files)
        let others = summary.files.count - first.count
        var text = "\n\(heading) \(folder)\n" + first.map { "  \($0)\n" }.joined()
        if others > 0 {
            text +=
                "  "
                + language.say("summary.more-file", ["others": others]) + "\n"
        }
        return text + (summary.othersCanRead == true ? readableByOthers(folder) : "")
    }

    private func readableByOthers(_ folder: String) -> String {
        "\n"
            + language.say("summary.others-than-you-your", ["folder": folder]) + "\n"
    }
}
