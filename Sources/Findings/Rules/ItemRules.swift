extension RuleDescriptions {
    /// Items and people.
    static let items: [RuleDescription] = [
        RuleDescription(
            .unmatchedItem,
            title: Text(
                nb: "Navn som ikke står på adresselisten", nn: "Namn som ikkje står på adresselista",
                en: "A name that is not on the roster"),
            meaning: Text(
                nb:
                    "Et navn i spørsmålet, eller et navn som er skrevet inn, passer ikke til noen på adresselisten. Store og små bokstaver, tegnsetting, aksenter og rekkefølge spiller ingen rolle, men ellers må det stemme.",
                nn:
                    "Eit namn i spørsmålet, eller eit namn som er skrive inn, passar ikkje til nokon på adresselista. Store og små bokstavar, teiknsetjing, aksentar og rekkjefølgje spelar inga rolle, men elles må det stemme.",
                en:
                    "An item of the question, or a name somebody typed, fits nobody on the roster. Case, punctuation, accents and the order of names do not matter; the rest has to agree."
            ),
            importance: Text(
                nb:
                    "Alle relasjoner til navnet faller ut. Er det en skrivefeil, mister en person på listen all kontakt andre har oppgitt.",
                nn:
                    "Alle relasjonar til namnet fell ut. Er det ein skrivefeil, mistar ein person på lista all kontakt andre har oppgitt.",
                en:
                    "Every tie to that name is lost. If it is a misspelling, a person on the roster loses all contact that others reported."
            ),
            cure: Text(
                nb:
                    "Knytt navnet til en roster-id under `items`. Er det ingen person («Ingen av disse»), før det opp under `nobody`. Hører personen til nettverket, sett navnet på adresselisten.",
                nn:
                    "Knyt namnet til ein roster-id under `items`. Er det ingen person («Ingen av desse»), før det opp under `nobody`. Høyrer personen til nettverket, set namnet på adresselista.",
                en:
                    "Tie the item to a roster id under `items`. If it is no person (“None of these”), list it under `nobody`. If the person belongs to the network, add the name to the roster."
            ),
            example: Text(
                nb:
                    "Kolonne AB har et navn med én bokstav for mye. Ligner mest på person 12: `items: { \"navnet i kolonnen\": \"12\" }`.",
                nn:
                    "Kolonne AB har eit namn med éin bokstav for mykje. Liknar mest på person 12: `items: { \"namnet i kolonnen\": \"12\" }`.",
                en:
                    "Column AB has a name with one letter too many. Most similar: person 12. `items: { \"the name in the column\": \"12\" }`."
            )),
        RuleDescription(
            .ambiguousName,
            title: Text(
                nb: "Navn som passer til flere", nn: "Namn som passar til fleire",
                en: "A name that fits several persons"),
            meaning: Text(
                nb:
                    "Et navn i spørsmålet, eller et navn som er skrevet inn, passer like godt til to eller flere på adresselisten.",
                nn:
                    "Eit namn i spørsmålet, eller eit namn som er skrive inn, passar like godt til to eller fleire på adresselista.",
                en:
                    "An item of the question, or a name somebody typed, fits two or more persons on the roster equally well."
            ),
            importance: Text(
                nb:
                    "Å velge en av dem ville flytte kontakt fra én person til en annen. Navnet kobles derfor ikke til noen, og relasjonene faller ut.",
                nn:
                    "Å velje ein av dei ville flytte kontakt frå éin person til ein annan. Namnet blir difor ikkje kopla til nokon, og relasjonane fell ut.",
                en:
                    "Choosing one would move contact from one person to another. The name is therefore matched to nobody, and the ties are lost."
            ),
            cure: Text(
                nb:
                    "Finn ut hvem som er ment, for eksempel av rekkefølgen i spørsmålet, og knytt navnet til roster-id under `items`.",
                nn:
                    "Finn ut kven som er meint, til dømes av rekkjefølgja i spørsmålet, og knyt namnet til roster-id under `items`.",
                en:
                    "Find out who is meant, for example from the order of the items, and tie the item to a roster id under `items`."
            ),
            example: Text(
                nb: "Spørsmålet har bare et fornavn, som både person 12 og person 15 har.",
                nn: "Spørsmålet har berre eit fornamn, som både person 12 og person 15 har.",
                en: "The question has a first name only, which both person 12 and person 15 have.")),
        RuleDescription(
            .repeatedItem,
            title: Text(
                nb: "Person som står to ganger i spørsmålet", nn: "Person som står to gonger i spørsmålet",
                en: "A person who is in the question twice"),
            meaning: Text(
                nb: "To delspørsmål i samme spørsmål gjelder samme person. Det første teller, det andre er utelatt.",
                nn: "To delspørsmål i same spørsmål gjeld same person. Det første tel, det andre er utelate.",
                en: "Two items of one question are the same person. The first counts, the other is left out."),
            importance: Text(
                nb:
                    "Svarene kan motsi hverandre, og en kontakt skal ikke telle dobbelt. Ofte er det ene navnet egentlig en annen person.",
                nn:
                    "Svara kan seie imot kvarandre, og ein kontakt skal ikkje telje dobbelt. Ofte er det eine namnet eigentleg ein annan person.",
                en:
                    "The answers may contradict each other, and a contact must not count twice. Often one of the names is really somebody else."
            ),
            cure: Text(
                nb: "Gjelder det ene navnet en annen, knytt det til rett roster-id under `items`.",
                nn: "Gjeld det eine namnet ein annan, knyt det til rett roster-id under `items`.",
                en: "If one of the names is somebody else, tie it to the right roster id under `items`."),
            example: Text(
                nb: "Kolonne F og kolonne T gjelder begge person 12; T er utelatt.",
                nn: "Kolonne F og kolonne T gjeld begge person 12; T er utelaten.",
                en: "Columns F and T are both person 12; T is left out.")),
        RuleDescription(
            .personNotAsked,
            title: Text(
                nb: "Person som det ikke ble spurt om", nn: "Person som det ikkje vart spurt om",
                en: "A person nobody was asked about"),
            meaning: Text(
                nb:
                    "En person på adresselisten har ikke noe delspørsmål i spørsmålet. Ingen kunne oppgi kontakt med vedkommende.",
                nn:
                    "Ein person på adresselista har ikkje noko delspørsmål i spørsmålet. Ingen kunne oppgi kontakt med vedkomande.",
                en: "A person on the roster has no item in the question. Nobody could report contact with that person."),
            importance: Text(
                nb:
                    "Personen ser ut til å stå uten kontakt, men det er aldri spurt. Parene holdes utenfor alle andeler av observerte par.",
                nn:
                    "Personen ser ut til å stå utan kontakt, men det er aldri spurt. Para blir haldne utanfor alle delar av observerte par.",
                en:
                    "The person seems to be an isolate, but nobody was asked. Such pairs are kept out of every share of observed pairs."
            ),
            cure: Text(
                nb:
                    "Se etter et navn uten treff i samme spørsmål, og knytt det til personen under `items`. Hører personen ikke til, ta raden ut av adresselisten.",
                nn:
                    "Sjå etter eit namn utan treff i same spørsmål, og knyt det til personen under `items`. Høyrer personen ikkje til, ta rada ut av adresselista.",
                en:
                    "Look for an unmatched item in the same question and tie it to the person under `items`. If the person does not belong, take the row out of the roster."
            ),
            example: Text(
                nb: "Person 12 ble satt på adresselisten etter at skjemaet var sendt ut.",
                nn: "Person 12 vart sett på adresselista etter at skjemaet var sendt ut.",
                en: "Person 12 was added to the roster after the questionnaire had been sent.")),
    ]
}
