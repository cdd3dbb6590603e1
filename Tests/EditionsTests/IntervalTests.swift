import Findings
import NetworkModel
import TestSupport
import Testing

@testable import Editions

/// What an anonymous edition does to numbers about persons: years in the job, age, share of a position.
@Suite struct IntervalTests {
    /// What becomes of values, "" where one is missing; nil where they stay as they are.
    static func intervals(_ values: [String], least: Int = 3, _ language: Language = .en) -> [String]? {
        var network = CoarseningTests.network(values.map { [$0.isEmpty ? .missing : .text($0)] })
        let before = network.persons.map(\.values)
        guard let count = NumberIntervals(least: least, language: language).make(0, in: &network) else {
            #expect(network.persons.map(\.values) == before && network.attributes[0].options.isEmpty)
            return nil
        }
        #expect(network.attributes[0].options.count == count)
        return network.persons.map { network.attributes[0].displayText($0.values[0]) ?? "" }
    }

    @Test func `numbers become intervals with round cuts, and the longest serving cannot be told`() {
        let years = ["0", "1", "3", "5", "6", "", "8", "12", "15", "31"]
        let shown = Self.intervals(years)
        #expect(
            shown == [
                "0–4", "0–4", "0–4", "5–9", "5–9", "", "5–9", "10 or more", "10 or more", "10 or more",
            ])
    }

    @Test(arguments: [(Language.nb, "50 eller mer"), (.nn, "50 eller meir"), (.en, "50 or more")])
    func `both ends are open where a bound would tell the youngest or the oldest`(language: Language, last: String) {
        let ages = ["23", "27", "29", "34", "35", "38", "41", "44", "47", "52", "58", "67"]
        let shown = Self.intervals(ages, language)
        #expect(shown == ["under 30", "30–39", "40–49", last].flatMap { Array(repeating: $0, count: 3) })
    }

    @Test func `shares have as many decimals as the data, at most two, with the decimal sign of the language`() {
        let shares = ["0.2", "0,333333", "0.4", "0.5", "0.5", "0.6", "1", "1", "1.0"]
        #expect(Self.intervals(shares)?.first == "0.00–0.49")
        #expect(Self.intervals(shares, .nb)?[3] == "0,50–0,99")
        #expect(Self.intervals(shares, .nn)?.last == "1,00 eller meir")
    }

    @Test func `a number that stands alone between two cuts is written as it is`() {
        let values = ["1", "1", "1", "2", "2", "2", "3", "4", "5"]
        #expect(Self.intervals(values)?[3] == "2")
    }

    @Test(arguments: [
        (["5", "5", "5", "8", "8", "8"], "enough persons share each number"),
        (["1", "2", "3", "4", "5"], "two intervals would need six persons"),
        (["1", "2", "3", "4", "many", "6", "7"], "one value is no number"),
        (["0150", "0152", "0155", "0160", "0161", "0170"], "postal codes are no quantities"),
        (["", "", ""], "nothing is known"),
    ])
    func `values stay for the merging of rare ones where they are no intervals`(values: [String], why: String) {
        #expect(Self.intervals(values) == nil, "\(why)")
    }

    @Test(arguments: 1...60)
    func `each interval holds enough persons, and each person's own number`(seed: Int) {
        var random = Seeded(UInt64(seed))
        let least = Int.random(in: 2...6, using: &random)
        let top = [3, 40, 70, 100, 2000, 900_000].randomElement(using: &random) ?? 1
        let numbers = (0..<Int.random(in: 1...80, using: &random)).map { _ in Int.random(in: 0...top, using: &random) }
        let isSplittable = Set(numbers).contains { cut in
            let below = numbers.count { $0 < cut }
            return below >= least && numbers.count - below >= least
        }
        let isCommon = Set(numbers).allSatisfy { number in numbers.count { $0 == number } >= least }
        guard let shown = Self.intervals(numbers.map(String.init), least: least) else {
            #expect(!isSplittable || isCommon)
            return
        }
        #expect(isSplittable && !isCommon)
        for text in Set(shown) { #expect(shown.count { $0 == text } >= least, "\(text)") }
        #expect(Set(shown).count > 1)
        for (number, text) in zip(numbers, shown) {
            #expect(Self.bounds(text).contains(number), "\(number) in \(text)")
        }
    }

    /// What an English interval says, read by itself.
    private static func bounds(_ text: String) -> ClosedRange<Int> {
        let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
        if text.hasPrefix("under") { return 0...numbers[0] - 1 }
        if text.hasSuffix("or more") { return numbers[0]...Int.max }
        return numbers[0]...(numbers.last ?? 0)
    }

    @Test func `an edition says what became of numbers, and keeps their order`() {
        let years = ["1", "2", "12", "20", "31"].map { AttributeValue.text($0) }
        let edition = EditionTests.edition(
            EditionTests.study(
                attributes: [(Attribute(id: "years", label: "Years"), years)],
                privacy: PrivacySettings(smallestGroup: 2)), as: .anonymous)
        let attribute = edition.study.networks[0].attributes[0]
        #expect(attribute.options.map(\.label) == ["0–19", "20 or more"])
        #expect(attribute.options.map(\.id) == ["0-19", "from-20"])
        #expect(attribute.coarsening.intervals == 2 && attribute.coarsening.mergedValues == 0)
        let finding = edition.findings.first { $0.code == .attributeCoarsened }
        #expect(finding?.message[.en].contains("2 intervals") == true && finding?.count == 5)
    }
}
