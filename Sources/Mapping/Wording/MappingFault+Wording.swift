import Findings
import NetworkModel

extension MappingFault {
    /// What is wrong and the rule, and the cure.
    typealias Wording = (message: Text, hint: Text)

    func wording() -> Wording {
        switch self {
        case .missingFile, .folder, .noPermission, .tooLarge, .notUTF8: fileWording()
        case .emptyFile, .controlCharacter, .tab, .openQuote, .openBracket, .unfinishedBracket, .backslash, .strayColon,
            .missingColon,
            .strayCharacter, .indentation, .alias, .tooDeep, .secondDocument, .keyIsNoText, .brokenYAML:
            syntaxWording()
        case .unknownKey, .duplicateKey, .missingKey, .neededKey, .meaninglessKey, .noValue, .wrongType,
            .wrongVersion, .wrongIdentifier, .wrongWord, .wrongCount, .wrongShare, .wrongVariables, .emptyList,
            .tooManyLevels,
            .itemWithoutPerson:
            shapeWording()
        default: referenceWording()
        }
    }
}
