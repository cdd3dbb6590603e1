import Findings
import NetworkModel

/// An item of a question, or a typed name, that fits nobody on the roster; a column about no body that the mapping lists.
enum ItemOfNobody: Validator {
    static let code = FindingCode.unmatchedItem

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        var groups: [Group: Int] = [:]
        var findings: [Finding] = []
        let told = Set(network.record.peopleUnmatched.lazy.filter { $0.question != nil }.flatMap(\.places))
        for item in network.record.unmatchedItems where !told.contains(item.place) {
            if network.affiliations.contains(where: { $0.id == item.question }) {
                findings.append(
                    finding(
                        .warning, in: network, places: [item.place], count: max(1, item.count),
                        message: bodyMessage(item), hint: bodyHint()))
            } else if item.form == .typed {
                findings.append(
                    finding(
                        .warning, in: network, places: [item.place], count: max(1, item.count),
                        message: typedMessage(item),
                        hint: typedHint(similar(item.candidates, in: network))))
            } else if item.form == .named {
                findings.append(
                    finding(
                        .warning, in: network, places: [item.place], count: max(1, item.count),
                        message: message(item),
                        hint: hint(similar(item.candidates, in: network))))
            } else if groups.updateValue(1, forKey: Group(question: item.question, form: item.form)) == nil {
                // The rows that the export has no names for are one fault of the question, which the mapping or another
                // export must mend before the network says anything.
                let same = network.record.unmatchedItems.filter {
                    $0.question == item.question && $0.form == item.form
                }
                let lost = same.reduce(0) { $0 + $1.count }
                let isPiped = item.form == .piped
                findings.append(
                    finding(
                        .error, in: network, places: same.map(\.place), count: same.count,
                        message: isPiped
                            ? pipedMessage(item.question, same.count, lost)
                            : numberedMessage(item.question, same.count, lost),
                        hint: isPiped ? pipedHint() : numberedHint()))
            }
        }
        return findings
    }

    private struct Group: Hashable {
        var question: String
        var form: UnmatchedItem.Form
    }

    private static func numberedMessage(
        _ question: String, _ rows: Int, _ lost: Int
    ) -> Text {
        Text("unmatched-item.numbered-message", ["rows": rows, "question": question, "lost": lost])
    }

    private static func numberedHint() -> Text {
        Text("unmatched-item.numbered-hint")
    }

    private static func pipedMessage(
        _ question: String, _ rows: Int, _ lost: Int
    ) -> Text {
        Text("unmatched-item.piped-message", ["rows": rows, "question": question, "lost": lost])
    }

    private static func pipedHint() -> Text {
        Text("unmatched-item.piped-hint")
    }

    private static func message(_ item: UnmatchedItem) -> Text {
        Text("unmatched-item.message", ["question": item.question, "n": item.count])
    }

    private static func typedMessage(_ item: UnmatchedItem) -> Text {
        Text("unmatched-item.typed-message", ["question": item.question, "n": item.count])
    }

    private static func typedHint(_ similar: Text?) -> Text {
        .sentences(similar, Text("unmatched-item.typed-hint"))
    }

    private static func similar(_ persons: [Int], in network: Network) -> Text? {
        persons.isEmpty ? nil : Text("similar", ["nearest": network.mention(persons)])
    }

    private static func hint(_ similar: Text?) -> Text {
        .sentences(similar, Text("unmatched-item.hint"))
    }

    private static func bodyMessage(_ item: UnmatchedItem) -> Text {
        Text("unmatched-item.body-message", ["question": item.question])
    }

    private static func bodyHint() -> Text {
        Text("unmatched-item.body-hint")
    }
}
