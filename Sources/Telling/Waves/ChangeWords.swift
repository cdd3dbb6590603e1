import Analysis
import Findings
import NetworkModel

/// What is said of two waves, in words.
package struct ChangeWords {
    private let content: ChangeContent
    private let language: Language
    private var words: ReportWords { content.to.words }

    package init(_ content: ChangeContent) {
        self.content = content
        language = content.to.language
    }

    private var waves: [String: any TextValue] { ["from": content.fromName, "to": content.toName] }

    /// `The town, September 2023 and May 2025: daily contact`.
    package func title(_ level: ChangeLevel) -> String {
        language.say(
            "change.picture.title",
            waves.merging([
                "network": content.to.network.ownTitle,
                "level": words.title(level.level.relation, upTo: level.level.level),
            ]) { one, _ in one })
    }

    package var heading: String { language.say("change.heading", waves) }

    /// Who is on which roster.
    package var persons: String {
        let roster = content.change.roster
        return language.say(
            "change.persons",
            ["both": roster.both.count, "joined": roster.joined.count, "left": roster.left.count])
    }

    /// What became of the pairs that can be told of.
    package func pairs(_ counts: ChangeCounts) -> String {
        guard counts.observedTwice > 0 else { return language.say("change.pairs.none") }
        let sentence = language.say(
            "change.pairs",
            ["twice": counts.observedTwice, "kept": counts.kept, "new": counts.new, "gone": counts.gone])
        return counts.unknown == 0
            ? sentence : sentence + " " + language.say("change.pairs.unknown", ["unknown": counts.unknown])
    }

    package var caution: String { language.say("change.picture.caution") }
    package var linesHeading: String { language.say("change.picture.lines") }
    package var newLine: String { language.say("change.picture.new", waves(["to"])) }
    package var goneLine: String { language.say("change.picture.gone", waves(["from"])) }
    package var keptLine: String { language.say("change.picture.kept") }
    package var unknownLine: String { language.say("change.picture.unknown") }
    package var marksHeading: String { language.say("change.picture.persons") }
    package var joinedMark: String { language.say("change.picture.joined", waves(["to"])) }
    package var leftMark: String { language.say("change.picture.left", waves(["from"])) }
    package var notAnswered: String { language.say("change.picture.not-answered") }

    private func waves(_ keys: Set<String>) -> [String: any TextValue] { waves.filter { keys.contains($0.key) } }
}
