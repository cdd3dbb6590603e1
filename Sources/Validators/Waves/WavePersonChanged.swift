import Findings
import NetworkModel

/// One id on two rosters, and neither the name nor the address in common: a new surname, or a list that was numbered anew.
enum WavePersonChanged {
    static func one(_ doubt: WaveDoubt, in study: Study) -> Finding {
        study.finding(
            .warning, .wavePersonChanged, doubt,
            message: Text(
                "wave-person-changed.one",
                ["from": study.label(ofWave: doubt.from), "to": study.label(ofWave: doubt.to)]),
            hint: Text("wave-person-changed.one.hint"))
    }

    static func many(_ persons: Int, _ both: Int, _ doubt: WaveDoubt, in study: Study) -> Finding {
        study.finding(
            .error, .wavePersonChanged, doubt, count: persons, stopsRun: true,
            message: Text(
                "wave-person-changed.many",
                [
                    "persons": persons, "of": both, "from": study.label(ofWave: doubt.from),
                    "to": study.label(ofWave: doubt.to),
                ]),
            hint: Text("wave-person-changed.many.hint"))
    }
}
