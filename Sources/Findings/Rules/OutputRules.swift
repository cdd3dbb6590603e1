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
                en: "A network of 2,000 persons has its matrix in contact-matrix.csv."))
    ]
}
