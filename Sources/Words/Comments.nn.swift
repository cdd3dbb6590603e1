// swift-format-ignore-file
let commentsNN: StaticString = #"""
# What keeps a file of comments from being read
comments.missing-file = Kommentarfila finst ikkje.
comments.missing-file.hint = Sjå etter kva `comments` viser til i oppsettfila. `brobygger comments` lagar ei første fil.
comments.folder = Dette er ei mappe, ikkje ei kommentarfil.
comments.no-permission = Kommentarfila lèt seg ikkje lese.
comments.too-large = Fila er over 1 MB og kan ikkje vere ei kommentarfil.
comments.not-utf8 = Her står eit teikn som ikkje er UTF-8. Ei kommentarfil må vere lagra som UTF-8.
comments.empty-file = Kommentarfila er tom.
comments.empty-file.hint = Begynn med `comments: 1`, eller slett fila og lag ei ny med `brobygger comments`.
comments.control-character = Her står eit usynleg kontrollteikn, som ikkje kan stå i ei kommentarfil.
comments.too-deep.hint = Sjå etter at dette er ei kommentarfil. Ho har aldri meir enn nokre få nivå.
comments.second-document = Her begynner eit dokument til. Ei kommentarfil er eitt dokument.
comments.wrong-version = Denne utgåva av programmet les versjon 1 av kommentarfila, ikkje `{text}`.
comments.wrong-version.hint = Skriv `comments: 1`.
comments.neither = Her står verken `strength` eller `challenge`.
comments.neither.hint = Legg til ein av dei, eller fjern linja.

# Texts that have nowhere to stand
comments.no-such-network = Kommentarfila har tekstar om nettverket `{id}`, som ikkje er i oppsettfila. Dei blir ikkje viste nokon stad.
comments.no-such-network.hint = Rett id-en, eller fjern tekstane. Oppsettfila har: {known}.
comments.no-such-picture = Det er ikkje noko bilete som heiter `{picture}`. Teksten blir ikkje vist nokon stad.
comments.no-such-picture.nearest = Liknar mest på `{nearest}`. `brobygger comments --missing` viser bileta som ikkje er nemnde i fila.
comments.no-such-picture.hint = `brobygger comments --missing` viser bileta som ikkje er nemnde i fila.
comments.not-in-edition = {n} {n: kommentar gjeld eit bilete | kommentarar gjeld bilete} som denne utgåva ikkje har, og blir ikkje {n: vist | viste}.
comments.not-in-edition.hint = Ei utgåve med færre grupper har færre bilete. Er det feil i fila, seier ei køyring med namn kva linje det gjeld.

# The command
comments.abstract = Lag ei første kommentarfil med alle bileta, eller vis kva ei manglar.
comments.discussion = Fila er di eiga: det du skriv i ho, står under bileta i rapport, presentasjon og notat etter kvar
  køyring, og det møtet skriv, står i tabellane. `run` les fila og skriv aldri i ho. Bak kvart bilete står det tala
  støttar, som ein kommentar etter #; utan ein tekst er det dette som blir vist. Finst fila frå før, blir ho ikkje rørt.
comments.missing = Skriv ut det fila manglar, utan å skrive i ho.
comments.with-names = Ei kommentarfil blir laga med namn; ho kan brukast til alle utgåver.
comments.written = Skreiv {file}
comments.nothing-missing = Alle bileta er nemnde i fila.
comments.there-already = {file} finst frå før, og det som står der, blir ikkje rørt.
comments.there-already.hint = `--missing` viser det fila manglar, så du kan lime det inn sjølv.
comments.draft.what = Kommentarar til {title}.
comments.draft.how = Skriv teksten bak kolonet, i hermeteikn eller etter | på linjene under. Det som står bak #, er støtta av tala og blir vist så lenge du ikkje har skrive noko.
comments.draft.names = Køyringar les fila og skriv aldri i ho. Ho kan innehalde namn: behandle ho som personopplysningar.
comments.draft.editions = Utgåver utan namn tek berre med kommentarane når det står true her.
"""#
