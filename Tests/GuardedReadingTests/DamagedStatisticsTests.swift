import Foundation
import StatisticsFile
import TestSupport
import Testing

/// SPSS files that somebody damaged, or made to do harm, as the program meets them.
@Suite struct DamagedStatisticsTests {
    private static func sample() throws -> [UInt8] {
        let variables = [
            NewVariable(name: "id", label: "Who", kind: .text(bytes: 20), measure: .nominal),
            NewVariable(
                name: "contact", label: "1.1: Kontakt: Sæther, Åse", kind: .number(decimals: 0), measure: .ordinal,
                valueLabels: [.init(1, "Daglig"), .init(2, "Ukentlig"), .init(-99, "ikke spurt")], missing: -99...(-95)),
            NewVariable(name: "typed", label: "In own words", kind: .text(bytes: 400), measure: .nominal),
        ]
        var bytes: [UInt8] = []
        try StatisticsWriter.write(
            variables, rows: 30, title: "Småby",
            cells: { row in
                [.text("p\(row)"), .number(Double(row % 3)), .text(String(repeating: "x", count: row * 10))]
            }
        ) { bytes += $0 }
        return bytes
    }

    @Test(.enabled(if: Outside.compiler != nil, "needs a C compiler"))
    func `the library that reads them is called in no process but the child`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(Self.sample()).write(to: URL(fileURLWithPath: folder + "/svar.sav"))
        // A crash in place of the library, for the program and for nobody whom it starts.
        let source = "#include <stdlib.h>\nint readstat_parse_sav(void *p, const char *f, void *c) { abort(); }\n"
        try source.write(toFile: folder + "/crash.c", atomically: false, encoding: .utf8)
        let made = try Outside.run(
            Outside.compiler!, ["-shared", "-fPIC", "-o", folder + "/crash.so", folder + "/crash.c"])
        try #require(made.status == 0, "\(made.errors)")
        let told = try Program.run(
            after: "export LD_PRELOAD='\(folder)/crash.so'", "inspect", folder + "/svar.sav", "--language", "en")
        #expect(told.status == 0 && told.output.contains("30 responses"), "\(told.output + told.errors)")
    }

    /// `BROBYGGER_DAMAGED` says how many; `make test-all` tries 500.
    @Test func `none of many damaged files ends the program, and each that cannot be read is named`() throws {
        let count = ProcessInfo.processInfo.environment["BROBYGGER_DAMAGED"].flatMap(Int.init) ?? 40
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let whole = try Self.sample()
        var random = Seeded(22)
        var refused = 0
        for number in 0..<count {
            let file = folder + "/\(number).sav"
            try Data(Self.damaged(whole, &random)).write(to: URL(fileURLWithPath: file))
            let told = try Program.run("inspect", file)
            try #require([0, 65].contains(told.status), "\(number): \(told.status) \(told.errors)")
            #expect((told.output + told.errors).contains(file))
            refused += told.status == 65 ? 1 : 0
        }
        #expect(refused > count / 4, "most damage is seen")
    }

    /// A few bytes are others, gone, too many, or the end is missing; mostly in the part that says what the rest is.
    private static func damaged(_ whole: [UInt8], _ random: inout Seeded) -> [UInt8] {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(
                in: 0..<(Bool.random(using: &random) ? min(2_000, bytes.count) : bytes.count), using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[place] = .random(in: 0...255, using: &random)
            case 1:
                let number = [UInt32.max, 0x7fff_ffff, 0x8000_0000, 0, 1].randomElement(using: &random)!
                withUnsafeBytes(of: number.littleEndian) {
                    bytes.replaceSubrange(place..<min(place + 4, bytes.count), with: $0)
                }
            case 2: bytes.removeSubrange(place..<min(place + 8, bytes.count))
            case 3: bytes.insert(contentsOf: (0..<8).map { _ in .random(in: 0...255, using: &random) }, at: place)
            default: bytes.removeSubrange(max(8, place)...)
            }
            if bytes.count < 16 { break }
        }
        return bytes
    }
}
