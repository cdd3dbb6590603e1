extension RuleDescriptions {
    /// Responses.
    static let responses: [RuleDescription] = [
        RuleDescription(
            .nonRespondent,
            title: Text(nb: "Har ikke svart", nn: "Har ikkje svart", en: "Has not answered"),
            meaning: Text(
                nb:
                    "En person på adresselisten har ikke noe svar i svarfilen. Manglende svar er ikke det samme som ingen kontakt.",
                nn:
                    "Ein person på adresselista har ikkje noko svar i svarfila. Manglande svar er ikkje det same som ingen kontakt.",
                en:
                    "A person on the roster has no response in the export. A missing answer is not the same as no contact."
            ),
            importance: Text(
                nb:
                    "Vi vet ikke hvem personen har kontakt med, bare hvem som oppgir kontakt med personen. To som ikke har svart, kan ha kontakt uten at det synes.",
                nn:
                    "Vi veit ikkje kven personen har kontakt med, berre kven som oppgir kontakt med personen. To som ikkje har svart, kan ha kontakt utan at det syner.",
                en:
                    "We do not know whom the person has contact with, only who reports contact with the person. Two non-respondents may have contact that does not show."
            ),
            cure: Text(
                nb: "Ta ny kontakt. Arket Respondenter i arbeidsboken kan filtreres på dem som bør få en påminnelse.",
                nn: "Ta ny kontakt. Arket Respondentar i arbeidsboka kan filtrerast på dei som bør få ei påminning.",
                en:
                    "Call the person back. The workbook's sheet Respondents can be filtered by those who should be reminded."
            ),
            example: Text(
                nb: "Person 12 står på adresselisten, men ingen rad i svar.csv er fra person 12.",
                nn: "Person 12 står på adresselista, men inga rad i svar.csv er frå person 12.",
                en: "Person 12 is on the roster, but no row of answers.csv is from person 12.")),
        RuleDescription(
            .partialResponse,
            title: Text(nb: "Har svart på en del", nn: "Har svart på ein del", en: "Has answered in part"),
            meaning: Text(
                nb:
                    "Personen har latt flere delspørsmål stå åpne enn `call-back` under `checks` lar gå (hvert tiende), har ikke svart på en hel relasjon, eller svarfilen sier at skjemaet ble avbrutt.",
                nn:
                    "Personen har late fleire delspørsmål stå opne enn `call-back` under `checks` lèt gå (kvart tiande), har ikkje svart på ein heil relasjon, eller svarfila seier at skjemaet vart avbrote.",
                en:
                    "The person left open more items than `call-back` under `checks` lets pass (one in ten), answered nothing of a whole relation, or the export says that the questionnaire was broken off."
            ),
            importance: Text(
                nb:
                    "Svarene som finnes, teller med. Det som mangler, er ukjent og gjør antallet kontakter til et minstetall.",
                nn:
                    "Svara som finst, tel med. Det som manglar, er ukjent og gjer talet på kontaktar til eit minstetal.",
                en:
                    "The answers that are there count. What is missing is unknown and makes the number of contacts a minimum."
            ),
            cure: Text(
                nb:
                    "Be personen fullføre skjemaet, eller ta forbehold i rapporten. `checks: { call-back: { missing-at-most: 0.2 } }` lar mer gå.",
                nn:
                    "Be personen fullføre skjemaet, eller ta atterhald i rapporten. `checks: { call-back: { missing-at-most: 0.2 } }` lèt meir gå.",
                en:
                    "Ask the person to complete the questionnaire, or mention it in the report. `checks: { call-back: { missing-at-most: 0.2 } }` lets more pass."
            ),
            example: Text(
                nb: "Person 12 har svart på 20 av 33 delspørsmål.",
                nn: "Person 12 har svart på 20 av dei 33 delspørsmåla.",
                en: "Person 12 answered 20 of 33 items.")),
        RuleDescription(
            .blankResponse,
            title: Text(nb: "Blankt svar", nn: "Svaret er blankt", en: "Blank response"),
            meaning: Text(
                nb:
                    "Det finnes en rad for personen, men ingen delspørsmål om kontakt er besvart. Noen åpner skjemaet uten å fylle det ut.",
                nn:
                    "Det finst ei rad for personen, men ingen svar på delspørsmåla om kontakt. Nokre opnar skjemaet utan å fylle det ut.",
                en:
                    "There is a row for the person, but no item about contact is answered. Some people open the questionnaire and do not fill it in."
            ),
            importance: Text(
                nb: "Raden er ikke et svar om at personen står uten kontakt. Den teller ikke i svarprosenten.",
                nn: "Rada er ikkje eit svar om at personen står utan kontakt. Ho tel ikkje i svarprosenten.",
                en: "The row does not say that the person is an isolate. It does not count in the response rate."),
            cure: Text(
                nb: "Ta ny kontakt med personen.", nn: "Ta kontakt med personen på nytt.", en: "Call the person back."),
            example: Text(
                nb: "Rad 17 er fra person 12, men alle kolonnene i «contact» er tomme.",
                nn: "Rad 17 er frå person 12, men alle kolonnane i «contact» er tomme.",
                en: "Row 17 is from person 12, but every column of “contact” is empty.")),
        RuleDescription(
            .lowResponseRate,
            title: Text(nb: "Lav svarprosent", nn: "Låg svarprosent", en: "Low response rate"),
            meaning: Text(
                nb:
                    "Andelen som har svart helt eller delvis, er lavere enn grensen i oppsettfilen (`response-rate` under `checks`, 0,8 når ikke annet er sagt).",
                nn:
                    "Delen som har svart heilt eller delvis, er lågare enn grensa i oppsettfila (`response-rate` under `checks`, 0,8 når ikkje anna er sagt).",
                en:
                    "The share that answered in full or in part is below the threshold in the mapping (`response-rate` under `checks`, 0.8 unless said otherwise)."
            ),
            importance: Text(
                nb:
                    "Nettverksmål tåler lite frafall: når én av fem mangler, kan mer enn en tredel av parene mangle svar fra minst den ene siden. Kommuner med ulik svarprosent bør ikke sammenlignes uten forbehold.",
                nn:
                    "Nettverksmål toler lite fråfall: når éin av fem manglar, kan meir enn ein tredel av para mangle svar frå minst den eine sida. Kommunar med ulik svarprosent bør ikkje samanliknast utan atterhald.",
                en:
                    "Network measures are sensitive to non-response: when one in five is missing, more than a third of the pairs may lack an answer from at least one side. Municipalities with different response rates should be compared with care."
            ),
            cure: Text(
                nb:
                    "Ta ny kontakt med dem som ikke har svart, før tallene brukes. Kan det ikke gjøres, les tallene for observerte par og arket Følsomhet.",
                nn:
                    "Ta ny kontakt med dei som ikkje har svart, før tala blir brukte. Kan det ikkje gjerast, les tala for observerte par og arket Følsemd.",
                en:
                    "Call back those who have not answered before using the figures. If that cannot be done, read the figures over observed pairs and the sheet Sensitivity."
            ),
            example: Text(
                nb: "24 av 34 har svart (70 %), grensen er 80 %.", nn: "24 av 34 har svart (70 %), grensa er 80 %.",
                en: "24 of 34 have answered (70%), the threshold is 80%.")),
        RuleDescription(
            .duplicateResponse,
            title: Text(
                nb: "Flere svar fra samme person", nn: "Fleire svar frå same person",
                en: "Several responses from one person"),
            meaning: Text(
                nb:
                    "Svarfilen har to eller flere rader fra samme person. Det fyldigste svaret teller, av like fyldige det siste.",
                nn:
                    "Svarfila har to eller fleire rader frå same person. Det fyldigaste svaret tel, av like fyldige det siste.",
                en:
                    "The export has two or more rows from one person. The fullest response counts, of equally full ones the latest."
            ),
            importance: Text(
                nb:
                    "Skulle begge telle, ville personen oppgi ulike ting om de samme. Det som er utelatt, står i regnskapet under Opphav.",
                nn:
                    "Skulle begge telje, ville personen oppgi ulike ting om dei same. Det som er utelate, står i rekneskapen under Opphav.",
                en:
                    "If both counted, the person would report different things about the same people. What is left out stands in the ledger under Provenance."
            ),
            cure: Text(
                nb:
                    "Sammenlign radene. Er det den utelatte som gjelder, utelat den andre med `exclude` under `respondents`.",
                nn:
                    "Samanlikn radene. Er det den utelatne som gjeld, utelat den andre med `exclude` under `respondents`.",
                en:
                    "Compare the rows. If the one left out is the valid one, leave out the other with `exclude` under `respondents`."
            ),
            example: Text(
                nb: "Person 12 svarte i rad 5 og igjen i rad 17; rad 17 teller.",
                nn: "Person 12 svarte i rad 5 og igjen i rad 17; rad 17 tel.",
                en: "Person 12 answered in row 5 and again in row 17; row 17 counts.")),
        RuleDescription(
            .unknownRespondent,
            title: Text(
                nb: "Svar fra noen som ikke står på adresselisten", nn: "Svar frå nokon som ikkje står på adresselista",
                en: "A response from somebody not on the roster"),
            meaning: Text(
                nb: "Et svar kan ikke kobles til noen på adresselisten, og er utelatt.",
                nn: "Eit svar kan ikkje koplast til nokon på adresselista, og er utelate.",
                en: "A response cannot be matched to anybody on the roster, and is left out."),
            importance: Text(
                nb:
                    "Er adressen skrevet på ulike måter, telles en som har svart, som om vedkommende ikke hadde det, og svarene går tapt.",
                nn:
                    "Er adressa skriven på ulike måtar, blir ein som har svart, talt som om vedkomande ikkje hadde det, og svara går tapt.",
                en:
                    "If the address is spelt in two ways, somebody who answered counts as if they had not, and the answers are lost."
            ),
            cure: Text(
                nb:
                    "Se i raden hvem som har svart. Rett adresselisten, eller legg personen til hvis hun eller han hører til nettverket.",
                nn:
                    "Sjå i rada kven som har svart. Rett adresselista, eller legg personen til dersom ho eller han høyrer til nettverket.",
                en:
                    "See in the row who answered. Mend the roster, or add the person if she or he belongs to the network."
            ),
            example: Text(
                nb: "Rad 17 i svar.csv har en adresse fra før kommunesammenslåingen; adresselisten har den nye.",
                nn: "Rad 17 i svar.csv har ei adresse frå før kommunesamanslåinga; adresselista har den nye.",
                en:
                    "Row 17 of answers.csv has an address from before the merger of municipalities; the roster has the new one."
            )),
        RuleDescription(
            .testResponseLeftOut,
            title: Text(nb: "Testsvar er utelatt", nn: "Testsvar er utelatne", en: "Test responses are left out"),
            meaning: Text(
                nb:
                    "Rader som er merket som test, enten av Questback eller av `exclude` i oppsettfilen, er ikke med.",
                nn:
                    "Rader som er merkte som test, anten av Questback eller av `exclude` i oppsettfila, er ikkje med.",
                en: "Rows that are marked as tests, by Questback or by `exclude` in the mapping, are not included."),
            importance: Text(
                nb: "Et testsvar er ikke en opplysning om kontakt, og ville gitt relasjoner som ikke finnes.",
                nn: "Eit testsvar er ikkje ei opplysning om kontakt, og ville gitt relasjonar som ikkje finst.",
                en: "A test response says nothing about contact, and would make ties that do not exist."),
            cure: Text(
                nb: "Kontroller at ingen ekte svar er blant dem.", nn: "Kontroller at ingen ekte svar er mellom dei.",
                en: "Check that no real response is among them."),
            example: Text(
                nb: "Rad 2 har `tester` lik 1: skjemaet ble prøvd før utsending.",
                nn: "Rad 2 har `tester` lik 1: skjemaet vart prøvd før utsending.",
                en: "Row 2 has `tester` equal to 1: the questionnaire was tried before it was sent.")),
        RuleDescription(
            .sameAnswerThroughout,
            title: Text(
                nb: "Samme svar på alt", nn: "Same svar på alt", en: "The same answer throughout"),
            meaning: Text(
                nb: "Personen har gitt ett og samme svar på alle delspørsmål i spørsmålet.",
                nn: "Personen har gitt eitt og same svar på alle delspørsmåla i spørsmålet.",
                en: "The person gave one and the same answer to every item of the question."),
            importance: Text(
                nb:
                    "Det kan være riktig, men kan også være et svar gitt i hast. Én som oppgir daglig kontakt med alle, ser ut som den viktigste brobyggeren.",
                nn:
                    "Det kan vere rett, men kan òg vere eit svar gitt i hast. Ein som oppgir dagleg kontakt med alle, ser ut som den viktigaste brubyggjaren.",
                en:
                    "It may be right, but it may also be an answer given in haste. Somebody who reports daily contact with everybody looks like the most important bridge builder."
            ),
            cure: Text(
                nb: "Sammenlign med hva de andre oppgir om personen, og spør om nødvendig. Svaret teller som det står.",
                nn: "Samanlikn med kva dei andre oppgir om personen, og spør om det trengst. Svaret tel som det står.",
                en:
                    "Compare with what the others report about the person, and ask if needed. The answer counts as it stands."
            ),
            example: Text(
                nb: "Person 12 har krysset av i samme kolonne for alle de 33 andre.",
                nn: "Person 12 har kryssa av i same kolonne for alle dei 33 andre.",
                en: "Person 12 ticked the same column for all the 33 others.")),
        RuleDescription(
            .answeredWithoutTies,
            title: Text(
                nb: "Har svart, uten å oppgi kontakt", nn: "Har svart, utan å oppgi kontakt",
                en: "Has answered and reported no contact"),
            meaning: Text(
                nb: "Personen har svart på spørsmålet, men ikke oppgitt kontakt med noen.",
                nn: "Personen har svart på spørsmålet, men ikkje oppgitt kontakt med nokon.",
                en: "The person answered the question and reported contact with nobody."),
            importance: Text(
                nb:
                    "Dette er et svar: personen regnes som uten egen oppgitt kontakt, i motsetning til dem som ikke har svart.",
                nn:
                    "Dette er eit svar: personen blir rekna som utan eigen oppgitt kontakt, i motsetning til dei som ikkje har svart.",
                en: "This is an answer: the person counts as reporting no contact, unlike those who have not answered."),
            cure: Text(
                nb: "Er det overraskende, spør personen, og se om andre oppgir kontakt den andre veien.",
                nn: "Er det overraskande, spør personen, og sjå om andre oppgir kontakt den andre vegen.",
                en: "If it is a surprise, ask the person, and see whether others report contact the other way."),
            example: Text(
                nb: "Person 12 har svart «Aldri» om alle, mens person 15 oppgir ukentlig kontakt med person 12.",
                nn: "Person 12 har svart «Aldri» om alle, medan person 15 oppgir kontakt kvar veke med person 12.",
                en: "Person 12 answered “Never” about everybody, while person 15 reports weekly contact with person 12."
            )),
    ]
}
