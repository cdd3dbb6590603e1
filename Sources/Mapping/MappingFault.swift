import Findings

/// Everything that can be wrong with a mapping file. Neither an item's text nor an answer is ever told: the place says
/// which one is meant.
enum MappingFault {
    // The file
    case missingFile
    case folder
    case noPermission
    case tooLarge
    case notUTF8

    // YAML
    case emptyFile
    case controlCharacter
    case tab
    case openQuote
    case openBracket
    case unfinishedBracket
    case backslash
    case strayColon
    case missingColon
    case strayCharacter
    case indentation
    case alias
    case tooDeep
    case secondDocument
    case keyIsNoText
    case brokenYAML

    // Keys and values
    case unknownKey(String, known: [String])
    case duplicateKey(name: String?, firstLine: Int)
    case missingKey(KeyName, example: String)
    case neededKey(KeyName, because: String, example: String)
    case meaninglessKey(KeyName, beside: String)
    case noValue(String)
    case wrongType(String?, expected: MappingValue, found: MappingNode.Content)
    case wrongVersion(String)
    case wrongIdentifier(String)
    case wrongWord(String, String, known: [String])
    case wrongCount(String, String)
    case wrongShare(String, String)
    case wrongVariables(String)
    case emptyList(String)
    case tooManyLevels(Int)
    case itemWithoutPerson

    // One part of the file against another
    case dangling(String, key: KeyName, list: KeyName, known: [String])
    case repeatedName(String, key: KeyName, list: KeyName, firstLine: Int)
    case repeatedAnswer(firstLine: Int)
    case repeatedItem(firstLine: Int)
    case repeatedEntry(KeyName, firstLine: Int)
    case reservedID(String, reserved: [String])
    case sameFileName(String, relation: String)
    case unknownQuestion(String, known: [String])
    case ambiguousQuestion(String)
    /// `networks` is empty where all of them lack it.
    case questionNotNamed(String, networks: [String])
    case neededInNetworks(KeyName, block: String, networks: [String], example: String)
    case matchWithoutColumn(String, network: String)
    case matchWavesWithoutColumn(String, network: String)
    case sameNetworkID(String, firstLine: Int)
    case wrongWaveID(String)
    case neededNoTie
    case attributeWithoutSource
    case combinationOfOne
    case rosterInBodyRows
    case noBodies

    // A file of comments
    case neitherStrengthNorChallenge

    var code: FindingCode {
        switch self {
        case .missingFile, .folder, .noPermission: .fileUnreadable
        case .tooLarge, .notUTF8, .emptyFile, .controlCharacter, .tab, .openQuote, .openBracket, .unfinishedBracket,
            .backslash,
            .strayColon, .missingColon, .strayCharacter, .indentation, .alias, .tooDeep, .secondDocument,
            .brokenYAML:
            .mappingSyntax
        case .unknownKey: .mappingUnknownKey
        case .duplicateKey: .mappingDuplicateKey
        case .missingKey, .neededKey, .questionNotNamed, .neededInNetworks, .matchWithoutColumn,
            .matchWavesWithoutColumn, .neededNoTie, .attributeWithoutSource, .noBodies,
            .neitherStrengthNorChallenge:
            .mappingMissingKey
        case .keyIsNoText, .noValue, .wrongType: .mappingWrongType
        case .meaninglessKey, .wrongVersion, .wrongIdentifier, .wrongWord, .wrongCount, .wrongShare, .wrongVariables,
            .emptyList, .tooManyLevels, .itemWithoutPerson, .repeatedName, .repeatedAnswer, .repeatedItem,
            .repeatedEntry, .reservedID, .sameNetworkID, .wrongWaveID,
            .sameFileName, .ambiguousQuestion, .combinationOfOne, .rosterInBodyRows:
            .mappingWrongValue
        case .dangling, .unknownQuestion: .mappingDanglingReference
        }
    }
}
