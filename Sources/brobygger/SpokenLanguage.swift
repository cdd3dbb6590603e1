import Findings
import Foundation
import Pipeline

/// The language of what the program says where no study has said it yet: help, usage errors, `inspect`, `explain`.
enum SpokenLanguage {
    /// What `--language` says, then the mapping on the command line, then the locale; else English.
    static let current = of(Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)

    /// - Parameter arguments: without the program's own name; they may be wrong in any way.
    static func of(_ arguments: [String], environment: [String: String]) -> Language {
        asked(arguments) ?? mapping(arguments) ?? Language(environment: environment) ?? .en
    }

    private static func asked(_ arguments: [String]) -> Language? {
        for (position, argument) in arguments.enumerated().reversed() {
            if argument == "--language", position + 1 < arguments.count,
                let language = Language(rawValue: arguments[position + 1])
            {
                return language
            }
            if argument.hasPrefix("--language="), let language = Language(rawValue: String(argument.dropFirst(11))) {
                return language
            }
        }
        return nil
    }

    private static func mapping(_ arguments: [String]) -> Language? {
        arguments.lazy.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
            .compactMap { MappingFile($0).language }.first
    }
}

/// A text of the word files, in the language that is spoken.
func say(_ key: String, _ values: KeyValuePairs<String, any TextValue> = [:]) -> String {
    Text(key, values)[SpokenLanguage.current]
}
