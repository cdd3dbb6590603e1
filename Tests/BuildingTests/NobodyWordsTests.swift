import Building
import Testing

@Suite struct NobodyWordsTests {
    @Test(arguments: [
        "Ingen av disse", "Ingen av desse", "Ingen af disse", "None of these", "Keine von diesen", "ingen av dessa.",
    ])
    func `items that are no person are known in six languages`(text: String) {
        #expect(NobodyWords.contains(text))
        #expect(!NobodyWords.contains("Ingen Hansen"))
    }
}
