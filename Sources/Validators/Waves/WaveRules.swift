import Findings
import NetworkModel

/// What waves of one network show beside each other: who cannot be told, and what cannot be compared.
enum WaveRules {
    /// In the order in which it was noticed, series by series.
    static func findings(in study: Study) -> [Finding] {
        study.waveDoubts.map { doubt in
            switch doubt.kind {
            case .noKey(let match): WaveKeyUnclear.missing(match, doubt, in: study)
            case .doubledKey(let match): WaveKeyUnclear.doubled(match, doubt, in: study)
            case .otherNameAndAddress: WavePersonChanged.one(doubt, in: study)
            case .numberedAnew(let persons, let both): WavePersonChanged.many(persons, both, doubt, in: study)
            case .alike: WavePersonAlike.finding(doubt, in: study)
            case .nobodyInCommon, .questionLost, .otherLevels, .otherQuestion, .otherAnswers:
                WaveNotComparable.finding(doubt, in: study)
            }
        }
    }
}

extension Study {
    /// What a sentence calls a wave.
    func label(ofWave position: Int) -> String { networks[position].wave?.label ?? networks[position].id }

    /// A finding about a wave: in the later one where it is about two.
    func finding(
        _ severity: Severity, _ code: FindingCode, _ doubt: WaveDoubt, count: Int = 1, stopsRun: Bool = false,
        message: Text, hint: Text
    ) -> Finding {
        var met: Set<String> = []
        let actors = doubt.persons.compactMap { person in
            networks[person.wave].persons.first { $0.acrossWaves?.number == person.number }?.id
        }
        return Finding(
            severity, code, message: message, hint: hint, network: networks[doubt.to].id,
            actors: actors.filter { met.insert($0).inserted }, place: doubt.places.first,
            furtherPlaces: Array(doubt.places.dropFirst().prefix(9)), count: count, stopsRun: stopsRun)
    }
}
