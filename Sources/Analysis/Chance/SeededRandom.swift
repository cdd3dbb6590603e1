import Foundation

/// Random numbers that are the same in every run and on every machine (SplitMix64: Steele, Lea & Flood 2014).
package struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    /// - Parameter number: of one seed, which of its independent streams.
    init(seed: UInt64, number: Int = 0) {
        state = seed &+ UInt64(number) &* Self.step
        // Neighbouring numbers would start in neighbouring places of one stream.
        state = next() ^ next()
    }

    package mutating func next() -> UInt64 {
        defer { state &+= Self.step }
        return Self.mixed(state)
    }

    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The number that follows upon a state: another for each state, and like none of its neighbours'.
    package static func mixed(_ state: UInt64) -> UInt64 {
        var mixed = state &+ step
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 up to and without 1.
    mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// From 0 up to and without `count`. The lean towards small numbers is below 2^-32 for any roster.
    mutating func position(below count: Int) -> Int { Int(next() % UInt64(count)) }

    /// From the standard normal distribution (Box & Muller 1958).
    mutating func normal() -> Double { (-2 * log(1 - share())).squareRoot() * cos(2 * .pi * share()) }
}
