import Foundation
import Testing

/// Where the sources name a text of the word files.
enum Sources {
    struct Call {
        let place: String
        /// With `*` for what is put in at run time.
        let key: String
        let values: Set<String>
    }

    static func calls() throws -> [Call] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.deletingLastPathComponent().appendingPathComponent("Sources")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
            .flatMap { try calls(in: String(contentsOf: $0, encoding: .utf8), of: $0.lastPathComponent) }
    }

    /// `Text("key", ["name": value])`, `Text(isOne ? "key" : "other-key")` and the same with `say`.
    static func calls(in source: String, of file: String) throws -> [Call] {
        let call = try NSRegularExpression(pattern: "\\b(?:Text|say)\\(")
        return call.matches(in: source, range: NSRange(source.startIndex..., in: source)).flatMap { match in
            guard let range = Range(match.range, in: source) else { return [Call]() }
            var arguments = Arguments(rest: source[range.upperBound...])
            let keys = arguments.keys()
            let values = keys.isEmpty ? [] : arguments.names()
            return keys.map { Call(place: file, key: $0, values: values) }
        }
    }

    private struct Arguments {
        var rest: Substring

        /// The texts of the first argument, which is read.
        mutating func keys() -> [String] {
            guard rest.prefixMatch(of: #/\s*\w+:/#) == nil else { return [] }
            var keys: [String] = []
            var depth = 0
            while let next = rest.first, depth >= 0, !(next == "," && depth == 0) {
                if let text = takeText() {
                    let key = text.replacing(#/\\\([^"]*?\)+(?=[^)]|$)/#, with: "*")
                    if key.wholeMatch(of: #/[a-z][a-z0-9.*-]*/#) != nil { keys.append(key) }
                } else {
                    depth += "([{".contains(next) ? 1 : ")]}".contains(next) ? -1 : 0
                    rest = rest.dropFirst()
                }
            }
            return keys
        }

        /// The keys of the dictionary that follows.
        mutating func names() -> Set<String> {
            guard let start = rest.prefixMatch(of: #/\s*,\s*\[/#) else { return [] }
            rest = rest[start.range.upperBound...]
            var names: Set<String> = []
            var depth = 1
            while let next = rest.first, depth > 0 {
                if let text = takeText() {
                    if depth == 1, rest.first == ":" { names.insert(text) }
                } else {
                    depth += "([{".contains(next) ? 1 : ")]}".contains(next) ? -1 : 0
                    rest = rest.dropFirst()
                }
            }
            return names
        }

        private mutating func takeText() -> String? {
            guard rest.first == "\"", let text = rest.prefixMatch(of: #/"((?:[^"\\]|\\\([^"]*?\)|\\.)*)"/#) else {
                return nil
            }
            rest = rest[text.range.upperBound...]
            return String(text.1)
        }
    }
}
