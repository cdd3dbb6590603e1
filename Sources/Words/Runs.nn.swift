// swift-format-ignore-file
let runsNN: StaticString = #"""
result-notices.earlier-run-has-been = {path} er frå ei tidlegare køyring og er endra sidan, eller kan ikkje fjernast. Fila er urørt.
result-notices.these-files-about-more = Desse filene gjeld fleire nettverk eller målingar og er frå ei tidlegare køyring: {names}.
result-notices.run-without-network-write = Køyr utan `--network` og `--wave` for å skrive dei på nytt.

allowed-files.names-which-lies-outside = `{key}` viser til «{file}», som ligg utanfor mappa til oppsettfila. Fila blir ikkje lesen.
allowed-files.put-file-into-mapping = Legg fila i mappa til oppsettfila. Er du sikker på at ho skal lesast der ho ligg, køyr med `--allow-path '{home}'`.

edition-request.key-belongs-edition-without = `--key` høyrer til ei utgåve utan namn.
edition-request.add-edition-pseudonymous-or = Legg til `--edition pseudonymous` eller `--edition anonymous`, eller fjern `--key`.
edition-request.edition-without-names-needs = Ei utgåve utan namn treng ein nøkkel: utan han kunne kven som helst med adresselista rekne ut kodane.
edition-request.make-key-with-brobygger = Lag ein nøkkel med `brobygger key FIL`, og peik på han med `--key FIL`.
edition-request.only-pseudonymous-edition-has = Ei kodeliste finst berre til den pseudonyme utgåva. Den anonyme skal ikkje kunne førast attende til personar.
edition-request.use-edition-pseudonymous-or = Bruk `--edition pseudonymous`, eller fjern `--key-table`.
edition-request.key-lies-among-results = Nøkkelen ligg i mappa med resultata, og den som får dei, får nøkkelen med.
edition-request.move-key-out = Flytt nøkkelen ut av {output}.

mapping-override.set-cannot-used-key = `--set {text}` kan ikkje brukast: nøkkelen kan ikkje setjast her, nettverket finst ikkje, eller verdien passar ikkje.
mapping-override.write-key-value-with = Skriv NØKKEL=VERDI med ein av desse: {keys}. Kva svar og spørsmål betyr, står berre i oppsettfila.

known-things.person-person-one-column = person til person: éin kolonne per person på adresselista, cella har nivået
known-things.person-person-one-column-per = person til person: éin kolonne per person på adresselista, kryssa av eller ikkje
known-things.person-person-numbered-boxes = person til person: nummererte felt der folk skriv namn
known-things.attribute-one-column-per = eigenskap: éin kolonne per svaralternativ, kryssa av eller ikkje; «anna» kan ha tekst
known-things.attribute-one-column-with = eigenskap: éin kolonne med det valde alternativet eller koden for det
known-things.attribute-one-column-with-typed = eigenskap: éin kolonne med fritekst
known-things.person-body-one-column = person til utval: éin kolonne per utval og type kontakt, kryssa av eller ikkje

study-run.mapping-has-no-network = Oppsettfila har ikkje noko nettverk med id «{id}».
study-run.mapping-has-no-wave = Ingen av nettverka som er valde, har ei måling med id «{id}».
study-run.no-waves.hint = Målingar står under `waves` i eit nettverk.
study-run.choose-among-these = Vel mellom desse: {known}.

mapping-draft.file-there-already-draft = Fila finst frå før, og eit utkast blir aldri skrive over noko.
mapping-draft.draft-cannot-written = Utkastet kan ikkje skrivast ({reason}).
mapping-draft.give-another-file-name = Oppgi eit anna filnamn etter `-o`.

sheet-size.nowhere = Matrisa for «{sheet}» er ikkje skriven: {rows} personar, og over {most} er ho mest tomme felt. Relasjonane står i graphs/{relation}.graphml.
sheet-size.matrix-file = Matrisa for «{relation}» er ikkje i arbeidsboka: {rows} personar, og over {most} kan ingen lese ho der. Ho står i {file}.csv ved sida av.
sheet-size.sheet-file = Arket «{sheet}» er ikkje i arbeidsboka: {rows} rader, og eit ark rommar {most} med overskrifta. Det står i {file}.csv ved sida av.
sheet-size.hint = Ingenting manglar i tala. Bruk fila i eit statistikkprogram.

template.unusable = Malen er verken ein presentasjon (.pptx, .potx) eller eit dokument (.docx, .dotx) som lèt seg lese.
template.unusable.hint = Opne han i PowerPoint eller Word og lagre han i eit av desse formata, utan passord.
template.two-of-a-kind = Det er oppgitt to malar av same slag.
template.two-of-a-kind.hint = Behald éin .pptx og éin .docx.
template.layouts-missing = Malen manglar {n: oppsettet | {n} oppsett:} {names}. Programmet sine eigne er brukte, med temaet til malen.
template.styles-missing = Malen manglar {n: stilen | {n} stilar:} {names}. Programmet sine eigne er brukte.
template.incomplete.hint = Køyr utan `--template`, opne fila som kjem ut, gi ho utsjånaden til organisasjonen, lagre ho, og bruk ho som mal: då er alt med.
"""#
