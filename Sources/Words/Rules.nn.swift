// swift-format-ignore-file
let rulesNN: StaticString = #"""
# What each code means (`brobygger explain CODE`): the fault in a few words, what is wrong and the rule behind it, what
# it does to the network and its figures, how to mend it, and a case with invented ids, files and rows.

rule.mapping-syntax.title = Oppsettfila er ikkje gyldig YAML
rule.mapping-syntax.meaning = Fila lèt seg ikkje lese som YAML. Vanlege grunnar er innrykk med tabulator, eit hermeteikn som ikkje er lukka, eller eit kolon inne i ein tekst utan hermeteikn.
rule.mapping-syntax.importance = Oppsettfila seier kva svara betyr. Kan ho ikkje lesast, blir det ikkje noko nettverk.
rule.mapping-syntax.cure = Gå til linja og kolonnen i meldinga. Bruk mellomrom i innrykk, og set hermeteikn rundt tekst med kolon, nummerteikn eller hakeparentes.
rule.mapping-syntax.example = `label: Kontakt: fag` må skrivast `label: "Kontakt: fag"`.

rule.mapping-unknown-key.title = Ukjend nøkkel i oppsettfila
rule.mapping-unknown-key.meaning = Ein nøkkel finst ikkje, eller han står på feil stad. Nøklar som ikkje er kjende, blir aldri hoppa over i det stille.
rule.mapping-unknown-key.importance = Ein feilskriven nøkkel ville elles ikkje hatt nokon verknad, og tala ville bygd på noko anna enn du meinte.
rule.mapping-unknown-key.cure = Bruk nøkkelen som meldinga foreslår, eller rett innrykket. Alle nøklane står i Mappings/README.md.
rule.mapping-unknown-key.example = `reciprosity: expected` under ein relasjon; nøkkelen heiter `reciprocity`.

rule.mapping-duplicate-key.title = Same nøkkel to gonger
rule.mapping-duplicate-key.meaning = Ein nøkkel står meir enn éin gong i same blokk, eller to delar av ei liste har same `id`.
rule.mapping-duplicate-key.importance = Berre den eine kunne ha telt, og kva for ein ville vere tilfeldig.
rule.mapping-duplicate-key.cure = Behald den eine, eller gi dei kvart sitt namn.
rule.mapping-duplicate-key.example = To relasjonar med `id: contact`.

rule.mapping-missing-key.title = Ein nøkkel manglar
rule.mapping-missing-key.meaning = Ei blokk manglar ein nøkkel som må vere der.
rule.mapping-missing-key.importance = Programmet gissar aldri kva svar betyr. Det som oppsettfila lèt stå ope, må du avgjere.
rule.mapping-missing-key.cure = Legg til nøkkelen som meldinga nemner, i blokka ho peikar på.
rule.mapping-missing-key.example = Eit nettverk utan `roster`: då er det ukjent kven som høyrer til.

rule.mapping-wrong-type.title = Verdien er av feil slag
rule.mapping-wrong-type.meaning = Ein verdi er av eit anna slag enn nøkkelen tek imot: tekst der det skal vere tal, eller éin verdi der det skal vere ei liste.
rule.mapping-wrong-type.importance = Verdien kan ikkje tolkast utan å gisse.
rule.mapping-wrong-type.cure = Skriv verdien slik meldinga seier. Lister står i hakeparentes eller med bindestrek på kvar linje; roster-id-ar står i hermeteikn.
rule.mapping-wrong-type.example = `answers: Dagleg` skal vere `answers: ["Dagleg"]`.

rule.mapping-wrong-value.title = Ein verdi som ikkje kan brukast
rule.mapping-wrong-value.meaning = Verdien er av rett slag, men ikkje mellom dei nøkkelen godtek, eller utanfor grensene.
rule.mapping-wrong-value.importance = Eit val som ikkje finst, kan ikkje følgjast, og programmet vel ikkje eit anna på eiga hand.
rule.mapping-wrong-value.cure = Vel ein av verdiane som meldinga listar opp.
rule.mapping-wrong-value.example = `response-rate: 80` skal vere eit tal frå 0 til 1: `response-rate: 0.8`.

rule.mapping-dangling-reference.title = Viser til noko som ikkje finst
rule.mapping-dangling-reference.meaning = Ein nøkkel viser til ein `id` som ikkje er definert nokon stad i oppsettfila.
rule.mapping-dangling-reference.importance = Utan skalaen, verdien eller utvalet det blir vist til, har svara inga tyding.
rule.mapping-dangling-reference.cure = Rett `id`-en til den meldinga foreslår, eller legg til det som manglar.
rule.mapping-dangling-reference.example = `scale: kontakt` der skalaen heiter `contact`.

rule.file-unreadable.title = Fila kan ikkje lesast
rule.file-unreadable.meaning = Fila finst ikkje, er ei mappe, eller du har ikkje tilgang til henne.
rule.file-unreadable.importance = Utan alle filene blir nettverket ufullstendig, og køyringa stoppar før noko blir skrive.
rule.file-unreadable.cure = Kontroller stien. Stiar i oppsettfila blir rekna frå mappa ho ligg i.
rule.file-unreadable.example = `responses: svar.csv`, medan fila ligg i undermappa `elvestad`.

rule.path-not-allowed.title = Fila ligg utanfor mappa til oppsettfila
rule.path-not-allowed.meaning = Oppsettfila viser til ei fil utanfor mappa ho sjølv ligg i: med `..`, med full sti, eller gjennom ei lenkje.
rule.path-not-allowed.importance = Den som får ei oppsettfil av andre, skal ikkje utan å vite det lese filer frå resten av maskina inn i resultata.
rule.path-not-allowed.cure = Legg fila i mappa til oppsettfila, eller tillat mappa ho ligg i, med `--allow-path MAPPE`.
rule.path-not-allowed.example = `roster: ../felles/adresseliste.csv` blir berre lesen med `--allow-path felles`.

rule.file-empty.title = Fila er tom
rule.file-empty.meaning = Fila har ikkje noko innhald, eller ikkje noko under overskriftene.
rule.file-empty.importance = Ei tom fil er som regel ein eksport eller ei kopiering som gjekk gale, ikkje eit nettverk utan svar.
rule.file-empty.cure = Hent fila på nytt frå Questback.
rule.file-empty.example = Ei nedlasting som vart avbroten, har 0 byte.

rule.format-unknown.title = Ukjent format på fila
rule.format-unknown.meaning = Innhaldet liknar ikkje noko eksportformat som programmet kan lese. Formatet blir kjent att på innhaldet, ikkje på filnamnet.
rule.format-unknown.importance = Ei fil som blir lesen som noko anna enn ho er, gir feil svar på feil person.
rule.format-unknown.cure = Eksporter rådata på nytt i eit format som `brobygger formats` listar opp. Er formatet rett, tving det med `format:` under `responses`.
rule.format-unknown.example = Ein ferdig rapport i staden for rådata.

rule.text-encoding.title = Teiknkodinga stemmer ikkje
rule.text-encoding.meaning = Fila inneheld byte som ikkje er tekst i teiknkodinga som vart funnen eller oppgitt.
rule.text-encoding.importance = Når æ, ø og å blir lesne feil, passar ikkje namn og svar lenger til adresselista og skalaen.
rule.text-encoding.cure = Oppgi `encoding:` for fila, eller lagre ho som UTF-8.
rule.text-encoding.example = `responses: {{ file: elvestad/svar.csv, encoding: windows-1252 }}`

rule.delimited-text-broken.title = CSV-fila er skadd
rule.delimited-text-broken.meaning = Ei rad har eit anna tal på celler enn overskrifta, eit hermeteikn er ikkje lukka, eller fila inneheld nullbyte.
rule.delimited-text-broken.importance = Når cellene forskyv seg, hamnar svara på feil person. Difor blir ingenting gissa.
rule.delimited-text-broken.cure = Sjå på rada i meldinga, og eksporter på nytt. Er skiljeteiknet eit anna, oppgi `delimiter:`.
rule.delimited-text-broken.example = Rad 17 har 33 celler, overskrifta har 36.

rule.xml-broken.title = XML-fila er skadd
rule.xml-broken.meaning = Fila følgjer ikkje reglane for XML: ho sluttar for tidleg, ein tagg er ikkje lukka, eller ein `&` står utan å vere koda.
rule.xml-broken.importance = Ei avkorta fil kan sjå ut som ei heil med færre svar. Då ville personar som har svart, telje som om dei ikkje hadde det.
rule.xml-broken.cure = Eksporter eller last ned fila på nytt. Ikkje rett ho for hand.
rule.xml-broken.example = Nedlastinga stoppa ved linje 4210, midt i ein `<row>`.

rule.xml-refused.title = XML-fila er avvist av tryggleiksgrunnar
rule.xml-refused.meaning = Fila har ein dokumenttype (DTD) eller entitetar. Slikt finst ikkje i eksportar frå Questback, og kan brukast til å hente andre filer eller fylle minnet.
rule.xml-refused.importance = Innhaldet er ikkje til å stole på, og ingenting av det blir lese inn.
rule.xml-refused.cure = Bruk fila slik Questback gav ho. Finn ut kvar ho kjem frå dersom ho ikkje er endra.
rule.xml-refused.example = Fila byrjar med `<!DOCTYPE export [...]>`.

rule.export-broken.title = Eksporten heng ikkje saman
rule.export-broken.meaning = Fila kan lesast, men følgjer ikkje oppbygginga som formatet har: noko som skal vere der, manglar, eller kjem i feil rekkjefølgje.
rule.export-broken.importance = Då er det usikkert kva svar som høyrer til kva spørsmål.
rule.export-broken.cure = Eksporter på nytt utan å opne og lagre fila i eit anna program først.
rule.export-broken.example = Ei rad manglar variabelen `v_14`, som står i lista over variablar.

rule.cell-without-value.title = Celle i eit rekneark utan verdi
rule.cell-without-value.meaning = Ei celle som blir lesen, har ein formel som ingen har rekna ut, eller ein feil frå reknearket som #N/A.
rule.cell-without-value.importance = Lesen som tom ville cella sagt «ingen kontakt» eller «inga eining», og det veit ingen.
rule.cell-without-value.cure = Opne arbeidsboka i Excel eller LibreOffice og lagre ho, eller skriv verdien inn.
rule.cell-without-value.example = Eit skript koda om svara i kolonne D og lagra formlar utan verdiar.

rule.roster-column-missing.title = Adresselista manglar ein kolonne
rule.roster-column-missing.meaning = Ein kolonne som `roster` eller eit kjenneteikn viser til, finst ikkje i adresselista.
rule.roster-column-missing.importance = Adresselista avgjer kven som høyrer til nettverket, og namnet og e-posten knyter svara til personane.
rule.roster-column-missing.cure = Skriv kolonnenamnet slik det står i fila. Har eitt nettverk andre kolonnenamn, oppgi dei der: `roster: {{ file: …, columns: {{ name: … }} }}`.
rule.roster-column-missing.example = Oppsettfila seier `name: Namn`, fila har `Fullt namn`.

rule.respondent-column-missing.title = Veit ikkje kven som har svart
rule.respondent-column-missing.meaning = Kolonnen som viser kven eit svar høyrer til, finst ikkje i svarfila.
rule.respondent-column-missing.importance = Ein relasjon går frå den som svarer. Utan avsendar kan svaret ikkje bli til noko nettverk.
rule.respondent-column-missing.cure = Oppgi kolonnen med `column` under `respondents`; meldinga listar dei moglege. Er undersøkinga anonym, kan ho ikkje bli eit nettverk.
rule.respondent-column-missing.example = `respondents: {{ match: email, column: c_0001 }}`; e-posten står i staden i `p_0001`.

rule.output-unwritable.title = Resultata kan ikkje skrivast
rule.output-unwritable.meaning = Disken er full, mappa kan ikkje skrivast i, eller noko anna hindrar at filene blir lagra.
rule.output-unwritable.importance = Ei køyring skriv alt eller ingenting, så gamle og nye tal aldri blir blanda.
rule.output-unwritable.cure = Frigjer plass, lukk arbeidsboka i Excel, eller vel ei anna mappe med `--output`.
rule.output-unwritable.example = Mappa `Exports` ligg på eit område du berre kan lese frå.

rule.output-in-use.title = Ei anna køyring skriv dei same resultata
rule.output-in-use.meaning = To køyringar av same studie skriv til same mappe. Denne har venta og gitt opp.
rule.output-in-use.importance = Berre éi kan skrive om gongen; elles kunne filer frå to køyringar hamne om kvarandre.
rule.output-in-use.cure = Køyr på nytt når den andre er ferdig, eller vel ei anna mappe med `--output`.
rule.output-in-use.example = To kollegaer køyrer den same studien på ein felles disk samstundes.

rule.export-incomplete.title = Berre ein del av svara
rule.export-incomplete.meaning = Fila seier sjølv at undersøkinga har fleire svar enn det står i ho: ho er éi side av fleire.
rule.export-incomplete.importance = Dei som står på dei andre sidene, ville sjå ut som om dei ikkje hadde svart.
rule.export-incomplete.cure = Hent alle sidene, og oppgi dei som liste: `responses: [side1.xml, side2.xml]`.
rule.export-incomplete.example = svar.xml har 1000 svar, men seier at det er 1240 i alt.

rule.people-unmatched.title = Svar eller namn som ikkje finn personane sine
rule.people-unmatched.meaning = Ingen, eller nesten ingen, svar eller delspørsmål passar til adresselista, eller fleire av dei ville ha passa dersom eitt og same trekk vart sett bort frå: nullar framfor, stor og liten bokstav, det som står etter @.
rule.people-unmatched.importance = Slike svar er gitt. Å telje dei som «har ikkje svart» ville gi eit gale nettverk som ser rett ut; å gjette kunne slå saman to personar.
rule.people-unmatched.cure = Gjer det meldinga foreslår: rett `match` eller `column` under `respondents`, skriv id-ane likt i begge filene, eller knyt adresser og namn til personar under `people` eller `items`.
rule.people-unmatched.example = Adresselista har id 00101, og svarfila 101: eit rekneark tok bort nullane.

rule.question-not-found.title = Spørsmålet finst ikkje i svarfila
rule.question-not-found.meaning = Oppsettfila viser til eit spørsmål som ikkje finst i svarfila, eller som fleire spørsmål passar til.
rule.question-not-found.importance = Utan rett spørsmål blir nettverket tomt, eller det blir eit anna nettverk enn du trur. Køyringa stoppar.
rule.question-not-found.cure = Skriv `question` slik teksten står i svarfila, eller peik på spørsmålet med `number`, `variables` eller `question-id`. `brobygger inspect` viser alle spørsmåla i fila.
rule.question-not-found.example = `question: Kor ofte har du kontakt` passar til spørsmål 4 og 9; legg til `number: 4`.

rule.blank-undecided.title = Ikkje avgjort kva ei tom celle betyr
rule.blank-undecided.meaning = Mellom celler med svar står det tomme, og svarfila skil ikkje mellom «ingen kontakt» og «ikkje svart». Då må oppsettfila seie kva tomt betyr.
rule.blank-undecided.importance = Valet endrar tettleik, gjensidigheit og kven som står utan kontakt. Manglande svar er aldri null.
rule.blank-undecided.cure = Set `blank: no-tie` under skalaen dersom respondentane berre skulle krysse av for dei dei har kontakt med, elles `blank: unanswered`.
rule.blank-undecided.example = Skjemaet hadde berre «dagleg», «kvar veke» og «kvar månad»; dei andre skulle stå tomme: `blank: no-tie`.

rule.cells-emptied.title = Kodar for manglande svar er tømde
rule.cells-emptied.meaning = EFS skriv eit teikn i kvar celle utan svar: 0 eller -99 når spørsmålet vart vist og ikkje svart på, -77 eller -66 når det ikkje vart vist. I denne fila står cellene tomme, så nokon har fjerna kodane etterpå.
rule.cells-emptied.importance = Ingen kan lenger sjå om personen lét leddet stå tomt eller aldri såg det. Berre det første kan tyde ingen kontakt. Cellene blir rekna som ikkje viste. Står 0 framleis i spørsmålet, er det ei åtvaring, elles ein feil.
rule.cells-emptied.cure = Eksporter på nytt frå EFS, og bruk fila utan å endre ho. Finst berre den endra fila, og betyr tomt der at leddet ikkje vart vist, skriv `blank: not-asked` under skalaen, eller under `questions` i nettverket.
rule.cells-emptied.example = v_15 til v_18 er tomme i rad 4 i data.csv, medan andre celler i spørsmålet har kodar.

rule.answer-outside-scale.title = Svar som ikkje står i skalaen
rule.answer-outside-scale.meaning = Svarfila har eit svar som oppsettfila ikkje listar opp. Alle celler med same svar er eitt funn.
rule.answer-outside-scale.importance = Eit ukjent svar blir rekna som manglande, så ein relasjon kan falle bort og personen sjå mindre knytt ut enn ho eller han er.
rule.answer-outside-scale.cure = Sjå svaret i cella funnet peikar på, og før det opp under `answers` på eit nivå, under `no-tie`, eller under `missing` når svaret berre seier at det ikkje er kjent.
rule.answer-outside-scale.example = Skalaen har «Kvar veke», men 12 celler frå svar.csv rad 5 og utover har «Vekentleg».

rule.box-unread.title = Ikkje avgjort kva som er eit kryss
rule.box-unread.meaning = I eit spørsmål der rutene er kryssa av eller ikkje, står det tekstar som verken er 1, 0, SANN, USANN, tomt, alternativet sin eigen tekst eller noko svarfila sjølv forklarer. Då må oppsettfila seie kva for nokre av dei som er eit kryss.
rule.box-unread.importance = Blir «Ikkje vald» lese som eit kryss, får alle alle funksjonar. Slike ruter blir verken kryss eller tomme; svaret blir rekna som ukjent.
rule.box-unread.cure = Sjå i cellene, og skriv under spørsmålet kva for tekstar som er eit kryss, og kva for nokre som ikkje er det: `ticked: […]` og `not-ticked: […]`. Ein tekst som fleire har skrive ved «anna», fører du opp under `ticked`, «veit ikkje» under `missing`.
rule.box-unread.example = `ticked: [Vald]` og `not-ticked: [Ikkje vald]` under spørsmål 5 om funksjonar.

rule.option-not-in-export.title = Svaralternativet manglar i svarfila
rule.option-not-in-export.meaning = Eit spørsmål med fleire kryss har éin kolonne for kvart svaralternativ. Ein verdi i oppsettfila har ingen slik kolonne.
rule.option-not-in-export.importance = Ingen kan få verdien. Den som berre kryssa av der, ser ut til ikkje å ha kryssa av noko, og fell ut av gruppene.
rule.option-not-in-export.cure = Er teksten skriven annleis i svarfila, før han opp under `answers`. Er det eit «anna»-alternativ, eksporter på nytt med fritekstsvar («Include free-text input»). Fanst alternativet ikkje i skjemaet, ta verdien ut.
rule.option-not-in-export.example = Verdien `anna` for «Anna (spesifiser)», der eksporten vart teken utan fritekst.

rule.mapping-fits-nobody.title = Linje i oppsettfila som ikkje treffer noko
rule.mapping-fits-nobody.meaning = Ein roster-id under `items`, `rows` eller `people` står ikkje på adresselista, eller ein tekst under `items` finst ikkje i svarfila.
rule.mapping-fits-nobody.importance = Linja skulle ha knytt noko til ein person. Slik ho står, gjer ho ingenting, og det ho skulle rette, er framleis gale.
rule.mapping-fits-nobody.cure = Rett id-en eller teksten, eller fjern linja.
rule.mapping-fits-nobody.example = `items` knyter ein tekst til id 12, men adresselista skriv 012.

rule.duplicate-person.title = Same person fleire gonger på adresselista
rule.duplicate-person.meaning = To eller fleire rader på adresselista har same id eller same namn. Same namn er tillate når id eller e-postadresse skil personane.
rule.duplicate-person.importance = Ein person som blir talt to gonger, gir for mange personar, for låg tettleik og relasjonar som er delte på to.
rule.duplicate-person.cure = Slett den eine rada dersom det er same person. Er det to, gi dei kvar sin id, og knyt namna i spørsmåla til id-ane under `items`.
rule.duplicate-person.example = Rad 13 og rad 29 på adresselista har begge id 12.

rule.duplicate-email.title = Same e-postadresse på fleire personar
rule.duplicate-email.meaning = To eller fleire personar på adresselista har same e-postadresse.
rule.duplicate-email.importance = Når svar blir kopla til personar på e-post, kan ingen seie kven svaret er frå. Felles postkassar er ein vanleg grunn.
rule.duplicate-email.cure = Rett adressa på adresselista, eller kople på noko anna med `match: id` eller `match: name` under `respondents`.
rule.duplicate-email.example = Person 12 og person 15 står begge med adressa til postmottaket.

rule.roster-doubtful.title = Rad på adresselista som det er tvil om
rule.roster-doubtful.meaning = Ei rad har ei adresse som ikkje er noka adresse, ei adresse som passar til namnet i ei anna rad, eller manglar det som alle andre rader har.
rule.roster-doubtful.importance = Svar blir kopla til personar gjennom lista. Er to namn bytte om, får kvar den andre sine svar; er rada ein sum eller ei overskrift, blir ho ein person som aldri svarer.
rule.roster-doubtful.cure = Sjå på rada, og rett eller slett ho.
rule.roster-doubtful.example = Rad 5 og rad 9 har bytt namn etter ei sortering.

rule.values-alike.title = Verdiar som berre er skrivne ulikt
rule.values-alike.meaning = To verdiar i ein kolonne på adresselista skil seg berre i store og små bokstavar. Dei er lesne som éin, skriven slik dei fleste skriv han.
rule.values-alike.importance = Éi eining skriven på to måtar ville elles blitt to grupper, og kontakt innanfor ville sett ut som kontakt mellom dei.
rule.values-alike.cure = Skriv verdien likt i alle radene. Er det to ulike ting, gi dei ulike namn.
rule.values-alike.example = Eininga står med liten forbokstav i rad 5.

rule.unmatched-item.title = Namn som ikkje står på adresselista
rule.unmatched-item.meaning = Eit namn i spørsmålet, eller eit namn som er skrive inn, passar ikkje til nokon på adresselista. Store og små bokstavar, teiknsetjing, aksentar og rekkjefølgje spelar inga rolle, men elles må det stemme.
rule.unmatched-item.importance = Alle relasjonar til namnet fell ut. Er det ein skrivefeil, mistar ein person på lista all kontakt andre har oppgitt.
rule.unmatched-item.cure = Knyt namnet til ein roster-id under `items`. Er det ingen person («Ingen av desse»), før det opp under `nobody`. Høyrer personen til nettverket, set namnet på adresselista.
rule.unmatched-item.example = Kolonne AB har eit namn med éin bokstav for mykje. Liknar mest på person 12: `items: {{ "namnet i kolonnen": "12" }}`.

rule.ambiguous-name.title = Namn som passar til fleire
rule.ambiguous-name.meaning = Eit namn i spørsmålet, eller eit namn som er skrive inn, passar like godt til to eller fleire på adresselista.
rule.ambiguous-name.importance = Å velje ein av dei ville flytte kontakt frå éin person til ein annan. Namnet blir difor ikkje kopla til nokon, og relasjonane fell ut.
rule.ambiguous-name.cure = Finn ut kven som er meint, til dømes av rekkjefølgja i spørsmålet, og knyt namnet til roster-id under `items`.
rule.ambiguous-name.example = Spørsmålet har berre eit fornamn, som både person 12 og person 15 har.

rule.repeated-item.title = Person som står to gonger i spørsmålet
rule.repeated-item.meaning = To delspørsmål i same spørsmål gjeld same person. Det første tel, det andre er utelate.
rule.repeated-item.importance = Svara kan seie imot kvarandre, og ein kontakt skal ikkje telje dobbelt. Ofte er det eine namnet eigentleg ein annan person.
rule.repeated-item.cure = Gjeld det eine namnet ein annan, knyt det til rett roster-id under `items`.
rule.repeated-item.example = Kolonne F og kolonne T gjeld begge person 12; T er utelaten.

rule.person-not-asked.title = Person som det ikkje vart spurt om
rule.person-not-asked.meaning = Ein person på adresselista har ikkje noko delspørsmål i spørsmålet. Ingen kunne oppgi kontakt med vedkomande.
rule.person-not-asked.importance = Personen ser ut til å stå utan kontakt, men det er aldri spurt. Para blir haldne utanfor alle delar av observerte par.
rule.person-not-asked.cure = Sjå etter eit namn utan treff i same spørsmål, og knyt det til personen under `items`. Høyrer personen ikkje til, ta rada ut av adresselista.
rule.person-not-asked.example = Person 12 vart sett på adresselista etter at skjemaet var sendt ut.
rule.wave-key-unclear.title = Uklart kven som er kven i to målingar
rule.wave-key-unclear.meaning = Folk blir kjende att frå éi måling til den neste på det `match-waves` seier. Her manglar det for nokon, eller fleire på same liste har det same.
rule.wave-key-unclear.importance = Endringar blir rekna person for person. Utan å vite kven som er kven, ville kontakt som vart teken opp av éin, sjå ut som broten av ein annan.
rule.wave-key-unclear.cure = Rett adresselista, eller vel ein annan `match-waves`: id, email eller name.
rule.wave-key-unclear.example = Rad 5 og rad 17 på lista frå 2025 har begge id 12.
rule.wave-person-changed.title = Same id, men anna namn og anna adresse
rule.wave-person-changed.meaning = To personar blir rekna som same person fordi id-en er lik, men korkje namn eller e-postadresse er det same. Gjeld det fleire enn kvar femte, er lista nummerert på nytt, og køyringa stoppar.
rule.wave-person-changed.importance = Folk skiftar namn og adresse. Men er id-en gitt vidare til ein annan, blir svara til to ulike menneske samanlikna.
rule.wave-person-changed.cure = Sjå etter kven det er. Gi den nye personen ein id for seg sjølv, eller bruk `match-waves: email`.
rule.wave-person-changed.example = Person 16 heitte noko anna og hadde ei anna adresse i 2023.
rule.wave-person-alike.title = Ein som har slutta, liknar ein som er komen til
rule.wave-person-alike.meaning = Ein person på den første lista er ikkje på den neste, og ein ny person der har same eller nesten same namn, adresse eller postkasse.
rule.wave-person-alike.importance = Er det same personen, blir alle svara til og om vedkomande utelatne av endringane. Ingen blir kopla fordi dei liknar.
rule.wave-person-alike.cure = Er det same personen, så gi begge same id, eller skriv den andre adressa eller det andre namnet under `people` i målinga.
rule.wave-person-alike.example = Rad 8 på lista frå 2023 og rad 11 på lista frå 2025 har same namn og kvar sin id.
rule.wave-not-comparable.title = Noko kan ikkje samanliknast mellom to målingar
rule.wave-not-comparable.meaning = Eit spørsmål er stilt i berre éi av to målingar, eller med ein annan tekst, andre nivå eller andre svar. Eller ingen er på begge listene.
rule.wave-not-comparable.importance = Ei endring i svara kunne kome av at spørsmålet vart eit anna. Difor blir inga endring rekna ut for denne relasjonen; resten blir samanlikna.
rule.wave-not-comparable.cure = Ingenting, om spørsmålet verkeleg vart endra. Elles rett `questions` i målinga, eller svara i skalaen.
rule.wave-not-comparable.example = «Kvar veke» i 2023 vart til «Kvar veke eller oftare» i 2025.

rule.non-respondent.title = Har ikkje svart
rule.non-respondent.meaning = Ein person på adresselista har ikkje noko svar i svarfila. Manglande svar er ikkje det same som ingen kontakt.
rule.non-respondent.importance = Vi veit ikkje kven personen har kontakt med, berre kven som oppgir kontakt med personen. To som ikkje har svart, kan ha kontakt utan at det syner.
rule.non-respondent.cure = Ta ny kontakt. Arket Respondentar i arbeidsboka kan filtrerast på dei som bør få ei påminning.
rule.non-respondent.example = Person 12 står på adresselista, men inga rad i svar.csv er frå person 12.

rule.partial-response.title = Har svart på ein del
rule.partial-response.meaning = Personen har late fleire delspørsmål stå opne enn `call-back` under `checks` lèt gå (kvart tiande), har ikkje svart på ein heil relasjon, eller svarfila seier at skjemaet vart avbrote.
rule.partial-response.importance = Svara som finst, tel med. Det som manglar, er ukjent og gjer talet på kontaktar til eit minstetal.
rule.partial-response.cure = Be personen fullføre skjemaet, eller ta atterhald i rapporten. `checks: {{ call-back: {{ missing-at-most: 0.2 }} }}` lèt meir gå.
rule.partial-response.example = Person 12 har svart på 20 av dei 33 delspørsmåla.

rule.blank-response.title = Svaret er blankt
rule.blank-response.meaning = Det finst ei rad for personen, men ingen svar på delspørsmåla om kontakt. Nokre opnar skjemaet utan å fylle det ut.
rule.blank-response.importance = Rada er ikkje eit svar om at personen står utan kontakt. Ho tel ikkje i svarprosenten.
rule.blank-response.cure = Ta kontakt med personen på nytt.
rule.blank-response.example = Rad 17 er frå person 12, men alle kolonnane i «contact» er tomme.

rule.low-response-rate.title = Låg svarprosent
rule.low-response-rate.meaning = Delen som har svart heilt eller delvis, er lågare enn grensa i oppsettfila (`response-rate` under `checks`, 0,8 når ikkje anna er sagt).
rule.low-response-rate.importance = Nettverksmål toler lite fråfall: når éin av fem manglar, kan meir enn ein tredel av para mangle svar frå minst den eine sida. Kommunar med ulik svarprosent bør ikkje samanliknast utan atterhald.
rule.low-response-rate.cure = Ta ny kontakt med dei som ikkje har svart, før tala blir brukte. Kan det ikkje gjerast, les tala for observerte par og arket Følsemd.
rule.low-response-rate.example = 24 av 34 har svart (70 %), grensa er 80 %.

rule.duplicate-response.title = Fleire svar frå same person
rule.duplicate-response.meaning = Svarfila har to eller fleire rader frå same person. Det fyldigaste svaret tel, av like fyldige det siste.
rule.duplicate-response.importance = Skulle begge telje, ville personen oppgi ulike ting om dei same. Det som er utelate, står i rekneskapen under Opphav.
rule.duplicate-response.cure = Samanlikn radene. Er det den utelatne som gjeld, utelat den andre med `exclude` under `respondents`.
rule.duplicate-response.example = Person 12 svarte i rad 5 og igjen i rad 17; rad 17 tel.

rule.unknown-respondent.title = Svar frå nokon som ikkje står på adresselista
rule.unknown-respondent.meaning = Eit svar kan ikkje koplast til nokon på adresselista, og er utelate.
rule.unknown-respondent.importance = Er adressa skriven på ulike måtar, blir ein som har svart, talt som om vedkomande ikkje hadde det, og svara går tapt.
rule.unknown-respondent.cure = Sjå i rada kven som har svart. Rett adresselista, eller legg personen til dersom ho eller han høyrer til nettverket.
rule.unknown-respondent.example = Rad 17 i svar.csv har ei adresse frå før kommunesamanslåinga; adresselista har den nye.

rule.test-response-left-out.title = Testsvar er utelatne
rule.test-response-left-out.meaning = Rader som er merkte som test, anten av Questback eller av `exclude` i oppsettfila, er ikkje med.
rule.test-response-left-out.importance = Eit testsvar er ikkje ei opplysning om kontakt, og ville gitt relasjonar som ikkje finst.
rule.test-response-left-out.cure = Kontroller at ingen ekte svar er mellom dei.
rule.test-response-left-out.example = Rad 2 har `tester` lik 1: skjemaet vart prøvd før utsending.

rule.same-answer-throughout.title = Same svar på alt
rule.same-answer-throughout.meaning = Personen har gitt eitt og same svar på alle delspørsmåla i spørsmålet.
rule.same-answer-throughout.importance = Det kan vere rett, men kan òg vere eit svar gitt i hast. Ein som oppgir dagleg kontakt med alle, ser ut som den viktigaste brubyggjaren.
rule.same-answer-throughout.cure = Samanlikn med kva dei andre oppgir om personen, og spør om det trengst. Svaret tel som det står.
rule.same-answer-throughout.example = Person 12 har kryssa av i same kolonne for alle dei 33 andre.

rule.answered-without-ties.title = Har svart, utan å oppgi kontakt
rule.answered-without-ties.meaning = Personen har svart på spørsmålet, men ikkje oppgitt kontakt med nokon.
rule.answered-without-ties.importance = Dette er eit svar: personen blir rekna som utan eigen oppgitt kontakt, i motsetning til dei som ikkje har svart.
rule.answered-without-ties.cure = Er det overraskande, spør personen, og sjå om andre oppgir kontakt den andre vegen.
rule.answered-without-ties.example = Person 12 har svart «Aldri» om alle, medan person 15 oppgir kontakt kvar veke med person 12.

rule.system-column-missing.title = Ein av kolonnane til eksporten manglar
rule.system-column-missing.meaning = EFS skriv alltid kolonnane lfdn (løpenummer) og dispcode (status). Her er ein av dei teken bort før fila vart gitt vidare.
rule.system-column-missing.importance = Utan dispcode kan avbrotne skjema ikkje skiljast frå fullstendige på anna enn hola i dei.
rule.system-column-missing.cure = Eksporter om att med kolonnen, eller skriv `complete` eller `partial` under `respondents`.
rule.system-column-missing.example = svar.csv har kolonnen lfdn, men ikkje dispcode.

rule.status-not-understood.title = Ukjende ord for statusen til eit svar
rule.status-not-understood.meaning = Kolonnen som seier om eit svar er fullstendig eller eit testsvar, har ord i staden for kodar, og orda er ikkje kjende.
rule.status-not-understood.importance = Testsvar kan kome med i nettverket, og avbrotne svar kan gå for å vere fullstendige.
rule.status-not-understood.cure = Eksporter med kodar, eller skriv kva orda betyr med `complete`, `partial` og `exclude` under `respondents`.
rule.status-not-understood.example = Kolonnen dispcode i svar.csv har etikettar på eit språk som ikkje er kjent.

rule.cells-beside-table.title = Tomme felt ved sida av tabellen
rule.cells-beside-table.meaning = Ei rad i svarfila har fleire felt enn overskriftsrada, men felta bak den siste overskrifta er tomme.
rule.cells-beside-table.importance = Oftast har nokon berre skrive eit skiljeteikn for mykje. Men eit skiljeteikn inne i eit svar utan hermeteikn ser likeins ut, og då står svara bak det éin kolonne for langt til høgre.
rule.cells-beside-table.cure = Samanlikn rada med overskriftene. Slett dei tomme felta, eller eksporter på nytt.
rule.cells-beside-table.example = Overskriftene fyller kolonnane A til H, og rad 12 sluttar med eit semikolon til.

rule.answer-time-unclear.title = Uklart kva svar som er det siste
rule.answer-time-unclear.meaning = Ein person har fleire like fyldige svar, og datoane kan lesast på fleire måtar: 03/04 er 3. april eller 4. mars. Ingen dato i kolonnen avgjer det.
rule.answer-time-unclear.importance = Er feil svar brukt, er kontaktane til personen dei som galdt før.
rule.answer-time-unclear.cure = Eksporter med datoar som 2024-03-01, eller utelat det svaret som ikkje gjeld, med `exclude` under `respondents`.
rule.answer-time-unclear.example = Person 12 svara 3/4/2024 i rad 5 og 4/3/2024 i rad 17.

rule.self-tie.title = Oppgitt kontakt med seg sjølv
rule.self-tie.meaning = Personen har kryssa av for sitt eige namn. Krysset er utelate.
rule.self-tie.importance = Ein relasjon går mellom to personar. Teke med ville krysset auka talet på kontaktar og endra alle mål.
rule.self-tie.cure = Som regel ingenting. Skjer det mange gonger, kontroller at svara er kopla til rett person.
rule.self-tie.example = Svaret frå person 12 har eit kryss i kolonnen til person 12.

rule.tie-to-non-respondent.title = Relasjon til ein som ikkje har svart
rule.tie-to-non-respondent.meaning = Andre oppgir kontakt med ein person som ikkje har svart. Relasjonen er oppgitt, men ikkje stadfesta.
rule.tie-to-non-respondent.importance = Slike relasjonar dreg delen gjensidige ned utan at nokon har sagt imot. Difor blir gjensidigheit òg rekna for observerte par.
rule.tie-to-non-respondent.cure = Ta ny kontakt med personen. Dei som flest oppgir kontakt med, bør kontaktast først.
rule.tie-to-non-respondent.example = Sju personar oppgir kontakt med person 12, som ikkje har svart.

rule.one-sided-tie.title = Einsidig oppgitt relasjon
rule.one-sided-tie.meaning = Den eine oppgir kontakt, den andre har svart at det ikkje er kontakt. Blir meldt berre der det er venta at begge svarer det same (`reciprocity: expected`), og berre når begge har svart om kvarandre.
rule.one-sided-tie.importance = Dei to oppfattar kontakten ulikt, eller ein av dei har oversett den andre i lista. Om relasjonen blir talt, kjem an på regelen for nettverk utan retning.
rule.one-sided-tie.cure = Avklar med dei to. Er kontakten ikkje gjensidig av natur (å gi råd, til dømes), skriv `reciprocity: not-expected`.
rule.one-sided-tie.example = Person 12 oppgir kontakt kvar veke med person 15; person 15 har svart «Aldri» om person 12.

rule.conflicting-frequency.title = Ulik hyppigheit
rule.conflicting-frequency.meaning = Begge oppgir kontakt, men på ulike nivå i skalaen. Blir meldt berre der det er venta at begge svarer det same (`reciprocity: expected`).
rule.conflicting-frequency.importance = På det sterkaste nivået er relasjonen berre oppgitt av den eine. Biletet av dagleg kontakt kan difor avhenge av kven du lyttar til.
rule.conflicting-frequency.cure = Avklar med dei to dersom avviket er stort. Elles vel `symmetrise` under `analysis` kva nivå som gjeld når retninga ikkje tel.
rule.conflicting-frequency.example = Person 12 oppgir dagleg kontakt med person 15, person 15 oppgir kontakt kvar månad med person 12.

rule.measure-left-out.title = Mål er utelate
rule.measure-left-out.meaning = Eitt eller fleire mål let seg ikkje rekne ut for denne relasjonen på dette nivået: nettverket er for stort, eller målet har inga løysing der. Felta er tomme, ikkje null.
rule.measure-left-out.importance = Alle andre tal står. Eit tomt felt her seier ikkje noko om personen, berre om målet.
rule.measure-left-out.cure = Som regel er det ikkje noko å gjere: bruk eit anna mål, eller rekn det ut frå GraphML-fila.
rule.measure-left-out.example = Berre to personar har dagleg kontakt, og eigenvektorsentraliteten finn inga løysing.

rule.only-degrees.title = Berre grad er rekna ut
rule.only-degrees.meaning = Oppsettfila eller kommandolinja ber om `measures: degrees`: grad, tettleik, gjensidigheit og anna som blir talt person for person og par for par. Det som følgjer kontakten lenger, er utelate frå ark, bilete og filer.
rule.only-degrees.importance = Tala som står der, er dei same som elles. At klynger, brubyggjarar og avstandar ikkje er nemnde, seier ingenting om nettverket.
rule.only-degrees.cure = Køyr utan `--measures degrees` og med `measures: all` når du vil ha alle måla.
rule.only-degrees.example = Eit nettverk med fleire tusen personar, der du først vil sjå kven som har svart og kven som er mest oppgitt.

rule.analysis-failed.title = Analysen stoppa
rule.analysis-failed.meaning = Biblioteket som reknar ut nettverksmåla, melde ein feil som ikkje gjeld eitt enkelt mål.
rule.analysis-failed.importance = Ingenting er skrive. Resultata frå førre køyring er urørte.
rule.analysis-failed.cure = Oftast er det for lite minne til eit svært stort nettverk. Køyr eitt nettverk om gongen med `--network`.
rule.analysis-failed.example = Eit nettverk med mange tusen personar på ei maskin med lite minne.

rule.key-unusable.title = Nøkkelen kan ikkje brukast
rule.key-unusable.meaning = Ei utgåve utan namn blir laga med ei nøkkelfil. Ho manglar, er skadd eller for kort, finst frå før der ei ny skulle lagast, eller ligg mellom resultata.
rule.key-unusable.importance = Utan ein løynd nøkkel kan kven som helst med adresselista rekne ut kodane. Med ein ny nøkkel får alle nye kodar, og rundane kan ikkje lenger koplast.
rule.key-unusable.cure = Lag ein nøkkel med `brobygger key FIL`, eller hent den du brukte sist, frå tryggingskopien.
rule.key-unusable.example = `--edition pseudonymous` utan `--key`.

rule.key-readable-by-others.title = Andre kan lese nøkkelfila
rule.key-readable-by-others.meaning = Nøkkelfila har rettar som lèt andre brukarar av maskina lese ho.
rule.key-readable-by-others.importance = Den som har nøkkelen og adresselista, kan føre alle kodar attende til personar.
rule.key-readable-by-others.cure = `chmod 600 FIL`. Har andre hatt fila, lag ein ny nøkkel.
rule.key-readable-by-others.example = Fila vart kopiert frå ein minnepinne og har rettane 644.

rule.codes-not-stable.title = Kodar som kan bli andre neste gong
rule.codes-not-stable.meaning = Ein kode blir laga av id-en på adresselista. Nokon har verken id eller e-post og er berre kjende ved rada dei står i; eller to korte kodar vart like og måtte gjerast lengre.
rule.codes-not-stable.importance = I dette resultatet er alt rett. Blir to rundar samanlikna, kan ein kode høyre til ein annan person.
rule.codes-not-stable.cure = Gi alle ein id som følgjer dei, og oppgi kolonnen under `roster`, `columns`, `id`.
rule.codes-not-stable.example = Ei adresseliste med berre namn.

rule.name-in-text.title = Eit namn i ein tekst frå oppsettfila
rule.name-in-text.meaning = Titlar, etikettar og opplysningar i oppsettfila følgjer med i alle utgåver. Namn på nettverk og heile personnamn i dei er erstatta. Eit ord som berre er ein del av eit namn, kan tyde noko anna og står som det er.
rule.name-in-text.importance = Står ein kommune eller ein person att i ein tekst, hjelper det lite at resten er koda.
rule.name-in-text.cure = Les tekstane som er nemnde, og skriv dei om i oppsettfila om dei peikar på nokon.
rule.name-in-text.example = `title: Bustadsosialt arbeid i Elvestad` blir «Bustadsosialt arbeid i Kommune A».

rule.attribute-coarsened.title = Ein eigenskap er grovare enn han er kjend
rule.attribute-coarsened.meaning = Utgåver utan namn har ikkje fritekst, og ikkje verdiar med namn, adresser, datoar eller nummer som høyrer til éin person. I ei anonym utgåve er verdiar som få har, samla i «Andre», og tal er blitt intervall.
rule.attribute-coarsened.importance = Tabellar og bilete etter denne eigenskapen er ikkje dei same som i utgåva med namn. Tomme celler betyr utelate, ikkje ikkje svart på; ordboka seier kor mange.
rule.attribute-coarsened.cure = Bruk breiare kategoriar i oppsettfila, eller ei anna `smallest-group` under `privacy`.
rule.attribute-coarsened.example = Éin person arbeider med utbygging og to med kontraktar; begge delar blir «Andre».

rule.singled-out.title = Personar som kan kjennast att på eigenskapane
rule.singled-out.meaning = I den anonyme utgåva har nokon ein kombinasjon av eigenskapar som færre enn `smallest-group` personar deler. Ein verdi som manglar, blir ikkje rekna som lik nokon annan. I alle utgåver utan namn: ein kolonne der nesten alle har kvar sin verdi.
rule.singled-out.importance = Den som veit kvar nokon arbeider og kor lenge, kan finne personen og sjå kven personen har kontakt med.
rule.singled-out.cure = `singled-out: leave-out` under `privacy` utelèt verdiar éin etter éin til ingen skil seg ut. Færre eigenskapar i oppsettfila gjer det same.
rule.singled-out.example = Berre éin i Bustad og eigedom har arbeidd der i over ti år.

rule.comments-left-out.title = Kommentarar er utelatne i ei utgåve utan namn
rule.comments-left-out.meaning = Det analytikaren og møta har skrive i kommentarfila, kan innehalde namn som programmet ikkje kjenner. Utgåver utan namn tek det ikkje med når fila ikkje seier noko anna.
rule.comments-left-out.importance = Under bileta står forslaga frå tala, og tabellane er som før møtet.
rule.comments-left-out.cure = Les tekstane. Kan alle sjå dei, skriv `editions: true` i kommentarfila.
rule.comments-left-out.example = Tre tekstar om bilete og ein handlingsplan er ikkje med i den anonyme utgåva.

rule.comment-without-place.title = Ein kommentar gjeld noko som ikkje finst
rule.comment-without-place.meaning = Kommentarfila har ein tekst om eit bilete eller eit nettverk som ikkje finst i denne køyringa. Bileta heiter det same som filene i mappa pictures.
rule.comment-without-place.importance = Teksten blir ikkje vist nokon stad. Under biletet som var meint, står forslaget frå tala.
rule.comment-without-place.cure = Rett namnet på linja som er nemnd, eller fjern ho. `brobygger comments --missing` viser bileta som ikkje er nemnde i fila.
rule.comment-without-place.example = Ein relasjon har fått ny id, så `contact-daily` heiter no `samarbeid-daily`.

rule.template-incomplete.title = Ein mal manglar oppsett eller stilar
rule.template-incomplete.meaning = Fila etter `--template` har ikkje alle oppsetta eller stilane som presentasjonen eller notatet bruker. Dei blir funne ved namn.
rule.template-incomplete.importance = Ingen tal er påverka. Det som manglar, ser ut som programmet sitt eige, med fargane og skrifta til malen.
rule.template-incomplete.cure = Lag malen av ei fil som programmet har skrive, eller gi oppsetta og stilane i malen namna som er nemnde.
rule.template-incomplete.example = Ein mal med berre «Title Slide» og «Title and Content» får oppsetta til programmet for lysbilete med bilete.

rule.sheet-left-out.title = Eit ark står utanfor arbeidsboka
rule.sheet-left-out.meaning = Eit ark har fleire rader enn eit rekneark rommar (1 048 576 med overskrifta), eller ei matrise har fleire personar enn nokon kan lese i eit ark (1000). Det er skrive som tekstfil ved sida av arbeidsboka. Ei matrise med over 5000 personar blir ikkje skriven. I tables/pairs.csv og tables/affiliations.csv har då berre dei para rader som ikkje er slik answers.csv seier om resten.
rule.sheet-left-out.importance = Ingen tal er påverka. Relasjonane står òg i GraphML-filene.
rule.sheet-left-out.cure = Det er ikkje noko å rette. Opne tekstfila i eit statistikkprogram.
rule.sheet-left-out.example = Eit nettverk med 2000 personar har matrisa i contact-matrix.csv.

rule.old-result-kept.title = Ei gammal resultatfil er ikkje fjerna
rule.old-result-kept.meaning = Ei tidlegare køyring skreiv fila, og ho er ikkje lenger eit resultat. Ho er endra sidan, eller kan ikkje fjernast, og er difor urørt.
rule.old-result-kept.importance = Den som opnar fila, ser tal frå den tidlegare køyringa.
rule.old-result-kept.cure = Flytt fila dersom ho skal takast vare på, elles slett ho.
rule.old-result-kept.example = Nokon har skrive i arbeidsboka til eit nettverk som ikkje er med i oppsettet lenger.

rule.older-result.title = Filer om fleire nettverk eller målingar er eldre
rule.older-result.meaning = Køyringa gjaldt berre nokre av nettverka eller målingane (`--network`, `--wave`). Filene om fleire av dei er ikkje skrivne på nytt.
rule.older-result.importance = Dei kan ha andre tal enn det som er skrive på nytt. Kjennemerket til køyringa nedst i rapportane viser det.
rule.older-result.cure = Køyr utan `--network` og `--wave` når alle filene er klare.
rule.older-result.example = `run --network elvestad` lèt `comparison.xlsx`, `report.html` og `study.json` stå.
"""#
