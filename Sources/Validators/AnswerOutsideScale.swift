import Findings
import NetworkModel

/// One answer that occurs in the export and that the mapping does not list, in however many cells.
enum AnswerOutsideScale: Validator {
    static let code = FindingCode.answerOutsideScale

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.answersOutsideScale.map { group in
            finding(
                .error, in: network, places: group.places, count: group.count, message: message(group),
                hint: hint(group, list(of: group.question, in: network)))
        }
    }

    /// Where the mapping lists the answers of a question.
    private enum List {
        case scale
        case values
        case kinds
    }

    private static func list(of question: String, in network: Network) -> List {
        if network.relations.contains(where: { $0.id == question }) { return .scale }
        return network.affiliations.contains { $0.id == question } ? .kinds : .values
    }

    private static func message(_ group: CellGroup) -> Text {
        Text("answer-outside-scale.message", ["question": group.question, "n": group.count])
    }

    private static func hint(_ group: CellGroup, _ list: List) -> Text {
        let line = at(group.mappingPlace)
        return switch list {
        case .scale:
            Text("answer-outside-scale.hint.scale", ["line": line])
        case .values:
            Text("answer-outside-scale.hint.values", ["line": line])
        case .kinds:
            Text("answer-outside-scale.hint.kinds", ["line": line])
        }
    }
}
