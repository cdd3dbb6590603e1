import GuardedReading
import TestSupport
import Testing

/// A child process that reads for its parent, and what the parent learns when it does not come to an end.
@Suite struct GuardedReaderTests {
    private static func shell(_ script: String, _ body: (inout ByteStream) throws -> String) throws -> String {
        try GuardedReader.read("/bin/sh", ["-c", script], body)
    }

    private static func text(_ stream: inout ByteStream, _ count: Int) throws -> String {
        try stream.withBytes(count) { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `what the child tells comes in pieces of any size`() throws {
        let told = try Self.shell("printf '\\001\\002\\000\\000'; printf abc; printf def") { stream in
            #expect(try stream.number() == 0x201)
            return try Self.text(&stream, 4) + "|" + Self.text(&stream, 2)
        }
        #expect(told == "abcd|ef")
        let long = try Self.shell("head -c 1000000 /dev/zero | tr '\\0' x") { try Self.text(&$0, 1_000_000) }
        #expect(long.utf8.count == 1_000_000)
    }

    @Test(
        arguments: [
            ("printf abc", nil), ("exit 0", nil), ("printf ab; kill -SEGV $$", 11), ("kill -KILL $$", 9),
        ] as [(String, Int32?)])
    func `a child that breaks off is told with its signal`(script: String, signal: Int32?) throws {
        #expect(throws: GuardedReader.BrokenOff(signal: signal)) {
            try Self.shell(script) { try Self.text(&$0, 4) }
        }
    }

    @Test func `a program that is not there is no crash`() {
        #expect(throws: GuardedReader.BrokenOff()) {
            try GuardedReader.read("/nowhere/at/all", []) { try Self.text(&$0, 1) }
        }
    }

    @Test func `a parent that has enough need not listen to the end`() throws {
        #expect(try Self.shell("yes") { try Self.text(&$0, 2) } == "y\n")
    }

    @Test func `the child has no terminal, no complaints and nothing of the user's settings`() throws {
        let told = try Self.shell("echo lost >&2; cat; echo \"${HOME:-none} $TZ\"") { try Self.text(&$0, 10) }
        #expect(told == "none UTC0\n")
    }
}
