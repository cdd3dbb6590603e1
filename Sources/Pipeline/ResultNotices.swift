import Findings
import OutputFiles

/// What there is to say of the files of earlier runs when the new ones are in place.
enum ResultNotices {
    static func all(_ outcome: OutputFolder.Outcome, in folder: String) -> [Finding] {
        var notices = outcome.left.map { path in
            Finding(
                .warning, .oldResultKept,
                message: Text("result-notices.earlier-run-has-been", ["path": path]),
                hint: Text("rule.old-result-kept.cure"),
                place: SourcePlace(file: folder + "/" + path))
        }
        if !outcome.older.isEmpty {
            let names = outcome.older.joined(separator: ", ")
            notices.append(
                Finding(
                    .note, .olderResult,
                    message: Text("result-notices.these-files-about-more", ["names": names]),
                    hint: Text("result-notices.run-without-network-write"),
                    place: SourcePlace(file: folder)))
        }
        return notices
    }
}
