import Findings

extension MappingFault {
    /// What is said otherwise of a file of comments; nil for what is said alike.
    func commentsWording() -> Wording? {
        switch self {
        case .missingFile: (Text("comments.missing-file"), Text("comments.missing-file.hint"))
        case .folder: (Text("comments.folder"), Text("comments.missing-file.hint"))
        case .noPermission: (Text("comments.no-permission"), Text("mapping.no-permission.hint"))
        case .tooLarge: (Text("comments.too-large"), Text("comments.missing-file.hint"))
        case .notUTF8: (Text("comments.not-utf8"), Text("mapping.not-utf8.hint"))
        case .emptyFile: (Text("comments.empty-file"), Text("comments.empty-file.hint"))
        case .controlCharacter: (Text("comments.control-character"), Text("mapping.control-character.hint"))
        case .tooDeep: (Text("mapping.too-deep"), Text("comments.too-deep.hint"))
        case .secondDocument: (Text("comments.second-document"), Text("mapping.second-document.hint"))
        case .wrongVersion(let text):
            (Text("comments.wrong-version", ["text": text]), Text("comments.wrong-version.hint"))
        case .neitherStrengthNorChallenge:
            (Text("comments.neither"), Text("comments.neither.hint"))
        default: nil
        }
    }
}
