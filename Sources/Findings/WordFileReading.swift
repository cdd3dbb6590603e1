extension UnsafeBufferPointer<UInt8> {
    /// Reads `key = text` lines; a line that begins with a space continues the text above, `#` begins a comment.
    /// - Parameter entry: is handed every key and its text, in the order of the file.
    func forEachWord(_ entry: (String, String) -> Void) {
        var key: String?
        var text: [UInt8] = []
        func end() {
            if let key { entry(key, String(decoding: text, as: UTF8.self)) }
            key = nil
        }
        for line in split(separator: UInt8(ascii: "\n")) {
            switch line[line.startIndex] {
            case UInt8(ascii: "#"): continue
            case UInt8(ascii: " "):
                text.append(UInt8(ascii: " "))
                text += line.trimmed
            default:
                end()
                guard let sign = line.firstIndex(of: UInt8(ascii: "=")) else { continue }
                key = String(decoding: line[..<sign].trimmed, as: UTF8.self)
                text.removeAll(keepingCapacity: true)
                text += line[(sign + 1)...].trimmed
            }
        }
        end()
    }
}
