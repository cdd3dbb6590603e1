import CXLSXWriter
import SystemCalls

/// Where texts stand in a workbook's list of texts: a name that a thousand ties have is written once and pointed at.
struct SharedTexts {
    /// Longer ones are told apart by those who read them, not by a table.
    private static let longest = 100
    /// Names and words fit; texts that are all different need no list.
    private static let most = 50_000

    private let list: UnsafeMutablePointer<lxw_sst>?
    private var positions: [Key: Int] = [:]
    /// By column: many a text stands in one row after the other.
    private var last: [(key: Key, position: Int)]

    /// The workbook owns `list`.
    init(_ list: UnsafeMutablePointer<lxw_sst>?, columns: Int) {
        self.list = list
        last = Array(repeating: (Key(text: ""), 0), count: columns)
    }

    /// - Parameter text: not empty.
    /// - Returns: nil for a text that stands in its cell itself.
    mutating func position(of text: String, in column: Int) -> Int? {
        let key = Key(text: text)
        if last[column].key == key {
            count(1)
            return last[column].position
        }
        guard let position = position(of: key) else { return nil }
        last[column] = (key, position)
        return position
    }

    /// Of a text that is not in a cell yet; whoever writes cells with it counts them.
    mutating func position(ofUncounted text: String) -> Int? {
        guard let position = position(of: Key(text: text)) else { return nil }
        count(-1)
        return position
    }

    /// So many cells point at the list.
    func count(_ cells: Int) { list?.pointee.string_count &+= UInt32(truncatingIfNeeded: cells) }

    private mutating func position(of key: Key) -> Int? {
        if let known = positions[key] {
            count(1)
            return known
        }
        guard positions.count < Self.most, key.text.utf8.count <= Self.longest,
            let element = lxw_get_sst_index(list, CellText.prepared(key.text), 0)
        else { return nil }
        let position = Int(element.pointee.index)
        positions[key] = position
        return position
    }

    mutating func forget() {
        positions = [:]
        last = []
    }

    /// A text by its bytes: a workbook tells apart what Unicode holds for the same, and bytes are compared faster.
    private struct Key: Hashable {
        let text: String

        func hash(into hasher: inout Hasher) { withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) } }

        static func == (one: Self, other: Self) -> Bool {
            one.withBytes { one in
                other.withBytes { other in
                    guard one.count == other.count, let start = one.baseAddress, let otherStart = other.baseAddress
                    else {
                        return false
                    }
                    return memcmp(start, otherStart, one.count) == 0
                }
            }
        }

        private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
            text.utf8.withContiguousStorageIfAvailable(body) ?? Array(text.utf8).withUnsafeBufferPointer(body)
        }
    }
}
