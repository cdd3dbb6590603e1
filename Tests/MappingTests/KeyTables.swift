import Mapping

/// The tables of Mappings/README.md, made from the list of keys.
enum KeyTables {
    static func markdown() -> String {
        MappingKeys.allBlocks.map(section).joined(separator: "\n")
            + "\n## The file of comments\n\n" + CommentsKeys.file.withInner.map(section).joined(separator: "\n")
    }

    private static func section(_ block: MappingBlock) -> String {
        let title = ["file": "The file", "comments": "comments.yaml"][block.name] ?? block.name
        let rows = block.keys.map { key in
            "| `\(key.name.rawValue)` | \(needed(key, in: block)) | \(key.description) | \(words(key.value)) | `\(cell(key.example))` |\n"
        }
        return
            "### \(title)\n\n\(block.description)\n\n| key | needed | what it says | what it holds | example |\n|---|---|---|---|---|\n"
            + rows.joined()
    }

    private static func needed(_ key: MappingKey, in block: MappingBlock) -> String {
        guard !key.isRequired else { return "yes" }
        let rules = block.rules.filter { $0.requires.contains(key.name) }
        return rules.flatMap { rule in
            if rule.isOfAbsence { return ["without `\(rule.key.rawValue)`"] }
            return rule.words.map { "with `\(rule.key.rawValue): \($0)`" }
        }.joined(separator: ", ")
    }

    private static func words(_ value: MappingValue) -> String {
        switch value {
        case .version: "`1`"
        case .identifier: "an id of your own"
        case .reference: "an id"
        case .references: "a list of ids"
        case .text: "a text"
        case .wording: "a text, or one for each language: `{ nb: …, nn: …, en: … }`"
        case .texts: "a list of texts"
        case .textOrTexts: "a text, or a list of texts"
        case .textsOrWord(let word): "a list of texts, or `\(word)`"
        case .flag: "`true`, `false`"
        case .count: "a whole number"
        case .share: "a number from 0 to 1"
        case .word(let words): words.map { "`\(cell($0))`" }.joined(separator: ", ")
        case .variables: "`first..last`, one name, or a list of names"
        case .rows: "`roster`, or a list of ids"
        case .itemTable: "lines `item text: roster id`"
        case .block(let block): "a block [\(block.name)](#\(block.name))"
        case .blocks(let block): "a list of blocks [\(block.name)](#\(block.name))"
        case .namedBlocks(let block): "lines `id:` with a block [\(block.name)](#\(block.name)) each"
        case .openTexts: "lines `picture: text`; a text may be left empty"
        case .openBlocks(let block): "a list of blocks [\(block.name)](#\(block.name)), or nothing yet"
        case .blockOrBlocks(let block): "a block [\(block.name)](#\(block.name)), or a list of them"
        case .personBlocks(let block): "lines `roster id:` with a block [\(block.name)](#\(block.name)) each"
        case .pathOrBlock(let block): "a path, or a block [\(block.name)](#\(block.name))"
        case .pathsOrBlock(let block): "a path, a list of paths, or a block [\(block.name)](#\(block.name))"
        }
    }

    private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
