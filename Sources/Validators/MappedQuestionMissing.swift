import Findings
import NetworkModel

/// A question of the mapping that is not in the export, or that several questions there answer to.
enum MappedQuestionMissing: Validator {
    static let code = FindingCode.questionNotFound

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.questionsNotFound.map { question in
            finding(
                .error, in: network, places: (question.place.map { [$0] } ?? []) + columns(question.problem),
                stopsRun: true, message: message(question), hint: hint(question))
        }
    }

    private static func columns(_ problem: QuestionNotFound.Problem) -> [SourcePlace] {
        switch problem {
        case .severalFit(let places), .keysDisagree(let places): places
        case .optionsMissing(_, _, near: let place): [place]
        case .nothingFits, .keyNeeded, .otherLayout: []
        }
    }

    private static func message(_ question: QuestionNotFound) -> Text {
        let (entry, file) = ("`\(question.section)`: \(question.id)", question.file)
        return switch question.problem {
        case .nothingFits:
            Text("question-not-found.message.nothing-fits", ["entry": entry, "file": file])
        case .severalFit(let places):
            Text("question-not-found.message.several-fit", ["places": places.count, "file": file, "entry": entry])
        case .keysDisagree:
            Text("question-not-found.message.keys-disagree", ["entry": entry, "file": file])
        case .keyNeeded:
            Text("question-not-found.message.key-needed", ["entry": entry, "file": file])
        case .optionsMissing(let options, _, let place):
            Text(
                "question-not-found.message.options-missing",
                ["file": file, "entry": entry, "column": place.column ?? "…", "quoted": quoted(options)])
        case .otherLayout(let found):
            Text("question-not-found.message.other-layout", ["entry": entry, "file": file, "kind": kind(found)])
        }
    }

    private static func hint(_ question: QuestionNotFound) -> Text {
        switch question.problem {
        case .nothingFits:
            Text("question-not-found.hint.nothing-fits", ["at": at(question.place)])
        case .severalFit(let places):
            Text("question-not-found.hint.several-fit", ["at": at(question.place), "cells": Text.cells(places)])
        case .keysDisagree(let places):
            Text("question-not-found.hint.keys-disagree", ["at": at(question.place), "cells": Text.cells(places)])
        case .keyNeeded(let keys):
            Text("question-not-found.hint.key-needed", ["at": at(question.place), "quoted": quoted(keys)])
        case .optionsMissing(_, let number, _):
            Text(
                "question-not-found.hint.options-missing",
                ["variables": number.map { "`number: \($0)`" } ?? "`variables`", "at": at(question.place)])
        case .otherLayout("multipleMatrix"):
            Text("question-not-found.hint.if-each-person", ["at": at(question.place)])
        case .otherLayout:
            Text("question-not-found.hint.correct-layout-or", ["at": at(question.place)])
        }
    }

    /// What a kind of question is called; a kind without a word of its own stands as it is.
    private static func kind(_ found: String) -> Text {
        switch found {
        case "single":
            Text("question-not-found.kind.single-question")
        case "multipleChoice":
            Text("question-not-found.kind.multiple-choice")
        case "matrix":
            Text("question-not-found.kind.matrix-with-one")
        case "multipleMatrix":
            Text("question-not-found.kind.matrix-with-several")
        case "":
            Text("question-not-found.kind.another-kind")
        default: .plain("`\(found)`")
        }
    }

    private static func quoted(_ keys: [String]) -> String { keys.map { "`\($0)`" }.joined(separator: ", ") }
}
