import Findings
import NetworkModel

/// What the groups that people are in are called in running text: functions where the mapping says so, else groups.
struct GroupNoun {
    private let isFunction: Bool
    private let words: ReportWords
    /// What the mapping calls the attribute.
    let label: String

    init(_ attribute: Attribute, _ words: ReportWords) {
        label = attribute.label
        isFunction = [attribute.id, attribute.label].contains { text in
            ["funk", "func"].contains { text.lowercased().contains($0) }
        }
        self.words = words
    }

    /// `i hver funksjon`.
    var one: String {
        isFunction
            ? words.pick(nb: "funksjon", nn: "funksjon", en: "function")
            : words.pick(nb: "gruppe", nn: "gruppe", en: "group")
    }

    /// `funksjonen`.
    var the: String {
        isFunction
            ? words.pick(nb: "funksjonen", nn: "funksjonen", en: "the function")
            : words.pick(nb: "gruppen", nn: "gruppa", en: "the group")
    }

    /// `funksjonene`.
    var all: String {
        isFunction
            ? words.pick(nb: "funksjonene", nn: "funksjonane", en: "the functions")
            : words.pick(nb: "gruppene", nn: "gruppene", en: "the groups")
    }

    /// `samme funksjon`.
    var same: String {
        isFunction
            ? words.pick(nb: "samme funksjon", nn: "same funksjonen", en: "the same function")
            : words.pick(nb: "samme gruppe", nn: "same gruppa", en: "the same group")
    }

    /// Of a section: `Funksjonene`, or the mapping's own word.
    var title: String { isFunction ? words.capitalised(all) : label }
}

extension NetworkContent {
    /// Nil for a network without groups.
    var groupNoun: GroupNoun? {
        analysis.groups.map { GroupNoun(network.attributes[$0.attribute], words) }
    }
}
