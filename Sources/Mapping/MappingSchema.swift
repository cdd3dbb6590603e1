import Findings
import Foundation

/// The JSON Schemas by which editors complete and check a mapping file or a file of comments while it is typed, made from the lists
/// of keys.
/// Draft 7, which editors' YAML support knows best.
package enum MappingSchema {
    /// The schema as it lies in Mappings/mapping.schema.json.
    package static func json() throws -> String {
        try json(MappingKeys.file, title: "Brobygger mapping file, version 1")
    }

    /// The schema of files of comments, as it lies in Mappings/comments.schema.json.
    package static func commentsJSON() throws -> String {
        try json(CommentsKeys.file, title: "Brobygger comments, version 1")
    }

    private static func json(_ file: MappingBlock, title: String) throws -> String {
        var schema = object(file)
        schema["$schema"] = "http://json-schema.org/draft-07/schema#"
        schema["title"] = title
        schema["definitions"] = Dictionary(
            uniqueKeysWithValues: file.withInner.dropFirst().map { ($0.name, object($0)) })
        let data = try JSONSerialization.data(
            withJSONObject: schema, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private static func object(_ block: MappingBlock) -> [String: Any] {
        var schema: [String: Any] = [
            "type": "object",
            "description": block.description,
            "properties": Dictionary(uniqueKeysWithValues: block.keys.map { ($0.name.rawValue, property($0)) }),
            "additionalProperties": false,
        ]
        let required = block.keys.filter(\.isRequired).map(\.name.rawValue)
        if !required.isEmpty { schema["required"] = required }
        if !block.rules.isEmpty { schema["allOf"] = block.rules.map(condition) }
        return schema
    }

    private static func property(_ key: MappingKey) -> [String: Any] {
        var schema = value(key.value)
        schema["title"] = key.title
        schema["description"] = "\(key.description)\nExample: \(key.example)"
        return schema
    }

    private static func condition(_ rule: MappingRule) -> [String: Any] {
        let words: [String: Any] = rule.words.isEmpty ? [:] : ["enum": rule.words]
        var then: [String: Any] = [:]
        if !rule.requires.isEmpty { then["required"] = rule.requires.map(\.rawValue) }
        if !rule.forbids.isEmpty {
            then["properties"] = Dictionary(uniqueKeysWithValues: rule.forbids.map { ($0.rawValue, false) })
        }
        if rule.isOfAbsence { return ["if": ["not": ["required": [rule.key.rawValue]]], "then": then] }
        return ["if": ["properties": [rule.key.rawValue: words], "required": [rule.key.rawValue]], "then": then]
    }

    private static func value(_ value: MappingValue) -> [String: Any] {
        switch value {
        case .version: ["enum": [1, "1"] as [Any]]
        case .identifier, .reference: ["type": "string", "pattern": ShapeCheck.identifierPattern]
        case .references: list(["type": "string", "pattern": ShapeCheck.identifierPattern])
        case .text: text
        case .wording: ["anyOf": [text, byLanguage]]
        case .texts: list(text)
        case .textOrTexts: ["anyOf": [text, list(text)]]
        case .textsOrWord(let word): ["anyOf": [["const": word], list(text)] as [[String: Any]]]
        case .flag: ["enum": [true, false, "true", "false"] as [Any]]
        // Quoted or not, a number is read alike.
        case .count: ["type": ["integer", "string"], "minimum": 1, "pattern": "^0*[1-9][0-9]*$"]
        case .share:
            ["type": ["number", "string"], "minimum": 0, "maximum": 1, "pattern": "^(0?\\.[0-9]+|[01](\\.0*)?)$"]
        case .word(let words): ["enum": words]
        case .variables:
            ["anyOf": [["type": "string", "pattern": "^((?!\\.\\.).)+(\\.\\.((?!\\.\\.).)+)?$"], list(text)]]
        case .rows: ["anyOf": [["const": "roster"], list(text)] as [[String: Any]]]
        case .itemTable: ["type": "object", "minProperties": 1, "additionalProperties": text]
        case .block(let block): ["allOf": [reference(block)]]
        case .blocks(let block): ["type": "array", "minItems": 1, "items": reference(block)]
        case .namedBlocks(let block):
            [
                "type": "object", "minProperties": 1, "propertyNames": ["pattern": ShapeCheck.identifierPattern],
                "additionalProperties": reference(block),
            ]
        case .personBlocks(let block):
            ["type": "object", "minProperties": 1, "additionalProperties": reference(block)]
        case .pathOrBlock(let block): ["anyOf": [text, reference(block)]]
        case .pathsOrBlock(let block): ["anyOf": [text, list(text), reference(block)]]
        // A text that nobody has written yet is null.
        case .openTexts:
            ["type": ["object", "null"], "additionalProperties": ["type": ["string", "number", "boolean", "null"]]]
        case .openBlocks(let block): ["type": ["array", "null"], "items": reference(block)]
        case .blockOrBlocks(let block):
            ["anyOf": [reference(block), ["type": "array", "minItems": 1, "items": reference(block)]]]
        }
    }

    /// YAML makes numbers and truth values of unquoted texts; the program takes them as they are written.
    private static var text: [String: Any] { ["type": ["string", "number", "boolean"], "pattern": "\\S"] }

    private static var byLanguage: [String: Any] {
        [
            "type": "object", "minProperties": 1, "additionalProperties": false,
            "properties": Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, text) }),
        ]
    }

    private static func list(_ items: [String: Any]) -> [String: Any] {
        ["type": "array", "minItems": 1, "uniqueItems": true, "items": items]
    }

    private static func reference(_ block: MappingBlock) -> [String: Any] {
        ["$ref": "#/definitions/\(block.name)"]
    }
}
