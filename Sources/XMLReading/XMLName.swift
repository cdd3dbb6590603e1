import SystemCalls

/// The local name of an element. Within one reader the same name has the same address, so names compare as pointers.
package struct XMLName: Hashable {
    let pointer: UnsafePointer<UInt8>

    package var text: String { String(cString: pointer) }

    /// Whether the name is this text.
    package func matches(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        return strncmp(characters, UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self), length) == 0
            && pointer[length] == 0
    }

    func isLonger(than length: Int) -> Bool { strnlen(characters, length + 1) > length }

    private var characters: UnsafePointer<CChar> { UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self) }
}

/// The attributes of an element, valid only while its start is told.
package struct XMLAttributes {
    let count: Int
    /// libxml2 gives five pointers an attribute: local name, prefix, namespace, start and end of the value.
    let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

    package subscript(_ name: StaticString) -> String? {
        value(name).map { value in
            let text = String(decoding: value, as: UTF8.self)
            // Without entity substitution libxml2 hands on an ampersand in an attribute as a reference.
            return value.contains(UInt8(ascii: "&")) ? text.replacing("&#38;", with: "&") : text
        }
    }

    /// An attribute that is a number of up to nine digits, without making a text of it.
    package func integer(_ name: StaticString) -> Int? {
        guard let digits = value(name), (1...9).contains(digits.count) else { return nil }
        var number = 0
        for byte in digits {
            guard (48...57).contains(byte) else { return nil }
            number = number * 10 + Int(byte) - 48
        }
        return number
    }

    private func value(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        guard let pointers else { return nil }
        for index in 0..<count {
            guard let attribute = pointers[5 * index], XMLName(pointer: attribute).matches(name),
                let start = pointers[5 * index + 3], let end = pointers[5 * index + 4]
            else { continue }
            return UnsafeBufferPointer(start: start, count: end - start)
        }
        return nil
    }
}
