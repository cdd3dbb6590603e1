// swift-format-ignore-file
let checksNN: StaticString = #"""
ambiguous-name.message = Eit namn i spørsmålet «{question}» passar til {candidates} personar på adresselista. Eit tvitydig namn blir ikkje kopla til nokon, og {n} {n: relasjon | relasjonar} fell ut.
ambiguous-name.hint = Finn ut kven av dei det er ({candidates}), og knyt namnet til rett roster-id under `items` i oppsettfila.

answer-outside-scale.message = Eit svar i spørsmålet «{question}» står ikkje i oppsettfila og finst i {n} {n: celle | celler}. Det blir rekna som manglande, ikkje som ingen kontakt.
answer-outside-scale.hint.scale = Sjå svaret i cella, og før det opp i skalaen: under `answers` på rett nivå, under `no-tie`, eller under `missing` om det berre seier at svaret ikkje er kjent{line}.
answer-outside-scale.hint.values = Sjå svaret i cella, og før det opp under `answers` på rett verdi i `values`{line}.
answer-outside-scale.hint.kinds = Sjå svaret i cella, og før det opp under `answers` i `kinds` eller `bodies`{line}.

answer-time-unclear.message = Av {n} svar frå personar med fleire like fyldige svar kan ingen seie kva som er det siste: datoane i kolonnen kan lesast med dagen eller månaden først, eller er ikkje til å lese.
answer-time-unclear.hint = Eksporter på nytt med datoar som 2024-03-01, eller utelat det svaret som ikkje gjeld, med `exclude` under `respondents`.

answered-without-ties.message = Personen har svart på «{relation}» utan å oppgi kontakt med nokon. Det er eit svar, og noko anna enn å ikkje ha svart.
answered-without-ties.hint = Er det uventa, spør {person} om spørsmålet vart forstått.

blank-response.message = Svaret er blankt: personen har ikkje svart på nokon av delspørsmåla om kontakt, og blir rekna mellom dei som ikkje har svart.
blank-response.hint = Ta ny kontakt med {person}. Meinte personen å ikkje ha kontakt med nokon, må det kryssast av i skjemaet.

blank-undecided.message = {n} {n: tom celle | tomme celler} står mellom celler med svar i spørsmålet «{question}». Svarfila viser ikkje om tomt betyr ingen kontakt eller ikkje svart; det må oppsettfila seie.
blank-undecided.hint.give-question-scale = Gi spørsmålet ein `scale` med eitt nivå der `answers` er `[1]`, og skriv der `blank: no-tie` (tomt betyr ingen kontakt), eller `no-tie: [0]` og `blank: unanswered` (tomt betyr ikkje svart){at}.
blank-undecided.hint.add-blank-no = Legg til `blank: no-tie` (tomt betyr ingen kontakt) eller `blank: unanswered` (tomt betyr ikkje svart) under skalaen{at}.

box-unread.message = {cells} {cells: rute | ruter} i {columns} {columns: kolonne | kolonnar} av spørsmålet «{question}» har {texts} {texts: tekst | ulike tekstar} som det ikkje er sagt noko om. Svarfila viser ikkje om det er eit kryss, så rutene er verken lesne som kryss eller som tomme.
box-unread.hint = Sjå i cellene, og skriv under spørsmålet kva for tekstar som er eit kryss, og kva for nokre som ikkje er det: `ticked: […]` og `not-ticked: […]`{at}. «Veit ikkje» høyrer til under `missing: […]`.

cells-emptied.message = {n} {n: celle | celler} i spørsmålet «{question}» er tomme i ein eksport frå EFS, der kvar celle utan svar har ein kode. Dei blir rekna som ikkje viste, aldri som ingen kontakt.
cells-emptied.certain = Koden for vist og ikkje svart på (0) står der framleis, så det er koden for ikkje vist (-77) som er tømd.
cells-emptied.uncertain = Det er ikkje lenger råd å sjå om leddet vart vist og ikkje svart på (0) eller aldri vist (-77).
cells-emptied.hint = Bruk eksporten slik EFS skreiv han. Er det berre kodane for «ikkje vist» som er tømde, skriv `blank: not-asked` under skalaen{line}.

conflicting-frequency.message = Begge oppgir kontakt i «{relation}», men med ulik hyppigheit. Her er det venta at begge svarer det same; kvar av relasjonane held på si eiga hyppigheit.
conflicting-frequency.hint = Samanlikn dei to cellene og avklar med {pair}. Kva som gjeld når retninga ikkje tel, blir sett med `symmetrise` under `analysis`.

duplicate-email.undecidable.rows-roster-have = {n} rader på adresselista har same e-postadresse. Svara blir kopla til personar gjennom adressa, og ho må difor høyre til éin person.
duplicate-email.undecidable.mend-addresses-roster = Rett adressene i {rows} på adresselista, eller kople svara med `match: id` eller `match: name` under `respondents`.
duplicate-email.harmless.rows-roster-have = {n} rader på adresselista har same e-postadresse. Svara blir ikkje kopla gjennom adressa, så tala står.
duplicate-email.harmless.mend-addresses-roster = Rett adressene i {rows} på adresselista før neste utsending.
wave-key-unclear.no-key = {n} {n: person | personar} på adresselista har ikkje noko som dei kan kjennast att på i ei anna måling: `match-waves: {match}` finn ingenting i {rows}.
wave-key-unclear.no-key.hint = Fyll ut cellene, eller vel ein annan `match-waves`.
wave-key-unclear.doubled = {n} rader på adresselista ville ha vorte éin og same person i ei anna måling: Dei har same `{match}`.
wave-key-unclear.doubled.hint = Rett {rows}, eller vel ein annan `match-waves`.
wave-person-changed.one = Same id på begge adresselistene, men både namnet og e-postadressa er ei anna i {to} enn i {from}.
wave-person-changed.one.hint = Er det same personen, skal ingenting gjerast, og det tidlegare namnet kan stå under `people`. Er det ein annan, må den nye få ein id for seg sjølv.
wave-person-changed.many = {persons} av {of} personar med same id har både eit anna namn og ei anna e-postadresse i {to} enn i {from}: Lista er nummerert på nytt, og endringar ville ha vorte rekna mellom ulike folk.
wave-person-changed.many.hint = Bruk `match-waves: email` eller `match-waves: name`, eller gi folk same id på begge listene.
wave-person-alike.message = Ein person som berre står på adresselista til {from}, liknar ein som berre står på lista til {to}. Dei blir rekna som to: ein som har slutta og ein som er komen til.
wave-person-alike.hint = Er det same personen, må {rows} få same id, eller den andre adressa og det andre namnet skrivast under `people` i målinga.
wave-not-comparable.lost = Spørsmålet `{id}` finst ikkje i eksporten frå {wave}. Det blir utelate når {from} og {to} blir samanlikna.
wave-not-comparable.lost.hint = Vart det ikkje stilt, skal ingenting gjerast. Vart det stilt i andre ord, så sei det under `questions` i målinga.
wave-not-comparable.levels = Relasjonen `{relation}` har andre nivå i {to} enn i {from}, og endringar blir ikkje rekna ut.
wave-not-comparable.levels.hint = Berre spørsmål med same svarskala kan samanliknast.
wave-not-comparable.question = Spørsmålet til relasjonen `{relation}` har ein annan tekst i {to} enn i {from}, og endringar blir ikkje rekna ut: Folk har svart på noko anna.
wave-not-comparable.question.hint = Sjå spørsmålet i {cells}.
wave-not-comparable.answers = Svara som gir nivået `{level}` i relasjonen `{relation}`, har andre tekstar i {to} enn i {from}, og endringar blir ikkje rekna ut.
wave-not-comparable.answers.hint = Sjå svara i {cells}. Kva folk svarer, kan endre seg når svaret heiter noko anna.
wave-not-comparable.unread = Relasjonen `{relation}` har svar i {from} eller {to} som ikkje står i oppsettfila, og svar som den andre målinga har, manglar der. Endringar blir ikkje rekna ut.
wave-not-comparable.unread.hint = Sjå funna om svar utanfor skalaen, og skriv svara under `answers` eller `no-tie`.
wave-not-comparable.nobody = Ingen står på adresselistene til både {from} og {to}. Ingenting kan samanliknast person for person.
wave-not-comparable.nobody.hint = Sjå om `match-waves` nemner noko som begge listene har.

duplicate-person.undecidable.rows-roster-have = {n} rader på adresselista har same id, eller same namn utan noko som skil dei. Svar og namn kan då ikkje koplast til rett person.
duplicate-person.undecidable.if-one-person = Står same person der fleire gonger, behald éi av dei ({rows}). Er det ulike personar, gi dei kvar sin id.
duplicate-person.harmless.rows-roster-have = {n} rader på adresselista har same namn. Det går når id eller e-postadresse skil dei, men namnet åleine peikar ikkje ut nokon.
duplicate-person.harmless.check-if-they = Kontroller {rows}. Er det ulike personar, knyt namna i spørsmåla til roster-id under `items`; er det same person, behald éi rad.

duplicate-response.fuller = Det fyldigaste tel{kept}, for det svarer på mest
duplicate-response.later = Dei fyldigaste er like fyldige, og det siste av dei tel{kept}
duplicate-response.last-in-file = Dei fyldigaste er like fyldige og har ikkje tidspunkt; det som står sist i fila, tel{kept}
duplicate-response.undecided = Dei fyldigaste er like fyldige, og tidspunkta kan ikkje ordnast; det som står sist i fila, er brukt{kept} til nokon har avgjort det
duplicate-response.message = Personen har {n} svar i svarfila. {which}; resten er utelate{leftOut}.
duplicate-response.attributes-from-others = Det svarer ikkje på {labels}, som er henta frå eit av dei andre.
duplicate-response.left-in-others = Berre eit utelate svar har noko om {labels}; det er ikkje teke med.
duplicate-response.hint = Kontroller kva svar som gjeld for {person}. Er det eit anna, utelat {kept} med `exclude` under `respondents`.

low-response-rate.message = {answered} av {persons} har svart ({percent} %). Svarprosenten er lågare enn grensa på {threshold} %, og tala seier då mindre om nettverket enn dei ser ut til.
low-response-rate.hint = Ta ny kontakt med dei som ikkje har svart: filtrer arket Respondentar på status. Grensa blir sett med `response-rate` under `checks`.

mapping-fits-nobody.message.unknown-id = Roster-id-en i denne linja under `{key}` står ikkje på adresselista. Linja gjeld dermed ingen.
mapping-fits-nobody.message.unused-item = Teksten i denne linja under `items` finst ikkje i spørsmålet «{question}». Linja gjer dermed ingenting.
mapping-fits-nobody.hint.write-text-as = Skriv teksten slik han står i svarfila, eller fjern linja.
mapping-fits-nobody.hint.write-id-as = Skriv id-en slik han står på adresselista, eller fjern linja.

non-respondent.message = Personen har ikkje svart. Manglande svar er ikkje det same som ingen kontakt.
non-respondent.hint = Ta ny kontakt med {person} og be om svar. Utan svar blir det personen kunne ha oppgitt, rekna som ukjent.

one-sided-tie.message = Relasjonen i «{relation}» er einsidig oppgitt: berre den eine av to som har svart om kvarandre, oppgir kontakt. Her er det venta at begge svarer det same.
one-sided-tie.hint = Avklar med {pair}. Treng ikkje kontakten å vere gjensidig, skriv `reciprocity: not-expected`.

option-not-in-export.message = Spørsmålet «{question}» har ingen kolonne i svarfila for {values}. Ingen kan få verdien, og den som berre kryssa av der, ser ut til ikkje å ha kryssa av noko.
option-not-in-export.hint = Skriv teksten under `answers` slik han står i svarfila{at}. Manglar kolonnen for «anna», eksporter på nytt med fritekstsvar («Include free-text input»).

partial-response.message.export-says-questionnaire = Svarfila seier at skjemaet ikkje er fullført. Svara som finst, tel med.
partial-response.message.person-answered-items = Personen har svart på {answered} av {asked} delspørsmål. Resten står utan svar og blir ikkje rekna som ingen kontakt.
partial-response.hint = Be {person} om å fullføre skjemaet, eller ta atterhald om det som manglar.

people-unmatched.message.response-finds-no = {n}{of} svar finn ikkje nokon person på adresselista.
people-unmatched.message.item-finds-no = {n}{of} delspørsmål i «{question}» finn ikkje nokon person på adresselista.
people-unmatched.would-match-by = {curable} ville ha funne sin ved kolonnen {column} med `match: {match}`.
people-unmatched.unknown = Svar som ikkje finn nokon, er ikkje det same som at ingen har svart.
people-unmatched.hint.column = Skriv `respondents: {{ match: {match}{column} }}` i oppsettfila, om det er det som er meint.
people-unmatched.hint.if-addresses-have = Har adressene skifta, rett dei på adresselista, eller skriv dei nye under `people: {{ "ID": {{ emails: [...] }} }}` i nettverket.
people-unmatched.hint.tie-text-roster = Knyt teksten til ein roster-id under `items`, eller før han opp under `nobody` om han ikkje er ein person. Har skjemaet personane i rekkjefølgja til lista, skriv `rows: roster`.
people-unmatched.hint.check-match-column = Kontroller `match` og `column` under `respondents`, og at `responses` og `roster` høyrer til same nettverk.
people-unmatched.hint.write-them-alike = Skriv dei likt i begge filene: formater kolonnen som tekst i reknearket før han blir lagra, og eksporter på nytt; eller vel ein annan veg med `match` og `column` under `respondents`.
people-unmatched.rule.all-would = Alle {curable} ville ha funne sin {match}
people-unmatched.rule.some-would = {curable} av dei ville ha funne sin {match}
people-unmatched.rule.unsafe = Det kunne slå saman to personar, og blir ikkje gjort utan at nokon seier det.
people-unmatched.rule.leading-zeros = utan nullar framfor.
people-unmatched.rule.number-format = skrivne som heile tal, utan desimalar og tusenskilje.
people-unmatched.rule.capitals = utan skilje mellom store og små bokstavar.
people-unmatched.rule.punctuation = dersom berre bokstavar og siffer talde, utan nullar framfor.
people-unmatched.rule.look-alikes = dersom teikn frå andre alfabet som ser like ut{seen}, var dei vanlege.
people-unmatched.rule.mailbox = på det som står framfor krøllalfaen i adressa.
people-unmatched.rule.numbers-beside-names = utan tala framfor eller bak namna.
people-unmatched.rule.all-are-ids = Alle er id-ar eller adresser på lista, ikkje namn.
people-unmatched.rule.some-are-ids = {curable} er id-ar eller adresser på lista, ikkje namn.
people-unmatched.of = av {total}

person-not-asked.message = {persons} {persons: person | personar} på adresselista manglar i spørsmålet «{question}». Ingen kunne oppgi kontakt med dei, og det blir rekna som ikkje spurt, ikkje som ingen kontakt.
person-not-asked.hint = Er namnet skrive på ein annan måte i spørsmålet, knyt det til roster-id under `items`. Høyrer personen ikkje til nettverket, ta rada ut av adresselista.

question-not-found.message.nothing-fits = Spørsmålet til {entry} finst ikkje i {file}. Kvart spørsmål i oppsettfila må finnast i svarfila.
question-not-found.message.several-fit = {places} spørsmål i {file} passar til {entry}. Oppsettfila må peike ut eitt.
question-not-found.message.keys-disagree = Nøklane til {entry} peikar på ulike spørsmål i {file}. Alle nøklar må peike på det same.
question-not-found.message.key-needed = Nøklane til {entry} er ikkje nok til å finne og lese spørsmålet i {file}. Kva nøklar som trengst, kjem an på filformatet.
question-not-found.message.options-missing = Ingen av spørsmåla i {file} har alle svaralternativa til {entry}. Nærast er det som byrjar i kolonne {column}; det manglar {quoted}.
question-not-found.message.other-layout = Spørsmålet til {entry} finst i {file}, men er der {kind}. `layout` må stemme med svarfila.
question-not-found.hint.nothing-fits = Skriv teksten i `question` slik han står i svarfila, eller oppgi `number` eller `variables`{at}. Er spørsmålet eit anna i eitt nettverk, står det under `questions` for nettverket.
question-not-found.hint.several-fit = Legg til `number` eller `variables` som peikar på eitt av dei{at}: {cells}.
question-not-found.hint.keys-disagree = Behald nøkkelen som er rett, og fjern dei andre{at}. Dei peikar på {cells}.
question-not-found.hint.key-needed = Legg til ein nøkkel som dette formatet kan svare på{at}: {quoted}.
question-not-found.hint.options-missing = Er det dette spørsmålet, peik på det med {variables}{at}, eller rett tekstane under `answers`. Manglar kolonnen for «anna», eksporter på nytt med fritekstsvar («Include free-text input»).
question-not-found.hint.if-each-person = Har kvar person éi rute for kvart svar, bruk `layout: roster-matrix` og ein `scale` der svara står under `answers`{at}. Elles peik på eit anna spørsmål med `question`, `number` eller `variables`.
question-not-found.hint.correct-layout-or = Rett `layout`, eller peik på eit anna spørsmål med `question`, `number` eller `variables`{at}.
question-not-found.kind.single-question = eitt enkelt spørsmål
question-not-found.kind.multiple-choice = eit spørsmål med fleire kryss
question-not-found.kind.matrix-with-one = ei matrise med eitt svar per rad
question-not-found.kind.matrix-with-several = ei matrise med fleire kryss per rad
question-not-found.kind.another-kind = av eit anna slag

repeated-item.message = Personen står fleire gonger i spørsmålet «{question}». Kvar person kan ha eitt delspørsmål; det første tel, og dette er utelate.
repeated-item.hint = Samanlikn {items}. Gjeld eitt av dei ein annan enn {person}, knyt det til rett roster-id under `items`.

roster-doubtful.message.no-address = {n: Rada har | {n} rader har} noko anna enn ei e-postadresse der dei andre har ei. Svar kan ikkje knytast til ei adresse som ikkje er noka.
roster-doubtful.message.addresses-swapped = Namn og adresse seier kvar sitt i {n} rader, og kvar adresse passar til namnet i ei anna av dei. Då får kvar ein annan sine svar.
roster-doubtful.message.only-name = {n: Rada har | {n} rader har} eit namn, men verken id eller e-post, som dei andre har. Er det ein sum eller ei overskrift, blir ho talt som ein person som ikkje har svart.
roster-doubtful.message.nobody = {n: Rada seier | {n} rader seier} noko, men ikkje om kven: namn, id og e-post er tomme. Dei er ikkje lesne som personar.
roster-doubtful.hint.no-address = Rett adressa i {rows} på adresselista, eller tøm cella om personen ikkje har noka.
roster-doubtful.hint.addresses-swapped = Rett {rows} på adresselista. Er dei rette, sei det under `people` i nettverket: den andre adressa eller det andre namnet under roster-id-en.
roster-doubtful.hint.only-name = Slett {rows} om det ikkje er ein person; elles skriv inn det som manglar.
roster-doubtful.message.without-email = {n: Rada har | {n} rader har} inga e-postadresse, der andre har ei. {n: Personen | Dei} kan ikkje inviterast med e-post, og ingen svar kan knytast til {n: personen | dei} med ho.
roster-doubtful.message.without-name = {n: Rada har | {n} rader har} ikkje noko namn. Eit ledd i spørsmålet ville ikkje ha noko å vise.
roster-doubtful.message.more-than-address = {n: Rada har | {n} rader har} noko meir enn ei adresse i kolonnen med adresser. Brobygger les adressa ut av det; eit spørjeverktøy kan la vere å sende.
roster-doubtful.message.domain-alike = {n: Rada har ei adresse som sluttar | {n} rader har adresser som sluttar} nesten som dei fleste andre, som ved ein tastefeil. Invitasjonen ville kome i retur.
roster-doubtful.message.same-name = {n} rader har same namn. Den som svarar, kunne ikkje sjå kva ledd som gjeld kven.
roster-doubtful.message.names-alike = {n} rader har namn som er ulike i ein bokstav eller to: kanskje éin person som står der to gonger.
roster-doubtful.message.values-alike = {n: Éi rad skriv ein verdi | {n} rader skriv verdiar} i ein kolonne på ein annan måte enn dei fleste: berre mellomrom, teikn eller store bokstavar er ulike. Dei kan bli rekna som ulike einingar.
roster-doubtful.hint.without-email = Fyll ut adressa i {rows}, eller avgjer korleis dei skal spørjast.
roster-doubtful.hint.without-name = Fyll ut namnet i {rows}.
roster-doubtful.hint.address = Rett adressa i {rows}.
roster-doubtful.hint.same-name = Sjå på {rows}. Er det ulike personar, skil ledda som blir laga her, dei frå kvarandre med ein annan kolonne; er det éin person, behald éi rad.
roster-doubtful.hint.names-alike = Sjå på {rows}. Er det éin person, behald éi rad; er det ulike personar, trengst det ikkje gjerast noko.
roster-doubtful.hint.values-alike = Skriv verdien likt i {rows}.

same-answer-throughout.message = Personen har gitt eitt og same svar på alle dei {items} delspørsmåla i «{question}». Svaret tel som det står.
same-answer-throughout.hint = Vurder om svaret er gjennomtenkt, og spør eventuelt {person}.

self-tie.message = Personen har oppgitt kontakt med seg sjølv i «{question}». Ein relasjon går mellom to personar, og krysset er utelate.
self-tie.hint = Du treng ikkje å gjere noko. Kan krysset gjelde ein annan med liknande namn, kontroller med {person}.

status-not-understood.message = {n} svar har ord i kolonnen {column} som ikkje er ein kjend kode. Kolonnen seier kva svar som er fullstendige eller skal utelatast.
status-not-understood.hint = Eksporter på nytt med kodar i staden for etikettar, eller skriv under `respondents` kva orda betyr: `complete: {{ column: {column}, values: […] }}`, og likeins `partial` og `exclude`.

system-column-missing.hint.export-again-with = Eksporter på nytt med {column}, eller sei med `complete` eller `partial` under `respondents` kva svar som er fullstendige.
system-column-missing.hint.export-again-with-you = Eksporter på nytt med {column} dersom du treng å finne svara att i EFS.
system-column-missing.message = Kolonnen {column} manglar i svarfila. {consequence}
system-column-missing.status = Om eit skjema vart avbrote, kan då berre sjåast av svara: eit svar utan hol blir rekna som fullstendig.
system-column-missing.number = Svara har då ikkje noko løpenummer og er berre kjende på rada dei står i.

test-response-left-out.message = {n} testsvar er utelate. Svar frå uttesting av skjemaet høyrer ikkje til nettverket.
test-response-left-out.hint = Kontroller at radene er testsvar. Svarfila merkjer dei sjølv, eller `exclude` under `respondents` gjer det.

tie-to-non-respondent.message = {n} {n: oppgitt relasjon | oppgitte relasjonar} til personen kan ikkje stadfestast, fordi personen ikkje har svart. Det som ikkje er stadfesta, er verken gjensidig eller einsidig oppgitt.
tie-to-non-respondent.hint = Ta ny kontakt med {person}, eller les delen gjensidige relasjonar mellom observerte par.

unknown-respondent.message = Svaret kan ikkje knytast til éin person på adresselista. Berre personar på lista høyrer til nettverket, og svaret er utelate.
unknown-respondent.hint = Sjå i rada kven som har svart. Er adressa eller namnet skrive på ein annan måte på adresselista, rett det der, eller skriv det under `people` i nettverket; skal personen vere med, legg til ei rad. Passar namnet på fleire, lat e-post eller nummer skilje dei (`match`).

unmatched-item.numbered-message = Svarfila har ikkje noko namn på {rows} {rows: rad | rader} i spørsmålet «{question}». Utan namn høyrer ei rad ikkje til nokon, og {lost} {lost: relasjon | relasjonar} fell ut.
unmatched-item.numbered-hint = Sei med `rows` kven som står i rad 1, 2, 3 … i skjemaet: `rows: roster` når rekkjefølgja er som på adresselista, elles ei liste av roster-id-ar. Er ei rad ingen person, før nummeret opp under `nobody`.
unmatched-item.piped-message = Namnet i {rows} {rows: rad | rader} i spørsmålet «{question}» vart fletta inn for kvar respondent, og svarfila har ikkje namna. Det er ikkje kjent kven svara gjeld, og {lost} {lost: relasjon | relasjonar} fell ut.
unmatched-item.piped-hint = Står det `[!felt!]` i overskrifta, eksporter på nytt med bakgrunnsopplysningane, slik at kolonnen `felt` kjem med. Er det eit namn respondenten sjølv skreiv i eit tidlegare spørsmål, les det spørsmålet med `layout: nominations` i staden.
unmatched-item.message = Eit namn i spørsmålet «{question}» står ikkje på adresselista. Berre personar på lista høyrer til nettverket, og {n} {n: relasjon | relasjonar} fell ut.
unmatched-item.typed-message = Ei rute i spørsmålet «{question}» ({n} {n: celle | celler}) har ein tekst som ingen på adresselista passar til, kanskje fleire namn. Det er ikkje kjent kven som er meint, så ingen blir rekna som utan kontakt fordi den som skreiv det, ikkje nemnde dei.
unmatched-item.typed-hint = Knyt teksten til roster-id under `items` i oppsettfila, eller før han opp under `nobody` om han ikkje meiner nokon på adresselista. Fleire namn i éi rute blir lesne når kvart av dei står på lista.
unmatched-item.hint = Knyt namnet til roster-id under `items` i oppsettfila, eller før det opp under `nobody` om det ikkje er ein person. Manglar personen på adresselista, legg til ei rad der.
unmatched-item.body-message = Ein kolonne i spørsmålet «{question}» passar ikkje til noko utval eller nokon kontaktform i oppsettfila. Svara i han fell ut.
unmatched-item.body-hint = Før teksten opp under `answers` i `bodies` eller `kinds`. Har svarfila berre radnummer, sei med `rows` kva utval som står i kvar rad.

values-alike.message = {n: Éi rad | {n} rader} på adresselista skriv ein verdi av «{attribute}» med andre store og små bokstavar enn dei fleste. Han er lesen som same verdi.
values-alike.hint = Skriv verdien likt i {rows}. Er det to ulike ting, gi dei ulike namn på adresselista.

# Persons and places in messages
mention.number = person nr. {position} på adresselista
mention.row = personen i rad {row} på adresselista
place.rows-concerned = {n: rada | radene} det gjeld
place.row = rad {rows}
place.rows = rad {rows}
place.columns-concerned = {n: kolonnen | kolonnane} det gjeld

# A hint's beginning: what comes nearest to what was not found
similar = Liknar mest på {nearest}.

# BoxUnread

# CellsBesideTable
cells-beside-table.message = {n: Rada har | {n} rader har} tomme felt til høgre for den siste overskrifta, som dei andre radene ikkje har. Anten er det skrive eit skiljeteikn for mykje, eller eit svar har eit skiljeteikn utan hermeteikn rundt og har flytta felta bak seg.
cells-beside-table.hint = Sjå etter eit skiljeteikn inne i eit svar, og set hermeteikn rundt svaret. Er det ikkje noko slikt, slett dei tomme felta.
"""#
