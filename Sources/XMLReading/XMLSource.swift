/// Where the bytes of a document come from, handed on in the portions that libxml2 asks for.
struct XMLSource {
    /// The next bytes, valid until it is called again; set while the document is read.
    var next: (() throws -> UnsafeBufferPointer<UInt8>?)?
    /// Nothing more comes.
    private(set) var isExhausted = false
    /// Why not, where that is not the end.
    private(set) var failure: (any Error)?
    /// What has not been handed on of what came last.
    private var rest = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

    /// Fills the room as long as there is something to fill it with: libxml2 takes what it was given for all that it can look
    /// at.
    ///
    /// - Returns: how many bytes were written; 0 at the end, and where no more can be had: what came before is read first.
    mutating func fill(_ room: UnsafeMutableRawBufferPointer) -> Int {
        var count = 0
        while count < room.count, !isExhausted {
            if rest.isEmpty { fetch() }
            let taken = UnsafeRawBufferPointer(rest)[..<min(rest.count, room.count - count)]
            UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: taken))
            rest = UnsafeBufferPointer(rebasing: rest[taken.count...])
            count += taken.count
        }
        return count
    }

    private mutating func fetch() {
        do {
            if let piece = try next?() { rest = piece } else { isExhausted = true }
        } catch {
            failure = error
            isExhausted = true
        }
    }
}
