/// What a finding of some code means, for somebody who meets it for the first time: `brobygger explain CODE`.
package struct RuleDescription: Sendable {
    package let code: FindingCode
    /// The fault in a few words.
    package let title: Text
    /// What is wrong, and the rule behind it.
    package let meaning: Text
    /// What the fault does to the network and its figures.
    package let importance: Text
    /// How to mend it.
    package let cure: Text
    /// A case with invented ids, files and rows.
    package let example: Text

    init(_ code: FindingCode, title: Text, meaning: Text, importance: Text, cure: Text, example: Text) {
        self.code = code
        self.title = title
        self.meaning = meaning
        self.importance = importance
        self.cure = cure
        self.example = example
    }
}

/// The descriptions of all codes, in the order of `FindingCode`. Their texts stand in `Rules`, one file for each group.
package enum RuleDescriptions {
    package static let all: [RuleDescription] =
        mapping + files + halfExports + data + roster + items + responses + exports + ties + analysis + editions
        + outputs

    /// The description of a code; nil only for a code that the test of this list would have caught.
    package static func description(of code: FindingCode) -> RuleDescription? {
        all.first { $0.code == code }
    }
}
