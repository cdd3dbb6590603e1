import Foundation

/// Damages to the EFS export.
enum XMLDamages {
    static let all: [Damage] = cuts + markup + encodings + missings + variables + rows
    private static let file = DemoFile.fjordheimAnswers

    private static func text(
        _ name: String, _ ending: Damage.Ending, _ change: @escaping @Sendable (String) -> String
    ) -> Damage { .text(file, name, ending, change) }

    /// Cells of some variables.
    private static func cells(
        _ name: String, _ ending: Damage.Ending, of variables: ClosedRange<Int>,
        _ change: @escaping @Sendable (String) -> String
    ) -> Damage {
        text(name, ending) { text in
            text.components(separatedBy: "\n").map { line in
                guard line.hasPrefix("<v_"), let end = line.firstIndex(of: ">"),
                    let number = Int(line[line.index(line.startIndex, offsetBy: 3)..<end]), variables.contains(number),
                    let close = line.range(of: "</")
                else { return line }
                return line[...end] + change(String(line[line.index(after: end)..<close.lowerBound]))
                    + line[close.lowerBound...]
            }.joined(separator: "\n")
        }
    }

    /// One of the rows.
    private static func row(
        _ name: String, _ ending: Damage.Ending, _ index: Int = 4, _ change: @escaping @Sendable (String) -> String
    ) -> Damage {
        text(name, ending) { text in
            let start = text.range(of: "<row index=\"\(index)\">")!
            let end = text.range(of: "</row>\n", range: start.upperBound..<text.endIndex)!
            return text[..<start.lowerBound] + change(String(text[start.lowerBound..<end.upperBound]))
                + text[end.upperBound...]
        }
    }

    private static let cuts: [Damage] =
        [
            ("inside the declaration", "<?xml ver"), ("after the declaration", "?>"),
            ("inside the root's name", "<exp"),
            ("inside the root's attribute", "2013-10"), ("inside an attribute's name", "numeric=\"-77\" te"),
            ("inside the missing codes", "text_empty=\"-9"), ("after <variables>", "<variables>"),
            ("inside a variable's name", "<variable name=\"lf"), ("inside a variable's type", "type=\"inte"),
            ("inside a label", "<label>disposition"), ("inside a label's end tag", "disposition code</la"),
            ("inside a code's key", "<code key=\"2"), ("inside a code's text", "Not yet st"),
            ("between two variables", "</variable>"), ("after </variables>", "</variables>"), ("inside <data>", "<da"),
            ("after <data>", "<data>"), ("inside a row's attribute", "<row index=\"5"),
            ("after a row's tag", "<row index=\"6\">"),
            ("inside an address", "<c_0001>ulf.opp"), ("inside a cell's tag", "<v_10"),
            ("inside a cell's end tag", "</v_10"),
            ("before a value", "<v_102>"), ("after a value", "<v_102>1"), ("after a cell", "</v_120>"),
            ("after a row", "</row>"),
            ("after a row and a line", "</row>\n<row index=\"9"),
        ].map { .cut(file, "cut \($0.0)", .stopped("xml-broken"), after: $0.1) }
        + [
            .bytes(file, "cut to nothing", .stopped("file-empty")) { $0 = [] },
            .bytes(file, "cut after one byte", .stopped("xml-broken")) { $0 = Array($0.prefix(1)) },
            .bytes(file, "cut inside a character", .stopped("xml-broken")) { bytes in
                bytes = Array(bytes.prefix(bytes.firstIndex { $0 >= 0xC3 }! + 1))
            },
            .cut(file, "cut inside an entity", .stopped("xml-broken"), after: "&am"),
            .cut(file, "cut after the last row", .stopped("xml-broken"), after: "</row>\n", last: true),
            .cut(file, "cut after </data>", .stopped("xml-broken"), after: "</data>", last: true),
            .cut(file, "cut inside </export>", .stopped("xml-broken"), after: "</exp", last: true),
            .bytes(file, "cut before the last line break", .right) { $0.removeLast() },
            .bytes(file, "without its beginning", .sound) { $0.removeFirst($0.count / 2) },
            .bytes(file, "without a piece in the middle", .sound) { $0.removeSubrange(50_000..<53_000) },
            .bytes(file, "with a piece twice", .sound) { $0.insert(contentsOf: $0[50_000..<53_000], at: 53_000) },
        ]

    private static let markup: [Damage] = [
        text("an ampersand", .stopped("xml-broken")) { $0.withOne("&", for: "&amp;") },
        text("a less-than sign", .stopped("xml-broken")) { $0.withOne("<", for: "&lt;") },
        text("an unknown entity", .stopped("xml-broken", "xml-refused")) { $0.withOne("&aring;", for: "&amp;") },
        text("entities escaped twice", .right) { $0.with("&amp;amp;", for: "&amp;") },
        text("tags that cross", .stopped("xml-broken")) { $0.withOne("<v_102>1</v_101>", for: "<v_102>1</v_102>") },
        text("an end tag lost", .stopped("xml-broken", "export-broken")) { $0.withOne("", for: "</v_102>") },
        text("a row's end lost", .stopped("xml-broken", "export-broken")) { $0.withOne("", for: "</row>") },
        text("a row's beginning lost", .stopped("xml-broken", "export-broken")) {
            $0.withOne("", for: "<row index=\"7\">")
        },
        text("an attribute without quotes", .stopped("xml-broken")) { $0.withOne("index=7", for: "index=\"7\"") },
        text("an attribute twice", .stopped("xml-broken")) {
            $0.withOne("index=\"7\" index=\"7\"", for: "index=\"7\"")
        },
        text("end tags in capitals", .stopped("xml-broken")) { $0.with("</ROW>", for: "</row>") },
        text("rows in capitals", .stopped("export-broken")) {
            $0.with("<ROW ", for: "<row ").with("</ROW>", for: "</row>")
        },
        text("two roots", .stopped("xml-broken")) { $0 + $0.dropFirst(39) },
        text("the file twice", .stopped("xml-broken")) { $0 + $0 },
        text("text after the root", .stopped("xml-broken")) { $0 + "slutt" },
        text("text between rows", .sound) { $0.withOne("</row>\nog saa\n", for: "</row>\n") },
        text("comments between rows", .right) { $0.with("</row>\n<!-- rad -->\n", for: "</row>\n") },
        text("an instruction between rows", .right) { $0.with("</row>\n<?rad slutt?>\n", for: "</row>\n") },
        text("values in CDATA", .right) { $0.with("<v_102><![CDATA[1]]></v_102>", for: "<v_102>1</v_102>") },
        text("a comment inside a value", .right) { $0.with("<v_102><!-- x -->1</v_102>", for: "<v_102>1</v_102>") },
        text("an element inside a value", .stopped("export-broken")) {
            $0.withOne("<v_102><b>1</b></v_102>", for: "<v_102>1</v_102>")
        },
        text("a document type", .stopped("xml-refused")) { $0.withOne("<!DOCTYPE export>\n<export", for: "<export") },
        text("no line breaks", .right) { $0.with("<", for: "\n<") },
        text("Windows line ends", .right) { $0.with("\r\n", for: "\n") },
        text("old Mac line ends", .right) { $0.with("\r", for: "\n") },
        text("mixed line ends", .right) {
            $0.with("</row>\r\n", for: "</row>\n").with("</v_102>\r", for: "</v_102>\n")
        },
        text("blanks around values", .right) { $0.with("> 1 </v_", for: ">1</v_") },
        text("line breaks around values", .right) { $0.with(">\n1\n</v_", for: ">1</v_") },
        text("blank lines before the declaration", .stopped("xml-broken")) { "\n\n" + $0 },
        text("no declaration", .right) { $0.withOne("", for: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") },
        text("a namespace", .sound) { $0.withOne("<export xmlns=\"urn:efs\"", for: "<export") },
        text("another root", .sound) { $0.with("<exports", for: "<export").with("</exports", for: "</export") },
        text("elements a thousand deep", .stopped("xml-refused", "xml-broken", "export-broken")) {
            $0.withOne(String(repeating: "<a>", count: 1000) + "<data>", for: "<data>")
        },
        text("a very long value", .sound) {
            $0.withOne("<v_102>\(String(repeating: "1", count: 500_000))</v_102>", for: "<v_102>1</v_102>")
        },
        text("a very long name", .sound) {
            $0.withOne("<\(String(repeating: "a", count: 200_000))/><v_102>", for: "<v_102>")
        },
        text("a web page in its place", .stopped("format-unknown", "xml-broken")) { _ in
            "<html><body>Logg inn</body></html>\n"
        },
    ]

    private static let encodings: [Damage] = [
        text("said to be Latin-1", .sound) { $0.withOne("iso-8859-1", for: "UTF-8") },
        text("said to be UTF-16", .sound) { $0.withOne("UTF-16", for: "UTF-8") },
        text("said to be in an unknown encoding", .stopped("xml-broken", "text-encoding")) {
            $0.withOne("klingon", for: "UTF-8")
        },
        Damage(file, "in Latin-1, and says so", .right) {
            Array(file.text.withOne("iso-8859-1", for: "UTF-8").with("-", for: "–").data(using: .isoLatin1)!)
        },
        Damage(file, "in Latin-1, and does not say so", .stopped("xml-broken")) {
            Array(file.text.with("-", for: "–").data(using: .isoLatin1)!)
        },
        Damage(file, "with a mark", .right) { [0xEF, 0xBB, 0xBF] + file.bytes },
        Damage(file, "with the mark of UTF-16", .stopped("xml-broken", "text-encoding", "format-unknown")) {
            [0xFF, 0xFE] + file.bytes
        },
        Damage(file, "in UTF-16 with a mark", .sound) {
            [0xFF, 0xFE] + Array(file.text.withOne("UTF-16", for: "UTF-8").data(using: .utf16LittleEndian)!)
        },
        Damage(file, "in UTF-16 without a mark", .sound) {
            Array(file.text.withOne("UTF-16", for: "UTF-8").data(using: .utf16LittleEndian)!)
        },
        Damage(file, "read as Latin-1 and saved as UTF-8", .told("unmatched-item", "person-not-asked")) {
            Array(String(bytes: file.bytes, encoding: .isoLatin1)!.utf8)
        },
        .bytes(file, "a byte that is no UTF-8", .stopped("xml-broken")) { bytes in
            bytes[bytes.firstIndex { $0 >= 0xC3 }!] = 0xFF
        },
        .bytes(file, "half a character", .stopped("xml-broken")) { bytes in
            bytes.remove(at: bytes.firstIndex { $0 >= 0xC3 }! + 1)
        },
        text("a zero character", .stopped("xml-broken")) { $0.withOne("<v_102>\0", for: "<v_102>") },
        text("a control character", .stopped("xml-broken")) { $0.withOne("<v_102>\u{1}", for: "<v_102>") },
        text("letters taken apart", .right) { $0.decomposedStringWithCanonicalMapping },
        text("question marks for Norwegian letters", .told("unmatched-item", "person-not-asked")) { text in
            "æøåÆØÅ".reduce(text) { $0.with("?", for: String($1)) }
        },
    ]

    private static let missings: [Damage] = [
        text("no missing codes", .sound) {
            $0.withOne(
                "",
                for:
                    "<missings numeric=\"-77\" text=\"-66\" text_empty=\"-99\" timestamp=\"0\" datetime=\"0000-00-00 00:00:00\" />\n"
            )
        },
        text("missing codes without values", .sound) {
            $0.withOne(
                "<missings />",
                for:
                    "<missings numeric=\"-77\" text=\"-66\" text_empty=\"-99\" timestamp=\"0\" datetime=\"0000-00-00 00:00:00\" />"
            )
        },
        text("another numeric missing code", .told("answer-outside-scale")) {
            $0.withOne("numeric=\"-88\"", for: "numeric=\"-77\"")
        },
        text("an empty numeric missing code", .sound) { $0.withOne("numeric=\"\"", for: "numeric=\"-77\"") },
        text("an answer's code for missing", .sound) { $0.withOne("numeric=\"1\"", for: "numeric=\"-77\"") },
        text("missing codes after the variables", .sound) { text in
            let line =
                "<missings numeric=\"-77\" text=\"-66\" text_empty=\"-99\" timestamp=\"0\" datetime=\"0000-00-00 00:00:00\" />\n"
            return text.withOne("", for: line).withOne("</variables>\n" + line, for: "</variables>\n")
        },
        cells("other missing values for contacts", .told("answer-outside-scale"), of: 101...138) {
            $0 == "-77" ? "-88" : $0
        },
        cells("the texts' missing value for contacts", .sound, of: 101...138) { $0 == "-77" ? "-66" : $0 },
        cells("99 for missing contacts", .told("answer-outside-scale"), of: 101...138) {
            $0 == "-77" || $0 == "0" ? "99" : $0
        },
        cells("a decimal for contacts", .right, of: 101...138) { $0 == "2" ? "2.0" : $0 },
        cells("labels for contacts", .right, of: 101...138) {
            ["1": "Daglig", "2": "Ukentlig", "3": "Månedlig"][$0] ?? $0
        },
        cells("other missing values for functions", .told("box-unread"), of: 11...21) { $0 == "-77" ? "-88" : $0 },
        cells("2 for ticked functions", .told("box-unread"), of: 11...21) { $0 == "1" ? "2" : $0 },
        cells("other missing values for bodies", .told("box-unread"), of: 31...50) { $0 == "-77" ? "-88" : $0 },
        cells("2 for ticked bodies", .told("box-unread"), of: 31...50) { $0 == "1" ? "2" : $0 },
        cells("years that the codebook lacks", .told("answer-outside-scale"), of: 2...2) { $0 == "3" ? "7" : $0 },
    ]

    private static func block(_ text: String, _ name: String) -> Range<String.Index> {
        let start = text.range(of: "<variable name=\"\(name)\"")!
        return start.lowerBound..<text.range(of: "</variable>\n", range: start.upperBound..<text.endIndex)!.upperBound
    }

    private static func swapped(_ text: String, _ one: String, _ other: String) -> String {
        let (first, second) = (String(text[block(text, one)]), String(text[block(text, other)]))
        return text.withOne("\u{1}", for: first).withOne(first, for: second).withOne(second, for: "\u{1}")
    }

    /// All variables of the list in another order.
    private static func reordered(_ text: String, _ order: ([String]) -> [String]) -> String {
        let start = text.range(of: "<variables>\n")!.upperBound
        let end = text.range(of: "</variables>\n")!.lowerBound
        let blocks = text[start..<end].components(separatedBy: "</variable>\n").filter { !$0.isEmpty }
        return text[..<start] + order(blocks).map { $0 + "</variable>\n" }.joined() + text[end...]
    }

    private static let variables: [Damage] = [
        text("variables reversed", .sound) { reordered($0) { $0.reversed() } },
        text("variables shuffled", .sound) { text in
            var random = FixedRandom(state: 4)
            return reordered(text) { $0.shuffled(using: &random) }
        },
        text("two contacts change places in the list", .right) { swapped($0, "v_105", "v_106") },
        text("two bodies change places in the list", .right) { swapped($0, "v_33", "v_44") },
        text("the first contact after the others in the list", .sound) { text in
            let first = String(text[block(text, "v_101")])
            let last = String(text[block(text, "v_138")])
            return text.withOne("", for: first).withOne(last + first, for: last)
        },
        text("a foreign variable among the contacts", .sound) { text in
            let years = String(text[block(text, "v_2")])
            let contact = String(text[block(text, "v_110")])
            return text.withOne("", for: years).withOne(contact + years, for: contact)
        },
        text("a variable twice in the list", .stopped("export-broken")) { text in
            let contact = String(text[block(text, "v_110")])
            return text.withOne(contact + contact, for: contact)
        },
        text("two variables of one name in the list", .stopped("export-broken")) {
            $0.withOne("<variable name=\"v_110\"", for: "<variable name=\"v_111\"")
        },
        text("a variable without a name", .stopped("export-broken")) {
            $0.withOne("<variable type", for: "<variable name=\"v_110\" type")
        },
        text("a variable with an empty name", .stopped("export-broken")) {
            $0.withOne("<variable name=\"\" type", for: "<variable name=\"v_110\" type")
        },
        text("a variable without a type", .right) {
            $0.withOne("<variable name=\"v_110\"", for: "<variable name=\"v_110\" type=\"integer\"")
        },
        text("a variable of another type", .sound) {
            $0.withOne("<variable name=\"v_110\" type=\"character\"", for: "<variable name=\"v_110\" type=\"integer\"")
        },
        text("contacts of another type", .sound) { text in
            (101...138).reduce(text) {
                $0.withOne("name=\"v_\($1)\" type=\"character\"", for: "name=\"v_\($1)\" type=\"integer\"")
            }
        },
        text("contacts without a label", .sound) { text in
            (101...138).reduce(text) { text, number in
                let block = block(text, "v_\(number)")
                let lines = text[block].components(separatedBy: "\n").filter { !$0.hasPrefix("<label>") }
                return text.replacingCharacters(in: block, with: lines.joined(separator: "\n"))
            }
        },
        text("a variable missing in the list", .stopped("export-broken")) {
            $0.withOne("", for: String($0[block($0, "v_110")]))
        },
        text("a variable missing in the list and the rows", .told("person-not-asked")) { text in
            text.withOne("", for: String(text[block(text, "v_110")])).components(separatedBy: "\n")
                .filter { !$0.hasPrefix("<v_110>") }.joined(separator: "\n")
        },
        text("a body missing in the list and the rows", .sound) { text in
            text.withOne("", for: String(text[block(text, "v_35")])).components(separatedBy: "\n")
                .filter { !$0.hasPrefix("<v_35>") }.joined(separator: "\n")
        },
        text("a function missing in the list and the rows", .sound) { text in
            text.withOne("", for: String(text[block(text, "v_13")])).components(separatedBy: "\n")
                .filter { !$0.hasPrefix("<v_13>") }.joined(separator: "\n")
        },
        text("the last contact missing in the list and the rows", .stopped("question-not-found")) { text in
            text.withOne("", for: String(text[block(text, "v_138")])).components(separatedBy: "\n")
                .filter { !$0.hasPrefix("<v_138>") }.joined(separator: "\n")
        },
        text("a variable too many in the list", .stopped("export-broken")) {
            $0.withOne(
                "<variable name=\"v_999\" type=\"integer\">\n<label>Mer</label>\n</variable>\n</variables>",
                for: "</variables>")
        },
        text("a contact in the list that no row has", .stopped("export-broken")) { text in
            text.components(separatedBy: "\n").filter { !$0.hasPrefix("<v_110>") }.joined(separator: "\n")
        },
        text("no variables", .stopped("export-broken")) { text in
            let start = text.range(of: "<variables>\n")!.upperBound
            return String(text[..<start]) + text[text.range(of: "</variables>\n")!.lowerBound...]
        },
        text("no list of variables", .stopped("export-broken")) { text in
            let start = text.range(of: "<variables>\n")!.lowerBound
            return String(text[..<start]) + text[text.range(of: "</variables>\n")!.upperBound...]
        },
        text("the variables after the data", .sound) { text in
            let start = text.range(of: "<variables>\n")!.lowerBound
            let end = text.range(of: "</variables>\n")!.upperBound
            return (text[..<start] + text[end...]).withOne("</data>" + text[start..<end], for: "</data>")
        },
        text("the variables twice", .stopped("export-broken")) { text in
            let start = text.range(of: "<variables>\n")!.lowerBound
            let end = text.range(of: "</variables>\n")!.upperBound
            return String(text[..<end]) + text[start...]
        },
        text("one name for two contacts", .told("repeated-item")) { text in
            let label = { (name: String) in text[block(text, name)].components(separatedBy: "\n")[1] }
            return text.withOne(label("v_110"), for: label("v_111"))
        },
        text("no codes", .sound) { text in
            text.components(separatedBy: "\n").filter { !$0.contains("code>") && !$0.contains("codes>") }.joined(
                separator: "\n")
        },
        text("codes counted from 0, in the list and the rows", .sound) { text in
            recoded(text) { "\($0 - 1)" }
        },
        text("codes in reverse, in the list and the rows", .sound) { text in recoded(text) { "\(6 - $0)" } },
        text("codes in reverse, in the list only", .sound) { text in
            (101...138).reduce(text) { text, number in
                let block = block(text, "v_\(number)")
                return text.replacingCharacters(in: block, with: keys(String(text[block])) { "\(6 - $0)" })
            }
        },
        text("without respondents", .stopped("respondent-column-missing")) { text in
            text.withOne("", for: String(text[block(text, "c_0001")])).components(separatedBy: "\n")
                .filter { !$0.hasPrefix("<c_0001>") }.joined(separator: "\n")
        },
        text("without testers", .told("duplicate-response", "partial-response", "same-answer-throughout", "self-tie")) {
            text in
            text.withOne("", for: String(text[block(text, "tester")])).components(separatedBy: "\n")
                .filter { !$0.hasPrefix("<tester>") }.joined(separator: "\n")
        },
    ]

    private static func keys(_ text: String, _ new: (Int) -> String) -> String {
        (1...5).reduce(text) { $0.with("<code key=\"\u{1}\($1)\"", for: "<code key=\"\($1)\"") }
            .components(separatedBy: "\u{1}").enumerated().map { part in
                part.offset == 0 ? part.element : new(Int(String(part.element.first!))!) + part.element.dropFirst()
            }.joined()
    }

    /// The contacts' codes changed in the list and in the rows alike: the same answers under other numbers.
    private static func recoded(_ text: String, _ new: (Int) -> String) -> String {
        let list = (101...138).reduce(text) { text, number in
            let block = block(text, "v_\(number)")
            return text.replacingCharacters(in: block, with: keys(String(text[block]), new))
        }
        return list.components(separatedBy: "\n").map { line in
            guard let end = line.firstIndex(of: ">"), line.hasPrefix("<v_1"), end.utf16Offset(in: line) == 6,
                let value = Int(String(line[line.index(after: end)...].prefix(1))), value > 0
            else { return line }
            return line.withOne(">\(new(value))<", for: ">\(value)<")
        }.joined(separator: "\n")
    }

    private static let rows: [Damage] = [
        row("a row twice", .told("duplicate-response")) { $0 + $0 },
        row("a row twice under another index", .told("duplicate-response")) {
            $0 + $0.with("index=\"99\"", for: "index=\"4\"")
        },
        text("all rows twice", .told("duplicate-response")) { text in
            let start = text.range(of: "<data>\n")!.upperBound
            let end = text.range(of: "</data>")!.lowerBound
            return String(text[..<end]) + text[start...]
        },
        text("the data twice", .sound) { text in
            let start = text.range(of: "<data>")!.lowerBound
            let end = text.range(of: "</data>")!.upperBound
            return String(text[..<end]) + text[start...]
        },
        text("rows reversed", .right) { text in
            let start = text.range(of: "<data>\n")!.upperBound
            let end = text.range(of: "</data>")!.lowerBound
            let rows = text[start..<end].components(separatedBy: "</row>\n").filter { !$0.isEmpty }
            return text[..<start] + rows.reversed().map { $0 + "</row>\n" }.joined() + text[end...]
        },
        row("a row's cells shuffled", .right) { row in
            var lines = row.components(separatedBy: "\n")
            var random = FixedRandom(state: 3)
            let cells = lines[1..<lines.count - 2].shuffled(using: &random)
            lines.replaceSubrange(1..<lines.count - 2, with: cells)
            return lines.joined(separator: "\n")
        },
        text("all rows' cells reversed", .right) { text in
            var lines = text.components(separatedBy: "\n")
            var start = 0
            for (at, line) in lines.enumerated() {
                if line.hasPrefix("<v_101>") { start = at }
                if line.hasPrefix("<v_11>") { lines.replaceSubrange(start..<at, with: lines[start..<at].reversed()) }
            }
            return lines.joined(separator: "\n")
        },
        row("a row missing", .told("non-respondent")) { _ in "" },
        row("a contact missing in a row", .stopped("export-broken")) {
            $0.components(separatedBy: "\n").filter { !$0.hasPrefix("<v_11") }.joined(separator: "\n")
        },
        row("the last half of a row missing", .stopped("export-broken")) { row in
            row.components(separatedBy: "\n").prefix(30).joined(separator: "\n") + "\n</row>\n"
        },
        row("an empty row", .stopped("export-broken")) { _ in "<row index=\"4\">\n</row>\n" },
        row("an empty row more", .stopped("export-broken")) { $0 + "<row/>\n" },
        row("a contact twice in a row", .stopped("export-broken")) {
            $0.withOne("<v_110>1</v_110>\n<v_111>", for: "<v_111>")
        },
        row("a foreign element in a row", .stopped("export-broken")) {
            $0.withOne("<v_777>1</v_777>\n<v_111>", for: "<v_111>")
        },
        row("a foreign element between rows", .stopped("export-broken")) { $0 + "<rad/>\n" },
        row("a row inside a row", .stopped("export-broken")) { $0.withOne($0 + "</row>", for: "</row>") },
        text("a row without an index", .right) { $0.with("<row>", for: "<row index=\"4\">") },
        text("rows without indexes", .right) { text in
            (1...60).reduce(text) { $0.with("<row>", for: "<row index=\"\($1)\">") }
        },
        text("indexes that are no numbers", .right) { $0.with("index=\"x", for: "index=\"") },
        row("a huge index", .right) { $0.with("index=\"99999999999999999999\"", for: "index=\"4\"") },
        row("an index beyond the numbers of rows", .right) {
            $0.with("index=\"9223372036854775807\"", for: "index=\"4\"")
        },
        row("an index below zero", .right) { $0.with("index=\"-5\"", for: "index=\"4\"") },
        row("a row without an address", .told("unknown-respondent")) { row in
            row.components(separatedBy: "\n").map { $0.hasPrefix("<c_0001>") ? "<c_0001/>" : $0 }.joined(
                separator: "\n")
        },
        text("rows without addresses", .stopped("people-unmatched")) { text in
            text.components(separatedBy: "\n").map { $0.hasPrefix("<c_0001>") ? "<c_0001></c_0001>" : $0 }.joined(
                separator: "\n")
        },
        text("all rows under one address", .stopped("respondent-column-missing")) { text in
            text.components(separatedBy: "\n").map {
                $0.hasPrefix("<c_0001>") ? "<c_0001>kristin.eikrem@example.org</c_0001>" : $0
            }.joined(separator: "\n")
        },
        text("addresses in capitals", .right) { text in
            text.components(separatedBy: "\n").map {
                $0.hasPrefix("<c_0001>") ? $0.uppercased().with("c_0001", for: "C_0001") : $0
            }.joined(separator: "\n")
        },
        text("everybody a tester", .told("test-response-left-out")) { $0.with("<tester>1<", for: "<tester>0<") },
        text("unknown disposition codes", .sound) { $0.with("<dispcode>77<", for: "<dispcode>31<") },
        text("broken off throughout", .told("partial-response")) { $0.with("<dispcode>22<", for: "<dispcode>31<") },
        text("no rows", .told("non-respondent")) { text in
            String(text[..<text.range(of: "<data>")!.upperBound]) + text[text.range(of: "</data>")!.lowerBound...]
        },
        row("values moved to the next contact", .stopped("export-broken")) { row in
            (101...138).reversed().reduce(row) { row, number in
                row.with("<v_\(number + 1)>", for: "<v_\(number)>").with("</v_\(number + 1)>", for: "</v_\(number)>")
            }
        },
    ]
}
