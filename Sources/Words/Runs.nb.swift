// swift-format-ignore-file
let runsNB: StaticString = #"""
result-notices.earlier-run-has-been = {path} er fra en tidligere kjøring og er endret siden, eller kan ikke fjernes. Filen er urørt.
result-notices.these-files-about-more = Disse filene gjelder flere nettverk eller målinger og er fra en tidligere kjøring: {names}.
result-notices.run-without-network-write = Kjør uten `--network` og `--wave` for å skrive dem på nytt.

allowed-files.names-which-lies-outside = `{key}` viser til «{file}», som ligger utenfor oppsettfilens mappe. Filen blir ikke lest.
allowed-files.put-file-into-mapping = Legg filen i oppsettfilens mappe. Er du sikker på at den skal leses der den ligger, kjør med `--allow-path '{home}'`.

edition-request.key-belongs-edition-without = `--key` hører til en utgave uten navn.
edition-request.add-edition-pseudonymous-or = Legg til `--edition pseudonymous` eller `--edition anonymous`, eller fjern `--key`.
edition-request.edition-without-names-needs = En utgave uten navn trenger en nøkkel: uten den kunne hvem som helst med adresselisten regne ut kodene.
edition-request.make-key-with-brobygger = Lag en nøkkel med `brobygger key FIL`, og pek på den med `--key FIL`.
edition-request.only-pseudonymous-edition-has = En kodeliste finnes bare til den pseudonyme utgaven. Den anonyme skal ikke kunne føres tilbake til personer.
edition-request.use-edition-pseudonymous-or = Bruk `--edition pseudonymous`, eller fjern `--key-table`.
edition-request.key-lies-among-results = Nøkkelen ligger i mappen med resultatene, og den som får dem, får nøkkelen med.
edition-request.move-key-out = Flytt nøkkelen ut av {output}.

mapping-override.set-cannot-used-key = `--set {text}` kan ikke brukes: nøkkelen kan ikke settes her, nettverket finnes ikke, eller verdien passer ikke.
mapping-override.write-key-value-with = Skriv NØKKEL=VERDI med en av disse: {keys}. Hva svar og spørsmål betyr, står bare i oppsettfilen.

known-things.person-person-one-column = person til person: én kolonne per person på adresselisten, cellen har nivået
known-things.person-person-one-column-per = person til person: én kolonne per person på adresselisten, krysset av eller ikke
known-things.person-person-numbered-boxes = person til person: nummererte felt der folk skriver navn
known-things.attribute-one-column-per = egenskap: én kolonne per svaralternativ, krysset av eller ikke; «annet» kan ha tekst
known-things.attribute-one-column-with = egenskap: én kolonne med det valgte alternativet eller koden for det
known-things.attribute-one-column-with-typed = egenskap: én kolonne med fritekst
known-things.person-body-one-column = person til utvalg: én kolonne per utvalg og type kontakt, krysset av eller ikke

study-run.mapping-has-no-network = Oppsettfilen har ikke noe nettverk med id «{id}».
study-run.mapping-has-no-wave = Ingen av nettverkene som er valgt, har en måling med id «{id}».
study-run.no-waves.hint = Målinger står under `waves` i et nettverk.
study-run.choose-among-these = Velg blant disse: {known}.

mapping-draft.file-there-already-draft = Filen finnes fra før, og et utkast skrives aldri over noe.
mapping-draft.draft-cannot-written = Utkastet kan ikke skrives ({reason}).
mapping-draft.give-another-file-name = Oppgi et annet filnavn etter `-o`.

sheet-size.nowhere = Matrisen for «{sheet}» er ikke skrevet: {rows} personer, og over {most} er den mest tomme felt. Relasjonene står i graphs/{relation}.graphml.
sheet-size.matrix-file = Matrisen for «{relation}» er ikke i arbeidsboken: {rows} personer, og over {most} kan ingen lese den der. Den står i {file}.csv ved siden av.
sheet-size.sheet-file = Arket «{sheet}» er ikke i arbeidsboken: {rows} rader, og et ark rommer {most} med overskriften. Det står i {file}.csv ved siden av.
sheet-size.hint = Ingenting mangler i tallene. Bruk filen i et statistikkprogram.

template.unusable = Malen er verken en presentasjon (.pptx, .potx) eller et dokument (.docx, .dotx) som lar seg lese.
template.unusable.hint = Åpne den i PowerPoint eller Word og lagre den i et av disse formatene, uten passord.
template.two-of-a-kind = Det er oppgitt to maler av samme slag.
template.two-of-a-kind.hint = Behold én .pptx og én .docx.
template.layouts-missing = Malen mangler {n: oppsettet | {n} oppsett:} {names}. Programmets egne er brukt, med malens tema.
template.styles-missing = Malen mangler {n: stilen | {n} stiler:} {names}. Programmets egne er brukt.
template.incomplete.hint = Kjør uten `--template`, åpne filen som kommer ut, gi den organisasjonens utseende, lagre den, og bruk den som mal: da er alt med.
"""#
