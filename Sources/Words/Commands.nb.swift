// swift-format-ignore-file
let commandsNB: StaticString = #"""
options.how-printed-text-or = Hvordan det skrives ut: text eller json.
options.mappings = Oppsettfilen til studien; flere tas etter tur.
options.network = Bare nettverket med denne id-en, med alle målingene; kan oppgis flere ganger.
options.wave = Bare målingen med denne id-en, i hvert nettverk som har den; kan oppgis flere ganger.
options.language = Språket i meldinger og resultater: nb, nn eller en. (standard: oppsettfilens)
options.overrides = Bruk en annen fil eller grense enn oppsettfilens, som NØKKEL=VERDI: {keys}. Stier er relative til mappen du står i. Kan oppgis flere ganger; hva svar betyr, kan ikke settes.
options.allowed-folders = Les også filer i denne mappen der oppsettfilen nevner dem; ellers leses bare de i dens egen mappe. Kan oppgis flere ganger.
options.edition = Hvor mye som fortelles om hvem som er hvem: identified (navn), pseudonymous (koder som er de samme fra runde til runde) eller anonymous (numre, og grovere opplysninger).
options.edition.more = Utgaver uten navn trenger en --key; docs/privacy.nb.md forteller hva hver av dem kan love.
options.key = Nøkkelfilen til en utgave uten navn; `brobygger key FIL` lager en.
options.fail-on = Avslutt med 1 når det er et funn på dette nivået eller verre: error eller warning. (standard: oppsettfilens, ellers error)
options.quiet = Skriv bare feil som stanser kjøringen, og én linje om hvorfor den avslutter med 1.

run.abstract = Les en studie, kontroller den, og skriv arbeidsbøker, bilder, rapporter, graffiler, tabeller for statistikkprogrammer og study.json.
run.discussion = Resultatene legges i OUTPUT/STUDIE-ID; filer fra andre i den mappen får være i fred. Flere
  oppsettfiler tas etter tur. Med --network skrives bare mappene til de nettverkene som er nevnt, når studien har
  resultater for andre fra før.\n\nAvslutter med 0 når alt gikk bra, 1 ved funn på nivå --fail-on eller verre, 64 ved
  feil bruk, 65 når oppsettfilen eller dataene ikke kan brukes, 66 når en fil ikke kan leses, 71 når systemet ikke gir
  tråder, 73 når resultatene ikke kan skrives, 74 når det som skulle vises, ikke kom fram, 75 når en annen kjøring
  skriver der.\n\nUtgaver uten navn ligger i egne mapper, STUDIE-ID-pseudonymous og STUDIE-ID-anonymous.
run.output = Mappen som studiens mappe legges i.
run.aliases = Kall nettverkene ved aliasene der de står side om side; filene til hvert nettverk beholder navnene.
run.key-table = Skriv også hvem som er bak kodene i en pseudonym utgave, til denne filen, som bare du kan lese. Den må ligge utenfor OUTPUT.
run.pictures = Hvilke filer som legges i mappen pictures til hvert nettverk: none, svg eller all (SVG, og de viktigste også som PNG og PDF). Rapportene har bildene sine uansett; med none skrives presentasjon og notat bare når --only nevner dem.
run.only = Skriv bare disse, med komma mellom: {forms}. Andre filer fra forrige kjøring blir tatt bort, bortsett fra dine egne. (standard: alle)
run.people = Hva som står ved personene på bildene: functions (funksjonen, eller nummeret der den ikke er kjent) eller names. Gjelder også sammenligningen.
run.template = En presentasjon (.pptx) eller et dokument (.docx) som presentasjonene eller notatene skal se ut som: tema, lysbildemal og oppsett, eller stiler, hentes derfra ved navn. Kan oppgis for begge.
run.measures = Hvor mye som regnes ut: all, eller bare degrees og det som telles par for par, for en rask titt på et stort nettverk. (standard: oppsettfilens, ellers all)
run.timestamp = Noter i study.json og på arket Proveniens når dette var: now (SOURCE_DATE_EPOCH, der miljøet har den) eller et tidspunkt som 2026-11-22T01:00:00Z. Uten det gir de samme filene de samme bytene når som helst.
run.key-table-takes-one = --key-table tar én oppsettfil om gangen: den nestes liste ville erstatte den.
run.another-mappings-has-study = En annen av oppsettfilene har også studiens id «{study}», og resultatene ville erstatte hverandre.
run.give-one-study-another = Gi den ene studien en annen `id:`, eller kjør dem hver for seg med hver sin `--output`.

init.abstract = Lag et utkast til oppsettfil av svarfiler og adresselister, med TODO der folk må avgjøre.
init.roster = Adresselisten til ett av nettverkene, eller til alle; kan oppgis flere ganger.
init.output = Filen oppsettet skrives til. Finnes den, røres den ikke. (standard: standard ut)
init.folder = Mappen som oppsettfilen skal ligge i, for stiene i den. (standard: mappen til filen etter -o, ellers den du står i)
init.language = Språket i kommentarer og studie: nb, nn eller en. (standard: spørreskjemaets)
init.file-draft-written-not = {file} er filen utkastet skrives til, og leses ikke.
init.there-no-draft-file = Det ble ikke noe utkast, og filen bak > er tom: skallet tømmer den på forhånd. Med `-o FIL` røres ingen fil før utkastet er ferdig.
init.discussion = Skriver oppsettfilen til filen etter -o, som ikke må finnes fra før, ellers til standard ut:
init.discussion.more = Stier i en oppsettfil er relative til mappen den ligger i: det er mappen til filen etter -o,
  ellers den du står i, ellers den etter --folder. Hver svarfil blir et nettverk; en kodebok oppgis ved siden av
  svarfilen. Hvilken adresseliste som hører til hvilken svarfil, ses av personene på den.\n\nEn TODO er en nøkkel uten
  noe bak, som `blank:`. Det er gyldig YAML, men ingen gyldig oppsettfil: `brobygger check study.yaml` lister opp de
  TODO-ene som er igjen, med linje. Ingen mening gjettes: rekkefølgen i en skala fylles bare ut der ordene er kjent
  (daglig, ukentlig …).

inspect.abstract = Vis hva en svarfil inneholder: format, svar etter status, hvert spørsmål med svarene.
inspect.discussion = Svar vises med antall bare for lukkede spørsmål. Ingenting som noen har skrevet, vises, og ingen navn eller e-postadresser fra cellene. Ledd telles; tekstene deres kan være navn og vises bare med --items. En kodebok oppgis ved siden av svarfilen, i hvilken som helst rekkefølge.
inspect.items = Vis tekstene til ledd og svaralternativer, som kan være navn.
inspect.language = Språket i ordene rundt: nb, nn eller en. (standard: maskinens)
inspect.exports-codebooks-them = Svarfiler, og kodebøkene deres.
inspect.how-printed-text-or = Hvordan det skrives ut: text eller json; eller formatet svarfilene har, når det ikke kan ses av dem: ett av dem som `brobygger formats` viser. Kan oppgis for begge deler.

progress.reading = leser {network}{place}
progress.analysing = regner{place}
progress.writing = skriver: {what}
summary.persons-answered-response-rate = {persons} personer, {answered} har svart, svarprosent {rate}
summary.left-out = {n} {n: testsvar eller forhåndsvisning | testsvar eller forhåndsvisninger} holdt utenfor
summary.never-answered = {n} {n: rad | rader} for folk som ikke har svart
summary.ties = relasjoner
summary.pseudonymous-edition-codes-place = Pseudonym utgave: koder i stedet for navn
summary.anonymous-edition-numbers-place = Anonym utgave: løpenummer i stedet for navn, grovere opplysninger
summary.brobygger-explain-code-explains = `brobygger explain KODE` forklarer et funn.
summary.finding-brobygger-check-shows = {findings} funn ({list}); `brobygger check` viser dem
summary.written = Skrevet i
summary.more-file = og {others} {others: fil | filer} til
summary.others-than-you-your = Andre enn deg og gruppen din kan lese disse filene, og de har navn. `chmod -R o-rwx {folder}` stenger for dem, `umask 027` for kjøringer etter dette.
summary.less-is-shown = En utgave uten navn viser mindre av en feil. `brobygger check` uten `--edition` viser hvor den står.
summary.all-on-the-sheet = Alle funn står i arket Funn i hver arbeidsbok.

schema.abstract = Skriv ut JSON-skjemaet for oppsettfiler, som redigeringsprogrammer fullfører og kontrollerer etter.
schema.discussion = Lagre det ved siden av oppsettfilen, og nevn det i den første linjen der:
schema.of = Av hvilken fil: mapping (oppsettfilen) eller comments (kommentarfilen).

brobygger.abstract = Gjør rådata fra spørreundersøkelser (Questback og andre) til kontrollerte sosiale nettverk.
brobygger.discussion = En oppsettfil sier hvilken fil som hører til hvilket nettverk, hvem som står på adresselisten, og hva hvert svar betyr; Mappings/README.md beskriver alle nøklene. Begynn med `new`, som legger filene dine i en mappe med et utkast, deretter `check`, som ikke skriver noe, deretter `run`.\n\n`brobygger --generate-completion-script bash` (eller zsh, fish) skriver ut det som lar skallet fullføre kommandoer og valg.

key.abstract = Lag en ny nøkkel for utgaver uten navn.
key.discussion = Filen har 256 tilfeldige bit og kan bare leses av deg. Med samme nøkkel har en person samme kode i
  hver kjøring og runde; med nøkkelen og adresselisten kan hvem som helst se hvem kodene er. Hold den borte fra
  resultatene, ha en kopi der du har adresselisten, og kast den når ingen skal finne personene mer.\n\nEn fil som
  finnes, blir aldri skrevet over. Avslutter med 0 når alt gikk bra, 73 når nøkkelen ikke kan skrives.
key.file = Filen som lages.
key.chosen-language = Språket i meldinger: nb, nn eller en. (standard: maskinens)
key.key-its-mark = Nøkkelen ligger i {file} og har kjennemerket {mark}.

explain.abstract = Forklar hva et funn betyr, hvorfor det betyr noe for et nettverk, og hva du kan gjøre.
explain.code = Koder for funn, som one-sided-tie.
explain.list = List opp alle koder med tittel.
explain.chosen-language = Språket i forklaringen: nb, nn eller en. (standard: maskinens)
explain.give-code-finding-or = Oppgi koden til et funn, eller --list for alle.
explain.did-you-mean = Mente du '{near}'?
explain.list-shows-all-them = --list viser alle.
explain.there-no-finding-with = Det finnes ikke noe funn med koden '{code}'. {hint}
explain.what-means = Hva det betyr
explain.why-matters = Hvorfor det betyr noe
explain.what-do = Hva du kan gjøre
explain.example = Eksempel

check.abstract = Gjør alt utenom å skrive: oppsettfil, filer, navn mot adresselisten, funn.
check.discussion = Viser hvert slag funn med steder og hva du kan gjøre. Personer står med id-en fra adresselisten, så teksten kan lagres eller sendes videre.\n\nAvslutter med 0 når alt gikk bra, 1 ved funn på nivå --fail-on eller verre, 64 ved feil bruk, 65 når oppsettfilen eller dataene ikke kan brukes, 66 når en fil ikke kan leses, 74 når det som skulle vises, ikke kom fram.

console.findings = Funn

formats.abstract = Vis formatene på svarfiler som kan leses, hvordan de kjennes igjen, og spørsmålenes oppsett.
formats.chosen-language = Språket i listen: nb, nn eller en. (standard: maskinens)
formats.formats-format = Formater (`format:`)
formats.layouts-questions-layout = Oppsett av spørsmål (`layout:`)
start-up.no-threads = Programmet får ikke starte tråder: grensen for prosesser (`ulimit -u`) eller for minne (`ulimit -v`) er nådd. Ingenting er lest eller skrevet.
start-up.not-printed = Det som skulle skrives ut, kom ikke fram: disken er full, eller utskriften er lukket.

init.waves = Foreslå oppsettfilen til neste undersøkelse av det samme nettverket: gi oppsettfilen til den forrige. Eksporten er den nye, og det som skrives, er den gamle oppsettfilen med én måling til.
init.network = Hvilket nettverk i oppsettfilen som er spurt på nytt; trengs der den har flere.
init.waves.several-networks = Oppsettfilen har flere nettverk: {networks}.
init.waves.several-networks.hint = Si hvilket av dem eksporten gjelder, med --network.
init.waves.in-braces = Nettverket på linje {line} i oppsettfilen står i klammer, og kan ikke skrives videre på.
init.waves.in-braces.hint = Skriv det med én nøkkel på hver linje, som i Mappings/README.md.
init.waves.elsewhere = Oppsettfilen peker på filer ut fra mappen den ligger i, så den nye må ligge i samme mappe: {folder}.
init.waves.network-without = --network hører sammen med --waves: hvilket nettverk som er spurt på nytt.
init.waves.one-roster = En måling har én adresseliste. Gi én --roster.
"""#
