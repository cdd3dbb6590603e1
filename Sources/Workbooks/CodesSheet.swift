import Findings
import Spreadsheet
import Telling

/// One row per code of pictures and tables: what it stands for.
enum CodesSheet {
    /// Nil where nothing is abbreviated.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        let codes = content.codes
        guard !codes.isEmpty else { return nil }
        return Sheet(
            key: "codes", name: Text("sheet.codes"), language: content.language, frozenColumns: 2,
            columns: [
                SheetColumn<Code>(
                    Text("sheet.codes.attribute"), .text, meaning: Text("sheet.codes.attribute.meaning"),
                    source: .mapping
                ) { .text($0.attribute) },
                SheetColumn<Code>(
                    Text("sheet.codes.code"), .text, meaning: Text("sheet.codes.code.meaning"), source: .mapping
                ) { .text($0.code) },
                SheetColumn<Code>(
                    Text("sheet.codes.name"), .text, meaning: Text("sheet.codes.name.meaning"), source: .mapping
                ) { .text($0.name) },
            ], rows: codes)
    }
}
