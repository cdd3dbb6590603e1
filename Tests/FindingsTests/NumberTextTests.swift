import Findings
import Testing

@Suite struct NumberTextTests {
    @Test(
        arguments: [
            (0.0, "0 %", "0%"), (0.004, "under 1 %", "under 1%"), (0.005, "1 %", "1%"), (2.0 / 3, "67 %", "67%"),
            (0.994, "99 %", "99%"), (0.996, "over 99 %", "over 99%"), (1.0, "100 %", "100%"),
        ] as [(Double, String, String)])
    func `a share is told in whole per cents, and never rounded to certainty`(
        share: Double, norwegian: String, english: String
    ) {
        #expect(NumberText.percent(share, .nb) == norwegian)
        #expect(NumberText.percent(share, .nn) == norwegian)
        #expect(NumberText.percent(share, .en) == english)
    }

    @Test func `decimals have the sign of the language`() {
        #expect(NumberText.decimal(1.5, .nb) == "1,50")
        #expect(NumberText.decimal(-0.126, .en) == "−0.13")
        #expect(NumberText.decimal(-0.001, .en) == "0.00")
    }
}
