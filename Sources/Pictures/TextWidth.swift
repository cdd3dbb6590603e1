/// How wide a text is when set in DejaVu Sans or Verdana, which have the same widths. Measured here and not by the
/// machine's own fonts: a picture must not depend on what is installed where it is made.
package enum TextWidth {
    static let fontFamily = "DejaVu Sans, Verdana, Arial, sans-serif"

    /// - Returns: an upper estimate in pixels.
    package static func of(_ text: String, size: Double, bold: Bool = false) -> Double {
        let thousandths = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
        return Double(thousandths) / 1000 * size * (bold ? 1.12 : 1)
    }

    /// Lines no wider than asked where words allow it; a word that is wider alone is cut with an ellipsis.
    package static func lines(_ text: String, size: Double, bold: Bool = false, width: Double, most: Int = .max)
        -> [String]
    {
        var lines: [String] = []
        for word in text.split(separator: " ").map(String.init) {
            if let last = lines.last, of(last + " " + word, size: size, bold: bold) <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        if lines.count > most { lines = Array(lines.prefix(most - 1)) + [lines[most - 1] + " …"] }
        return lines.map { cut($0, size: size, bold: bold, width: width) }
    }

    private static func cut(_ line: String, size: Double, bold: Bool, width: Double) -> String {
        guard of(line, size: size, bold: bold) > width else { return line }
        var rest = line
        while !rest.isEmpty, of(rest + "…", size: size, bold: bold) > width { rest.removeLast() }
        return rest + "…"
    }

    /// In thousandths of the font's size.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 32..<127: ascii[Int(scalar.value) - 32]
        case 0xC0...0xDE: scalar.value == 0xC6 ? 974 : 790
        case 0xDF...0xFF: scalar.value == 0xE6 ? 982 : 640
        case 0x2026: 1000
        // Marks that stand on the letter before them.
        case 0x300..<0x370: 0
        // Any other script: full width is never too little.
        case 0x1100...: 1050
        default: 850
        }
    }

    /// The widths of the font's printable ASCII characters, from the space on.
    private static let ascii = [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
        636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656,
        557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613,
        635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818,
        592, 592, 525, 636, 337, 636, 838,
    ]
}
