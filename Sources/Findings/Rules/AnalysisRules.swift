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
