import Foundation
import TestSupport

/// The surveys of ../shared/cases as drafts, with what each case's own mapping says in the places that are left open.
enum DraftedCases {
    /// Folders of ../shared/cases; none where that is not there.
    static let all: [DraftedSurvey] = {
        guard let root = Outside.shared("cases") else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return names.sorted().map { name in
            let folder = root + "/" + name
            let number = String(name.prefix { $0 != "-" })
            let files = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
                .filter { file in [".csv", ".xlsx", ".xml", ".sav"].contains { file.hasSuffix($0) } }
            return DraftedSurvey(
                name: name, folder: folder, files: files.filter { !isRoster($0) }, rosters: files.filter(isRoster),
                answers: answers[number] ?? [])
        }
    }()

    /// Cases that end with an error, whatever is filled in: what is wrong is in the files.
    static let told: Set = ["17", "20", "35", "95"]

    private static func isRoster(_ path: String) -> Bool {
        ["liste.", "roster."].contains { path.split(separator: "/").last?.hasPrefix($0) == true }
    }

    private static let noTie: DraftedSurvey.Filling = ("    blank:", "    blank: no-tie")
    private static let unanswered: DraftedSurvey.Filling = ("    blank:", "    blank: unanswered")
    private static let roster: DraftedSurvey.Filling = ("    rows:", "    rows: roster")
    private static let serialNumber: DraftedSurvey.Filling = ("  match:", "  match: id\n  column: lfdn")
    private static let never: DraftedSurvey.Filling = ("    no-tie:", "    no-tie: [\"3\"]")
    private static let toBody: DraftedSurvey.Filling = ("        direction:", "        direction: to-body")

    private static func levels(_ first: String, _ second: String) -> DraftedSurvey.Filling {
        (
            "    levels:",
            "    levels: [{ id: a, label: A, answers: [\"\(first)\"] }, { id: b, label: B, answers: [\"\(second)\"] }]"
        )
    }

    private static let bodies: [DraftedSurvey.Filling] = [
        ("    label:  #", "    label: Kommunestyret"), ("    label:  #", "    label: Formannskapet"), toBody, toBody,
    ]

    private static let answers: [String: [DraftedSurvey.Filling]] = [
        "01": bodies, "04": bodies, "05": bodies, "06": [noTie], "08": [levels("1", "2"), never, unanswered, roster],
        "17": [("  match:", "  match: id\n  column: Respondent"), unanswered],
        "34": [unanswered, roster], "35": [unanswered, roster], "36": [unanswered, roster], "41": [levels("Yes", "On")],
        "53": [("    items:", "    items: { \"Ada Lund (Plan)\": \"101\", \"Ada Lund (Helse)\": \"105\" }")],
        "61": [noTie], "63": [unanswered],
        "64": [
            rows([19, 9, 14, 16, 23, 8, 24, 11, 25, 7, 5, 15, 26, 27, 4, 2, 10, 3, 20, 17, 1, 13, 22, 6, 18, 21]),
            rows([
                11, 14, 12, 23, 36, 8, 10, 17, 22, 18, 7, 30, 28, 21, 24, 19, 16, 34, 13, 6, 20, 33, 4, 25, 27, 26, 1,
                35, 29, 31, 37, 15, 3,
            ]),
            rows([8, 5, 7, 12, 4, 24, 9, 15, 2, 26, 22, 11, 10, 21, 19, 27, 1, 16, 3, 13, 6, 14, 18, 23, 25, 20]),
            levels("Level 0", "Level 1"), unanswered,
        ],
        "91": [serialNumber], "92": [serialNumber], "93": [serialNumber, levels("1", "2"), never, unanswered],
        "94": [levels("1", "2"), never, unanswered, roster],
        "95": [("  match:", "  match: id"), levels("1", "2"), never, roster],
        "96": [serialNumber, unanswered], "97": [serialNumber, unanswered],
    ]

    private static func rows(_ ids: [Int]) -> DraftedSurvey.Filling {
        ("        rows:", "        rows: [\(ids.map { "\"\($0)\"" }.joined(separator: ", "))]")
    }
}
