import Findings
import NetworkModel

/// Somebody of one wave who is matched to nobody is like somebody of the next who is matched to nobody either.
enum WavePersonAlike {
    static func finding(_ doubt: WaveDoubt, in study: Study) -> Finding {
        study.finding(
            .warning, .wavePersonAlike, doubt,
            message: Text(
                "wave-person-alike.message",
                ["from": study.label(ofWave: doubt.from), "to": study.label(ofWave: doubt.to)]),
            hint: Text("wave-person-alike.hint", ["rows": places(doubt)]))
    }

    /// With their files: they stand on two rosters.
    private static func places(_ doubt: WaveDoubt) -> Text {
        doubt.places.contains { $0.row == nil }
            ? Text.rows(doubt.places) : .and(doubt.places.map { .plain($0.description) })
    }
}
