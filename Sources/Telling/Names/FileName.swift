import Foundation

package enum FileName {
    /// Any text as a part of a file's name: small letters, digits and hyphens. Ids of the mapping stay as they are.
    package static func part(_ text: String) -> String {
        let letters = text.lowercased().replacingOccurrences(of: "æ", with: "ae")
            .replacingOccurrences(of: "ø", with: "o").decomposedStringWithCanonicalMapping.unicodeScalars
            .filter { !$0.properties.isDiacritic }
        let words = letters.split { !($0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)) }
        let part = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
        // A name has room for this and for three ids (255 bytes). Two that begin alike get numbers (`FileNames`).
        return part.isEmpty ? "group" : String(part.prefix(60))
    }
}
