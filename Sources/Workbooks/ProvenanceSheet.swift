import Findings
import NetworkModel
import Spreadsheet
import Telling

/// Where everything comes from: inputs with their hashes, settings, and the account of every cell that was read.
enum ProvenanceSheet {
    struct Row {
        let part: Text
        let subject: String
        let fact: Text
        let value: Cell
    }

    static func sheet(_ content: NetworkContent) -> Sheet {
        let network = content.network
        let rows: [Row] =
            programRows(content) + fileRows(content.mapping, content.language)
            + (content.commentsFile.map { fileRows($0, content.language) } ?? [])
            + network.sources.flatMap { fileRows($0, content.language) } + settingRows(content)
            + network.relations.flatMap { ledgerRows($0.ledger, of: $0.label) }
            + network.affiliations.flatMap { ledgerRows($0.ledger, of: $0.label) }
        return sheet(rows, content.language)
    }

    /// In short, for all networks together: program, study, mapping, and the files of each network. Where networks go by
    /// aliases, so do their files, whose names would tell which they are.
    static func sheet(ofAll content: ExportContent) -> Sheet {
        let names = content.networkNames
        let networks = zip(content.study.networks, names).flatMap { network, name in
            network.sources.flatMap { source in
                fileRows(source, shownAs: content.usesAliases ? name : source.path, content.language)
            }
        }
        let mapping = fileRows(
            content.mapping, shownAs: content.usesAliases ? "" : content.mapping.path, content.language)
        let comments =
            content.commentsFile.map {
                fileRows($0, shownAs: content.usesAliases ? "" : $0.path, content.language)
            } ?? []
        let rows =
            programRows(content.toolVersion, content.runMark) + timeRows(content.timestamp)
            + [studyRow(studyPart, "\(content.study.title) (\(content.study.id))")]
            + editionRows(content.study, content.language)
            + names.map { studyRow(networkFact, $0) } + mapping + comments + networks
        return sheet(rows, content.language)
    }

    private static func sheet(_ rows: [Row], _ language: Language) -> Sheet {
        Sheet(
            key: "provenance", name: Text("sheet.provenance"), language: language,
            frozenColumns: 3, columns: columns(language), rows: rows)
    }

    private static func columns(_ language: Language) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("sheet.overview.part"), .text,
                meaning: Text("sheet.provenance.part.meaning")
            ) { .text($0.part[language]) },
            SheetColumn(
                Text("sheet.provenance.subject"), .text,
                meaning: Text("sheet.provenance.subject.meaning")
            ) { .text(orEmpty: $0.subject) },
            SheetColumn(
                Text("sheet.overview.fact"), .longText,
                meaning: Text("sheet.provenance.fact.meaning")
            ) { .text($0.fact[language]) },
            SheetColumn(
                Text("sheet.overview.value"), .mixed,
                meaning: Text("sheet.provenance.value.meaning")
            ) { $0.value },
        ]
    }

    // MARK: Program and study

    private static let studyPart = Text("draft.study")
    private static let programFact = Text("sheet.provenance.program")
    private static let networkFact = Text("sheet.overview.network")

    private static func studyRow(_ fact: Text, _ value: String) -> Row {
        Row(part: studyPart, subject: "", fact: fact, value: .text(orEmpty: value))
    }

    private static func programRows(_ content: NetworkContent) -> [Row] {
        let study = content.study
        let network = content.network
        return programRows(content.toolVersion, content.runMark) + timeRows(content.timestamp)
            + [
                studyRow(studyPart, "\(study.title) (\(study.id))"),
                studyRow(networkFact, "\(network.title) (\(network.id))"),
            ] + editionRows(study, content.language)
            + study.statements.sorted { $0.key < $1.key }.map { studyRow(statementName($0.key), $0.value) }
    }

    private static func programRows(_ version: String, _ mark: String) -> [Row] {
        [
            studyRow(programFact, "brobygger \(version)"),
            studyRow(Text("sheet.provenance.run"), mark),
        ]
    }

    private static func timeRows(_ timestamp: String?) -> [Row] {
        guard let timestamp else { return [] }
        return [studyRow(Text("sheet.provenance.time-utc"), timestamp)]
    }

    private static func editionRows(_ study: Study, _ language: Language) -> [Row] {
        let edition = studyRow(Text("sheet.overview.edition"), study.edition.word[language])
        guard study.edition.hidesNames else { return [edition] }
        let files = Text("sheet.provenance.file-names-sha-256")
        let mark = Text("sheet.provenance.the-key-s-mark")
        return [edition, studyRow(files, "")] + (study.keyMark.map { [studyRow(mark, $0)] } ?? [])
    }

    private static func statementName(_ key: String) -> Text {
        switch key {
        case "boundary":
            Text("sheet.provenance.boundary-of-the-network")
        case "ethics": Text("statement.ethics")
        case "location": Text("statement.location")
        case "period": Text("sheet.provenance.period")
        case "availability": Text("sheet.provenance.availability-of-data")
        case "citation": Text("statement.citation")
        default: Text(asGiven: key)
        }
    }

    // MARK: Files

    private static func fileRows(
        _ file: SourceFile, shownAs name: String? = nil, _ language: Language
    ) -> [Row] {
        let part = Text("sheet.provenance.file", ["role": file.role.word])
        let facts: [(Text, Cell)] = [
            (
                Text("sheet.provenance.archive-sha-256"),
                .text(orEmpty: name == nil || name == file.path ? file.archive : nil)
            ),
            (Text(asGiven: "SHA-256"), .text(orEmpty: file.sha256)),
            (Text("sheet.provenance.bytes"), .integer(orEmpty: file.bytes)),
            (Text("sheet.provenance.format"), .text(orEmpty: file.format)),
            (Text("sheet.provenance.format-version"), .text(orEmpty: file.formatVersion)),
            (Text("sheet.provenance.encoding"), .text(orEmpty: file.encoding)),
            (
                Text("sheet.provenance.delimiter"),
                .text(orEmpty: file.delimiter.map { delimiterName($0, language) })
            ),
            (Text("sheet.provenance.rows"), .integer(orEmpty: file.rows)),
            (Text("sheet.provenance.columns"), .integer(orEmpty: file.columns)),
        ]
        // A mapping has no rows and an XML file no delimiter: what does not apply is left out rather than left empty.
        return facts.filter { $0.1 != .empty }.map {
            Row(part: part, subject: name ?? file.path, fact: $0.0, value: $0.1)
        }
    }

    private static func delimiterName(_ delimiter: String, _ language: Language) -> String {
        ["\t", "tab"].contains(delimiter) ? language.say("sheet.provenance.tab") : delimiter
    }

    // MARK: Settings

    private static func settingRows(_ content: NetworkContent) -> [Row] {
        let part = Text("sheet.provenance.setting")
        let settings = content.study.settings
        func row(_ key: String, _ fact: Text, _ value: Cell) -> Row {
            Row(part: part, subject: key, fact: fact, value: value)
        }
        let groupBy = settings.groupBy.map { id in
            content.network.attributes.first { $0.id == id }.map { "\($0.label) (\(id))" } ?? id
        }
        return [
            row(
                "checks/response-rate",
                Text("sheet.provenance.warning-where-response-rate"), .share(settings.responseRateThreshold)),
            row(
                "analysis/group-by",
                Text("sheet.provenance.groups-by"), .text(orEmpty: groupBy)),
            row(
                "analysis/symmetrise",
                Text("sheet.provenance.two-reports-one-pair"), .text(settings.symmetrise.word[content.language])),
            row(
                "analysis/measures",
                Text("sheet.provenance.measures-computed"),
                .text(settings.measures.word[content.language])),
        ] + matrixNote(content).map { row("", $0, .text(String(content.network.persons.count))) }
    }

    /// Says so where there are no matrix sheets.
    private static func matrixNote(_ content: NetworkContent) -> [Text] {
        guard content.network.persons.count > content.limits.matrixPersons else { return [] }
        return [
            Text("sheet.provenance.matrix-sheets-left-out", ["matrix-persons": content.limits.matrixPersons])
        ]
    }

    // MARK: Ledger

    /// Cells read, what became of them, and the sum that must come out.
    private static func ledgerRows(_ ledger: RelationLedger, of label: String) -> [Row] {
        let part = Text("sheet.provenance.ledger")
        let sum =
            "\(ledger.cellsRead) = \(ledger.ties) + \(ledger.noTie) + \(ledger.unanswered) + \(ledger.notShown) + \(ledger.droppedInAll)"
        let counted = LedgerLine.lines(of: ledger).map { line in
            Row(part: part, subject: label, fact: line.name, value: .integer(line.count))
        }
        return counted + [
            Row(
                part: part, subject: label,
                fact: Text("sheet.provenance.cells-read-ties-no"), value: .text(sum))
        ]
    }
}
