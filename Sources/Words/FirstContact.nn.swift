// swift-format-ignore-file
let firstContactNN: StaticString = #"""
# The first look, and a new study
brobygger.called-alone = `brobygger` utan noko meir ser på mappa du står i, og seier kva som er det neste. `brobygger help` viser alle kommandoane.
first.seen = Her ligg:
first.export = svar: {what}
first.roster = adresseliste med {n} {n: person | personar}
first.mapping = oppsettfil
first.results = resultat, opne denne først
first.next = Det neste:
first.new = Det lagar eit utkast til oppsettfil her og seier kva som står att. Ingen fil blir endra.
first.new-without-list = Det lagar eit utkast til oppsettfil her og seier kva som står att. Har du ei adresseliste (kven som vart spurde), så ta ho med på linja: Utan ho veit ingen kven som ikkje har svart.
first.prepare = Det ser etter feil på lista og lagar spørsmålet til spørjeskjemaet. Er undersøkinga alt gjord, legg svarfila her og skriv `brobygger` att.
first.check = Det les alt, skriv ingenting og seier kva som må avgjerast eller rettast.
first.run = Det les alt på nytt, seier kva som er endra sidan sist, og skriv resultata over dei førre.
new.abstract = Legg opp ein studie i ei mappe: svarfil og adresseliste på plass, eit utkast til oppsettfil, og kva som er det neste.
new.discussion = Filene kan stå i kva rekkjefølgje som helst; kva kvar av dei er, viser innhaldet. Filer som ligg utanfor mappa, blir kopierte inn i ho. Ingenting blir skrive over, og går noko gale, blir ingenting nytt liggjande.
new.folder = Mappa til studien; `.` er den du står i.
new.files = Svarfiler, kodebøkene deira og adresselister.
new.language = Språket i oppsettfil og rettleiing: nb, nn eller en. (standard: det spørjeskjemaet har)
new.is-there = Fila finst frå før, og blir ikkje skriven over. Ingenting er skrive.
new.is-there.hint = Gi ei anna mappe, eller flytt fila.
new.no-folder = Mappa kan ikkje lagast.
new.no-folder.hint = Gi ei mappe der du kan skrive, i ei mappe som finst.
new.no-copy = Fila kan ikkje kopierast hit.
new.open = {open} {open: linje i {mapping} er merkt TODO: Der står det noko berre de kan avgjere. | linjer i {mapping} er merkte TODO: Der står det noko berre de kan avgjere.}
new.nothing-open = Ingenting i {mapping} står att å avgjere.
new.next = Det neste:
new.page = LES-MEG.txt
new.page.text = DENNE MAPPA\n\nDataa, med namn på folk: La dei liggje der verksemda vil ha slike filer.\n{files}\nOppsettfila {mapping} seier kva som er kva i dei. Det som filene viser, står der\nalt. Linjer som er merkte TODO, kan berre de avgjere. Opne fila i eit vanleg\nredigeringsprogram (Notisblokk, TextEdit), ikkje i Word.\n\nSÅ VIDARE\n\nSkriv kommandoane i eit terminalvindauge, i denne mappa:\n\n1.  brobygger check {mapping}\n    seier kva som står att, linje for linje. Ta det opp att til det berre er\n    funn om dataa att, ikkje om oppsettfila.\n\n2.  brobygger run {mapping}\n    skriv arbeidsbøker, bilete, rapportar og lysbilete i mappa Exports.\n    Opne LES-MEG.html der først.\n\n3.  Kjem det fleire svar, legg den nye svarfila over den gamle og køyr\n    2 att. Køyringa seier kva som er endra sidan sist.\n\nUtan namn, til dei som ikkje skal sjå dei:\n    brobygger key nøkkel.key\n    brobygger run {mapping} --edition pseudonymous --key nøkkel.key\nNøkkelen skal ikkje liggje saman med resultata.\n
"""#
