import Findings
import NetworkModel

extension MappingFault {
    /// Parts of the mapping that do not fit together.
    func referenceWording() -> Wording {
        func listed(_ words: [String]) -> String { words.joined(separator: ", ") }
        switch self {
        case .dangling(let text, let key, let list, let known):
            return (
                Text("mapping.dangling", ["key": key.rawValue, "text": text, "list": list.rawValue]),
                proposal(text, known, list: list.rawValue)
            )
        case .unknownQuestion(let text, let known):
            return (
                Text("mapping.unknown-question", ["text": text]),
                proposal(text, known, list: "relations, attributes, affiliations")
            )
        case .ambiguousQuestion(let text):
            return (Text("mapping.ambiguous-question", ["text": text]), Text("mapping.ambiguous-question.hint"))
        case .repeatedName(let text, let key, let list, let line):
            return (
                Text(
                    "mapping.repeated-name", ["key": key.rawValue, "text": text, "list": list.rawValue, "line": line]),
                Text("mapping.repeated-name.hint")
            )
        case .repeatedAnswer(let line):
            return (Text("mapping.repeated-answer", ["line": line]), Text("mapping.repeated-answer.hint"))
        case .repeatedItem(let line):
            return (Text("mapping.repeated-item", ["line": line]), Text("mapping.repeated-item.hint"))
        case .repeatedEntry(let key, let line):
            return (
                Text("mapping.repeated-entry", ["key": key.rawValue, "line": line]), Text("mapping.repeated-entry.hint")
            )
        case .reservedID(let text, let reserved):
            return (
                Text("mapping.reserved-id", ["text": text]),
                Text("mapping.reserved-id.hint", ["listed": listed(reserved)])
            )
        case .sameFileName(let text, let relation):
            return (
                Text("mapping.same-file-name", ["text": text, "relation": relation]),
                Text("mapping.ambiguous-question.hint")
            )
        case .questionNotNamed(let id, let networks):
            let lacking = networks.isEmpty ? "" : " (\(listed(networks)))"
            return (
                Text("mapping.question-not-named", ["id": id, "lacking": lacking]),
                Text("mapping.question-not-named.hint")
            )
        case .neededInNetworks(let key, let block, let networks, let example):
            let lacking = networks.isEmpty ? "" : " (\(listed(networks)))"
            return (
                Text("mapping.needed-in-networks", ["key": key.rawValue, "block": block, "lacking": lacking]),
                Text("mapping.needed-in-networks.hint", ["example": example])
            )
        case .matchWithoutColumn(let column, let network):
            return (
                Text("mapping.match-without-column", ["column": column, "network": network]),
                Text("mapping.match-without-column.hint", ["column": column])
            )
        case .matchWavesWithoutColumn(let column, let network):
            return (
                Text("mapping.match-waves-without-column", ["column": column, "network": network]),
                Text("mapping.match-waves-without-column.hint", ["column": column])
            )
        case .sameNetworkID(let id, let line):
            return (
                Text("mapping.same-network-id", ["id": id, "line": line]), Text("mapping.repeated-name.hint")
            )
        case .wrongWaveID(let id):
            return (Text("mapping.wrong-wave-id", ["id": id]), Text("mapping.repeated-name.hint"))
        case .neededNoTie:
            return (Text("mapping.needed-no-tie"), Text("mapping.needed-no-tie.hint"))
        case .attributeWithoutSource:
            return (Text("mapping.attribute-without-source"), Text("mapping.attribute-without-source.hint"))
        case .combinationOfOne:
            return (Text("mapping.combination-of-one"), Text("mapping.combination-of-one.hint"))
        case .rosterInBodyRows:
            return (Text("mapping.roster-in-body-rows"), Text("mapping.roster-in-body-rows.hint"))
        default:
            return (Text("mapping.no-bodies"), Text("mapping.no-bodies.hint"))
        }
    }

    private func proposal(_ written: String, _ known: [String], list: String) -> Text {
        guard !known.isEmpty else {
            return Text("mapping.dangling.hint", ["list": list])
        }
        let all = known.joined(separator: ", ")
        guard let nearest = NearestWord.find(written, among: known) else {
            return Text("mapping.one-of", ["all": all])
        }
        return Text("mapping.did-you-mean-one-of", ["nearest": nearest, "all": all])
    }
}
