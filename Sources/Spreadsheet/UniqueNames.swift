/// Gives names that a workbook accepts and that differ from each other whatever their case: of sheets, and of columns.
package struct UniqueNames: Sendable {
    private let longest: Int
    private let forbidden: Set<Character>
    private let spare: String
    private var taken: Set<String>

    /// Sheets: at most 31 UTF-16 units, none of `[ ] : * ? / \`, no apostrophe at either end, not `History`.
    package static var sheets: UniqueNames {
        UniqueNames(longest: 31, forbidden: ["[", "]", ":", "*", "?", "/", "\\"], spare: "Sheet", taken: ["history"])
    }

    /// Column headers of a table: one line of at most 255 UTF-16 units.
    package static var headers: UniqueNames {
        UniqueNames(longest: 255, forbidden: [], spare: "Column", taken: [])
    }

    /// The name nearest to the wish that is allowed and not yet given; a number is added where it must be.
    package mutating func unique(_ wish: String) -> String {
        let base = allowed(wish)
        var name = base
        var number = 2
        while !taken.insert(key(name)).inserted {
            let suffix = " (\(number))"
            name = CellText.cut(base, to: longest - suffix.utf16.count).trimmingSpaces() + suffix
            number += 1
        }
        return name
    }

    /// Whether a name stands whole: characters may have to be others, but nothing is cut.
    package func holds(_ wish: String) -> Bool { words(of: wish).utf16.count <= longest }

    /// Takes a name as it stands; false when it is not allowed or already given.
    mutating func take(_ name: String) -> Bool {
        name == allowed(name) && taken.insert(key(name)).inserted
    }

    private func key(_ name: String) -> String { name.lowercased() }

    private func allowed(_ wish: String) -> String {
        if isPlain(wish) { return wish }
        let name = CellText.cut(words(of: wish), to: longest).trimmingApostrophes()
        return name.isEmpty ? spare : name
    }

    private func words(of wish: String) -> String {
        let replaced = String(wish.map { isForbidden($0) ? " " : $0 })
        return replaced.split(separator: " ").joined(separator: " ").trimmingApostrophes()
    }

    /// Whether a glance shows that it is allowed: letters as people have them in names, a blank between words. A matrix has
    /// thousands of headers.
    private func isPlain(_ wish: String) -> Bool {
        let bytes = wish.utf8
        guard forbidden.isEmpty, bytes.count <= longest else { return false }
        var last = UInt8(ascii: " ")
        for byte in bytes {
            guard byte >= 0x20, byte < 0xE0, byte != UInt8(ascii: "'"), byte != 0x20 || last != 0x20 else {
                return false
            }
            last = byte
        }
        return last != 0x20
    }

    private func isForbidden(_ character: Character) -> Bool {
        forbidden.contains(character)
            || character.unicodeScalars.contains {
                $0.value < 0x20 || $0.value == 0x2028 || $0.value == 0x2029 || $0.value & 0xFFFE == 0xFFFE
            }
    }
}

extension String {
    fileprivate func trimmingSpaces() -> String { trimming { $0 == " " } }
    fileprivate func trimmingApostrophes() -> String { trimming { $0 == " " || $0 == "'" } }

    private func trimming(_ isUnwanted: (Character) -> Bool) -> String {
        guard let first = firstIndex(where: { !isUnwanted($0) }), let last = lastIndex(where: { !isUnwanted($0) })
        else { return "" }
        return String(self[first...last])
    }
}
