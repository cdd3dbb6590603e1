import ArgumentParser
import Pipeline

/// What `--format` can mean where a command both reads exports and prints: how it prints, or the format that the exports
/// have, which is else seen in them. Given twice, it says both.
enum FileFormatChoice: ExpressibleByArgument {
    case printed(OutputFormat)
    case read(FileInspection.Format)

    init?(argument: String) {
        if let format = OutputFormat(rawValue: argument) {
            self = .printed(format)
        } else if let format = FileInspection.Format(rawValue: argument) {
            self = .read(format)
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] {
        OutputFormat.allCases.map(\.rawValue) + FileInspection.Format.allCases.map(\.rawValue)
    }
}

extension [FileFormatChoice] {
    /// How it is printed: what was asked for last.
    var printed: OutputFormat {
        last { if case .printed = $0 { true } else { false } }.flatMap {
            if case .printed(let format) = $0 { format } else { nil }
        } ?? .text
    }

    /// The format of the exports; nil where it is to be seen.
    var read: FileInspection.Format? {
        compactMap { if case .read(let format) = $0 { format } else { nil } }.last
    }
}
