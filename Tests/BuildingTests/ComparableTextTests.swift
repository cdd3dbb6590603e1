import TestSupport
import Testing

@testable import Building

@Suite struct ComparableTextTests {
    @Test func `names are folded to what people type elsewhere`() {
        #expect(ComparableText.parts("Åse-Lill Ødegård, É.") == ["ase", "lill", "odegard", "e"])
        #expect(ComparableText.folded("Čáhci Straße") == "cahci strasse")
    }

    /// Names of Latin-1 go through a table; that must say what the rule for all scripts says.
    @Test(arguments: 0..<50 as Range<UInt64>)
    func `Latin letters are folded as all others are`(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<100 {
            var text = ""
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                text.unicodeScalars.append(UnicodeScalar(UInt8.random(in: 0...255, using: &random)))
            }
            let byRule = ComparableText.plainByScalars(text).split(separator: " ").map(String.init)
            #expect(ComparableText.parts(text) == byRule)
        }
    }
}
