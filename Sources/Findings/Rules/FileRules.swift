extension RuleDescriptions {
    /// Files that cannot be read or written.
    static let files: [RuleDescription] = [
        RuleDescription(
            .fileUnreadable,
            title: Text(
                nb: "Filen kan ikke leses", nn: "Fila kan ikkje lesast", en: "The file cannot be read"),
            meaning: Text(
                nb: "Filen finnes ikke, er en mappe, eller du har ikke tilgang til den.",
                nn: "Fila finst ikkje, er ei mappe, eller du har ikkje tilgang til henne.",
                en: "The file is not there, is a folder, or you may not read it."),
            importance: Text(
                nb: "Uten alle filene blir nettverket ufullstendig, og kjøringen stopper før noe skrives.",
                nn: "Utan alle filene blir nettverket ufullstendig, og køyringa stoppar før noko blir skrive.",
                en: "Without all its files the network would be incomplete; the run ends before anything is written."),
            cure: Text(
                nb: "Kontroller stien. Stier i oppsettfilen regnes fra mappen den ligger i.",
                nn: "Kontroller stien. Stiar i oppsettfila blir rekna frå mappa ho ligg i.",
                en: "Check the path. Paths in the mapping start at the folder that the mapping is in."),
            example: Text(
                nb: "`responses: svar.csv`, mens filen ligger i undermappen `elvestad`.",
                nn: "`responses: svar.csv`, medan fila ligg i undermappa `elvestad`.",
                en: "`responses: answers.csv`, while the file is in the folder `elvestad`.")),
        RuleDescription(
            .pathNotAllowed,
            title: Text(
                nb: "Filen ligger utenfor oppsettfilens mappe", nn: "Fila ligg utanfor mappa til oppsettfila",
                en: "The file lies outside the mapping's folder"),
            meaning: Text(
                nb:
                    "Oppsettfilen viser til en fil utenfor mappen den selv ligger i: med `..`, med full sti, eller gjennom en lenke.",
                nn:
                    "Oppsettfila viser til ei fil utanfor mappa ho sjølv ligg i: med `..`, med full sti, eller gjennom ei lenkje.",
                en:
                    "The mapping names a file outside the folder that it lies in: by `..`, by a full path, or through a link."
            ),
            importance: Text(
                nb:
                    "Den som får en oppsettfil av andre, skal ikke uten å vite det lese filer fra resten av maskinen inn i resultatene.",
                nn:
                    "Den som får ei oppsettfil av andre, skal ikkje utan å vite det lese filer frå resten av maskina inn i resultata.",
                en:
                    "Whoever gets a mapping from somebody else must not read files from the rest of the machine into the results unawares."
            ),
            cure: Text(
                nb: "Legg filen i oppsettfilens mappe, eller tillat mappen den ligger i, med `--allow-path MAPPE`.",
                nn: "Legg fila i mappa til oppsettfila, eller tillat mappa ho ligg i, med `--allow-path MAPPE`.",
                en:
                    "Put the file into the mapping's folder, or allow the folder that it is in with `--allow-path FOLDER`."
            ),
            example: Text(
                nb: "`roster: ../felles/adresseliste.csv` leses bare med `--allow-path felles`.",
                nn: "`roster: ../felles/adresseliste.csv` blir berre lesen med `--allow-path felles`.",
                en: "`roster: ../shared/roster.csv` is read only with `--allow-path shared`.")),
        RuleDescription(
            .fileEmpty,
            title: Text(nb: "Filen er tom", nn: "Fila er tom", en: "The file is empty"),
            meaning: Text(
                nb: "Filen har ikke noe innhold, eller ikke noe under overskriftene.",
                nn: "Fila har ikkje noko innhald, eller ikkje noko under overskriftene.",
                en: "The file has no content, or nothing below its header."),
            importance: Text(
                nb: "En tom fil er som regel en eksport eller kopiering som gikk galt, ikke et nettverk uten svar.",
                nn:
                    "Ei tom fil er som regel ein eksport eller ei kopiering som gjekk gale, ikkje eit nettverk utan svar.",
                en: "An empty file is usually a failed export or copy, not a network without answers."),
            cure: Text(
                nb: "Hent filen på nytt fra Questback.", nn: "Hent fila på nytt frå Questback.",
                en: "Export the file from Questback again."),
            example: Text(
                nb: "En nedlasting som ble avbrutt, har 0 byte.",
                nn: "Ei nedlasting som vart avbroten, har 0 byte.",
                en: "A download that was interrupted has 0 bytes.")),
        RuleDescription(
            .formatUnknown,
            title: Text(nb: "Ukjent filformat", nn: "Ukjent format på fila", en: "Unknown file format"),
            meaning: Text(
                nb:
                    "Innholdet ligner ikke noe eksportformat som programmet kan lese. Formatet kjennes igjen på innholdet, ikke på filnavnet.",
                nn:
                    "Innhaldet liknar ikkje noko eksportformat som programmet kan lese. Formatet blir kjent att på innhaldet, ikkje på filnamnet.",
                en:
                    "The content looks like no export format that the program reads. A format is recognised by content, not by the file's name."
            ),
            importance: Text(
                nb: "En fil som leses som noe annet enn den er, gir feil svar på feil person.",
                nn: "Ei fil som blir lesen som noko anna enn ho er, gir feil svar på feil person.",
                en: "A file read as something it is not puts wrong answers on wrong persons."),
            cure: Text(
                nb:
                    "Eksporter rådata på nytt i et format som `brobygger formats` lister opp. Er formatet riktig, tving det med `format:` under `responses`.",
                nn:
                    "Eksporter rådata på nytt i eit format som `brobygger formats` listar opp. Er formatet rett, tving det med `format:` under `responses`.",
                en:
                    "Export the raw data again in a format that `brobygger formats` lists. If the format is right, force it with `format:` under `responses`."
            ),
            example: Text(
                nb: "En ferdig rapport i stedet for rådata.", nn: "Ein ferdig rapport i staden for rådata.",
                en: "A finished report instead of raw data.")),
        RuleDescription(
            .textEncoding,
            title: Text(
                nb: "Tegnkodingen stemmer ikke", nn: "Teiknkodinga stemmer ikkje",
                en: "The text encoding does not fit"),
            meaning: Text(
                nb: "Filen inneholder byte som ikke er tekst i tegnkodingen som ble funnet eller oppgitt.",
                nn: "Fila inneheld byte som ikkje er tekst i teiknkodinga som vart funnen eller oppgitt.",
                en: "The file holds bytes that are no text in the encoding that was detected or given."),
            importance: Text(
                nb: "Når æ, ø og å blir lest feil, passer ikke navn og svar lenger til adresselisten og skalaen.",
                nn: "Når æ, ø og å blir lesne feil, passar ikkje namn og svar lenger til adresselista og skalaen.",
                en: "When æ, ø and å are read wrongly, names and answers no longer fit the roster and the scale."),
            cure: Text(
                nb: "Oppgi `encoding:` for filen, eller lagre den som UTF-8.",
                nn: "Oppgi `encoding:` for fila, eller lagre ho som UTF-8.",
                en: "Give `encoding:` for the file, or save it as UTF-8."),
            example: Text(
                nb: "`responses: { file: svar.csv, encoding: windows-1252 }`",
                nn: "`responses: { file: elvestad/svar.csv, encoding: windows-1252 }`",
                en: "`responses: { file: answers.csv, encoding: windows-1252 }`")),
        RuleDescription(
            .delimitedTextBroken,
            title: Text(
                nb: "CSV-filen er skadet", nn: "CSV-fila er skadd", en: "The delimited text is broken"),
            meaning: Text(
                nb:
                    "En rad har et annet antall celler enn overskriften, et anførselstegn er ikke lukket, eller filen inneholder nullbyte.",
                nn:
                    "Ei rad har eit anna tal på celler enn overskrifta, eit hermeteikn er ikkje lukka, eller fila inneheld nullbyte.",
                en:
                    "A row has another number of cells than the header, a quote is not closed, or the file holds NUL bytes."
            ),
            importance: Text(
                nb: "Når cellene forskyves, havner svarene på feil person. Derfor blir ingenting gjettet.",
                nn: "Når cellene forskyv seg, hamnar svara på feil person. Difor blir ingenting gissa.",
                en: "When cells are shifted, answers land on the wrong person. So nothing is guessed."),
            cure: Text(
                nb: "Se på raden i meldingen, og eksporter på nytt. Er skilletegnet et annet, oppgi `delimiter:`.",
                nn: "Sjå på rada i meldinga, og eksporter på nytt. Er skiljeteiknet eit anna, oppgi `delimiter:`.",
                en: "Look at the row in the message, and export again. If the delimiter is another, give `delimiter:`."),
            example: Text(
                nb: "Rad 17 har 33 celler, overskriften har 36.", nn: "Rad 17 har 33 celler, overskrifta har 36.",
                en: "Row 17 has 33 cells, the header has 36.")),
        RuleDescription(
            .xmlBroken,
            title: Text(nb: "XML-filen er skadet", nn: "XML-fila er skadd", en: "The XML is broken"),
            meaning: Text(
                nb:
                    "Filen følger ikke reglene for XML: den slutter for tidlig, en tagg er ikke lukket, eller et `&` står uten å være kodet.",
                nn:
                    "Fila følgjer ikkje reglane for XML: ho sluttar for tidleg, ein tagg er ikkje lukka, eller ein `&` står utan å vere koda.",
                en:
                    "The file breaks the rules of XML: it ends too early, a tag is not closed, or an `&` stands unescaped."
            ),
            importance: Text(
                nb:
                    "En avkortet fil kan se ut som en hel med færre svar. Da ville personer som har svart, telle som om de ikke hadde det.",
                nn:
                    "Ei avkorta fil kan sjå ut som ei heil med færre svar. Då ville personar som har svart, telje som om dei ikkje hadde det.",
                en:
                    "A truncated file can pass for a whole one with fewer responses. People who answered would count as if they had not."
            ),
            cure: Text(
                nb: "Eksporter eller last ned filen på nytt. Ikke rett den for hånd.",
                nn: "Eksporter eller last ned fila på nytt. Ikkje rett ho for hand.",
                en: "Export or download the file again. Do not mend it by hand."),
            example: Text(
                nb: "Nedlastingen stoppet ved linje 4210, midt i en `<row>`.",
                nn: "Nedlastinga stoppa ved linje 4210, midt i ein `<row>`.",
                en: "The download stopped at line 4210, in the middle of a `<row>`.")),
        RuleDescription(
            .xmlRefused,
            title: Text(
                nb: "XML-filen er avvist av sikkerhetsgrunner", nn: "XML-fila er avvist av tryggleiksgrunnar",
                en: "The XML is refused for safety"),
            meaning: Text(
                nb:
                    "Filen har en dokumenttype (DTD) eller entiteter. Slikt finnes ikke i eksporter fra Questback, og kan brukes til å hente andre filer eller fylle minnet.",
                nn:
                    "Fila har ein dokumenttype (DTD) eller entitetar. Slikt finst ikkje i eksportar frå Questback, og kan brukast til å hente andre filer eller fylle minnet.",
                en:
                    "The file has a document type (DTD) or entities. Questback's exports have none, and they can be used to fetch other files or to fill the memory."
            ),
            importance: Text(
                nb: "Innholdet kan ikke stoles på, og ingenting av det blir lest inn.",
                nn: "Innhaldet er ikkje til å stole på, og ingenting av det blir lese inn.",
                en: "The content cannot be trusted, and none of it is read."),
            cure: Text(
                nb: "Bruk filen slik Questback ga den. Finn ut hvor den kommer fra hvis den ikke er endret.",
                nn: "Bruk fila slik Questback gav ho. Finn ut kvar ho kjem frå dersom ho ikkje er endra.",
                en: "Use the file as Questback gave it. If nobody changed it, find out where it comes from."),
            example: Text(
                nb: "Filen begynner med `<!DOCTYPE export [...]>`.",
                nn: "Fila byrjar med `<!DOCTYPE export [...]>`.",
                en: "The file begins with `<!DOCTYPE export [...]>`.")),
        RuleDescription(
            .exportBroken,
            title: Text(
                nb: "Eksporten henger ikke sammen", nn: "Eksporten heng ikkje saman",
                en: "The export is not consistent"),
            meaning: Text(
                nb:
                    "Filen kan leses, men følger ikke oppbygningen som formatet har: noe som skal være der, mangler, eller kommer i feil rekkefølge.",
                nn:
                    "Fila kan lesast, men følgjer ikkje oppbygginga som formatet har: noko som skal vere der, manglar, eller kjem i feil rekkjefølgje.",
                en:
                    "The file can be read, but does not have the structure of its format: something is missing or out of order."
            ),
            importance: Text(
                nb: "Da er det usikkert hvilket svar som hører til hvilket spørsmål.",
                nn: "Då er det usikkert kva svar som høyrer til kva spørsmål.",
                en: "It is then uncertain which answer belongs to which question."),
            cure: Text(
                nb: "Eksporter på nytt uten å åpne og lagre filen i et annet program først.",
                nn: "Eksporter på nytt utan å opne og lagre fila i eit anna program først.",
                en: "Export again, and do not open and save the file in another program first."),
            example: Text(
                nb: "En rad mangler variabelen `v_14`, som står i listen over variabler.",
                nn: "Ei rad manglar variabelen `v_14`, som står i lista over variablar.",
                en: "A row lacks the variable `v_14`, which is in the list of variables.")),
        RuleDescription(
            .cellWithoutValue,
            title: Text(
                nb: "Celle i et regneark uten verdi",
                nn: "Celle i eit rekneark utan verdi",
                en: "A spreadsheet cell without a value"),
            meaning: Text(
                nb: "En celle som leses, har en formel som ingen har regnet ut, eller en feil fra regnearket som #N/A.",
                nn:
                    "Ei celle som blir lesen, har ein formel som ingen har rekna ut, eller ein feil frå reknearket som #N/A.",
                en:
                    "A cell that is read holds a formula that nobody has computed, or an error of the spreadsheet such as #N/A."
            ),
            importance: Text(
                nb: "Lest som tom ville cellen sagt «ingen kontakt» eller «ingen enhet», og det vet ingen.",
                nn: "Lesen som tom ville cella sagt «ingen kontakt» eller «inga eining», og det veit ingen.",
                en: "Read as empty, the cell would say “no contact” or “no unit”, which nobody knows."),
            cure: Text(
                nb: "Åpne arbeidsboken i Excel eller LibreOffice og lagre den, eller skriv verdien inn.",
                nn: "Opne arbeidsboka i Excel eller LibreOffice og lagre ho, eller skriv verdien inn.",
                en: "Open the workbook in Excel or LibreOffice and save it, or type the value."),
            example: Text(
                nb: "Et skript kodet om svarene i kolonne D og lagret formler uten verdier.",
                nn: "Eit skript koda om svara i kolonne D og lagra formlar utan verdiar.",
                en: "A script recoded the answers in column D and stored formulas without values.")),
        RuleDescription(
            .rosterColumnMissing,
            title: Text(
                nb: "Adresselisten mangler en kolonne", nn: "Adresselista manglar ein kolonne",
                en: "The roster lacks a column"),
            meaning: Text(
                nb: "En kolonne som `roster` eller et kjennetegn viser til, finnes ikke i adresselisten.",
                nn: "Ein kolonne som `roster` eller eit kjenneteikn viser til, finst ikkje i adresselista.",
                en: "A column that `roster` or an attribute refers to is not in the roster."),
            importance: Text(
                nb:
                    "Adresselisten avgjør hvem som hører til nettverket, og navnet og e-posten knytter svarene til personene.",
                nn:
                    "Adresselista avgjer kven som høyrer til nettverket, og namnet og e-posten knyter svara til personane.",
                en:
                    "The roster decides who belongs to the network, and name and e-mail tie the responses to the persons."
            ),
            cure: Text(
                nb:
                    "Skriv kolonnenavnet slik det står i filen. Har ett nettverk andre kolonnenavn, oppgi dem der: `roster: { file: …, columns: { name: … } }`.",
                nn:
                    "Skriv kolonnenamnet slik det står i fila. Har eitt nettverk andre kolonnenamn, oppgi dei der: `roster: { file: …, columns: { name: … } }`.",
                en:
                    "Write the column's name as the file has it. If one network has other names, give them there: `roster: { file: …, columns: { name: … } }`."
            ),
            example: Text(
                nb: "Oppsettfilen sier `name: Navn`, filen har `Fullt navn`.",
                nn: "Oppsettfila seier `name: Namn`, fila har `Fullt namn`.",
                en: "The mapping says `name: Name`, the file has `Full name`.")),
        RuleDescription(
            .respondentColumnMissing,
            title: Text(
                nb: "Vet ikke hvem som har svart", nn: "Veit ikkje kven som har svart",
                en: "Nothing says who answered"),
            meaning: Text(
                nb: "Kolonnen som viser hvem et svar hører til, finnes ikke i svarfilen.",
                nn: "Kolonnen som viser kven eit svar høyrer til, finst ikkje i svarfila.",
                en: "The column that shows whose response it is, is not in the export."),
            importance: Text(
                nb: "En relasjon går fra den som svarer. Uten avsender kan svaret ikke bli til noe nettverk.",
                nn: "Ein relasjon går frå den som svarer. Utan avsendar kan svaret ikkje bli til noko nettverk.",
                en: "A tie goes from the one who answers. Without a sender an answer makes no network."),
            cure: Text(
                nb:
                    "Oppgi kolonnen med `column` under `respondents`; meldingen lister de mulige. Er undersøkelsen anonym, kan den ikke bli et nettverk.",
                nn:
                    "Oppgi kolonnen med `column` under `respondents`; meldinga listar dei moglege. Er undersøkinga anonym, kan ho ikkje bli eit nettverk.",
                en:
                    "Give the column with `column` under `respondents`; the message lists those that could be meant. An anonymous survey cannot become a network."
            ),
            example: Text(
                nb: "`respondents: { match: email, column: c_0001 }`; e-posten står i `p_0001`.",
                nn: "`respondents: { match: email, column: c_0001 }`; e-posten står i staden i `p_0001`.",
                en: "`respondents: { match: email, column: c_0001 }`; the e-mail is in `p_0001`.")),
        RuleDescription(
            .outputUnwritable,
            title: Text(
                nb: "Resultatene kan ikke skrives", nn: "Resultata kan ikkje skrivast",
                en: "The results cannot be written"),
            meaning: Text(
                nb: "Disken er full, mappen kan ikke skrives i, eller noe annet hindrer at filene lagres.",
                nn: "Disken er full, mappa kan ikkje skrivast i, eller noko anna hindrar at filene blir lagra.",
                en:
                    "The disk is full, the folder cannot be written to, or something else keeps the files from being saved."
            ),
            importance: Text(
                nb: "En kjøring skriver alt eller ingenting, så gamle og nye tall aldri blandes.",
                nn: "Ei køyring skriv alt eller ingenting, så gamle og nye tal aldri blir blanda.",
                en: "A run writes everything or nothing, so that old and new figures never mix."),
            cure: Text(
                nb: "Frigjør plass, lukk arbeidsboken i Excel, eller velg en annen mappe med `--output`.",
                nn: "Frigjer plass, lukk arbeidsboka i Excel, eller vel ei anna mappe med `--output`.",
                en: "Free some space, close the workbook in Excel, or choose another folder with `--output`."),
            example: Text(
                nb: "Mappen `Exports` ligger på et område du bare kan lese fra.",
                nn: "Mappa `Exports` ligg på eit område du berre kan lese frå.",
                en: "The folder `Exports` is on a drive that you may only read.")),
        RuleDescription(
            .outputInUse,
            title: Text(
                nb: "En annen kjøring skriver de samme resultatene",
                nn: "Ei anna køyring skriv dei same resultata",
                en: "Another run is writing the same results"),
            meaning: Text(
                nb: "To kjøringer av samme studie skriver til samme mappe. Denne har ventet og gitt opp.",
                nn: "To køyringar av same studie skriv til same mappe. Denne har venta og gitt opp.",
                en: "Two runs of one study write to one folder. This one has waited and given up."),
            importance: Text(
                nb: "Bare én kan skrive om gangen; ellers kunne filer fra to kjøringer havne om hverandre.",
                nn: "Berre éi kan skrive om gongen; elles kunne filer frå to køyringar hamne om kvarandre.",
                en: "Only one can write at a time; else files of two runs could end up side by side."),
            cure: Text(
                nb: "Kjør på nytt når den andre er ferdig, eller velg en annen mappe med `--output`.",
                nn: "Køyr på nytt når den andre er ferdig, eller vel ei anna mappe med `--output`.",
                en: "Run again when the other one is done, or choose another folder with `--output`."),
            example: Text(
                nb: "To kolleger kjører den samme studien på en felles disk samtidig.",
                nn: "To kollegaer køyrer den same studien på ein felles disk samstundes.",
                en: "Two colleagues run the same study on a shared drive at the same time.")),
    ]
}
