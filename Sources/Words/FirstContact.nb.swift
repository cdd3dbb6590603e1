// swift-format-ignore-file
let firstContactNB: StaticString = #"""
# The first look, and a new study
brobygger.called-alone = `brobygger` uten noe mer ser på mappen du står i, og sier hva som er det neste. `brobygger help` viser alle kommandoene.
first.seen = Her ligger:
first.export = svar: {what}
first.roster = adresseliste med {n} {n: person | personer}
first.mapping = oppsettfil
first.results = resultater, åpne denne først
first.next = Det neste:
first.new = Det lager et utkast til oppsettfil her og sier hva som gjenstår. Ingen fil blir endret.
first.new-without-list = Det lager et utkast til oppsettfil her og sier hva som gjenstår. Har du en adresseliste (hvem som ble spurt), så ta den med på linjen: Uten den vet ingen hvem som ikke har svart.
first.prepare = Det ser etter feil på listen og lager spørsmålet til spørreskjemaet. Er undersøkelsen alt gjort, legg svarfilen her og skriv `brobygger` igjen.
first.check = Det leser alt, skriver ingenting og sier hva som må avgjøres eller rettes.
first.run = Det leser alt på nytt, sier hva som er endret siden sist, og skriver resultatene over de forrige.
new.abstract = Legg opp en studie i en mappe: svarfil og adresseliste på plass, et utkast til oppsettfil, og hva som er det neste.
new.discussion = Filene kan stå i hvilken som helst rekkefølge; hva hver av dem er, ses av innholdet. Filer som ligger utenfor mappen, kopieres inn i den. Ingenting blir skrevet over, og går noe galt, blir ingenting nytt liggende.
new.folder = Mappen til studien; `.` er den du står i.
new.files = Svarfiler, kodebøkene deres og adresselister.
new.language = Språket i oppsettfil og veiledning: nb, nn eller en. (standard: spørreskjemaets)
new.is-there = Filen finnes fra før, og skrives ikke over. Ingenting er skrevet.
new.is-there.hint = Oppgi en annen mappe, eller flytt filen.
new.no-folder = Mappen kan ikke lages.
new.no-folder.hint = Oppgi en mappe der du kan skrive, i en mappe som finnes.
new.no-copy = Filen kan ikke kopieres hit.
new.open = {open} {open: linje i {mapping} er merket TODO: Der står det noe bare dere kan avgjøre. | linjer i {mapping} er merket TODO: Der står det noe bare dere kan avgjøre.}
new.nothing-open = Ingenting i {mapping} står igjen å avgjøre.
new.next = Det neste:
new.page = LES-MEG.txt
new.page.text = DENNE MAPPEN\n\nDataene, med navn på folk: La dem ligge der virksomheten vil ha slike filer.\n{files}\nOppsettfilen {mapping} sier hva som er hva i dem. Det som filene viser, står der\nalt. Linjer som er merket TODO, kan bare dere avgjøre. Åpne filen i et vanlig\nredigeringsprogram (Notisblokk, TextEdit), ikke i Word.\n\nSÅ VIDERE\n\nSkriv kommandoene i et terminalvindu, i denne mappen:\n\n1.  brobygger check {mapping}\n    sier hva som gjenstår, linje for linje. Gjenta til det bare er funn om\n    dataene igjen, ikke om oppsettfilen.\n\n2.  brobygger run {mapping}\n    skriver arbeidsbøker, bilder, rapporter og lysbilder i mappen Exports.\n    Åpne LES-MEG.html der først.\n\n3.  Kommer det flere svar, legg den nye svarfilen over den gamle og kjør\n    2 igjen. Kjøringen sier hva som er endret siden sist.\n\nUten navn, til dem som ikke skal se dem:\n    brobygger key nøkkel.key\n    brobygger run {mapping} --edition pseudonymous --key nøkkel.key\nNøkkelen skal ikke ligge sammen med resultatene.\n
"""#
