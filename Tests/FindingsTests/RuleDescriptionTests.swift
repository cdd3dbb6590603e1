import Findings
import Testing

@Suite struct RuleDescriptionTests {
    static let all = FindingCode.allCases.map(RuleDescription.init)

    @Test(arguments: Self.all)
    func `no text is empty and the languages differ`(rule: RuleDescription) {
        for text in [rule.title, rule.meaning, rule.importance, rule.cure, rule.example] {
            let texts = Language.allCases.map { text[$0] }
            #expect(texts.allSatisfy { !$0.isEmpty }, "\(rule.code)")
            #expect(Set(texts).count == texts.count, "\(rule.code): \(texts)")
        }
    }

    @Test func `no two rules have the same title`() {
        for language in Language.allCases {
            let titles = Self.all.map { $0.title[language] }
            #expect(Set(titles).count == titles.count)
        }
    }

    @Test(arguments: Self.all)
    func `examples name nobody`(rule: RuleDescription) {
        for language in Language.allCases { #expect(!rule.example[language].contains("@"), "\(rule.code)") }
    }
}
