// swift-format-ignore-file
let draftsNB: StaticString = #"""
# A draft of a mapping: attributes, affiliations and what is not used
draft.check-lines = Se etter at hver linje er én ting: ordlyden er ulik i nettverkene.
draft.row = hva står i rad {position} i spørreskjemaet?
draft.direction = to-body, from-body eller both: hvilken vei informasjonen går
draft.way = tom eller kontaktopplysning
draft.nothing-tells-it = kan ikke finnes igjen av seg selv
draft.not-everywhere = finnes ikke i alle nettverkene
draft.not-used-here = Ikke brukt her:
draft.typed = fritekst
draft.numbers = tall uten betegnelser: koder (gi kodeboken med) eller noe folk har skrevet
draft.long-list = flere svaralternativer enn det kan lages grupper av
draft.one-answer = alle har svart det samme
draft.on-roster = står på adresselisten («{column}»)
draft.not-understood = ikke gjenkjent

# A draft: study and networks
draft.question = Spørsmål {number}
draft.question-named = Spørsmål {name}
draft.head = Utkast laget av `brobygger init`. Det som filene viser, står her; det bare dere kan avgjøre, er merket TODO: en nøkkel uten verdi, som `brobygger check` peker på til den er fylt ut. «Se etter» betyr at programmet har lest ut av ordlyd eller rekkefølge hva som hører sammen. Mappings/README.md forklarer alle nøklene.
draft.study-id = et eget navn på studien, av a–z, 0–9 og -: mappen med resultatene får det
draft.study = Undersøkelse
draft.study-title = slik folk skal lese det
draft.files-outside = Filer utenfor oppsettfilens mappe leses bare med `--allow-path MAPPE`; flytt dem helst hit.
draft.roster = adresselisten: hvem som hører til nettverket; kjør gjerne init på nytt med --roster
draft.name-column = kolonnen i adresselisten som har navnene
draft.match = email, id eller name: hva svarene og adresselisten har felles; og `column:`, kolonnen det står i
draft.question-not-here = ikke funnet i svarene fra dette nettverket: hvor står det her? Ellers slett relasjonen
draft.who-is-this = hvem er dette? Fjern # der det stemmer, rett id-en, eller slett `items:`
draft.or = eller
draft.rows = hvem står i rad 1 til {rows}? `roster` for adresselistens rekkefølge, ellers id-ene i rekkefølge
draft.rows-in-order = hvem står i rad 1 til {rows}? I rekkefølge, blant: {known}

# A draft: relations and scales
draft.named = Nevnt
draft.levels = svarene som er en relasjon, det sterkeste først: ordne dem og fjern #
draft.no-tie = svarene som betyr at det ikke er noen relasjon; gjør ingen det, skriv `blank: no-tie` i stedet
draft.tie-or-not = TODO er dette en relasjon? Skriv i så fall `label:`; hvis ikke, flytt svaret til `no-tie`.
draft.blank = no-tie eller unanswered: hva det betyr når den som har svart, lar et ledd stå tomt
draft.no-relation = fant ikke noe spørsmål om personene på adresselisten; se `brobygger inspect`
draft.reciprocity = når begge skal svare det samme: avvik blir funn
draft.check-items = Se etter: {known} av {items} ledd er personer på adresselisten. Handler spørsmålet ikke om dem, slett relasjonen; er listen en annen, kjør init på nytt med den.
draft.check-rows = Se etter: spørsmålet har {rows} rader uten navn, omtrent så mange som det er personer på adresselisten. Handler det om dem, flytt det til `relations` med `layout: roster-matrix`.
draft.check-same-question = Se etter at dette er det samme spørsmålet i alle nettverkene.
draft.label = kort, som i tabeller og bilder
draft.name-it = ingenting i svarfilen skiller det fra andre spørsmål: hva heter det?

# What `inspect` prints
inspection.delimiter = skilletegn
inspection.sheet = arket «{sheet}»
inspection.headings = overskrifter i rad {row}
inspection.codebook = kodebok {codebook}
inspection.responses = {rows} svar
inspection.columns = {columns} kolonner
inspection.respondent = respondenten står i {column}
inspection.never-read = {unreadColumns} med tekniske opplysninger leses aldri
inspection.items = {items} ledd
inspection.many = mange
inspection.no-answers = ingen svar
inspection.found-by = finnes med {keys}
inspection.one-answer = 1 svar, vises ikke
inspection.answers-alike = {otherAnswers} svar, alle like, vises ikke
inspection.different-answers = {otherAnswers} svar, {different} ulike, vises ikke
inspection.other-answers = andre, vises ikke: {otherAnswers}
inspection.single-choice = ett valg
inspection.multiple-choice = flere valg
inspection.matrix = matrise
inspection.multiple-matrix = matrise, flere kryss per rad
inspection.numbers = tall
inspection.text = tekst
inspection.complete = fullstendige
inspection.partial = avbrutte
inspection.test = fra testere
inspection.not-started = ikke påbegynt eller siet ut
inspection.blank = tom celle
inspection.unanswered = sett, ikke besvart
inspection.not-shown = ikke vist
inspection.certain = sikkert gjenkjent
inspection.possible = trolig gjenkjent
inspection.not-recognised = ikke gjenkjent

draft.waves.roster = adresselisten til denne målingen
draft.waves.label = når det ble spurt, for eksempel: Mai 2025
draft.waves.elsewhere = «{question}» står et annet sted i denne eksporten.
draft.waves.reworded = «{question}» er formulert på en annen måte i denne eksporten. Se etter at det er det samme spørsmålet.
draft.waves.lost = Ingenting i denne eksporten ligner på «{question}». Da blir det ikke sammenlignet, og et funn sier det. Ble det spurt, så skriv under questions hvor det står.
draft.waves.another = Nummeret som «{question}» har i oppsettfilen, er et annet spørsmål i denne eksporten.
draft.waves.number = nummeret her; ble det ikke spurt, så skriv question: {text} i stedet
draft.waves.answers = Svar på «{question}» som oppsettfilen ikke kjenner: {answers}. Skriv dem under answers der de hører til.
"""#
