extension RuleDescriptions {
    /// What an export lacks, as it was handed on.
    static let exports: [RuleDescription] = [
        RuleDescription(
            .systemColumnMissing,
            title: Text(
                nb: "En av eksportens egne kolonner mangler", nn: "Ein av kolonnane til eksporten manglar",
                en: "A column of the export's own is missing"),
            meaning: Text(
                nb:
                    "EFS skriver alltid kolonnene lfdn (løpenummer) og dispcode (status). Her er en av dem tatt bort før filen ble gitt videre.",
                nn:
                    "EFS skriv alltid kolonnane lfdn (løpenummer) og dispcode (status). Her er ein av dei teken bort før fila vart gitt vidare.",
                en:
                    "EFS always writes the columns lfdn (serial number) and dispcode (status). Here one of them was removed before the file was handed on."
            ),
            importance: Text(
                nb: "Uten dispcode kan avbrutte skjemaer ikke skilles fra fullstendige på annet enn hullene i dem.",
                nn: "Utan dispcode kan avbrotne skjema ikkje skiljast frå fullstendige på anna enn hola i dei.",
                en: "Without dispcode broken-off questionnaires are told from complete ones by their gaps only."),
            cure: Text(
                nb: "Eksporter på nytt med kolonnen, eller skriv `complete` eller `partial` under `respondents`.",
                nn: "Eksporter om att med kolonnen, eller skriv `complete` eller `partial` under `respondents`.",
                en: "Export again with the column, or write `complete` or `partial` under `respondents`."),
            example: Text(
                nb: "svar.csv har kolonnen lfdn, men ikke dispcode.",
                nn: "svar.csv har kolonnen lfdn, men ikkje dispcode.",
                en: "answers.csv has the column lfdn, but not dispcode.")),
        RuleDescription(
            .statusNotUnderstood,
            title: Text(
                nb: "Ukjente ord for et svars status", nn: "Ukjende ord for statusen til eit svar",
                en: "Unknown words for a response's status"),
            meaning: Text(
                nb:
                    "Kolonnen som sier om et svar er fullstendig eller et testsvar, holder ord i stedet for koder, og ordene er ikke kjent.",
                nn:
                    "Kolonnen som seier om eit svar er fullstendig eller eit testsvar, har ord i staden for kodar, og orda er ikkje kjende.",
                en:
                    "The column that says whether a response is complete or a test holds words in place of codes, and the words are not known."
            ),
            importance: Text(
                nb: "Testsvar kan komme med i nettverket, og avbrutte svar kan gå for å være fullstendige.",
                nn: "Testsvar kan kome med i nettverket, og avbrotne svar kan gå for å vere fullstendige.",
                en: "Test responses may get into the network, and broken-off ones may pass for complete."),
            cure: Text(
                nb:
                    "Eksporter med koder, eller skriv hva ordene betyr med `complete`, `partial` og `exclude` under `respondents`.",
                nn:
                    "Eksporter med kodar, eller skriv kva orda tyder med `complete`, `partial` og `exclude` under `respondents`.",
                en:
                    "Export with codes, or write what the words mean with `complete`, `partial` and `exclude` under `respondents`."
            ),
            example: Text(
                nb: "Kolonnen dispcode i svar.csv har etiketter på et språk som ikke er kjent.",
                nn: "Kolonnen dispcode i svar.csv har etikettar på eit språk som ikkje er kjent.",
                en: "The column dispcode of answers.csv has labels in a language that is not known.")),
        RuleDescription(
            .cellsBesideTable,
            title: Text(
                nb: "Tomme felt ved siden av tabellen", nn: "Tomme felt ved sida av tabellen",
                en: "Blank fields beside the table"),
            meaning: Text(
                nb:
                    "En rad i svarfilen har flere felt enn overskriftsraden, men feltene bak den siste overskriften er tomme.",
                nn:
                    "Ei rad i svarfila har fleire felt enn overskriftsrada, men felta bak den siste overskrifta er tomme.",
                en:
                    "A row of the export has more fields than the header, but those behind the last heading are blank."),
            importance: Text(
                nb:
                    "Oftest har noen bare skrevet et skilletegn for mye. Men et skilletegn inne i et svar uten anførselstegn ser likedan ut, og da står svarene bak det én kolonne for langt til høyre.",
                nn:
                    "Oftast har nokon berre skrive eit skiljeteikn for mykje. Men eit skiljeteikn inne i eit svar utan hermeteikn ser likeins ut, og då står svara bak det éin kolonne for langt til høgre.",
                en:
                    "Mostly somebody just typed a delimiter too many. But a delimiter inside an answer that is not quoted looks the same, and then the answers behind it stand one column too far to the right."
            ),
            cure: Text(
                nb: "Sammenlign raden med overskriftene. Slett de tomme feltene, eller eksporter på nytt.",
                nn: "Samanlikn rada med overskriftene. Slett dei tomme felta, eller eksporter på nytt.",
                en: "Compare the row with the headings. Delete the blank fields, or export again."),
            example: Text(
                nb: "Overskriftene fyller kolonnene A til H, og rad 12 slutter med et semikolon til.",
                nn: "Overskriftene fyller kolonnane A til H, og rad 12 sluttar med eit semikolon til.",
                en: "The headings fill the columns A to H, and row 12 ends in one more semicolon.")),
        RuleDescription(
            .answerTimeUnclear,
            title: Text(
                nb: "Uklart hvilket svar som er det siste", nn: "Uklart kva svar som er det siste",
                en: "Unclear which response is the latest"),
            meaning: Text(
                nb:
                    "En person har flere like fyldige svar, og datoene deres kan leses på flere måter: 03/04 er 3. april eller 4. mars. Ingen dato i kolonnen avgjør det.",
                nn:
                    "Ein person har fleire like fyldige svar, og datoane kan lesast på fleire måtar: 03/04 er 3. april eller 4. mars. Ingen dato i kolonnen avgjer det.",
                en:
                    "A person has several equally full responses, and their dates can be read in several ways: 03/04 is 3 April or 4 March. No date in the column decides it."
            ),
            importance: Text(
                nb: "Er feil svar brukt, er personens kontakter de som gjaldt før.",
                nn: "Er feil svar brukt, er kontaktane til personen dei som galdt før.",
                en: "If the wrong response is used, the person's contacts are those of before."),
            cure: Text(
                nb:
                    "Eksporter med datoer som 2024-03-01, eller utelat det svaret som ikke gjelder, med `exclude` under `respondents`.",
                nn:
                    "Eksporter med datoar som 2024-03-01, eller utelat det svaret som ikkje gjeld, med `exclude` under `respondents`.",
                en:
                    "Export with dates like 2024-03-01, or leave out the response that is not valid with `exclude` under `respondents`."
            ),
            example: Text(
                nb: "Person 12 svarte 3/4/2024 i rad 5 og 4/3/2024 i rad 17.",
                nn: "Person 12 svara 3/4/2024 i rad 5 og 4/3/2024 i rad 17.",
                en: "Person 12 answered on 3/4/2024 in row 5 and on 4/3/2024 in row 17.")),
    ]

    /// An export that is only a part of one.
    static let halfExports: [RuleDescription] = [
        RuleDescription(
            .exportIncomplete,
            title: Text(nb: "Bare en del av svarene", nn: "Berre ein del av svara", en: "Only a part of the responses"),
            meaning: Text(
                nb: "Filen sier selv at undersøkelsen har flere svar enn det står i den: den er én side av flere.",
                nn: "Fila seier sjølv at undersøkinga har fleire svar enn det står i ho: ho er éi side av fleire.",
                en:
                    "The file itself says that the survey has more responses than stand in it: it is one page of several."
            ),
            importance: Text(
                nb: "De som står på de andre sidene, ville sett ut som om de ikke hadde svart.",
                nn: "Dei som står på dei andre sidene, ville sjå ut som om dei ikkje hadde svart.",
                en: "Those on the other pages would look as if they had not answered."),
            cure: Text(
                nb: "Hent alle sidene, og oppgi dem som liste: `responses: [side1.xml, side2.xml]`.",
                nn: "Hent alle sidene, og oppgi dei som liste: `responses: [side1.xml, side2.xml]`.",
                en: "Fetch all pages and give them as a list: `responses: [page1.xml, page2.xml]`."),
            example: Text(
                nb: "svar.xml har 1000 svar, men sier at det er 1240 i alt.",
                nn: "svar.xml har 1000 svar, men seier at det er 1240 i alt.",
                en: "answers.xml has 1000 responses, but says that there are 1240 in all."))
    ]
}
