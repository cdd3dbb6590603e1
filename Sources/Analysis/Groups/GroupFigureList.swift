import Findings

/// Every figure of a group at one level, in reading order.
package enum GroupFigureList {
    package static let all: [Figure<GroupIntegration>] =
        [
            .count(
                "groupPersons", Text(nb: "Personer", nn: "Personar", en: "Persons"),
                Text(
                    nb: "Personer med funksjonen; den som har flere funksjoner, teller i hver av dem.",
                    nn: "Personar med funksjonen; den som har fleire funksjonar, tel i kvar av dei.",
                    en: "Persons who have the function; somebody with several counts in each of them.")
            ) { $0.persons },
            .count(
                "groupAnswered", Text(nb: "Har svart", nn: "Har svart", en: "Answered"),
                Text(
                    nb: "De av dem som har svart på spørsmålet.", nn: "Dei av dei som har svart på spørsmålet.",
                    en: "Those of them who answered the question.")
            ) { $0.answered },
            .count(
                "groupTies", Text(nb: "Relasjoner innad", nn: "Relasjonar innetter", en: "Ties inside"),
                Text(
                    nb: "Oppgitte relasjoner mellom dem som har funksjonen.",
                    nn: "Oppgitte relasjonar mellom dei som har funksjonen.",
                    en: "Ties reported among those who have the function.")
            ) { $0.ties },
            .share(
                "groupDensityAll",
                Text(nb: "Tetthet innad, alle par", nn: "Tettleik innetter, alle par", en: "Density inside, all pairs"),
                Text(
                    nb: "Relasjoner innad / alle som kunne finnes der.",
                    nn: "Relasjonar innetter / alle som kunne finnast der.",
                    en: "Ties inside / all that could exist there.")
            ) { $0.densityAll },
            .share(
                "groupDensityObserved",
                Text(
                    nb: "Tetthet innad, besvarte par", nn: "Tettleik innetter, svara par",
                    en: "Density inside, observed pairs"),
                Text(
                    nb: "Relasjoner innad / par innad som det er svart på.",
                    nn: "Relasjonar innetter / par innetter som det er svart på.",
                    en: "Ties inside / pairs inside that were answered.")
            ) { $0.densityObserved },
            .share(
                "groupReciprocity",
                Text(nb: "Gjensidighet innad", nn: "Gjensidigheit innetter", en: "Reciprocity inside"),
                Text(
                    nb: "Andelen av relasjonene innad som også er oppgitt i motsatt retning.",
                    nn: "Den delen av relasjonane innetter som òg er oppgitt i motsett retning.",
                    en: "The share of ties inside that are reported in the other direction too.")
            ) { $0.reciprocityArcs },
            .count(
                "groupWithContactInside",
                Text(nb: "Med kontakt innad", nn: "Med kontakt innetter", en: "With contact inside"),
                Text(
                    nb: "De som har kontakt med minst én annen med samme funksjon.",
                    nn: "Dei som har kontakt med minst éin annan med same funksjonen.",
                    en: "Those in contact with at least one other who has the function.")
            ) { $0.withContactInside },
            .share(
                "groupShareWithContactInside",
                Text(nb: "Andel med kontakt innad", nn: "Del med kontakt innetter", en: "Share with contact inside"),
                Text(
                    nb: "Av alle med funksjonen, også dem som ikke har svart.",
                    nn: "Av alle med funksjonen, òg dei som ikkje har svart.",
                    en: "Of everybody who has the function, those who did not answer included.")
            ) { $0.shareWithContactInside },
            .count(
                "groupWithoutAnyContact",
                Text(nb: "Uten noen kontakt", nn: "Utan nokon kontakt", en: "Without any contact"),
                Text(
                    nb: "De som ikke har kontakt med noen i hele nettverket.",
                    nn: "Dei som ikkje har kontakt med nokon i heile nettverket.",
                    en: "Those without contact with anybody in the whole network.")
            ) { $0.withoutAnyContact },
        ] + components.beyondDegrees()

    private static let components: [Figure<GroupIntegration>] = [
        .count(
            "groupComponents", Text(nb: "Klynger innad", nn: "Klynger innetter", en: "Components inside"),
            Text(
                nb: "Sammenhengende deler av funksjonens eget nettverk.",
                nn: "Samanhengande delar av nettverket til funksjonen sjølv.",
                en: "Connected parts of the function's own network.")
        ) { $0.componentSizes?.count }
    ]
}
