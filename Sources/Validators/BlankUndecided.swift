import Findings
import NetworkModel

/// Blank cells among answered ones, where neither the export nor the mapping says whether a blank is an answer.
enum BlankUndecided: Validator {
    static let code = FindingCode.blankUndecided

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.undecidedBlanks.map { group in
            finding(
                .error, in: network, places: group.places, count: group.count, stopsRun: true,
                message: message(group),
                hint: hint(group, hasScale: hasScale(group.question, in: network)))
        }
    }

    private static func hasScale(_ question: String, in network: Network) -> Bool {
        network.relations.first { $0.id == question }?.hasScale ?? true
    }

    private static func message(_ group: CellGroup) -> Text {
        Text("blank-undecided.message", ["n": group.count, "question": group.question])
    }

    private static func hint(_ group: CellGroup, hasScale: Bool) -> Text {
        guard hasScale else {
            return Text("blank-undecided.hint.give-question-scale", ["at": at(group.mappingPlace)])
        }
        return Text("blank-undecided.hint.add-blank-no", ["at": at(group.mappingPlace)])
    }
}
