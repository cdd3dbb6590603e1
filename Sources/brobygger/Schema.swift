import ArgumentParser
import Pipeline

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(
            nb: "Skriv ut JSON-skjemaet for oppsettfiler, som redigeringsprogrammer fullfører og kontrollerer etter.",
            nn: "Skriv ut JSON-skjemaet for oppsettfiler, som redigeringsprogram fullfører og kontrollerer etter.",
            en: "Print the JSON Schema of mapping files, by which editors complete and check while you type."),
        discussion: say(
            nb: "Lagre det ved siden av oppsettfilen, og nevn det i den første linjen der:",
            nn: "Lagre det ved sida av oppsettfila, og nemn det i den første linja der:",
            en: "Save it beside the mapping and name it in the mapping's first line:") + """


                  brobygger schema > mapping.schema.json
                  # yaml-language-server: $schema=mapping.schema.json
                """)

    func run() throws { print(try KnownThings.schema(), terminator: "") }
}
