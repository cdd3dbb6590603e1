import Findings
import GraphAlgorithms

/// Every figure of a network at one level, in reading order.
package enum FigureList {
    package static let all: [Figure<LevelAnalysis>] =
        contact + density + reciprocity + clusters.beyondDegrees() + degreeCentralization
        + (pathCentralization + forms + removals + census).beyondDegrees()

    /// Sets of three persons by kind, from three without contact to three in mutual contact; they are in `all` too.
    package static let triads: [Figure<LevelAnalysis>] = all.filter { figure in census.contains { $0.id == figure.id } }

    package static func figure(_ id: String) -> Figure<LevelAnalysis>? { all.first { $0.id == id } }

    private static let contact: [Figure<LevelAnalysis>] = [
        .count(
            "persons", Text(nb: "Personer", nn: "Personar", en: "Persons"),
            Text(
                nb: "Personer på adresselisten.", nn: "Personar på adresselista.", en: "Persons on the roster.")
        ) { $0.cohesion.persons },
        .count(
            "withContact", Text(nb: "Med kontakt", nn: "Med kontakt", en: "With contact"),
            Text(
                nb: "Personer som har oppgitt minst én relasjon eller er oppgitt i minst én.",
                nn: "Personar som har oppgitt minst éin relasjon eller er oppgitte i minst éin.",
                en: "Persons who report at least one tie or are named in at least one.")
        ) { $0.cohesion.withContact },
        .count(
            "isolates", Text(nb: "Uten kontakt", nn: "Utan kontakt", en: "Isolates"),
            Text(
                nb: "Personer uten noen relasjon, verken oppgitt av dem selv eller av andre.",
                nn: "Personar utan nokon relasjon, verken oppgitt av dei sjølve eller av andre.",
                en: "Persons without any tie, reported by themselves or by others.")
        ) { $0.figures.isolates },
        .count(
            "withoutContactAnswered",
            Text(nb: "Uten kontakt, har svart", nn: "Utan kontakt, har svart", en: "Isolates, answered"),
            Text(
                nb: "De av dem uten kontakt som har svart selv.", nn: "Dei av dei utan kontakt som har svart sjølve.",
                en: "Those without contact who answered themselves.")
        ) { $0.cohesion.withoutContactAnswered },
        .count(
            "withoutContactNotAnswered",
            Text(
                nb: "Uten kontakt, har ikke svart", nn: "Utan kontakt, har ikkje svart",
                en: "Isolates, not answered"),
            Text(
                nb: "De av dem uten kontakt som ikke har svart: de kan ha kontakt som ikke vises.",
                nn: "Dei av dei utan kontakt som ikkje har svart: dei kan ha kontakt som ikkje viser.",
                en: "Those without contact who did not answer: they may have contact that does not show.")
        ) { $0.cohesion.withoutContactNotAnswered },
        .count(
            "ties", Text(nb: "Relasjoner", nn: "Relasjonar", en: "Ties"),
            Text(
                nb: "Oppgitte relasjoner på dette nivået eller et sterkere; hver retning teller for seg.",
                nn: "Oppgitte relasjonar på dette nivået eller eit sterkare; kvar retning tel for seg.",
                en: "Ties reported at this level or a stronger one; each direction counts by itself.")
        ) { $0.figures.ties },
    ]

    private static let density: [Figure<LevelAnalysis>] = [
        .share(
            "densityAll", Text(nb: "Tetthet, alle par", nn: "Tettleik, alle par", en: "Density of all pairs"),
            Text(
                nb: "Relasjoner / n(n−1): av alle relasjoner som kunne finnes.",
                nn: "Relasjonar / n(n−1): av alle relasjonar som kunne finnast.",
                en: "Ties / n(n−1): of all ties that could exist."), source: "Wasserman & Faust (1994)"
        ) { $0.figures.densityAll },
        .share(
            "densityObserved",
            Text(nb: "Tetthet, besvarte par", nn: "Tettleik, svara par", en: "Density of observed pairs"),
            Text(
                nb: "Relasjoner / par som det er svart på, med relasjon eller uten.",
                nn: "Relasjonar / par som det er svart på, med relasjon eller utan.",
                en: "Ties / ordered pairs that were answered, with a tie or without."), source: "Kossinets (2006)"
        ) { $0.figures.densityObserved },
    ]

    private static let reciprocity: [Figure<LevelAnalysis>] = [
        .share(
            "reciprocityArcs",
            Text(nb: "Gjensidighet, relasjoner", nn: "Gjensidigheit, relasjonar", en: "Reciprocity (arcs)"),
            Text(
                nb: "Andelen av relasjonene som også er oppgitt i motsatt retning.",
                nn: "Den delen av relasjonane som òg er oppgitt i motsett retning.",
                en: "The share of ties that are reported in the other direction too."),
            source: "Wasserman & Faust (1994)"
        ) { $0.figures.reciprocityArcs },
        .share(
            "reciprocityArcsObserved",
            Text(
                nb: "Gjensidighet, der begge har svart", nn: "Gjensidigheit, der begge har svart",
                en: "Reciprocity (arcs), both answered"),
            Text(
                nb: "Det samme, bare for par der begge har svart.", nn: "Det same, berre for par der begge har svart.",
                en: "The same over pairs in which both answered."), source: "Wasserman & Faust (1994)"
        ) { $0.figures.reciprocityArcsObserved },
        .share(
            "reciprocityDyads", Text(nb: "Gjensidighet, par", nn: "Gjensidigheit, par", en: "Reciprocity (dyads)"),
            Text(
                nb: "Andelen av parene med kontakt der begge har oppgitt den.",
                nn: "Den delen av para med kontakt der begge har oppgitt han.",
                en: "The share of pairs with contact in which both report it."), source: "Wasserman & Faust (1994)"
        ) { $0.figures.reciprocityDyads },
        .count(
            "dyadsMutual", Text(nb: "Par, bekreftet av begge", nn: "Par, stadfesta av begge", en: "Pairs, both report"),
            Text(nb: "Begge oppgir relasjonen.", nn: "Begge oppgir relasjonen.", en: "Both report the tie.")
        ) { $0.figures.dyadsMutual },
        .count(
            "dyadsOneSided", Text(nb: "Par, ensidig oppgitt", nn: "Par, einsidig oppgitt", en: "Pairs, one-sided"),
            Text(
                nb: "Den ene oppgir relasjonen, den andre har svart uten å oppgi den.",
                nn: "Den eine oppgir relasjonen, den andre har svart utan å oppgi han.",
                en: "One reports the tie, the other answered without reporting it.")
        ) { $0.figures.dyadsOneSided },
        .count(
            "dyadsUnconfirmed", Text(nb: "Par, ubekreftet", nn: "Par, ikkje stadfesta", en: "Pairs, unconfirmed"),
            Text(
                nb: "Den ene oppgir relasjonen, svaret fra den andre mangler.",
                nn: "Den eine oppgir relasjonen, svaret frå den andre manglar.",
                en: "One reports the tie, the other's answer is missing.")
        ) { $0.figures.dyadsUnconfirmed },
        .count(
            "dyadsNull", Text(nb: "Par uten relasjon", nn: "Par utan relasjon", en: "Pairs without a tie"),
            Text(
                nb: "Ingen av de to oppgir en relasjon; svar kan mangle.",
                nn: "Ingen av dei to oppgir ein relasjon; svar kan mangle.",
                en: "Neither of the two reports a tie; answers may be missing.")
        ) { $0.cohesion.dyadCensus.null },
    ]

    private static let clusters: [Figure<LevelAnalysis>] = [
        .count(
            "weakComponents", Text(nb: "Klynger", nn: "Klynger", en: "Components"),
            Text(
                nb:
                    "Sammenhengende deler av nettverket når to svar om et par er gjort til ett; den som ikke har kontakt, teller som én.",
                nn:
                    "Samanhengande delar av nettverket når to svar om eit par er gjorde til eitt; den som ikkje har kontakt, tel som éin.",
                en:
                    "Connected parts of the network once two reports about a pair are one; somebody without contact counts as one."
            )
        ) { $0.figures.weakComponents },
        .count(
            "largestComponent", Text(nb: "Største klynge", nn: "Største klynge", en: "Largest component"),
            Text(
                nb: "Personer i den største klyngen.", nn: "Personar i den største klynga.",
                en: "Persons in the largest component.")
        ) { $0.figures.componentSizes?.first },
        .count(
            "communities", Text(nb: "Tette grupper", nn: "Tette grupper", en: "Communities"),
            Text(
                nb: "Grupper av minst to personer med mer kontakt innad enn utad (Leiden).",
                nn: "Grupper av minst to personar med meir kontakt innetter enn utetter (Leiden).",
                en: "Groups of two persons or more with more contact inside than outside (Leiden).")
        ) { $0.cohesion.communities },
        .number(
            "modularity", Text(nb: "Modularitet", nn: "Modularitet", en: "Modularity"),
            Text(
                nb: "Hvor tydelig nettverket deler seg i de tette gruppene; 0 er som ved tilfeldighet.",
                nn: "Kor tydeleg nettverket deler seg i dei tette gruppene; 0 er som ved eit slumpetreff.",
                en: "How clearly the network falls into the communities; 0 is as by chance."),
            range: "−0.5 – 1", source: "Newman & Girvan (2004)"
        ) { $0.cohesion.modularity },
        .share(
            "transitivity", Text(nb: "Transitivitet", nn: "Transitivitet", en: "Transitivity"),
            Text(
                nb: "Av to som har en felles kontakt: hvor ofte de har kontakt med hverandre. Retningen teller ikke.",
                nn: "Av to som har ein felles kontakt: kor ofte dei har kontakt med kvarandre. Retninga tel ikkje.",
                en: "Of two who share a contact: how often they are in contact. Direction does not count."),
            source: "Newman, Strogatz & Watts (2001)"
        ) { $0.cohesion.transitivity },
        .number(
            "meanDistance", Text(nb: "Gjennomsnittlig avstand", nn: "Gjennomsnittleg avstand", en: "Mean distance"),
            Text(
                nb: "Steg mellom to personer, i gjennomsnitt over par som henger sammen. Retningen teller ikke.",
                nn: "Steg mellom to personar, i gjennomsnitt over par som heng saman. Retninga tel ikkje.",
                en: "Steps between two persons, on average over connected pairs. Direction does not count."),
            range: "1 – n−1", source: "Wasserman & Faust (1994)"
        ) { $0.cohesion.meanDistance },
        .count(
            "diameter", Text(nb: "Diameter", nn: "Diameter", en: "Diameter"),
            Text(
                nb: "Steg mellom de to som er lengst fra hverandre og likevel henger sammen. Retningen teller ikke.",
                nn: "Steg mellom dei to som er lengst frå kvarandre og likevel heng saman. Retninga tel ikkje.",
                en: "Steps between the two who are farthest apart and still connected. Direction does not count.")
        ) { $0.cohesion.diameter },
    ]

    private static let degreeCentralization: [Figure<LevelAnalysis>] = [
        .share(
            "degreeCentralizationIn",
            Text(nb: "Sentralisering, inn-grad", nn: "Sentralisering, inn-grad", en: "Centralization, in-degree"),
            Text(
                nb: "Hvor mye oppgitt kontakt samler seg om én person: summen av (største − grad) / (n−1)².",
                nn: "Kor mykje oppgitt kontakt samlar seg om éin person: summen av (største − grad) / (n−1)².",
                en: "How far being named gathers on one person: sum of (largest − degree) / (n−1)²."),
            source: "Freeman (1979)"
        ) { $0.figures.degreeCentralizationIn },
        .share(
            "degreeCentralizationOut",
            Text(nb: "Sentralisering, ut-grad", nn: "Sentralisering, ut-grad", en: "Centralization, out-degree"),
            Text(
                nb: """
                    Hvor mye én person oppgir i forhold til de andre: summen av (største − grad) / (n−1)². Den som ikke \
                    har svart, teller med grad 0.
                    """,
                nn: """
                    Kor mykje éin person oppgir i høve til dei andre: summen av (største − grad) / (n−1)². Den som ikkje \
                    har svart, tel med grad 0.
                    """,
                en: """
                    How far naming others gathers on one person: sum of (largest − degree) / (n−1)². Somebody who did not \
                    answer counts with degree 0.
                    """), source: "Freeman (1979)"
        ) { $0.figures.degreeCentralizationOut },
        .share(
            "degreeCentralization",
            Text(nb: "Sentralisering, grad", nn: "Sentralisering, grad", en: "Centralization, degree"),
            Text(
                nb: "Det samme når retningen ikke teller: summen av (største − grad) / (n−1)(n−2); 1 for en stjerne.",
                nn: "Det same når retninga ikkje tel: summen av (største − grad) / (n−1)(n−2); 1 for ei stjerne.",
                en: "The same when direction does not count: sum of (largest − degree) / (n−1)(n−2); 1 for a star."),
            source: "Freeman (1979)"
        ) { $0.cohesion.degreeCentralization },
    ]

    private static let pathCentralization: [Figure<LevelAnalysis>] = [
        .share(
            "betweennessCentralization",
            Text(
                nb: "Sentralisering, mellomposisjon", nn: "Sentralisering, mellomposisjon",
                en: "Centralization, betweenness"),
            Text(
                nb: """
                    Hvor mye veiene mellom folk samler seg hos én brobygger: summen av (største − mellomposisjon) / \
                    (n−1)²(n−2), langs relasjonenes retning.
                    """,
                nn: """
                    Kor mykje vegane mellom folk samlar seg hos éin brubyggjar: summen av (største − mellomposisjon) / \
                    (n−1)²(n−2), langs retninga på relasjonane.
                    """,
                en: """
                    How far the ways between people gather on one bridge builder: sum of (largest − betweenness) / \
                    (n−1)²(n−2), along the direction of ties.
                    """), source: "Freeman (1979)"
        ) { $0.cohesion.betweennessCentralization },
        .share(
            "closenessCentralization",
            Text(nb: "Sentralisering, nærhet", nn: "Sentralisering, nærleik", en: "Centralization, closeness"),
            Text(
                nb: """
                    Hvor mye nærmere alle én person er enn de andre. Regnet ut i den største sammenhengende delen; \
                    retningen teller ikke.
                    """,
                nn: """
                    Kor mykje nærare alle éin person er enn dei andre. Rekna ut i den største samanhengande delen; \
                    retninga tel ikkje.
                    """,
                en: """
                    How much nearer to everybody one person is than the others. Computed in the largest connected part; \
                    direction does not count.
                    """), source: "Freeman (1979)"
        ) { $0.cohesion.closenessCentralization },
    ]

    private static let forms: [Figure<LevelAnalysis>] = [
        .share(
            "star", Text(nb: "Stjerne", nn: "Stjerne", en: "Star"),
            Text(
                nb: "Hvor nær nettverket er en stjerne, der alt går gjennom én person; 1 bare for den rene formen.",
                nn: "Kor nær nettverket er ei stjerne, der alt går gjennom éin person; 1 berre for den reine forma.",
                en: "How near the network is to a star, where everything passes one person; 1 only for the pure form."),
            source: "docs/ideal-forms.md"
        ) { $0.idealForms.network?.star },
        .share(
            "ring", Text(nb: "Ring", nn: "Ring", en: "Ring"),
            Text(
                nb: "Hvor nær nettverket er en ring: like posisjoner, lange veier; 1 bare for den rene formen.",
                nn: "Kor nær nettverket er ein ring: like posisjonar, lange vegar; 1 berre for den reine forma.",
                en: "How near the network is to a ring: equal positions, long ways; 1 only for the pure form."),
            source: "docs/ideal-forms.md"
        ) { $0.idealForms.network?.ring },
        .share(
            "line", Text(nb: "Linje", nn: "Linje", en: "Line"),
            Text(
                nb: "Hvor nær nettverket er en linje: lange veier, ingen oversikt; 1 bare for den rene formen.",
                nn: "Kor nær nettverket er ei linje: lange vegar, inga oversikt; 1 berre for den reine forma.",
                en: "How near the network is to a line: long ways, no overview; 1 only for the pure form."),
            source: "docs/ideal-forms.md"
        ) { $0.idealForms.network?.line },
    ]

    private static let removals: [Figure<LevelAnalysis>] = (1...3).map { place in
        .count(
            "largestComponentWithout\(place)",
            Text(
                nb: "Største klynge uten brobygger \(place)", nn: "Største klynge utan brubyggjar \(place)",
                en: "Largest component without bridge builder \(place)"),
            Text(
                nb: "Personer i den største klyngen når personen med mellomposisjon nummer \(place) alene tas ut.",
                nn:
                    "Personar i den største klynga når personen med mellomposisjon nummer \(place) åleine blir teken ut.",
                en:
                    "Persons in the largest component when the person who ranks \(place) by betweenness alone is taken out."
            )
        ) { $0.bridgeBuilders.count >= place ? $0.bridgeBuilders[place - 1].largestComponentWithout : nil }
    }

    private static let census: [Figure<LevelAnalysis>] = Graph.triadNames.enumerated().map { position, name in
        Figure(
            id: "triad\(name)", name: Text(nb: "Triader \(name)", nn: "Triadar \(name)", en: "Triads \(name)"),
            definition: Text(
                nb: """
                    Grupper av tre personer av typen \(name): gjensidige, ensidige og tomme par (MAN), og D ned, U opp, \
                    C sirkel, T transitiv.
                    """,
                nn: """
                    Grupper av tre personar av typen \(name): gjensidige, einsidige og tomme par (MAN), og D ned, U opp, \
                    C sirkel, T transitiv.
                    """,
                en: """
                    Sets of three persons of kind \(name): mutual, asymmetric and null pairs (MAN), and D down, U up, C \
                    cyclic, T transitive.
                    """),
            kind: .count, range: "≥ 0", source: "Holland & Leinhardt (1970)"
        ) { $0.cohesion.triadCensus.map { Double($0[position]) } }
    }
}
