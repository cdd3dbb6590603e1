import Findings
import NetworkModel
import Spreadsheet

/// One row per pair of persons of whom at least one reports a tie.
enum DyadsSheet {
    struct Row {
        let relation: Relation
        let dyad: Dyad

        /// The level reported; nil where no tie is reported or the answer is missing.
        func shown(_ answer: Answer, _ language: Language) -> Cell {
            if let level = answer.level { return .text(relation.levels[level].label) }
            return answer.isObserved ? .text(answer.state.word[language]) : .empty
        }
    }

    static let name = Text(nb: "Par", nn: "Par", en: "Dyads")

    static func size(_ content: NetworkContent) -> SheetSize {
        SheetSize(
            sheet: name[content.language], file: "dyads",
            rows: content.network.relations.reduce(0) { $0 + $1.dyads.count }, columns: 8)
    }

    static func sheet(_ content: NetworkContent) -> Sheet {
        Sheet(
            key: "dyads", name: name, language: content.language, frozenColumns: 3,
            size: size(content), columns: pairColumns(content) + reportColumns(content),
            rows: content.network.relations.lazy.flatMap { relation in
                relation.dyads.lazy.map { Row(relation: relation, dyad: $0) }
            })
    }

    static let stateMeaning = Text(
        nb:
            "Hvordan de to svarene i paret stemmer overens, på hele skalaen: bekreftet av begge = samme nivå; ulik hyppighet = begge oppgir kontakt, på ulikt nivå; ensidig oppgitt = den andre svarer at det ikke er kontakt; ubekreftet = den andres svar mangler.",
        nn:
            "Korleis dei to svara i paret stemmer overeins, på heile skalaen: stadfesta av begge = same nivå; ulik hyppigheit = begge oppgir kontakt, på ulikt nivå; einsidig oppgitt = den andre svarar at det ikkje er kontakt; ikkje stadfesta = svaret frå den andre manglar.",
        en:
            "How the two reports of the pair agree, on the whole scale: agreed = the same level; conflicting = both report a tie, at different levels; one-sided = the other answered that there is no tie; unconfirmed = the other's answer is missing."
    )

    private static func pairColumns(_ content: NetworkContent) -> [SheetColumn<Row>] {
        let first = Text(
            nb: "Den av de to som står først på adresselisten", nn: "Den av dei to som står først på adresselista",
            en: "The one of the two who comes first on the roster")
        let second = Text(nb: "Den andre av de to", nn: "Den andre av dei to", en: "The other of the two")
        func meaning(_ who: Text, _ what: Text) -> Text {
            Text(nb: "\(who.nb): \(what.nb).", nn: "\(who.nn): \(what.nn).", en: "\(who.en): \(what.en).")
        }
        let id = Text(nb: "id", nn: "id", en: "roster id")
        let name = Text(nb: "navn", nn: "namn", en: "name")
        return [
            SheetColumn(
                Text(nb: "Relasjon", nn: "Relasjon", en: "Relation"), .text,
                meaning: Text(
                    nb: "Hva slags relasjon det gjelder.", nn: "Kva slags relasjon det gjeld.",
                    en: "Which relation it is about."),
                source: .mapping
            ) { .text($0.relation.label) },
            SheetColumn(Text(asGiven: "A"), .text, meaning: meaning(first, id), source: .roster) {
                .text(content.person($0.dyad.a).id)
            },
            SheetColumn(Text(asGiven: "B"), .text, meaning: meaning(second, id), source: .roster) {
                .text(content.person($0.dyad.b).id)
            },
            SheetColumn(
                Text(nb: "A, navn", nn: "A, namn", en: "A label"), .text, meaning: meaning(first, name), source: .roster
            ) { .text(content.person($0.dyad.a).name) },
            SheetColumn(
                Text(nb: "B, navn", nn: "B, namn", en: "B label"), .text, meaning: meaning(second, name),
                source: .roster
            ) { .text(content.person($0.dyad.b).name) },
        ]
    }

    private static func reportColumns(_ content: NetworkContent) -> [SheetColumn<Row>] {
        let language = content.language
        let levels = content.network.relations.flatMap { $0.levels.map(\.label) }
        var seen: Set<String> = []
        let values = Text.list(
            levels.filter { seen.insert($0).inserted }.map(Text.init(asGiven:)) + [AnswerState.noTie.word])
        return [
            SheetColumn(
                Text(nb: "A oppgir", nn: "A oppgir", en: "A reports"), .text,
                meaning: Text(
                    nb: "Hva A svarer om B; tom når svaret mangler.", nn: "Kva A svarar om B; tom når svaret manglar.",
                    en: "What A answers about B; empty where the answer is missing."),
                values: values, source: .responses
            ) { $0.shown($0.dyad.aReports, language) },
            SheetColumn(
                Text(nb: "B oppgir", nn: "B oppgir", en: "B reports"), .text,
                meaning: Text(
                    nb: "Hva B svarer om A; tom når svaret mangler.", nn: "Kva B svarar om A; tom når svaret manglar.",
                    en: "What B answers about A; empty where the answer is missing."),
                values: values, source: .responses
            ) { $0.shown($0.dyad.bReports, language) },
            SheetColumn(
                Text(nb: "Parets tilstand", nn: "Tilstanden til paret", en: "Dyad state"), .text, meaning: stateMeaning,
                values: .list([DyadState.agreed, .conflicting, .oneSided, .unconfirmed].map(\.word))
            ) { .text($0.dyad.state.word[language]) },
        ]
    }
}
