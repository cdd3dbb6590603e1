import Foundation
import TestSupport

/// One of the demo study's exports or address lists, as it lies in the repository.
enum DemoFile: String, CaseIterable, Sendable {
    case elvestadAnswers = "elvestad/svar.csv"
    case nordvikAnswers = "nordvik/svar.csv"
    case fjordheimAnswers = "fjordheim/svar.xml"
    case elvestadRoster = "elvestad/adresseliste.csv"
    case nordvikRoster = "nordvik/adresseliste.csv"
    case fjordheimRoster = "fjordheim/adresseliste.txt"

    static let folder = Outside.root + "/Mappings/boligsosial"
    static let tables: [DemoFile] = allCases.filter { $0 != .fjordheimAnswers }
    static let essentials: [DemoFile] = [.elvestadAnswers, .nordvikAnswers]
    static let rosters: [DemoFile] = [.elvestadRoster, .nordvikRoster, .fjordheimRoster]

    var network: String { String(rawValue.prefix { $0 != "/" }) }
    var bytes: [UInt8] { Array(FileManager.default.contents(atPath: Self.folder + "/" + rawValue) ?? Data()) }

    var delimiter: Character {
        switch self {
        case .elvestadAnswers, .nordvikRoster: ";"
        case .elvestadRoster: ","
        default: "\t"
        }
    }

    var encoding: String.Encoding {
        switch self {
        case .elvestadAnswers, .fjordheimRoster: .windowsCP1252
        case .nordvikAnswers: .utf16LittleEndian
        default: .utf8
        }
    }

    /// The bytes before the text.
    var mark: [UInt8] {
        switch self {
        case .nordvikAnswers: [0xFF, 0xFE]
        case .elvestadRoster: [0xEF, 0xBB, 0xBF]
        default: []
        }
    }

    var text: String { String(bytes: bytes.dropFirst(mark.count), encoding: encoding) ?? "" }
    var table: DamagedTable { DamagedTable(self) }

    func encoded(_ text: String) -> [UInt8] { mark + Array(text.data(using: encoding) ?? Data()) }
}

/// A table of delimited text that is damaged and written again; its own reader and writer, not the program's.
struct DamagedTable {
    var rows: [[String]] = []
    var delimiter: Character
    var encoding: String.Encoding
    var mark: [UInt8]
    var lineEnd = "\r\n"
    var quotesAll = false
    /// Before the first row.
    var lead = ""
    /// The only cell is the whole file.
    var isText = false

    init(_ file: DemoFile) {
        delimiter = file.delimiter
        encoding = file.encoding
        mark = file.mark
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var metQuote = false
        for character in file.text {
            if isQuoted {
                if character == "\"" {
                    if metQuote { cell.append(character) }
                    metQuote.toggle()
                    continue
                }
                if !metQuote {
                    cell.append(character)
                    continue
                }
                isQuoted = false
                metQuote = false
            }
            switch character {
            case "\"": isQuoted = true
            case delimiter:
                row.append(cell)
                cell = ""
            case "\r\n", "\n":
                rows.append(row + [cell])
                row = []
                cell = ""
            default: cell.append(character)
            }
        }
    }

    var text: String {
        lead + rows.map { row in row.map(written).joined(separator: String(delimiter)) + lineEnd }.joined()
    }

    var bytes: [UInt8] { mark + Array(text.data(using: encoding) ?? Data()) }

    private func written(_ cell: String) -> String {
        let needsQuotes = cell.contains { $0 == delimiter || $0 == "\"" || $0.isNewline }
        return quotesAll || needsQuotes ? "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : cell
    }

    /// The first column whose header fits.
    func column(_ fits: (String) -> Bool) -> Int { rows[0].firstIndex(where: fits) ?? 0 }
    /// The columns of an Essentials question, by its number.
    func columns(ofQuestion number: Int) -> [Int] {
        rows[0].indices.filter { rows[0][$0].hasPrefix("\(number):") || rows[0][$0].hasPrefix("\(number).") }
    }

    mutating func reorder(_ order: [Int]) { rows = rows.map { row in order.map { row[$0] } } }
    mutating func remove(columns: [Int]) {
        rows = rows.map { row in row.indices.filter { !columns.contains($0) }.map { row[$0] } }
    }
    mutating func change(_ change: (String) -> String) {
        rows = rows.enumerated().map { $0.offset == 0 ? $0.element : $0.element.map(change) }
    }
}

/// A shuffle that is the same in every run.
struct FixedRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
