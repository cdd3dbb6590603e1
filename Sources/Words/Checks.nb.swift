// swift-format-ignore-file
let checksNB: StaticString = #"""
ambiguous-name.message = Et navn i spørsmålet «{question}» passer til {candidates} personer på adresselisten. Et tvetydig navn kobles ikke til noen, og {n} {n: relasjon | relasjoner} faller ut.
ambiguous-name.hint = Finn ut hvem av dem det er ({candidates}), og knytt navnet til rett roster-id under `items` i oppsettfilen.

answer-outside-scale.message = Et svar i spørsmålet «{question}» står ikke i oppsettfilen og forekommer i {n} {n: celle | celler}. Det regnes som manglende, ikke som ingen kontakt.
answer-outside-scale.hint.scale = Se svaret i cellen, og før det opp i skalaen: under `answers` på riktig nivå, under `no-tie`, eller under `missing` hvis det bare sier at svaret ikke er kjent{line}.
answer-outside-scale.hint.values = Se svaret i cellen, og før det opp under `answers` på riktig verdi i `values`{line}.
answer-outside-scale.hint.kinds = Se svaret i cellen, og før det opp under `answers` i `kinds` eller `bodies`{line}.

answer-time-unclear.message = Av {n} svar fra personer med flere like fyldige svar kan ingen si hvilket som er det siste: datoene i kolonnen kan leses med dagen eller måneden først, eller er ikke til å lese.
answer-time-unclear.hint = Eksporter på nytt med datoer som 2024-03-01, eller utelat det svaret som ikke gjelder, med `exclude` under `respondents`.

answered-without-ties.message = Personen har svart på «{relation}» uten å oppgi kontakt med noen. Det er et svar, og noe annet enn å ikke ha svart.
answered-without-ties.hint = Er det uventet, spør {person} om spørsmålet ble forstått.

blank-response.message = Svaret er blankt: personen har ikke svart på noen av delspørsmålene om kontakt, og regnes blant dem som ikke har svart.
blank-response.hint = Ta ny kontakt med {person}. Mente personen å ikke ha kontakt med noen, må det krysses av i skjemaet.

blank-undecided.message = {n} {n: tom celle | tomme celler} står mellom besvarte celler i spørsmålet «{question}». Svarfilen viser ikke om tomt betyr ingen kontakt eller ikke svart; det må oppsettfilen si.
blank-undecided.hint.give-question-scale = Gi spørsmålet en `scale` med ett nivå der `answers` er `[1]`, og skriv der `blank: no-tie` (tomt betyr ingen kontakt), eller `no-tie: [0]` og `blank: unanswered` (tomt betyr ikke svart){at}.
blank-undecided.hint.add-blank-no = Legg til `blank: no-tie` (tomt betyr ingen kontakt) eller `blank: unanswered` (tomt betyr ikke svart) under skalaen{at}.

box-unread.message = {cells} {cells: rute | ruter} i {columns} {columns: kolonne | kolonner} av spørsmålet «{question}» har {texts} {texts: tekst | ulike tekster} som det ikke er sagt noe om. Svarfilen viser ikke om det er et kryss, så rutene er verken lest som kryss eller som tomme.
box-unread.hint = Se i cellene, og skriv under spørsmålet hvilke tekster som er et kryss, og hvilke som ikke er det: `ticked: […]` og `not-ticked: […]`{at}. «Vet ikke» hører til under `missing: […]`.

cells-emptied.message = {n} {n: celle | celler} i spørsmålet «{question}» er tomme i en eksport fra EFS, der hver celle uten svar har en kode. De regnes som ikke vist, aldri som ingen kontakt.
cells-emptied.certain = Koden for vist og ikke besvart (0) står der fortsatt, så det er koden for ikke vist (-77) som er tømt.
cells-emptied.uncertain = Det kan ikke lenger ses om leddet ble vist og ikke besvart (0) eller aldri vist (-77).
cells-emptied.hint = Bruk eksporten slik EFS skrev den. Er det bare kodene for «ikke vist» som er tømt, skriv `blank: not-asked` under skalaen{line}.

conflicting-frequency.message = Begge oppgir kontakt i «{relation}», men med ulik hyppighet. Her ventes det at begge svarer det samme; hver av relasjonene beholder sin egen hyppighet.
conflicting-frequency.hint = Sammenlign de to cellene og avklar med {pair}. Hva som gjelder når retningen ikke teller, settes med `symmetrise` under `analysis`.

duplicate-email.undecidable.rows-roster-have = {n} rader på adresselisten har samme e-postadresse. Svarene kobles til personer gjennom adressen, og den må derfor høre til én person.
duplicate-email.undecidable.mend-addresses-roster = Rett adressene i {rows} på adresselisten, eller koble svarene med `match: id` eller `match: name` under `respondents`.
duplicate-email.harmless.rows-roster-have = {n} rader på adresselisten har samme e-postadresse. Svarene kobles ikke gjennom adressen, så tallene står.
duplicate-email.harmless.mend-addresses-roster = Rett adressene i {rows} på adresselisten før neste utsending.
wave-key-unclear.no-key = {n} {n: person | personer} på adresselisten har ikke noe som de kan kjennes igjen på i en annen måling: `match-waves: {match}` finner ingenting i {rows}.
wave-key-unclear.no-key.hint = Fyll ut cellene, eller velg en annen `match-waves`.
wave-key-unclear.doubled = {n} rader på adresselisten ville blitt én og samme person i en annen måling: De har samme `{match}`.
wave-key-unclear.doubled.hint = Rett {rows}, eller velg en annen `match-waves`.
wave-person-changed.one = Samme id på begge adresselistene, men både navnet og e-postadressen er en annen i {to} enn i {from}.
wave-person-changed.one.hint = Er det samme person, skal ingenting gjøres, og det tidligere navnet kan stå under `people`. Er det en annen, må den nye få en id for seg selv.
wave-person-changed.many = {persons} av {of} personer med samme id har både et annet navn og en annen e-postadresse i {to} enn i {from}: Listen er nummerert på nytt, og endringer ville blitt regnet mellom ulike folk.
wave-person-changed.many.hint = Bruk `match-waves: email` eller `match-waves: name`, eller gi folk samme id på begge listene.
wave-person-alike.message = En person som bare står på adresselisten til {from}, ligner en som bare står på listen til {to}. De regnes som to: en som har sluttet og en som er kommet til.
wave-person-alike.hint = Er det samme person, må {rows} få samme id, eller den andre adressen og det andre navnet skrives under `people` i målingen.
wave-not-comparable.lost = Spørsmålet `{id}` finnes ikke i eksporten fra {wave}. Det utelates når {from} og {to} sammenlignes.
wave-not-comparable.lost.hint = Ble det ikke stilt, skal ingenting gjøres. Ble det stilt i andre ord, så si det under `questions` i målingen.
wave-not-comparable.levels = Relasjonen `{relation}` har andre nivåer i {to} enn i {from}, og endringer regnes ikke ut.
wave-not-comparable.levels.hint = Bare spørsmål med samme svarskala kan sammenlignes.
wave-not-comparable.question = Spørsmålet til relasjonen `{relation}` har en annen tekst i {to} enn i {from}, og endringer regnes ikke ut: Folk har svart på noe annet.
wave-not-comparable.question.hint = Se spørsmålet i {cells}.
wave-not-comparable.answers = Svarene som gir nivået `{level}` i relasjonen `{relation}`, har andre tekster i {to} enn i {from}, og endringer regnes ikke ut.
wave-not-comparable.answers.hint = Se svarene i {cells}. Hva folk svarer, kan endre seg når svaret heter noe annet.
wave-not-comparable.unread = Relasjonen `{relation}` har svar i {from} eller {to} som ikke står i oppsettfilen, og svar som den andre målingen har, mangler der. Endringer regnes ikke ut.
wave-not-comparable.unread.hint = Se funnene om svar utenfor skalaen, og skriv svarene under `answers` eller `no-tie`.
wave-not-comparable.nobody = Ingen står på adresselistene til både {from} og {to}. Ingenting kan sammenlignes person for person.
wave-not-comparable.nobody.hint = Se om `match-waves` nevner noe som begge listene har.

duplicate-person.undecidable.rows-roster-have = {n} rader på adresselisten har samme id, eller samme navn uten noe som skiller dem. Svar og navn kan da ikke kobles til rett person.
duplicate-person.undecidable.if-one-person = Står samme person der flere ganger, behold én av dem ({rows}). Er det ulike personer, gi dem hver sin id.
duplicate-person.harmless.rows-roster-have = {n} rader på adresselisten har samme navn. Det går når id eller e-postadresse skiller dem, men navnet alene peker ikke ut noen.
duplicate-person.harmless.check-if-they = Kontroller {rows}. Er det ulike personer, knytt navnene i spørsmålene til roster-id under `items`; er det samme person, behold én rad.

duplicate-response.fuller = Det fyldigste teller{kept}, for det svarer på mest
duplicate-response.later = De fyldigste er like fyldige, og det siste av dem teller{kept}
duplicate-response.last-in-file = De fyldigste er like fyldige og har ikke tidspunkt; det som står sist i filen, teller{kept}
duplicate-response.undecided = De fyldigste er like fyldige, og tidspunktene kan ikke ordnes; det som står sist i filen, er brukt{kept} til noen har avgjort det
duplicate-response.message = Personen har {n} svar i svarfilen. {which}; resten er utelatt{leftOut}.
duplicate-response.attributes-from-others = Det svarer ikke på {labels}, som er hentet fra et av de andre.
duplicate-response.left-in-others = Bare et utelatt svar har noe om {labels}; det er ikke tatt med.
duplicate-response.hint = Kontroller hvilket svar som gjelder for {person}. Er det et annet, utelat {kept} med `exclude` under `respondents`.

low-response-rate.message = {answered} av {persons} har svart ({percent} %). Svarprosenten er lavere enn grensen på {threshold} %, og tallene sier da mindre om nettverket enn de ser ut til.
low-response-rate.hint = Ta ny kontakt med dem som ikke har svart: filtrer arket Respondenter på status. Grensen settes med `response-rate` under `checks`.

mapping-fits-nobody.message.unknown-id = Roster-id-en i denne linjen under `{key}` står ikke på adresselisten. Linjen gjelder dermed ingen.
mapping-fits-nobody.message.unused-item = Teksten i denne linjen under `items` finnes ikke i spørsmålet «{question}». Linjen gjør dermed ingenting.
mapping-fits-nobody.hint.write-text-as = Skriv teksten slik den står i svarfilen, eller fjern linjen.
mapping-fits-nobody.hint.write-id-as = Skriv id-en slik den står på adresselisten, eller fjern linjen.

non-respondent.message = Personen har ikke svart. Manglende svar er ikke det samme som ingen kontakt.
non-respondent.hint = Ta ny kontakt med {person} og be om svar. Uten svar regnes det personen kunne ha oppgitt, som ukjent.

one-sided-tie.message = Relasjonen i «{relation}» er ensidig oppgitt: bare den ene av to som har svart om hverandre, oppgir kontakt. Her ventes det at begge svarer det samme.
one-sided-tie.hint = Avklar med {pair}. Trenger ikke kontakten å være gjensidig, skriv `reciprocity: not-expected`.

option-not-in-export.message = Spørsmålet «{question}» har ingen kolonne i svarfilen for {values}. Ingen kan få verdien, og den som bare krysset av der, ser ut til ikke å ha krysset av noe.
option-not-in-export.hint = Skriv teksten under `answers` slik den står i svarfilen{at}. Mangler kolonnen for «annet», eksporter på nytt med fritekstsvar («Include free-text input»).

partial-response.message.export-says-questionnaire = Svarfilen sier at skjemaet ikke er fullført. Svarene som finnes, teller med.
partial-response.message.person-answered-items = Personen har svart på {answered} av {asked} delspørsmål. Resten er ubesvart og regnes ikke som ingen kontakt.
partial-response.hint = Be {person} om å fullføre skjemaet, eller ta forbehold om det som mangler.

people-unmatched.message.response-finds-no = {n}{of} svar finner ikke noen person på adresselisten.
people-unmatched.message.item-finds-no = {n}{of} delspørsmål i «{question}» finner ikke noen person på adresselisten.
people-unmatched.would-match-by = {curable} ville ha funnet sin ved kolonnen {column} med `match: {match}`.
people-unmatched.unknown = Svar som ikke finner noen, er ikke det samme som at ingen har svart.
people-unmatched.hint.column = Skriv `respondents: {{ match: {match}{column} }}` i oppsettfilen, hvis det er det som er ment.
people-unmatched.hint.if-addresses-have = Har adressene skiftet, rett dem på adresselisten, eller skriv de nye under `people: {{ "ID": {{ emails: [...] }} }}` i nettverket.
people-unmatched.hint.tie-text-roster = Knytt teksten til en roster-id under `items`, eller før den opp under `nobody` hvis den ikke er en person. Har skjemaet personene i listens rekkefølge, skriv `rows: roster`.
people-unmatched.hint.check-match-column = Kontroller `match` og `column` under `respondents`, og at `responses` og `roster` hører til samme nettverk.
people-unmatched.hint.write-them-alike = Skriv dem likt i begge filene: formater kolonnen som tekst i regnearket før den lagres, og eksporter på nytt; eller velg en annen vei med `match` og `column` under `respondents`.
people-unmatched.rule.all-would = Alle {curable} ville ha funnet sin {match}
people-unmatched.rule.some-would = {curable} av dem ville ha funnet sin {match}
people-unmatched.rule.unsafe = Det kunne slå sammen to personer, og blir ikke gjort uten at noen sier det.
people-unmatched.rule.leading-zeros = uten nuller foran.
people-unmatched.rule.number-format = skrevet som hele tall, uten desimaler og tusenskille.
people-unmatched.rule.capitals = uten skille mellom store og små bokstaver.
people-unmatched.rule.punctuation = hvis bare bokstaver og sifre telte, uten nuller foran.
people-unmatched.rule.look-alikes = hvis tegn fra andre alfabeter som ser like ut{seen}, var de vanlige.
people-unmatched.rule.mailbox = på det som står foran krøllalfaen i adressen.
people-unmatched.rule.numbers-beside-names = uten tallene foran eller bak navnene.
people-unmatched.rule.all-are-ids = Alle er id-er eller adresser på listen, ikke navn.
people-unmatched.rule.some-are-ids = {curable} er id-er eller adresser på listen, ikke navn.
people-unmatched.of = av {total}

person-not-asked.message = {persons} {persons: person | personer} på adresselisten mangler i spørsmålet «{question}». Ingen kunne oppgi kontakt med dem, og det regnes som ikke spurt, ikke som ingen kontakt.
person-not-asked.hint = Er navnet skrevet på en annen måte i spørsmålet, knytt det til roster-id under `items`. Hører personen ikke til nettverket, ta raden ut av adresselisten.

question-not-found.message.nothing-fits = Spørsmålet til {entry} finnes ikke i {file}. Hvert spørsmål i oppsettfilen må finnes i svarfilen.
question-not-found.message.several-fit = {places} spørsmål i {file} passer til {entry}. Oppsettfilen må peke ut ett.
question-not-found.message.keys-disagree = Nøklene til {entry} peker på ulike spørsmål i {file}. Alle nøkler må peke på det samme.
question-not-found.message.key-needed = Nøklene til {entry} er ikke nok til å finne og lese spørsmålet i {file}. Hvilke nøkler som trengs, kommer an på filformatet.
question-not-found.message.options-missing = Ingen av spørsmålene i {file} har alle svaralternativene til {entry}. Nærmest er det som begynner i kolonne {column}; det mangler {quoted}.
question-not-found.message.other-layout = Spørsmålet til {entry} finnes i {file}, men er der {kind}. `layout` må stemme med svarfilen.
question-not-found.hint.nothing-fits = Skriv teksten i `question` slik den står i svarfilen, eller oppgi `number` eller `variables`{at}. Er spørsmålet et annet i ett nettverk, står det under nettverkets `questions`.
question-not-found.hint.several-fit = Legg til `number` eller `variables` som peker på ett av dem{at}: {cells}.
question-not-found.hint.keys-disagree = Behold nøkkelen som er riktig, og fjern de andre{at}. De peker på {cells}.
question-not-found.hint.key-needed = Legg til en nøkkel som dette formatet kan svare på{at}: {quoted}.
question-not-found.hint.options-missing = Er det dette spørsmålet, pek på det med {variables}{at}, eller rett tekstene under `answers`. Mangler kolonnen for «annet», eksporter på nytt med fritekstsvar («Include free-text input»).
question-not-found.hint.if-each-person = Har hver person én rute for hvert svar, bruk `layout: roster-matrix` og en `scale` der svarene står under `answers`{at}. Ellers pek på et annet spørsmål med `question`, `number` eller `variables`.
question-not-found.hint.correct-layout-or = Rett `layout`, eller pek på et annet spørsmål med `question`, `number` eller `variables`{at}.
question-not-found.kind.single-question = ett enkelt spørsmål
question-not-found.kind.multiple-choice = et spørsmål med flere kryss
question-not-found.kind.matrix-with-one = en matrise med ett svar per rad
question-not-found.kind.matrix-with-several = en matrise med flere kryss per rad
question-not-found.kind.another-kind = av et annet slag

repeated-item.message = Personen står flere ganger i spørsmålet «{question}». Hver person kan ha ett delspørsmål; det første teller, og dette er utelatt.
repeated-item.hint = Sammenlign {items}. Gjelder ett av dem en annen enn {person}, knytt det til rett roster-id under `items`.

roster-doubtful.message.no-address = {n: Raden har | {n} rader har} noe annet enn en e-postadresse der de andre har en. Svar kan ikke knyttes til en adresse som ikke er noen.
roster-doubtful.message.addresses-swapped = Navn og adresse sier hver sitt i {n} rader, og hver adresse passer til navnet i en annen av dem. Da får hver en annens svar.
roster-doubtful.message.only-name = {n: Raden har | {n} rader har} et navn, men verken id eller e-post, som de andre har. Er det en sum eller en overskrift, blir den talt som en person som ikke har svart.
roster-doubtful.message.nobody = {n: Raden sier | {n} rader sier} noe, men ikke om hvem: navn, id og e-post er tomme. De er ikke lest som personer.
roster-doubtful.hint.no-address = Rett adressen i {rows} på adresselisten, eller tøm cellen om personen ikke har noen.
roster-doubtful.hint.addresses-swapped = Rett {rows} på adresselisten. Er de riktige, si det under `people` i nettverket: den andre adressen eller det andre navnet under roster-id-en.
roster-doubtful.hint.only-name = Slett {rows} hvis det ikke er en person; ellers skriv inn det som mangler.
roster-doubtful.message.without-email = {n: Raden har | {n} rader har} ingen e-postadresse, der andre har en. {n: Personen | De} kan ikke inviteres med e-post, og ingen svar kan knyttes til {n: personen | dem} med den.
roster-doubtful.message.without-name = {n: Raden har | {n} rader har} ikke noe navn. Et ledd i spørsmålet ville ikke ha noe å vise.
roster-doubtful.message.more-than-address = {n: Raden har | {n} rader har} noe mer enn en adresse i kolonnen med adresser. Brobygger leser adressen ut av det; et spørreverktøy kan la være å sende.
roster-doubtful.message.domain-alike = {n: Raden har en adresse som slutter | {n} rader har adresser som slutter} nesten som de fleste andre, som ved en tastefeil. Invitasjonen ville komme i retur.
roster-doubtful.message.same-name = {n} rader har samme navn. Den som svarer, kunne ikke se hvilket ledd som gjelder hvem.
roster-doubtful.message.names-alike = {n} rader har navn som er ulike i en bokstav eller to: kanskje én person som står der to ganger.
roster-doubtful.message.values-alike = {n: Én rad skriver en verdi | {n} rader skriver verdier} i en kolonne på en annen måte enn de fleste: bare mellomrom, tegn eller store bokstaver er ulike. De kan bli regnet som ulike enheter.
roster-doubtful.hint.without-email = Fyll ut adressen i {rows}, eller bestem hvordan de skal spørres.
roster-doubtful.hint.without-name = Fyll ut navnet i {rows}.
roster-doubtful.hint.address = Rett adressen i {rows}.
roster-doubtful.hint.same-name = Se på {rows}. Er det ulike personer, skiller leddene som lages her, dem fra hverandre med en annen kolonne; er det én person, behold én rad.
roster-doubtful.hint.names-alike = Se på {rows}. Er det én person, behold én rad; er det ulike personer, trengs det ikke gjøres noe.
roster-doubtful.hint.values-alike = Skriv verdien likt i {rows}.

same-answer-throughout.message = Personen har gitt ett og samme svar på alle {items} delspørsmål i «{question}». Svaret teller som det står.
same-answer-throughout.hint = Vurder om svaret er gjennomtenkt, og spør eventuelt {person}.

self-tie.message = Personen har oppgitt kontakt med seg selv i «{question}». En relasjon går mellom to personer, og krysset er utelatt.
self-tie.hint = Du trenger ikke å gjøre noe. Kan krysset gjelde en annen med lignende navn, kontroller med {person}.

status-not-understood.message = {n} svar har ord i kolonnen {column} som ikke er en kjent kode. Kolonnen sier hvilke svar som er fullstendige eller skal utelates.
status-not-understood.hint = Eksporter på nytt med koder i stedet for etiketter, eller skriv under `respondents` hva ordene betyr: `complete: {{ column: {column}, values: […] }}`, og likedan `partial` og `exclude`.

system-column-missing.hint.export-again-with = Eksporter på nytt med {column}, eller si med `complete` eller `partial` under `respondents` hvilke svar som er fullstendige.
system-column-missing.hint.export-again-with-you = Eksporter på nytt med {column} hvis du trenger å finne svarene igjen i EFS.
system-column-missing.message = Kolonnen {column} mangler i svarfilen. {consequence}
system-column-missing.status = Om et skjema ble avbrutt, kan da bare ses av svarene: et svar uten hull regnes som fullstendig.
system-column-missing.number = Svarene har da ikke noe løpenummer og kjennes bare på raden de står i.

test-response-left-out.message = {n} testsvar er utelatt. Svar fra uttesting av skjemaet hører ikke til nettverket.
test-response-left-out.hint = Kontroller at radene er testsvar. Svarfilen merker dem selv, eller `exclude` under `respondents` gjør det.

tie-to-non-respondent.message = {n} {n: oppgitt relasjon | oppgitte relasjoner} til personen kan ikke bekreftes, fordi personen ikke har svart. Det som ikke er bekreftet, er verken gjensidig eller ensidig oppgitt.
tie-to-non-respondent.hint = Ta ny kontakt med {person}, eller les andelen gjensidige relasjoner blant observerte par.

unknown-respondent.message = Svaret kan ikke knyttes til én person på adresselisten. Bare personer på listen hører til nettverket, og svaret er utelatt.
unknown-respondent.hint = Se i raden hvem som har svart. Er adressen eller navnet skrevet på en annen måte på adresselisten, rett det der, eller skriv det under `people` i nettverket; skal personen være med, legg til en rad. Passer navnet på flere, la e-post eller nummer skille dem (`match`).

unmatched-item.numbered-message = Svarfilen har ikke noe navn på {rows} {rows: rad | rader} i spørsmålet «{question}». Uten navn hører en rad ikke til noen, og {lost} {lost: relasjon | relasjoner} faller ut.
unmatched-item.numbered-hint = Si med `rows` hvem som står i rad 1, 2, 3 … i skjemaet: `rows: roster` når rekkefølgen er som på adresselisten, ellers en liste av roster-id-er. Er en rad ingen person, før nummeret opp under `nobody`.
unmatched-item.piped-message = Navnet i {rows} {rows: rad | rader} i spørsmålet «{question}» ble flettet inn for hver respondent, og svarfilen har ikke navnene. Det er ikke kjent hvem svarene gjelder, og {lost} {lost: relasjon | relasjoner} faller ut.
unmatched-item.piped-hint = Står det `[!felt!]` i overskriften, eksporter på nytt med bakgrunnsopplysningene, slik at kolonnen `felt` kommer med. Er det et navn respondenten selv skrev i et tidligere spørsmål, les det spørsmålet med `layout: nominations` i stedet.
unmatched-item.message = Et navn i spørsmålet «{question}» står ikke på adresselisten. Bare personer på listen hører til nettverket, og {n} {n: relasjon | relasjoner} faller ut.
unmatched-item.typed-message = En rute i spørsmålet «{question}» ({n} {n: celle | celler}) har en tekst som ingen på adresselisten passer til, kanskje flere navn. Det er ikke kjent hvem som menes, så ingen regnes som uten kontakt fordi den som skrev det, ikke nevnte dem.
unmatched-item.typed-hint = Knytt teksten til roster-id under `items` i oppsettfilen, eller før den opp under `nobody` hvis den ikke mener noen på adresselisten. Flere navn i én rute leses når hvert av dem står på listen.
unmatched-item.hint = Knytt navnet til roster-id under `items` i oppsettfilen, eller før det opp under `nobody` hvis det ikke er en person. Mangler personen på adresselisten, legg til en rad der.
unmatched-item.body-message = En kolonne i spørsmålet «{question}» passer ikke til noe utvalg eller noen kontaktform i oppsettfilen. Svarene i den faller ut.
unmatched-item.body-hint = Før teksten opp under `answers` i `bodies` eller `kinds`. Har svarfilen bare radnumre, si med `rows` hvilket utvalg som står i hver rad.

values-alike.message = {n: Én rad | {n} rader} på adresselisten skriver en verdi av «{attribute}» med andre store og små bokstaver enn de fleste. Den er lest som samme verdi.
values-alike.hint = Skriv verdien likt i {rows}. Er det to ulike ting, gi dem ulike navn på adresselisten.

# Persons and places in messages
mention.number = person nr. {position} på adresselisten
mention.row = personen i rad {row} på adresselisten
place.rows-concerned = {n: raden | radene} det gjelder
place.row = rad {rows}
place.rows = rad {rows}
place.columns-concerned = {n: kolonnen | kolonnene} det gjelder

# A hint's beginning: what comes nearest to what was not found
similar = Ligner mest på {nearest}.

# BoxUnread

# CellsBesideTable
cells-beside-table.message = {n: Raden har | {n} rader har} tomme felt til høyre for den siste overskriften, som de andre radene ikke har. Enten er det skrevet et skilletegn for mye, eller et svar har et skilletegn uten anførselstegn rundt og har flyttet feltene bak seg.
cells-beside-table.hint = Se etter et skilletegn inne i et svar, og sett anførselstegn rundt svaret. Er det ikke noe slikt, slett de tomme feltene.
"""#
