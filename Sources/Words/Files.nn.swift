// swift-format-ignore-file
let filesNN: StaticString = #"""
xml.document-type = XML-fila har ein dokumenttype (<!DOCTYPE>). Han kan hente andre filer eller sprengje minnet, og blir ikkje lesen.
xml.too-deep = XML-fila har element i meir enn {limit} nivå.
xml.name-too-long = XML-fila har eit elementnamn på meir enn {limit} teikn.
xml.too-large = XML-fila har eit attributt eller eit CDATA-felt som er større enn 10 MB.
xml.unescaped-ampersand = Linja har eit &-teikn som ikkje er skrive som &amp;. Då er fila ikkje gyldig XML.
xml.unknown-entity = Linja viser til ein entitet (&…;) som ikkje er definert i XML.
xml.unescaped-less-than = Linja har eit <-teikn som ikkje er skrive som &lt;, eller ein tagg utan namn.
xml.mismatched-tags = Ein slutt-tagg på linja passar ikkje til start-taggen.
xml.broken-tag = Ein tagg på linja er ikkje fullstendig eller har eit ugyldig attributt.
xml.control-character = Linja har eit kontrollteikn som ikkje er tillate i XML.
xml.encoding = Linja har byte som ikkje er tekst i den teiknkodinga fila oppgir.
xml.truncated = XML-fila sluttar midt i; ho er avkorta.
xml.no-element = XML-fila har ikkje noko element.
xml.trailing-content = Det står noko etter at XML-dokumentet er slutt.
xml.out-of-memory = Det er ikkje nok minne til å lese XML-fila.
xml.other = Fila er ikkje gyldig XML (libxml2-feil {number}).
xml.document-type.hint = Ein eksport frå Questback har ingen dokumenttype. Fjern han berre om du veit kvar fila kjem frå.
xml.truncated.hint = Last ned eksporten på nytt; nedlastinga vart truleg avbroten.
xml.otherwise.hint = Eksporter fila på nytt frå Questback, eller rett linja i eit tekstredigeringsprogram.

delimited.unterminated-quote = Rada har eit hermeteikn som aldri blir lukka, så resten av fila blir lesen som eitt felt.
delimited.stray-quote = Rada har eit hermeteikn midt i eit felt. Slike skal doblast (""), og feltet stå i hermeteikn.
delimited.nul-byte = Rada inneheld ein null-byte (00), som ikkje finst i tekst. Fila er skadd eller inga tekstfil.
delimited.too-many-columns = Rada har meir enn {limit} kolonnar; fleire enn det blir ikkje lesne.
delimited.cell-too-long = Rada har eit felt på meir enn {limit} MB. Truleg manglar eit avsluttande hermeteikn.
delimited.too-many-columns.hint = Sjå om skiljeteiknet er rett (`delimiter:` i oppsettfila).
delimited.otherwise.hint = Eksporter fila på nytt frå Questback, eller rett rada i eit tekstredigeringsprogram.

spreadsheet.damaged = Arbeidsboka er skadd eller avkorta og kan ikkje pakkast ut.
spreadsheet.encrypted = Arbeidsboka er verna med passord.
spreadsheet.no-workbook = ZIP-arkivet er inga arbeidsbok (.xlsx, .ods).
spreadsheet.too-large = Ein del av arbeidsboka er større enn {limit} MB når han blir pakka ut, og blir ikkje lesen.
spreadsheet.no-such-sheet = Arbeidsboka har ikkje det arket som er oppgitt.
spreadsheet.too-many-columns = Rada har fleire kolonnar enn eit rekneark kan ha.
spreadsheet.broken-row = Rada har eit nummer som ikkje finst i eit rekneark (1 til 1 048 576).
spreadsheet.broken-cell = Rada har ei celle som ikkje kan lesast: plassen eller teksten ho viser til, finst ikkje.
spreadsheet.encrypted.hint = Fjern passordet i Excel og lagre fila på nytt.
spreadsheet.no-such-sheet.hint = Arka heiter: {known}. Rett `sheet:` i oppsettfila.
spreadsheet.otherwise.hint = Last ned fila på nytt, eller opne ho i Excel og lagre ho som .xlsx eller CSV.
spreadsheet.unpack-archive-name-file = Pakk ut arkivet, og oppgi fila med svara. I arkivet ligg: {list}.

spss.broke-off = Lesinga av SPSS-fila braut av: fila er skadd, eller laga for å skade programmet som les ho. Ingenting av ho er brukt.
spss.damaged = SPSS-fila er skadd, avkorta eller av ein type som ikkje kan lesast (ReadStat-feil {code}).
spss.damaged.hint = Last ned fila på nytt frå Questback, eller eksporter svara som CSV.

output.results-cannot-written = Resultata kan ikkje skrivast til {path}: {reason}.
output.choose-another-folder-with = Vel ei anna mappe med `--output`, eller gi deg sjølv skrivetilgang. Dei gamle filene er urørte.
output.only-some-new-results = Berre ein del av dei nye resultata er på plass. Det stansa ved {path}: {reason}.
output.mend-what-stands-way = Rett det som står i vegen, og køyr på nytt. Den neste køyringa legg resten på plass.
output.lies-on-another-disk = {path} ligg på ein annan disk enn resultata. Køyringa skriv ikkje dit.
output.unmount-disk-or-choose = Kople frå disken, eller vel ei anna mappe med `--output`. Dei gamle filene er urørte.
output.has-name-something-brobygger = {path} har namnet til noko Brobygger skriv, men er ikkje skrive av Brobygger. Det blir verken overskrive, følgt eller fjerna.
output.move-or-rename-or = Flytt det eller gi det eit anna namn, eller vel ei anna mappe med `--output`.
output.another-run-writing-did = Ei anna køyring skriv til {path} og vart ikkje ferdig på {seconds} sekund.
output.wait-until-other-one = Vent til den andre er ferdig, og køyr på nytt, eller vel ei anna mappe med `--output`.
output.file-not-written = Fila kan ikkje skrivast ({reason}).
output.file-not-written.hint = Sjekk at mappa finst og kan skrivast i, at det er plass på disken, og at ingen har fila open.
output.picture-not-drawn = biletet kan ikkje teiknast

roster.mapping-does-not-say = Oppsettfila seier ikkje kva kolonne i adresselista som har namna.
roster.roster-has-no-column = Adresselista har ingen kolonne som heiter «{name}».
roster.roster-has-columns-called = Adresselista har {n} kolonnar som heiter «{name}».
roster.row-looks-like-person = Rada ser ut som ein person, ikkje som overskrifter. Set inn ei rad med overskrifter over ho.
did-you-mean = Meinte du «{nearest}»?
roster.columns-correct-mapping-or = Kolonnane er {list}. Rett `{key}` i oppsettfila, eller gi kolonnen rett namn.

delimited.row-has-fields-but = Rada har {cells} felt, men overskriftsrada har {width}. Alle rader skal ha like mange.
delimited.look-for-delimiter-or = Sjå etter eit skiljeteikn eller linjeskift inne i eit felt utan hermeteikn rundt, eller ei avkorta fil.

file.see-whether-path-right = Sjå om stien er rett; han er relativ til oppsettfila.
file.this-folder-not-file = Dette er ei mappe, inga fil.
file.this-no-ordinary-file = Dette er inga vanleg fil.
file.there-no-such-file = Fila finst ikkje.
file.you-have-no-permission = Du har ikkje tilgang til å lese fila.
file.ask-file-s-owner = Be den som eig fila, om lesetilgang, eller legg ein kopi der du har tilgang.
file.file-cannot-read-system = Fila kan ikkje lesast (systemfeil {number}).
file.file-empty = Fila er tom.
file.download-export-again = Last ned eksporten på nytt.
file.row-which-headings-should = Rad {row}, der overskriftene skal stå, er tom eller finst ikkje.
file.correct-header-row-mapping = Rett `header-row:` i oppsettfila; radene blir talde som i eit rekneark, frå 1.
file.delimiter-given-for-file = Skiljeteiknet som er oppgitt for fila, kan ikkje brukast.
file.delimiter-one-character-or = `delimiter:` er eitt teikn (",", ";", "|") eller eit av orda comma, semicolon, tab.
file.encoding-given-for-file = Teiknkodinga som er oppgitt for fila, er ukjend.
file.use-for-example-utf = Bruk til dømes utf-8, utf-16le, utf-16be eller windows-1252 som `encoding:`.
file.row-has-bytes-no = Rada har byte som ikkje er tekst i {name} (byte {offset} i fila).
file.give-right-encoding-mapping = Oppgi rett `encoding:` i oppsettfila, eller eksporter fila på nytt som UTF-8.
file.cell-has-more-than = Cella har meir enn {most} MB tekst, eller rada blir for lang med ho.

sheet.cell-stands-right-last = Cella står til høgre for den siste overskrifta; ho høyrer ikkje til nokon kolonne.
sheet.row-has-same-cell = Rada har same celle to gonger.
sheet.row-goes-on-alone = Rada held fram i eit ark til av datasettet, men det første arket har inga slik rad: det kan ikkje seiast kven sine svar dette er.
sheet.row-goes-on-alone.hint = Eksporter på nytt med alle arka, og sorter ikkje eitt av dei for seg.

looks-like.zip-archive-like-excel = eit ZIP-arkiv, som ei Excel-fil
looks-like.old-excel-file-xls = ei gammal Excel-fil (.xls), som Excel kan lagre som .xlsx
looks-like.sav = ei SPSS-fil (.sav)
looks-like.pdf-file = ei PDF-fil
looks-like.gzip-archive = eit gzip-arkiv
looks-like.xml-with-root-element = XML med rotelementet {root}
looks-like.text-with-columns = tekst i {encoding} med {columns} kolonnar

cells.cells-merged-value-stands = Celler er slått saman ({list}). Verdien står i den første av dei, og det er ikkje kjent om han gjeld dei andre.
cells.unmerge-cells-spreadsheet-write = Opphev samanslåinga i reknearket, og skriv verdien i kvar celle han gjeld.
cells.cell-holds-cells-hold = {n: Cella har | {n} celler har} ein formel utan verdi. Det er ikkje kjent kva som skulle ha stått der, og ei celle utan verdi er ikkje ei tom celle.
cells.open-workbook-excel-or = Opne arbeidsboka i Excel eller LibreOffice og lagre ho; då blir formlane rekna ut.
cells.cell-holds-cells-hold-error = {n: Cella har | {n} celler har} ein feil frå reknearket (som #N/A eller #I/T) i staden for ein verdi. Det er ikkje kjent kva som skulle ha stått der.
cells.mend-formula-spreadsheet-or = Rett formelen i reknearket, eller skriv verdien inn. Er han ukjend, tøm cella.

headings.row = rad {row}
headings.row-of-sheet = rad {row} i arket «{sheet}»
headings.headings-seem-stand-write = Overskriftene ser ut til å stå i {seen}: skriv {cure} i oppsettfila.
headings.sheets-say-with-sheet = Arka heiter {list}: sei med `sheet:` og `header-row:` kvar overskriftene står.

responses.responses-there-file-one = {held} av {value} svar er henta: fila er éi side av fleire og seier sjølv at det er {value} i alt.
responses.file-full-page-responses = Fila er ei full side på {held} svar og seier ikkje om det er fleire sider.
responses.fetch-other-pages-too = Hent dei andre sidene òg, og oppgi alle som liste: `responses: [side1.xml, side2.xml]`.
responses.file-no-format-can = Fila er ikkje eit format som kan lesast som svar. Ho ser ut som {seen}.
responses.these-can-read-give = Dette kan lesast: {known}. Oppgi `format:` dersom fila er eit av dei; med `format: table` blir kva tabell som helst lesen etter overskriftene.

essentials-api.responses-from-integration-api = svar frå integrasjonsgrensesnittet til Questback Essentials (XML med <Response> og <Answer>)
essentials-api.answers-fill-more-than = Svara fyller meir enn {most} kolonnar (spørsmål, rader og alternativ); fleire blir ikkje lesne.
essentials-api.file-has-no-questions = Fila har ingen spørsmål (<QuestQuestion>).
essentials-api.give-reply-getquestquestions-as = Oppgi svaret på GetQuestQuestions som `codebook:`.

efs-csv.data-export-efs-unipark = dataeksport frå EFS/Unipark som tekst: kolonnane lfdn og dispcode eller ein av dei, gjerne med kodebok

efs-export.none-first-three-rows = Ingen av dei tre første radene har variabelnamn frå EFS (lfdn, dispcode, v_1 …).
efs-export.two-columns-have-same = To kolonnar heiter det same, så svara kan ikkje haldast frå kvarandre.
efs-export.none-codebook-s-variables = Ingen av variablane i kodeboka finst i svara. Ho høyrer til ei anna undersøking.
efs-export.give-codebook-same-project = Oppgi kodeboka frå same prosjekt i EFS.

essentials-header.header-has-no-numbers = Overskriftsrada har ingen nummer framfor spørsmåla, som rådata frå Questback Essentials har.
essentials-header.see-whether-format-delimiter = Sjå om `format:`, `delimiter:` og `sheet:` er rette.

efs-codebook.file-no-codebook-from = Fila er inga kodebok frå EFS: ho har ingen linjer som «Spørsmål (q_1234567 - Typ 311)».
efs-codebook.export-codebook-from-efs = Eksporter kodeboka frå EFS som tekst (CSV), eller fjern `codebook:`.

workbook.raw-data-from-questback = rådata frå Questback Essentials som Excel (arket Raw Data)
workbook.columns-split-over-several = Kolonnane er delte på fleire ark: {sheets}. Berre eitt ark blir lese, så spørsmål ville ha falle ut.
workbook.export-again-as-csv = Eksporter på nytt som CSV, eller lim kolonnane frå dei andre arka inn til høgre i «{first}», rad for rad. Held det eine arket, sei det med `sheet:`.
workbook.data-export-efs-unipark = dataeksport frå EFS/Unipark som Excel (arket Export 1.1), gjerne med kodebok

efs-xml.data-export-efs-unipark = dataeksport frå EFS/Unipark som XML: rotelement <export> med <variables> og <data>
efs-xml.xml-file-lacks-list = XML-fila manglar variabellista (<variables>) eller dataa (<data>).
efs-xml.two-variables-have-same = To variablar heiter det same, så svara kan ikkje haldast frå kvarandre.
efs-xml.variable-xml-file-has = Ein variabel i XML-fila har ikkje noko namn.
efs-xml.xml-file-has-more = XML-fila har meir enn {mostColumns} variablar; fleire blir ikkje lesne.
efs-xml.export-file-from-questback = Eksporter fila på nytt frå Questback, utan å endre ho etterpå.
efs-xml.row-has-same-variable = Rada har same variabel to gonger.
efs-xml.row-lacks-variable-stands = Rada manglar ein variabel som står i variabellista (<variables>).
efs-xml.data-have-element-no = Dataa har eit element som ikkje er ein variabel i variabellista (<variables>).
efs-xml.value-contains-element-value = Verdien inneheld eit element; ein verdi er berre tekst.
efs-xml.value-longer-than-16 = Verdien er lengre enn 16 MB.

essentials-csv.raw-data-from-questback = rådata frå Questback Essentials som tekst: overskrifter med nummer framfor, «3.1: Spørsmål: Rad»

codebook-file.codebook-read-as-text = Ei kodebok blir lesen som tekst eller som Excel-arbeidsbok (.xlsx). Fila ser ut som {kind}.
codebook-file.open-file-excel-save = Opne fila i Excel, lagre ho som «Unicode-tekst (*.txt)» eller .xlsx, og oppgi ho som `codebook:`.

spss.summary = SPSS-fil (.sav) frå Questback Essentials eller EFS/Unipark

several-exports.file-lacks-column-has = Fila manglar ein kolonne som {other} har, så dei kan ikkje lesast som éi undersøking.
several-exports.export-all-files-with = Eksporter alle filene med dei same kolonnane frå same undersøking.
several-exports.code-column-means-something = Ein kode i kolonnen betyr noko anna her enn i den første fila.
several-exports.export-all-files-from = Eksporter alle filene frå same undersøking, på same språk.

row-conditions.has-no-column-says = {file} har ingen kolonne som av seg sjølv seier kven som har svart.
row-conditions.write-column-under-respondents = Skriv `column:` under `respondents` i oppsettfila. Desse kan vere meinte: {candidates}.
row-conditions.column-has-different-values = Kolonnen {name} har {values} ulike verdiar i {responses} svar og kan ikkje vere respondenten: kvar person svarer éin gong.
row-conditions.write-which-column-says = Skriv kva kolonne som seier kven som har svart, som `column:` under `respondents`. Desse kan vere meinte: {candidates}. Er det likevel {name}, skriv `column: {name}`.
row-conditions.has-no-column = {file} har ingen kolonne som heiter «{name}».
row-conditions.correct-name-mapping-these = Rett namnet i oppsettfila. Desse kan vere meinte: {candidates}.

network.number = Nettverk {number}

# ArchiveWords
archive-words.archive-protected-by-password = Arkivet er verna med passord.
archive-words.archive-too-large-read = Arkivet er for stort til å lesast som det er.
archive-words.archive-damaged-or-truncated = Arkivet er skadd eller avkorta og kan ikkje pakkast ut.
archive-words.archive-cannot-unpacked-into = Arkivet kan ikkje pakkast ut i minnet (systemfeil {number}).
archive-words.archive-has-files-read = Arkivet har {parts} filer. Det blir berre lese når det har éi svarfil og kanskje kodeboka.
archive-words.no-file-archive-format = Inga fil i arkivet er av eit format som kan lesast som svar. I arkivet ligg: {list}.
archive-words.archive-holds-several-exports = Arkivet har fleire svarfiler: {list}.
archive-words.unpack-archive-name-one = Pakk ut arkivet, og oppgi den som gjeld, eller alle som liste dersom dei er éi undersøking: `responses: [a.csv, b.csv]`.
archive-words.beside-export-there-something = Ved sida av svarfila {export} ligg det noko som ikkje er kodeboka til ho: {list}.
archive-words.unpack-archive-give-export = Pakk ut arkivet, og oppgi svarfila som `responses:` og kodeboka, om det er ei, som `codebook:`.
archive-words.unpack-archive-name-file = Pakk ut arkivet, og oppgi fila med svara.

# DelimitedTable

# ImporterList
responses.file-has-signs-several = Fila har kjenneteikna til fleire format: {list}.
responses.say-with-format-which = Sei med `format:` kva for eit av dei fila er.

responses.other-format = Mappinga seier at fila er {said}, men ho har kjenneteikna til {format}: {signs}.
responses.leave-format-out = Ta bort `format:`, eller skriv `format: {format}`.
responses.is-companion = Fila har ingen svar: ho er {what}.
responses.give-as-codebook = Oppgi fila med svara, og denne ved sida av: `responses: {{ file: …, codebook: … }}`.

# Survey tools
tool.of-nettskjema = Nettskjema (Universitetet i Oslo): tekst, CSV eller arbeidsbok med kolonnen $submission_id, helst med SPSS-syntaksen som kodebok
tool.of-surveyxact = SurveyXact (Rambøll): datasett med kolonnane stato_1 til stato_5, med structure og labels som kodebok eller som ark
tool.of-limesurvey = LimeSurvey: CSV eller arbeidsbok med kolonnane id, submitdate, lastpage og startlanguage, eller det dei blir kalla
tool.of-qualtrics = Qualtrics: CSV eller arbeidsbok med ei rad ImportId-ar, eller den eldre forma med V1 til V10
tool.of-microsoft-forms = Microsoft Forms: arbeidsbok eller CSV med ID, starttidspunkt, fullføringstidspunkt, e-post og namn først
tool.of-google-forms = Google Forms: arket med svar, med tidsstempelet først og rader som «Spørsmål [Rad]»
tool.of-surveymonkey = SurveyMonkey: CSV eller arbeidsbok med to rader overskrifter og kolonnane Respondent ID og Collector ID
tool.of-redcap = REDCap: CSV med record_id og skjemastatus (…_complete), helst med datakatalogen (data dictionary) som kodebok
tool.of-table = kva som helst anna tabell med éi rad overskrifter, berre med `format: table`

companion.structure = structure-fila i ein eksport frå SurveyXact (spørsmål og variablar)
companion.labels = labels-fila i ein eksport frå SurveyXact (kva kodane betyr)
companion.syntax = SPSS-syntaks (kva variablar og kodar heiter)
companion.dictionary = ein datakatalog (data dictionary) frå REDCap (felt og val)
companion.no-text = Kodeboka kan ikkje lesast som tekst. Ho ser ut som {seen}.
companion.give-as-text = Oppgi ho slik undersøkingsverktøyet skriv ho: tekst, CSV eller arbeidsbok.
companion.no-syntax = Kodeboka er ingen SPSS-syntaks: ho har verken VARIABLE LABELS eller VALUE LABELS.
companion.give-syntax = Oppgi SPSS-syntaksen som undersøkingsverktøyet skriv ved sida av dataa.
companion.no-surveyxact = Kodeboka er verken structure- eller labels-fila i ein eksport frå SurveyXact.
companion.give-surveyxact = Oppgi dei to andre filene frå same eksport: `codebook: [structure.csv, labels.csv]`.
companion.no-dictionary = Kodeboka er ingen datakatalog frå REDCap.
companion.give-dictionary = Last ned datakatalogen (data dictionary) til prosjektet som CSV og oppgi han som `codebook:`.

# RecognitionReason
recognition-reason.elements = elementa {list}
recognition-reason.elements-missing = utan {list}
recognition-reason.columns = kolonnen {list}
recognition-reason.columns-columns = kolonnane {list}
recognition-reason.numbered-headings = {n} av {all} overskrifter byrjar med eit nummer
recognition-reason.no-numbered-headings = for få overskrifter med nummer framfor
recognition-reason.sheet = arket «{name}»
recognition-reason.signature = byrjar med {bytes}
recognition-reason.signature-missing = byrjar ikkje med {bytes}
recognition-reason.grids = {n} {n: overskrift | overskrifter} med ei rad i klammer
recognition-reason.first-cells = det som står i dei første kolonnane under overskriftene
recognition-reason.two-heading-rows = overskrifter som held fram i ei rad til
recognition-reason.import-ids = ei rad med ImportId-ar
recognition-reason.no-table = ingen tabell
recognition-reason.only-asked = blir berre lesen når mappinga seier `format: table`
recognition-reason.only-said = berre fordi formatet er oppgitt
recognition-reason.certain = sikkert
recognition-reason.possible = mogleg
recognition-reason.no = nei
"""#
