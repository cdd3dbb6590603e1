import Findings
import NetworkModel

/// Somebody on a roster has nothing to be known by in another wave, or several share it.
enum WaveKeyUnclear {
    static func missing(_ match: String, _ doubt: WaveDoubt, in study: Study) -> Finding {
        study.finding(
            .error, .waveKeyUnclear, doubt, count: doubt.places.count, stopsRun: true,
            message: Text(
                "wave-key-unclear.no-key",
                ["n": doubt.places.count, "match": match, "rows": Text.rows(Array(doubt.places.prefix(10)))]),
            hint: Text("wave-key-unclear.no-key.hint"))
    }

    static func doubled(_ match: String, _ doubt: WaveDoubt, in study: Study) -> Finding {
        study.finding(
            .error, .waveKeyUnclear, doubt, count: doubt.places.count, stopsRun: true,
            message: Text("wave-key-unclear.doubled", ["n": doubt.places.count, "match": match]),
            hint: Text("wave-key-unclear.doubled.hint", ["rows": Text.rows(doubt.places)]))
    }
}
