import Findings
import Mapping

/// Qualtrics: names, texts and import ids in three rows; in the older form names and texts. `Question - Row` in the second row.
package enum Qualtrics: SurveyTool {
    package static let format = ExportFormat.qualtrics
    package static let summary = Text("tool.of-qualtrics")

    private static let legacy = (1...10).map { "v\($0)" }
    private static let telling = [
        "RecordedDate", "ResponseId", "DistributionChannel", "UserLanguage", "RecipientEmail",
    ]

    private static func isImportID(_ cell: String) -> Bool {
        cell.hasPrefix("{") && cell.contains("ImportId")
    }

    static func recognise(_ rows: [[String]]) -> Recognition {
        guard let first = rows.first else { return .no(.noTable) }
        // Above them stand names; texts with such a row below are another tool's.
        let areNames = first.count { $0.trimmed.contains(where: \.isWhitespace) } * 2 < first.count
        if areNames, rows.contains(where: { $0.contains(where: isImportID) }) { return .certain(.importIDs) }
        let names = first.shortOnes.map { $0.trimmed }
        let folded = Set(names.map { $0.lowercased() })
        if rows.count > 1, legacy.allSatisfy(folded.contains), rows[1].contains("ResponseID"),
            rows[1].contains("ResponseSet")
        {
            return .certain(.columns(["V1", "V10", "ResponseID", "ResponseSet"]))
        }
        let some = telling.filter(names.contains)
        return some.count > 1 ? .possible(.columns(some)) : .no(.columnsMissing(["ImportId"]))
    }

    static func describe(_ table: TableSource, codebook: InputFile?) throws -> TableDescription {
        let isLegacy = table.headings(0).prefix(10).map { $0.lowercased() } == legacy
        let ids = table.rows.firstIndex { $0.cells.contains(where: isImportID) }
        // Without the row of ids, a second row that is no answer is that of the texts.
        let hasTexts =
            ids.map { $0 > 1 } ?? (isLegacy || !(table.headings(1).first.map(CellShape.isDate) ?? true))
        let width = table.headings(0).count
        let names = table.headings(0)
        let texts = hasTexts ? table.headings(1, width: width) : names
        let importIDs = ids.map { row in (table.headings(row, width: width)).map(importID) }
        var description = table.plain(names, lastHeading: ids ?? (hasTexts ? 1 : 0))
        description.itemHeading = table.rows[hasTexts ? 1 : 0].number
        for position in names.indices {
            let name = isLegacy && isLegacyOwn(names[position]) ? texts[position] : names[position]
            let id = importIDs?[position]
            description.columns[position].isSystem = isOwn(name, id: id)
            if isLegacy, isLegacyOwn(names[position]), !texts[position].isEmpty {
                description.columns[position].otherNames.append(texts[position])
            }
            // Columns of people's machines are told by their names, whichever row they stand in.
            if PrivateColumns.contains(name) { description.columns[position].name = name }
            guard !description.columns[position].isSystem else { continue }
            description.columns[position].question = withoutSelectedChoice(texts[position])
            description.columns[position].item = description.columns[position].question
            description.columns[position].endings = SharedQuestion.endings(texts[position], separators)
            description.columns[position].group = group(names[position], id)
            description.columns[position].questionID = id.map {
                String($0.prefix { $0 != "_" && $0 != "-" && $0 != "#" })
            }
            if names[position].hasSuffix("_TEXT") { description.columns[position].uncoded = .text }
        }
        group(&description, names)
        func column(_ name: String) -> Int? {
            names.firstIndex { $0.lowercased() == name.lowercased() }
                ?? (isLegacy ? texts.firstIndex { $0.lowercased() == name.lowercased() } : nil)
        }
        description.respondent = column("RecipientEmail") ?? (isLegacy ? column("EmailAddress") : nil)
        description.respondentNeedsAddresses = true
        description.date = column("EndDate") ?? column("RecordedDate")
        if let finished = column("Finished") {
            let yes: Set = ["1", "True", "TRUE", "true", "SANN", "Sann", "Wahr", "WAHR"]
            let no: Set = ["0", "False", "FALSE", "false", "USANN", "Usann", "Falsch", "FALSCH"]
            description.status.complete = .init(column: finished, values: yes)
            description.status.partial = .init(column: finished, values: no)
            description.status.saysHandedIn = true
        }
        if let status = column("Status") {
            description.status.exclude.append(.init(column: status, values: leftOut))
        }
        if let channel = column("DistributionChannel") {
            description.status.exclude.append(.init(column: channel, values: ["preview", "test"]))
        }
        return description
    }

    private static let separators = [" - ", "-"]
    /// Previews, tests and spam, as words and as numbers; 0 is an ordinary response.
    private static let leftOut: Set<String> = [
        "Survey Preview", "Survey Test", "Spam", "Survey Preview/Spam", "Survey Preview (Spam)", "1", "2", "8", "9",
    ]

    /// `QID1_1` of `{"ImportId":"QID1_1"}`; of a box with its choice apart `QID2_1`.
    private static func importID(_ cell: String) -> String? {
        let cell = cell.replacing("'", with: "\"")
        func value(_ key: String) -> String? {
            guard let range = cell.place(of: "\"\(key)\"") else { return nil }
            let parts = cell[range.upperBound...].split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
            return parts.count > 1 && parts[0].contains(":") ? String(parts[1]) : nil
        }
        guard let id = value("ImportId") else { return nil }
        return value("choiceId").map { id + "_" + $0 } ?? id
    }

    /// Columns of one question share its id, or their names up to the number; what is typed beside an option is nobody's option.
    private static func group(_ name: String, _ id: String?) -> String? {
        guard !name.hasSuffix("_TEXT") else { return nil }
        if let id, id.hasPrefix("QID") {
            guard let mark = id.firstIndex(where: { $0 == "_" || $0 == "-" }) else { return nil }
            return String(id[..<mark])
        }
        guard let match = name.wholeMatch(of: /(.+?)_-?\d+(_-?\d+)?/) else { return nil }
        return String(match.1)
    }

    private static func group(_ description: inout TableDescription, _ names: [String]) {
        let grouped = description.columns.indices.filter { description.columns[$0].group != nil }
        for (group, members) in Dictionary(grouping: grouped, by: { description.columns[$0].group ?? "" }) {
            let members = members.sorted()
            let texts = members.map { description.columns[$0].question ?? "" }
            guard let (question, rows) = SharedQuestion.split(texts, separators) else {
                // A question of one column, or one whose texts share nothing.
                if members.count == 1 { description.columns[members[0]].group = nil }
                continue
            }
            _ = group
            let numbers = members.map { names[$0].wholeMatch(of: /.+?_(-?\d+)_(-?\d+)/).map { ($0.1, $0.2) } }
            let isGrid =
                members.count > 3 && numbers.allSatisfy { $0 != nil } && Set(numbers.compactMap { $0?.0 }).count > 1
            for (index, member) in members.enumerated() {
                description.columns[member].question = question
                description.columns[member].item = rows[index]
                // Several answers a row: `Question - Row - Answer`.
                guard isGrid, let number = numbers[index],
                    let parts = SharedQuestion.split([rows[index]], [" - "])
                else { continue }
                description.columns[member].item = parts.question
                description.columns[member].option = parts.rows[0]
                description.columns[member].matrixRow = Int(number.0)
            }
        }
    }

    private static func withoutSelectedChoice(_ text: String) -> String {
        for ending in [" - Selected Choice", " - Selected Choice:"] where text.hasSuffix(ending) {
            return String(text.dropLast(ending.count))
        }
        // Of boxes it stands in the middle: `Question - Selected Choice - Option`.
        return text.replacing(" - Selected Choice - ", with: " - ")
    }

    private static func isLegacyOwn(_ name: String) -> Bool { name.wholeMatch(of: /V\d+/) != nil }

    private static func isOwn(_ name: String, id: String?) -> Bool {
        let folded = name.lowercased()
        return own.contains(folded) || folded.contains("_do") && folded.contains(/_do(_|$)/)
            || folded.hasSuffix("topics")
            || folded.hasPrefix("sc") && folded.dropFirst(2).first?.isNumber == true
            || id.map { !$0.hasPrefix("QID") && ownIDs.contains($0.lowercased()) } == true
            || folded.isEmpty
    }

    private static let own: Set<String> = [
        "startdate", "enddate", "status", "ipaddress", "progress", "duration (in seconds)", "finished", "recordeddate",
        "responseid", "responseset", "recipientlastname", "recipientfirstname", "recipientemail", "externalreference",
        "externaldatareference", "locationlatitude", "locationlongitude", "locationaccuracy", "distributionchannel",
        "userlanguage", "name", "emailaddress",
    ]
    private static let ownIDs: Set<String> = [
        "startdate", "enddate", "status", "ipaddress", "progress", "duration", "finished", "recordeddate", "_recordid",
        "recipientlastname", "recipientfirstname", "recipientemail", "externaldatareference", "locationlatitude",
        "locationlongitude", "distributionchannel", "userlanguage",
    ]
}
