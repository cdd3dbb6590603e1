import Findings

/// The key figures that are tried under every rule, in reading order. All of the undirected network that a rule makes.
package enum SensitivityFigureList {
    package static let all: [Figure<SensitivityRow>] = [
        .count(
            "persons", Text(nb: "Personer", nn: "Personar", en: "Persons"),
            Text(
                nb: "Personer som er regnet med.", nn: "Personar som er rekna med.", en: "Persons that are counted.")
        ) { $0.persons },
        .count(
            "ties", Text(nb: "Par med kontakt", nn: "Par med kontakt", en: "Pairs with contact"),
            Text(
                nb: "Par som har kontakt etter regelen.", nn: "Par som har kontakt etter regelen.",
                en: "Pairs that are in contact by the rule.")
        ) { $0.ties },
        .count(
            "knownPairs", Text(nb: "Kjente par", nn: "Kjende par", en: "Known pairs"),
            Text(
                nb: "Par der det er kjent om de har kontakt.", nn: "Par der det er kjent om dei har kontakt.",
                en: "Pairs of whom it is known whether they are in contact.")
        ) { $0.knownPairs },
        .share(
            "density", Text(nb: "Tetthet", nn: "Tettleik", en: "Density"),
            Text(
                nb: "Par med kontakt / kjente par.", nn: "Par med kontakt / kjende par.",
                en: "Pairs with contact / known pairs."), source: "Wasserman & Faust (1994)"
        ) { $0.density },
        .share(
            "densityAtLeast", Text(nb: "Tetthet, minst", nn: "Tettleik, minst", en: "Density, at least"),
            Text(
                nb: "Par med kontakt / alle par: så tett er nettverket uansett hva de manglende svarene ville vært.",
                nn: "Par med kontakt / alle par: så tett er nettverket same kva dei manglande svara ville vore.",
                en: "Pairs with contact / all pairs: as dense as this whatever the missing answers would have been.")
        ) { $0.densityAtLeast },
        .share(
            "densityAtMost", Text(nb: "Tetthet, høyst", nn: "Tettleik, høgst", en: "Density, at most"),
            Text(
                nb: "(Par med kontakt + ukjente par) / alle par: tettere kan nettverket ikke være.",
                nn: "(Par med kontakt + ukjende par) / alle par: tettare kan nettverket ikkje vere.",
                en: "(Pairs with contact + unknown pairs) / all pairs: the network cannot be denser.")
        ) { $0.densityAtMost },
        .count(
            "components", Text(nb: "Klynger", nn: "Klynger", en: "Components"),
            Text(
                nb: "Sammenhengende deler; den som ikke har kontakt, teller som én.",
                nn: "Samanhengande delar; den som ikkje har kontakt, tel som éin.",
                en: "Connected parts; somebody without contact counts as one.")
        ) { $0.components },
        .count(
            "largestComponent", Text(nb: "Største klynge", nn: "Største klynge", en: "Largest component"),
            Text(
                nb: "Personer i den største klyngen.", nn: "Personar i den største klynga.",
                en: "Persons in the largest component.")
        ) { $0.largestComponent },
        .count(
            "isolates", Text(nb: "Uten kontakt", nn: "Utan kontakt", en: "Isolates"),
            Text(
                nb: "Personer uten kontakt etter regelen.", nn: "Personar utan kontakt etter regelen.",
                en: "Persons without contact by the rule.")
        ) { $0.isolates },
        .number(
            "meanDegree", Text(nb: "Gjennomsnittlig grad", nn: "Gjennomsnittleg grad", en: "Mean degree"),
            Text(
                nb: "Kontakter per person.", nn: "Kontaktar per person.", en: "Contacts per person."),
            range: "0 – n−1", source: "Freeman (1979)"
        ) { $0.meanDegree },
        .share(
            "degreeCentralization",
            Text(nb: "Sentralisering, grad", nn: "Sentralisering, grad", en: "Centralization, degree"),
            Text(
                nb: "Summen av (største − grad) / (n−1)(n−2).", nn: "Summen av (største − grad) / (n−1)(n−2).",
                en: "Sum of (largest − degree) / (n−1)(n−2)."), source: "Freeman (1979)"
        ) { $0.degreeCentralization },
        .share(
            "betweennessCentralization",
            Text(
                nb: "Sentralisering, mellomposisjon", nn: "Sentralisering, mellomposisjon",
                en: "Centralization, betweenness"),
            Text(
                nb: "Summen av (største − mellomposisjon) / ((n−1)²(n−2) / 2); retningen teller ikke.",
                nn: "Summen av (største − mellomposisjon) / ((n−1)²(n−2) / 2); retninga tel ikkje.",
                en: "Sum of (largest − betweenness) / ((n−1)²(n−2) / 2); direction does not count."),
            source: "Freeman (1979)"
        ) { $0.betweennessCentralization },
        .share(
            "transitivity", Text(nb: "Transitivitet", nn: "Transitivitet", en: "Transitivity"),
            Text(
                nb: "Av to som har en felles kontakt: hvor ofte de har kontakt med hverandre.",
                nn: "Av to som har ein felles kontakt: kor ofte dei har kontakt med kvarandre.",
                en: "Of two who share a contact: how often they are in contact."),
            source: "Newman, Strogatz & Watts (2001)"
        ) { $0.transitivity },
        .number(
            "meanDistance", Text(nb: "Gjennomsnittlig avstand", nn: "Gjennomsnittleg avstand", en: "Mean distance"),
            Text(
                nb: "Steg mellom to personer, i gjennomsnitt over par som henger sammen.",
                nn: "Steg mellom to personar, i gjennomsnitt over par som heng saman.",
                en: "Steps between two persons, on average over connected pairs."),
            range: "1 – n−1", source: "Wasserman & Faust (1994)"
        ) { $0.meanDistance },
        .number(
            "betweennessRankCorrelation",
            Text(
                nb: "Rangkorrelasjon, mellomposisjon", nn: "Rangkorrelasjon, mellomposisjon",
                en: "Rank correlation, betweenness"),
            Text(
                nb: """
                    Kommer de samme personene fram som brobyggere som i analysen? 1 når rekkefølgen er den samme, 0 når det \
                    ikke er noen sammenheng (Spearman, over dem som har svart).
                    """,
                nn: """
                    Kjem dei same personane fram som brubyggjarar som i analysen? 1 når rekkjefølgja er den same, 0 når \
                    det ikkje er nokon samanheng (Spearman, over dei som har svart).
                    """,
                en: """
                    Do the same persons come out as bridge builders as in the analysis? 1 where the order is the same, 0 \
                    where there is no relation (Spearman, over those who answered).
                    """), range: "−1 – 1", source: "Spearman (1904)"
        ) { $0.betweennessRankCorrelation },
    ]
}
