import Findings
import NetworkModel

/// Responses, or items of a question, that find nobody on the roster for one and the same reason: one error for all of them,
/// which says what they would fit by.
enum WouldMatchOtherwise: Validator {
    static let code = FindingCode.peopleUnmatched

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.peopleUnmatched.map { unmatched in
            // A network in which nobody is found says nothing, and would look as if nobody had answered.
            let isEmpty = unmatched.question == nil && unmatched.isNearlyAll && unmatched.count == unmatched.total
            return finding(
                .error, in: network, persons: unmatched.persons, places: unmatched.places, count: unmatched.count,
                stopsRun: isEmpty,
                message: .sentences(message(unmatched), rule(unmatched)),
                hint: hint(unmatched))
        }
    }

    private static func message(_ unmatched: PeopleUnmatched) -> Text {
        let (count, total) = (unmatched.count, unmatched.total)
        let of = count == total ? .plain("") : Text.joined([" ", Text("people-unmatched.of", ["total": total])])
        guard let question = unmatched.question else {
            return Text("people-unmatched.message.response-finds-no", ["n": count, "of": of])
        }
        return Text("people-unmatched.message.item-finds-no", ["n": count, "of": of, "question": question])
    }

    private static func rule(_ unmatched: PeopleUnmatched) -> Text {
        let curable = unmatched.curable
        let whole = curable == unmatched.count
        func would(_ match: Text) -> Text {
            .sentences(
                Text(
                    whole ? "people-unmatched.rule.all-would" : "people-unmatched.rule.some-would",
                    ["curable": curable, "match": match]),
                Text("people-unmatched.rule.unsafe"))
        }
        switch unmatched.cure {
        case .leadingZeros: return would(Text("people-unmatched.rule.leading-zeros"))
        case .numberFormat: return would(Text("people-unmatched.rule.number-format"))
        case .capitals: return would(Text("people-unmatched.rule.capitals"))
        case .punctuation: return would(Text("people-unmatched.rule.punctuation"))
        case .lookAlikes(let scalars):
            let list = scalars.prefix(6).map(Self.codePoint).joined(separator: ", ")
            return would(Text("people-unmatched.rule.look-alikes", ["seen": list.isEmpty ? "" : " (\(list))"]))
        case .mailbox: return would(Text("people-unmatched.rule.mailbox"))
        case .numbersBesideNames: return would(Text("people-unmatched.rule.numbers-beside-names"))
        case .itemsAreIDs:
            return whole
                ? Text("people-unmatched.rule.all-are-ids")
                : Text("people-unmatched.rule.some-are-ids", ["curable": curable])
        case .column(let place, let heading, let match):
            let column = heading.map { Text("quoted", ["value": $0]) } ?? .plain(place.description)
            return Text(
                "people-unmatched.would-match-by", ["curable": curable, "column": column, "match": match])
        case .unknown:
            return Text("people-unmatched.unknown")
        }
    }

    private static func hint(_ unmatched: PeopleUnmatched) -> Text {
        switch unmatched.cure {
        case .column(_, let heading, let match):
            let column = heading.map { ", column: \"\($0)\"" } ?? ", column: …"
            return Text("people-unmatched.hint.column", ["match": match, "column": column])
        case .mailbox where unmatched.question == nil:
            return Text("people-unmatched.hint.if-addresses-have")
        case _ where unmatched.question != nil:
            return Text("people-unmatched.hint.tie-text-roster")
        case .unknown:
            return Text("people-unmatched.hint.check-match-column")
        default:
            return Text("people-unmatched.hint.write-them-alike")
        }
    }

    /// `U+0430`.
    private static func codePoint(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
