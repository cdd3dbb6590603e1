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
    ]
}
