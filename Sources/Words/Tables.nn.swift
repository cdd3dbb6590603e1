// swift-format-ignore-file
let tablesNN: StaticString = #"""
table.study = Id-en til undersøkinga.
table.network = Id-en til nettverket; den same i alle målingane.
table.wave = Id-en til målinga; tom for eit nettverk som er spurt éin gong.
table.person = Id-en til personen, som i actors.csv.
table.relation = Id-en til relasjonen.
table.from = Id-en til den som svarar.
table.to = Id-en til den svaret handlar om.
table.source-file = Fila svaret står i.
table.source-row = Rada svaret frå personen står på i fila, slik programmet som opnar ho, tel.
table.source-column = Kolonnen relasjonen står i; tom der det ikkje er nokon relasjon.

table.actors = Personane på adresselista og utvala: éi rad for kvar, med det som er kjent om dei.
table.actors.id = Id på adresselista (elles e-post eller radnummer), eller koden i ei utgåve utan namn; for utval id-en i oppsettfila.
table.actors.label = Namnet til personen på adresselista, eller namnet på utvalet; koden i ei utgåve utan namn.
table.actors.kind = person, eller body: eit utval eller kontor som nokon har kontakt med, og som ikkje svarar sjølv.
table.actors.status = Kva svaret frå personen utgjer, for alle relasjonar under eitt.
table.actors.items-asked = Kor mange ledd personen fekk, i alle relasjonane.
table.actors.items-answered = Kor mange av dei personen svarte på.
table.actors.number-in-all-waves = Same nummer for same person i alle målingane av nettverket; tomt i eit nettverk som er spurt éin gong.
table.actors.source-file = Fila svaret frå personen står i.
table.actors.source-row = Rada det står på der.
table.actors.attribute = {label}: verdien slik han er oppgitt; tom der han ikkje er kjend.
table.actors.attribute-option = {label}: id-en til verdien (namnet står i codes.csv); tom der han ikkje er kjend.
table.actors.attribute-several = {label}: id-ane til alle verdiane personen har, med semikolon mellom; {none} for den som svarte og ikkje valde nokon; tom der det ikkje er kjent.
table.actors.option = {label}: 1 når personen har «{name}», 0 når ikkje; tom der det ikkje er kjent.

table.measures = Måla for kvar person, éi rad for kvar relasjon og kvart nivå.
table.measures.level = Id-en til nivået. Nivåa blir lagde saman frå det sterkaste: relasjonar på dette nivået og sterkare er med.

table.pairs = Kvart ordna par av personar, med det den eine har svart om den andre. Manglande svar er framleis manglande: ei rad er ein relasjon, ingen relasjon eller éin av tre måtar ikkje å vite på.
table.pairs.state = tie: oppgitt. no-tie: har svart at det ikkje er nokon. unanswered: spurd, utan svar. not-asked: spørsmålet vart ikkje stilt. no-response: det finst ikkje noko svar frå personen.
table.pairs.level = Id-en til nivået som er oppgitt; tom der det ikkje er nokon relasjon.
table.pairs.weight = Talet på nivå minus plassen til nivået: det sterkaste av tre veg 3. 0 for no-tie; tom der svaret manglar.

table.answers = Kva kvar person svarte på kvart spørsmål om kontakt: para til personen, talde etter svaret.
table.answers.kind = relation: til personar (pairs.csv). affiliation: til utval (affiliations.csv).
table.answers.question = Id-en til relasjonen eller spørsmålet om utval.
table.answers.response = Om personen har svart på spørsmålet.
table.answers.count = Kor mange av para til personen som har svaret {state}.
table.answers.unlisted = I eit nettverk som er for stort til at alle par har ei rad: svaret for dei av para til personen som ikkje har noka i pairs.csv eller affiliations.csv. Tom der kvart par har ei rad.

table.ties = Berre relasjonane: éi rad for kvar oppgitte kontakt.
table.ties.level = Id-en til nivået som er oppgitt.
table.ties.weight = Talet på nivå minus plassen til nivået: det sterkaste av tre veg 3.
table.ties.dyad-state = agreed: begge oppgir same nivå. conflicting: begge oppgir ein relasjon, på ulike nivå. one-sided: den andre har svart at det ikkje er nokon. unconfirmed: svaret frå den andre manglar.

table.affiliations = Kvar person og kvart utval i kvart slag kontakt, og kva personen har svart.
table.affiliations.affiliation = Id-en til spørsmålet.
table.affiliations.body = Id-en til utvalet, som i actors.csv.
table.affiliations.kind = Id-en til slaget kontakt.
table.affiliations.state = Dei same fem svara som i pairs.csv; eit utval som ikkje er kryssa av hos ein som har svart, er no-tie.

table.codes = Kva id-ane og kodane i dei andre tabellane heiter, på språket i resultata til nettverket.
table.codes.kind = Kva koden er ein av.
table.codes.of = Id-en til relasjonen, spørsmålet om utval eller eigenskapen som koden høyrer til.
table.codes.position = Plassen mellom dei, frå 1; nivåa frå det sterkaste.
table.codes.code = Id-en eller koden.
table.codes.label = Kva han heiter i bilete og tabellar.
table.codes.name = Kva han står for, heilt ut; det same som label der det ikkje er noko meir å seie.

table.not-all = Det ville blitt for mange rader: her står berre dei som ikkje er slik kolonnen unlisted i answers.csv seier om dei andre para til personen.
table.finding = Ikkje alle par har ei rad i tables/pairs.csv og tables/affiliations.csv: det ville blitt meir enn {most} rader. answers.csv seier kva som gjeld for resten.
table.finding.hint = Ingenting manglar. Lesarane i docs/readers fyller ut resten.

sav.network = Nettverk
sav.wave = Måling
sav.not-asked = ikkje spurd
sav.no-answer = spurd, ikkje svart
sav.no-response = ikkje noko svar frå personen
sav.not-defined = ikkje definert
sav.not-known = ikkje kjent
sav.response = {question}: har personen svart?
"""#
