extension RuleDescriptions {
    /// The mapping against the data.
    static let data: [RuleDescription] = [
        RuleDescription(
            .peopleUnmatched,
            title: Text(
                nb: "Svar eller navn som ikke finner personene sine",
                nn: "Svar eller namn som ikkje finn personane sine",
                en: "Responses or items that do not find their persons"),
            meaning: Text(
                nb:
                    "Ingen, eller nesten ingen, svar eller delspørsmål passer til adresselisten, eller flere av dem ville ha passet hvis ett og samme trekk ble sett bort fra: nuller foran, stor og liten bokstav, det som står etter @.",
                nn:
                    "Ingen, eller nesten ingen, svar eller delspørsmål passar til adresselista, eller fleire av dei ville ha passa dersom eitt og same trekk vart sett bort frå: nullar framfor, stor og liten bokstav, det som står etter @.",
                en:
                    "No response or item, or hardly any, fits the roster; or several would fit if one and the same trait were left aside: zeros in front, capitals, what follows the @."
            ),
            importance: Text(
                nb:
                    "Slike svar er gitt. Å telle dem som «har ikke svart» ville gi et galt nettverk som ser riktig ut; å gjette kunne slå sammen to personer.",
                nn:
                    "Slike svar er gitt. Å telje dei som «har ikkje svart» ville gi eit gale nettverk som ser rett ut; å gjette kunne slå saman to personar.",
                en:
                    "Such answers were given. Counting them as “has not answered” would make a wrong network that looks right; guessing could join two people."
            ),
            cure: Text(
                nb:
                    "Gjør det meldingen foreslår: rett `match` eller `column` under `respondents`, skriv id-ene likt i begge filene, eller knytt adresser og navn til personer under `people` eller `items`.",
                nn:
                    "Gjer det meldinga foreslår: rett `match` eller `column` under `respondents`, skriv id-ane likt i begge filene, eller knyt adresser og namn til personar under `people` eller `items`.",
                en:
                    "Do what the message proposes: correct `match` or `column` under `respondents`, write the ids alike in both files, or tie addresses and names to persons under `people` or `items`."
            ),
            example: Text(
                nb: "Adresselisten har id 00101, og svarfilen 101: et regneark tok bort nullene.",
                nn: "Adresselista har id 00101, og svarfila 101: eit rekneark tok bort nullane.",
                en: "The roster has the id 00101 and the export 101: a spreadsheet took the zeros away.")),
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
            .cellsEmptied,
            title: Text(
                nb: "Koder for manglende svar er tømt", nn: "Kodar for manglande svar er tømde",
                en: "Codes of missing answers were emptied"),
            meaning: Text(
                nb:
                    "EFS skriver et tegn i hver celle uten svar: 0 eller -99 når spørsmålet ble vist og ikke besvart, -77 eller -66 når det ikke ble vist. I denne filen står cellene tomme, så noen har fjernet kodene etterpå.",
                nn:
                    "EFS skriv eit teikn i kvar celle utan svar: 0 eller -99 når spørsmålet vart vist og ikkje svart på, -77 eller -66 når det ikkje vart vist. I denne fila står cellene tomme, så nokon har fjerna kodane etterpå.",
                en:
                    "EFS writes a sign into every cell without an answer: 0 or -99 where the question was shown and left, -77 or -66 where it was not shown. In this file the cells are empty, so somebody took the codes out afterwards."
            ),
            importance: Text(
                nb:
                    "Ingen kan lenger se om personen lot leddet stå tomt eller aldri så det. Bare det første kan bety ingen kontakt. Cellene regnes som ikke vist. Står 0 fortsatt i spørsmålet, er det en advarsel, ellers en feil.",
                nn:
                    "Ingen kan lenger sjå om personen lét leddet stå tomt eller aldri såg det. Berre det første kan tyde ingen kontakt. Cellene blir rekna som ikkje viste. Står 0 framleis i spørsmålet, er det ei åtvaring, elles ein feil.",
                en:
                    "Nobody can see any longer whether the person left the item or never saw it. Only the former can mean no contact. The cells count as not shown. Where 0 still stands in the question that is a warning, else an error."
            ),
            cure: Text(
                nb:
                    "Eksporter på nytt fra EFS, og bruk filen uten å endre den. Finnes bare den endrede filen, og betyr tomt der at leddet ikke ble vist, skriv `blank: not-asked` under skalaen, eller under `questions` i nettverket.",
                nn:
                    "Eksporter på nytt frå EFS, og bruk fila utan å endre ho. Finst berre den endra fila, og tyder tomt der at leddet ikkje vart vist, skriv `blank: not-asked` under skalaen, eller under `questions` i nettverket.",
                en:
                    "Export from EFS again, and use the file as it is. If there is only the changed file, and empty means there that the item was not shown, write `blank: not-asked` under the scale, or under the network's `questions`."
            ),
            example: Text(
                nb: "v_15 til v_18 er tomme i rad 4 i data.csv, mens andre celler i spørsmålet har koder.",
                nn: "v_15 til v_18 er tomme i rad 4 i data.csv, medan andre celler i spørsmålet har kodar.",
                en: "v_15 to v_18 are empty in row 4 of data.csv, while other cells of the question have codes.")),
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
                    "Se svaret i cellen funnet peker på, og før det opp under `answers` på et nivå, under `no-tie`, eller under `missing` når svaret bare sier at det ikke er kjent.",
                nn:
                    "Sjå svaret i cella funnet peikar på, og før det opp under `answers` på eit nivå, under `no-tie`, eller under `missing` når svaret berre seier at det ikkje er kjent.",
                en:
                    "Look at the cell that the finding points to, and add the answer to the `answers` of a level, to `no-tie`, or to `missing` where it says no more than that it is not known."
            ),
            example: Text(
                nb: "Skalaen har «Ukentlig», men 12 celler fra svar.csv rad 5 og utover har «Hver uke».",
                nn: "Skalaen har «Kvar veke», men 12 celler frå svar.csv rad 5 og utover har «Vekentleg».",
                en: "The scale has “Weekly”, but 12 cells from row 5 of answers.csv on have “Every week”.")),
        RuleDescription(
            .boxUnread,
            title: Text(
                nb: "Ikke avgjort hva som er et kryss", nn: "Ikkje avgjort kva som er eit kryss",
                en: "Undecided what is a tick"),
            meaning: Text(
                nb:
                    "I et spørsmål der rutene er krysset av eller ikke, står det tekster som verken er 1, 0, SANN, USANN, tomt, alternativets egen tekst eller noe svarfilen selv forklarer. Da må oppsettfilen si hvilke av dem som er et kryss.",
                nn:
                    "I eit spørsmål der rutene er kryssa av eller ikkje, står det tekstar som verken er 1, 0, SANN, USANN, tomt, alternativet sin eigen tekst eller noko svarfila sjølv forklarer. Då må oppsettfila seie kva for nokre av dei som er eit kryss.",
                en:
                    "In a question whose boxes are ticked or not there are texts that are neither 1, 0, TRUE, FALSE, empty, the option's own text nor anything that the export itself explains. The mapping must then say which of them is a tick."
            ),
            importance: Text(
                nb:
                    "Leses «Ikke valgt» som et kryss, får alle alle funksjoner. Slike ruter blir verken kryss eller tomme; svaret regnes som ukjent.",
                nn:
                    "Blir «Ikkje vald» lese som eit kryss, får alle alle funksjonar. Slike ruter blir verken kryss eller tomme; svaret blir rekna som ukjent.",
                en:
                    "If “Not selected” is read as a tick, everybody has every function. Such boxes become neither ticks nor empty; the answer counts as not known."
            ),
            cure: Text(
                nb:
                    "Se i cellene, og skriv under spørsmålet hvilke tekster som er et kryss, og hvilke som ikke er det: `ticked: […]` og `not-ticked: […]`. En tekst som flere har skrevet ved «annet», føres opp under `ticked`, «vet ikke» under `missing`.",
                nn:
                    "Sjå i cellene, og skriv under spørsmålet kva for tekstar som er eit kryss, og kva for nokre som ikkje er det: `ticked: […]` og `not-ticked: […]`. Ein tekst som fleire har skrive ved «anna», fører du opp under `ticked`, «veit ikkje» under `missing`.",
                en:
                    "Look at the cells, and write under the question which texts are a tick and which are not: `ticked: […]` and `not-ticked: […]`. A text that several people typed at “other” goes under `ticked`, “don't know” under `missing`."
            ),
            example: Text(
                nb: "`ticked: [Valgt]` og `not-ticked: [Ikke valgt]` under spørsmål 5 om funksjoner.",
                nn: "`ticked: [Vald]` og `not-ticked: [Ikkje vald]` under spørsmål 5 om funksjonar.",
                en: "`ticked: [Selected]` and `not-ticked: [Not selected]` under question 5 on functions.")),
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
        RuleDescription(
            .mappingFitsNobody,
            title: Text(
                nb: "Linje i oppsettfilen som ikke treffer noe",
                nn: "Linje i oppsettfila som ikkje treffer noko",
                en: "A line of the mapping that fits nothing"),
            meaning: Text(
                nb:
                    "En roster-id under `items`, `rows` eller `people` står ikke på adresselisten, eller en tekst under `items` finnes ikke i svarfilen.",
                nn:
                    "Ein roster-id under `items`, `rows` eller `people` står ikkje på adresselista, eller ein tekst under `items` finst ikkje i svarfila.",
                en:
                    "A roster id under `items`, `rows` or `people` is not on the roster, or a text under `items` is not in the export."
            ),
            importance: Text(
                nb:
                    "Linjen skulle ha knyttet noe til en person. Slik den står, gjør den ingenting, og det den skulle rette, er fortsatt galt.",
                nn:
                    "Linja skulle ha knytt noko til ein person. Slik ho står, gjer ho ingenting, og det ho skulle rette, er framleis gale.",
                en:
                    "The line was to tie something to a person. As it stands it does nothing, and what it was to mend is still wrong."
            ),
            cure: Text(
                nb: "Rett id-en eller teksten, eller fjern linjen.",
                nn: "Rett id-en eller teksten, eller fjern linja.",
                en: "Correct the id or the text, or remove the line."),
            example: Text(
                nb: "`items` knytter en tekst til id 12, men adresselisten skriver 012.",
                nn: "`items` knyter ein tekst til id 12, men adresselista skriv 012.",
                en: "`items` ties a text to the id 12, but the roster writes 012.")),
    ]
}
