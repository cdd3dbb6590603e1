import Findings
import Mapping
import NetworkModel
import XMLReading

/// The data export of EFS (Unipark, Tivian) as XML: missing codes, variables with their codes, then one element a row.
package enum EFSXMLImporter: Importer {
    package static let format = ExportFormat.efsXML
    package static let summary = Text("efs-xml.data-export-efs-unipark")

    package static func recognise(_ file: FileLook) -> Recognition {
        let inside = ["variables", "missings"].filter { file.xml.contains($0, depth: 1) }
        guard file.xml.root == "export", !inside.isEmpty else { return .no(.elementsMissing(["export", "variables"])) }
        return .certain(.elements(["export"] + inside))
    }

    package static func open(
        _ file: InputFile, codebook: InputFile?
    ) throws -> any ExportReader {
        let xml = XMLFile(file: file)
        let head = EFSXMLHead(FileWords(file: file.shownPath))
        try xml.read(head)
        let efs = EFSExport(
            format: format, formatVersion: head.date, encoding: head.encoding(of: file), file: file)
        let export = try efs.describe(head.checkedVariables(), missings: head.missings, codebook: codebook)
        func reader(_ export: Export) -> EFSXMLReader { EFSXMLReader(export: export, xml: xml, codebook: codebook) }
        return try reader(efs.settled(export, reader(export).forEachRow))
    }
}

struct EFSXMLReader: ExportReader {
    let export: Export
    let xml: XMLFile
    let codebook: InputFile?

    func forEachRow(_ body: (ExportRow) throws -> Void) throws {
        let words = FileWords(file: export.file)
        try withoutActuallyEscaping(body) { body in
            try xml.read(EFSXMLRows(export.columns, words, body))
        }
    }

    func sourceFiles(rows: Int) throws -> [SourceFile] {
        try export.sourceFiles(xml.file, codebook: codebook, rows: rows)
    }
}

/// Reads what stands before the rows, and no further.
private final class EFSXMLHead: XMLHandler {
    private let words: FileWords
    private(set) var missings = EFSMissings()
    private(set) var date: String?
    private var variables: [EFSVariable] = []
    private var path: [String] = []
    private var codeKey: String?
    private var collected: [UInt8] = []
    private var sawData = false

    init(_ words: FileWords) { self.words = words }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
        path.append(name.text)
        collected.removeAll(keepingCapacity: true)
        switch path.dropFirst().joined(separator: "/") {
        case "": date = attributes["date"]
        case "missings":
            missings.numeric = attributes["numeric"] ?? missings.numeric
            missings.text = attributes["text"] ?? missings.text
            missings.textEmpty = attributes["text_empty"] ?? missings.textEmpty
            missings.timestamp = attributes["timestamp"] ?? missings.timestamp
            missings.datetime = attributes["datetime"] ?? missings.datetime
        case "variables/variable":
            guard let name = attributes["name"], !name.isEmpty else { throw nameless() }
            if variables.count == RowLimits.mostColumns { throw tooMany() }
            variables.append(EFSVariable(name: name, kind: Self.kind(attributes["type"])))
        case "variables/variable/codes/code": codeKey = attributes["key"]
        case "data":
            sawData = true
            throw XMLFile.Enough()
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        // Labels and code labels only; nothing that long is one.
        if collected.count + bytes.count < 1 << 20 { collected.append(contentsOf: bytes) }
    }

    func end(_ name: XMLName) {
        let text = String(decoding: collected, as: UTF8.self).trimmed
        switch path.dropFirst().joined(separator: "/") {
        case "variables/variable/label": variables[variables.count - 1].label = text
        case "variables/variable/codes/code":
            if let codeKey { variables[variables.count - 1].codes[codeKey] = text }
        default: break
        }
        collected.removeAll(keepingCapacity: true)
        path.removeLast()
    }

    private static func kind(_ type: String?) -> EFSVariable.Kind {
        switch type {
        case "integer", "decimal": .number
        case "character", "text", "blob": .text
        case "absolute timestamp", "relative timestamp": .timestamp
        case "datetime": .datetime
        default: .unknown
        }
    }

    /// What the XML declaration says, which libxml2 has read by; UTF-8 where it says nothing.
    func encoding(of file: InputFile) -> String {
        if file.encodingIsForced || file.encoding.markLength > 0 || !file.encoding.isUTF8 && file.head.contains(0) {
            return file.encoding.description
        }
        let declaration = String(decoding: file.head.prefix(200), as: UTF8.self).prefix { $0 != ">" }
        guard let name = declaration.split(separator: "encoding=").dropFirst().first else { return "UTF-8" }
        return String(name.dropFirst().prefix { $0 != "\"" && $0 != "'" })
    }

    /// - Throws: `RunStopped` when there are no variables or no rows' element, or two variables of one name.
    func checkedVariables() throws -> [EFSVariable] {
        var names: Set<String> = []
        for variable in variables where !names.insert(variable.name).inserted && !variable.mayStandTwice {
            throw repeated(variable.name)
        }
        if variables.isEmpty || !sawData { throw incomplete() }
        return variables
    }

    private func incomplete() -> RunStopped {
        return words.stopped(
            .unusableData, .exportBroken,
            Text("efs-xml.xml-file-lacks-list"),
            exportAgain)
    }

    private func repeated(_ name: String) -> RunStopped {
        return words.stopped(
            .unusableData, .exportBroken,
            Text("efs-xml.two-variables-have-same"),
            exportAgain, column: name)
    }

    private func nameless() -> RunStopped {
        return words.stopped(
            .unusableData, .exportBroken,
            Text("efs-xml.variable-xml-file-has"), exportAgain)
    }

    private func tooMany() -> RunStopped {
        return words.stopped(
            .unusableData, .exportBroken,
            Text("efs-xml.xml-file-has-more", ["mostColumns": RowLimits.mostColumns]),
            exportAgain)
    }
}

/// How wide an export may be.
enum RowLimits {
    static let mostColumns = 20_000
}

let exportAgain = Text("efs-xml.export-file-from-questback")

/// Hands over the rows. Names are compared as pointers: the elements of a row stand in the variables' order, so the
/// next name is nearly always the one expected.
private final class EFSXMLRows: XMLHandler {
    private enum Place { case outside, data, row, cell }

    private let columns: [ExportColumn]
    private let isReadable: [Bool]
    private let columnOf: [String: Int]
    /// Where a name stands twice, its second column by its first.
    private let twinOf: [Int: Int]
    private let words: FileWords
    private let body: (ExportRow) throws -> Void
    // Everything below is touched several times a cell, from one place at a time: looking for overlapping access at
    // run time would cost a tenth of the whole reading.
    @exclusivity(unchecked) private var place = Place.outside
    @exclusivity(unchecked) private var depth = 0
    @exclusivity(unchecked) private var rowNumber = 0
    @exclusivity(unchecked) private var assembler: RowAssembler
    /// The address of each column's name, once it has occurred.
    @exclusivity(unchecked) private var names: [XMLName?]
    @exclusivity(unchecked) private var positions: [XMLName: Int] = [:]
    @exclusivity(unchecked) private var expected = 0
    @exclusivity(unchecked) private var column = 0
    @exclusivity(unchecked) private var isRead = true

    init(_ columns: [ExportColumn], _ words: FileWords, _ body: @escaping (ExportRow) throws -> Void) {
        self.columns = columns
        isReadable = columns.map(\.isReadable)
        let columnOf = Dictionary(
            columns.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
        self.columnOf = columnOf
        twinOf = Dictionary(
            zip(columns.indices, columns).compactMap { position, column in
                columnOf[column.name].flatMap { $0 < position ? ($0, position) : nil }
            }, uniquingKeysWith: { first, _ in first })
        self.words = words
        self.body = body
        assembler = RowAssembler(columns: columns.count)
        names = Array(repeating: nil, count: columns.count)
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
        depth += 1
        switch place {
        case .row:
            column = try position(of: name)
            if !assembler.beginCell(column) {
                guard let twin = twinOf[column], assembler.beginCell(twin) else { throw fault(.repeated) }
                column = twin
            }
            expected = column + 1
            isRead = isReadable[column]
            place = .cell
        case .data:
            guard name.matches("row") else { throw fault(.unknownElement) }
            // An index beyond any number of rows is no number of a row.
            rowNumber = attributes["index"].flatMap { Int32($0) }.map { Int($0) } ?? min(rowNumber + 1, Int(Int32.max))
            assembler.beginRow()
            expected = 0
            place = .row
        case .outside:
            if depth == 2, name.matches("data") { place = .data }
        case .cell: throw fault(.nested)
        }
    }

    func end(_ name: XMLName) throws {
        depth -= 1
        switch place {
        case .cell:
            assembler.endCell()
            place = .row
        case .row:
            // EFS writes every variable in every row, missing ones as codes: what is not there was lost.
            if let absent = assembler.firstAbsent {
                column = absent
                throw fault(.absent)
            }
            place = .data
            try assembler.endRow(number: rowNumber, body)
        case .data: place = .outside
        case .outside: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        if place == .cell, isRead, !assembler.append(bytes) { throw fault(.tooLong) }
    }

    private func position(of name: XMLName) throws -> Int {
        // Compared without the optional: that goes by way of a generic function, four million times.
        if expected < names.count, let next = names[expected], next == name { return expected }
        if let known = positions[name] { return known }
        guard let found = columnOf[name.text] else { throw fault(.unknownElement) }
        names[found] = name
        positions[name] = found
        return found
    }

    private enum Fault { case repeated, absent, unknownElement, nested, tooLong }

    private func fault(_ fault: Fault) -> RunStopped {
        let message =
            switch fault {
            case .repeated:
                Text("efs-xml.row-has-same-variable")
            case .absent:
                Text("efs-xml.row-lacks-variable-stands")
            case .unknownElement:
                Text("efs-xml.data-have-element-no")
            case .nested:
                Text("efs-xml.value-contains-element-value")
            case .tooLong:
                Text("efs-xml.value-longer-than-16")
            }
        let hasColumn = fault != .unknownElement
        return words.stopped(
            .unusableData, .exportBroken, message, exportAgain, row: place == .data ? nil : rowNumber,
            column: hasColumn ? columns[column].placeName : nil)
    }
}
