extension RuleDescriptions {
    static let outputs: [RuleDescription] = [
        RuleDescription(
            .sheetLeftOut,
            title: Text(
                nb: "Et ark står utenfor arbeidsboken", nn: "Eit ark står utanfor arbeidsboka",
                en: "A sheet is not in the workbook"),
            meaning: Text(
                nb:
                    "Et ark har flere rader enn et regneark rommer (1 048 576 med overskriften), eller en matrise har flere personer enn noen kan lese i et ark (1000). Det er skrevet som tekstfil ved siden av arbeidsboken. En matrise med over 5000 personer skrives ikke.",
                nn:
                    "Eit ark har fleire rader enn eit rekneark rommar (1 048 576 med overskrifta), eller ei matrise har fleire personar enn nokon kan lese i eit ark (1000). Det er skrive som tekstfil ved sida av arbeidsboka. Ei matrise med over 5000 personar blir ikkje skriven.",
                en:
                    "A sheet has more rows than a spreadsheet holds (1,048,576 with the header), or a matrix more persons than anybody can read in a sheet (1,000). It is written as a text file beside the workbook. A matrix of more than 5,000 persons is not written."
            ),
            importance: Text(
                nb: "Ingen tall er påvirket. Relasjonene står også i GraphML-filene.",
                nn: "Ingen tal er påverka. Relasjonane står òg i GraphML-filene.",
                en: "No figure is affected. The ties stand in the GraphML files as well."),
            cure: Text(
                nb: "Det er ikke noe å rette. Åpne tekstfilen i et statistikkprogram.",
                nn: "Det er ikkje noko å rette. Opne tekstfila i eit statistikkprogram.",
                en: "There is nothing to mend. Open the text file in a statistics program."),
            example: Text(
                nb: "Et nettverk med 2000 personer har matrisen i contact-matrix.csv.",
                nn: "Eit nettverk med 2000 personar har matrisa i contact-matrix.csv.",
                en: "A network of 2,000 persons has its matrix in contact-matrix.csv.")),
        RuleDescription(
            .oldResultKept,
            title: Text(
                nb: "En gammel resultatfil er ikke fjernet", nn: "Ei gammal resultatfil er ikkje fjerna",
                en: "An old result was not taken away"),
            meaning: Text(
                nb:
                    "En tidligere kjøring skrev filen, og den er ikke lenger et resultat. Den er endret siden, eller kan ikke fjernes, og er derfor urørt.",
                nn:
                    "Ei tidlegare køyring skreiv fila, og ho er ikkje lenger eit resultat. Ho er endra sidan, eller kan ikkje fjernast, og er difor urørt.",
                en:
                    "An earlier run wrote the file, and it is no result any more. It has been changed since, or cannot be taken away, and is therefore untouched."
            ),
            importance: Text(
                nb: "Den som åpner filen, ser tall fra den tidligere kjøringen.",
                nn: "Den som opnar fila, ser tal frå den tidlegare køyringa.",
                en: "Whoever opens the file sees figures of the earlier run."),
            cure: Text(
                nb: "Flytt filen dersom den skal beholdes, ellers slett den.",
                nn: "Flytt fila dersom ho skal takast vare på, elles slett ho.",
                en: "Move the file if it is to be kept, else delete it."),
            example: Text(
                nb: "Noen har skrevet i arbeidsboken til et nettverk som ikke er med i oppsettet lenger.",
                nn: "Nokon har skrive i arbeidsboka til eit nettverk som ikkje er med i oppsettet lenger.",
                en: "Somebody wrote in the workbook of a network that the mapping has no longer.")),
        RuleDescription(
            .olderResult,
            title: Text(
                nb: "Filer om alle nettverkene er eldre", nn: "Filer om alle nettverka er eldre",
                en: "Files about all networks are older"),
            meaning: Text(
                nb:
                    "Kjøringen gjaldt bare noen av nettverkene (`--network`). Filene som legger alle side om side, er ikke skrevet på nytt.",
                nn:
                    "Køyringa gjaldt berre nokre av nettverka (`--network`). Filene som legg alle side om side, er ikkje skrivne på nytt.",
                en:
                    "The run was about some of the networks only (`--network`). The files that lay all of them side by side were not written anew."
            ),
            importance: Text(
                nb:
                    "De kan ha andre tall enn det nye nettverket. Kjøringens kjennemerke nederst i rapportene viser det.",
                nn:
                    "Dei kan ha andre tal enn det nye nettverket. Kjennemerket til køyringa nedst i rapportane viser det.",
                en:
                    "They may have other figures than the new network. The mark of the run at the foot of the reports shows it."
            ),
            cure: Text(
                nb: "Kjør uten `--network` når alle filene er klare.",
                nn: "Køyr utan `--network` når alle filene er klare.",
                en: "Run without `--network` when all files are ready."),
            example: Text(
                nb: "`run --network elvestad` lar `comparison.xlsx`, `report.html` og `study.json` stå.",
                nn: "`run --network elvestad` lèt `comparison.xlsx`, `report.html` og `study.json` stå.",
                en: "`run --network elvestad` leaves `comparison.xlsx`, `report.html` and `study.json` as they were.")),
    ]
}
