import Findings
import NetworkModel

extension MappingFault {
    /// What is wrong and the rule, and the cure.
    typealias Wording = (message: String, hint: String)

    func wording(_ language: Language) -> Wording {
        switch self {
        case .missingFile, .folder, .noPermission, .tooLarge, .notUTF8: fileWording(language)
        case .emptyFile, .controlCharacter, .tab, .openQuote, .openBracket, .unfinishedBracket, .backslash, .strayColon,
            .missingColon,
            .strayCharacter, .indentation, .alias, .tooDeep, .secondDocument, .keyIsNoText, .brokenYAML:
            syntaxWording(language)
        case .unknownKey, .duplicateKey, .missingKey, .neededKey, .meaninglessKey, .noValue, .wrongType,
            .wrongVersion, .wrongIdentifier, .wrongWord, .wrongCount, .wrongShare, .wrongVariables, .emptyList,
            .tooManyLevels,
            .itemWithoutPerson:
            shapeWording(language)
        default: referenceWording(language)
        }
    }
}
