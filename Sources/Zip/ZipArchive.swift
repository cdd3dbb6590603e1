import CLibZip
import SystemCalls

/// A ZIP archive that is read. Owns libzip's handle; `zip_discard` frees it and never writes.
package struct ZipArchive: ~Copyable {
    private let handle: OpaquePointer

    package enum Fault: Error, Hashable {
        /// No archive, or one that is cut off or inconsistent.
        case damaged
        case encrypted
        case noSuchPart
        /// The part unfolds to more than was allowed.
        case tooLarge(limit: Int)
        /// More than any workbook has.
        case tooManyParts
    }

    private static let mostParts = 10_000

    /// - Throws: `Fault.damaged`, `Fault.tooManyParts`.
    package init(path: String) throws {
        // libzip takes memory for every part that an archive says it has before anybody can ask how many those are.
        if Self.partsAtItsEnd(path) > Self.mostParts { throw Fault.tooManyParts }
        var code: Int32 = 0
        guard let handle = zip_open(path, ZIP_RDONLY | ZIP_CHECKCONS, &code) else { throw Fault.damaged }
        self.handle = handle
    }

    /// What the archive's last record says (APPNOTE 4.3.16); 0 where none is found. 65,535 stands for that and more.
    private static func partsAtItsEnd(_ path: String) -> Int {
        guard let file = fopen(path, "rb") else { return 0 }
        defer { fclose(file) }
        // The record has 22 bytes, and a comment of 65,535 at most.
        if fseek(file, -(22 + 65_535), SEEK_END) != 0 { rewind(file) }
        var tail = [UInt8](repeating: 0, count: 22 + 65_535)
        let count = fread(&tail, 1, tail.count, file)
        let mark: [UInt8] = [0x50, 0x4B, 5, 6]
        guard count >= 22, let start = (0...count - 22).last(where: { tail[$0..<$0 + 4].elementsEqual(mark) }) else {
            return 0
        }
        return Int(tail[start + 10]) | Int(tail[start + 11]) << 8
    }

    deinit { zip_discard(handle) }

    /// The names of its parts, in the archive's order.
    package var parts: [String] {
        (0..<zip_uint64_t(max(0, zip_get_num_entries(handle, 0)))).compactMap { number in
            zip_get_name(handle, number, 0).map { String(cString: $0) }
        }
    }

    package func contains(_ part: String) -> Bool { zip_name_locate(handle, part, 0) >= 0 }

    /// A part in pieces as it unfolds, up to a limit: what an archive says of its sizes is not relied on.
    /// - Throws: `Fault`.
    package func open(_ part: String, limit: Int) throws -> ZipPart {
        guard contains(part) else { throw Fault.noSuchPart }
        guard let file = zip_fopen(handle, part, 0) else {
            let code = zip_error_code_zip(zip_get_error(handle))
            throw [ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP].contains(code)
                ? Fault.encrypted : Fault.damaged
        }
        return ZipPart(file: file, limit: limit)
    }

    /// - Throws: `Fault`.
    package func bytes(of part: String, limit: Int) throws -> [UInt8] {
        var part = try open(part, limit: limit)
        var bytes: [UInt8] = []
        while let piece = try part.next() { bytes += piece }
        return bytes
    }
}

/// A part of an archive while it is read; to be let go of before the archive is.
package struct ZipPart: ~Copyable {
    private let file: OpaquePointer
    private let limit: Int
    private let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 64 << 10)
    private var total = 0

    fileprivate init(file: OpaquePointer, limit: Int) {
        self.file = file
        self.limit = limit
    }

    deinit {
        zip_fclose(file)
        piece.deallocate()
    }

    /// The next bytes, valid until the next call; nil at the end.
    /// - Throws: `ZipArchive.Fault`.
    package mutating func next() throws -> UnsafeBufferPointer<UInt8>? {
        let count = Int(zip_fread(file, piece.baseAddress!, zip_uint64_t(piece.count)))
        if count < 0 { throw ZipArchive.Fault.damaged }
        if count == 0 { return nil }
        total += count
        if total > limit { throw ZipArchive.Fault.tooLarge(limit: limit) }
        return UnsafeBufferPointer(rebasing: piece[..<count])
    }
}
