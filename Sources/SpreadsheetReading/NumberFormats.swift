import XMLReading

/// What a number format makes of a number that is more than the number: a date, or zeros in front.
enum NumberFormat: Equatable {
    case plain
    /// A point in time: a day, a time of day, or both.
    case time
    /// As many digits, with zeros in front (`00101`): an id that looks like this to everybody who opens the workbook.
    case digits(Int)

    /// - Parameter code: as the workbook writes it: `dd.mm.yyyy hh:mm`, `0.00`, `[h]:mm`.
    init(code: String) {
        let code = code.prefix { $0 != ";" }
        if code.count > 1, code.count <= 20, code.allSatisfy({ $0 == "0" }) {
            self = .digits(code.count)
            return
        }
        var (isQuoted, isEscaped, isBracketed) = (false, false, false)
        var bracket = ""
        for character in code.lowercased() {
            switch character {
            case _ where isEscaped: isEscaped = false
            case "\"": isQuoted.toggle()
            case _ where isQuoted: break
            case "\\", "_", "*": isEscaped = true
            case "[":
                isBracketed = true
                bracket = ""
            case "]":
                isBracketed = false
                // Hours, minutes or seconds that go on beyond a day: a length of time, which is a number.
                if !bracket.isEmpty, bracket.allSatisfy({ "hms".contains($0) }) {
                    self = .plain
                    return
                }
            case _ where isBracketed: bracket.append(character)
            case "y", "m", "d", "h", "s":
                self = .time
                return
            default: break
            }
        }
        self = .plain
    }

    /// The formats that every workbook has and none writes down (ECMA-376 part 1, 18.8.30), with those of East Asia.
    static func builtIn(_ number: Int) -> NumberFormat {
        switch number {
        case 14...22, 27...36, 45, 47, 50...58: .time
        default: .plain
        }
    }
}

/// The number format of each style of cell.
final class StylesReader: XMLHandler {
    private(set) var formats: [NumberFormat] = []
    private var own: [Int: NumberFormat] = [:]
    private var isInCellStyles = false

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.matches("numFmt") {
            if let number = attributes.integer("numFmtId"), let code = attributes["formatCode"] {
                own[number] = NumberFormat(code: code)
            }
        } else if name.matches("cellXfs") {
            isInCellStyles = true
        } else if isInCellStyles, name.matches("xf") {
            let number = attributes.integer("numFmtId") ?? 0
            formats.append(own[number] ?? .builtIn(number))
        }
    }

    func end(_ name: XMLName) { if name.matches("cellXfs") { isInCellStyles = false } }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
