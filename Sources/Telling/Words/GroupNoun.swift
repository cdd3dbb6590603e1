import Findings
import NetworkModel

/// What the groups that people are in are called in running text: functions where the mapping says so, else groups.
package struct GroupNoun {
    private let isFunction: Bool
    private let words: ReportWords
    /// What the mapping calls the attribute.
    package let label: String

    init(_ attribute: Attribute, _ words: ReportWords) {
        label = attribute.label
        isFunction = [attribute.id, attribute.label].contains { text in
            ["funk", "func"].contains { text.lowercased().contains($0) }
        }
        self.words = words
    }

    /// `i hver funksjon`.
    package var one: String {
        isFunction
            ? words.pick(nb: "funksjon", nn: "funksjon", en: "function")
            : words.pick(nb: "gruppe", nn: "gruppe", en: "group")
    }

    /// `funksjonen`.
    package var the: String {
        isFunction
            ? words.pick(nb: "funksjonen", nn: "funksjonen", en: "the function")
            : words.pick(nb: "gruppen", nn: "gruppa", en: "the group")
    }

    /// `funksjonene`.
    package var all: String {
        isFunction
            ? words.pick(nb: "funksjonene", nn: "funksjonane", en: "the functions")
            : words.pick(nb: "gruppene", nn: "gruppene", en: "the groups")
    }

    /// `samme funksjon`.
    package var same: String {
        isFunction
            ? words.pick(nb: "samme funksjon", nn: "same funksjonen", en: "the same function")
            : words.pick(nb: "samme gruppe", nn: "same gruppa", en: "the same group")
    }

    /// Of a section: `Funksjonene`, or the mapping's own word.
    package var title: String { isFunction ? words.capitalised(all) : label }
}

extension NetworkContent {
    /// Nil for a network without groups.
    package var groupNoun: GroupNoun? {
        analysis.groups.map { GroupNoun(network.attributes[$0.attribute], words) }
    }

    /// What people must know wherever persons are counted by group.
    package static let countsInEachGroup = Text(
        nb: "Den som har flere funksjoner, teller i hver av dem.",
        nn: "Den som har fleire funksjonar, tel i kvar av dei.",
        en: "A person with several functions counts in each of them.")
}
