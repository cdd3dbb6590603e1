import Findings
import Foundation
import NetworkModel

extension MappingFault {
    /// Keys and values that are not as the list of keys says.
    func shapeWording() -> Wording {
        func listed(_ words: [String]) -> String { words.joined(separator: ", ") }
        switch self {
        case .unknownKey(let name, let known):
            let all = Text("mapping.unknown-key.hint", ["listed": listed(known)])
            let message = Text("mapping.unknown-key", ["name": name])
            guard let nearest = NearestWord.find(name, among: known) else { return (message, all) }
            return (
                message,
                Text("mapping.did-you-mean", ["nearest": nearest, "all": all])
            )
        case .duplicateKey(let name, let line):
            return (
                name.map { Text("mapping.duplicate-key.named", ["key": $0, "line": line]) }
                    ?? Text("mapping.duplicate-key", ["line": line]),
                Text("mapping.duplicate-key.hint")
            )
        case .missingKey(let key, let example):
            return (Text("mapping.missing-key", ["key": key.rawValue]), added(example))
        case .neededKey(let key, let reason, let example):
            return (Text("mapping.needed-key", ["key": key.rawValue, "reason": reason]), added(example))
        case .meaninglessKey(let key, let reason):
            return (
                Text("mapping.meaningless-key", ["key": key.rawValue, "reason": reason]),
                Text("mapping.meaningless-key.hint")
            )
        case .noValue(let key):
            return (Text("mapping.no-value", ["key": key]), Text("mapping.no-value.hint"))
        case .wrongType(let key, let expected, let found):
            let (wanted, cure) = expected.words
            return (
                key.map { Text("mapping.wrong-type", ["key": $0, "wanted": wanted, "got": found.words]) }
                    ?? Text("mapping.wrong-type.file", ["wanted": wanted, "got": found.words]),
                cure
            )
        case .wrongVersion(let text):
            return (Text("mapping.wrong-version", ["text": text]), Text("mapping.wrong-version.hint"))
        case .wrongIdentifier(let text):
            let proposal = Self.identifier(from: text)
            return (
                Text("mapping.wrong-identifier", ["text": text, "longestIdentifier": ShapeCheck.longestIdentifier]),
                Text("mapping.wrong-identifier.hint", ["proposal": proposal])
            )
        case .wrongWord(let key, let text, let known):
            let message = Text("mapping.wrong-word", ["text": text, "key": key])
            let all = Text("mapping.wrong-word.hint", ["listed": listed(known)])
            guard let nearest = NearestWord.find(text, among: known), known.count > 1 else { return (message, all) }
            return (
                message,
                Text("mapping.did-you-mean", ["nearest": nearest, "all": all])
            )
        case .wrongCount(let key, let text):
            return (
                Text("mapping.wrong-count", ["key": key, "text": text]), Text("mapping.wrong-count.hint", ["key": key])
            )
        case .wrongShare(let key, let text):
            return (Text("mapping.wrong-share", ["key": key, "text": text]), Text("mapping.wrong-share.hint"))
        case .wrongVariables(let text):
            return (Text("mapping.wrong-variables", ["text": text]), Text("mapping.wrong-variables.hint"))
        case .tooManyLevels(let count):
            let most = Answer.mostLevels
            return (Text("mapping.too-many-levels", ["n": count, "most": most]), Text("mapping.too-many-levels.hint"))
        case .emptyList(let key):
            return (Text("mapping.empty-list", ["key": key]), Text("mapping.empty-list.hint"))
        default:
            return (Text("mapping.item-without-person"), Text("mapping.item-without-person.hint"))
        }
    }

    private func added(_ example: String) -> Text {
        Text("mapping.add-for-example", ["example": example])
    }

    /// An id as near to a text as can be.
    private static func identifier(from text: String) -> String {
        let replacements: [Character: String] = ["æ": "ae", "ø": "o", "å": "a"]
        let letters = text.lowercased().flatMap { replacements[$0] ?? String($0) }
        let plain = String(letters).decomposedStringWithCanonicalMapping.unicodeScalars.compactMap {
            scalar -> Character? in
            if scalar.properties.canonicalCombiningClass != .notReordered { return nil }
            return ShapeCheck.isIdentifier("a" + String(scalar)) ? Character(scalar) : "-"
        }
        let words = String(String(plain).split(separator: "-").joined(separator: "-").prefix(40))
        return ShapeCheck.isIdentifier(words) ? words : words.isEmpty ? "a" : "a-" + words
    }
}

extension MappingValue {
    /// What is expected, and how to write it.
    fileprivate var words: (Text, Text) {
        switch self {
        case .texts, .textsOrWord, .references, .variables, .rows:
            (Text("mapping.expected.texts"), Text("mapping.expected.texts.hint"))
        case .wording:
            (Text("mapping.expected.wording"), Text("mapping.expected.wording.hint"))
        case .textOrTexts:
            (Text("mapping.expected.text-or-texts"), Text("mapping.expected.text-or-texts.hint"))
        case .openTexts:
            (Text("mapping.expected.open-texts"), Text("mapping.expected.open-texts.hint"))
        case .blocks, .openBlocks:
            (Text("mapping.expected.blocks"), Text("mapping.expected.blocks.hint"))
        case .block(let block), .blockOrBlocks(let block):
            (Text("mapping.expected.block"), Text("mapping.expected.block.hint", ["keyList": block.keyList]))
        case .pathOrBlock(let block), .pathsOrBlock(let block):
            (
                Text("mapping.expected.path-or-block"),
                Text("mapping.expected.path-or-block.hint", ["keyList": block.keyList])
            )
        case .namedBlocks(let block):
            (
                Text("mapping.expected.named-blocks"),
                Text("mapping.expected.named-blocks.hint", ["keyList": block.keyList])
            )
        case .itemTable:
            (Text("mapping.expected.item-table"), Text("mapping.expected.item-table.hint"))
        case .personBlocks(let block):
            (
                Text("mapping.expected.person-blocks"),
                Text("mapping.expected.person-blocks.hint", ["keyList": block.keyList])
            )
        case .version, .identifier, .reference, .text, .count, .share, .word, .flag:
            (Text("mapping.expected.single"), Text("mapping.expected.single.hint"))
        }
    }
}

extension MappingBlock {
    fileprivate var keyList: String { keys.map(\.name.rawValue).joined(separator: ", ") }
}

extension MappingNode.Content {
    fileprivate var words: Text {
        switch self {
        case .nothing: Text("mapping.found.nothing")
        case .text: Text("mapping.expected.single")
        case .list: Text("mapping.expected.texts")
        case .table: Text("mapping.expected.block")
        }
    }
}
