import Findings
import NetworkModel

/// Numbers (years in the job, age, share of a position) as intervals that enough persons are in.
///
/// The first and the last interval are open where a bound would tell the lowest or the highest number there is. Cuts are
/// round numbers, so that none tells what somebody answered.
struct NumberIntervals {
    let least: Int
    let language: Language

    /// So many show a tendency; more would have cuts that are less round.
    private static let enough = 4

    /// Puts intervals in place of an attribute's numbers, as options in their order.
    /// - Returns: how many there are; nil, with nothing changed, where a value is no number, where enough persons share each
    ///   of them anyway, and where the persons are too few for two intervals.
    func make(_ position: Int, in network: inout Network) -> Int? {
        guard network.attributes[position].options.isEmpty else { return nil }
        let values = network.persons.map { $0.values[position] }
        let holders = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
        guard holders.contains(where: { $0.key != .missing && $0.value < least }), let numbers = Numbers(values) else {
            return nil
        }
        let starts = starts(numbers)
        guard starts.count > 1 else { return nil }
        network.attributes[position].options = starts.indices.map { option(starts, $0, numbers) }
        for person in network.persons.indices {
            guard let number = numbers.ofPerson[person] else { continue }
            let interval = starts.lastIndex { $0 <= number } ?? 0
            network.persons[person].values[position] = .options([interval])
        }
        return starts.count
    }

    /// Where the intervals begin: in steps as wide as still give enough of them, or as many as there can be.
    private func starts(_ numbers: Numbers) -> [Int] {
        var best: [Int] = []
        var power = 1
        let last = numbers.holders.last?.number ?? 0
        while true {
            for step in [1, 2, 5].map({ $0 * power }) {
                let starts = starts(numbers, step: step)
                if starts.count >= min(best.count, Self.enough) { best = starts }
                if step > last { return best }
            }
            power *= 10
        }
    }

    /// From the lowest number upwards, a new interval as soon as enough are in the one before; too few at the end join it.
    private func starts(_ numbers: Numbers, step: Int) -> [Int] {
        var starts: [Int] = []
        var persons = 0
        var before: Int?
        for holder in numbers.holders {
            let cell = holder.number / step * step
            if before == nil || (cell != before && persons >= least) {
                starts.append(cell)
                persons = 0
            }
            persons += holder.persons
            before = cell
        }
        if persons < least, starts.count > 1 { starts.removeLast() }
        return starts
    }

    private func option(_ starts: [Int], _ position: Int, _ numbers: Numbers) -> AttributeOption {
        func option(_ id: (Language) -> String, _ label: (Language) -> String) -> AttributeOption {
            AttributeOption(id: id(.en), label: label(language))
        }
        let start = { numbers.text(starts[position], $0) }
        guard position + 1 < starts.count else {
            return option({ "from-" + start($0) }) {
                $0.say("edition.or-more", ["start": start($0)])
            }
        }
        let next = { numbers.text(starts[position + 1], $0) }
        if position == 0, starts[0] > 0 { return option({ "under-" + next($0) }) { "under " + next($0) } }
        let last = { numbers.text(starts[position + 1] - 1, $0) }
        if last(language) == start(language) { return option(start, start) }
        return option({ start($0) + "-" + last($0) }) { start($0) + "–" + last($0) }
    }
}

/// The values of an attribute as whole numbers of the last decimal place that any of them has.
private struct Numbers {
    /// Nil where the value is missing.
    let ofPerson: [Int?]
    /// Each number there is, ascending, with how many persons have it.
    let holders: [(number: Int, persons: Int)]
    private let decimals: Int

    /// More say nothing about people: a third of a position is 0.33.
    private static let mostDecimals = 2

    /// Nil where a value is no number, or none is known. A number is digits with one decimal sign at most; one with a zero
    /// in front is a code.
    init?(_ values: [AttributeValue]) {
        var parts: [(whole: Substring, rest: Substring)?] = []
        for value in values {
            switch value {
            case .missing: parts.append(nil)
            case .options: return nil
            case .text(let text):
                guard let match = text.wholeMatch(of: /(0|[1-9][0-9]{0,8})(?:[.,]([0-9]+))?/) else { return nil }
                parts.append((match.1, (match.2 ?? "").prefix(Self.mostDecimals)))
            }
        }
        let decimals = parts.compactMap(\.?.rest.count).max() ?? 0
        ofPerson = parts.map { part in
            part.flatMap { Int($0.whole + $0.rest + String(repeating: "0", count: decimals - $0.rest.count)) }
        }
        holders = Dictionary(ofPerson.compactMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
            .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        self.decimals = decimals
        if holders.isEmpty { return nil }
    }

    /// With the decimal sign of the language.
    func text(_ number: Int, _ language: Language) -> String {
        guard decimals > 0 else { return String(number) }
        let digits = String(number)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return padded.dropLast(decimals) + (language == .en ? "." : ",") + padded.suffix(decimals)
    }
}
