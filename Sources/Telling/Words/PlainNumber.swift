import NetworkModel

/// A value of the roster that is a number and nothing else: an age, a share of a position. One with a zero in front is a code, and
/// one longer than nine digits no count of anything.
package struct PlainNumber {
    /// With a decimal point, whatever the list has.
    package let text: String
    let isWhole: Bool

    package init?(_ text: String) {
        guard let match = text.wholeMatch(of: /(-?(?:0|[1-9][0-9]{0,8}))(?:[.,]([0-9]{1,9}))?/) else { return nil }
        isWhole = match.2 == nil
        self.text = match.2.map { "\(match.1).\($0)" } ?? String(match.1)
    }

    package var value: Double? { Double(text) }
}

extension Network {
    /// How the values of an attribute are told.
    package enum ValueKind {
        case text
        case wholeNumber
        case number
    }

    /// Numbers where every value that is known is one, so that other programs can compute with them.
    package func valueKind(ofAttribute position: Int) -> ValueKind {
        guard attributes[position].options.isEmpty else { return .text }
        var kind = ValueKind.text
        for person in persons {
            switch person.values[position] {
            case .missing: continue
            case .options: return .text
            case .text(let text):
                guard let number = PlainNumber(text) else { return .text }
                if kind != .number { kind = number.isWhole ? .wholeNumber : .number }
            }
        }
        return kind
    }

    /// A value as `valueKind` says, in the form that programs read.
    package func machineText(_ text: String, _ kind: ValueKind) -> String {
        kind == .text ? text : PlainNumber(text)?.text ?? text
    }
}
