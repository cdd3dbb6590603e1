extension RuleDescriptions {
    static let editions: [RuleDescription] = [
        RuleDescription(
            .keyUnusable,
            title: Text(
                nb: "Nøkkelen kan ikke brukes", nn: "Nøkkelen kan ikkje brukast", en: "The key cannot be used"),
            meaning: Text(
                nb:
                    "En utgave uten navn lages med en nøkkelfil. Den mangler, er skadet eller for kort, finnes fra før der en ny skulle lages, eller ligger blant resultatene.",
                nn:
                    "Ei utgåve utan namn blir laga med ei nøkkelfil. Ho manglar, er skadd eller for kort, finst frå før der ei ny skulle lagast, eller ligg mellom resultata.",
                en:
                    "An edition without names is made with a key file. It is missing, damaged or too short, is there already where a new one was to be made, or lies among the results."
            ),
            importance: Text(
                nb:
                    "Uten en hemmelig nøkkel kan hvem som helst med adresselisten regne ut kodene. Med en ny nøkkel får alle nye koder, og rundene kan ikke lenger kobles.",
                nn:
                    "Utan ein løynd nøkkel kan kven som helst med adresselista rekne ut kodane. Med ein ny nøkkel får alle nye kodar, og rundane kan ikkje lenger koplast.",
                en:
                    "Without a secret key anybody with the roster could work out the codes. With a new key everybody gets new codes, and waves can no longer be linked."
            ),
            cure: Text(
                nb: "Lag en nøkkel med `brobygger key FIL`, eller hent den du brukte sist, fra sikkerhetskopien.",
                nn: "Lag ein nøkkel med `brobygger key FIL`, eller hent den du brukte sist, frå tryggingskopien.",
                en: "Make a key with `brobygger key FILE`, or take the one you used last from your backup."),
            example: Text(
                nb: "`--edition pseudonymous` uten `--key`.", nn: "`--edition pseudonymous` utan `--key`.",
                en: "`--edition pseudonymous` without `--key`.")),
        RuleDescription(
            .keyReadableByOthers,
            title: Text(
                nb: "Andre kan lese nøkkelfilen", nn: "Andre kan lese nøkkelfila", en: "Others can read the key"),
            meaning: Text(
                nb: "Nøkkelfilen har rettigheter som lar andre brukere av maskinen lese den.",
                nn: "Nøkkelfila har rettar som lèt andre brukarar av maskina lese ho.",
                en: "The rights of the key file let other users of the machine read it."),
            importance: Text(
                nb: "Den som har nøkkelen og adresselisten, kan føre alle koder tilbake til personer.",
                nn: "Den som har nøkkelen og adresselista, kan føre alle kodar attende til personar.",
                en: "Whoever has the key and the roster can lead every code back to a person."),
            cure: Text(
                nb: "`chmod 600 FIL`. Har andre hatt filen, lag en ny nøkkel.",
                nn: "`chmod 600 FIL`. Har andre hatt fila, lag ein ny nøkkel.",
                en: "`chmod 600 FILE`. If others have had the file, make a new key."),
            example: Text(
                nb: "Filen ble kopiert fra en minnepinne og har rettighetene 644.",
                nn: "Fila vart kopiert frå ein minnepinne og har rettane 644.",
                en: "The file was copied from a stick and has the rights 644.")),
        RuleDescription(
            .codesNotStable,
            title: Text(
                nb: "Koder som kan bli andre neste gang", nn: "Kodar som kan bli andre neste gong",
                en: "Codes that may change next time"),
            meaning: Text(
                nb:
                    "En kode lages av id-en på adresselisten. Noen har verken id eller e-post og er bare kjent ved raden de står i; eller to korte koder ble like og måtte gjøres lengre.",
                nn:
                    "Ein kode blir laga av id-en på adresselista. Nokon har verken id eller e-post og er berre kjende ved rada dei står i; eller to korte kodar vart like og måtte gjerast lengre.",
                en:
                    "A code is made from the id on the roster. Somebody has neither id nor e-mail and is known by the row alone; or two short codes were alike and had to be longer."
            ),
            importance: Text(
                nb: "I dette resultatet er alt riktig. Sammenlignes to runder, kan en kode høre til en annen person.",
                nn:
                    "I dette resultatet er alt rett. Blir to rundar samanlikna, kan ein kode høyre til ein annan person.",
                en: "In this result all is right. When two waves are compared, a code may belong to another person."),
            cure: Text(
                nb: "Gi alle en id som følger dem, og oppgi kolonnen under `roster`, `columns`, `id`.",
                nn: "Gi alle ein id som følgjer dei, og oppgi kolonnen under `roster`, `columns`, `id`.",
                en: "Give everybody an id that follows them, and name its column under `roster`, `columns`, `id`."),
            example: Text(
                nb: "En adresseliste med bare navn.", nn: "Ei adresseliste med berre namn.",
                en: "A roster with names only.")),
        RuleDescription(
            .nameInText,
            title: Text(
                nb: "Et navn i en tekst fra oppsettfilen", nn: "Eit namn i ein tekst frå oppsettfila",
                en: "A name in a text of the mapping"),
            meaning: Text(
                nb:
                    "Titler, etiketter og opplysninger i oppsettfilen følger med i alle utgaver. Navn på nettverk og hele personnavn i dem er erstattet. Et ord som bare er en del av et navn, kan bety noe annet og står som det er.",
                nn:
                    "Titlar, etikettar og opplysningar i oppsettfila følgjer med i alle utgåver. Namn på nettverk og heile personnamn i dei er erstatta. Eit ord som berre er ein del av eit namn, kan tyde noko anna og står som det er.",
                en:
                    "Titles, labels and statements of the mapping go into every edition. Names of networks and whole names of persons in them were replaced. A word that is only a part of a name may mean something else and stands as it is."
            ),
            importance: Text(
                nb: "Står en kommune eller en person igjen i en tekst, hjelper det lite at resten er kodet.",
                nn: "Står ein kommune eller ein person att i ein tekst, hjelper det lite at resten er koda.",
                en: "Where a municipality or a person remains in a text, it helps little that the rest is coded."),
            cure: Text(
                nb: "Les tekstene som er nevnt, og skriv dem om i oppsettfilen hvis de peker på noen.",
                nn: "Les tekstane som er nemnde, og skriv dei om i oppsettfila om dei peikar på nokon.",
                en: "Read the texts that are named, and write them anew in the mapping if they point to somebody."),
            example: Text(
                nb: "`title: Boligsosialt arbeid i Elvestad` blir «Boligsosialt arbeid i Kommune A».",
                nn: "`title: Bustadsosialt arbeid i Elvestad` blir «Bustadsosialt arbeid i Kommune A».",
                en: "`title: Social housing in Elvestad` becomes “Social housing in Municipality A”.")),
        RuleDescription(
            .attributeCoarsened,
            title: Text(
                nb: "En egenskap er grovere enn den er kjent", nn: "Ein eigenskap er grovare enn han er kjend",
                en: "An attribute is coarser than it is known"),
            meaning: Text(
                nb:
                    "Utgaver uten navn har ikke fritekst, og ikke verdier med navn, adresser, datoer eller numre som hører til én person. I en anonym utgave er verdier som få har, samlet i «Andre», og tall er blitt intervaller.",
                nn:
                    "Utgåver utan namn har ikkje fritekst, og ikkje verdiar med namn, adresser, datoar eller nummer som høyrer til éin person. I ei anonym utgåve er verdiar som få har, samla i «Andre», og tal er blitt intervall.",
                en:
                    "Editions without names have no typed text and no values with names, addresses, dates or numbers that one person has. In an anonymous edition values that few have became “Other”, and numbers became intervals."
            ),
            importance: Text(
                nb:
                    "Tabeller og bilder etter denne egenskapen er ikke de samme som i utgaven med navn. Tomme celler betyr utelatt, ikke ubesvart; ordboken sier hvor mange.",
                nn:
                    "Tabellar og bilete etter denne eigenskapen er ikkje dei same som i utgåva med namn. Tomme celler tyder utelate, ikkje ikkje svart på; ordboka seier kor mange.",
                en:
                    "Tables and pictures by this attribute are not those of the edition with names. Empty cells mean left out, not unanswered; the dictionary says how many."
            ),
            cure: Text(
                nb: "Bruk bredere kategorier i oppsettfilen, eller en annen `smallest-group` under `privacy`.",
                nn: "Bruk breiare kategoriar i oppsettfila, eller ei anna `smallest-group` under `privacy`.",
                en: "Use broader categories in the mapping, or another `smallest-group` under `privacy`."),
            example: Text(
                nb: "Én person arbeider med utbygging og to med kontrakter; begge deler blir «Andre».",
                nn: "Éin person arbeider med utbygging og to med kontraktar; begge delar blir «Andre».",
                en: "One person works with construction and two with contracts; both become “Other”.")),
        RuleDescription(
            .singledOut,
            title: Text(
                nb: "Personer som kan kjennes igjen på egenskapene",
                nn: "Personar som kan kjennast att på eigenskapane",
                en: "Persons who can be told by their attributes"),
            meaning: Text(
                nb:
                    "I den anonyme utgaven har noen en kombinasjon av egenskaper som færre enn `smallest-group` personer deler. En verdi som mangler, regnes ikke som lik noen annen. I alle utgaver uten navn: en kolonne der nesten alle har hver sin verdi.",
                nn:
                    "I den anonyme utgåva har nokon ein kombinasjon av eigenskapar som færre enn `smallest-group` personar deler. Ein verdi som manglar, blir ikkje rekna som lik nokon annan. I alle utgåver utan namn: ein kolonne der nesten alle har kvar sin verdi.",
                en:
                    "In the anonymous edition somebody has a combination of attributes that fewer than `smallest-group` persons share. A missing value counts as equal to no other. In every edition without names: a column in which nearly everybody has a value of their own."
            ),
            importance: Text(
                nb:
                    "Den som vet hvor noen arbeider og hvor lenge, kan finne personen og se hvem personen har kontakt med.",
                nn:
                    "Den som veit kvar nokon arbeider og kor lenge, kan finne personen og sjå kven personen har kontakt med.",
                en:
                    "Whoever knows where somebody works and for how long can find the person, and see with whom the person has contact."
            ),
            cure: Text(
                nb:
                    "`singled-out: leave-out` under `privacy` utelater verdier én etter én til ingen skiller seg ut. Færre egenskaper i oppsettfilen gjør det samme.",
                nn:
                    "`singled-out: leave-out` under `privacy` utelèt verdiar éin etter éin til ingen skil seg ut. Færre eigenskapar i oppsettfila gjer det same.",
                en:
                    "`singled-out: leave-out` under `privacy` leaves out values one by one until nobody stands out. Fewer attributes in the mapping do the same."
            ),
            example: Text(
                nb: "Bare én i Bolig og eiendom har arbeidet der i over ti år.",
                nn: "Berre éin i Bustad og eigedom har arbeidd der i over ti år.",
                en: "Only one person in Housing has worked there for more than ten years.")),
    ]
}
