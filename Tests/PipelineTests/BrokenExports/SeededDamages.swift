import Foundation
import TestSupport

/// What real files have met (docs/testing.md, "Files that people have"), each kind in many ways that a seed chooses: which cells, how many,
/// which of several spellings.
struct SeededDamage: Sendable {
    let name: String
    let files: [DemoFile]
    let change: @Sendable (inout DamagedTable, inout Seeded) -> Void

    init(
        _ name: String, _ files: [DemoFile], _ change: @escaping @Sendable (inout DamagedTable, inout Seeded) -> Void
    ) {
        self.name = name
        self.files = files
        self.change = change
    }

    /// Nil where this seed happens to change nothing.
    func damage(_ seed: UInt64) -> Damage? {
        var random = Seeded(seed &* 7919 &+ UInt64(name.utf8.reduce(0) { $0 &* 31 &+ Int($1) } & 0xFFFF_FFFF))
        let file = files[Int(seed) % files.count]
        var table = file.table
        change(&table, &random)
        let bytes = table.isText ? file.encoded(table.rows[0][0]) : table.bytes
        return bytes == file.bytes ? nil : Damage(file, "\(name) (\(seed))", .sound) { bytes }
    }

    static let all = cells + respondents + headings + rows + rosters + efs

    // MARK: Cells of answers

    private static let cells: [SeededDamage] = [
        boxes(
            "ticks as words",
            [("Valgt", "Ikke valgt"), ("Vald", "Ikkje vald"), ("Selected", "Not selected"), ("Ja", "Nei")]),
        boxes("ticks as decimals", [("1,0", "0,0"), ("1.0", "0.0"), ("1,00", "0,00")]),
        boxes("ticks as truth", [("SANN", "USANN"), ("TRUE", "FALSE"), ("True", "False")]),
        boxes("ticks as signs", [("x", ""), ("X", "-"), ("✓", ""), ("ja", "0"), ("1", "-")]),
        contacts("do not know", ["Vet ikke", "Veit ikkje", "Ikke relevant", "?"]),
        contacts("codes of missing answers", ["-99", "-77", "99", "-1", "."]),
        contacts("errors of a spreadsheet", ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#I/T"]),
        contacts("answers nobody listed", ["Daglig/ukentlig", "6", "Sjelden", "1,5"]),
        contacts("markup and blanks in answers", ["<b>*</b>", "*&nbsp;", " * ", "*.", "\u{200B}*", "* (kode 1)"]),
    ]

    private static func boxes(_ name: String, _ words: [(String, String)]) -> SeededDamage {
        SeededDamage(name, DemoFile.essentials) { table, random in
            let (tick, none) = words.randomElement(using: &random)!
            let elvestad = table.rows[0].contains { $0.hasPrefix("3.1:") }
            let columns = table.columns(ofQuestion: Bool.random(using: &random) ? 8 : elvestad ? 5 : 7)
            let chosen = columns.shuffled(using: &random).prefix(Int.random(in: 1...columns.count, using: &random))
            for row in table.rows.indices.dropFirst() {
                for column in chosen where ["0", "1"].contains(table.rows[row][column]) {
                    table.rows[row][column] = table.rows[row][column] == "1" ? tick : none
                }
            }
        }
    }

    private static func contacts(_ name: String, _ words: [String]) -> SeededDamage {
        SeededDamage(name, DemoFile.essentials) { table, random in
            let word = words.randomElement(using: &random)!
            let columns = table.columns(ofQuestion: table.rows[0].contains { $0.hasPrefix("3.1:") } ? 3 : 4)
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                let row = Int.random(in: 1..<table.rows.count, using: &random)
                let column = columns.randomElement(using: &random)!
                let answer = table.rows[row][column]
                if word.contains("*"), answer.isEmpty { continue }
                table.rows[row][column] = word.replacingOccurrences(of: "*", with: answer)
            }
        }
    }

    // MARK: Who answered

    private static let respondents: [SeededDamage] = [
        some("invisible characters in addresses", ["\u{200B}*", "*\u{FEFF}", "\u{00A0}*", "*\u{00AD}", "\u{2060}*"]),
        some(
            "addresses as programs of mail write them", ["<*>", "mailto:*", "Navn Navnesen <*>", "*;", "'*'", "\"*\""]),
        some("addresses as formulas", ["=\"*\"", "'*", "=*"]),
        SeededDamage("addresses in capitals", DemoFile.essentials) { table, random in
            for row in table.rows.indices.dropFirst() where Bool.random(using: &random) {
                table.rows[row][0] = table.rows[row][0].uppercased()
            }
        },
        SeededDamage("addresses of another house", DemoFile.essentials) { table, random in
            let share = Int.random(in: 1...4, using: &random)
            for row in table.rows.indices.dropFirst() where row % share == 0 {
                table.rows[row][0] = table.rows[row][0].replacingOccurrences(of: "example.org", with: "example.com")
            }
        },
    ]

    private static func some(_ name: String, _ patterns: [String]) -> SeededDamage {
        SeededDamage(name, DemoFile.essentials) { table, random in
            let pattern = patterns.randomElement(using: &random)!
            let least = Int.random(in: 1...5, using: &random)
            for row in table.rows.indices.dropFirst() where row % least == 0 {
                table.rows[row][0] = pattern.replacingOccurrences(of: "*", with: table.rows[row][0])
            }
        }
    }

    // MARK: Headings

    private static let headings: [SeededDamage] = [
        items("markup in headings") { text, random in
            [
                "<b>\(text)</b>", "<p>\(text)</p>", text.replacingOccurrences(of: "ø", with: "&oslash;"),
                text.replacingOccurrences(of: " ", with: "&nbsp;"), "<span style=\"color:red\">\(text)</span>",
            ].randomElement(using: &random)!
        },
        items("other blanks in headings") { text, random in
            let blank = ["  ", "\u{A0}", "\n", "\t", "\u{2009}", " \u{200B}"].randomElement(using: &random)!
            return text.replacingOccurrences(of: " ", with: blank)
        },
        items("other hyphens and apostrophes in headings") { text, random in
            let hyphen = ["\u{2010}", "\u{2011}", "–", "−", " - "].randomElement(using: &random)!
            return text.replacingOccurrences(of: "-", with: hyphen)
        },
        items("decomposed letters in headings") { text, _ in text.decomposedStringWithCanonicalMapping },
        items("capitals in headings") { text, _ in text.uppercased() },
        items("numbers behind headings") { text, random in
            text + [".1", "_1", " (1)", "..."].randomElement(using: &random)!
        },
        items("names cut off") { text, random in String(text.dropLast(Int.random(in: 1...6, using: &random))) },
        items("dots in headings") { text, _ in text.replacingOccurrences(of: " ", with: ".") },
    ]

    /// Changes items, the names of people, in some of the headings or in all of them.
    private static func items(
        _ name: String, _ change: @escaping @Sendable (String, inout Seeded) -> String
    ) -> SeededDamage {
        SeededDamage(name, DemoFile.essentials) { table, random in
            let columns = table.columns(ofQuestion: table.rows[0].contains { $0.hasPrefix("3.1:") } ? 3 : 4)
            let isAll = Bool.random(using: &random)
            for column in columns where isAll || Int.random(in: 0..<6, using: &random) == 0 {
                let parts = table.rows[0][column].components(separatedBy: ": ")
                guard parts.count > 2 else { continue }
                let item = change(parts[2...].joined(separator: ": "), &random)
                table.rows[0][column] = parts[0] + ": " + parts[1] + ": " + item
            }
        }
    }

    // MARK: Rows

    private static let rows: [SeededDamage] = [
        SeededDamage("rows of delimiters", DemoFile.tables) { table, random in
            let blank = ["", " ", "\u{A0}"].randomElement(using: &random)!
            for _ in 0..<Int.random(in: 1...9, using: &random) {
                let place =
                    Bool.random(using: &random)
                    ? table.rows.count : Int.random(in: 1...table.rows.count, using: &random)
                table.rows.insert(table.rows[0].map { _ in blank }, at: place)
            }
        },
        SeededDamage("a second row of headings", DemoFile.tables) { table, random in
            let second =
                Bool.random(using: &random)
                ? table.rows[0] : table.rows[0].indices.map { "Q\($0 / 7 + 1)_\($0 % 7 + 1)" }
            table.rows.insert(second, at: 1)
        },
        SeededDamage("a row of totals", DemoFile.tables) { table, random in
            let word = ["Sum", "Totalt", "I alt", "Antall", ""].randomElement(using: &random)!
            let rows = table.rows
            table.rows.append(
                rows[0].indices.map { column in column == 0 ? word : "\(rows.dropFirst().count { !$0[column].isEmpty })"
                })
        },
        SeededDamage("a title above", DemoFile.tables) { table, random in
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                table.rows.insert(["Kartlegging 2013"] + table.rows[0].dropFirst().map { _ in "" }, at: 0)
            }
        },
        SeededDamage("a response twice, one of them emptier", DemoFile.essentials) { table, random in
            let row = Int.random(in: 1..<table.rows.count, using: &random)
            var copy = table.rows[row]
            for column in copy.indices.dropFirst(2) where Bool.random(using: &random) { copy[column] = "" }
            copy[1] = Bool.random(using: &random) ? "30.09.2013 10:00:00" : "01.09.2013 10:00:00"
            table.rows.insert(copy, at: Int.random(in: 1...table.rows.count, using: &random))
        },
        SeededDamage("days written in another way", DemoFile.essentials) { table, random in
            let style = Int.random(in: 0..<4, using: &random)
            let months = ["jan", "feb", "mars", "april", "mai", "juni", "juli", "aug", "sept", "okt", "nov", "des"]
            for row in table.rows.indices.dropFirst() {
                let parts = table.rows[row][1].split(separator: " ", maxSplits: 1)
                let day = parts.first.map { $0.split(separator: ".").compactMap { Int($0) } } ?? []
                guard day.count == 3, parts.count == 2, (1...12).contains(day[1]) else { continue }
                let written =
                    switch style {
                    case 0: "\(day[1])/\(day[0])/\(day[2])"
                    case 1: "\(day[0]). \(months[day[1] - 1]) \(day[2])"
                    case 2: "\(day[0]).\(day[1]).\(day[2] % 100)"
                    default: "\(day[2])-\(day[1] < 10 ? "0" : "")\(day[1])-\(day[0] < 10 ? "0" : "")\(day[0])"
                    }
                table.rows[row][1] = written + " " + parts[1]
            }
        },
        SeededDamage("a line that names the delimiter", DemoFile.tables) { table, _ in
            table.lead = "sep=\(table.delimiter)\r\n"
        },
        SeededDamage("a second byte-order mark", [.nordvikAnswers, .elvestadRoster]) { table, _ in
            table.rows[0][0] = "\u{FEFF}" + table.rows[0][0]
        },
    ]

    // MARK: The list of people

    private static let rosters: [SeededDamage] = [
        people("names the other way round") { text, _ in
            let parts = text.split(separator: " ")
            return parts.count < 2 ? text : "\(parts.last!), \(parts.dropLast().joined(separator: " "))"
        },
        people("names with their address") { text, random in
            ["\(text) <post@example.org>", "\(text) (mailto:post@example.org)"].randomElement(using: &random)!
        },
        people("invisible characters in names") { text, random in
            ["\u{200B}\(text)", text.replacingOccurrences(of: " ", with: "\u{A0}"), text + "\u{FEFF}"]
                .randomElement(using: &random)!
        },
        people("decomposed names") { text, _ in text.decomposedStringWithCanonicalMapping },
        people("names in capitals") { text, _ in text.uppercased() },
        people("markup around names") { text, _ in "<b>\(text)</b>" },
        units("units that look alike") { text, random in
            [text + " ", text.uppercased(), text.replacingOccurrences(of: " ", with: "  "), text + "."].randomElement(
                using: &random)!
        },
        units("errors of a spreadsheet in units") { _, random in
            ["#N/A", "#REF!", "#NAME?"].randomElement(using: &random)!
        },
        SeededDamage("addresses twice or no addresses", DemoFile.rosters) { table, random in
            let column = table.column { $0 == "E-post" }
            let rows = table.rows.indices.dropFirst().shuffled(using: &random)
            let address = table.rows[rows[0]][column]
            table.rows[rows[0]][column] =
                [
                    table.rows[rows[1]][column], address.replacingOccurrences(of: "@", with: ""), address + "@",
                    address.replacingOccurrences(of: ".", with: ","),
                ].randomElement(using: &random)!
        },
        SeededDamage("two names swapped", DemoFile.rosters) { table, random in
            let column = table.column { ["Navn", "Namn"].contains($0) }
            let rows = table.rows.indices.dropFirst().shuffled(using: &random)
            let first = table.rows[rows[0]][column]
            table.rows[rows[0]][column] = table.rows[rows[1]][column]
            table.rows[rows[1]][column] = first
        },
        SeededDamage("a person twice, or gone", DemoFile.rosters) { table, random in
            let row = Int.random(in: 1..<table.rows.count, using: &random)
            if Bool.random(using: &random) { table.rows.append(table.rows[row]) } else { table.rows.remove(at: row) }
        },
    ]

    private static func people(
        _ name: String, _ change: @escaping @Sendable (String, inout Seeded) -> String
    ) -> SeededDamage {
        column(name, ["Navn", "Namn"], change)
    }

    private static func units(
        _ name: String, _ change: @escaping @Sendable (String, inout Seeded) -> String
    ) -> SeededDamage {
        column(name, ["Enhet", "Eining"], change)
    }

    private static func column(
        _ name: String, _ headers: [String], _ change: @escaping @Sendable (String, inout Seeded) -> String
    ) -> SeededDamage {
        SeededDamage(name, DemoFile.rosters) { table, random in
            let column = table.column { headers.contains($0) }
            let share = Int.random(in: 1...6, using: &random)
            for row in table.rows.indices.dropFirst() where Int.random(in: 0..<share, using: &random) == 0 {
                table.rows[row][column] = change(table.rows[row][column], &random)
            }
        }
    }

    // MARK: EFS, as text

    private static let efs: [SeededDamage] = [
        xml("EFS: not shown made empty") { text, _ in text.replacingOccurrences(of: ">-77<", with: "><") },
        xml("EFS: unanswered made empty") { text, random in
            change(text, #"<(v_1\d\d)>0</v_1\d\d>"#, "<$1></$1>", one: 3, &random)
        },
        xml("EFS: codes of missing answers nobody declared") { text, random in
            change(
                text, #"<(v_1\d\d)>\d</v_1\d\d>"#, "<$1>-\([97, 98, 1].randomElement(using: &random)!)</$1>", one: 9,
                &random)
        },
        xml("EFS: codes nobody listed") { text, random in
            change(
                text, #"<(v_1\d\d)>\d</v_1\d\d>"#, "<$1>\([7, 9, 99].randomElement(using: &random)!)</$1>", one: 9,
                &random)
        },
        xml("EFS: codes as decimals") { text, random in
            change(
                text, #"<(v_\d+)>(\d)</v_\d+>"#, "<$1>$2\([".0", ",0"].randomElement(using: &random)!)</$1>", one: 4,
                &random)
        },
        xml("EFS: labels in place of codes") { text, random in
            change(text, #"<(v_1\d\d)>1</v_1\d\d>"#, "<$1>Daglig</$1>", one: 2, &random)
        },
        xml("EFS: the disposition in words") { text, random in
            let word = ["Completed (31)", "Beendet (31)", "Fullført"].randomElement(using: &random)!
            return change(text, #"<dispcode>31</dispcode>"#, "<dispcode>\(word)</dispcode>", one: 2, &random)
        },
        xml("EFS: without a system variable") { text, random in
            let name = ["dispcode", "lfdn", "tester", "c_0001", "lastpage"].randomElement(using: &random)!
            let pattern = "<variable name=\"\(name)\".*?</variable>\\n|<\(name)>[^<]*</\(name)>\\n"
            let expression = try! NSRegularExpression(pattern: pattern, options: .dotMatchesLineSeparators)
            return expression.stringByReplacingMatches(
                in: text, range: NSRange(text.startIndex..., in: text), withTemplate: "")
        },
        xml("EFS: invisible characters in addresses") { text, random in
            change(text, #"<c_0001>(.+?)</c_0001>"#, "<c_0001>\u{FEFF}$1</c_0001>", one: 3, &random)
        },
    ]

    private static func xml(
        _ name: String, _ change: @escaping @Sendable (String, inout Seeded) -> String
    ) -> SeededDamage {
        SeededDamage(name, [.fjordheimAnswers]) { table, random in
            table.rows = [[change(DemoFile.fjordheimAnswers.text, &random)]]
            table.isText = true
        }
    }

    /// Replaces about one match in so many, or all of them.
    private static func change(
        _ text: String, _ pattern: String, _ template: String, one inSoMany: Int, _ random: inout Seeded
    ) -> String {
        let expression = try! NSRegularExpression(pattern: pattern)
        let isAll = Int.random(in: 0..<4, using: &random) == 0
        var changed = text
        for match in expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).reversed()
        where isAll || Int.random(in: 0..<inSoMany, using: &random) == 0 {
            let new = expression.replacementString(for: match, in: text, offset: 0, template: template)
            if let range = Range(match.range, in: changed) { changed.replaceSubrange(range, with: new) }
        }
        return changed
    }
}
