import Foundation
import Synchronization
import TestSupport
import Testing

/// One thing goes wrong, of a kind that real files have met, in hundreds of ways: the same network as without it, or a finding or
/// an error that names the place. Never another network in silence.
@Suite struct SeededDamageTests {
    /// In all 500 ways and more.
    private static let seeds: UInt64 = 11

    @Test func `there are five hundred damages`() {
        let all = SeededDamage.all.flatMap { kind in (1...Self.seeds).compactMap { kind.damage($0) } }
        #expect(all.count >= 500)
    }

    @Test(arguments: SeededDamage.all.map(\.name))
    func `what real files have met gives no wrong network in silence`(name: String) throws {
        let kind = try #require(SeededDamage.all.first { $0.name == name })
        var (right, told, stopped) = (0, 0, 0)
        for seed in 1...Self.seeds {
            guard let damage = kind.damage(seed) else { continue }
            let outcome = try damage.outcome()
            guard let network = outcome.network else {
                let faults = outcome.findings.filter(\.stopsRun)
                #expect(!faults.isEmpty && faults.allSatisfy { $0.place != nil }, "\(damage.testDescription)")
                stopped += 1
                continue
            }
            let undamaged = try Outcome.undamaged(damage.file.network)
            if network == undamaged.network {
                right += 1
                continue
            }
            told += 1
            #expect(
                !outcome.codes(beyond: undamaged).isEmpty,
                "\(damage.testDescription): another network without a finding: \(network.differences(to: undamaged.network))"
            )
        }
        print("damages: \(name): \(right) read through, \(told) told, \(stopped) stopped")
    }
}
