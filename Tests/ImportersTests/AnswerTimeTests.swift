import TestSupport
import Testing

@testable import Importers

@Suite struct AnswerTimeTests {
    @Test(arguments: [
        ("01.03.2024 14:36:02", "2024-03-01T14:36:02"), ("1.3.2024 9:05", "2024-03-01T09:05:00"),
        ("04.02.11 13:20", "2011-02-04T13:20:00"), ("01/03/2024 14:36", "2024-03-01T14:36:00"),
        ("2024-03-01 14:36:02", "2024-03-01T14:36:02"), ("2024-03-01T14:36:02.123+01:00", "2024-03-01T14:36:02"),
        ("2024-03-01", "2024-03-01T00:00:00"), ("01-03-2024 02:36 PM", "2024-03-01T14:36:00"),
        ("1.3.98 12:36 am", "1998-03-01T00:36:00"),
        // Day 25569 is 1970-01-01; 45352 is 2024-03-01 (Excel's own numbering).
        ("25569", "1970-01-01T00:00:00"), ("45352.608356", "2024-03-01T14:36:02"),
        ("45352,5", "2024-03-01T12:00:00"), ("45351", "2024-02-29T00:00:00"),
        // Months by name, in the three languages and German.
        ("1. mars 2024 kl. 14.36", "2024-03-01T14:36:00"), ("17. mai 2024", "2024-05-17T00:00:00"),
        ("fredag 1. mars 2024 14:36:02", "2024-03-01T14:36:02"), ("laurdag 2. mars 2024", "2024-03-02T00:00:00"),
        ("3. des. 2023", "2023-12-03T00:00:00"), ("01-Mar-24 14:36", "2024-03-01T14:36:00"),
        ("March 1, 2024 2:36 PM", "2024-03-01T14:36:00"), ("Fri, 1st Mar 2024 2:36 p.m.", "2024-03-01T14:36:00"),
        ("2024 Oct 9", "2024-10-09T00:00:00"), ("9. März 2024", "2024-03-09T00:00:00"),
    ])
    func `times are understood as exports write them`(text: String, key: String) {
        #expect(AnswerTime(text)?.key(.dayMonthYear) == key)
    }

    @Test(arguments: [
        "", "i går", "0001-01-01T00:00:00", "0000-00-00 00:00:00", "31.13.2024", "1", "12:30", "1.2", "ab.cd.2024",
        "1. foo 2024", "32. mars 2024", "1. mars", "01.03.2024 25:00",
    ])
    func `what is no time is none`(text: String) {
        #expect(AnswerTime(text) == nil)
    }

    /// The usual forms are read by bytes; that must say what the rule for all forms says.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `times of the usual forms are read as all others are`(seed: UInt64) {
        var random = Seeded(seed)
        var quick = 0
        for _ in 0..<500 {
            let text = Self.written(&random)
            let usual = Array(text.utf8).withUnsafeBufferPointer { AnswerTime(usual: $0) }
            if usual != nil { quick += 1 }
            #expect(usual == nil || usual == AnswerTime(anyForm: text), "\(text)")
            #expect(AnswerTime(text) == AnswerTime(anyForm: text), "\(text)")
        }
        #expect(quick > 40, "else next to nothing was compared")
    }

    /// A time in one of many forms, or nearly one.
    private static func written(_ random: inout Seeded) -> String {
        func digits(_ range: ClosedRange<Int>) -> String {
            let number = String(Int.random(in: range, using: &random))
            return Bool.random(using: &random) && number.count == 1 ? "0" + number : number
        }
        let separator = [".", "-", "/"].randomElement(using: &random)!
        let other = Int.random(in: 0..<20, using: &random) == 0 ? "." : separator
        let year = [digits(1890...3010), digits(0...99), "2024"].randomElement(using: &random)!
        let numbers = [digits(0...13), digits(0...32), year].shuffled(using: &random)
        var text = numbers[0] + separator + numbers[1] + other + numbers[2]
        let between = [" ", "T", "  ", ", ", " kl. ", ""].randomElement(using: &random)!
        let clock = [digits(0...25), digits(0...61), digits(0...61)].prefix(Int.random(in: 0...3, using: &random))
        if !clock.isEmpty {
            text += between + clock.joined(separator: ":")
            text += ["", "", " AM", " pm", " PM GMT+1", " GMT-03:30", "AM"].randomElement(using: &random)!
        }
        // One character lost, doubled or strange now and then.
        guard Int.random(in: 0..<5, using: &random) == 0, let place = text.indices.randomElement(using: &random) else {
            return text
        }
        let odd = ["", "0", "T", " ", "+", "٣", "²", "Z", ":", "\u{301}"].randomElement(using: &random)!
        return text[..<place] + odd + text[text.index(after: place)...]
    }

    private func orders(_ texts: [String]) -> [AnswerTime.Order] {
        var times = AnswerTimes()
        for time in texts.compactMap({ AnswerTime($0) }) { times.look(at: time) }
        return times.orders
    }

    @Test func `the order of day and month is decided over the whole column`() {
        #expect(orders(["3/2/2024", "3/14/2024"]) == [.monthDayYear])
        #expect(orders(["3/2/2024", "14/3/2024"]) == [.dayMonthYear])
        #expect(orders(["03-02-2024", "04-05-2024"]) == [.dayMonthYear, .monthDayYear])
        #expect(orders(["24-03-14", "24-03-02"]) == [.dayMonthYear, .yearMonthDay])
        #expect(orders(["98-03-14", "98-10-31"]) == [.yearMonthDay])
        #expect(orders(["3.2.2024", "4.5.2024"]) == [.dayMonthYear], "dots divide days from months")
        #expect(orders(["3.2.2024", "3.14.2024"]) == [.monthDayYear], "unless a cell says otherwise")
        #expect(orders(["14/3/2024", "3/14/2024"]) == [], "a column in two orders is in none")
    }

    @Test func `the latest is told where no order of day and month changes it`() throws {
        func latest(_ texts: [String], beside others: [String] = []) throws -> Int? {
            var times = AnswerTimes()
            for time in (texts + others).compactMap({ AnswerTime($0) }) { times.look(at: time) }
            return try times.latest(of: texts.map { try #require(AnswerTime($0)) })
        }
        #expect(try latest(["3/2/2024", "4/1/2024"]) == nil, "3 February and 4 January, or 2 March and 1 April")
        #expect(try latest(["3/2/2024", "4/1/2024"], beside: ["3/14/2024"]) == 1)
        #expect(try latest(["3/2/2024", "4/1/2024"], beside: ["14/3/2024"]) == 0)
        #expect(try latest(["3/2/2024", "4/5/2024"]) == 1, "later whichever comes first")
        #expect(try latest(["3/2/2024 9:00", "3/2/2024 10:00"]) == 1, "one day, two hours")
        #expect(try latest(["2024-03-02", "1. mars 2024"]) == 0)
        #expect(try latest(["2024-03-02", "2024-03-02"]) == 1, "of equal times the last")
        #expect(try latest(["3/2/2024", "3/1/2024"], beside: ["14/3/2024", "3/14/2024"]) == nil)
    }
}
