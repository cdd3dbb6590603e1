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

    /// `The town, September 2023 and May 2025: daily contact`.
    package func title(_ level: ChangeLevel) -> String {
        language.say(
            "change.picture.title",
            [
                "network": content.to.network.ownTitle, "from": content.fromName, "to": content.toName,
                "level": words.title(level.level.relation, upTo: level.level.level),
            ])
    }

    package var heading: String { language.say("change.heading", ["from": content.fromName, "to": content.toName]) }

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

    /// How to read the two pictures of a slide, which has no legend.
    var reading: String { language.say("change.slide.reading", ["from": content.fromName, "to": content.toName]) }
    package var caution: String { language.say("change.picture.caution") }
    package var linesHeading: String { language.say("change.picture.lines") }
    package var newLine: String { language.say("change.picture.new", ["to": content.toName]) }
    package var goneLine: String { language.say("change.picture.gone", ["from": content.fromName]) }
    package var keptLine: String { language.say("change.picture.kept") }
    package var unknownLine: String { language.say("change.picture.unknown") }
    package var marksHeading: String { language.say("change.picture.persons") }
    package var joinedMark: String { language.say("change.picture.joined", ["to": content.toName]) }
    package var leftMark: String { language.say("change.picture.left", ["from": content.fromName]) }
    package var notAnswered: String { language.say("change.picture.not-answered") }
}
