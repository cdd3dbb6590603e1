extension RuleDescriptions {
    /// The mapping against the data.
    static let data: [RuleDescription] = [
        RuleDescription(
            .questionNotFound,
            title: Text(
                nb: "Spørsmålet finnes ikke i svarfilen", nn: "Spørsmålet finst ikkje i svarfila",
                en: "The question is not in the export"),
            meaning: Text(
                nb:
                    "Oppsettfilen viser til et spørsmål som ikke finnes i svarfilen, eller som flere spørsmål passer til.",
                nn:
                    "Oppsettfila viser til eit spørsmål som ikkje finst i svarfila, eller som fleire spørsmål passar til.",
                en: "The mapping refers to a question that is not in the export, or that several questions fit."),
            importance: Text(
                nb:
                    "Uten rett spørsmål blir nettverket tomt, eller det blir et annet nettverk enn du tror. Kjøringen stopper.",
                nn:
                    "Utan rett spørsmål blir nettverket tomt, eller det blir eit anna nettverk enn du trur. Køyringa stoppar.",
                en: "Without the right question the network is empty, or is another one than you think. The run ends."),
            cure: Text(
                nb:
                    "Skriv `question` slik teksten står i svarfilen, eller pek på spørsmålet med `number`, `variables` eller `question-id`. `brobygger inspect` viser alle spørsmål i filen.",
                nn:
                    "Skriv `question` slik teksten står i svarfila, eller peik på spørsmålet med `number`, `variables` eller `question-id`. `brobygger inspect` viser alle spørsmåla i fila.",
                en:
                    "Write `question` as the text stands in the export, or point to it with `number`, `variables` or `question-id`. `brobygger inspect` shows every question of a file."
            ),
            example: Text(
                nb: "`question: Hvor ofte har du kontakt` passer til spørsmål 4 og 9; legg til `number: 4`.",
                nn: "`question: Kor ofte har du kontakt` passar til spørsmål 4 og 9; legg til `number: 4`.",
                en: "`question: How often do you have contact` fits questions 4 and 9; add `number: 4`.")),
        RuleDescription(
            .blankUndecided,
            title: Text(
                nb: "Ikke avgjort hva en tom celle betyr", nn: "Ikkje avgjort kva ei tom celle tyder",
                en: "Undecided what a blank means"),
            meaning: Text(
                nb:
                    "Blant besvarte celler står det tomme, og svarfilen skiller ikke mellom «ingen kontakt» og «ikke svart». Da må oppsettfilen si hva tomt betyr.",
                nn:
                    "Mellom celler med svar står det tomme, og svarfila skil ikkje mellom «ingen kontakt» og «ikkje svart». Då må oppsettfila seie kva tomt tyder.",
                en:
                    "There are blank cells among answered ones, and the export does not tell no contact from no answer. The mapping must then say what a blank means."
            ),
            importance: Text(
                nb: "Valget endrer tetthet, gjensidighet og hvem som står uten kontakt. Manglende svar er aldri null.",
                nn: "Valet endrar tettleik, gjensidigheit og kven som står utan kontakt. Manglande svar er aldri null.",
                en: "The choice changes density, reciprocity and who is an isolate. Missing is never zero."),
            cure: Text(
                nb:
                    "Sett `blank: no-tie` under skalaen hvis respondentene bare skulle krysse av for dem de har kontakt med, ellers `blank: unanswered`.",
                nn:
                    "Set `blank: no-tie` under skalaen dersom respondentane berre skulle krysse av for dei dei har kontakt med, elles `blank: unanswered`.",
                en:
                    "Put `blank: no-tie` under the scale if respondents were to mark only those they have contact with, else `blank: unanswered`."
            ),
            example: Text(
                nb:
                    "Skjemaet hadde bare «daglig», «ukentlig» og «månedlig»; de andre skulle stå tomme: `blank: no-tie`.",
                nn:
                    "Skjemaet hadde berre «dagleg», «kvar veke» og «kvar månad»; dei andre skulle stå tomme: `blank: no-tie`.",
                en:
                    "The questionnaire had only daily, weekly and monthly, and others were to be left blank: `blank: no-tie`."
            )),
        RuleDescription(
            .answerOutsideScale,
            title: Text(
                nb: "Svar som ikke står i skalaen", nn: "Svar som ikkje står i skalaen",
                en: "An answer outside the scale"),
            meaning: Text(
                nb:
                    "Svarfilen har et svar som oppsettfilen ikke lister opp. Alle celler med samme svar er ett funn.",
                nn:
                    "Svarfila har eit svar som oppsettfila ikkje listar opp. Alle celler med same svar er eitt funn.",
                en:
                    "The export has an answer that the mapping does not list. All cells with the same answer are one finding."
            ),
            importance: Text(
                nb:
                    "Et ukjent svar regnes som manglende, så en relasjon kan falle bort og personen se mindre knyttet ut enn hun eller han er.",
                nn:
                    "Eit ukjent svar blir rekna som manglande, så ein relasjon kan falle bort og personen sjå mindre knytt ut enn ho eller han er.",
                en:
                    "An unknown answer counts as missing, so a tie may be lost and a person look less connected than she or he is."
            ),
            cure: Text(
                nb:
                    "Se svaret i cellen funnet peker på, og før det opp under `answers` på et nivå eller under `no-tie`.",
                nn:
                    "Sjå svaret i cella funnet peikar på, og før det opp under `answers` på eit nivå eller under `no-tie`.",
                en:
                    "Look at the cell that the finding points to, and add the answer to the `answers` of a level or to `no-tie`."
            ),
            example: Text(
                nb: "Skalaen har «Ukentlig», men 12 celler fra svar.csv rad 5 og utover har «Hver uke».",
                nn: "Skalaen har «Kvar veke», men 12 celler frå svar.csv rad 5 og utover har «Vekentleg».",
                en: "The scale has “Weekly”, but 12 cells from row 5 of answers.csv on have “Every week”.")),
        RuleDescription(
            .optionNotInExport,
            title: Text(
                nb: "Svaralternativet mangler i svarfilen", nn: "Svaralternativet manglar i svarfila",
                en: "The option is not in the export"),
            meaning: Text(
                nb:
                    "Et spørsmål med flere kryss har én kolonne for hvert svaralternativ. En verdi i oppsettfilen har ingen slik kolonne.",
                nn:
                    "Eit spørsmål med fleire kryss har éin kolonne for kvart svaralternativ. Ein verdi i oppsettfila har ingen slik kolonne.",
                en: "A multiple choice has a column for each option. A value of the mapping has no such column."),
            importance: Text(
                nb:
                    "Ingen kan få verdien. Den som bare krysset av der, ser ut til ikke å ha krysset av noe, og faller ut av gruppene.",
                nn:
                    "Ingen kan få verdien. Den som berre kryssa av der, ser ut til ikkje å ha kryssa av noko, og fell ut av gruppene.",
                en:
                    "Nobody can have the value. Whoever ticked only that option seems to have ticked nothing, and is lost from the groups."
            ),
            cure: Text(
                nb:
                    "Er teksten skrevet annerledes i svarfilen, før den opp under `answers`. Er det et «annet»-alternativ, eksporter på nytt med fritekstsvar («Include free-text input»). Fantes alternativet ikke i skjemaet, ta verdien ut.",
                nn:
                    "Er teksten skriven annleis i svarfila, før han opp under `answers`. Er det eit «anna»-alternativ, eksporter på nytt med fritekstsvar («Include free-text input»). Fanst alternativet ikkje i skjemaet, ta verdien ut.",
                en:
                    "If the export spells the text differently, add it under `answers`. If it is an “other” option, export again with “Include free-text input”. If the questionnaire had no such option, take the value out."
            ),
            example: Text(
                nb: "Verdien `annet` for «Annet (spesifiser)», der eksporten ble tatt uten fritekst.",
                nn: "Verdien `anna` for «Anna (spesifiser)», der eksporten vart teken utan fritekst.",
                en: "The value `other` for “Other (please specify)”, where the export was made without free text.")),
    ]
}
