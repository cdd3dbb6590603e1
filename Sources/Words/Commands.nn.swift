// swift-format-ignore-file
let commandsNN: StaticString = #"""
options.how-printed-text-or = Korleis det blir skrive ut: text eller json.
options.mappings = Oppsettfila til studien; fleire blir tekne etter tur.
options.network = Berre nettverket med denne id-en, med alle målingane; kan givast fleire gonger.
options.wave = Berre målinga med denne id-en, i kvart nettverk som har ho; kan givast fleire gonger.
options.language = Språket i meldingar og resultat: nb, nn eller en. (standard: det oppsettfila har)
options.overrides = Bruk ei anna fil eller grense enn oppsettfila har, som NØKKEL=VERDI: {keys}. Stiar er relative til mappa du står i. Kan givast fleire gonger; kva svar betyr, kan ikkje setjast.
options.allowed-folders = Les òg filer i denne mappa der oppsettfila nemner dei; elles blir berre dei i hennar eiga mappe lesne. Kan givast fleire gonger.
options.edition = Kor mykje som blir fortalt om kven som er kven: identified (namn), pseudonymous (kodar som er dei same frå runde til runde) eller anonymous (nummer, og grovare opplysningar).
options.edition.more = Utgåver utan namn treng ein --key; docs/privacy.nb.md fortel kva kvar av dei kan love.
options.key = Nøkkelfila til ei utgåve utan namn; `brobygger key FIL` lagar ei.
options.fail-on = Avslutt med 1 når det er eit funn på dette nivået eller verre: error eller warning. (standard: det oppsettfila har, elles error)
options.quiet = Skriv berre feil som stansar køyringa, og éi linje om kvifor ho avsluttar med 1.

run.abstract = Les ein studie, kontroller han, og skriv arbeidsbøker, bilete, rapportar, graffiler, tabellar for statistikkprogram og study.json.
run.discussion = Resultata blir lagde i OUTPUT/STUDIE-ID; filer frå andre i den mappa får vere i fred. Fleire
  oppsettfiler blir tekne etter tur. Med --network blir berre mappene til dei nettverka som er nemnde, skrivne, når
  studien har resultat for andre frå før.\n\nAvsluttar med 0 når alt gjekk bra, 1 ved funn på nivå --fail-on eller
  verre, 64 ved feil bruk, 65 når oppsettfila eller dataa ikkje kan brukast, 66 når ei fil ikkje kan lesast, 71 når
  systemet ikkje gir trådar, 73 når resultata ikkje kan skrivast, 74 når det som skulle visast, ikkje kom fram, 75 når
  ei anna køyring skriv der.\n\nUtgåver utan namn ligg i eigne mapper, STUDIE-ID-pseudonymous og STUDIE-ID-anonymous.
run.output = Mappa som mappa til studien blir lagd i.
run.aliases = Kall nettverka ved aliasa der dei står side om side; filene til kvart nettverk held på namna.
run.key-table = Skriv òg kven som er bak kodane i ei pseudonym utgåve, til denne fila, som berre du kan lese. Ho må ligge utanfor OUTPUT.
run.pictures = Kva filer som blir lagde i mappa pictures til kvart nettverk: none, svg eller all (SVG, og dei viktigaste òg som PNG og PDF). Rapportane har bileta sine uansett; med none blir presentasjon og notat skrivne berre når --only nemner dei.
run.only = Skriv berre desse, med komma mellom: {forms}. Andre filer frå førre køyring blir tekne bort, bortsett frå dine eigne. (standard: alle)
run.people = Kva som står ved personane på bileta: functions (funksjonen, eller nummeret der han ikkje er kjend) eller names. Gjeld òg samanlikninga.
run.template = Ein presentasjon (.pptx) eller eit dokument (.docx) som presentasjonane eller notata skal sjå ut som: tema, lysbiletmal og oppsett, eller stilar, blir henta derfrå ved namn. Kan oppgjevast for begge.
run.measures = Kor mykje som blir rekna ut: all, eller berre degrees og det som blir talt par for par, for ein rask kikk på eit stort nettverk. (standard: det oppsettfila har, elles all)
run.timestamp = Noter i study.json og på arket Proveniens når dette var: now (SOURCE_DATE_EPOCH, der miljøet har han) eller eit tidspunkt som 2026-11-22T01:00:00Z. Utan det gir dei same filene dei same bytane når som helst.
run.key-table-takes-one = --key-table tek éi oppsettfil om gongen: lista til den neste ville erstatte ho.
run.another-mappings-has-study = Ei anna av oppsettfilene har òg studien sin id «{study}», og resultata ville erstatte kvarandre.
run.give-one-study-another = Gi den eine studien ein annan `id:`, eller køyr dei kvar for seg med kvar sin `--output`.

init.abstract = Lag eit utkast til oppsettfil av svarfiler og adresselister, med TODO der folk må avgjere.
init.roster = Adresselista til eitt av nettverka, eller til alle; kan givast fleire gonger.
init.output = Fila oppsettet blir skrive til. Finst ho, blir ho ikkje rørt. (standard: standard ut)
init.folder = Mappa som oppsettfila skal ligge i, for stiane i ho. (standard: mappa til fila etter -o, elles den du står i)
init.language = Språket i kommentarar og studie: nb, nn eller en. (standard: det spørjeskjemaet har)
init.file-draft-written-not = {file} er fila utkastet blir skrive til, og blir ikkje lesen.
init.there-no-draft-file = Det vart ikkje noko utkast, og fila bak > er tom: skalet tømmer ho på førehand. Med `-o FIL` blir inga fil rørt før utkastet er ferdig.
init.discussion = Skriv oppsettfila til fila etter -o, som ikkje må finnast frå før, elles til standard ut:
init.discussion.more = Stiar i ei oppsettfil er relative til mappa ho ligg i: det er mappa til fila etter -o, elles
  den du står i, elles den etter --folder. Kvar svarfil blir eit nettverk; ei kodebok blir gitt ved sida av svarfila.
  Kva adresseliste som høyrer til kva svarfil, blir sett av personane på ho.\n\nEin TODO er ein nøkkel utan noko bak,
  som `blank:`. Det er gyldig YAML, men inga gyldig oppsettfil: `brobygger check study.yaml` listar opp dei TODO-ane
  som er att, med linje. Inga meining blir gjetta: rekkjefølgja i ein skala blir fylt ut berre der orda er kjende
  (dagleg, kvar veke …).

inspect.abstract = Vis kva ei svarfil inneheld: format, svar etter status, kvart spørsmål med svara.
inspect.discussion = Svar blir viste med tal berre for lukka spørsmål. Ingenting som nokon har skrive, blir vist, og ingen namn eller e-postadresser frå cellene. Ledd blir talde; tekstane deira kan vere namn og blir viste berre med --items. Ei kodebok blir gitt ved sida av svarfila, i kva rekkjefølgje som helst.
inspect.items = Vis tekstane til ledd og svaralternativ, som kan vere namn.
inspect.language = Språket i orda rundt: nb, nn eller en. (standard: det maskina har)
inspect.exports-codebooks-them = Svarfiler, og kodebøkene deira.
inspect.how-printed-text-or = Korleis det blir skrive ut: text eller json; eller formatet svarfilene har, når det ikkje kan sjåast av dei: eitt av dei som `brobygger formats` viser. Kan givast for begge delar.

progress.reading = les {network}{place}
progress.analysing = reknar{place}
progress.writing = skriv: {what}
summary.persons-answered-response-rate = {persons} personar, {answered} har svart, svarprosent {rate}
summary.left-out = {n} {n: testsvar eller førehandsvising | testsvar eller førehandsvisingar} halde utanfor
summary.never-answered = {n} {n: rad | rader} for folk som ikkje har svart
summary.ties = relasjonar
summary.pseudonymous-edition-codes-place = Pseudonym utgåve: kodar i staden for namn
summary.anonymous-edition-numbers-place = Anonym utgåve: løpenummer i staden for namn, grovare opplysningar
summary.brobygger-explain-code-explains = `brobygger explain KODE` forklarer eit funn.
summary.finding-brobygger-check-shows = {findings} funn ({list}); `brobygger check` viser dei
summary.written = Skrive i
summary.more-file = og {others} {others: fil | filer} til
summary.others-than-you-your = Andre enn du og gruppa di kan lese desse filene, og dei har namn. `chmod -R o-rwx {folder}` stengjer for dei, `umask 027` for køyringar etter dette.
summary.less-is-shown = Ei utgåve utan namn viser mindre av ein feil. `brobygger check` utan `--edition` viser kvar han står.
summary.all-on-the-sheet = Alle funn står i arket Funn i kvar arbeidsbok.

schema.abstract = Skriv ut JSON-skjemaet for oppsettfiler, som redigeringsprogram fullfører og kontrollerer etter.
schema.discussion = Lagre det ved sida av oppsettfila, og nemn det i den første linja der:
schema.of = Av kva fil: mapping (oppsettfila) eller comments (kommentarfila).

brobygger.abstract = Gjer rådata frå spørjeundersøkingar (Questback og andre) til kontrollerte sosiale nettverk.
brobygger.discussion = Ei oppsettfil seier kva fil som høyrer til kva nettverk, kven som står på adresselista, og kva kvart svar betyr; Mappings/README.md skildrar alle nøklane. Byrja med `new`, som legg filene dine i ei mappe med eit utkast, deretter `check`, som ikkje skriv noko, deretter `run`.\n\n`brobygger --generate-completion-script bash` (eller zsh, fish) skriv ut det som lèt skalet fullføre kommandoar og val.

key.abstract = Lag ein ny nøkkel for utgåver utan namn.
key.discussion = Fila har 256 tilfeldige bit og kan lesast berre av deg. Med same nøkkel har ein person same kode i
  kvar køyring og runde; med nøkkelen og adresselista kan kven som helst sjå kven kodane er. Hald han borte frå
  resultata, ha ein kopi der du har adresselista, og kast han når ingen skal finne personane meir.\n\nEi fil som
  finst, blir aldri skriven over. Avsluttar med 0 når alt gjekk bra, 73 når nøkkelen ikkje kan skrivast.
key.file = Fila som blir laga.
key.chosen-language = Språket i meldingar: nb, nn eller en. (standard: det maskina har)
key.key-its-mark = Nøkkelen ligg i {file} og har kjennemerket {mark}.

explain.abstract = Forklar kva eit funn betyr, kvifor det har noko å seie for eit nettverk, og kva du kan gjere.
explain.code = Kodar for funn, som one-sided-tie.
explain.list = List opp alle kodar med tittel.
explain.chosen-language = Språket i forklaringa: nb, nn eller en. (standard: det maskina har)
explain.give-code-finding-or = Gi koden til eit funn, eller --list for alle.
explain.did-you-mean = Meinte du '{near}'?
explain.list-shows-all-them = --list viser alle.
explain.there-no-finding-with = Det finst ikkje noko funn med koden '{code}'. {hint}
explain.what-means = Kva det betyr
explain.why-matters = Kvifor det har noko å seie
explain.what-do = Kva du kan gjere
explain.example = Døme

check.abstract = Gjer alt utanom å skrive: oppsettfil, filer, namn mot adresselista, funn.
check.discussion = Viser kvart slag funn med stader og kva du kan gjere. Personar står med id-en frå adresselista, så teksten kan lagrast eller sendast vidare.\n\nAvsluttar med 0 når alt gjekk bra, 1 ved funn på nivå --fail-on eller verre, 64 ved feil bruk, 65 når oppsettfila eller dataa ikkje kan brukast, 66 når ei fil ikkje kan lesast, 74 når det som skulle visast, ikkje kom fram.

console.findings = Funn

formats.abstract = Vis formata på svarfiler som kan lesast, korleis dei blir kjende att, og oppsetta spørsmål kan ha.
formats.chosen-language = Språket i lista: nb, nn eller en. (standard: det maskina har)
formats.formats-format = Format (`format:`)
formats.layouts-questions-layout = Oppsett av spørsmål (`layout:`)
start-up.no-threads = Programmet får ikkje starte trådar: grensa for prosessar (`ulimit -u`) eller for minne (`ulimit -v`) er nådd. Ingenting er lese eller skrive.
start-up.not-printed = Det som skulle skrivast ut, kom ikkje fram: disken er full, eller utskrifta er lukka.

init.waves = Føreslå oppsettfila til neste undersøking av det same nettverket: gje oppsettfila til den førre. Eksporten er den nye, og det som blir skrive, er den gamle oppsettfila med éi måling til.
init.network = Kva for nettverk i oppsettfila som er spurt på nytt; trengst der ho har fleire.
init.waves.several-networks = Oppsettfila har fleire nettverk: {networks}.
init.waves.several-networks.hint = Sei kva for eitt av dei eksporten gjeld, med --network.
init.waves.in-braces = Nettverket på linje {line} i oppsettfila står i klammer, og kan ikkje skrivast vidare på.
init.waves.in-braces.hint = Skriv det med éin nøkkel på kvar linje, som i Mappings/README.md.
init.waves.elsewhere = Oppsettfila peikar på filer ut frå mappa ho ligg i, så den nye må liggje i same mappe: {folder}.
init.waves.network-without = --network høyrer saman med --waves: kva for nettverk som er spurt på nytt.
init.waves.one-roster = Ei måling har éi adresseliste. Gje éin --roster.
"""#
