import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// The key figures, one row per fact: who answered, and each relation at each cumulative level.
enum OverviewSheet {
    static let name = Text(nb: "Oversikt", nn: "Oversyn", en: "Overview")

    /// What a fact is about, for the filter.
    enum Part: CaseIterable {
        case response, figures, forms, bridgeBuilders, groups, bodies, reporting

        var word: Text {
            switch self {
            case .response: Text(nb: "svar", nn: "svar", en: "response")
            case .figures: Text(nb: "nøkkeltall", nn: "nøkkeltal", en: "key figures")
            case .forms: Text(nb: "idealformer", nn: "idealformer", en: "ideal forms")
            case .bridgeBuilders: Text(nb: "brobyggere", nn: "brubyggjarar", en: "bridge builders")
            case .groups: Text(nb: "funksjoner", nn: "funksjonar", en: "functions")
            case .bodies: Text(nb: "politisk kontakt", nn: "politisk kontakt", en: "political contact")
            case .reporting: Text(nb: "om dataene", nn: "om dataa", en: "about the data")
            }
        }
    }

    struct Fact {
        let name: Text
        let value: Cell
        let explanation: Text
        var part: Part = .response
        var level: LevelContent?

        init(_ name: Text, _ value: Cell, _ explanation: Text, part: Part = .response) {
            self.name = name
            self.value = value
            self.explanation = explanation
            self.part = part
        }
    }

    static func sheet(_ content: NetworkContent) -> Sheet {
        let relations = zip(content.network.relations, content.analysis.relations)
        let rows =
            responseFacts(content) + EditionFacts.all(content) + GroupFacts.all(content)
            + relations.flatMap { relation, analysis in
                answerFacts(relation, content.network.response(of: relation)) + dyadFacts(relation)
                    + analysis.levels.enumerated().flatMap { position, level in
                        LevelFacts(
                            content: content,
                            level: LevelContent(relation: relation, level: position, analysis: level)
                        ).all
                    }
            } + BodyFacts.all(content) + ReportingFacts.all(content)
        return Sheet(
            key: "overview", name: name, language: content.language, frozenColumns: 1,
            columns: columns(content.language), rows: rows)
    }

    private static func columns(_ language: Language) -> [SheetColumn<Fact>] {
        [
            SheetColumn(
                Text(nb: "Opplysning", nn: "Opplysning", en: "Fact"), .longText,
                meaning: Text(
                    nb: "Hva tallet gjelder: hele nettverket, eller en relasjon og et samlet nivå.",
                    nn: "Kva talet gjeld: heile nettverket, eller ein relasjon og eit samla nivå.",
                    en: "What the figure is about: the whole network, or a relation and a cumulative level.")
            ) { .text($0.name[language]) },
            SheetColumn(
                Text(nb: "Verdi", nn: "Verdi", en: "Value"), .mixed,
                meaning: Text(
                    nb: "Tallet; tom når det ikke er definert.", nn: "Talet; tom når det ikkje er definert.",
                    en: "The figure; empty where it is not defined.")
            ) { $0.value },
            SheetColumn(
                Text(nb: "Forklaring", nn: "Forklaring", en: "Explanation"), .longText,
                meaning: Text(
                    nb: "Hvordan tallet er regnet ut, og hvordan det kan leses.",
                    nn: "Korleis talet er rekna ut, og korleis det kan lesast.",
                    en: "How the figure is made and how to read it.")
            ) { .text($0.explanation[language]) },
            SheetColumn(
                Text(nb: "Del", nn: "Del", en: "Part"), .text,
                meaning: Text(
                    nb: "Hva opplysningen handler om, til å filtrere på.",
                    nn: "Kva opplysninga handlar om, til å filtrere på.", en: "What the fact is about, to filter on."),
                values: .list(Part.allCases.map(\.word))
            ) { .text($0.part.word[language]) },
            SheetColumn(
                Text(nb: "Relasjon", nn: "Relasjon", en: "Relation"), .text,
                meaning: Text(
                    nb: "Relasjonen; tom for hele nettverket.", nn: "Relasjonen; tom for heile nettverket.",
                    en: "The relation; empty for the whole network."), source: .mapping
            ) { .text(orEmpty: $0.level?.relation.label) },
            SheetColumn(
                Text(nb: "Nivå", nn: "Nivå", en: "Level"), .text,
                meaning: Text(
                    nb: "Nivåene som er regnet med; tom for hele skalaen.",
                    nn: "Nivåa som er rekna med; tom for heile skalaen.",
                    en: "The levels that are counted; empty for the whole scale."), source: .mapping
            ) { .text(orEmpty: $0.level?.levelName) },
        ]
    }

    private static func responseFacts(_ content: NetworkContent) -> [Fact] {
        let response = content.network.response
        return [
            Fact(
                Text(nb: "Nettverk", nn: "Nettverk", en: "Network"), .text(orEmpty: content.network.title),
                Text(asGiven: content.study.title)),
            Fact(
                Text(nb: "Utgave", nn: "Utgåve", en: "Edition"), .text(content.study.edition.word[content.language]),
                content.study.edition.explanation),
            Fact(
                Text(nb: "Personer", nn: "Personar", en: "Persons"), .integer(response.persons),
                Text(
                    nb: "Alle på adresselisten, enten de har svart eller ikke.",
                    nn: "Alle på adresselista, anten dei har svart eller ikkje.",
                    en: "Everybody on the roster, whether they answered or not.")),
            Fact(
                Text(nb: "Fullstendige svar", nn: "Fullstendige svar", en: "Respondents: complete"),
                .integer(response.complete),
                Text(
                    nb: "Har svart på alt de ble spurt om.", nn: "Har svart på alt dei vart spurde om.",
                    en: "Answered every item they were asked.")),
            Fact(
                Text(nb: "Delvise svar", nn: "Delvise svar", en: "Respondents: partial"), .integer(response.partial),
                Text(
                    nb: "Har svart på noe, men ikke alt, eller har ikke fullført skjemaet.",
                    nn: "Har svart på noko, men ikkje alt, eller har ikkje fullført skjemaet.",
                    en: "Answered some items and not others, or the export says so.")),
            Fact(
                Text(nb: "Blanke svar", nn: "Blanke svar", en: "Respondents: blank"), .integer(response.blank),
                Text(
                    nb: "Har en rad i svarfilen, men har ikke svart på noe om relasjonene.",
                    nn: "Har ei rad i svarfila, men har ikkje svart på noko om relasjonane.",
                    en: "Have a row in the export in which no item of any relation is answered.")),
            Fact(
                Text(nb: "Har ikke svart", nn: "Har ikkje svart", en: "Respondents: none"), .integer(response.none),
                Text(
                    nb: "Har ingen rad i svarfilen. De kan ha kontakt med hverandre som ikke vises.",
                    nn: "Har inga rad i svarfila. Dei kan ha kontakt med kvarandre som ikkje viser.",
                    en: "Have no row in the export. They may have contact with each other that does not show.")),
            Fact(
                Text(nb: "Svarprosent", nn: "Svarprosent", en: "Response rate"), .share(orEmpty: response.rate),
                Text(
                    nb: "(Fullstendige + delvise svar) / personer.", nn: "(Fullstendige + delvise svar) / personar.",
                    en: "(Complete + partial) / persons.")),
        ]
    }

    private static func answerFacts(_ relation: Relation, _ response: RelationResponse) -> [Fact] {
        func name(_ nb: String, _ nn: String, _ en: String) -> Text {
            Text(nb: "\(relation.label): \(nb)", nn: "\(relation.label): \(nn)", en: "\(relation.label): \(en)")
        }
        return [
            Fact(
                name("har svart på spørsmålet", "har svart på spørsmålet", "answered the question"),
                .integer(response.answered),
                Text(
                    nb: "Har svart om minst én annen. Den egne raden teller ikke.",
                    nn: "Har svart om minst éin annan. Den eigne rada tel ikkje.",
                    en: "Answered about at least one other person. The own row does not count.")),
            Fact(
                name("blankt svar på spørsmålet", "blankt svar på spørsmålet", "left the question blank"),
                .integer(response.blank),
                Text(
                    nb: "Har et svar i svarfilen, men ikke på dette spørsmålet.",
                    nn: "Har eit svar i svarfila, men ikkje på dette spørsmålet.",
                    en: "Have a response in the export, but not to this question.")),
            Fact(
                name("svarprosent", "svarprosent", "response rate"), .share(orEmpty: response.rate),
                Text(
                    nb: "Har svart på spørsmålet / personer.", nn: "Har svart på spørsmålet / personar.",
                    en: "Answered the question / persons.")),
        ]
    }

    private static func dyadFacts(_ relation: Relation) -> [Fact] {
        let counts = relation.dyadCounts
        let states: [(DyadState, Int, Text)] = [
            (
                .agreed, counts.agreed,
                Text(
                    nb: "Begge oppgir kontakt på samme nivå.", nn: "Begge oppgir kontakt på same nivå.",
                    en: "Both report a tie at the same level.")
            ),
            (
                .conflicting, counts.conflicting,
                Text(
                    nb: "Begge oppgir kontakt, men på ulikt nivå.", nn: "Begge oppgir kontakt, men på ulikt nivå.",
                    en: "Both report a tie, at different levels.")
            ),
            (
                .oneSided, counts.oneSided,
                Text(
                    nb: "Én oppgir kontakt, og den andre svarer at det ikke er kontakt.",
                    nn: "Éin oppgir kontakt, og den andre svarar at det ikkje er kontakt.",
                    en: "One reports a tie, the other answered that there is none.")
            ),
            (
                .unconfirmed, counts.unconfirmed,
                Text(
                    nb: "Én oppgir kontakt, og den andres svar mangler.",
                    nn: "Éin oppgir kontakt, og svaret frå den andre manglar.",
                    en: "One reports a tie, the other's answer is missing.")
            ),
            (
                .none, counts.none,
                Text(
                    nb: "Begge svarer at det ikke er kontakt.", nn: "Begge svarar at det ikkje er kontakt.",
                    en: "Both answered that there is no tie.")
            ),
            (
                .unknown, counts.unknown,
                Text(
                    nb: "Resten: ingen oppgir kontakt, og minst ett svar mangler.",
                    nn: "Resten: ingen oppgir kontakt, og minst eitt svar manglar.",
                    en: "The rest: nobody reports a tie, and at least one answer is missing.")
            ),
        ]
        return states.map { state, count, explanation in
            Fact(
                Text(
                    nb: "\(relation.label): par, \(state.word.nb)", nn: "\(relation.label): par, \(state.word.nn)",
                    en: "\(relation.label): dyads, \(state.word.en)"),
                .integer(count), explanation, part: .figures)
        }
    }
}
