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
        let rows =
            programRows(content.toolVersion, content.runMark) + timeRows(content.timestamp)
            + [studyRow(studyPart, "\(content.study.title) (\(content.study.id))")]
            + editionRows(content.study, content.language)
            + names.map { studyRow(networkFact, $0) } + mapping + networks
        return sheet(rows, content.language)
    }

    private static func sheet(_ rows: [Row], _ language: Language) -> Sheet {
        Sheet(
            key: "provenance", name: Text(nb: "Opphav", nn: "Opphav", en: "Provenance"), language: language,
            frozenColumns: 3, columns: columns(language), rows: rows)
    }

    private static func columns(_ language: Language) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text(nb: "Del", nn: "Del", en: "Part"), .text,
                meaning: Text(
                    nb: "Program og undersøkelse, fil, innstilling eller regnskap.",
                    nn: "Program og undersøking, fil, innstilling eller rekneskap.",
                    en: "Program and study, file, setting or ledger.")
            ) { .text($0.part[language]) },
            SheetColumn(
                Text(nb: "Gjelder", nn: "Gjeld", en: "Subject"), .text,
                meaning: Text(
                    nb: "Filen eller relasjonen det gjelder.", nn: "Fila eller relasjonen det gjeld.",
                    en: "The file or relation it is about.")
            ) { .text(orEmpty: $0.subject) },
            SheetColumn(
                Text(nb: "Opplysning", nn: "Opplysning", en: "Fact"), .longText,
                meaning: Text(nb: "Hva verdien er.", nn: "Kva verdien er.", en: "What the value is.")
            ) { .text($0.fact[language]) },
            SheetColumn(
                Text(nb: "Verdi", nn: "Verdi", en: "Value"), .mixed,
                meaning: Text(
                    nb: "Verdien; tom når den ikke er kjent.", nn: "Verdien; tom når han ikkje er kjend.",
                    en: "The value; empty where it is not known.")
            ) { $0.value },
        ]
    }

    // MARK: Program and study

    private static let studyPart = Text(nb: "Undersøkelse", nn: "Undersøking", en: "Study")
    private static let programFact = Text(nb: "Program", nn: "Program", en: "Program")
    private static let networkFact = Text(nb: "Nettverk", nn: "Nettverk", en: "Network")

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
            studyRow(Text(nb: "Kjøring", nn: "Køyring", en: "Run"), mark),
        ]
    }

    private static func timeRows(_ timestamp: String?) -> [Row] {
        guard let timestamp else { return [] }
        return [studyRow(Text(nb: "Tidspunkt (UTC)", nn: "Tidspunkt (UTC)", en: "Time (UTC)"), timestamp)]
    }

    private static func editionRows(_ study: Study, _ language: Language) -> [Row] {
        let edition = studyRow(Text(nb: "Utgave", nn: "Utgåve", en: "Edition"), study.edition.word[language])
        guard study.edition.hidesNames else { return [edition] }
        let files = Text(
            nb: "Filnavn og SHA-256 står i utgaven med navn", nn: "Filnamn og SHA-256 står i utgåva med namn",
            en: "File names and SHA-256 stand in the identified edition")
        let mark = Text(nb: "Nøkkelens kjennemerke", nn: "Kjennemerket til nøkkelen", en: "The key's mark")
        return [edition, studyRow(files, "")] + (study.keyMark.map { [studyRow(mark, $0)] } ?? [])
    }

    private static func statementName(_ key: String) -> Text {
        switch key {
        case "boundary":
            Text(nb: "Avgrensing av nettverket", nn: "Avgrensing av nettverket", en: "Boundary of the network")
        case "ethics": Text(nb: "Etikk", nn: "Etikk", en: "Ethics")
        case "location": Text(nb: "Sted", nn: "Stad", en: "Location")
        case "period": Text(nb: "Tidsrom", nn: "Tidsrom", en: "Period")
        case "availability": Text(nb: "Tilgang til data", nn: "Tilgang til data", en: "Availability of data")
        case "citation": Text(nb: "Henvisning", nn: "Tilvising", en: "Citation")
        default: Text(asGiven: key)
        }
    }

    // MARK: Files

    private static func fileRows(
        _ file: SourceFile, shownAs name: String? = nil, _ language: Language
    ) -> [Row] {
        let part = Text(
            nb: "Fil: \(file.role.word.nb)", nn: "Fil: \(file.role.word.nn)", en: "File: \(file.role.word.en)")
        let facts: [(Text, Cell)] = [
            (
                Text(nb: "Arkiv, som SHA-256 gjelder", nn: "Arkiv, som SHA-256 gjeld", en: "Archive, of the SHA-256"),
                .text(orEmpty: name == nil || name == file.path ? file.archive : nil)
            ),
            (Text(asGiven: "SHA-256"), .text(orEmpty: file.sha256)),
            (Text(nb: "Byte", nn: "Byte", en: "Bytes"), .integer(orEmpty: file.bytes)),
            (Text(nb: "Format", nn: "Format", en: "Format"), .text(orEmpty: file.format)),
            (Text(nb: "Formatversjon", nn: "Formatversjon", en: "Format version"), .text(orEmpty: file.formatVersion)),
            (Text(nb: "Tegnsett", nn: "Teiknsett", en: "Encoding"), .text(orEmpty: file.encoding)),
            (
                Text(nb: "Skilletegn", nn: "Skiljeteikn", en: "Delimiter"),
                .text(orEmpty: file.delimiter.map { delimiterName($0, language) })
            ),
            (Text(nb: "Rader", nn: "Rader", en: "Rows"), .integer(orEmpty: file.rows)),
            (Text(nb: "Kolonner", nn: "Kolonnar", en: "Columns"), .integer(orEmpty: file.columns)),
        ]
        // A mapping has no rows and an XML file no delimiter: what does not apply is left out rather than left empty.
        return facts.filter { $0.1 != .empty }.map {
            Row(part: part, subject: name ?? file.path, fact: $0.0, value: $0.1)
        }
    }

    private static func delimiterName(_ delimiter: String, _ language: Language) -> String {
        ["\t", "tab"].contains(delimiter) ? language.pick(nb: "tabulator", nn: "tabulator", en: "tab") : delimiter
    }

    // MARK: Settings

    private static func settingRows(_ content: NetworkContent) -> [Row] {
        let part = Text(nb: "Innstilling", nn: "Innstilling", en: "Setting")
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
                Text(
                    nb: "Advarsel når svarprosenten er under", nn: "Åtvaring når svarprosenten er under",
                    en: "Warning where the response rate is below"), .share(settings.responseRateThreshold)),
            row(
                "analysis/group-by",
                Text(nb: "Grupper etter", nn: "Grupper etter", en: "Groups by"), .text(orEmpty: groupBy)),
            row(
                "analysis/symmetrise",
                Text(
                    nb: "To svar om ett par blir én relasjon", nn: "To svar om eitt par blir éin relasjon",
                    en: "Two reports on one pair become one tie"), .text(settings.symmetrise.word[content.language])),
            row(
                "analysis/measures",
                Text(nb: "Mål som er regnet ut", nn: "Mål som er rekna ut", en: "Measures computed"),
                .text(settings.measures.word[content.language])),
        ] + matrixNote(content).map { row("", $0, .text(String(content.network.persons.count))) }
    }

    /// Says so where there are no matrix sheets.
    private static func matrixNote(_ content: NetworkContent) -> [Text] {
        guard content.network.persons.count > content.limits.matrixPersons else { return [] }
        return [
            Text(
                nb: "Matriser er utelatt: flere enn \(content.limits.matrixPersons) personer",
                nn: "Matriser er utelatne: fleire enn \(content.limits.matrixPersons) personar",
                en: "Matrix sheets left out: more than \(content.limits.matrixPersons) persons")
        ]
    }

    // MARK: Ledger

    /// Cells read, what became of them, and the sum that must come out.
    private static func ledgerRows(_ ledger: RelationLedger, of label: String) -> [Row] {
        let part = Text(nb: "Regnskap", nn: "Rekneskap", en: "Ledger")
        let sum =
            "\(ledger.cellsRead) = \(ledger.ties) + \(ledger.noTie) + \(ledger.unanswered) + \(ledger.notShown) + \(ledger.droppedInAll)"
        let counted = LedgerLine.lines(of: ledger).map { line in
            Row(part: part, subject: label, fact: line.name, value: .integer(line.count))
        }
        return counted + [
            Row(
                part: part, subject: label,
                fact: Text(
                    nb: "Leste celler = relasjoner + ingen relasjon + ubesvart + ikke vist + utelatt",
                    nn: "Lesne celler = relasjonar + ingen relasjon + ikkje svart på + ikkje vist + utelate",
                    en: "Cells read = ties + no tie + unanswered + not shown + dropped"), value: .text(sum))
        ]
    }
}
