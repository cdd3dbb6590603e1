import Findings
import Foundation
import Pictures
import Spreadsheet
import Telling

/// What the charts have in common: words of axes, colours.
enum ChartWords {
    static let persons = Text("figure.persons")
    static let shareOfPersons = Text("sheet.chart-words.share-persons-numbers-persons")
    /// What is not known: grey, as in the pictures.
    static let missing = Colour(0xC8, 0xC8, 0xC8)
}

/// Marks of an axis that counts: whole numbers, at most six.
struct ChartScale {
    let most: Int
    let unit: Int

    init(most value: Int) {
        let least = max(1, (value + 4) / 5)
        var unit = 1
        // 1, 2, 5, 10, 20, 50 …
        while unit < least { unit = String(unit).first == "2" ? unit * 5 / 2 : unit * 2 }
        self.unit = unit
        most = max(1, (value + unit - 1) / unit) * unit
    }

    func axis(_ name: String) -> SheetChart.Axis { .init(name, most: Double(most), unit: Double(unit)) }
}

extension Colour {
    /// `0xRRGGBB`
    var number: Int { red << 16 | green << 8 | blue }

    /// Relative luminance (WCAG 2), from 0 (black) to 1 (white).
    private var luminance: Double {
        func linear(_ part: Int) -> Double {
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// Whether white text is easier to read on it than black: one of the two always has a contrast of 4.5 or more.
    var isDark: Bool { 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 }
}
