import Findings
import GraphAlgorithms

extension Finding {
    /// Of the study as a whole: what is not computed is nowhere in the results.
    static func onlyDegrees(_ language: Language) -> Finding {
        Finding(
            .note, .onlyDegrees,
            message: language.pick(
                nb: """
                    Bare grad og det som telles par for par, er regnet ut, slik `measures: degrees` ber om. Klynger, \
                    mellomposisjon, nærhet, tette grupper, idealformer og alt annet som følger kontakten lenger enn til \
                    personens egne kontakter, er ikke med i resultatene.
                    """,
                nn: """
                    Berre grad og det som blir talt par for par, er rekna ut, slik `measures: degrees` ber om. Klynger, \
                    mellomposisjon, nærleik, tette grupper, idealformer og alt anna som følgjer kontakten lenger enn til \
                    kontaktane personen sjølv har, er ikkje med i resultata.
                    """,
                en: """
                    Only degrees and what is counted pair by pair are computed, as `measures: degrees` asks for. Components, \
                    betweenness, closeness, communities, ideal forms and whatever else follows ties beyond a person's own \
                    contacts are not in the results.
                    """),
            hint: language.pick(
                nb: "Vil du ha alle målene, kjør uten `--measures degrees` og med `measures: all` i oppsettfilen.",
                nn: "Vil du ha alle måla, køyr utan `--measures degrees` og med `measures: all` i oppsettfila.",
                en: "For all measures run without `--measures degrees` and with `measures: all` in the mapping."))
    }

    static func tooLarge(_ network: LevelNetwork, in id: String, _ language: Language) -> Finding {
        let (relation, level) = (network.relation.id, network.relation.levels[network.level].id)
        let (persons, ties) = (network.personCount, network.graph.edges.count)
        return Finding(
            .note, .measureLeftOut,
            message: language.pick(
                nb: """
                    \(relation), \(level): nettverket er for stort (\(persons) personer, \(ties) relasjoner) for mål som \
                    følger den korteste veien mellom alle par. De er tomme.
                    """,
                nn: """
                    \(relation), \(level): nettverket er for stort (\(persons) personar, \(ties) relasjonar) for mål som \
                    følgjer den kortaste vegen mellom alle par. Dei er tomme.
                    """,
                en: """
                    \(relation), \(level): the network is too large (\(persons) persons, \(ties) ties) for measures that \
                    follow the shortest path between all pairs. They are empty.
                    """),
            hint: language.pick(
                nb: "Regn dem ut i et eget program fra GraphML-filen, eller del nettverket.",
                nn: "Rekn dei ut i eit eige program frå GraphML-fila, eller del nettverket.",
                en: "Compute them elsewhere from the GraphML file, or divide the network."),
            network: id)
    }

    static func sensitivityLeftOut(_ network: LevelNetwork, in id: String, _ language: Language) -> Finding {
        let (relation, level) = (network.relation.id, network.relation.levels[network.level].id)
        let persons = network.personCount
        return Finding(
            .note, .measureLeftOut,
            message: language.pick(
                nb:
                    "\(relation), \(level): nettverket er for stort (\(persons) personer) til å prøve alle regler mot hverandre.",
                nn:
                    "\(relation), \(level): nettverket er for stort (\(persons) personar) til å prøve alle reglar mot kvarandre.",
                en:
                    "\(relation), \(level): the network is too large (\(persons) persons) to try all rules against each other."
            ),
            hint: language.pick(
                nb: "Vil du se hva et valg betyr, kjør en gang til med en annen «symmetrise» i oppsettfilen.",
                nn: "Vil du sjå kva eit val betyr, køyr ein gong til med ein annan «symmetrise» i oppsettfila.",
                en: "To see what a choice does, run once more with another \"symmetrise\" in the mapping."),
            network: id)
    }

    static func tooManyGroups(_ groups: Int, _ most: Int, in id: String, _ language: Language) -> Finding {
        Finding(
            .warning, .measureLeftOut,
            message: language.pick(
                nb: "`group-by` gir \(groups) grupper. Tabeller med hvert par av dem lages for høyst \(most).",
                nn: "`group-by` gir \(groups) grupper. Tabellar med kvart par av dei blir laga for høgst \(most).",
                en: "`group-by` makes \(groups) groups. Tables with every pair of them are made for at most \(most)."),
            hint: language.pick(
                nb: "Velg en egenskap som flere deler, for eksempel funksjon eller enhet.",
                nn: "Vel ein eigenskap som fleire deler, til dømes funksjon eller eining.",
                en: "Choose an attribute that several share, such as function or unit."),
            network: id)
    }

    static func measureFailed(
        _ measure: Measure, _ error: GraphAlgorithmError, _ network: LevelNetwork, in id: String, _ language: Language
    ) -> Finding {
        let (relation, level) = (network.relation.id, network.relation.levels[network.level].id)
        return Finding(
            .warning, .measureLeftOut,
            message: language.pick(
                nb:
                    "\(relation), \(level): «\(measure.name.nb)» kunne ikke regnes ut og er tom. igraph svarer med feil \(error.code) i \(error.function).",
                nn:
                    "\(relation), \(level): «\(measure.name.nn)» kunne ikkje reknast ut og er tom. igraph svarer med feil \(error.code) i \(error.function).",
                en:
                    "\(relation), \(level): \"\(measure.name.en)\" could not be computed and is empty. igraph answers with error \(error.code) in \(error.function)."
            ),
            hint: language.pick(
                nb: "De andre målene gjelder. Trenger du dette, kan det regnes ut fra GraphML-filen.",
                nn: "Dei andre måla gjeld. Treng du dette, kan det reknast ut frå GraphML-fila.",
                en: "The other measures stand. If you need this one, compute it from the GraphML file."),
            network: id)
    }

    static func analysisFailed(_ error: GraphAlgorithmError, network id: String, _ language: Language) -> Finding {
        Finding(
            .error, .analysisFailed,
            message: language.pick(
                nb:
                    "Tallene for nettverket kunne ikke regnes ut. igraph svarer med feil \(error.code) i \(error.function).",
                nn:
                    "Tala for nettverket kunne ikkje reknast ut. igraph svarer med feil \(error.code) i \(error.function).",
                en:
                    "The figures of the network could not be computed. igraph answers with error \(error.code) in \(error.function)."
            ),
            hint: language.pick(
                nb: "Dette er en feil i programmet eller et for stort nettverk; meld fra med denne meldingen.",
                nn: "Dette er ein feil i programmet eller eit for stort nettverk; meld frå med denne meldinga.",
                en: "This is a fault in the program or a network that is too large; report it with this message."),
            network: id, stopsRun: true)
    }
}
