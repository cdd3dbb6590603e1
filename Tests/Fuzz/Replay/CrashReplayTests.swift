import Foundation
import FuzzReadings
import TestSupport
import Testing

/// Every input that fuzzing found a fault with is read again, by the same reading. One after the other: readings put
/// their bytes into files of one name.
@Suite(.serialized) struct CrashReplayTests {
    static let folder = Outside.root + "/Tests/Fuzz/crashes"

    static let crashes: [String] = FuzzReading.all.flatMap { reading in
        ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + reading.name)) ?? []).sorted()
            .map { reading.name + "/" + $0 }
    }

    @Test(arguments: crashes)
    func `what once went wrong goes well`(crash: String) throws {
        let reading = try #require(FuzzReading.named(String(crash.prefix { $0 != "/" })))
        let bytes = try #require(FileManager.default.contents(atPath: Self.folder + "/" + crash))
        #expect(reading.mishap(Array(bytes)) == nil)
    }

    @Test func `every crash lies in the folder of a reading`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
        #expect(Set(folders).isSubset(of: FuzzReading.all.map(\.name)))
        #expect(!Self.crashes.isEmpty)
    }

    @Test func `what a sound file gives is no mishap`() throws {
        for (reading, file) in [
            ("csv", "elvestad/svar.csv"), ("xml", "fjordheim/svar.xml"), ("roster", "elvestad/adresseliste.csv"),
            ("prepare", "nordvik/adresseliste.csv"),
            ("mapping", "study.yaml"), ("draft", "nordvik/svar.csv"), ("study-essentials", "elvestad/svar.csv"),
            ("study-efs", "fjordheim/svar.xml"), ("study-roster", "nordvik/adresseliste.csv"),
            ("study-mapping", "study.yaml"),
        ] {
            let bytes = FileManager.default.contents(atPath: Outside.root + "/Mappings/boligsosial/" + file)
            let mishap = try #require(FuzzReading.named(reading)).mishap(try Array(#require(bytes)))
            #expect(mishap == nil, "\(reading)")
        }
    }
}
