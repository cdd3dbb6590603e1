/// What a finding of some code means, for somebody who meets it for the first time: `brobygger explain CODE`. The words
/// stand in the word files `Rules`.
package struct RuleDescription: Sendable {
    package let code: FindingCode

    package init(_ code: FindingCode) { self.code = code }

    /// The fault in a few words.
    package var title: Text { Text("rule.\(code.rawValue).title") }
    /// What is wrong, and the rule behind it.
    package var meaning: Text { Text("rule.\(code.rawValue).meaning") }
    /// What the fault does to the network and its figures.
    package var importance: Text { Text("rule.\(code.rawValue).importance") }
    /// How to mend it.
    package var cure: Text { Text("rule.\(code.rawValue).cure") }
    /// A case with invented ids, files and rows.
    package var example: Text { Text("rule.\(code.rawValue).example") }
}
