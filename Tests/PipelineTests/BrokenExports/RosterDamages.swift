import Foundation

/// Damages to the three address lists: comma and semicolon in UTF-8, tab in Windows-1252.
enum RosterDamages {
    static let all: [Damage] = DemoFile.rosters.flatMap { cuts($0) + columns($0) + rows($0) + TextDamages.all($0) }

    private static func at(_ table: DamagedTable, _ names: String...) -> Int { table.column { names.contains($0) } }
    private static func name(_ table: DamagedTable) -> Int { at(table, "Navn", "Namn") }
    private static func email(_ table: DamagedTable) -> Int { at(table, "E-post") }
    private static func id(_ table: DamagedTable) -> Int { at(table, "Nr") }

    private static func cuts(_ file: DemoFile) -> [Damage] {
        [
            .bytes(file, "cut to nothing", .stopped("file-empty")) { $0 = [] },
            .bytes(file, "cut after one byte", .sound) { $0 = Array($0.prefix(1)) },
            .bytes(file, "cut after three bytes", .sound) { $0 = Array($0.prefix(3)) },
            .cut(file, "cut inside the header", .stopped("roster-column-missing"), after: "E-po"),
            .cut(file, "cut below the header", .sound, after: "\r\n"),
            .cut(file, "cut inside a name", .stopped("delimited-text-broken"), after: "m", last: true, bytes: -70),
            .cut(file, "cut inside an address", .sound, after: "@exam", last: true),
            .cut(file, "cut after an address", .sound, after: "@example.org", last: true),
            .cut(file, "cut before the last rows", .sound, after: "\r\n", last: true, bytes: -300),
            .bytes(file, "cut before the last line break", .right) { $0.removeLast(2) },
            .bytes(file, "cut inside the last line break", .right) { $0.removeLast(1) },
            .table(file, "cut at a row's end", .told("unknown-respondent", "unmatched-item")) { $0.rows.removeLast(7) },
            .bytes(file, "without its beginning", .sound) { $0.removeFirst(600) },
            .bytes(file, "without a piece in the middle", .sound) { $0.removeSubrange(600..<800) },
        ]
    }

    private static func columns(_ file: DemoFile) -> [Damage] {
        [
            .table(file, "columns reversed", .right) { $0.reorder($0.rows[0].indices.reversed()) },
            .table(file, "columns shuffled", .right) { $0.reorder([2, 0, 3, 1]) },
            .table(file, "without names", .stopped("roster-column-missing")) { $0.remove(columns: [name($0)]) },
            .table(file, "without addresses", .stopped("roster-column-missing")) { $0.remove(columns: [email($0)]) },
            .table(file, "without numbers", .stopped("roster-column-missing")) { $0.remove(columns: [id($0)]) },
            .table(file, "without units", .stopped("roster-column-missing")) { $0.remove(columns: [at($0, "Enhet")]) },
            .table(file, "the names' header twice", .stopped("roster-column-missing")) {
                $0.rows[0][at($0, "Enhet")] = $0.rows[0][name($0)]
            },
            .table(file, "the addresses twice", .stopped("roster-column-missing")) { table in
                let column = email(table)
                table.rows = table.rows.map { $0 + [$0[column]] }
            },
            .table(file, "without a header", .stopped("roster-column-missing")) { $0.rows.removeFirst() },
            .table(file, "the header below the rows", .stopped("roster-column-missing")) {
                $0.rows.append($0.rows.removeFirst())
            },
            .table(file, "a title above the header", .sound) { $0.rows.insert(["Adresseliste"], at: 0) },
            .table(file, "a title as wide as the header", .stopped("roster-column-missing")) {
                $0.rows.insert(["Adresseliste", "", "", ""], at: 0)
            },
            .table(file, "headers of names and addresses swapped", .sound) {
                $0.rows[0].swapAt(name($0), email($0))
            },
            .table(file, "headers of numbers and addresses swapped", .sound) { $0.rows[0].swapAt(id($0), email($0)) },
            .table(file, "headers of names and units swapped", .sound) { $0.rows[0].swapAt(name($0), at($0, "Enhet")) },
            .table(file, "headers in capitals and blanks", .right) {
                $0.rows[0] = $0.rows[0].map { " \($0.uppercased()) " }
            },
            .table(file, "an empty column at the end", .right) { $0.rows = $0.rows.map { $0 + [""] } },
        ]
    }

    private static func rows(_ file: DemoFile) -> [Damage] {
        [
            .table(file, "a row twice", .stopped("duplicate-person", "duplicate-email")) {
                $0.rows.insert($0.rows[4], at: 4)
            },
            .table(file, "all rows twice", .stopped("duplicate-person", "duplicate-email")) {
                $0.rows += $0.rows.dropFirst()
            },
            .table(file, "the header again between the rows", .sound) { $0.rows.insert($0.rows[0], at: 9) },
            .table(file, "rows reversed", .right) { $0.rows = [$0.rows[0]] + $0.rows.dropFirst().reversed() },
            .table(file, "a person missing", .told("unknown-respondent", "unmatched-item")) { $0.rows.remove(at: 7) },
            .table(file, "a person too many", .told("person-not-asked")) { table in
                var row = table.rows[7]
                row[id(table)] = "99"
                row[name(table)] = "Nyfors, Nora"
                row[email(table)] = "nora.nyfors@example.org"
                table.rows.append(row)
            },
            .table(file, "a row of sums below", .told("person-not-asked", "non-respondent")) { table in
                var row = table.rows[7].map { _ in "" }
                row[id(table)] = "Sum"
                table.rows.append(row)
            },
            .table(file, "a row without an address", .told("unknown-respondent", "non-respondent")) { table in
                table.rows[answering(table)][email(table)] = ""
            },
            .table(file, "rows without addresses", .stopped("people-unmatched")) { table in
                for row in 1..<table.rows.count { table.rows[row][email(table)] = "" }
            },
            .table(file, "a row without a name", .told("unmatched-item", "person-not-asked")) { table in
                table.rows[answering(table)][name(table)] = ""
            },
            .table(file, "rows without names", .sound) { table in
                for row in 1..<table.rows.count { table.rows[row][name(table)] = "" }
            },
            .table(file, "a row without a number", .sound) { $0.rows[answering($0)][id($0)] = "" },
            .table(file, "rows without numbers", .sound) { table in
                for row in 1..<table.rows.count { table.rows[row][id(table)] = "" }
            },
            .table(file, "two numbers swapped", .right) { table in
                let (one, other) = (table.rows[8][id(table)], table.rows[9][id(table)])
                table.rows[8][id(table)] = other
                table.rows[9][id(table)] = one
            },
            .table(file, "a number of the mapping swapped with another", .told("repeated-item", "person-not-asked")) {
                table in
                let column = id(table)
                let meant = table.rows.firstIndex { ["11", "13", "F07"].contains($0[column]) && $0[column] != "Nr" }!
                let known = file == .elvestadRoster ? "11" : file == .nordvikRoster ? "13" : "F07"
                let row = table.rows.firstIndex { $0[column] == known } ?? meant
                let other = row == 9 ? 10 : 9
                let number = table.rows[other][column]
                table.rows[other][column] = table.rows[row][column]
                table.rows[row][column] = number
            },
            .table(file, "one number for two", .stopped("duplicate-person")) {
                $0.rows[8][id($0)] = $0.rows[9][id($0)]
            },
            .table(file, "one address for two", .stopped("duplicate-email")) {
                $0.rows[8][email($0)] = $0.rows[9][email($0)].uppercased()
            },
            .table(file, "a misspelt address", .told("people-unmatched")) {
                $0.rows[answering($0)][email($0)] += "g"
            },
            .table(file, "addresses moved one row down", .sound) { table in
                let column = email(table)
                let addresses = table.rows.map { $0[column] }
                for row in 2..<table.rows.count { table.rows[row][column] = addresses[row - 1] }
                table.rows[1][column] = ""
            },
            .table(file, "names moved one row down", .sound) { table in
                let column = name(table)
                let names = table.rows.map { $0[column] }
                for row in 2..<table.rows.count { table.rows[row][column] = names[row - 1] }
                table.rows[1][column] = ""
            },
            .table(file, "a row moved to the right", .sound) { $0.rows[5] = [""] + $0.rows[5].dropLast() },
            .table(file, "a row moved to the left", .sound) { $0.rows[5] = $0.rows[5].dropFirst() + [""] },
            .table(file, "all rows moved to the right", .sound) { table in
                table.rows = [table.rows[0]] + table.rows.dropFirst().map { [""] + $0.dropLast() }
            },
            .table(file, "a row too short", .stopped("delimited-text-broken")) { $0.rows[5].removeLast() },
            .table(file, "a row too long", .stopped("delimited-text-broken")) { $0.rows[5].append("x") },
            .table(file, "rows of nothing but delimiters", .right) {
                $0.rows += [["", "", "", ""], ["", "", "", ""]]
            },
            .table(file, "addresses in capitals and blanks", .right) { table in
                let column = email(table)
                for row in 1..<table.rows.count {
                    table.rows[row][column] = "  \(table.rows[row][column].uppercased()) "
                }
            },
            .table(file, "names in capitals", .right) { table in
                let column = name(table)
                for row in 1..<table.rows.count { table.rows[row][column] = table.rows[row][column].uppercased() }
            },
            .table(file, "blanks doubled in names", .right) { table in
                let column = name(table)
                for row in 1..<table.rows.count {
                    table.rows[row][column] = table.rows[row][column].with("  ", for: " ")
                }
            },
            .table(file, "names without their surnames", .sound) { table in
                let column = name(table)
                for row in 1..<table.rows.count {
                    table.rows[row][column] = String(table.rows[row][column].prefix { $0 != " " })
                }
            },
            .table(file, "one name for two", .told("ambiguous-name", "unmatched-item")) {
                $0.rows[8][name($0)] = $0.rows[9][name($0)]
            },
            .table(file, "another municipality's people", .sound) { table in
                let other = (file == .elvestadRoster ? DemoFile.nordvikRoster : .elvestadRoster).table
                for row in 1..<min(table.rows.count, other.rows.count) {
                    table.rows[row][name(table)] = other.rows[row][name(other)]
                    table.rows[row][email(table)] = other.rows[row][email(other)]
                }
            },
            .table(file, "no rows", .sound) { $0.rows.removeLast($0.rows.count - 1) },
        ]
    }

    /// The row of somebody who has answered and has an item of the own name.
    private static func answering(_ table: DamagedTable) -> Int {
        let known = ["terje.furuseter@example.org", "ida.teigmoen@example.org", "kristin.eikrem@example.org"]
        let column = email(table)
        return table.rows.firstIndex { known.contains($0[column]) } ?? 1
    }
}
