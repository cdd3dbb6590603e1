import Foundation
import FuzzReadings

/// What libFuzzer calls with each input. The reading is chosen by the environment: libFuzzer has the command line.
private let chosen: FuzzReading = {
    let name = ProcessInfo.processInfo.environment["BROBYGGER_FUZZ_READING"] ?? ""
    guard let reading = FuzzReading.named(name) else {
        let known = FuzzReading.all.map(\.name).joined(separator: ", ")
        print("BROBYGGER_FUZZ_READING is one of these: \(known)")
        exit(64)
    }
    return reading
}()

@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // One input in four is read again: what a second reading shows, it shows with many inputs.
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let isFourth = bytes.reduce(UInt8(0), &+) & 3 == 0
    if let mishap = chosen.mishap(bytes, twice: isFourth) {
        FileHandle.standardError.write(Data("brobygger-fuzz: \(chosen.name): \(mishap)\n".utf8))
        abort()
    }
    return 0
}
