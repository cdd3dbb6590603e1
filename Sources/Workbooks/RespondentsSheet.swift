import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per person on the roster: what came back, and whether to ask again.
enum RespondentsSheet {
    static func sheet(_ content: NetworkContent) -> Sheet {
        let language = content.language
        let edition = content.study.edition
        let nameColumns: [SheetColumn<ActorRow>] = [
            SheetColumn(
                Text(nb: "Navn", nn: "Namn", en: "Name"), .text,
                meaning: Text(nb: "Navn på adresselisten.", nn: "Namn på adresselista.", en: "Name on the roster."),
                source: .roster
            ) { .text($0.label) },
            SheetColumn(
                Text(nb: "E-post", nn: "E-post", en: "E-mail"), .text,
                meaning: Text(
                    nb: "E-postadresse på adresselisten.", nn: "E-postadresse på adresselista.",
                    en: "E-mail address on the roster."),
                source: .roster
            ) { .text(orEmpty: $0.person?.email) },
        ]
        var columns = [ActorColumns.id(edition)]
        if !edition.hidesNames { columns += nameColumns }
        columns += ActorColumns.attributes(content.network, language, where: { $0.options.isEmpty })
        columns += [ActorColumns.status(language)] + answerColumns(language, content.study.settings)
        if !edition.hidesNames { columns.append(placeColumn) }
        return Sheet(
            key: "respondents", name: Text(nb: "Respondenter", nn: "Respondentar", en: "Respondents"),
            language: language, frozenColumns: 2,
            columns: columns,
            rows: content.network.persons.indices.lazy.map { ActorRow(kind: .person($0), network: content.network) })
    }

    private static func answerColumns(_ language: Language, _ settings: Settings) -> [SheetColumn<ActorRow>] {
        let share = NumberText.percent(settings.callBackMissing, language)
        return [
            SheetColumn(
                Text(nb: "Spurt om", nn: "Spurd om", en: "Items asked"), .wholeNumber,
                meaning: Text(
                    nb: "Hvor mange personer i alle relasjonene svareren ble spurt om (aldri seg selv).",
                    nn: "Kor mange personar i alle relasjonane svararen vart spurd om (aldri seg sjølv).",
                    en: "How many items of all relations were put to the person (never the own one)."),
                source: .responses
            ) { row in row.person?.status == RespondentStatus.none ? .empty : .integer(orEmpty: row.person?.itemsAsked)
            },
            SheetColumn(
                Text(nb: "Svart på", nn: "Svart på", en: "Items answered"), .wholeNumber,
                meaning: Text(
                    nb: "Hvor mange av dem som har fått et svar.", nn: "Kor mange av dei som har fått eit svar.",
                    en: "How many of them got an answer."),
                source: .responses
            ) { row in
                row.person?.status == RespondentStatus.none ? .empty : .integer(orEmpty: row.person?.itemsAnswered)
            },
            SheetColumn(
                Text(nb: "Purring", nn: "Purring", en: "Call back"), .text,
                meaning: Text(
                    nb:
                        "Ja for alle som ikke har svart, har brutt av eller latt mer enn \(share) stå åpent; grunnen står under Status. Filtrer på ja for å få purrelisten.",
                    nn:
                        "Ja for alle som ikkje har svart, har brote av eller late meir enn \(share) stå ope; grunnen står under Status. Filtrer på ja for å få purrelista.",
                    en:
                        "Yes for everybody who has not answered, broke off or left more than \(share) open; the reason stands under Status. Filter on yes for the call-back list."
                ),
                values: .list([Words.yes, Words.no])
            ) { row in
                let isCalled = row.person?.isToBeCalledBack(missingAtMost: settings.callBackMissing) ?? false
                return .text((isCalled ? Words.yes : Words.no)[language])
            },
        ]
    }

    private static var placeColumn: SheetColumn<ActorRow> {
        SheetColumn(
            Text(nb: "Svarets rad", nn: "Rada til svaret", en: "Response row"), .wholeNumber,
            meaning: Text(
                nb: "Raden i svarfilen der svaret som teller, står.", nn: "Rada i svarfila der svaret som tel, står.",
                en: "The row of the response that counts in the file of responses."),
            source: .responses
        ) { .integer(orEmpty: $0.person?.responsePlace?.row) }
    }
}
