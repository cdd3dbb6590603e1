// swift-format-ignore-file
let filesNB: StaticString = #"""
xml.document-type = XML-filen har en dokumenttype (<!DOCTYPE>). Den kan hente andre filer eller sprenge minnet, og leses ikke.
xml.too-deep = XML-filen har elementer i mer enn {limit} nivåer.
xml.name-too-long = XML-filen har et elementnavn på mer enn {limit} tegn.
xml.too-large = XML-filen har et attributt eller et CDATA-felt som er større enn 10 MB.
xml.unescaped-ampersand = Linjen har et &-tegn som ikke er skrevet som &amp;. Da er filen ikke gyldig XML.
xml.unknown-entity = Linjen viser til en entitet (&…;) som ikke er definert i XML.
xml.unescaped-less-than = Linjen har et <-tegn som ikke er skrevet som &lt;, eller en tagg uten navn.
xml.mismatched-tags = En slutt-tagg på linjen passer ikke til start-taggen.
xml.broken-tag = En tagg på linjen er ikke fullstendig eller har et ugyldig attributt.
xml.control-character = Linjen har et kontrolltegn som ikke er tillatt i XML.
xml.encoding = Linjen har byte som ikke er tekst i den tegnkodingen filen oppgir.
xml.truncated = XML-filen slutter midt i; den er avkortet.
xml.no-element = XML-filen har ikke noe element.
xml.trailing-content = Det står noe etter at XML-dokumentet er slutt.
xml.out-of-memory = Det er ikke nok minne til å lese XML-filen.
xml.other = Filen er ikke gyldig XML (libxml2-feil {number}).
xml.document-type.hint = En eksport fra Questback har ingen dokumenttype. Fjern den bare hvis du vet hvor filen kommer fra.
xml.truncated.hint = Last ned eksporten på nytt; nedlastingen ble trolig avbrutt.
xml.otherwise.hint = Eksporter filen på nytt fra Questback, eller rett linjen i et tekstredigeringsprogram.

delimited.unterminated-quote = Raden har et anførselstegn som aldri blir lukket, så resten av filen leses som ett felt.
delimited.stray-quote = Raden har et anførselstegn midt i et felt. Slike skal dobles (""), og feltet stå i anførselstegn.
delimited.nul-byte = Raden inneholder en null-byte (00), som ikke finnes i tekst. Filen er skadet eller ingen tekstfil.
delimited.too-many-columns = Raden har mer enn {limit} kolonner; flere enn det leses ikke.
delimited.cell-too-long = Raden har et felt på mer enn {limit} MB. Trolig mangler et avsluttende anførselstegn.
delimited.too-many-columns.hint = Se om skilletegnet er riktig (`delimiter:` i oppsettfilen).
delimited.otherwise.hint = Eksporter filen på nytt fra Questback, eller rett raden i et tekstredigeringsprogram.

spreadsheet.damaged = Arbeidsboken er skadet eller avkortet og kan ikke pakkes ut.
spreadsheet.encrypted = Arbeidsboken er beskyttet med passord.
spreadsheet.no-workbook = ZIP-arkivet er ingen arbeidsbok (.xlsx, .ods).
spreadsheet.too-large = En del av arbeidsboken er større enn {limit} MB når den pakkes ut, og leses ikke.
spreadsheet.no-such-sheet = Arbeidsboken har ikke det arket som er oppgitt.
spreadsheet.too-many-columns = Raden har flere kolonner enn et regneark kan ha.
spreadsheet.broken-row = Raden har et nummer som ikke finnes i et regneark (1 til 1 048 576).
spreadsheet.broken-cell = Raden har en celle som ikke kan leses: plassen eller teksten den viser til, finnes ikke.
spreadsheet.encrypted.hint = Fjern passordet i Excel og lagre filen på nytt.
spreadsheet.no-such-sheet.hint = Arkene heter: {known}. Rett `sheet:` i oppsettfilen.
spreadsheet.otherwise.hint = Last ned filen på nytt, eller åpne den i Excel og lagre den som .xlsx eller CSV.
spreadsheet.unpack-archive-name-file = Pakk ut arkivet, og oppgi filen med svarene. I arkivet ligger: {list}.

spss.broke-off = Lesingen av SPSS-filen brøt av: filen er skadet, eller laget for å skade programmet som leser den. Ingenting av den er brukt.
spss.damaged = SPSS-filen er skadet, avkortet eller av en type som ikke kan leses (ReadStat-feil {code}).
spss.damaged.hint = Last ned filen på nytt fra Questback, eller eksporter svarene som CSV.

output.results-cannot-written = Resultatene kan ikke skrives til {path}: {reason}.
output.choose-another-folder-with = Velg en annen mappe med `--output`, eller gi deg selv skrivetilgang. De gamle filene er urørt.
output.only-some-new-results = Bare en del av de nye resultatene er på plass. De stanset ved {path}: {reason}.
output.mend-what-stands-way = Rett det som står i veien, og kjør på nytt. Den neste kjøringen legger resten på plass.
output.lies-on-another-disk = {path} ligger på en annen disk enn resultatene. Kjøringen skriver ikke dit.
output.unmount-disk-or-choose = Koble fra disken, eller velg en annen mappe med `--output`. De gamle filene er urørt.
output.has-name-something-brobygger = {path} har navnet til noe Brobygger skriver, men er ikke skrevet av Brobygger. Det blir verken overskrevet, fulgt eller fjernet.
output.move-or-rename-or = Flytt det eller gi det et annet navn, eller velg en annen mappe med `--output`.
output.another-run-writing-did = En annen kjøring skriver til {path} og ble ikke ferdig på {seconds} sekunder.
output.wait-until-other-one = Vent til den andre er ferdig, og kjør på nytt, eller velg en annen mappe med `--output`.
output.file-not-written = Filen kan ikke skrives ({reason}).
output.file-not-written.hint = Sjekk at mappen finnes og kan skrives i, at det er plass på disken, og at ingen har filen åpen.
output.picture-not-drawn = bildet kan ikke tegnes

roster.mapping-does-not-say = Oppsettfilen sier ikke hvilken kolonne i adresselisten som har navnene.
roster.roster-has-no-column = Adresselisten har ingen kolonne som heter «{name}».
roster.roster-has-columns-called = Adresselisten har {n} kolonner som heter «{name}».
roster.row-looks-like-person = Raden ser ut som en person, ikke som overskrifter. Sett inn en rad med overskrifter over den.
did-you-mean = Mente du «{nearest}»?
roster.columns-correct-mapping-or = Kolonnene er {list}. Rett `{key}` i oppsettfilen, eller gi kolonnen riktig navn.

delimited.row-has-fields-but = Raden har {cells} felt, men overskriftsraden har {width}. Alle rader skal ha like mange.
delimited.look-for-delimiter-or = Se etter et skilletegn eller linjeskift inne i et felt uten anførselstegn rundt, eller en avkortet fil.

file.see-whether-path-right = Se om stien er riktig; den er relativ til oppsettfilen.
file.this-folder-not-file = Dette er en mappe, ingen fil.
file.this-no-ordinary-file = Dette er ingen vanlig fil.
file.there-no-such-file = Filen finnes ikke.
file.you-have-no-permission = Du har ikke tilgang til å lese filen.
file.ask-file-s-owner = Be den som eier filen, om lesetilgang, eller legg en kopi der du har tilgang.
file.file-cannot-read-system = Filen kan ikke leses (systemfeil {number}).
file.file-empty = Filen er tom.
file.download-export-again = Last ned eksporten på nytt.
file.row-which-headings-should = Rad {row}, der overskriftene skal stå, er tom eller finnes ikke.
file.correct-header-row-mapping = Rett `header-row:` i oppsettfilen; radene telles som i et regneark, fra 1.
file.delimiter-given-for-file = Skilletegnet som er oppgitt for filen, kan ikke brukes.
file.delimiter-one-character-or = `delimiter:` er ett tegn (",", ";", "|") eller et av ordene comma, semicolon, tab.
file.encoding-given-for-file = Tegnkodingen som er oppgitt for filen, er ukjent.
file.use-for-example-utf = Bruk for eksempel utf-8, utf-16le, utf-16be eller windows-1252 som `encoding:`.
file.row-has-bytes-no = Raden har byte som ikke er tekst i {name} (byte {offset} i filen).
file.give-right-encoding-mapping = Oppgi riktig `encoding:` i oppsettfilen, eller eksporter filen på nytt som UTF-8.
file.cell-has-more-than = Cellen har mer enn {most} MB tekst, eller raden blir for lang med den.

sheet.cell-stands-right-last = Cellen står til høyre for den siste overskriften; den hører ikke til noen kolonne.
sheet.row-has-same-cell = Raden har samme celle to ganger.
sheet.row-goes-on-alone = Raden fortsetter i et ark til av datasettet, men det første arket har ingen slik rad: det kan ikke sies hvem sine svar dette er.
sheet.row-goes-on-alone.hint = Eksporter på nytt med alle arkene, og sorter ikke ett av dem for seg.

looks-like.zip-archive-like-excel = et ZIP-arkiv, som en Excel-fil
looks-like.old-excel-file-xls = en gammel Excel-fil (.xls), som Excel kan lagre som .xlsx
looks-like.sav = en SPSS-fil (.sav)
looks-like.pdf-file = en PDF-fil
looks-like.gzip-archive = et gzip-arkiv
looks-like.xml-with-root-element = XML med rotelementet {root}
looks-like.text-with-columns = tekst i {encoding} med {columns} kolonner

cells.cells-merged-value-stands = Celler er slått sammen ({list}). Verdien står i den første av dem, og det er ikke kjent om den gjelder de andre.
cells.unmerge-cells-spreadsheet-write = Opphev sammenslåingen i regnearket, og skriv verdien i hver celle den gjelder.
cells.cell-holds-cells-hold = {n: Cellen har | {n} celler har} en formel uten verdi. Det er ikke kjent hva som skulle ha stått der, og en celle uten verdi er ikke en tom celle.
cells.open-workbook-excel-or = Åpne arbeidsboken i Excel eller LibreOffice og lagre den; da regnes formlene ut.
cells.cell-holds-cells-hold-error = {n: Cellen har | {n} celler har} en feil fra regnearket (som #N/A eller #I/T) i stedet for en verdi. Det er ikke kjent hva som skulle ha stått der.
cells.mend-formula-spreadsheet-or = Rett formelen i regnearket, eller skriv verdien inn. Er den ukjent, tøm cellen.

headings.row = rad {row}
headings.row-of-sheet = rad {row} i arket «{sheet}»
headings.headings-seem-stand-write = Overskriftene ser ut til å stå i {seen}: skriv {cure} i oppsettfilen.
headings.sheets-say-with-sheet = Arkene heter {list}: si med `sheet:` og `header-row:` hvor overskriftene står.

responses.responses-there-file-one = {held} av {value} svar er hentet: filen er én side av flere og sier selv at det er {value} i alt.
responses.file-full-page-responses = Filen er en full side på {held} svar og sier ikke om det er flere sider.
responses.fetch-other-pages-too = Hent de andre sidene også, og oppgi alle som liste: `responses: [side1.xml, side2.xml]`.
responses.file-no-format-can = Filen er ikke et format som kan leses som svar. Den ser ut som {seen}.
responses.these-can-read-give = Dette kan leses: {known}. Oppgi `format:` hvis filen er et av dem; med `format: table` leses en hvilken som helst tabell etter overskriftene.

essentials-api.responses-from-integration-api = svar fra integrasjonsgrensesnittet til Questback Essentials (XML med <Response> og <Answer>)
essentials-api.answers-fill-more-than = Svarene fyller mer enn {most} kolonner (spørsmål, rader og alternativer); flere leses ikke.
essentials-api.file-has-no-questions = Filen har ingen spørsmål (<QuestQuestion>).
essentials-api.give-reply-getquestquestions-as = Oppgi svaret på GetQuestQuestions som `codebook:`.

efs-csv.data-export-efs-unipark = dataeksport fra EFS/Unipark som tekst: kolonnene lfdn og dispcode eller en av dem, gjerne med kodebok

efs-export.none-first-three-rows = Ingen av de tre første radene har variabelnavn fra EFS (lfdn, dispcode, v_1 …).
efs-export.two-columns-have-same = To kolonner heter det samme, så svarene kan ikke holdes fra hverandre.
efs-export.none-codebook-s-variables = Ingen av variablene i kodeboken finnes i svarene. Den hører til en annen undersøkelse.
efs-export.give-codebook-same-project = Oppgi kodeboken fra samme prosjekt i EFS.

essentials-header.header-has-no-numbers = Overskriftsraden har ingen numre foran spørsmålene, som rådata fra Questback Essentials har.
essentials-header.see-whether-format-delimiter = Se om `format:`, `delimiter:` og `sheet:` er riktige.

efs-codebook.file-no-codebook-from = Filen er ingen kodebok fra EFS: den har ingen linjer som «Spørsmål (q_1234567 - Typ 311)».
efs-codebook.export-codebook-from-efs = Eksporter kodeboken fra EFS som tekst (CSV), eller fjern `codebook:`.

workbook.raw-data-from-questback = rådata fra Questback Essentials som Excel (arket Raw Data)
workbook.columns-split-over-several = Kolonnene er delt på flere ark: {sheets}. Bare ett ark blir lest, så spørsmål ville ha falt ut.
workbook.export-again-as-csv = Eksporter på nytt som CSV, eller lim kolonnene fra de andre arkene inn til høyre i «{first}», rad for rad. Holder det ene arket, si det med `sheet:`.
workbook.data-export-efs-unipark = dataeksport fra EFS/Unipark som Excel (arket Export 1.1), gjerne med kodebok

efs-xml.data-export-efs-unipark = dataeksport fra EFS/Unipark som XML: rotelement <export> med <variables> og <data>
efs-xml.xml-file-lacks-list = XML-filen mangler variabellisten (<variables>) eller dataene (<data>).
efs-xml.two-variables-have-same = To variabler heter det samme, så svarene kan ikke holdes fra hverandre.
efs-xml.variable-xml-file-has = En variabel i XML-filen har ikke noe navn.
efs-xml.xml-file-has-more = XML-filen har mer enn {mostColumns} variabler; flere leses ikke.
efs-xml.export-file-from-questback = Eksporter filen på nytt fra Questback, uten å endre den etterpå.
efs-xml.row-has-same-variable = Raden har samme variabel to ganger.
efs-xml.row-lacks-variable-stands = Raden mangler en variabel som står i variabellisten (<variables>).
efs-xml.data-have-element-no = Dataene har et element som ikke er en variabel i variabellisten (<variables>).
efs-xml.value-contains-element-value = Verdien inneholder et element; en verdi er bare tekst.
efs-xml.value-longer-than-16 = Verdien er lengre enn 16 MB.

essentials-csv.raw-data-from-questback = rådata fra Questback Essentials som tekst: overskrifter med nummer foran, «3.1: Spørsmål: Rad»

codebook-file.codebook-read-as-text = En kodebok leses som tekst eller som Excel-arbeidsbok (.xlsx). Filen ser ut som {kind}.
codebook-file.open-file-excel-save = Åpne filen i Excel, lagre den som «Unicode-tekst (*.txt)» eller .xlsx, og oppgi den som `codebook:`.

spss.summary = SPSS-fil (.sav) fra Questback Essentials eller EFS/Unipark

several-exports.file-lacks-column-has = Filen mangler en kolonne som {other} har, så de kan ikke leses som én undersøkelse.
several-exports.export-all-files-with = Eksporter alle filene med de samme kolonnene fra samme undersøkelse.
several-exports.code-column-means-something = En kode i kolonnen betyr noe annet her enn i den første filen.
several-exports.export-all-files-from = Eksporter alle filene fra samme undersøkelse, på samme språk.

row-conditions.has-no-column-says = {file} har ingen kolonne som av seg selv sier hvem som har svart.
row-conditions.write-column-under-respondents = Skriv `column:` under `respondents` i oppsettfilen. Disse kan være ment: {candidates}.
row-conditions.column-has-different-values = Kolonnen {name} har {values} ulike verdier i {responses} svar og kan ikke være respondenten: hver person svarer én gang.
row-conditions.write-which-column-says = Skriv hvilken kolonne som sier hvem som har svart, som `column:` under `respondents`. Disse kan være ment: {candidates}. Er det likevel {name}, skriv `column: {name}`.
row-conditions.has-no-column = {file} har ingen kolonne som heter «{name}».
row-conditions.correct-name-mapping-these = Rett navnet i oppsettfilen. Disse kan være ment: {candidates}.

network.number = Nettverk {number}

# ArchiveWords
archive-words.archive-protected-by-password = Arkivet er beskyttet med passord.
archive-words.archive-too-large-read = Arkivet er for stort til å leses som det er.
archive-words.archive-damaged-or-truncated = Arkivet er skadet eller avkortet og kan ikke pakkes ut.
archive-words.archive-cannot-unpacked-into = Arkivet kan ikke pakkes ut i minnet (systemfeil {number}).
archive-words.archive-has-files-read = Arkivet har {parts} filer. Det leses bare når det har én svarfil og kanskje kodeboken.
archive-words.no-file-archive-format = Ingen fil i arkivet er av et format som kan leses som svar. I arkivet ligger: {list}.
archive-words.archive-holds-several-exports = Arkivet har flere svarfiler: {list}.
archive-words.unpack-archive-name-one = Pakk ut arkivet, og oppgi den som gjelder, eller alle som liste hvis de er én undersøkelse: `responses: [a.csv, b.csv]`.
archive-words.beside-export-there-something = Ved siden av svarfilen {export} ligger det noe som ikke er kodeboken til den: {list}.
archive-words.unpack-archive-give-export = Pakk ut arkivet, og oppgi svarfilen som `responses:` og kodeboken, hvis det er en, som `codebook:`.
archive-words.unpack-archive-name-file = Pakk ut arkivet, og oppgi filen med svarene.

# DelimitedTable

# ImporterList
responses.file-has-signs-several = Filen har kjennetegnene til flere formater: {list}.
responses.say-with-format-which = Si med `format:` hvilket av dem filen er.

responses.other-format = Mappingen sier at filen er {said}, men den har kjennetegnene til {format}: {signs}.
responses.leave-format-out = Ta bort `format:`, eller skriv `format: {format}`.
responses.is-companion = Filen har ingen svar: den er {what}.
responses.give-as-codebook = Oppgi filen med svarene, og denne ved siden av: `responses: {{ file: …, codebook: … }}`.

# Survey tools
tool.of-nettskjema = Nettskjema (Universitetet i Oslo): tekst, CSV eller arbeidsbok med kolonnen $submission_id, helst med SPSS-syntaksen som kodebok
tool.of-surveyxact = SurveyXact (Rambøll): datasett med kolonnene stato_1 til stato_5, med structure og labels som kodebok eller som ark
tool.of-limesurvey = LimeSurvey: CSV eller arbeidsbok med kolonnene id, submitdate, lastpage og startlanguage, eller det de kalles
tool.of-qualtrics = Qualtrics: CSV eller arbeidsbok med en rad ImportId-er, eller den eldre formen med V1 til V10
tool.of-microsoft-forms = Microsoft Forms: arbeidsbok eller CSV med ID, starttidspunkt, fullføringstidspunkt, e-post og navn først
tool.of-google-forms = Google Forms: arket med svar, med tidsstempelet først og rader som «Spørsmål [Rad]»
tool.of-surveymonkey = SurveyMonkey: CSV eller arbeidsbok med to rader overskrifter og kolonnene Respondent ID og Collector ID
tool.of-redcap = REDCap: CSV med record_id og skjemastatus (…_complete), helst med datakatalogen (data dictionary) som kodebok
tool.of-table = en hvilken som helst annen tabell med én rad overskrifter, bare med `format: table`

companion.structure = structure-filen i en eksport fra SurveyXact (spørsmål og variabler)
companion.labels = labels-filen i en eksport fra SurveyXact (hva kodene betyr)
companion.syntax = SPSS-syntaks (hva variabler og koder heter)
companion.dictionary = en datakatalog (data dictionary) fra REDCap (felter og valg)
companion.no-text = Kodeboken kan ikke leses som tekst. Den ser ut som {seen}.
companion.give-as-text = Oppgi den slik undersøkelsesverktøyet skriver den: tekst, CSV eller arbeidsbok.
companion.no-syntax = Kodeboken er ingen SPSS-syntaks: den har verken VARIABLE LABELS eller VALUE LABELS.
companion.give-syntax = Oppgi SPSS-syntaksen som undersøkelsesverktøyet skriver ved siden av dataene.
companion.no-surveyxact = Kodeboken er verken structure- eller labels-filen i en eksport fra SurveyXact.
companion.give-surveyxact = Oppgi de to andre filene fra samme eksport: `codebook: [structure.csv, labels.csv]`.
companion.no-dictionary = Kodeboken er ingen datakatalog fra REDCap.
companion.give-dictionary = Last ned prosjektets datakatalog (data dictionary) som CSV og oppgi den som `codebook:`.

# RecognitionReason
recognition-reason.elements = elementene {list}
recognition-reason.elements-missing = uten {list}
recognition-reason.columns = kolonnen {list}
recognition-reason.columns-columns = kolonnene {list}
recognition-reason.numbered-headings = {n} av {all} overskrifter begynner med et nummer
recognition-reason.no-numbered-headings = for få overskrifter med nummer foran
recognition-reason.sheet = arket «{name}»
recognition-reason.signature = begynner med {bytes}
recognition-reason.signature-missing = begynner ikke med {bytes}
recognition-reason.grids = {n} {n: overskrift | overskrifter} med en rad i klammer
recognition-reason.first-cells = det som står i de første kolonnene under overskriftene
recognition-reason.two-heading-rows = overskrifter som fortsetter i en rad til
recognition-reason.import-ids = en rad med ImportId-er
recognition-reason.no-table = ingen tabell
recognition-reason.only-asked = leses bare når mappingen sier `format: table`
recognition-reason.only-said = bare fordi formatet er oppgitt
recognition-reason.certain = sikkert
recognition-reason.possible = mulig
recognition-reason.no = nei
"""#
