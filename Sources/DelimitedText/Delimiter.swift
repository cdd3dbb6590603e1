/// The character between the cells.
package struct Delimiter: Hashable, Sendable {
    package let byte: UInt8

    package static let comma = Delimiter(byte: 44)
    package static let semicolon = Delimiter(byte: 59)
    package static let tab = Delimiter(byte: 9)

    package init(byte: UInt8) { self.byte = byte }

    /// `,`, `;`, `|`, a tab, or one of the words `comma`, `semicolon`, `tab`; nil for anything else.
    package init?(named name: String) {
        switch name {
        case "comma": self = .comma
        case "semicolon": self = .semicolon
        case "tab", "\\t": self = .tab
        default:
            let bytes = Array(name.utf8)
            guard bytes.count == 1, bytes[0] < 128, ![10, 13, 34, 0].contains(bytes[0]) else { return nil }
            byte = bytes[0]
        }
    }

    /// What is printed: `tab` for a tab, else the character itself.
    package var name: String { self == .tab ? "tab" : String(UnicodeScalar(byte)) }

    /// The delimiter of a text by its beginning (UTF-8): the most frequent of `, ; tab` outside quotes in the header,
    /// those first that divide the rows after it into as many cells. Unquoted names ("Hansen, Ada") in the header of
    /// a file with tabs would else win. A text with none of them in its header has one column.
    package static func sniffed(in head: [UInt8], isWhole: Bool) -> Delimiter {
        let rows = counts(in: head, isWhole: isWhole)
        guard let header = rows.first else { return .tab }
        let candidates = [Delimiter.semicolon, .tab, .comma].enumerated().filter { header[$0.offset] > 0 }
        func agrees(_ position: Int) -> Bool { rows.allSatisfy { $0[position] == header[position] } }
        let best = candidates.max {
            (agrees($0.offset) ? 1 : 0, header[$0.offset], -$0.offset)
                < (agrees($1.offset) ? 1 : 0, header[$1.offset], -$1.offset)
        }
        return best?.element ?? .tab
    }

    /// How often `;`, tab and `,` occur outside quotes in each of the first rows; blank rows left out.
    private static func counts(in head: [UInt8], isWhole: Bool) -> [[Int]] {
        var rows: [[Int]] = []
        var row = [0, 0, 0]
        var isQuoted = false
        var isBlank = true
        for byte in head {
            switch byte {
            case 34:
                isQuoted.toggle()
                isBlank = false
            case 10, 13:
                guard !isQuoted else { continue }
                if !isBlank { rows.append(row) }
                row = [0, 0, 0]
                isBlank = true
                if rows.count == 20 { return rows }
            default:
                isBlank = false
                guard !isQuoted else { continue }
                switch byte {
                case 59: row[0] += 1
                case 9: row[1] += 1
                case 44: row[2] += 1
                default: break
                }
            }
        }
        // The last row of a sample may be cut off in the middle; a header that long is all there is.
        if !isBlank, isWhole || rows.isEmpty { rows.append(row) }
        return rows
    }
}
