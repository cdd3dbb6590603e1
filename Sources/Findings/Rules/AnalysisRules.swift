extension RuleDescriptions {
    static let analysis: [RuleDescription] = [
        RuleDescription(
            .measureLeftOut,
            title: Text(nb: "Mål er utelatt", nn: "Mål er utelate", en: "A measure is left out"),
            meaning: Text(
                nb:
                    "Ett eller flere mål lot seg ikke regne ut for denne relasjonen på dette nivået: nettverket er for stort, eller målet har ingen løsning der. Feltene er tomme, ikke null.",
                nn:
                    "Eitt eller fleire mål let seg ikkje rekne ut for denne relasjonen på dette nivået: nettverket er for stort, eller målet har inga løysing der. Felta er tomme, ikkje null.",
                en:
                    "One or more measures could not be computed for this relation at this level: the network is too large, or the measure has no solution there. The cells are empty, not zero."
            ),
            importance: Text(
                nb: "Alle andre tall står. Et tomt felt her sier ikke noe om personen, bare om målet.",
                nn: "Alle andre tal står. Eit tomt felt her seier ikkje noko om personen, berre om målet.",
                en: "All other figures stand. An empty cell here says nothing about the person, only about the measure."
            ),
            cure: Text(
                nb: "Som regel er det ikke noe å gjøre: bruk et annet mål, eller regn det ut fra GraphML-filen.",
                nn: "Som regel er det ikkje noko å gjere: bruk eit anna mål, eller rekn det ut frå GraphML-fila.",
                en:
                    "As a rule there is nothing to mend: use another measure, or compute it from the GraphML file."
            ),
            example: Text(
                nb: "Bare to personer har daglig kontakt, og egenvektorsentraliteten finner ingen løsning.",
                nn: "Berre to personar har dagleg kontakt, og eigenvektorsentraliteten finn inga løysing.",
                en: "Only two persons have daily contact, and the eigenvector centrality finds no solution.")),
        RuleDescription(
            .onlyDegrees,
            title: Text(nb: "Bare grad er regnet ut", nn: "Berre grad er rekna ut", en: "Only degrees are computed"),
            meaning: Text(
                nb:
                    "Oppsettfilen eller kommandolinjen ber om `measures: degrees`: grad, tetthet, gjensidighet og annet som telles person for person og par for par. Det som følger kontakten lenger, er utelatt fra ark, bilder og filer.",
                nn:
                    "Oppsettfila eller kommandolinja ber om `measures: degrees`: grad, tettleik, gjensidigheit og anna som blir talt person for person og par for par. Det som følgjer kontakten lenger, er utelate frå ark, bilete og filer.",
                en:
                    "The mapping or the command line asks for `measures: degrees`: degrees, densities, reciprocity and whatever else is counted person by person and pair by pair. What follows ties further is left out of sheets, pictures and files."
            ),
            importance: Text(
                nb:
                    "Tallene som står der, er de samme som ellers. At klynger, brobyggere og avstander ikke er nevnt, sier ingenting om nettverket.",
                nn:
                    "Tala som står der, er dei same som elles. At klynger, brubyggjarar og avstandar ikkje er nemnde, seier ingenting om nettverket.",
                en:
                    "The figures that are there are the same as otherwise. That components, bridge builders and distances are not mentioned says nothing about the network."
            ),
            cure: Text(
                nb: "Kjør uten `--measures degrees` og med `measures: all` når du vil ha alle målene.",
                nn: "Køyr utan `--measures degrees` og med `measures: all` når du vil ha alle måla.",
                en: "Run without `--measures degrees` and with `measures: all` when you want all measures."),
            example: Text(
                nb:
                    "Et nettverk med flere tusen personer, der du først vil se hvem som har svart og hvem som er mest oppgitt.",
                nn:
                    "Eit nettverk med fleire tusen personar, der du først vil sjå kven som har svart og kven som er mest oppgitt.",
                en:
                    "A network of several thousand persons where you first want to see who answered and who is named most."
            )),
        RuleDescription(
            .analysisFailed,
            title: Text(nb: "Analysen stanset", nn: "Analysen stoppa", en: "The analysis failed"),
            meaning: Text(
                nb: "Biblioteket som regner ut nettverksmålene, meldte en feil som ikke gjelder ett enkelt mål.",
                nn: "Biblioteket som reknar ut nettverksmåla, melde ein feil som ikkje gjeld eitt enkelt mål.",
                en:
                    "The library that computes the network measures reported an error that does not concern one measure alone."
            ),
            importance: Text(
                nb: "Ingenting er skrevet. Resultatene fra forrige kjøring er urørt.",
                nn: "Ingenting er skrive. Resultata frå førre køyring er urørte.",
                en: "Nothing was written. The results of the last run are untouched."),
            cure: Text(
                nb:
                    "Oftest er det for lite minne til et svært stort nettverk. Kjør ett nettverk om gangen med `--network`.",
                nn:
                    "Oftast er det for lite minne til eit svært stort nettverk. Køyr eitt nettverk om gongen med `--network`.",
                en:
                    "Mostly there is too little memory for a very large network. Run one network at a time with `--network`."
            ),
            example: Text(
                nb: "Et nettverk med mange tusen personer på en maskin med lite minne.",
                nn: "Eit nettverk med mange tusen personar på ei maskin med lite minne.",
                en: "A network of many thousand persons on a machine with little memory.")),
    ]
}
