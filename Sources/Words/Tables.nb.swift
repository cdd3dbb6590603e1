// swift-format-ignore-file
let tablesNB: StaticString = #"""
table.study = Undersøkelsens id.
table.network = Nettverkets id; den samme i alle målingene.
table.wave = Målingens id; tom for et nettverk som er spurt én gang.
table.person = Personens id, som i actors.csv.
table.relation = Relasjonens id.
table.from = Id-en til den som svarer.
table.to = Id-en til den svaret handler om.
table.source-file = Filen svaret står i.
table.source-row = Raden personens svar står på i filen, slik programmet som åpner den, teller.
table.source-column = Kolonnen relasjonen står i; tom der det ikke er noen relasjon.

table.actors = Personene på adresselisten og utvalgene: én rad for hver, med det som er kjent om dem.
table.actors.id = Id på adresselisten (ellers e-post eller radnummer), eller koden i en utgave uten navn; for utvalg id-en i oppsettfilen.
table.actors.label = Personens navn på adresselisten, eller utvalgets navn; koden i en utgave uten navn.
table.actors.kind = person, eller body: et utvalg eller kontor som noen har kontakt med, og som ikke svarer selv.
table.actors.status = Hva personens svar utgjør, for alle relasjoner sett under ett.
table.actors.items-asked = Hvor mange ledd personen fikk, i alle relasjonene.
table.actors.items-answered = Hvor mange av dem personen svarte på.
table.actors.number-in-all-waves = Samme nummer for samme person i alle målingene av nettverket; tomt i et nettverk som er spurt én gang.
table.actors.source-file = Filen personens svar står i.
table.actors.source-row = Raden det står på der.
table.actors.attribute = {label}: verdien slik den er oppgitt; tom der den ikke er kjent.
table.actors.attribute-option = {label}: verdiens id (navnet står i codes.csv); tom der den ikke er kjent.
table.actors.attribute-several = {label}: id-ene til alle verdiene personen har, med semikolon mellom; {none} for den som svarte og ikke valgte noen; tom der det ikke er kjent.
table.actors.option = {label}: 1 når personen har «{name}», 0 når ikke; tom der det ikke er kjent.

table.measures = Målene for hver person, én rad for hver relasjon og hvert nivå.
table.measures.level = Nivåets id. Nivåene legges sammen fra det sterkeste: relasjoner på dette nivået og sterkere er med.

table.pairs = Hvert ordnet par av personer, med det den ene har svart om den andre. Manglende svar forblir manglende: en rad er en relasjon, ingen relasjon eller én av tre måter ikke å vite på.
table.pairs.state = tie: oppgitt. no-tie: har svart at det ikke er noen. unanswered: spurt, uten svar. not-asked: spørsmålet ble ikke stilt. no-response: det finnes ikke noe svar fra personen.
table.pairs.level = Id-en til nivået som er oppgitt; tom der det ikke er noen relasjon.
table.pairs.weight = Antall nivåer minus nivåets plass: det sterkeste av tre veier 3. 0 for no-tie; tom der svaret mangler.

table.answers = Hva hver person svarte på hvert spørsmål om kontakt: personens par, talt etter svaret.
table.answers.kind = relation: til personer (pairs.csv). affiliation: til utvalg (affiliations.csv).
table.answers.question = Id-en til relasjonen eller spørsmålet om utvalg.
table.answers.response = Om personen har svart på spørsmålet.
table.answers.count = Hvor mange av personens par som har svaret {state}.
table.answers.unlisted = I et nettverk som er for stort til at alle par har en rad: svaret for de av personens par som ikke har noen i pairs.csv eller affiliations.csv. Tom der hvert par har en rad.

table.ties = Bare relasjonene: én rad for hver oppgitte kontakt.
table.ties.level = Id-en til nivået som er oppgitt.
table.ties.weight = Antall nivåer minus nivåets plass: det sterkeste av tre veier 3.
table.ties.dyad-state = agreed: begge oppgir samme nivå. conflicting: begge oppgir en relasjon, på ulike nivåer. one-sided: den andre har svart at det ikke er noen. unconfirmed: svaret fra den andre mangler.

table.affiliations = Hver person og hvert utvalg i hvert slag kontakt, og hva personen har svart.
table.affiliations.affiliation = Spørsmålets id.
table.affiliations.body = Utvalgets id, som i actors.csv.
table.affiliations.kind = Id-en til slaget kontakt.
table.affiliations.state = De samme fem svarene som i pairs.csv; et utvalg som ikke er krysset av hos en som har svart, er no-tie.

table.codes = Hva id-ene og kodene i de andre tabellene heter, på språket i nettverkets resultater.
table.codes.kind = Hva koden er en av.
table.codes.of = Id-en til relasjonen, spørsmålet om utvalg eller egenskapen som koden hører til.
table.codes.position = Plassen blant dem, fra 1; nivåene fra det sterkeste.
table.codes.code = Id-en eller koden.
table.codes.label = Hva den heter i bilder og tabeller.
table.codes.name = Hva den står for, helt ut; det samme som label der det ikke er noe mer å si.

table.not-all = Det ville blitt for mange rader: her står bare de som ikke er slik kolonnen unlisted i answers.csv sier om de andre parene til personen.
table.finding = Ikke alle par har en rad i tables/pairs.csv og tables/affiliations.csv: det ville blitt mer enn {most} rader. answers.csv sier hva som gjelder for resten.
table.finding.hint = Ingenting mangler. Leserne i docs/readers fyller ut resten.

sav.network = Nettverk
sav.wave = Måling
sav.not-asked = ikke spurt
sav.no-answer = spurt, ikke svart
sav.no-response = ikke noe svar fra personen
sav.not-defined = ikke definert
sav.not-known = ikke kjent
sav.response = {question}: har personen svart?
"""#
