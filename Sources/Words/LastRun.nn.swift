// swift-format-ignore-file
let lastRunNN: StaticString = #"""
# On the terminal
since.last-run = Sidan førre køyring: {changes}
since.other-inputs = endra filer: {what}
since.program = ny versjon av programmet
since.persons-new = {n} {n: ny | nye} på adresselista
since.persons-gone = {n} borte frå adresselista
since.responses-new = {n} {n: nytt svar | nye svar}
since.responses-changed = {n} {n: endra svar | endra svar}
since.responses-read = {n} svar blir lesne annleis
since.responses-vanished = {n} svar borte
since.answered = {before} hadde svart, no {now}
since.findings-new = {n} {n: nytt funn | nye funn}
since.findings-solved = {n} {n: funn som ikkje er der lenger | funn som ikkje er der lenger}
since.figures = {n} nøkkeltal har flytta seg
since.figure = {name}: {before}, no {now}
since.nothing = Ingenting er endra sidan førre køyring.
since.nothing-in-results = Resultata er dei same som ved førre køyring.
since.others-unchanged = I {n} {n: nettverk | nettverk} er ingenting endra sidan førre køyring.
since.on-the-sheet = Kva som er endra, står i arket Endringar i arbeidsboka.

# The sheet
sheet.since = Endringar
sheet.since.note = Kva desse resultata viser som resultata før dei ikkje viste. Ei køyring som ikkje endrar noko, lèt arket stå.
sheet.since.part = Del
sheet.since.part.meaning = Kva rada handlar om.
sheet.since.file = Fil
sheet.since.person = Person på adresselista
sheet.since.response = Svar
sheet.since.finding = Funn
sheet.since.figure = Nøkkeltal
sheet.since.change = Endring
sheet.since.change.meaning = Om det har kome til, er endra eller er borte. Eit funn som er borte, er anten retta eller gjeld nokon som ikkje er med lenger. Eit svar er lese på ein annan måte når svarfila er den same, og oppsettfila eller adresselista ei anna.
sheet.since.new = kome til
sheet.since.changed = endra
sheet.since.read-otherwise = lese på ein annan måte
sheet.since.gone = borte
sheet.since.id.meaning = Id-en på adresselista til dei det gjeld, skilde med semikolon.
sheet.since.label.meaning = Namnet på adresselista; tomt for den som ikkje står der lenger.
sheet.since.what = Kva
sheet.since.what.meaning = Fila, spørsmåla, funnet eller nøkkeltalet.
sheet.since.relation.meaning = Relasjonen nøkkeltalet gjeld; tom der det gjeld heile nettverket.
sheet.since.level.meaning = Nivået nøkkeltalet gjeld; sterkare nivå er med.
sheet.since.before = Før
sheet.since.before.meaning = Nøkkeltalet i resultata før desse, eller kor mange slike funn som er borte.
sheet.since.now = No
sheet.since.now.meaning = Nøkkeltalet no, eller kor mange slike funn som har kome til.
"""#
