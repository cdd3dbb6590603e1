extension RuleDescriptions {
    /// The roster.
    static let roster: [RuleDescription] = [
        RuleDescription(
            .duplicatePerson,
            title: Text(
                nb: "Samme person flere ganger på adresselisten", nn: "Same person fleire gonger på adresselista",
                en: "The same person several times on the roster"),
            meaning: Text(
                nb:
                    "To eller flere rader på adresselisten har samme id eller samme navn. Samme navn er tillatt når id eller e-postadresse skiller personene.",
                nn:
                    "To eller fleire rader på adresselista har same id eller same namn. Same namn er tillate når id eller e-postadresse skil personane.",
                en:
                    "Two or more rows of the roster have the same id or the same name. The same name is allowed when id or e-mail tells the persons apart."
            ),
            importance: Text(
                nb:
                    "En person som telles to ganger, gir for mange personer, for lav tetthet og relasjoner som er delt på to.",
                nn:
                    "Ein person som blir talt to gonger, gir for mange personar, for låg tettleik og relasjonar som er delte på to.",
                en: "A person counted twice gives too many persons, too low a density, and ties split in two."),
            cure: Text(
                nb:
                    "Slett den ene raden hvis det er samme person. Er det to, gi dem hver sin id, og knytt navnene i spørsmålene til id-ene under `items`.",
                nn:
                    "Slett den eine rada dersom det er same person. Er det to, gi dei kvar sin id, og knyt namna i spørsmåla til id-ane under `items`.",
                en:
                    "Delete one row if it is one person. If there are two, give each an id, and tie the questions' items to the ids under `items`."
            ),
            example: Text(
                nb: "Rad 13 og rad 29 på adresselisten har begge id 12.",
                nn: "Rad 13 og rad 29 på adresselista har begge id 12.",
                en: "Rows 13 and 29 of the roster both have id 12.")),
        RuleDescription(
            .duplicateEmail,
            title: Text(
                nb: "Samme e-postadresse på flere personer", nn: "Same e-postadresse på fleire personar",
                en: "One e-mail address for several persons"),
            meaning: Text(
                nb: "To eller flere personer på adresselisten har samme e-postadresse.",
                nn: "To eller fleire personar på adresselista har same e-postadresse.",
                en: "Two or more persons on the roster have the same e-mail address."),
            importance: Text(
                nb:
                    "Når svar kobles til personer på e-post, kan ingen si hvem svaret er fra. Felles postkasser er en vanlig grunn.",
                nn:
                    "Når svar blir kopla til personar på e-post, kan ingen seie kven svaret er frå. Felles postkassar er ein vanleg grunn.",
                en:
                    "When responses are matched by e-mail, nobody can tell whose response it is. Shared mailboxes are a common reason."
            ),
            cure: Text(
                nb:
                    "Rett adressen på adresselisten, eller koble på noe annet med `match: id` eller `match: name` under `respondents`.",
                nn:
                    "Rett adressa på adresselista, eller kople på noko anna med `match: id` eller `match: name` under `respondents`.",
                en:
                    "Mend the address on the roster, or match by something else with `match: id` or `match: name` under `respondents`."
            ),
            example: Text(
                nb: "Person 12 og person 15 står begge med adressen til postmottaket.",
                nn: "Person 12 og person 15 står begge med adressa til postmottaket.",
                en: "Person 12 and person 15 both have the address of the front office.")),
        RuleDescription(
            .rosterDoubtful,
            title: Text(
                nb: "Rad på adresselisten som det er tvil om",
                nn: "Rad på adresselista som det er tvil om",
                en: "A doubtful row of the roster"),
            meaning: Text(
                nb:
                    "En rad har en adresse som ikke er noen adresse, en adresse som passer til navnet i en annen rad, eller mangler det som alle andre rader har.",
                nn:
                    "Ei rad har ei adresse som ikkje er noka adresse, ei adresse som passar til namnet i ei anna rad, eller manglar det som alle andre rader har.",
                en:
                    "A row has an address that is none, an address that fits the name in another row, or lacks what all other rows have."
            ),
            importance: Text(
                nb:
                    "Svar kobles til personer gjennom listen. Er to navn byttet om, får hver den andres svar; er raden en sum eller en overskrift, blir den en person som aldri svarer.",
                nn:
                    "Svar blir kopla til personar gjennom lista. Er to namn bytte om, får kvar den andre sine svar; er rada ein sum eller ei overskrift, blir ho ein person som aldri svarer.",
                en:
                    "Responses are matched through the list. If two names are swapped, each gets the other's answers; if the row is a total or a heading, it becomes a person who never answers."
            ),
            cure: Text(
                nb: "Se på raden, og rett eller slett den.",
                nn: "Sjå på rada, og rett eller slett ho.",
                en: "Look at the row, and mend or delete it."),
            example: Text(
                nb: "Rad 5 og rad 9 har byttet navn etter en sortering.",
                nn: "Rad 5 og rad 9 har bytt namn etter ei sortering.",
                en: "Rows 5 and 9 swapped their names when the list was sorted.")),
        RuleDescription(
            .valuesAlike,
            title: Text(
                nb: "Verdier som bare er skrevet ulikt",
                nn: "Verdiar som berre er skrivne ulikt",
                en: "Values that differ only in how they are written"),
            meaning: Text(
                nb:
                    "To verdier i en kolonne på adresselisten skiller seg bare i store og små bokstaver. De er lest som én, skrevet slik de fleste skriver den.",
                nn:
                    "To verdiar i ein kolonne på adresselista skil seg berre i store og små bokstavar. Dei er lesne som éin, skriven slik dei fleste skriv han.",
                en:
                    "Two values of a column of the roster differ only in capitals. They are read as one, written as most write it."
            ),
            importance: Text(
                nb:
                    "Én enhet skrevet på to måter ville ellers blitt to grupper, og kontakt innad ville sett ut som kontakt mellom dem.",
                nn:
                    "Éi eining skriven på to måtar ville elles blitt to grupper, og kontakt innanfor ville sett ut som kontakt mellom dei.",
                en:
                    "One unit written in two ways would else be two groups, and contact within it would look like contact between them."
            ),
            cure: Text(
                nb: "Skriv verdien likt i alle radene. Er det to ulike ting, gi dem ulike navn.",
                nn: "Skriv verdien likt i alle radene. Er det to ulike ting, gi dei ulike namn.",
                en: "Write the value alike in all rows. If they are two different things, give them different names."),
            example: Text(
                nb: "Enheten står med liten forbokstav i rad 5.",
                nn: "Eininga står med liten forbokstav i rad 5.",
                en: "The unit has a small first letter in row 5.")),
    ]
}
