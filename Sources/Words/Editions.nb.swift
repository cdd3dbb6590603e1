// swift-format-ignore-file
let editionsNB: StaticString = #"""
key.make-new-key-with = Lag en ny nøkkel med `brobygger key FIL`, eller pek på den du har, med `--key`.
key.take-whole-file-from = Hent hele filen fra sikkerhetskopien. En ny nøkkel gir nye koder for alle.
key.there-no-such-key = Nøkkelfilen finnes ikke.
key.key-file-cannot-read = Nøkkelfilen kan ikke leses.
key.give-yourself-right-read = Gi deg selv lesetilgang til filen.
key.file-no-key-file = Filen er ingen nøkkelfil. En nøkkelfil har to linjer: `brobygger-key-1` og 64 heksadesimale siffer.
key.key-too-short-key = Nøkkelen er for kort. En nøkkel har 64 heksadesimale siffer; en kortere kan gjettes.
key.file-there-already-key = Filen finnes fra før, og en nøkkel blir aldri skrevet over: kodene som er laget med den, ville gå tapt.
key.choose-another-file-name = Velg et annet filnavn, eller bruk nøkkelen du har.
key.key-cannot-written = Nøkkelen kan ikke skrives: {reason}.
key.choose-folder-exists-you = Velg en mappe som finnes og som du kan skrive i.
key.other-users-this-machine = Andre brukere av maskinen kan lese nøkkelfilen. Den som har nøkkelen og adresselisten, kan se hvem kodene er.
key.take-right-from-them = Ta fra dem tilgangen: `chmod 600 {path}`.

key-table.key-table-would-lie = Kodelisten ville ligge i mappen med resultatene, og den som får dem, fikk navnene med.
key-table.choose-file-outside = Velg en fil utenfor {output}.
key-table.file-there-already-no = Filen finnes fra før og er ingen kodeliste. Den blir ikke skrevet over.
key-table.choose-another-file-name = Velg et annet filnavn.
key-table.key-table-cannot-written = Kodelisten kan ikke skrives: {reason}.

edition.word-also-part-person = Et ord i {keys} er også en del av navnet til en person. Teksten står som den er.
edition.read-texts-if-person = Les tekstene. Er det personen som er ment, skriv teksten om i oppsettfilen.
edition.name-network-or-person = Navnet på et nettverk eller en person i {keys} er erstattet med aliaset eller koden.
edition.read-texts-as-they = Les tekstene slik de står nå. Andre stedsnavn enn nettverkenes egne er ikke kjent og blir stående.
edition.more = {shown} og {rest} til
edition.give-everybody-id-follows = Gi alle en id som følger dem fra gang til gang, og oppgi kolonnen under `roster`.
edition.have-longer-code-than = {persons} har en lengre kode enn de andre, fordi to korte ble like. Er bare den ene av dem med neste gang, får den en kortere kode.
edition.beginning-code-same-compare = Begynnelsen av koden er den samme; sammenlign de første ni tegnene.
edition.typed-text-not-this = «{label}» er fritekst og er ikke med i denne utgaven ({answers}).
edition.if-answers-needed-make = Trengs svarene, lag grupper av dem i utgaven med navn.
edition.holds-name-address-date = «{label}» inneholder et navn, en adresse, en dato eller et nummer som hører til én person, for {persons}. Verdiene er utelatt.
edition.if-value-ordinary-term = Er verdien en vanlig betegnelse, kall den noe annet på adresselisten. Ellers er det riktig at den er borte.
edition.has-value-its-own = «{label}» har en egen verdi for {alone} av {known} personer. Den som kjenner verdien, kjenner personen.
edition.if-column-not-needed = Trengs kolonnen ikke, ta `{id}` ut av `attributes` i oppsettfilen; ellers lag bredere grupper på adresselisten.
edition.value-fewer-than-persons = «{label}»: {values} {values: verdi | verdier} som færre enn {least} personer har, eller som trengs for å bli så mange, er samlet i «Andre» ({persons}).
edition.limit-smallest-group-under = Grensen er `smallest-group` under `privacy`. Bredere kategorier i oppsettfilen beholder mer.
edition.intervals-stand-place-numbers = «{label}»: Tallene er erstattet med {n} intervaller, med minst {least} personer i hvert ({persons}).
edition.limit-smallest-group-under-privacy = Grensen er `smallest-group` under `privacy`. Egne grupper på adresselisten gir andre intervaller.
edition.leave-out-what-tells = Utelat det som skiller dem ut, med `singled-out: leave-out` under `privacy`, eller ta med færre egenskaper.
edition.value-left-out-for = {values} {values: verdi | verdier} er utelatt for {persons}, slik at ingen kombinasjon av egenskaper deles av færre enn {least}. Cellene er tomme, selv om svaret er kjent.
edition.there-nothing-mend-dictionary = Det er ikke noe å rette. Ordboken sier for hver egenskap hvor mange verdier som er utelatt.
edition.person = {n} {n: person | personer}
edition.answer = {n} svar

hidden-sources.mapping = oppsettfilen
hidden-sources.export = svarfilen
hidden-sources.roster = adresselisten
hidden-sources.codebook = kodeboken
hidden-sources.comments = kommentarfilen

rare-values.other = Andre

edition.known-by-row = {n} {n: person | personer} har verken id eller e-post på adresselisten, og koden bygger på radnummeret. Den blir en annen når listen endres.
edition.singled-out = {n} {n: person | personer} deler ikke kombinasjonen av {list} med nok andre: færre enn {least} har den. Den som kjenner dem, kan finne dem igjen.
edition.or-more = {start} eller mer
edition.comments-left-out = {n} {n: kommentar er utelatt | kommentarer er utelatt}: kommentarer kan inneholde navn.
edition.comments-left-out.hint = Skriv `editions: true` i kommentarfilen dersom de kan leses av alle som får utgaven.
"""#
