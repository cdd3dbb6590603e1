/// A fact about a person, from the roster or from the questionnaire.
package struct Attribute: Sendable {
    package var id: String
    package var label: String
    /// The values a person can have, for a closed question and for a roster column whose values the mapping lists; else empty.
    package var options: [AttributeOption]
    /// True when a person can have several of the options.
    package var allowsSeveral: Bool
    /// One short code for a person who has several options; for display only.
    package var combinations: [OptionCombination]
    /// True for an answer in the respondent's own words.
    package var isTyped: Bool
    /// True for what the address list says of people, whether they answered or not.
    package var isFromRoster: Bool
    /// What an edition made of it.
    package var coarsening = Coarsening()

    /// How an edition tells less than is known.
    package struct Coarsening: Hashable, Sendable {
        /// The fewest persons that share a value, where rarer values are one.
        package var smallestGroup: Int?
        /// How many values became the one for the rest, and how many persons have it.
        package var mergedValues = 0
        package var mergedPersons = 0
        /// How many intervals stand in place of numbers; 0 where the values are as they were.
        package var intervals = 0
        /// Persons whose value is left out: their cells are empty, though it is known.
        package var leftOut = 0

        package init() {}
    }

    package init(
        id: String, label: String, options: [AttributeOption] = [], allowsSeveral: Bool = false,
        combinations: [OptionCombination] = [], isTyped: Bool = false, isFromRoster: Bool = false
    ) {
        self.id = id
        self.label = label
        self.options = options
        self.allowsSeveral = allowsSeveral
        self.combinations = combinations
        self.isTyped = isTyped
        self.isFromRoster = isFromRoster
    }

    /// The value as one text: labels of several options joined by `; `, the code of a combination in place of its
    /// parts. Nil when it is missing. A person who ticked nothing has the empty text.
    package func displayText(_ value: AttributeValue) -> String? {
        switch value {
        case .missing: nil
        case .text(let text): text
        case .options(let chosen): displayLabels(chosen).joined(separator: "; ")
        }
    }

    private func displayLabels(_ chosen: [Int]) -> [String] {
        var rest = Set(chosen)
        var labels: [String] = []
        // The largest combination first, so that a pair inside a triple does not hide the triple.
        for combination in combinations.sorted(by: { $0.options.count > $1.options.count })
        where rest.isSuperset(of: combination.options) {
            labels.append(combination.label)
            rest.subtract(combination.options)
        }
        return labels + options.indices.filter(rest.contains).map { options[$0].label }
    }
}

package struct AttributeOption: Hashable, Sendable {
    package var id: String
    /// As short as pictures and tables want it: a code.
    package var label: String
    /// What the code stands for; the label itself where it is no code.
    package var name: String
    /// "None of these", "other": an answer, but nothing that those who gave it have in common.
    package var isNoGroup: Bool

    package init(id: String, label: String, name: String? = nil, isNoGroup: Bool = false) {
        self.id = id
        self.label = label
        self.name = name ?? label
        self.isNoGroup = isNoGroup
    }
}

/// A label for a person who has all of some options.
package struct OptionCombination: Hashable, Sendable {
    package var label: String
    /// Positions in the attribute's options.
    package var options: [Int]

    package init(label: String, options: [Int]) {
        self.label = label
        self.options = options
    }
}

package enum AttributeValue: Hashable, Sendable {
    /// Not on the roster, not asked or not answered, or left out of an edition.
    case missing
    case text(String)
    /// Positions in the attribute's options, ascending; empty when the question was answered and nothing was ticked.
    case options([Int])
}
