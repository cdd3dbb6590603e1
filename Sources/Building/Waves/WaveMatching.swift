import Findings
import Mapping
import NetworkModel

/// Holds the waves of each network against each other while names and texts can still be read: gives everybody one number across
/// the waves, and notes what cannot be told or compared.
package enum WaveMatching {
    /// - Parameters:
    ///   - networks: of the study, in its order; waves get the numbers of their persons.
    ///   - traits: of each network.
    /// - Returns: what was noticed, series by series.
    package static func match(
        _ networks: inout [Network], traits: [WaveTraits], of mapping: StudyMapping
    ) -> [WaveDoubt] {
        let study = Study(id: "", title: "", language: .en, networks: networks)
        var doubts: [WaveDoubt] = []
        for series in study.series {
            let people = WavePeople(series.waves, traits, by: match(of: series.waves, networks, mapping))
            for (wave, across) in zip(series.waves, people.across) {
                for (person, number) in across.enumerated() { networks[wave].persons[person].acrossWaves = number }
            }
            guard series.waves.count > 1 else { continue }
            doubts += people.doubts(networks)
            doubts += WaveQuestions(series.waves, traits).doubts(&networks)
        }
        return doubts
    }

    /// What the mapping says; else ids where every roster has them.
    private static func match(of waves: [Int], _ networks: [Network], _ mapping: StudyMapping) -> WaveMatch {
        if let match = mapping.matchWaves { return match }
        let haveIDs = waves.allSatisfy { wave in
            let own = mapping.networks.first { $0.id == networks[wave].id }
            return own?.roster.columns?.id ?? mapping.roster.id != nil
        }
        return haveIDs ? .id : .email
    }
}
