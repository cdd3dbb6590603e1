/// Every key that a mapping file or a file of comments can have, by its name in the file.
package enum KeyName: String, CaseIterable, Sendable {
    case mapping
    // study
    case study, id, title, language, boundary, ethics, location, period, availability, citation
    // networks
    case networks, alias, responses, file, codebook, format, encoding, delimiter, sheet, questions
    case headerRow = "header-row"
    case people, emails, names, left
    case waves
    case matchWaves = "match-waves"
    // roster and respondents
    case roster, columns, name, email
    case respondents, match, column, complete, partial, exclude, values
    // scales
    case scales, levels, label, answers
    case noTie = "no-tie"
    case missing
    case blank
    // questions
    case relations, question, number, variables
    case questionID = "question-id"
    case rows, layout, scale, reciprocity, items, nobody
    case ticked
    case notTicked = "not-ticked"
    case notAGroup = "not-a-group"
    // attributes, bodies, affiliations
    case attributes, combinations, of
    case bodies, affiliations, kinds, direction
    // checks and analysis
    case checks
    case responseRate = "response-rate"
    case failOn = "fail-on"
    case callBack = "call-back"
    case missingAtMost = "missing-at-most"
    case analysis
    case groupBy = "group-by"
    case symmetrise
    case measures
    // privacy
    case privacy
    case smallestGroup = "smallest-group"
    case singledOut = "singled-out"
    case rosterIDs = "roster-ids"
    // comments
    case comments, editions, pictures, strengths, area, strength, challenge, plan, what, who, when, track
}

/// One key of a block: what it is called, what it holds and what it means. Decoder, JSON Schema and the test of
/// Mappings/README.md lean on the same list of these.
package struct MappingKey: Sendable {
    package let name: KeyName
    package private(set) var isRequired: Bool
    package let value: MappingValue
    package let title: String
    package let description: String
    /// How the key may look in a file; what a message about a missing key offers.
    package let example: String

    static func required(
        _ name: KeyName, _ value: MappingValue, _ title: String, _ description: String, example: String
    ) -> MappingKey {
        MappingKey(
            name: name, isRequired: true, value: value, title: title, description: description, example: example)
    }

    static func optional(
        _ name: KeyName, _ value: MappingValue, _ title: String, _ description: String, example: String
    ) -> MappingKey {
        MappingKey(
            name: name, isRequired: false, value: value, title: title, description: description, example: example)
    }

    /// The same key where a block cannot do without it.
    var needed: MappingKey {
        var key = self
        key.isRequired = true
        return key
    }
}

/// What stands behind a key.
package enum MappingValue: Sendable {
    /// The version of the schema: 1.
    case version
    /// A name that this place gives to something, `[a-z][a-z0-9-]*`.
    case identifier
    /// A name that something else in the file was given.
    case reference
    case references
    case text
    /// A text that people read: one for every language, or one for each, `{ nb: …, en: … }`.
    case wording
    /// At least one text.
    case texts
    /// One text, or a list of texts.
    case textOrTexts
    /// At least one text, or a word that stands for all of them.
    case textsOrWord(String)
    /// `true` or `false`.
    case flag
    /// A whole number from 1.
    case count
    /// A number from 0 to 1.
    case share
    case word([String])
    /// `v_11..v_44`, one name, or a list of names.
    case variables
    /// `roster`, or a list of ids.
    case rows
    /// Item text: roster id.
    case itemTable
    case block(MappingBlock)
    /// At least one block.
    case blocks(MappingBlock)
    /// Blocks under names of their own: `id: block`.
    case namedBlocks(MappingBlock)
    /// One block, or a list of them.
    case blockOrBlocks(MappingBlock)
    /// Blocks under roster ids: `"14": block`.
    case personBlocks(MappingBlock)
    /// A path alone, or a block with more about the file.
    case pathOrBlock(MappingBlock)
    /// A path, a list of paths, or a block with more about the files.
    case pathsOrBlock(MappingBlock)
    /// Texts under names of their own, `picture: text`; nothing yet behind any of them, or behind the key.
    case openTexts
    /// Blocks, or nothing yet.
    case openBlocks(MappingBlock)

    /// Whether nothing yet may stand behind the key.
    var mayBeOpen: Bool {
        switch self {
        case .openTexts, .openBlocks: true
        default: false
        }
    }

    /// The block that stands below the key, where there is one.
    package var block: MappingBlock? {
        switch self {
        case .block(let block), .blocks(let block), .blockOrBlocks(let block), .namedBlocks(let block),
            .personBlocks(let block), .pathOrBlock(let block), .pathsOrBlock(let block), .openBlocks(let block):
            block
        default: nil
        }
    }
}

/// Keys that stand together.
package struct MappingBlock: Sendable {
    /// Names the block in the JSON Schema and in messages.
    package let name: String
    package let description: String
    package let keys: [MappingKey]
    package let rules: [MappingRule]

    init(_ name: String, _ description: String, _ keys: [MappingKey], rules: [MappingRule] = []) {
        self.name = name
        self.description = description
        self.keys = keys
        self.rules = rules
    }

    /// This block and every one that can be reached from it, each once, in reading order.
    package var withInner: [MappingBlock] {
        var found: [MappingBlock] = []
        func visit(_ block: MappingBlock) {
            guard !found.contains(where: { $0.name == block.name }) else { return }
            found.append(block)
            block.keys.compactMap(\.value.block).forEach(visit)
        }
        visit(self)
        return found
    }

    package subscript(name: KeyName) -> MappingKey? { keys.first { $0.name == name } }
}

/// What one key of a block says about the others.
package struct MappingRule: Sendable {
    /// The rule holds when this key is there, and says one of these words where words are given.
    package let key: KeyName
    /// It holds when the key is not there.
    package var isOfAbsence = false
    package var words: [String] = []
    package var requires: [KeyName] = []
    package var forbids: [KeyName] = []

    static func when(
        _ key: KeyName, _ words: [String] = [], requires: [KeyName] = [], forbids: [KeyName] = []
    ) -> MappingRule {
        MappingRule(key: key, words: words, requires: requires, forbids: forbids)
    }

    static func unless(_ key: KeyName, requires: [KeyName]) -> MappingRule {
        MappingRule(key: key, isOfAbsence: true, requires: requires)
    }
}
