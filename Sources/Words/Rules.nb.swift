// swift-format-ignore-file
let rulesNB: StaticString = #"""
# What each code means (`brobygger explain CODE`): the fault in a few words, what is wrong and the rule behind it, what
# it does to the network and its figures, how to mend it, and a case with invented ids, files and rows.

rule.mapping-syntax.title = Oppsettfilen er ikke gyldig YAML
rule.mapping-syntax.meaning = Filen lar seg ikke lese som YAML. Vanlige grunner er innrykk med tabulator, et anførselstegn som ikke er lukket, eller et kolon inne i en tekst uten anførselstegn.
rule.mapping-syntax.importance = Oppsettfilen sier hva svarene betyr. Kan den ikke leses, blir det ikke noe nettverk.
rule.mapping-syntax.cure = Gå til linjen og kolonnen i meldingen. Bruk mellomrom i innrykk, og sett anførselstegn rundt tekst med kolon, nummertegn eller hakeparentes.
rule.mapping-syntax.example = `label: Kontakt: fag` må skrives `label: "Kontakt: fag"`.

rule.mapping-unknown-key.title = Ukjent nøkkel i oppsettfilen
rule.mapping-unknown-key.meaning = En nøkkel finnes ikke, eller den står på feil sted. Nøkler som ikke er kjent, blir aldri hoppet over i stillhet.
rule.mapping-unknown-key.importance = En feilskrevet nøkkel ville ellers ikke hatt noen virkning, og tallene ville bygd på noe annet enn du mente.
rule.mapping-unknown-key.cure = Bruk nøkkelen som meldingen foreslår, eller rett innrykket. Alle nøkler står i Mappings/README.md.
rule.mapping-unknown-key.example = `reciprosity: expected` under en relasjon; nøkkelen heter `reciprocity`.

rule.mapping-duplicate-key.title = Samme nøkkel to ganger
rule.mapping-duplicate-key.meaning = En nøkkel står mer enn én gang i samme blokk, eller to deler av en liste har samme `id`.
rule.mapping-duplicate-key.importance = Bare den ene kunne ha telt, og hvilken ville være tilfeldig.
rule.mapping-duplicate-key.cure = Behold den ene, eller gi dem hvert sitt navn.
rule.mapping-duplicate-key.example = To relasjoner med `id: contact`.

rule.mapping-missing-key.title = En nøkkel mangler
rule.mapping-missing-key.meaning = En blokk mangler en nøkkel som må være der.
rule.mapping-missing-key.importance = Programmet gjetter aldri hva svar betyr. Det som oppsettfilen lar stå åpent, må du avgjøre.
rule.mapping-missing-key.cure = Legg til nøkkelen som meldingen nevner, i blokken den peker på.
rule.mapping-missing-key.example = Et nettverk uten `roster`: da er det ukjent hvem som hører til.

rule.mapping-wrong-type.title = Verdien er av feil type
rule.mapping-wrong-type.meaning = En verdi er av et annet slag enn nøkkelen tar imot: tekst der det skal være tall, eller én verdi der det skal være en liste.
rule.mapping-wrong-type.importance = Verdien kan ikke tolkes uten å gjette.
rule.mapping-wrong-type.cure = Skriv verdien slik meldingen sier. Lister står i hakeparentes eller med bindestrek på hver linje; roster-id-er står i anførselstegn.
rule.mapping-wrong-type.example = `answers: Daglig` skal være `answers: ["Daglig"]`.

rule.mapping-wrong-value.title = En verdi som ikke kan brukes
rule.mapping-wrong-value.meaning = Verdien er av riktig slag, men ikke blant dem nøkkelen godtar, eller utenfor grensene.
rule.mapping-wrong-value.importance = Et valg som ikke finnes, kan ikke følges, og programmet velger ikke et annet på egen hånd.
rule.mapping-wrong-value.cure = Velg en av verdiene som meldingen lister opp.
rule.mapping-wrong-value.example = `response-rate: 80` skal være et tall fra 0 til 1: `response-rate: 0.8`.

rule.mapping-dangling-reference.title = Viser til noe som ikke finnes
rule.mapping-dangling-reference.meaning = En nøkkel viser til en `id` som ikke er definert noe sted i oppsettfilen.
rule.mapping-dangling-reference.importance = Uten skalaen, verdien eller utvalget det vises til, har svarene ingen betydning.
rule.mapping-dangling-reference.cure = Rett `id`-en til den meldingen foreslår, eller legg til det som mangler.
rule.mapping-dangling-reference.example = `scale: kontakt` der skalaen heter `contact`.

rule.file-unreadable.title = Filen kan ikke leses
rule.file-unreadable.meaning = Filen finnes ikke, er en mappe, eller du har ikke tilgang til den.
rule.file-unreadable.importance = Uten alle filene blir nettverket ufullstendig, og kjøringen stopper før noe skrives.
rule.file-unreadable.cure = Kontroller stien. Stier i oppsettfilen regnes fra mappen den ligger i.
rule.file-unreadable.example = `responses: svar.csv`, mens filen ligger i undermappen `elvestad`.

rule.path-not-allowed.title = Filen ligger utenfor oppsettfilens mappe
rule.path-not-allowed.meaning = Oppsettfilen viser til en fil utenfor mappen den selv ligger i: med `..`, med full sti, eller gjennom en lenke.
rule.path-not-allowed.importance = Den som får en oppsettfil av andre, skal ikke uten å vite det lese filer fra resten av maskinen inn i resultatene.
rule.path-not-allowed.cure = Legg filen i oppsettfilens mappe, eller tillat mappen den ligger i, med `--allow-path MAPPE`.
rule.path-not-allowed.example = `roster: ../felles/adresseliste.csv` leses bare med `--allow-path felles`.

rule.file-empty.title = Filen er tom
rule.file-empty.meaning = Filen har ikke noe innhold, eller ikke noe under overskriftene.
rule.file-empty.importance = En tom fil er som regel en eksport eller kopiering som gikk galt, ikke et nettverk uten svar.
rule.file-empty.cure = Hent filen på nytt fra Questback.
rule.file-empty.example = En nedlasting som ble avbrutt, har 0 byte.

rule.format-unknown.title = Ukjent filformat
rule.format-unknown.meaning = Innholdet ligner ikke noe eksportformat som programmet kan lese. Formatet kjennes igjen på innholdet, ikke på filnavnet.
rule.format-unknown.importance = En fil som leses som noe annet enn den er, gir feil svar på feil person.
rule.format-unknown.cure = Eksporter rådata på nytt i et format som `brobygger formats` lister opp. Er formatet riktig, tving det med `format:` under `responses`.
rule.format-unknown.example = En ferdig rapport i stedet for rådata.

rule.text-encoding.title = Tegnkodingen stemmer ikke
rule.text-encoding.meaning = Filen inneholder byte som ikke er tekst i tegnkodingen som ble funnet eller oppgitt.
rule.text-encoding.importance = Når æ, ø og å blir lest feil, passer ikke navn og svar lenger til adresselisten og skalaen.
rule.text-encoding.cure = Oppgi `encoding:` for filen, eller lagre den som UTF-8.
rule.text-encoding.example = `responses: {{ file: svar.csv, encoding: windows-1252 }}`

rule.delimited-text-broken.title = CSV-filen er skadet
rule.delimited-text-broken.meaning = En rad har et annet antall celler enn overskriften, et anførselstegn er ikke lukket, eller filen inneholder nullbyte.
rule.delimited-text-broken.importance = Når cellene forskyves, havner svarene på feil person. Derfor blir ingenting gjettet.
rule.delimited-text-broken.cure = Se på raden i meldingen, og eksporter på nytt. Er skilletegnet et annet, oppgi `delimiter:`.
rule.delimited-text-broken.example = Rad 17 har 33 celler, overskriften har 36.

rule.xml-broken.title = XML-filen er skadet
rule.xml-broken.meaning = Filen følger ikke reglene for XML: den slutter for tidlig, en tagg er ikke lukket, eller et `&` står uten å være kodet.
rule.xml-broken.importance = En avkortet fil kan se ut som en hel med færre svar. Da ville personer som har svart, telle som om de ikke hadde det.
rule.xml-broken.cure = Eksporter eller last ned filen på nytt. Ikke rett den for hånd.
rule.xml-broken.example = Nedlastingen stoppet ved linje 4210, midt i en `<row>`.

rule.xml-refused.title = XML-filen er avvist av sikkerhetsgrunner
rule.xml-refused.meaning = Filen har en dokumenttype (DTD) eller entiteter. Slikt finnes ikke i eksporter fra Questback, og kan brukes til å hente andre filer eller fylle minnet.
rule.xml-refused.importance = Innholdet kan ikke stoles på, og ingenting av det blir lest inn.
rule.xml-refused.cure = Bruk filen slik Questback ga den. Finn ut hvor den kommer fra hvis den ikke er endret.
rule.xml-refused.example = Filen begynner med `<!DOCTYPE export [...]>`.

rule.export-broken.title = Eksporten henger ikke sammen
rule.export-broken.meaning = Filen kan leses, men følger ikke oppbygningen som formatet har: noe som skal være der, mangler, eller kommer i feil rekkefølge.
rule.export-broken.importance = Da er det usikkert hvilket svar som hører til hvilket spørsmål.
rule.export-broken.cure = Eksporter på nytt uten å åpne og lagre filen i et annet program først.
rule.export-broken.example = En rad mangler variabelen `v_14`, som står i listen over variabler.

rule.cell-without-value.title = Celle i et regneark uten verdi
rule.cell-without-value.meaning = En celle som leses, har en formel som ingen har regnet ut, eller en feil fra regnearket som #N/A.
rule.cell-without-value.importance = Lest som tom ville cellen sagt «ingen kontakt» eller «ingen enhet», og det vet ingen.
rule.cell-without-value.cure = Åpne arbeidsboken i Excel eller LibreOffice og lagre den, eller skriv verdien inn.
rule.cell-without-value.example = Et skript kodet om svarene i kolonne D og lagret formler uten verdier.

rule.roster-column-missing.title = Adresselisten mangler en kolonne
rule.roster-column-missing.meaning = En kolonne som `roster` eller et kjennetegn viser til, finnes ikke i adresselisten.
rule.roster-column-missing.importance = Adresselisten avgjør hvem som hører til nettverket, og navnet og e-posten knytter svarene til personene.
rule.roster-column-missing.cure = Skriv kolonnenavnet slik det står i filen. Har ett nettverk andre kolonnenavn, oppgi dem der: `roster: {{ file: …, columns: {{ name: … }} }}`.
rule.roster-column-missing.example = Oppsettfilen sier `name: Navn`, filen har `Fullt navn`.

rule.respondent-column-missing.title = Vet ikke hvem som har svart
rule.respondent-column-missing.meaning = Kolonnen som viser hvem et svar hører til, finnes ikke i svarfilen.
rule.respondent-column-missing.importance = En relasjon går fra den som svarer. Uten avsender kan svaret ikke bli til noe nettverk.
rule.respondent-column-missing.cure = Oppgi kolonnen med `column` under `respondents`; meldingen lister de mulige. Er undersøkelsen anonym, kan den ikke bli et nettverk.
rule.respondent-column-missing.example = `respondents: {{ match: email, column: c_0001 }}`; e-posten står i `p_0001`.

rule.output-unwritable.title = Resultatene kan ikke skrives
rule.output-unwritable.meaning = Disken er full, mappen kan ikke skrives i, eller noe annet hindrer at filene lagres.
rule.output-unwritable.importance = En kjøring skriver alt eller ingenting, så gamle og nye tall aldri blandes.
rule.output-unwritable.cure = Frigjør plass, lukk arbeidsboken i Excel, eller velg en annen mappe med `--output`.
rule.output-unwritable.example = Mappen `Exports` ligger på et område du bare kan lese fra.

rule.output-in-use.title = En annen kjøring skriver de samme resultatene
rule.output-in-use.meaning = To kjøringer av samme studie skriver til samme mappe. Denne har ventet og gitt opp.
rule.output-in-use.importance = Bare én kan skrive om gangen; ellers kunne filer fra to kjøringer havne om hverandre.
rule.output-in-use.cure = Kjør på nytt når den andre er ferdig, eller velg en annen mappe med `--output`.
rule.output-in-use.example = To kolleger kjører den samme studien på en felles disk samtidig.

rule.export-incomplete.title = Bare en del av svarene
rule.export-incomplete.meaning = Filen sier selv at undersøkelsen har flere svar enn det står i den: den er én side av flere.
rule.export-incomplete.importance = De som står på de andre sidene, ville sett ut som om de ikke hadde svart.
rule.export-incomplete.cure = Hent alle sidene, og oppgi dem som liste: `responses: [side1.xml, side2.xml]`.
rule.export-incomplete.example = svar.xml har 1000 svar, men sier at det er 1240 i alt.

rule.people-unmatched.title = Svar eller navn som ikke finner personene sine
rule.people-unmatched.meaning = Ingen, eller nesten ingen, svar eller delspørsmål passer til adresselisten, eller flere av dem ville ha passet hvis ett og samme trekk ble sett bort fra: nuller foran, stor og liten bokstav, det som står etter @.
rule.people-unmatched.importance = Slike svar er gitt. Å telle dem som «har ikke svart» ville gi et galt nettverk som ser riktig ut; å gjette kunne slå sammen to personer.
rule.people-unmatched.cure = Gjør det meldingen foreslår: rett `match` eller `column` under `respondents`, skriv id-ene likt i begge filene, eller knytt adresser og navn til personer under `people` eller `items`.
rule.people-unmatched.example = Adresselisten har id 00101, og svarfilen 101: et regneark tok bort nullene.

rule.question-not-found.title = Spørsmålet finnes ikke i svarfilen
rule.question-not-found.meaning = Oppsettfilen viser til et spørsmål som ikke finnes i svarfilen, eller som flere spørsmål passer til.
rule.question-not-found.importance = Uten rett spørsmål blir nettverket tomt, eller det blir et annet nettverk enn du tror. Kjøringen stopper.
rule.question-not-found.cure = Skriv `question` slik teksten står i svarfilen, eller pek på spørsmålet med `number`, `variables` eller `question-id`. `brobygger inspect` viser alle spørsmål i filen.
rule.question-not-found.example = `question: Hvor ofte har du kontakt` passer til spørsmål 4 og 9; legg til `number: 4`.

rule.blank-undecided.title = Ikke avgjort hva en tom celle betyr
rule.blank-undecided.meaning = Blant besvarte celler står det tomme, og svarfilen skiller ikke mellom «ingen kontakt» og «ikke svart». Da må oppsettfilen si hva tomt betyr.
rule.blank-undecided.importance = Valget endrer tetthet, gjensidighet og hvem som står uten kontakt. Manglende svar er aldri null.
rule.blank-undecided.cure = Sett `blank: no-tie` under skalaen hvis respondentene bare skulle krysse av for dem de har kontakt med, ellers `blank: unanswered`.
rule.blank-undecided.example = Skjemaet hadde bare «daglig», «ukentlig» og «månedlig»; de andre skulle stå tomme: `blank: no-tie`.

rule.cells-emptied.title = Koder for manglende svar er tømt
rule.cells-emptied.meaning = EFS skriver et tegn i hver celle uten svar: 0 eller -99 når spørsmålet ble vist og ikke besvart, -77 eller -66 når det ikke ble vist. I denne filen står cellene tomme, så noen har fjernet kodene etterpå.
rule.cells-emptied.importance = Ingen kan lenger se om personen lot leddet stå tomt eller aldri så det. Bare det første kan bety ingen kontakt. Cellene regnes som ikke vist. Står 0 fortsatt i spørsmålet, er det en advarsel, ellers en feil.
rule.cells-emptied.cure = Eksporter på nytt fra EFS, og bruk filen uten å endre den. Finnes bare den endrede filen, og betyr tomt der at leddet ikke ble vist, skriv `blank: not-asked` under skalaen, eller under `questions` i nettverket.
rule.cells-emptied.example = v_15 til v_18 er tomme i rad 4 i data.csv, mens andre celler i spørsmålet har koder.

rule.answer-outside-scale.title = Svar som ikke står i skalaen
rule.answer-outside-scale.meaning = Svarfilen har et svar som oppsettfilen ikke lister opp. Alle celler med samme svar er ett funn.
rule.answer-outside-scale.importance = Et ukjent svar regnes som manglende, så en relasjon kan falle bort og personen se mindre knyttet ut enn hun eller han er.
rule.answer-outside-scale.cure = Se svaret i cellen funnet peker på, og før det opp under `answers` på et nivå, under `no-tie`, eller under `missing` når svaret bare sier at det ikke er kjent.
rule.answer-outside-scale.example = Skalaen har «Ukentlig», men 12 celler fra svar.csv rad 5 og utover har «Hver uke».

rule.box-unread.title = Ikke avgjort hva som er et kryss
rule.box-unread.meaning = I et spørsmål der rutene er krysset av eller ikke, står det tekster som verken er 1, 0, SANN, USANN, tomt, alternativets egen tekst eller noe svarfilen selv forklarer. Da må oppsettfilen si hvilke av dem som er et kryss.
rule.box-unread.importance = Leses «Ikke valgt» som et kryss, får alle alle funksjoner. Slike ruter blir verken kryss eller tomme; svaret regnes som ukjent.
rule.box-unread.cure = Se i cellene, og skriv under spørsmålet hvilke tekster som er et kryss, og hvilke som ikke er det: `ticked: […]` og `not-ticked: […]`. En tekst som flere har skrevet ved «annet», føres opp under `ticked`, «vet ikke» under `missing`.
rule.box-unread.example = `ticked: [Valgt]` og `not-ticked: [Ikke valgt]` under spørsmål 5 om funksjoner.

rule.option-not-in-export.title = Svaralternativet mangler i svarfilen
rule.option-not-in-export.meaning = Et spørsmål med flere kryss har én kolonne for hvert svaralternativ. En verdi i oppsettfilen har ingen slik kolonne.
rule.option-not-in-export.importance = Ingen kan få verdien. Den som bare krysset av der, ser ut til ikke å ha krysset av noe, og faller ut av gruppene.
rule.option-not-in-export.cure = Er teksten skrevet annerledes i svarfilen, før den opp under `answers`. Er det et «annet»-alternativ, eksporter på nytt med fritekstsvar («Include free-text input»). Fantes alternativet ikke i skjemaet, ta verdien ut.
rule.option-not-in-export.example = Verdien `annet` for «Annet (spesifiser)», der eksporten ble tatt uten fritekst.

rule.mapping-fits-nobody.title = Linje i oppsettfilen som ikke treffer noe
rule.mapping-fits-nobody.meaning = En roster-id under `items`, `rows` eller `people` står ikke på adresselisten, eller en tekst under `items` finnes ikke i svarfilen.
rule.mapping-fits-nobody.importance = Linjen skulle ha knyttet noe til en person. Slik den står, gjør den ingenting, og det den skulle rette, er fortsatt galt.
rule.mapping-fits-nobody.cure = Rett id-en eller teksten, eller fjern linjen.
rule.mapping-fits-nobody.example = `items` knytter en tekst til id 12, men adresselisten skriver 012.

rule.duplicate-person.title = Samme person flere ganger på adresselisten
rule.duplicate-person.meaning = To eller flere rader på adresselisten har samme id eller samme navn. Samme navn er tillatt når id eller e-postadresse skiller personene.
rule.duplicate-person.importance = En person som telles to ganger, gir for mange personer, for lav tetthet og relasjoner som er delt på to.
rule.duplicate-person.cure = Slett den ene raden hvis det er samme person. Er det to, gi dem hver sin id, og knytt navnene i spørsmålene til id-ene under `items`.
rule.duplicate-person.example = Rad 13 og rad 29 på adresselisten har begge id 12.

rule.duplicate-email.title = Samme e-postadresse på flere personer
rule.duplicate-email.meaning = To eller flere personer på adresselisten har samme e-postadresse.
rule.duplicate-email.importance = Når svar kobles til personer på e-post, kan ingen si hvem svaret er fra. Felles postkasser er en vanlig grunn.
rule.duplicate-email.cure = Rett adressen på adresselisten, eller koble på noe annet med `match: id` eller `match: name` under `respondents`.
rule.duplicate-email.example = Person 12 og person 15 står begge med adressen til postmottaket.

rule.roster-doubtful.title = Rad på adresselisten som det er tvil om
rule.roster-doubtful.meaning = En rad har en adresse som ikke er noen adresse, en adresse som passer til navnet i en annen rad, eller mangler det som alle andre rader har.
rule.roster-doubtful.importance = Svar kobles til personer gjennom listen. Er to navn byttet om, får hver den andres svar; er raden en sum eller en overskrift, blir den en person som aldri svarer.
rule.roster-doubtful.cure = Se på raden, og rett eller slett den.
rule.roster-doubtful.example = Rad 5 og rad 9 har byttet navn etter en sortering.

rule.values-alike.title = Verdier som bare er skrevet ulikt
rule.values-alike.meaning = To verdier i en kolonne på adresselisten skiller seg bare i store og små bokstaver. De er lest som én, skrevet slik de fleste skriver den.
rule.values-alike.importance = Én enhet skrevet på to måter ville ellers blitt to grupper, og kontakt innad ville sett ut som kontakt mellom dem.
rule.values-alike.cure = Skriv verdien likt i alle radene. Er det to ulike ting, gi dem ulike navn.
rule.values-alike.example = Enheten står med liten forbokstav i rad 5.

rule.unmatched-item.title = Navn som ikke står på adresselisten
rule.unmatched-item.meaning = Et navn i spørsmålet, eller et navn som er skrevet inn, passer ikke til noen på adresselisten. Store og små bokstaver, tegnsetting, aksenter og rekkefølge spiller ingen rolle, men ellers må det stemme.
rule.unmatched-item.importance = Alle relasjoner til navnet faller ut. Er det en skrivefeil, mister en person på listen all kontakt andre har oppgitt.
rule.unmatched-item.cure = Knytt navnet til en roster-id under `items`. Er det ingen person («Ingen av disse»), før det opp under `nobody`. Hører personen til nettverket, sett navnet på adresselisten.
rule.unmatched-item.example = Kolonne AB har et navn med én bokstav for mye. Ligner mest på person 12: `items: {{ "navnet i kolonnen": "12" }}`.

rule.ambiguous-name.title = Navn som passer til flere
rule.ambiguous-name.meaning = Et navn i spørsmålet, eller et navn som er skrevet inn, passer like godt til to eller flere på adresselisten.
rule.ambiguous-name.importance = Å velge en av dem ville flytte kontakt fra én person til en annen. Navnet kobles derfor ikke til noen, og relasjonene faller ut.
rule.ambiguous-name.cure = Finn ut hvem som er ment, for eksempel av rekkefølgen i spørsmålet, og knytt navnet til roster-id under `items`.
rule.ambiguous-name.example = Spørsmålet har bare et fornavn, som både person 12 og person 15 har.

rule.repeated-item.title = Person som står to ganger i spørsmålet
rule.repeated-item.meaning = To delspørsmål i samme spørsmål gjelder samme person. Det første teller, det andre er utelatt.
rule.repeated-item.importance = Svarene kan motsi hverandre, og en kontakt skal ikke telle dobbelt. Ofte er det ene navnet egentlig en annen person.
rule.repeated-item.cure = Gjelder det ene navnet en annen, knytt det til rett roster-id under `items`.
rule.repeated-item.example = Kolonne F og kolonne T gjelder begge person 12; T er utelatt.

rule.person-not-asked.title = Person som det ikke ble spurt om
rule.person-not-asked.meaning = En person på adresselisten har ikke noe delspørsmål i spørsmålet. Ingen kunne oppgi kontakt med vedkommende.
rule.person-not-asked.importance = Personen ser ut til å stå uten kontakt, men det er aldri spurt. Parene holdes utenfor alle andeler av observerte par.
rule.person-not-asked.cure = Se etter et navn uten treff i samme spørsmål, og knytt det til personen under `items`. Hører personen ikke til, ta raden ut av adresselisten.
rule.person-not-asked.example = Person 12 ble satt på adresselisten etter at skjemaet var sendt ut.
rule.wave-key-unclear.title = Uklart hvem som er hvem i to målinger
rule.wave-key-unclear.meaning = Folk kjennes igjen fra én måling til den neste på det `match-waves` sier. Her mangler det for noen, eller flere på samme liste har det samme.
rule.wave-key-unclear.importance = Endringer regnes person for person. Uten å vite hvem som er hvem, ville kontakt som ble tatt opp av én, se ut som brutt av en annen.
rule.wave-key-unclear.cure = Rett adresselisten, eller velg en annen `match-waves`: id, email eller name.
rule.wave-key-unclear.example = Rad 5 og rad 17 på listen fra 2025 har begge id 12.
rule.wave-person-changed.title = Samme id, men annet navn og annen adresse
rule.wave-person-changed.meaning = To personer regnes som samme person fordi id-en er lik, men verken navn eller e-postadresse er det samme. Gjelder det flere enn hver femte, er listen nummerert på nytt, og kjøringen stopper.
rule.wave-person-changed.importance = Folk skifter navn og adresse. Men er id-en gitt videre til en annen, blir svarene til to ulike mennesker sammenlignet.
rule.wave-person-changed.cure = Se etter hvem det er. Gi den nye personen en id for seg selv, eller bruk `match-waves: email`.
rule.wave-person-changed.example = Person 16 het noe annet og hadde en annen adresse i 2023.
rule.wave-person-alike.title = En som har sluttet, ligner en som er kommet til
rule.wave-person-alike.meaning = En person på den første listen er ikke på den neste, og en ny person der har samme eller nesten samme navn, adresse eller postkasse.
rule.wave-person-alike.importance = Er det samme person, blir alle svarene til og om vedkommende utelatt av endringene. Ingen blir koblet fordi de ligner.
rule.wave-person-alike.cure = Er det samme person, så gi begge samme id, eller skriv den andre adressen eller det andre navnet under `people` i målingen.
rule.wave-person-alike.example = Rad 8 på listen fra 2023 og rad 11 på listen fra 2025 har samme navn og hver sin id.
rule.wave-not-comparable.title = Noe kan ikke sammenlignes mellom to målinger
rule.wave-not-comparable.meaning = Et spørsmål er stilt i bare én av to målinger, eller med en annen tekst, andre nivåer eller andre svar. Eller ingen er på begge listene.
rule.wave-not-comparable.importance = En endring i svarene kunne komme av at spørsmålet ble et annet. Derfor regnes ingen endring ut for denne relasjonen; resten sammenlignes.
rule.wave-not-comparable.cure = Ingenting, hvis spørsmålet virkelig ble endret. Ellers rett `questions` i målingen, eller svarene i skalaen.
rule.wave-not-comparable.example = «Ukentlig» i 2023 ble til «Hver uke eller oftere» i 2025.

rule.non-respondent.title = Har ikke svart
rule.non-respondent.meaning = En person på adresselisten har ikke noe svar i svarfilen. Manglende svar er ikke det samme som ingen kontakt.
rule.non-respondent.importance = Vi vet ikke hvem personen har kontakt med, bare hvem som oppgir kontakt med personen. To som ikke har svart, kan ha kontakt uten at det synes.
rule.non-respondent.cure = Ta ny kontakt. Arket Respondenter i arbeidsboken kan filtreres på dem som bør få en påminnelse.
rule.non-respondent.example = Person 12 står på adresselisten, men ingen rad i svar.csv er fra person 12.

rule.partial-response.title = Har svart på en del
rule.partial-response.meaning = Personen har latt flere delspørsmål stå åpne enn `call-back` under `checks` lar gå (hvert tiende), har ikke svart på en hel relasjon, eller svarfilen sier at skjemaet ble avbrutt.
rule.partial-response.importance = Svarene som finnes, teller med. Det som mangler, er ukjent og gjør antallet kontakter til et minstetall.
rule.partial-response.cure = Be personen fullføre skjemaet, eller ta forbehold i rapporten. `checks: {{ call-back: {{ missing-at-most: 0.2 }} }}` lar mer gå.
rule.partial-response.example = Person 12 har svart på 20 av 33 delspørsmål.

rule.blank-response.title = Blankt svar
rule.blank-response.meaning = Det finnes en rad for personen, men ingen delspørsmål om kontakt er besvart. Noen åpner skjemaet uten å fylle det ut.
rule.blank-response.importance = Raden er ikke et svar om at personen står uten kontakt. Den teller ikke i svarprosenten.
rule.blank-response.cure = Ta ny kontakt med personen.
rule.blank-response.example = Rad 17 er fra person 12, men alle kolonnene i «contact» er tomme.

rule.low-response-rate.title = Lav svarprosent
rule.low-response-rate.meaning = Andelen som har svart helt eller delvis, er lavere enn grensen i oppsettfilen (`response-rate` under `checks`, 0,8 når ikke annet er sagt).
rule.low-response-rate.importance = Nettverksmål tåler lite frafall: når én av fem mangler, kan mer enn en tredel av parene mangle svar fra minst den ene siden. Kommuner med ulik svarprosent bør ikke sammenlignes uten forbehold.
rule.low-response-rate.cure = Ta ny kontakt med dem som ikke har svart, før tallene brukes. Kan det ikke gjøres, les tallene for observerte par og arket Følsomhet.
rule.low-response-rate.example = 24 av 34 har svart (70 %), grensen er 80 %.

rule.duplicate-response.title = Flere svar fra samme person
rule.duplicate-response.meaning = Svarfilen har to eller flere rader fra samme person. Det fyldigste svaret teller, av like fyldige det siste.
rule.duplicate-response.importance = Skulle begge telle, ville personen oppgi ulike ting om de samme. Det som er utelatt, står i regnskapet under Opphav.
rule.duplicate-response.cure = Sammenlign radene. Er det den utelatte som gjelder, utelat den andre med `exclude` under `respondents`.
rule.duplicate-response.example = Person 12 svarte i rad 5 og igjen i rad 17; rad 17 teller.

rule.unknown-respondent.title = Svar fra noen som ikke står på adresselisten
rule.unknown-respondent.meaning = Et svar kan ikke kobles til noen på adresselisten, og er utelatt.
rule.unknown-respondent.importance = Er adressen skrevet på ulike måter, telles en som har svart, som om vedkommende ikke hadde det, og svarene går tapt.
rule.unknown-respondent.cure = Se i raden hvem som har svart. Rett adresselisten, eller legg personen til hvis hun eller han hører til nettverket.
rule.unknown-respondent.example = Rad 17 i svar.csv har en adresse fra før kommunesammenslåingen; adresselisten har den nye.

rule.test-response-left-out.title = Testsvar er utelatt
rule.test-response-left-out.meaning = Rader som er merket som test, enten av Questback eller av `exclude` i oppsettfilen, er ikke med.
rule.test-response-left-out.importance = Et testsvar er ikke en opplysning om kontakt, og ville gitt relasjoner som ikke finnes.
rule.test-response-left-out.cure = Kontroller at ingen ekte svar er blant dem.
rule.test-response-left-out.example = Rad 2 har `tester` lik 1: skjemaet ble prøvd før utsending.

rule.same-answer-throughout.title = Samme svar på alt
rule.same-answer-throughout.meaning = Personen har gitt ett og samme svar på alle delspørsmål i spørsmålet.
rule.same-answer-throughout.importance = Det kan være riktig, men kan også være et svar gitt i hast. Én som oppgir daglig kontakt med alle, ser ut som den viktigste brobyggeren.
rule.same-answer-throughout.cure = Sammenlign med hva de andre oppgir om personen, og spør om nødvendig. Svaret teller som det står.
rule.same-answer-throughout.example = Person 12 har krysset av i samme kolonne for alle de 33 andre.

rule.answered-without-ties.title = Har svart, uten å oppgi kontakt
rule.answered-without-ties.meaning = Personen har svart på spørsmålet, men ikke oppgitt kontakt med noen.
rule.answered-without-ties.importance = Dette er et svar: personen regnes som uten egen oppgitt kontakt, i motsetning til dem som ikke har svart.
rule.answered-without-ties.cure = Er det overraskende, spør personen, og se om andre oppgir kontakt den andre veien.
rule.answered-without-ties.example = Person 12 har svart «Aldri» om alle, mens person 15 oppgir ukentlig kontakt med person 12.

rule.system-column-missing.title = En av eksportens egne kolonner mangler
rule.system-column-missing.meaning = EFS skriver alltid kolonnene lfdn (løpenummer) og dispcode (status). Her er en av dem tatt bort før filen ble gitt videre.
rule.system-column-missing.importance = Uten dispcode kan avbrutte skjemaer ikke skilles fra fullstendige på annet enn hullene i dem.
rule.system-column-missing.cure = Eksporter på nytt med kolonnen, eller skriv `complete` eller `partial` under `respondents`.
rule.system-column-missing.example = svar.csv har kolonnen lfdn, men ikke dispcode.

rule.status-not-understood.title = Ukjente ord for et svars status
rule.status-not-understood.meaning = Kolonnen som sier om et svar er fullstendig eller et testsvar, holder ord i stedet for koder, og ordene er ikke kjent.
rule.status-not-understood.importance = Testsvar kan komme med i nettverket, og avbrutte svar kan gå for å være fullstendige.
rule.status-not-understood.cure = Eksporter med koder, eller skriv hva ordene betyr med `complete`, `partial` og `exclude` under `respondents`.
rule.status-not-understood.example = Kolonnen dispcode i svar.csv har etiketter på et språk som ikke er kjent.

rule.cells-beside-table.title = Tomme felt ved siden av tabellen
rule.cells-beside-table.meaning = En rad i svarfilen har flere felt enn overskriftsraden, men feltene bak den siste overskriften er tomme.
rule.cells-beside-table.importance = Oftest har noen bare skrevet et skilletegn for mye. Men et skilletegn inne i et svar uten anførselstegn ser likedan ut, og da står svarene bak det én kolonne for langt til høyre.
rule.cells-beside-table.cure = Sammenlign raden med overskriftene. Slett de tomme feltene, eller eksporter på nytt.
rule.cells-beside-table.example = Overskriftene fyller kolonnene A til H, og rad 12 slutter med et semikolon til.

rule.answer-time-unclear.title = Uklart hvilket svar som er det siste
rule.answer-time-unclear.meaning = En person har flere like fyldige svar, og datoene deres kan leses på flere måter: 03/04 er 3. april eller 4. mars. Ingen dato i kolonnen avgjør det.
rule.answer-time-unclear.importance = Er feil svar brukt, er personens kontakter de som gjaldt før.
rule.answer-time-unclear.cure = Eksporter med datoer som 2024-03-01, eller utelat det svaret som ikke gjelder, med `exclude` under `respondents`.
rule.answer-time-unclear.example = Person 12 svarte 3/4/2024 i rad 5 og 4/3/2024 i rad 17.

rule.self-tie.title = Oppgitt kontakt med seg selv
rule.self-tie.meaning = Personen har krysset av for sitt eget navn. Krysset er utelatt.
rule.self-tie.importance = En relasjon går mellom to personer. Tatt med ville krysset økt antallet kontakter og endret alle mål.
rule.self-tie.cure = Som regel ingenting. Skjer det mange ganger, kontroller at svarene er koblet til rett person.
rule.self-tie.example = Svaret fra person 12 har et kryss i kolonnen til person 12.

rule.tie-to-non-respondent.title = Relasjon til en som ikke har svart
rule.tie-to-non-respondent.meaning = Andre oppgir kontakt med en person som ikke har svart. Relasjonen er oppgitt, men ubekreftet.
rule.tie-to-non-respondent.importance = Slike relasjoner trekker andelen gjensidige ned uten at noen har sagt imot. Derfor regnes gjensidighet også for observerte par.
rule.tie-to-non-respondent.cure = Ta ny kontakt med personen. De som flest oppgir kontakt med, bør kontaktes først.
rule.tie-to-non-respondent.example = Sju personer oppgir kontakt med person 12, som ikke har svart.

rule.one-sided-tie.title = Ensidig oppgitt relasjon
rule.one-sided-tie.meaning = Den ene oppgir kontakt, den andre har svart at det ikke er kontakt. Meldes bare der begge ventes å svare det samme (`reciprocity: expected`), og bare når begge har svart om hverandre.
rule.one-sided-tie.importance = De to oppfatter kontakten ulikt, eller en av dem har oversett den andre i listen. Om relasjonen telles, avhenger av regelen for urettede nettverk.
rule.one-sided-tie.cure = Avklar med de to. Er kontakten ikke gjensidig av natur (å gi råd, for eksempel), skriv `reciprocity: not-expected`.
rule.one-sided-tie.example = Person 12 oppgir ukentlig kontakt med person 15; person 15 har svart «Aldri» om person 12.

rule.conflicting-frequency.title = Ulik hyppighet
rule.conflicting-frequency.meaning = Begge oppgir kontakt, men på ulike nivåer i skalaen. Meldes bare der begge ventes å svare det samme (`reciprocity: expected`).
rule.conflicting-frequency.importance = På det sterkeste nivået er relasjonen bare oppgitt av den ene. Bildet av daglig kontakt kan derfor avhenge av hvem du lytter til.
rule.conflicting-frequency.cure = Avklar med de to hvis avviket er stort. Ellers velger `symmetrise` under `analysis` hvilket nivå som gjelder når retningen ikke teller.
rule.conflicting-frequency.example = Person 12 oppgir daglig kontakt med person 15, person 15 oppgir månedlig kontakt med person 12.

rule.measure-left-out.title = Mål er utelatt
rule.measure-left-out.meaning = Ett eller flere mål lot seg ikke regne ut for denne relasjonen på dette nivået: nettverket er for stort, eller målet har ingen løsning der. Feltene er tomme, ikke null.
rule.measure-left-out.importance = Alle andre tall står. Et tomt felt her sier ikke noe om personen, bare om målet.
rule.measure-left-out.cure = Som regel er det ikke noe å gjøre: bruk et annet mål, eller regn det ut fra GraphML-filen.
rule.measure-left-out.example = Bare to personer har daglig kontakt, og egenvektorsentraliteten finner ingen løsning.

rule.only-degrees.title = Bare grad er regnet ut
rule.only-degrees.meaning = Oppsettfilen eller kommandolinjen ber om `measures: degrees`: grad, tetthet, gjensidighet og annet som telles person for person og par for par. Det som følger kontakten lenger, er utelatt fra ark, bilder og filer.
rule.only-degrees.importance = Tallene som står der, er de samme som ellers. At klynger, brobyggere og avstander ikke er nevnt, sier ingenting om nettverket.
rule.only-degrees.cure = Kjør uten `--measures degrees` og med `measures: all` når du vil ha alle målene.
rule.only-degrees.example = Et nettverk med flere tusen personer, der du først vil se hvem som har svart og hvem som er mest oppgitt.

rule.analysis-failed.title = Analysen stanset
rule.analysis-failed.meaning = Biblioteket som regner ut nettverksmålene, meldte en feil som ikke gjelder ett enkelt mål.
rule.analysis-failed.importance = Ingenting er skrevet. Resultatene fra forrige kjøring er urørt.
rule.analysis-failed.cure = Oftest er det for lite minne til et svært stort nettverk. Kjør ett nettverk om gangen med `--network`.
rule.analysis-failed.example = Et nettverk med mange tusen personer på en maskin med lite minne.

rule.key-unusable.title = Nøkkelen kan ikke brukes
rule.key-unusable.meaning = En utgave uten navn lages med en nøkkelfil. Den mangler, er skadet eller for kort, finnes fra før der en ny skulle lages, eller ligger blant resultatene.
rule.key-unusable.importance = Uten en hemmelig nøkkel kan hvem som helst med adresselisten regne ut kodene. Med en ny nøkkel får alle nye koder, og rundene kan ikke lenger kobles.
rule.key-unusable.cure = Lag en nøkkel med `brobygger key FIL`, eller hent den du brukte sist, fra sikkerhetskopien.
rule.key-unusable.example = `--edition pseudonymous` uten `--key`.

rule.key-readable-by-others.title = Andre kan lese nøkkelfilen
rule.key-readable-by-others.meaning = Nøkkelfilen har rettigheter som lar andre brukere av maskinen lese den.
rule.key-readable-by-others.importance = Den som har nøkkelen og adresselisten, kan føre alle koder tilbake til personer.
rule.key-readable-by-others.cure = `chmod 600 FIL`. Har andre hatt filen, lag en ny nøkkel.
rule.key-readable-by-others.example = Filen ble kopiert fra en minnepinne og har rettighetene 644.

rule.codes-not-stable.title = Koder som kan bli andre neste gang
rule.codes-not-stable.meaning = En kode lages av id-en på adresselisten. Noen har verken id eller e-post og er bare kjent ved raden de står i; eller to korte koder ble like og måtte gjøres lengre.
rule.codes-not-stable.importance = I dette resultatet er alt riktig. Sammenlignes to runder, kan en kode høre til en annen person.
rule.codes-not-stable.cure = Gi alle en id som følger dem, og oppgi kolonnen under `roster`, `columns`, `id`.
rule.codes-not-stable.example = En adresseliste med bare navn.

rule.name-in-text.title = Et navn i en tekst fra oppsettfilen
rule.name-in-text.meaning = Titler, etiketter og opplysninger i oppsettfilen følger med i alle utgaver. Navn på nettverk og hele personnavn i dem er erstattet. Et ord som bare er en del av et navn, kan bety noe annet og står som det er.
rule.name-in-text.importance = Står en kommune eller en person igjen i en tekst, hjelper det lite at resten er kodet.
rule.name-in-text.cure = Les tekstene som er nevnt, og skriv dem om i oppsettfilen hvis de peker på noen.
rule.name-in-text.example = `title: Boligsosialt arbeid i Elvestad` blir «Boligsosialt arbeid i Kommune A».

rule.attribute-coarsened.title = En egenskap er grovere enn den er kjent
rule.attribute-coarsened.meaning = Utgaver uten navn har ikke fritekst, og ikke verdier med navn, adresser, datoer eller numre som hører til én person. I en anonym utgave er verdier som få har, samlet i «Andre», og tall er blitt intervaller.
rule.attribute-coarsened.importance = Tabeller og bilder etter denne egenskapen er ikke de samme som i utgaven med navn. Tomme celler betyr utelatt, ikke ubesvart; ordboken sier hvor mange.
rule.attribute-coarsened.cure = Bruk bredere kategorier i oppsettfilen, eller en annen `smallest-group` under `privacy`.
rule.attribute-coarsened.example = Én person arbeider med utbygging og to med kontrakter; begge deler blir «Andre».

rule.singled-out.title = Personer som kan kjennes igjen på egenskapene
rule.singled-out.meaning = I den anonyme utgaven har noen en kombinasjon av egenskaper som færre enn `smallest-group` personer deler. En verdi som mangler, regnes ikke som lik noen annen. I alle utgaver uten navn: en kolonne der nesten alle har hver sin verdi.
rule.singled-out.importance = Den som vet hvor noen arbeider og hvor lenge, kan finne personen og se hvem personen har kontakt med.
rule.singled-out.cure = `singled-out: leave-out` under `privacy` utelater verdier én etter én til ingen skiller seg ut. Færre egenskaper i oppsettfilen gjør det samme.
rule.singled-out.example = Bare én i Bolig og eiendom har arbeidet der i over ti år.

rule.comments-left-out.title = Kommentarer er utelatt i en utgave uten navn
rule.comments-left-out.meaning = Det analytikeren og møtene har skrevet i kommentarfilen, kan inneholde navn som programmet ikke kjenner. Utgaver uten navn tar det ikke med når filen ikke sier noe annet.
rule.comments-left-out.importance = Under bildene står forslagene fra tallene, og tabellene er som før møtet.
rule.comments-left-out.cure = Les tekstene. Kan alle se dem, skriv `editions: true` i kommentarfilen.
rule.comments-left-out.example = Tre tekster om bilder og en handlingsplan er ikke med i den anonyme utgaven.

rule.comment-without-place.title = En kommentar gjelder noe som ikke finnes
rule.comment-without-place.meaning = Kommentarfilen har en tekst om et bilde eller et nettverk som ikke finnes i denne kjøringen. Bildene heter det samme som filene i mappen pictures.
rule.comment-without-place.importance = Teksten vises ingen steder. Under bildet som var ment, står forslaget fra tallene.
rule.comment-without-place.cure = Rett navnet på linjen som er nevnt, eller fjern den. `brobygger comments --missing` viser bildene som ikke er nevnt i filen.
rule.comment-without-place.example = En relasjon har fått ny id, så `contact-daily` heter nå `samarbeid-daily`.

rule.template-incomplete.title = En mal mangler oppsett eller stiler
rule.template-incomplete.meaning = Filen etter `--template` har ikke alle oppsettene eller stilene som presentasjonen eller notatet bruker. De finnes ved navn.
rule.template-incomplete.importance = Ingen tall er påvirket. Det som mangler, ser ut som programmets eget, med malens farger og skrift.
rule.template-incomplete.cure = Lag malen av en fil som programmet har skrevet, eller gi malens oppsett og stiler navnene som er nevnt.
rule.template-incomplete.example = En mal med bare «Title Slide» og «Title and Content» får programmets oppsett for lysbilder med bilder.

rule.sheet-left-out.title = Et ark står utenfor arbeidsboken
rule.sheet-left-out.meaning = Et ark har flere rader enn et regneark rommer (1 048 576 med overskriften), eller en matrise har flere personer enn noen kan lese i et ark (1000). Det er skrevet som tekstfil ved siden av arbeidsboken. En matrise med over 5000 personer skrives ikke. I tables/pairs.csv og tables/affiliations.csv har da bare de parene rader som ikke er slik answers.csv sier om resten.
rule.sheet-left-out.importance = Ingen tall er påvirket. Relasjonene står også i GraphML-filene.
rule.sheet-left-out.cure = Det er ikke noe å rette. Åpne tekstfilen i et statistikkprogram.
rule.sheet-left-out.example = Et nettverk med 2000 personer har matrisen i contact-matrix.csv.

rule.old-result-kept.title = En gammel resultatfil er ikke fjernet
rule.old-result-kept.meaning = En tidligere kjøring skrev filen, og den er ikke lenger et resultat. Den er endret siden, eller kan ikke fjernes, og er derfor urørt.
rule.old-result-kept.importance = Den som åpner filen, ser tall fra den tidligere kjøringen.
rule.old-result-kept.cure = Flytt filen dersom den skal beholdes, ellers slett den.
rule.old-result-kept.example = Noen har skrevet i arbeidsboken til et nettverk som ikke er med i oppsettet lenger.

rule.older-result.title = Filer om flere nettverk eller målinger er eldre
rule.older-result.meaning = Kjøringen gjaldt bare noen av nettverkene eller målingene (`--network`, `--wave`). Filene om flere av dem er ikke skrevet på nytt.
rule.older-result.importance = De kan ha andre tall enn det som er skrevet på nytt. Kjøringens kjennemerke nederst i rapportene viser det.
rule.older-result.cure = Kjør uten `--network` og `--wave` når alle filene er klare.
rule.older-result.example = `run --network elvestad` lar `comparison.xlsx`, `report.html` og `study.json` stå.
"""#
