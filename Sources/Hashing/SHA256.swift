import CLibCrypto

/// SHA-256 (FIPS 180-4) of bytes as they come, and the code of a message under a key that rests on it (HMAC, RFC 2104).
///
/// OpenSSL's libcrypto, which libzip brings along in any case.
package struct SHA256: ~Copyable {
    package static let length = 32

    private let context: OpaquePointer

    /// Without OpenSSL's clearing up at exit, which another thread that still hashes would not survive, and without its file of
    /// settings. Once, before anything else.
    private static let isReady =
        OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_ATEXIT | OPENSSL_INIT_NO_LOAD_CONFIG), nil) == 1

    package init() {
        precondition(Self.isReady, "no memory to hash")
        // Both fail for want of memory alone, where a Swift program stops anyway.
        guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
            preconditionFailure("no memory to hash")
        }
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    package mutating func add(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        EVP_DigestUpdate(context, start, bytes.count)
    }

    package mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    /// The 32 bytes of all that was added; what is added afterwards begins anew.
    package mutating func digest() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Self.length)
        EVP_DigestFinal_ex(context, &digest, nil)
        EVP_DigestInit_ex(context, EVP_sha256(), nil)
        return digest
    }

    package static func digest(of bytes: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.add($0) }
        return hash.digest()
    }

    /// HMAC-SHA-256: 32 bytes that nobody without the key can make.
    package static func code(of message: String, key: [UInt8]) -> [UInt8] {
        precondition(isReady, "no memory to hash")
        var code = [UInt8](repeating: 0, count: length)
        let message = Array(message.utf8)
        HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &code, nil)
        return code
    }
}

extension Sequence<UInt8> {
    /// Two lower-case digits a byte.
    package var hexadecimal: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
