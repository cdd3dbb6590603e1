import DelimitedText
import TestSupport
import Testing

/// The program's reader against libcsv: sound or broken, and however the text is cut into chunks, they say the same.
@Suite struct SecondReaderTests {
    @Test(arguments: 0..<60 as Range<UInt64>)
    func `texts of few signs read as libcsv reads them`(seed: UInt64) {
        var random = Seeded(seed)
        let pieces = [
            "a", "bc", ";", ";;", " ", "\"", "\"\"", "\"x;y\"", "\"\r\n\"", "\n", "\r\n", "\r", "\n\n",
            "12345678901234567",
            "æ",
        ]
        for _ in 0..<50 {
            // Few kinds of pieces in some texts, so that long stretches are without quotation marks.
            let kinds = pieces.filter { _ in Int.random(in: 0..<3, using: &random) > 0 } + ["\n"]
            let text = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
                kinds[Int.random(in: 0..<kinds.count, using: &random)]
            }.joined()
            compare(Array(text.utf8))
        }
    }

    /// Tables as programs write them, and the same with one byte lost, doubled or changed.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func `damaged tables read as libcsv reads them`(seed: UInt64) {
        var random = Seeded(seed)
        let cells = [
            "", "Aldri", "Berg, Åse", "5", "sa «hei»", "to\nlinjer", "\"sitat\"", "a;b", "en lengre tekst enn de andre",
        ]
        let rowEnd = ["\n", "\r\n", "\r"].randomElement(using: &random)!
        let rows = (0..<Int.random(in: 1...40, using: &random)).map { _ in
            (0..<6).map { _ in
                let cell = cells.randomElement(using: &random)!
                let mustQuote = cell.contains { "\";\n".contains($0) }
                return mustQuote || Int.random(in: 0..<4, using: &random) == 0
                    ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
            }.joined(separator: ";")
        }
        let sound = Array(rows.joined(separator: rowEnd).utf8)
        #expect(!LibCSV.read(sound, delimiter: 59).isBroken)
        compare(sound)
        for _ in 0..<20 {
            var damaged = sound
            let place = Int.random(in: 0..<damaged.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: damaged.remove(at: place)
            case 1: damaged.insert(damaged[place], at: place)
            case 2: damaged[place] = [34, 59, 10, 13, 32].randomElement(using: &random)!
            default: damaged.removeLast(place)
            }
            compare(damaged)
        }
    }

    private func compare(_ text: [UInt8]) {
        let theirs = LibCSV.read(text, delimiter: 59)
        for chunk in [1, 2, 7, 8, 20, 1000] {
            let ours = contents(text, chunk: chunk)
            let isSame = ours.isBroken == theirs.isBroken && ours.rows == theirs.rows
            #expect(isSame, "in chunks of \(chunk): \(String(decoding: text, as: UTF8.self).debugDescription)")
        }
    }

    private func contents(_ text: [UInt8], chunk: Int) -> (rows: [[[UInt8]]], isBroken: Bool) {
        var parser = DelimitedText(delimiter: 59)
        var rows: [[[UInt8]]] = []
        func take(_ row: DelimitedRow) {
            #expect(row.number == rows.count + 1)
            rows.append((0..<row.cellCount).map { Array(row.cell($0)) })
        }
        do {
            for start in stride(from: 0, to: text.count, by: chunk) {
                try text[start..<min(start + chunk, text.count)].withUnsafeBufferPointer { try parser.push($0, take) }
            }
            try parser.finish(take)
        } catch {
            return (rows, true)
        }
        return (rows, false)
    }
}
