// swift-format-ignore-file
let editionsNN: StaticString = #"""
key.make-new-key-with = Lag ein ny nøkkel med `brobygger key FIL`, eller peik på den du har, med `--key`.
key.take-whole-file-from = Hent heile fila frå tryggingskopien. Ein ny nøkkel gir nye kodar for alle.
key.there-no-such-key = Nøkkelfila finst ikkje.
key.key-file-cannot-read = Nøkkelfila kan ikkje lesast.
key.give-yourself-right-read = Gi deg sjølv lesetilgang til fila.
key.file-no-key-file = Fila er inga nøkkelfil. Ei nøkkelfil har to linjer: `brobygger-key-1` og 64 heksadesimale siffer.
key.key-too-short-key = Nøkkelen er for kort. Ein nøkkel har 64 heksadesimale siffer; ein kortare kan gjettast.
key.file-there-already-key = Fila finst frå før, og ein nøkkel blir aldri skriven over: kodane som er laga med han, ville gå tapt.
key.choose-another-file-name = Vel eit anna filnamn, eller bruk nøkkelen du har.
key.key-cannot-written = Nøkkelen kan ikkje skrivast: {reason}.
key.choose-folder-exists-you = Vel ei mappe som finst og som du kan skrive i.
key.other-users-this-machine = Andre brukarar av maskina kan lese nøkkelfila. Den som har nøkkelen og adresselista, kan sjå kven kodane er.
key.take-right-from-them = Ta frå dei tilgangen: `chmod 600 {path}`.

key-table.key-table-would-lie = Kodelista ville liggje i mappa med resultata, og den som får dei, fekk namna med.
key-table.choose-file-outside = Vel ei fil utanfor {output}.
key-table.file-there-already-no = Fila finst frå før og er inga kodeliste. Ho blir ikkje skriven over.
key-table.choose-another-file-name = Vel eit anna filnamn.
key-table.key-table-cannot-written = Kodelista kan ikkje skrivast: {reason}.

edition.word-also-part-person = Eit ord i {keys} er òg ein del av namnet til ein person. Teksten står som han er.
edition.read-texts-if-person = Les tekstane. Er det personen som er meint, skriv teksten om i oppsettfila.
edition.name-network-or-person = Namnet på eit nettverk eller ein person i {keys} er erstatta med aliaset eller koden.
edition.read-texts-as-they = Les tekstane slik dei står no. Andre stadnamn enn dei nettverka sjølve har, er ikkje kjende og blir ståande.
edition.more = {shown} og {rest} til
edition.give-everybody-id-follows = Gi alle ein id som følgjer dei frå gong til gong, og oppgi kolonnen under `roster`.
edition.have-longer-code-than = {persons} har ein lengre kode enn dei andre, fordi to korte vart like. Er berre den eine av dei med neste gong, får den ein kortare kode.
edition.beginning-code-same-compare = Byrjinga av koden er den same; samanlikn dei første ni teikna.
edition.typed-text-not-this = «{label}» er fritekst og er ikkje med i denne utgåva ({answers}).
edition.if-answers-needed-make = Trengst svara, lag grupper av dei i utgåva med namn.
edition.holds-name-address-date = «{label}» inneheld eit namn, ei adresse, ein dato eller eit nummer som høyrer til éin person, for {persons}. Verdiane er utelatne.
edition.if-value-ordinary-term = Er verdien ei vanleg nemning, kall han noko anna på adresselista. Elles er det rett at han er borte.
edition.has-value-its-own = «{label}» har ein eigen verdi for {alone} av {known} personar. Den som kjenner verdien, kjenner personen.
edition.if-column-not-needed = Trengst kolonnen ikkje, ta `{id}` ut av `attributes` i oppsettfila; elles lag breiare grupper på adresselista.
edition.value-fewer-than-persons = «{label}»: {values} {values: verdi | verdiar} som færre enn {least} personar har, eller som trengst for å bli så mange, er samla i «Andre» ({persons}).
edition.limit-smallest-group-under = Grensa er `smallest-group` under `privacy`. Breiare kategoriar i oppsettfila tek vare på meir.
edition.intervals-stand-place-numbers = «{label}»: Tala er erstatta med {n} intervall, med minst {least} personar i kvart ({persons}).
edition.limit-smallest-group-under-privacy = Grensa er `smallest-group` under `privacy`. Eigne grupper på adresselista gjev andre intervall.
edition.leave-out-what-tells = Utelat det som skil dei ut, med `singled-out: leave-out` under `privacy`, eller ta med færre eigenskapar.
edition.value-left-out-for = {values} {values: verdi er utelaten | verdiar er utelatne} for {persons}, slik at ingen kombinasjon av eigenskapar er delt av færre enn {least}. Cellene er tomme, sjølv om svaret er kjent.
edition.there-nothing-mend-dictionary = Det er ikkje noko å rette. Ordboka seier for kvar eigenskap kor mange verdiar som er utelatne.
edition.person = {n} {n: person | personar}
edition.answer = {n} svar

hidden-sources.mapping = oppsettfila
hidden-sources.export = svarfila
hidden-sources.roster = adresselista
hidden-sources.codebook = kodeboka
hidden-sources.comments = kommentarfila

rare-values.other = Andre

edition.known-by-row = {n} {n: person | personar} har verken id eller e-post på adresselista, og koden byggjer på radnummeret. Han blir ein annan når lista blir endra.
edition.singled-out = {n} {n: person | personar} deler ikkje kombinasjonen av {list} med nok andre: færre enn {least} har han. Den som kjenner dei, kan finne dei att.
edition.or-more = {start} eller meir
edition.comments-left-out = {n} {n: kommentar er utelaten | kommentarar er utelatne}: kommentarar kan innehalde namn.
edition.comments-left-out.hint = Skriv `editions: true` i kommentarfila dersom dei kan lesast av alle som får utgåva.
"""#
