import DelimitedText
import Findings
import Mapping
import NetworkModel

/// Reads address lists.
package enum RosterImporter {
    /// - Parameters:
    ///   - general: the mapping's column names for all networks; those of the file itself come first.
    ///   - attributes: names of further columns that must be there.
    ///   - folder: where relative paths begin: the mapping file's folder.
    /// - Throws: `RunStopped` with every row of another width, or every column that is not there.
    package static func read(
        _ roster: RosterFile, columns general: RosterMapping, attributes: [String], in folder: String,
        language: Language
    ) throws -> RosterTable {
        let file = try InputFile.look(
            at: ImporterList.path(roster.file, in: folder), shownAs: roster.file, encoding: roster.encoding,
            delimiter: roster.delimiter, sheet: roster.sheet, language: language)
        return try read(
            file, name: roster.columns?.name ?? general.name, id: roster.columns?.id ?? general.id,
            email: roster.columns?.email ?? general.email, attributes: attributes, language: language)
    }

    package static func read(
        _ file: InputFile, name: String?, id: String? = nil, email: String? = nil, attributes: [String] = [],
        language: Language
    ) throws -> RosterTable {
        let table = try table(file, language)
        let header = try table.header()
        let names = header.cells.map(\.trimmed)
        var finder = RosterColumns(names, FileWords(file: file.shownPath, language: language), row: header.number)
        let name = finder.position("name", name)
        let id = id.flatMap { finder.position("id", $0) }
        let email = email.flatMap { finder.position("email", $0) }
        var positions: [String: Int] = [:]
        for attribute in attributes { positions[attribute] = finder.position("column", attribute) }
        guard finder.faults.isEmpty, let name else { throw RunStopped(.unusableData, finder.faults) }

        var rows: [RosterRow] = []
        var blank = 0
        try table.forEachRosterRow(below: header.number, width: names.count) { number, texts in
            let cells = texts.map(\.trimmed)
            // A list that comes out of a spreadsheet often ends in rows of nothing but delimiters.
            if cells.allSatisfy(\.isEmpty) {
                blank += 1
            } else {
                rows.append(RosterRow(number: number, cells: cells))
            }
        }
        return RosterTable(
            columns: names, rows: rows, name: name, id: id, email: email, attributes: positions, blankRows: blank,
            source: try table.source(rows: rows.count, columns: names.count))
    }

    /// An address list as it stands, before anybody has said what its columns are: one of them passes for the name.
    /// - Throws: `RunStopped` with every row of another width.
    package static func look(_ file: InputFile, language: Language) throws -> RosterTable {
        let headings = try table(file, language).header().cells.map { $0.trimmed.lowercased() }
        let counts = Dictionary(headings.map { ($0, 1) }, uniquingKeysWith: +)
        let once = headings.first { !$0.isEmpty && counts[$0] == 1 }
        return try read(file, name: once, language: language)
    }

    private static func table(_ file: InputFile, _ language: Language) throws -> any RosterFileTable {
        file.looksLikeZip
            ? try SpreadsheetTable(file, language: language) : try DelimitedFile(file, language: language)
    }
}

/// A table that an address list can be: delimited text, or a sheet of a workbook.
private protocol RosterFileTable {
    func header() throws -> (number: Int, cells: [String])
    /// Hands over the rows below the header by number and texts; a blank row has none.
    func forEachRosterRow(below header: Int, width: Int, _ body: (Int, [String]) throws -> Void) throws
    func source(rows: Int, columns: Int) throws -> SourceFile
}

extension DelimitedFile: RosterFileTable {
    func forEachRosterRow(below header: Int, width: Int, _ body: (Int, [String]) throws -> Void) throws {
        try forEachDataRow(below: header, width: width) { try body($0.number, $0.texts) }
    }

    func source(rows: Int, columns: Int) throws -> SourceFile {
        try file.sourceFile(
            role: .roster, format: "delimited-text", encoding: file.encoding.description, delimiter: delimiter.name,
            rows: rows, columns: columns)
    }
}

extension SpreadsheetTable: RosterFileTable {
    func forEachRosterRow(below header: Int, width: Int, _ body: (Int, [String]) throws -> Void) throws {
        try forEachDataRow(below: header, width: width) { row in
            try body(row.number, (0..<row.cellCount).map(row.text))
        }
    }

    func source(rows: Int, columns: Int) throws -> SourceFile {
        try file.sourceFile(role: .roster, format: "xlsx", rows: rows, columns: columns)
    }
}

/// Finds the columns of an address list by name: as it stands, else whatever the case.
private struct RosterColumns {
    let names: [String]
    let words: FileWords
    let row: Int
    private(set) var faults: [Finding] = []

    init(_ names: [String], _ words: FileWords, row: Int) {
        self.names = names
        self.words = words
        self.row = row
    }

    /// - Parameter key: what the mapping calls the column: `name`, `id`, `email`; `column` of an attribute.
    mutating func position(_ key: String, _ name: String?) -> Int? {
        let language = words.language
        guard let name else {
            faults.append(
                words.finding(
                    .rosterColumnMissing,
                    language.pick(
                        nb: "Oppsettfilen sier ikke hvilken kolonne i adresselisten som har navnene.",
                        nn: "Oppsettfila seier ikkje kva kolonne i adresselista som har namna.",
                        en: "The mapping does not say which column of the roster holds the names."),
                    known(language, key: key), row: row))
            return nil
        }
        var found = names.indices.filter { names[$0] == name.trimmed }
        if found.isEmpty { found = names.indices.filter { names[$0].lowercased() == name.trimmed.lowercased() } }
        if found.count == 1 { return found[0] }
        faults.append(
            words.finding(
                .rosterColumnMissing,
                found.isEmpty
                    ? language.pick(
                        nb: "Adresselisten har ingen kolonne som heter «\(name)».",
                        nn: "Adresselista har ingen kolonne som heiter «\(name)».",
                        en: "The roster has no column called “\(name)”.")
                    : language.pick(
                        nb: "Adresselisten har \(found.count) kolonner som heter «\(name)».",
                        nn: "Adresselista har \(found.count) kolonnar som heiter «\(name)».",
                        en: "The roster has \(found.count) columns called “\(name)”."),
                known(language, key: key), row: row))
        return nil
    }

    private func known(_ language: Language, key: String) -> String {
        // A row with an address in it is no header but a person, whom no message names.
        if names.contains(where: { $0.contains("@") }) {
            return language.pick(
                nb: "Raden ser ut som en person, ikke som overskrifter. Sett inn en rad med overskrifter over den.",
                nn: "Rada ser ut som ein person, ikkje som overskrifter. Set inn ei rad med overskrifter over ho.",
                en: "The row looks like a person, not like headers. Put a row of headers above it.")
        }
        let list = names.filter { !$0.isEmpty }.map { "«\($0)»" }.joined(separator: ", ")
        return language.pick(
            nb: "Kolonnene er \(list). Rett `\(key)` i oppsettfilen, eller gi kolonnen riktig navn.",
            nn: "Kolonnane er \(list). Rett `\(key)` i oppsettfila, eller gi kolonnen rett namn.",
            en: "The columns are \(list). Correct `\(key)` in the mapping, or give the column its right name.")
    }
}
