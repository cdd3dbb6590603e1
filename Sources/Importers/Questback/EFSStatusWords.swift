import Mapping

/// What EFS calls its disposition codes and its testers where an export has labels in place of codes. The number that EFS
/// puts behind a label counts whatever the label's language.
enum EFSStatusWords {
    static let dispositions = [
        "completed": "31", "beendet": "31", "fullført": "31",
        "completed after break": "32", "completed after interruption": "32", "beendet nach unterbrechung": "32",
        "fullført etter avbrudd": "32", "fullført etter avbrot": "32",
        "not yet started": "20", "noch nicht begonnen": "20",
        "currently responding": "21", "antwortet gerade": "21",
        "suspended": "22", "unterbrochen": "22", "avbrutt": "22", "avbrote": "22",
        "resumed": "23", "wiederaufgenommen": "23",
    ]

    static let testers = [
        "tester": "1", "no tester": "0", "kein tester": "0", "ikke tester": "0", "ikkje testar": "0", "testar": "1",
    ]

    /// - Parameter labels: what the file itself calls its codes, which goes before the words known here.
    static func codes(_ words: [String: String], _ labels: [String: String]) -> [String: String] {
        let own = labels.sorted { $0.key < $1.key }.map { (AnswerText.folded($0.value), $0.key) }
        return words.merging(Dictionary(own) { first, _ in first }) { _, own in own }
    }
}
