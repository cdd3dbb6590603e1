import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per pair of persons of whom at least one reports a tie.
enum DyadsSheet {
    struct Row {
        /// Position in the network's relations.
        let relation: Int
        let dyad: Dyad
    }

    static let name = Text(nb: "Par", nn: "Par", en: "Dyads")

    static func size(_ content: NetworkContent) -> SheetSize {
        SheetSize(
            sheet: name[content.language], file: "dyads",
            rows: content.network.relations.reduce(0) { $0 + $1.dyads.count }, columns: 8)
    }

    static func sheet(_ content: NetworkContent) -> Sheet {
        let lists = PairLists(content)
        return Sheet(
            key: "dyads", name: name, language: content.language, frozenColumns: 3,
            size: size(content), columns: pairColumns(lists) + reportColumns(content, lists),
            rows: content.network.relations.enumerated().lazy.flatMap { position, relation in
                relation.dyads.lazy.map { Row(relation: position, dyad: $0) }
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

    private static func pairColumns(_ lists: PairLists) -> [SheetColumn<Row>] {
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
                source: .mapping, of: lists.relations
            ) { $0.relation },
            SheetColumn(Text(asGiven: "A"), .text, meaning: meaning(first, id), source: .roster, of: lists.ids) {
                Int($0.dyad.a)
            },
            SheetColumn(Text(asGiven: "B"), .text, meaning: meaning(second, id), source: .roster, of: lists.ids) {
                Int($0.dyad.b)
            },
            SheetColumn(
                Text(nb: "A, navn", nn: "A, namn", en: "A label"), .text, meaning: meaning(first, name),
                source: .roster, of: lists.names
            ) { Int($0.dyad.a) },
            SheetColumn(
                Text(nb: "B, navn", nn: "B, namn", en: "B label"), .text, meaning: meaning(second, name),
                source: .roster, of: lists.names
            ) { Int($0.dyad.b) },
        ]
    }

    private static func reportColumns(_ content: NetworkContent, _ lists: PairLists) -> [SheetColumn<Row>] {
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
                values: values, source: .responses, of: lists.answers
            ) { lists.position(of: $0.dyad.aReports, $0.relation) },
            SheetColumn(
                Text(nb: "B oppgir", nn: "B oppgir", en: "B reports"), .text,
                meaning: Text(
                    nb: "Hva B svarer om A; tom når svaret mangler.", nn: "Kva B svarar om A; tom når svaret manglar.",
                    en: "What B answers about A; empty where the answer is missing."),
                values: values, source: .responses, of: lists.answers
            ) { lists.position(of: $0.dyad.bReports, $0.relation) },
            SheetColumn(
                Text(nb: "Parets tilstand", nn: "Tilstanden til paret", en: "Dyad state"), .text, meaning: stateMeaning,
                values: .list([DyadState.agreed, .conflicting, .oneSided, .unconfirmed].map(\.word)), of: lists.states
            ) { $0.dyad.state.number },
        ]
    }
}
