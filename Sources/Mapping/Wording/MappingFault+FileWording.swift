import Findings
import NetworkModel

extension MappingFault {
    /// What keeps the mapping file from being read.
    func fileWording() -> Wording {
        switch self {
        case .missingFile:
            return (Text("mapping.missing-file"), Text("mapping.missing-file.hint"))
        case .folder:
            return (Text("mapping.folder"), Text("mapping.folder.hint"))
        case .noPermission:
            return (Text("mapping.no-permission"), Text("mapping.no-permission.hint"))
        case .tooLarge:
            return (Text("mapping.too-large"), Text("mapping.too-large.hint"))
        default:
            return (Text("mapping.not-utf8"), Text("mapping.not-utf8.hint"))
        }
    }
}
