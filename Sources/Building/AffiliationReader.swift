import Findings
import Foundation
import Importers
import Mapping
import NetworkModel

/// What one row says about one affiliation.
struct AffiliationRow {
    var ties: [AffiliationTie] = []
    var hasAnswered = false
    /// Whether no cell says that the question was shown.
    var wasNotPut: Bool { ledger.cellsRead > 0 && ledger.notShown == ledger.cellsRead }
    var ledger = RelationLedger()
}

/// Reads a `body-matrix`: rows are bodies, several kinds of contact may be ticked in each.
struct AffiliationReader {
    let affiliation: AffiliationMapping
    private let export: Export
    private let columns: [BodyColumn]
    private let kindOf: [String: Int]
    private var outsideScale: OutsideScale
    private var unreadBoxes: UnreadBoxCount
    private var unmatched: [UnmatchedItem]
    private var notInExport: OptionsNotInExport?

    private struct BodyColumn {
        var column: Int
        /// Position in the mapping's bodies; nil where the row is none of them.
        var body: Int?
        /// The kind a ticked cell means; nil where the cell holds the kind's text.
        var kind: Int?
        /// What a box says; nil where cells hold the kind's text.
        var table: AnswerTable?
    }

    /// - Returns: nil when the columns cannot be told apart as bodies and kinds.
    init?(
        affiliation: AffiliationMapping, bodies: [BodyMapping], ticks: TickWords, columns: [Int], rows: RowNames?,
        export: Export
    ) {
        self.affiliation = affiliation
        self.export = export
        outsideScale = OutsideScale(question: affiliation.id)
        unreadBoxes = UnreadBoxCount(question: affiliation.id, mappingPlace: affiliation.place)
        var kindOf: [String: Int] = [:]
        for (position, kind) in affiliation.kinds.enumerated() {
            for answer in kind.answers + kind.labels where kindOf[AnswerText.folded(answer)] == nil {
                kindOf[AnswerText.folded(answer)] = position
            }
        }
        self.kindOf = kindOf
        var bodyOf: [String: Int] = [:]
        for (position, body) in bodies.enumerated() {
            for answer in body.answers + body.labels where bodyOf[AnswerText.folded(answer)] == nil {
                bodyOf[AnswerText.folded(answer)] = position
            }
        }
        var rowBodies: [Int]?
        if case .ids(let ids) = rows {
            let positions = ids.compactMap { id in bodies.firstIndex { $0.id == id } }
            guard positions.count == ids.count else { return nil }
            rowBodies = positions
        }

        var unmatched: [UnmatchedItem] = []
        var bodyColumns: [BodyColumn] = []
        for (index, column) in columns.enumerated() {
            let described = export.columns[column]
            var body: Int?
            var kind: Int?
            if let row = described.matrixRow, let option = described.option {
                // `5.1: 1_Gives information to`: the row by number, the option by text.
                if let rowBodies { body = rowBodies.indices.contains(row - 1) ? rowBodies[row - 1] : nil }
                kind = ([option] + described.otherTexts).lazy.compactMap { kindOf[AnswerText.folded($0)] }.first
            } else if let parts = Self.parts(of: described, bodyOf: bodyOf, kindOf: kindOf) {
                (body, kind) = parts
            } else if let item = described.item, let known = bodyOf[AnswerText.folded(item)] {
                body = known
            } else if let rowBodies, columns.count == rowBodies.count * affiliation.kinds.count {
                // Variables without labels: body by body, kind by kind.
                body = rowBodies[index / affiliation.kinds.count]
                kind = index % affiliation.kinds.count
            } else if let rowBodies, columns.count == rowBodies.count {
                body = rowBodies[index]
            }
            if body == nil || (kind == nil && described.option != nil) {
                unmatched.append(
                    UnmatchedItem(
                        question: affiliation.id,
                        place: SourcePlace(
                            file: export.file, row: export.headerRow, column: described.placeName),
                        candidates: [], count: 0))
            }
            var table: AnswerTable?
            if kind != nil || described.option != nil {
                let texts = kind.map {
                    affiliation.kinds[$0].answers.filter { Int($0) == nil } + affiliation.kinds[$0].labels
                }
                let own = [described.option ?? "", described.item ?? ""] + described.otherTexts + (texts ?? [])
                table = AnswerTable(ticks: ticks, own: own, column: described)
            }
            bodyColumns.append(BodyColumn(column: column, body: body, kind: kind, table: table))
        }
        guard bodyColumns.contains(where: { $0.body != nil }) else { return nil }
        self.columns = bodyColumns
        self.unmatched = unmatched
        let expected = rowBodies ?? bodies.indices.filter { body in bodyColumns.contains { $0.body == body } }
        let hasKinds = bodyColumns.contains { $0.kind != nil }
        let missing = expected.flatMap { body -> [String] in
            let found = bodyColumns.filter { $0.body == body }
            if found.isEmpty || !hasKinds { return found.isEmpty ? [bodies[body].id] : [] }
            return affiliation.kinds.indices.filter { kind in !found.contains { $0.kind == kind } }
                .map { "\(bodies[body].id): \(affiliation.kinds[$0].id)" }
        }
        if !missing.isEmpty {
            let first = export.columns[columns[0]].placeName
            notInExport = OptionsNotInExport(
                question: affiliation.id, options: missing,
                place: SourcePlace(file: export.file, row: export.headerRow, column: first),
                mappingPlace: affiliation.place)
        }
    }

    /// A label that holds both: `Council - gives information to`, `Council: …`.
    private static func parts(
        of column: ExportColumn, bodyOf: [String: Int], kindOf: [String: Int]
    ) -> (Int?, Int?)? {
        guard let item = column.item else { return nil }
        for separator in [" - ", " – ", ": ", " / ", "_", " | ", ", "] {
            var rest = item[...]
            while let range = rest.range(of: separator) {
                let head = AnswerText.folded(item[..<range.lowerBound])
                let tail = AnswerText.folded(item[range.upperBound...])
                if let body = bodyOf[head], let kind = kindOf[tail] { return (body, kind) }
                if let kind = kindOf[head], let body = bodyOf[tail] { return (body, kind) }
                rest = rest[range.upperBound...]
            }
        }
        return nil
    }

    var cells: Int { columns.count }

    mutating func read(_ row: ExportRow, of person: Int) -> AffiliationRow {
        var result = AffiliationRow()
        result.ledger.cellsRead = columns.count
        for column in columns {
            let contents = contents(row, column)
            switch contents {
            case .notShown: result.ledger.notShown += 1
            case .missing: result.ledger.unanswered += 1
            case .answer, .unread:
                guard let body = column.body, column.table == nil || column.kind != nil else {
                    result.ledger.drop(.unmatchedItem)
                    continue
                }
                guard case .answer(let kinds) = contents else {
                    result.ledger.drop(.answerOutsideScale)
                    noteUnread(row, column)
                    continue
                }
                result.hasAnswered = true
                if kinds.isEmpty { result.ledger.noTie += 1 } else { result.ledger.ties += 1 }
                for kind in kinds {
                    result.ties.append(
                        AffiliationTie(
                            person: person, body: body, kind: kind, row: row.number, column: column.column))
                }
            }
        }
        return result
    }

    private enum Contents {
        case notShown
        case missing
        /// The kinds of contact; none in a box that is not ticked.
        case answer([Int])
        case unread
    }

    private func contents(_ row: ExportRow, _ column: BodyColumn) -> Contents {
        guard let table = column.table else {
            let described = export.columns[column.column]
            let text = row.text(column.column).trimmed
            if text.isEmpty { return .missing }
            if let sign = described.missing.sign(of: text) { return sign == .notShown ? .notShown : .missing }
            let kinds = kinds(in: text, described)
            return kinds.isEmpty ? .unread : .answer(kinds)
        }
        switch table.meaning(of: row.cell(column.column)) {
        case .tick: return .answer(column.kind.map { [$0] } ?? [])
        case .noTie: return .answer([])
        case .unreadBox: return .unread
        case CellMeaning(.notAsked): return .notShown
        default: return .missing
        }
    }

    private mutating func noteUnread(_ row: ExportRow, _ column: BodyColumn) {
        let place = SourcePlace(
            file: export.file, row: row.number, column: export.columns[column.column].placeName)
        let cell = row.cell(column.column)
        if column.table == nil { outsideScale.note(cell, at: place) } else { unreadBoxes.note(cell, at: place) }
    }

    /// The kinds a cell names: one, or several joined by a semicolon, comma or line break.
    private func kinds(in text: String, _ column: ExportColumn) -> [Int] {
        if let kind = kindOf[AnswerText.folded(text)] { return [kind] }
        if let label = column.codeLabels[text], let kind = kindOf[AnswerText.folded(label)] { return [kind] }
        for separator: Character in [";", "\n", ",", "|", "*"] {
            let found = text.split(separator: separator).map { kindOf[AnswerText.folded($0)] }
            if found.count > 1, found.allSatisfy({ $0 != nil }) { return found.compactMap(\.self) }
        }
        // A kind may have one of these signs in it.
        let listed = ListedAnswers(kindOf, column: column).read(text)
        return listed.rest.isEmpty ? listed.meanings : []
    }

    func note(in record: inout ImportRecord) {
        record.unmatchedItems += unmatched
        if let notInExport { record.optionsNotInExport.append(notInExport) }
        record.answersOutsideScale += outsideScale.groups(mappingPlace: affiliation.place)
        unreadBoxes.note(in: &record)
    }
}
