/// Where in a file something stands, in the words of the program people open that file with.
package struct SourcePlace: Hashable, Sendable {
    /// The path as the mapping gives it (relative to the mapping file), or as it stood on the command line.
    package var file: String
    /// The row as a spreadsheet counts it (the header is row 1), the line of a mapping file, or the `index` of an
    /// EFS row.
    package var row: Int?
    /// A spreadsheet's column letters (`AB`), a variable's name (`v_14`), or the column of a mapping line.
    package var column: String?

    package init(file: String, row: Int? = nil, column: String? = nil) {
        self.file = file
        self.row = row
        self.column = column
    }

    /// The letters a spreadsheet shows above a column. `index` counts from 0: 0 is `A`, 26 is `AA`.
    package static func columnLetters(_ index: Int) -> String {
        var letters: [Character] = []
        var rest = index
        repeat {
            letters.append(Character(UnicodeScalar(UInt8(65 + rest % 26))))
            rest = rest / 26 - 1
        } while rest >= 0
        return String(letters.reversed())
    }
}

extension SourcePlace: CustomStringConvertible {
    /// `study.yaml:12:5`, `svar.csv:17:AB`, `data.xml:3:v_14`.
    package var description: String {
        [file, row.map(String.init), column].compactMap(\.self).joined(separator: ":")
    }
}
