import Importers

/// The year in which a survey was answered.
enum AnswerYear {
    /// - Parameter path: of the export, asked where its dates say nothing.
    static func of(_ look: ExportLook, path: String?) throws -> Int? {
        var counts: [Int: Int] = [:]
        if let column = look.export.dateColumn {
            try look.reader.forEachRow { row in
                if let year = year(in: row.text(column)) { counts[year, default: 0] += 1 }
            }
        }
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return most?.key ?? path.flatMap(year)
    }

    /// The last that four digits by themselves say.
    private static func year(in text: String) -> Int? {
        text.split { !($0.isASCII && $0.isNumber) }.filter { $0.count == 4 }.compactMap { Int($0) }
            .last { (1990...2099).contains($0) }
    }
}
