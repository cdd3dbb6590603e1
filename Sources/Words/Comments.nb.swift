// swift-format-ignore-file
let commentsNB: StaticString = #"""
# What keeps a file of comments from being read
comments.missing-file = Kommentarfilen finnes ikke.
comments.missing-file.hint = Se etter hva `comments` viser til i oppsettfilen. `brobygger comments` lager en første fil.
comments.folder = Dette er en mappe, ikke en kommentarfil.
comments.no-permission = Kommentarfilen lar seg ikke lese.
comments.too-large = Filen er over 1 MB og kan ikke være en kommentarfil.
comments.not-utf8 = Her står et tegn som ikke er UTF-8. En kommentarfil må være lagret som UTF-8.
comments.empty-file = Kommentarfilen er tom.
comments.empty-file.hint = Begynn med `comments: 1`, eller slett filen og lag en ny med `brobygger comments`.
comments.control-character = Her står et usynlig kontrolltegn, som ikke kan stå i en kommentarfil.
comments.too-deep.hint = Se etter at dette er en kommentarfil. Den har aldri mer enn noen få nivåer.
comments.second-document = Her begynner et dokument til. En kommentarfil er ett dokument.
comments.wrong-version = Denne utgaven av programmet leser versjon 1 av kommentarfilen, ikke `{text}`.
comments.wrong-version.hint = Skriv `comments: 1`.
comments.neither = Her står verken `strength` eller `challenge`.
comments.neither.hint = Legg til en av dem, eller fjern linjen.

# Texts that have nowhere to stand
comments.no-such-network = Kommentarfilen har tekster om nettverket `{id}`, som ikke er i oppsettfilen. De vises ingen steder.
comments.no-such-network.hint = Rett id-en, eller fjern tekstene. Oppsettfilen har: {known}.
comments.no-such-picture = Det er ikke noe bilde som heter `{picture}`. Teksten vises ingen steder.
comments.no-such-picture.nearest = Ligner mest på `{nearest}`. `brobygger comments --missing` viser bildene som ikke er nevnt i filen.
comments.no-such-picture.hint = `brobygger comments --missing` viser bildene som ikke er nevnt i filen.
comments.not-in-edition = {n} {n: kommentar gjelder et bilde | kommentarer gjelder bilder} som denne utgaven ikke har, og vises ikke.
comments.not-in-edition.hint = En utgave med færre grupper har færre bilder. Er det feil i filen, sier en kjøring med navn hvilken linje det gjelder.

# The command
comments.abstract = Lag en første kommentarfil med alle bildene, eller vis hva en mangler.
comments.discussion = Filen er din egen: det du skriver i den, står under bildene i rapport, presentasjon og notat etter hver
  kjøring, og det møtet skriver, står i tabellene. `run` leser filen og skriver aldri i den. Bak hvert bilde står det
  tallene støtter, som en kommentar etter #; uten en tekst er det dette som vises. Finnes filen fra før, røres den ikke.
comments.missing = Skriv ut det filen mangler, uten å skrive i den.
comments.with-names = En kommentarfil lages med navn; den kan brukes til alle utgaver.
comments.written = Skrev {file}
comments.nothing-missing = Alle bildene er nevnt i filen.
comments.there-already = {file} finnes fra før, og det som står der, røres ikke.
comments.there-already.hint = `--missing` viser det filen mangler, så du kan lime det inn selv.
comments.draft.what = Kommentarer til {title}.
comments.draft.how = Skriv teksten bak kolonet, i anførselstegn eller etter | på linjene under. Det som står bak #, støttes av tallene og vises så lenge du ikke har skrevet noe.
comments.draft.names = Kjøringer leser filen og skriver aldri i den. Den kan inneholde navn: behandle den som personopplysninger.
comments.draft.editions = Utgaver uten navn tar bare med kommentarene når det står true her.
"""#
