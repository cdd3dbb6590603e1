// swift-format-ignore-file
let lastRunNB: StaticString = #"""
# On the terminal
since.last-run = Siden forrige kjøring: {changes}
since.other-inputs = endrede filer: {what}
since.program = ny versjon av programmet
since.persons-new = {n} {n: ny | nye} på adresselisten
since.persons-gone = {n} borte fra adresselisten
since.responses-new = {n} {n: nytt svar | nye svar}
since.responses-changed = {n} {n: endret svar | endrede svar}
since.responses-read = {n} svar leses annerledes
since.responses-vanished = {n} svar borte
since.answered = {before} hadde svart, nå {now}
since.findings-new = {n} {n: nytt funn | nye funn}
since.findings-solved = {n} {n: funn som ikke er der lenger | funn som ikke er der lenger}
since.figures = {n} nøkkeltall har flyttet seg
since.figure = {name}: {before}, nå {now}
since.nothing = Ingenting er endret siden forrige kjøring.
since.nothing-in-results = Resultatene er de samme som ved forrige kjøring.
since.others-unchanged = I {n} {n: nettverk | nettverk} er ingenting endret siden forrige kjøring.
since.on-the-sheet = Hva som er endret, står i arket Endringer i arbeidsboken.

# The sheet
sheet.since = Endringer
sheet.since.note = Hva disse resultatene viser som resultatene før dem ikke viste. En kjøring som ikke endrer noe, lar arket stå.
sheet.since.part = Del
sheet.since.part.meaning = Hva raden handler om.
sheet.since.file = Fil
sheet.since.person = Person på adresselisten
sheet.since.response = Svar
sheet.since.finding = Funn
sheet.since.figure = Nøkkeltall
sheet.since.change = Endring
sheet.since.change.meaning = Om det er kommet til, er endret eller er borte. Et funn som er borte, er enten rettet eller gjelder noen som ikke er med lenger. Et svar er lest på en annen måte når svarfilen er den samme, og oppsettfilen eller adresselisten en annen.
sheet.since.new = kommet til
sheet.since.changed = endret
sheet.since.read-otherwise = lest på en annen måte
sheet.since.gone = borte
sheet.since.id.meaning = Id-en på adresselisten til dem det gjelder, skilt med semikolon.
sheet.since.label.meaning = Navnet på adresselisten; tomt for den som ikke står der lenger.
sheet.since.what = Hva
sheet.since.what.meaning = Filen, spørsmålene, funnet eller nøkkeltallet.
sheet.since.relation.meaning = Relasjonen nøkkeltallet gjelder; tom der det gjelder hele nettverket.
sheet.since.level.meaning = Nivået nøkkeltallet gjelder; sterkere nivåer er med.
sheet.since.before = Før
sheet.since.before.meaning = Nøkkeltallet i resultatene før disse, eller hvor mange slike funn som er borte.
sheet.since.now = Nå
sheet.since.now.meaning = Nøkkeltallet nå, eller hvor mange slike funn som er kommet til.
"""#
