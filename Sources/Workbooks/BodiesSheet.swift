import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per body and kind of contact: how many have it, and who.
enum BodiesSheet {
    static let name = SheetName.bodies

    struct Row {
        let affiliation: Affiliation
        let analysis: AffiliationAnalysis
        let cell: AffiliationAnalysis.Cell
    }

    /// Nil where nobody was asked about bodies.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        let rows = zip(content.network.affiliations, content.analysis.affiliations).flatMap { affiliation, analysis in
            analysis.cells.map { Row(affiliation: affiliation, analysis: analysis, cell: $0) }
        }
        guard !rows.isEmpty else { return nil }
        return Sheet(
            key: "bodies", name: name, language: content.language, frozenColumns: 2,
            columns: firstColumns(content) + furtherColumns(content), rows: rows)
    }

    private static func firstColumns(_ content: NetworkContent) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text(nb: "Utvalg", nn: "Utval", en: "Body"), .text,
                meaning: Text(
                    nb: "Utvalget eller embetet det er kontakt med; det svarer ikke selv.",
                    nn: "Utvalet eller embetet det er kontakt med; det svarar ikkje sjølv.",
                    en: "The body or office that is contacted; it does not answer itself."), source: .mapping
            ) { .text(content.network.bodies[$0.cell.body].label) },
            SheetColumn(
                Text(nb: "Kontaktform", nn: "Kontaktform", en: "Kind"), .text,
                meaning: Text(nb: "Hva slags kontakt.", nn: "Kva slags kontakt.", en: "What kind of contact."),
                source: .mapping
            ) { .text($0.affiliation.kinds[$0.cell.kind].label) },
            SheetColumn(
                Text(nb: "Personer", nn: "Personar", en: "Persons"), .wholeNumber,
                meaning: Text(
                    nb: "Personer som har oppgitt denne kontakten.", nn: "Personar som har oppgitt denne kontakten.",
                    en: "Persons who report this contact."), source: .responses
            ) { .integer($0.cell.persons.count) },
            SheetColumn(
                Text(nb: "Andel av dem som har svart", nn: "Del av dei som har svart", en: "Share of respondents"),
                .share,
                meaning: Text(
                    nb: "Personer / de som har svart på spørsmålet.", nn: "Personar / dei som har svart på spørsmålet.",
                    en: "Persons / those who answered the question."), values: Text(asGiven: "0 – 1")
            ) { .share(orEmpty: $0.cell.shareOfAnswered) },
        ]
    }

    private static func furtherColumns(_ content: NetworkContent) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text(nb: "Har svart", nn: "Har svart", en: "Answered"), .wholeNumber,
                meaning: Text(
                    nb: "Personer som har svart på spørsmålet.", nn: "Personar som har svart på spørsmålet.",
                    en: "Persons who answered the question."), source: .responses
            ) { .integer($0.analysis.answered) },
            SheetColumn(
                Text(nb: "Retning", nn: "Retning", en: "Direction"), .text,
                meaning: Text(
                    nb: "Hvilken vei informasjonen går.", nn: "Kva veg informasjonen går.",
                    en: "Which way information goes."),
                values: .list(AffiliationKind.Direction.allCases.map(\.word)), source: .mapping
            ) { .text($0.affiliation.kinds[$0.cell.kind].direction.word[content.language]) },
            SheetColumn(
                Text(nb: "Spørsmål", nn: "Spørsmål", en: "Question"), .text,
                meaning: Text(
                    nb: "Hva slags kontakt spørsmålet gjelder.", nn: "Kva slags kontakt spørsmålet gjeld.",
                    en: "What the question is about."), source: .mapping
            ) { .text($0.affiliation.label) },
            SheetColumn(
                Text(nb: "Hvem", nn: "Kven", en: "Who"), .longText,
                meaning: Text(
                    nb: "Navn på dem som har oppgitt kontakten.", nn: "Namn på dei som har oppgitt kontakten.",
                    en: "Names of those who report the contact."), source: .roster
            ) { row in
                .text(orEmpty: row.cell.persons.map { content.network.persons[$0].name }.joined(separator: "; "))
            },
        ]
    }
}
