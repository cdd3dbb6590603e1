import Findings
import NetworkModel

extension MappingFault {
    /// What is no YAML, or YAML that a mapping has no use for.
    func syntaxWording() -> Wording {
        switch self {
        case .emptyFile:
            return (Text("mapping.empty-file"), Text("mapping.empty-file.hint"))
        case .controlCharacter:
            return (Text("mapping.control-character"), Text("mapping.control-character.hint"))
        case .tab:
            return (Text("mapping.tab"), Text("mapping.tab.hint"))
        case .openQuote:
            return (Text("mapping.open-quote"), Text("mapping.open-quote.hint"))
        case .openBracket:
            return (Text("mapping.open-bracket"), Text("mapping.open-bracket.hint"))
        case .unfinishedBracket:
            return (Text("mapping.unfinished-bracket"), Text("mapping.unfinished-bracket.hint"))
        case .backslash:
            return (Text("mapping.backslash"), Text("mapping.backslash.hint"))
        case .strayColon:
            return (Text("mapping.stray-colon"), Text("mapping.stray-colon.hint"))
        case .missingColon:
            return (Text("mapping.missing-colon"), Text("mapping.missing-colon.hint"))
        case .strayCharacter:
            return (Text("mapping.stray-character"), Text("mapping.stray-character.hint"))
        case .indentation:
            return (Text("mapping.indentation"), Text("mapping.indentation.hint"))
        case .alias:
            return (Text("mapping.alias"), Text("mapping.alias.hint"))
        case .tooDeep:
            return (Text("mapping.too-deep"), Text("mapping.too-deep.hint"))
        case .secondDocument:
            return (Text("mapping.second-document"), Text("mapping.second-document.hint"))
        case .keyIsNoText:
            return (Text("mapping.key-is-no-text"), Text("mapping.key-is-no-text.hint"))
        default:
            return (Text("mapping.broken-yaml"), Text("mapping.broken-yaml.hint"))
        }
    }
}
