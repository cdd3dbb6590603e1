// swift-format-ignore-file
let draftsNN: StaticString = #"""
# A draft of a mapping: attributes, affiliations and what is not used
draft.check-lines = Sjå etter at kvar linje er éin ting: ordlyden er ulik i nettverka.
draft.row = kva står i rad {position} i spørjeskjemaet?
draft.direction = to-body, from-body eller both: kva veg informasjonen går
draft.way = tom eller kontaktopplysning
draft.nothing-tells-it = kan ikkje finnast att av seg sjølv
draft.not-everywhere = finst ikkje i alle nettverka
draft.not-used-here = Ikkje brukt her:
draft.typed = fritekst
draft.numbers = tal utan nemningar: kodar (gi kodeboka med) eller noko folk har skrive
draft.long-list = fleire svaralternativ enn det kan lagast grupper av
draft.one-answer = alle har svara det same
draft.on-roster = står på adresselista («{column}»)
draft.not-understood = ikkje kjend att

# A draft: study and networks
draft.question = Spørsmål {number}
draft.question-named = Spørsmål {name}
draft.head = Utkast laga av `brobygger init`. Det som filene viser, står her; det berre de kan avgjere, er merkt TODO: ein nøkkel utan verdi, som `brobygger check` peikar på til han er fylt ut. «Sjå etter» betyr at programmet har lese ut av ordlyd eller rekkjefølgje kva som høyrer saman. Mappings/README.md forklarer alle nøklane.
draft.study-id = eit eige namn på studien, av a–z, 0–9 og -: mappa med resultata får det
draft.study = Undersøking
draft.study-title = slik folk skal lese det
draft.files-outside = Filer utanfor mappa til oppsettfila blir berre lesne med `--allow-path MAPPE`; flytt dei helst hit.
draft.roster = adresselista: kven som høyrer til nettverket; køyr gjerne init på nytt med --roster
draft.name-column = kolonnen i adresselista som har namna
draft.match = email, id eller name: kva svara og adresselista har felles; og `column:`, kolonnen det står i
draft.question-not-here = ikkje funne i svara frå dette nettverket: kvar står det her? Elles slett relasjonen
draft.who-is-this = kven er dette? Fjern # der det stemmer, rett id-en, eller slett `items:`
draft.or = eller
draft.rows = kven står i rad 1 til {rows}? `roster` for rekkjefølgja i adresselista, elles id-ane i rekkjefølgje
draft.rows-in-order = kven står i rad 1 til {rows}? I rekkjefølgje, mellom: {known}

# A draft: relations and scales
draft.named = Nemnd
draft.levels = svara som er ein relasjon, det sterkaste først: ordne dei og fjern #
draft.no-tie = svara som betyr at det ikkje er nokon relasjon; gjer ingen det, skriv `blank: no-tie` i staden
draft.tie-or-not = TODO er dette ein relasjon? Skriv i så fall `label:`; viss ikkje, flytt svaret til `no-tie`.
draft.blank = no-tie eller unanswered: kva det betyr når den som har svart, lèt eit ledd stå tomt
draft.no-relation = fann ikkje noko spørsmål om personane på adresselista; sjå `brobygger inspect`
draft.reciprocity = når begge skal svare det same: avvik blir funn
draft.check-items = Sjå etter: {known} av {items} ledd er personar på adresselista. Handlar spørsmålet ikkje om dei, slett relasjonen; er lista ei anna, køyr init på nytt med ho.
draft.check-rows = Sjå etter: spørsmålet har {rows} rader utan namn, omtrent så mange som det er personar på adresselista. Handlar det om dei, flytt det til `relations` med `layout: roster-matrix`.
draft.check-same-question = Sjå etter at dette er det same spørsmålet i alle nettverka.
draft.label = kort, som i tabellar og bilete
draft.name-it = ingenting i svarfila skil det frå andre spørsmål: kva heiter det?

# What `inspect` prints
inspection.delimiter = skiljeteikn
inspection.sheet = arket «{sheet}»
inspection.headings = overskrifter i rad {row}
inspection.codebook = kodebok {codebook}
inspection.responses = {rows} svar
inspection.columns = {columns} kolonnar
inspection.respondent = respondenten står i {column}
inspection.never-read = {unreadColumns} med tekniske opplysningar blir aldri lesne
inspection.items = {items} ledd
inspection.many = mange
inspection.no-answers = ingen svar
inspection.found-by = blir funne med {keys}
inspection.one-answer = 1 svar, blir ikkje vist
inspection.answers-alike = {otherAnswers} svar, alle like, blir ikkje viste
inspection.different-answers = {otherAnswers} svar, {different} ulike, blir ikkje viste
inspection.other-answers = andre, blir ikkje viste: {otherAnswers}
inspection.single-choice = eitt val
inspection.multiple-choice = fleire val
inspection.matrix = matrise
inspection.multiple-matrix = matrise, fleire kryss per rad
inspection.numbers = tal
inspection.text = tekst
inspection.complete = fullstendige
inspection.partial = avbrotne
inspection.test = frå testarar
inspection.not-started = ikkje påbyrja eller sila ut
inspection.blank = tom celle
inspection.unanswered = sett, ikkje svara på
inspection.not-shown = ikkje vist
inspection.certain = sikkert attkjent
inspection.possible = truleg attkjent
inspection.not-recognised = ikkje attkjent

draft.waves.roster = adresselista til denne målinga
draft.waves.label = når det vart spurt, til dømes: Mai 2025
draft.waves.elsewhere = «{question}» står ein annan stad i denne eksporten.
draft.waves.reworded = «{question}» er formulert på ein annan måte i denne eksporten. Sjå etter at det er det same spørsmålet.
draft.waves.lost = Ingenting i denne eksporten liknar på «{question}». Då blir det ikkje samanlikna, og eit funn seier det. Vart det spurt, så skriv under questions kvar det står.
draft.waves.another = Nummeret som «{question}» har i oppsettfila, er eit anna spørsmål i denne eksporten.
draft.waves.number = nummeret her; vart det ikkje spurt, så skriv question: {text} i staden
draft.waves.answers = Svar på «{question}» som oppsettfila ikkje kjenner: {answers}. Skriv dei under answers der dei høyrer til.
"""#
