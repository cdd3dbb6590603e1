extension RuleDescriptions {
    /// The mapping file by itself.
    static let mapping: [RuleDescription] = [
        RuleDescription(
            .mappingSyntax,
            title: Text(
                nb: "Oppsettfilen er ikke gyldig YAML", nn: "Oppsettfila er ikkje gyldig YAML",
                en: "The mapping file is not valid YAML"),
            meaning: Text(
                nb:
                    "Filen lar seg ikke lese som YAML. Vanlige grunner er innrykk med tabulator, et anførselstegn som ikke er lukket, eller et kolon inne i en tekst uten anførselstegn.",
                nn:
                    "Fila lèt seg ikkje lese som YAML. Vanlege grunnar er innrykk med tabulator, eit hermeteikn som ikkje er lukka, eller eit kolon inne i ein tekst utan hermeteikn.",
                en:
                    "The file cannot be read as YAML. Common reasons are a tab in the indentation, a quote that is not closed, or a colon inside a text without quotes."
            ),
            importance: Text(
                nb: "Oppsettfilen sier hva svarene betyr. Kan den ikke leses, blir det ikke noe nettverk.",
                nn: "Oppsettfila seier kva svara tyder. Kan ho ikkje lesast, blir det ikkje noko nettverk.",
                en: "The mapping says what the answers mean. Without it there is no network."),
            cure: Text(
                nb:
                    "Gå til linjen og kolonnen i meldingen. Bruk mellomrom i innrykk, og sett anførselstegn rundt tekst med kolon, nummertegn eller hakeparentes.",
                nn:
                    "Gå til linja og kolonnen i meldinga. Bruk mellomrom i innrykk, og set hermeteikn rundt tekst med kolon, nummerteikn eller hakeparentes.",
                en:
                    "Go to the line and column of the message. Indent with spaces, and put quotes around text with a colon, a number sign or a bracket."
            ),
            example: Text(
                nb: "`label: Kontakt: fag` må skrives `label: \"Kontakt: fag\"`.",
                nn: "`label: Kontakt: fag` må skrivast `label: \"Kontakt: fag\"`.",
                en: "`label: Contact: work` has to be `label: \"Contact: work\"`.")),
        RuleDescription(
            .mappingUnknownKey,
            title: Text(
                nb: "Ukjent nøkkel i oppsettfilen", nn: "Ukjend nøkkel i oppsettfila",
                en: "Unknown key in the mapping file"),
            meaning: Text(
                nb:
                    "En nøkkel finnes ikke, eller den står på feil sted. Nøkler som ikke er kjent, blir aldri hoppet over i stillhet.",
                nn:
                    "Ein nøkkel finst ikkje, eller han står på feil stad. Nøklar som ikkje er kjende, blir aldri hoppa over i det stille.",
                en: "A key does not exist, or stands in the wrong place. Unknown keys are never passed over in silence."
            ),
            importance: Text(
                nb:
                    "En feilskrevet nøkkel ville ellers ikke hatt noen virkning, og tallene ville bygd på noe annet enn du mente.",
                nn:
                    "Ein feilskriven nøkkel ville elles ikkje hatt nokon verknad, og tala ville bygd på noko anna enn du meinte.",
                en:
                    "A misspelt key would otherwise do nothing, and the figures would rest on something else than you meant."
            ),
            cure: Text(
                nb:
                    "Bruk nøkkelen som meldingen foreslår, eller rett innrykket. Alle nøkler står i Mappings/README.md.",
                nn:
                    "Bruk nøkkelen som meldinga foreslår, eller rett innrykket. Alle nøklane står i Mappings/README.md.",
                en:
                    "Use the key that the message suggests, or mend the indentation. Mappings/README.md lists every key."
            ),
            example: Text(
                nb: "`reciprosity: expected` under en relasjon; nøkkelen heter `reciprocity`.",
                nn: "`reciprosity: expected` under ein relasjon; nøkkelen heiter `reciprocity`.",
                en: "`reciprosity: expected` under a relation; the key is `reciprocity`.")),
        RuleDescription(
            .mappingDuplicateKey,
            title: Text(
                nb: "Samme nøkkel to ganger", nn: "Same nøkkel to gonger", en: "The same key twice"),
            meaning: Text(
                nb: "En nøkkel står mer enn én gang i samme blokk, eller to deler av en liste har samme `id`.",
                nn: "Ein nøkkel står meir enn éin gong i same blokk, eller to delar av ei liste har same `id`.",
                en: "A key occurs more than once in one block, or two entries of a list have the same `id`."),
            importance: Text(
                nb: "Bare den ene kunne ha telt, og hvilken ville være tilfeldig.",
                nn: "Berre den eine kunne ha telt, og kva for ein ville vere tilfeldig.",
                en: "Only one of them could count, and which one would be a matter of chance."),
            cure: Text(
                nb: "Behold den ene, eller gi dem hvert sitt navn.",
                nn: "Behald den eine, eller gi dei kvart sitt namn.",
                en: "Keep one, or give them different names."),
            example: Text(
                nb: "To relasjoner med `id: contact`.",
                nn: "To relasjonar med `id: contact`.",
                en: "Two relations with `id: contact`.")),
        RuleDescription(
            .mappingMissingKey,
            title: Text(
                nb: "En nøkkel mangler", nn: "Ein nøkkel manglar", en: "A key is missing"),
            meaning: Text(
                nb: "En blokk mangler en nøkkel som må være der.",
                nn: "Ei blokk manglar ein nøkkel som må vere der.",
                en: "A block lacks a key that it has to have."),
            importance: Text(
                nb: "Programmet gjetter aldri hva svar betyr. Det som oppsettfilen lar stå åpent, må du avgjøre.",
                nn: "Programmet gissar aldri kva svar tyder. Det som oppsettfila lèt stå ope, må du avgjere.",
                en: "The program never guesses at meaning. What the mapping leaves open is for you to decide."),
            cure: Text(
                nb: "Legg til nøkkelen som meldingen nevner, i blokken den peker på.",
                nn: "Legg til nøkkelen som meldinga nemner, i blokka ho peikar på.",
                en: "Add the key that the message names to the block it points to."),
            example: Text(
                nb: "Et nettverk uten `roster`: da er det ukjent hvem som hører til.",
                nn: "Eit nettverk utan `roster`: då er det ukjent kven som høyrer til.",
                en: "A network without `roster`: nobody knows who belongs to it.")),
        RuleDescription(
            .mappingWrongType,
            title: Text(
                nb: "Verdien er av feil type", nn: "Verdien er av feil slag", en: "Wrong type of value"),
            meaning: Text(
                nb:
                    "En verdi er av et annet slag enn nøkkelen tar imot: tekst der det skal være tall, eller én verdi der det skal være en liste.",
                nn:
                    "Ein verdi er av eit anna slag enn nøkkelen tek imot: tekst der det skal vere tal, eller éin verdi der det skal vere ei liste.",
                en:
                    "A value is of another kind than the key takes: text instead of a number, or one value instead of a list."
            ),
            importance: Text(
                nb: "Verdien kan ikke tolkes uten å gjette.",
                nn: "Verdien kan ikkje tolkast utan å gisse.",
                en: "The value cannot be read without guessing."),
            cure: Text(
                nb:
                    "Skriv verdien slik meldingen sier. Lister står i hakeparentes eller med bindestrek på hver linje; roster-id-er står i anførselstegn.",
                nn:
                    "Skriv verdien slik meldinga seier. Lister står i hakeparentes eller med bindestrek på kvar linje; roster-id-ar står i hermeteikn.",
                en:
                    "Write the value as the message says. Lists stand in brackets or with a dash on each line; roster ids stand in quotes."
            ),
            example: Text(
                nb: "`answers: Daglig` skal være `answers: [\"Daglig\"]`.",
                nn: "`answers: Dagleg` skal vere `answers: [\"Dagleg\"]`.",
                en: "`answers: Daily` should be `answers: [\"Daily\"]`.")),
        RuleDescription(
            .mappingWrongValue,
            title: Text(
                nb: "En verdi som ikke kan brukes", nn: "Ein verdi som ikkje kan brukast",
                en: "A value that cannot be used"),
            meaning: Text(
                nb: "Verdien er av riktig slag, men ikke blant dem nøkkelen godtar, eller utenfor grensene.",
                nn: "Verdien er av rett slag, men ikkje mellom dei nøkkelen godtek, eller utanfor grensene.",
                en: "The value is of the right kind, but not one that the key accepts, or out of bounds."),
            importance: Text(
                nb: "Et valg som ikke finnes, kan ikke følges, og programmet velger ikke et annet på egen hånd.",
                nn: "Eit val som ikkje finst, kan ikkje følgjast, og programmet vel ikkje eit anna på eiga hand.",
                en:
                    "A choice that does not exist cannot be followed, and the program does not make another one for you."
            ),
            cure: Text(
                nb: "Velg en av verdiene som meldingen lister opp.",
                nn: "Vel ein av verdiane som meldinga listar opp.",
                en: "Choose one of the values that the message lists."),
            example: Text(
                nb: "`response-rate: 80` skal være et tall fra 0 til 1: `response-rate: 0.8`.",
                nn: "`response-rate: 80` skal vere eit tal frå 0 til 1: `response-rate: 0.8`.",
                en: "`response-rate: 80` should be a number from 0 to 1: `response-rate: 0.8`.")),
        RuleDescription(
            .mappingDanglingReference,
            title: Text(
                nb: "Viser til noe som ikke finnes", nn: "Viser til noko som ikkje finst",
                en: "Refers to something that is not there"),
            meaning: Text(
                nb: "En nøkkel viser til en `id` som ikke er definert noe sted i oppsettfilen.",
                nn: "Ein nøkkel viser til ein `id` som ikkje er definert nokon stad i oppsettfila.",
                en: "A key refers to an `id` that is defined nowhere in the mapping."),
            importance: Text(
                nb: "Uten skalaen, verdien eller utvalget det vises til, har svarene ingen betydning.",
                nn: "Utan skalaen, verdien eller utvalet det blir vist til, har svara inga tyding.",
                en: "Without the scale, value or body it refers to, the answers have no meaning."),
            cure: Text(
                nb: "Rett `id`-en til den meldingen foreslår, eller legg til det som mangler.",
                nn: "Rett `id`-en til den meldinga foreslår, eller legg til det som manglar.",
                en: "Mend the `id` as the message suggests, or add what is missing."),
            example: Text(
                nb: "`scale: kontakt` der skalaen heter `contact`.",
                nn: "`scale: kontakt` der skalaen heiter `contact`.",
                en: "`scale: contacts` where the scale is called `contact`.")),
    ]
}
