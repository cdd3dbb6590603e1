import TestSupport
import Testing

@testable import Mapping

@Suite struct AnswerTextTests {
    @Test func `text is trimmed, its white space one blank each, its letters small`() {
        #expect(AnswerText.folded("  Kvar \t\r\n DAG\u{A0}ØÆÅ ") == "kvar dag øæå")
        #expect(AnswerText.folded(" \n ") == "")
        #expect("\u{A0} Åse \n".trimmed == "Åse")
        #expect("a b".trimmed == "a b")
    }

    /// What needs no change is found by bytes; that must say what the rule for all scripts says.
    @Test(arguments: 0..<50 as Range<UInt64>)
    func `what people read is the same whichever way it is found`(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<100 {
            var text = ""
            for _ in 0..<Int.random(in: 0...8, using: &random) {
                let range: ClosedRange<UInt32> = [32...126, 0xC0...0x17F, 0...0x17F, 0x300...0x310].randomElement(
                    using: &random)!
                let isOdd = Int.random(in: 0..<20, using: &random) == 0
                let scalar = UnicodeScalar(UInt32.random(in: range, using: &random))!
                text.unicodeScalars.append(
                    isOdd ? ["\u{3000}", "\u{FEFF}", "😀"].randomElement(using: &random)! : scalar)
            }
            #expect(Array(AnswerText.plain(text).utf8) == Array(AnswerText.plainByCharacters(text).utf8))
        }
    }

    /// Text of Latin-1 is folded byte by byte; that must say what the rule for all scripts says.
    @Test(arguments: 0..<50 as Range<UInt64>)
    func `Latin letters are folded as all others are`(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<100 {
            let isMixed = Int.random(in: 0..<4, using: &random) == 0
            let scalars = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                // Now and then beyond Latin-1: a combining accent, Sámi letters, an ideographic space, an emoji.
                isMixed && Bool.random(using: &random)
                    ? ["\u{301}", "č", "Đ", "\u{3000}", "İ", "😀"].randomElement(using: &random)!
                    : UnicodeScalar(UInt8.random(in: 0...255, using: &random))
            }
            var text = ""
            text.unicodeScalars.append(contentsOf: scalars)
            #expect(Array(AnswerText.folded(text).utf8) == Array(AnswerText.foldedByCharacters(text).utf8))
            let middle = text.dropFirst().dropLast()
            #expect(AnswerText.folded(middle) == AnswerText.foldedByCharacters(middle))
            var ends = text[...]
            // The soft hyphen is seen by nobody.
            func isNothing(_ character: Character?) -> Bool { character?.isWhitespace == true || character == "\u{AD}" }
            while isNothing(ends.first) { ends.removeFirst() }
            while isNothing(ends.last) { ends.removeLast() }
            #expect(text.trimmed == String(ends))
        }
    }
}
