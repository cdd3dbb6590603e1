import Foundation

/// Damages to the two Essentials exports: semicolons in Windows-1252, tabs in UTF-16.
enum EssentialsDamages {
    static let all: [Damage] =
        DemoFile.essentials.flatMap { cuts($0) + columns($0) + rows($0) + answers($0) + TextDamages.all($0) }
        + encodings

    private static func cuts(_ file: DemoFile) -> [Damage] {
        let isElvestad = file == .elvestadAnswers
        let quoted = isElvestad ? "Vi møtes i \"\"bolig" : "men \"\"alle"
        let (level, address) = isElvestad ? ("Ukentlig", "terje.furuseter@ex") : ("Kvar veke", "ida.teigmoen@ex")
        return [
            .bytes(file, "cut to nothing", .stopped("file-empty")) { $0 = [] },
            .bytes(file, "cut after one byte", .sound) { $0 = Array($0.prefix(1)) },
            .bytes(file, "cut after two bytes", .sound) { $0 = Array($0.prefix(2)) },
            .bytes(file, "cut after three bytes", .sound) { $0 = Array($0.prefix(3)) },
            .cut(file, "cut inside the first header", .sound, after: isElvestad ? "Respon" : "E-po"),
            .cut(file, "cut inside a header", .sound, after: "ofte har"),
            .cut(
                file, "cut inside an item", .sound,
                after: ": Elveb".with(isElvestad ? ": Elveb" : ": Bjør", for: ": Elveb")),
            .cut(
                file, "cut inside the header of a multiple choice", .sound,
                after: "Oppfølging og ten".with(isElvestad ? "tjen" : "ten", for: "ten")),
            .cut(file, "cut between two headers", .sound, after: file == .elvestadAnswers ? "Dato;" : "Dato\t"),
            .cut(file, "cut at the header's end", .sound, after: isElvestad ? "enhet" : "eining"),
            .cut(
                file, "cut between the header's CR and LF", .sound, after: isElvestad ? "enhet" : "eining",
                bytes: isElvestad ? 1 : 2),
            .cut(file, "cut below the header", .sound, after: "\r\n"),
            .cut(file, "cut inside an address", .sound, after: address),
            .cut(file, "cut inside a date", .sound, after: "17.09.2013 0"),
            .cut(file, "cut inside an answer", .sound, after: String(level.prefix(5))),
            .cut(file, "cut after an answer", .sound, after: level),
            .cut(file, "cut inside a quoted cell", .stopped("delimited-text-broken"), after: String(quoted.prefix(9))),
            .cut(file, "cut inside a doubled quote", .sound, after: String(quoted.prefix { $0 != "\"" }) + "\""),
            .cut(file, "cut after a doubled quote", .stopped("delimited-text-broken"), after: quoted),
            .cut(
                file, "cut after a line break in a cell", .stopped("delimited-text-broken"),
                after: isElvestad ? "skjer.\n" : "ikkje.\n"),
            .cut(file, "cut inside the last row", .sound, after: "example.org", last: true, bytes: 40),
            .cut(file, "cut at the last row's first delimiter", .sound, after: "@example.org", last: true),
            .bytes(file, "cut inside the last cell", .sound) { $0.removeLast(file == .elvestadAnswers ? 5 : 10) },
            .bytes(file, "cut before the last line break", .right) { $0.removeLast(file == .elvestadAnswers ? 2 : 4) },
            .bytes(file, "cut inside the last line break", .right) { $0.removeLast(file == .elvestadAnswers ? 1 : 2) },
            .bytes(file, "cut inside the last character", .sound) { $0.removeLast(1) },
            .bytes(file, "cut in the middle, at an odd byte", .sound) { $0 = Array($0.prefix($0.count / 4 * 2 + 1)) },
            .bytes(file, "cut in the middle, at an even byte", .sound) { $0 = Array($0.prefix($0.count / 4 * 2)) },
            .table(file, "cut at a row's end", .told("non-respondent")) { $0.rows.removeLast(8) },
            .bytes(file, "without its beginning", .sound) { $0.removeFirst($0.count / 2) },
            .bytes(file, "without a piece in the middle", .sound) {
                $0.removeSubrange($0.count / 2..<$0.count / 2 + 600)
            },
            .bytes(file, "with a piece twice", .sound) { $0.insert(contentsOf: $0[6000..<6600], at: 6600) },
        ]
    }

    private static func columns(_ file: DemoFile) -> [Damage] {
        let isElvestad = file == .elvestadAnswers
        let contact = isElvestad ? 3 : 4
        let functions = isElvestad ? 5 : 7
        let tenure = isElvestad ? 6 : 2
        return [1, 2, 3].map { seed in
            .table(file, "columns shuffled (\(seed))", .right) { table in
                var random = FixedRandom(state: UInt64(seed))
                table.reorder(Array(table.rows[0].indices).shuffled(using: &random))
            }
        } + [
            .table(file, "columns reversed", .right) { $0.reorder($0.rows[0].indices.reversed()) },
            .table(file, "respondents last", .right) { $0.reorder(Array($0.rows[0].indices.dropFirst()) + [0]) },
            .table(file, "one item's column twice", .told("repeated-item")) { table in
                let column = table.columns(ofQuestion: contact)[6]
                table.reorder(Array(0...column) + Array(column..<table.rows[0].count))
            },
            .table(file, "one item's header twice, with other answers", .told("repeated-item")) { table in
                let columns = table.columns(ofQuestion: contact)
                table.rows[0][columns[9]] = table.rows[0][columns[8]]
            },
            .table(file, "every column twice", .sound) { table in
                table.reorder(table.rows[0].indices.flatMap { [$0, $0] })
            },
            .table(file, "the table twice side by side", .sound) { $0.rows = $0.rows.map { $0 + $0 } },
            .table(file, "the respondents' column twice", .sound) { table in
                table.reorder([0] + Array(table.rows[0].indices))
            },
            .table(file, "the respondents' header twice, over the dates", .sound) { $0.rows[0][1] = $0.rows[0][0] },
            .table(file, "an option's column twice", .sound) { table in
                let column = table.columns(ofQuestion: functions)[2]
                table.reorder(Array(0...column) + Array(column..<table.rows[0].count))
            },
            .table(file, "an option's header twice", .told("option-not-in-export")) { table in
                let columns = table.columns(ofQuestion: functions)
                table.rows[0][columns[3]] = table.rows[0][columns[4]]
            },
            .table(file, "a body's column twice", .sound) { table in
                let column = table.columns(ofQuestion: 8)[5]
                table.reorder(Array(0...column) + Array(column..<table.rows[0].count))
            },
            .table(file, "a body's header twice", .sound) { table in
                let columns = table.columns(ofQuestion: 8)
                table.rows[0][columns[3]] = table.rows[0][columns[4]]
            },
            .table(file, "a question twice", .sound) { table in
                let column = table.columns(ofQuestion: tenure)[0]
                table.reorder(Array(0...column) + Array(column..<table.rows[0].count))
            },
            .table(file, "without an item", .told("person-not-asked")) {
                $0.remove(columns: [$0.columns(ofQuestion: contact)[6]])
            },
            .table(file, "without half of the items", .told("person-not-asked")) {
                $0.remove(columns: Array($0.columns(ofQuestion: contact).prefix(14)))
            },
            .table(file, "without the items", .stopped("question-not-found")) {
                $0.remove(columns: $0.columns(ofQuestion: contact))
            },
            .table(file, "without an option", .told("option-not-in-export")) {
                $0.remove(columns: [$0.columns(ofQuestion: functions)[2]])
            },
            .table(file, "without a single choice", .stopped("question-not-found")) {
                $0.remove(columns: $0.columns(ofQuestion: tenure))
            },
            .table(file, "without a body's column", .sound) { $0.remove(columns: [$0.columns(ofQuestion: 8)[5]]) },
            .table(file, "without a body", .sound) { $0.remove(columns: Array($0.columns(ofQuestion: 8)[4..<8])) },
            .table(file, "without the bodies", .stopped("question-not-found")) {
                $0.remove(columns: $0.columns(ofQuestion: 8))
            },
            .table(file, "without respondents", .stopped("respondent-column-missing")) { $0.remove(columns: [0]) },
            .table(file, "without dates", .sound) { $0.remove(columns: [1]) },
            .table(file, "without a header", .sound) { $0.rows.removeFirst() },
            .table(file, "with a blank header over an item", .told("person-not-asked")) {
                $0.rows[0][$0.columns(ofQuestion: contact)[6]] = ""
            },
            .table(file, "with a header's number only", .sound) {
                $0.rows[0][$0.columns(ofQuestion: contact)[6]] = "\(contact).7:"
            },
            .table(file, "with headers without numbers", .sound) { table in
                table.rows[0] = table.rows[0].map {
                    $0.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? $0
                }
            },
            .table(file, "with headers moved to the right", .sound) { $0.rows[0] = [""] + $0.rows[0].dropLast() },
            .table(file, "with headers moved to the left", .sound) { $0.rows[0] = $0.rows[0].dropFirst() + [""] },
            .table(file, "with one header too few", .stopped("delimited-text-broken")) { $0.rows[0].removeLast() },
            .table(file, "with one header too many", .stopped("delimited-text-broken")) {
                $0.rows[0].append("11: Mer")
            },
            .table(file, "with an empty column at the end", .right) { $0.rows = $0.rows.map { $0 + [""] } },
            .table(file, "with a column of numbers in front", .right) { table in
                table.rows = table.rows.enumerated().map { ["\($0.offset)"] + $0.element }
            },
            .table(file, "with other numbers of questions", .sound) { table in
                table.rows[0] = table.rows[0].map { $0.withOne("\(contact + 6).", for: "\(contact).") }
            },
            .table(file, "with capital letters in the headers", .sound) {
                $0.rows[0] = $0.rows[0].map { $0.uppercased() }
            },
            .table(file, "with blanks around the headers", .sound) { $0.rows[0] = $0.rows[0].map { " \($0) " } },
            .table(file, "with names cut to eight letters", .sound) { table in
                for column in table.columns(ofQuestion: contact) {
                    let parts = table.rows[0][column].components(separatedBy: "?: ")
                    table.rows[0][column] = parts[0] + "?: " + (parts.last ?? "").prefix(8)
                }
            },
        ]
    }

    private static func rows(_ file: DemoFile) -> [Damage] {
        let contact = file == .elvestadAnswers ? 3 : 4
        return [
            .table(file, "a row twice", .told("duplicate-response")) { $0.rows.insert($0.rows[5], at: 5) },
            .table(file, "all rows twice", .told("duplicate-response")) { $0.rows += $0.rows.dropFirst() },
            .table(file, "the file twice, headers too", .told("duplicate-response", "unknown-respondent")) {
                $0.rows += $0.rows
            },
            .table(file, "the header between the rows", .told("unknown-respondent")) {
                $0.rows.insert($0.rows[0], at: 9)
            },
            .table(file, "rows reversed", .right) { $0.rows = [$0.rows[0]] + $0.rows.dropFirst().reversed() },
            .table(file, "a row moved to the right", .told("unknown-respondent")) {
                $0.rows[5] = [""] + $0.rows[5].dropLast()
            },
            .table(file, "a row moved to the left", .told("unknown-respondent")) {
                $0.rows[5] = $0.rows[5].dropFirst() + [""]
            },
            .table(file, "all rows moved to the right", .stopped("people-unmatched")) { table in
                table.rows = [table.rows[0]] + table.rows.dropFirst().map { [""] + $0.dropLast() }
            },
            .table(file, "all rows moved to the left", .stopped("people-unmatched")) { table in
                table.rows = [table.rows[0]] + table.rows.dropFirst().map { $0.dropFirst() + [""] }
            },
            .table(file, "all answers moved to the right", .sound) { table in
                let column = table.columns(ofQuestion: contact)[0]
                for row in 1..<table.rows.count {
                    table.rows[row].insert("", at: column)
                    table.rows[row].removeLast()
                }
            },
            .table(file, "all answers moved to the left", .sound) { table in
                let column = table.columns(ofQuestion: contact)[0]
                for row in 1..<table.rows.count {
                    table.rows[row].remove(at: column)
                    table.rows[row].append("")
                }
            },
            .table(file, "respondents moved one row down", .sound) { table in
                let addresses = table.rows.dropFirst().map { $0[0] }
                for row in 2..<table.rows.count { table.rows[row][0] = addresses[row - 2] }
            },
            .table(file, "two rows under one address", .told("duplicate-response")) { $0.rows[6][0] = $0.rows[5][0] },
            .table(file, "all rows under one address", .told("duplicate-response")) { table in
                for row in 2..<table.rows.count { table.rows[row][0] = table.rows[5][0] }
            },
            .table(file, "a row without an address", .told("unknown-respondent")) { $0.rows[5][0] = "" },
            .table(file, "rows without addresses", .stopped("people-unmatched")) { table in
                for row in 1..<table.rows.count { table.rows[row][0] = "" }
            },
            .table(file, "addresses in capitals and blanks", .right) { table in
                for row in 1..<table.rows.count { table.rows[row][0] = " \(table.rows[row][0].uppercased()) " }
            },
            .table(file, "a misspelt address", .told("people-unmatched")) { $0.rows[5][0] += "g" },
            .table(file, "a row without a date", .sound) { $0.rows[5][1] = "" },
            .table(file, "dates that are none", .sound) { table in
                for row in 1..<table.rows.count { table.rows[row][1] = "99.99.9999 99:99" }
            },
            .table(file, "dates as a spreadsheet's numbers", .sound) { table in
                for row in 1..<table.rows.count { table.rows[row][1] = "41533,\(500 + row)" }
            },
            .table(file, "a row too short", .stopped("delimited-text-broken")) { $0.rows[5].removeLast() },
            .table(file, "a row too long", .stopped("cells-beside-table")) { $0.rows[5].append("") },
            .table(file, "a row of one cell", .stopped("delimited-text-broken")) { $0.rows[5] = ["Antall svar: 30"] },
            .table(file, "a title above the header", .sound) { $0.rows.insert(["Rapport fra Questback"], at: 0) },
            .table(file, "a title as wide as the header", .sound) {
                $0.rows.insert(["Rapport"] + Array(repeating: "", count: $0.rows[0].count - 1), at: 0)
            },
            .table(file, "a row of sums below", .sound) {
                $0.rows.append(["Sum"] + Array(repeating: "12", count: $0.rows[0].count - 1))
            },
            .table(file, "a row of nothing but delimiters", .sound) {
                $0.rows.insert(Array(repeating: "", count: $0.rows[0].count), at: 7)
            },
            .table(file, "no rows", .told("non-respondent")) { $0.rows.removeLast($0.rows.count - 1) },
        ]
    }

    private static func answers(_ file: DemoFile) -> [Damage] {
        let isElvestad = file == .elvestadAnswers
        let contact = isElvestad ? 3 : 4
        let (daily, monthly) = isElvestad ? ("Daglig", "Månedlig") : ("Kvar dag", "Kvar månad")
        func contactCells(
            _ name: String, _ ending: Damage.Ending, _ change: @escaping @Sendable (String) -> String
        ) -> Damage {
            .table(file, name, ending) { table in
                let columns = table.columns(ofQuestion: contact)
                for row in 1..<table.rows.count {
                    for column in columns { table.rows[row][column] = change(table.rows[row][column]) }
                }
            }
        }
        return ["0", "-77", "-99", "NULL", "#N/A", ".", "?", "NaN", "Ikke besvart"].map { code in
            contactCells("«\(code)» for a blank", .told("answer-outside-scale")) { $0.isEmpty ? code : $0 }
        } + [
            contactCells("white space for a blank", .right) { $0.isEmpty ? "  " : $0 },
            contactCells("a hard space for a blank", .sound) { $0.isEmpty ? "\u{A0}" : $0 },
            contactCells("answers in capitals", .right) { $0.uppercased() },
            contactCells("blanks around answers", .right) { $0.isEmpty ? "" : "  \($0) " },
            contactCells("answers in another language", .told("answer-outside-scale")) {
                $0.with("Weekly", for: isElvestad ? "Ukentlig" : "Kvar veke")
            },
            contactCells("one level misspelt", .told("answer-outside-scale")) { $0.with("Dagleg?", for: daily) },
            contactCells("answers cut to four letters", .told("answer-outside-scale")) { String($0.prefix(4)) },
            contactCells("answers with their number", .told("answer-outside-scale")) { $0.isEmpty ? "" : "1 - \($0)" },
            contactCells("decimal numbers for answers", .right) { $0 == monthly ? "3,0" : $0 },
            contactCells("two answers in a cell", .told("answer-outside-scale")) {
                $0 == daily ? "\(daily), \(monthly)" : $0
            },
            contactCells("a formula for an answer", .told("answer-outside-scale")) { $0 == daily ? "=1+1" : $0 },
            contactCells("a very long answer", .told("answer-outside-scale")) {
                $0 == daily ? String(repeating: "x", count: 100_000) : $0
            },
            contactCells("all blanks", .told("blank-response")) { _ in "" },
            .table(file, "ja and nei for ticks", .told("box-unread")) { table in
                let columns = table.columns(ofQuestion: isElvestad ? 5 : 7) + table.columns(ofQuestion: 8)
                for row in 1..<table.rows.count {
                    for column in columns {
                        table.rows[row][column] =
                            ["0": "Nei", "1": "Ja"][table.rows[row][column]] ?? table.rows[row][column]
                    }
                }
            },
            .table(file, "wrong missing codes for ticks", .sound) { table in
                let columns = table.columns(ofQuestion: isElvestad ? 5 : 7) + table.columns(ofQuestion: 8)
                for row in 1..<table.rows.count {
                    for column in columns where table.rows[row][column].isEmpty { table.rows[row][column] = "-77" }
                }
            },
            .table(file, "minus one for ticks", .sound) { table in
                let columns = table.columns(ofQuestion: isElvestad ? 5 : 7) + table.columns(ofQuestion: 8)
                for row in 1..<table.rows.count {
                    for column in columns where table.rows[row][column] == "1" { table.rows[row][column] = "-1" }
                }
            },
            .table(file, "misspelt years", .told("answer-outside-scale")) {
                $0.change { $0.with("6-10 år", for: "6–10 år") }
            },
        ]
    }

    private static let encodings: [Damage] = [
        .bytes(.elvestadAnswers, "a byte that Windows-1252 lacks", .stopped("text-encoding")) {
            $0[$0.count - 900] = 0x81
        },
        .bytes(.elvestadAnswers, "a UTF-8 mark before Windows-1252", .stopped("text-encoding", "format-unknown")) {
            $0 = [0xEF, 0xBB, 0xBF] + $0
        },
        .bytes(.elvestadAnswers, "a UTF-16 mark before Windows-1252", .stopped("text-encoding", "format-unknown")) {
            $0 = [0xFF, 0xFE] + $0
        },
        .bytes(.elvestadAnswers, "the eighth bits lost", .sound) { $0 = $0.map { $0 & 0x7F } },
        .bytes(.elvestadAnswers, "Mac letters", .sound) { bytes in
            let mac: [UInt8: UInt8] = [0xE6: 0xBE, 0xF8: 0xBF, 0xE5: 0x8C, 0xC6: 0xAE, 0xD8: 0xAF, 0xC5: 0x81]
            bytes = bytes.map { mac[$0] ?? $0 }
        },
        .bytes(.elvestadAnswers, "DOS letters", .sound) { bytes in
            let dos: [UInt8: UInt8] = [0xE6: 0x91, 0xF8: 0x9B, 0xE5: 0x86, 0xC6: 0x92, 0xD8: 0x9D, 0xC5: 0x8F]
            bytes = bytes.map { dos[$0] ?? $0 }
        },
        .bytes(.elvestadAnswers, "one row in UTF-8", .sound) { bytes in
            let rows = String(decoding: bytes, as: UTF8.self)
            _ = rows
            let line = DemoFile.elvestadAnswers.text.components(separatedBy: "\r\n")
            bytes =
                Array((line[0] + "\r\n" + line[1] + "\r\n").data(using: .windowsCP1252)!)
                + Array((line[2] + "\r\n").utf8)
                + Array((line[3...].joined(separator: "\r\n")).data(using: .windowsCP1252)!)
        },
        .bytes(.elvestadAnswers, "the header in UTF-8", .sound) { bytes in
            let text = DemoFile.elvestadAnswers.text
            let end = text.range(of: "\r\n")!.lowerBound
            bytes = Array(text[..<end].utf8) + Array(String(text[end...]).data(using: .windowsCP1252)!)
        },
        .bytes(.nordvikAnswers, "the mark lost", .right) { $0.removeFirst(2) },
        .bytes(.nordvikAnswers, "half of the mark lost", .sound) { $0.removeFirst() },
        .bytes(.nordvikAnswers, "the mark of the other byte order", .stopped("text-encoding", "format-unknown")) {
            $0[0] = 0xFE
            $0[1] = 0xFF
        },
        .bytes(
            .nordvikAnswers, "the mark of UTF-8", .stopped("text-encoding", "delimited-text-broken", "format-unknown")
        ) {
            $0 = [0xEF, 0xBB, 0xBF] + $0.dropFirst(2)
        },
        .bytes(.nordvikAnswers, "the mark twice", .sound) { $0 = [0xFF, 0xFE] + $0 },
        .bytes(.nordvikAnswers, "the bytes swapped", .right) { bytes in
            for at in stride(from: 0, to: bytes.count - 1, by: 2) { bytes.swapAt(at, at + 1) }
        },
        .bytes(.nordvikAnswers, "a byte lost in the header", .stopped("text-encoding", "format-unknown")) {
            $0.remove(at: 200)
        },
        .bytes(.nordvikAnswers, "a byte lost in a row", .sound) { $0.remove(at: 9001) },
        .bytes(.nordvikAnswers, "a byte too many in a row", .sound) { $0.insert(0x20, at: 9001) },
        .bytes(.nordvikAnswers, "half a pair of surrogates", .stopped("text-encoding")) { $0[9001 | 1] = 0xD8 },
        .bytes(.nordvikAnswers, "a character that is zero", .stopped("delimited-text-broken")) {
            $0[9000] = 0
            $0[9001] = 0
        },
        .bytes(.nordvikAnswers, "the zeros lost", .sound) { $0 = $0.dropFirst(2).filter { $0 != 0 } },
    ]
}
