import ArgumentParser

@main
enum Program {
    static func main() {
        StartUp.begin()
        do {
            var command = try Brobygger.parseAsRoot()
            try command.run()
        } catch {
            ParserWords(language: SpokenLanguage.current).exit(Brobygger.self, with: error)
        }
    }
}

struct Brobygger: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "brobygger",
        abstract: say(
            nb: "Gjør rådata fra Questback-undersøkelser til kontrollerte sosiale nettverk.",
            nn: "Gjer rådata frå Questback-undersøkingar til kontrollerte sosiale nettverk.",
            en: "Turns raw Questback survey exports into checked social networks."),
        discussion: say(
            nb: """
                En oppsettfil sier hvilken fil som hører til hvilket nettverk, hvem som står på adresselisten, og hva hvert \
                svar betyr; Mappings/README.md beskriver alle nøklene. Begynn med `init`, som lager et utkast av filene \
                dine, deretter `check`, som ikke skriver noe, deretter `run`.

                `brobygger --generate-completion-script bash` (eller zsh, fish) skriver ut det som lar skallet fullføre \
                kommandoer og valg.
                """,
            nn: """
                Ei oppsettfil seier kva fil som høyrer til kva nettverk, kven som står på adresselista, og kva kvart \
                svar tyder; Mappings/README.md skildrar alle nøklane. Byrja med `init`, som lagar eit utkast av filene \
                dine, deretter `check`, som ikkje skriv noko, deretter `run`.

                `brobygger --generate-completion-script bash` (eller zsh, fish) skriv ut det som lèt skalet fullføre \
                kommandoar og val.
                """,
            en: """
                A mapping file says which file belongs to which network, who is on the roster and what each answer means; \
                Mappings/README.md describes every key. Start with `init`, which drafts a mapping from your files, \
                then `check`, which writes nothing, then `run`.

                `brobygger --generate-completion-script bash` (or zsh, fish) prints what lets your shell complete commands \
                and options.
                """),
        version: version,
        subcommands: [
            Init.self, Inspect.self, Check.self, Run.self, Explain.self, Formats.self, Schema.self, Key.self,
        ])
}
