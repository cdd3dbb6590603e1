import Findings
import NetworkModel

/// A question that two waves do not have in common as it was asked, or nobody who answered both.
enum WaveNotComparable {
    static func finding(_ doubt: WaveDoubt, in study: Study) -> Finding {
        let wording = wording(doubt, in: study)
        return study.finding(.warning, .waveNotComparable, doubt, message: wording.message, hint: wording.hint)
    }

    private static func wording(_ doubt: WaveDoubt, in study: Study) -> (message: Text, hint: Text) {
        let (from, to) = (study.label(ofWave: doubt.from), study.label(ofWave: doubt.to))
        let cells = Text.cells(doubt.places)
        switch doubt.kind {
        case .questionLost(let id, let wave):
            return (
                Text(
                    "wave-not-comparable.lost",
                    ["id": id, "wave": study.label(ofWave: wave), "from": from, "to": to]),
                Text("wave-not-comparable.lost.hint")
            )
        case .otherLevels(let relation):
            return (
                Text("wave-not-comparable.levels", ["relation": relation, "from": from, "to": to]),
                Text("wave-not-comparable.levels.hint")
            )
        case .otherQuestion(let relation):
            return (
                Text("wave-not-comparable.question", ["relation": relation, "from": from, "to": to]),
                Text("wave-not-comparable.question.hint", ["cells": cells])
            )
        case .otherAnswers(let relation, let level?):
            return (
                Text(
                    "wave-not-comparable.answers", ["relation": relation, "level": level, "from": from, "to": to]),
                Text("wave-not-comparable.answers.hint", ["cells": cells])
            )
        case .otherAnswers(let relation, nil):
            return (
                Text("wave-not-comparable.unread", ["relation": relation, "from": from, "to": to]),
                Text("wave-not-comparable.unread.hint")
            )
        case .nobodyInCommon, .noKey, .doubledKey, .otherNameAndAddress, .numberedAnew, .alike:
            return (
                Text("wave-not-comparable.nobody", ["from": from, "to": to]),
                Text("wave-not-comparable.nobody.hint")
            )
        }
    }
}
