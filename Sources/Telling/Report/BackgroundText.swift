import NetworkModel

/// Why a network is drawn, and what it can and cannot do: for people who have not seen one before.
struct BackgroundText {
    let content: NetworkContent
    private var words: ReportWords { content.words }

    var purposeTitle: String {
        words.pick(
            nb: "Et bilde å snakke sammen om", nn: "Eit bilete å snakke saman om",
            en: "A picture to talk about together")
    }

    var purpose: [String] {
        [
            words.pick(
                nb: "Kontakt mellom folk er kanaler: her går kunnskap, råd og avklaringer.",
                nn: "Kontakt mellom folk er kanalar: her går kunnskap, råd og avklaringar.",
                en: "Contact between people is a channel: knowledge, advice and agreements pass through it."),
            words.pick(
                nb: "Nettverket viser hvem som har oppgitt kontakt med hvem, på tvers av avdelinger og nivåer.",
                nn: "Nettverket viser kven som har oppgitt kontakt med kven, på tvers av avdelingar og nivå.",
                en: "The network shows who reported contact with whom, across departments and levels."),
            words.pick(
                nb: "Målet er en felles samtale om hvordan arbeidet er organisert, ikke en karakter.",
                nn: "Målet er ein felles samtale om korleis arbeidet er organisert, ikkje ein karakter.",
                en: "The aim is a common talk about how the work is organised, not a mark."),
        ]
    }

    var scopeTitle: String {
        words.pick(
            nb: "Hva en nettverksanalyse kan si, og hva den ikke kan si",
            nn: "Kva ein nettverksanalyse kan seie, og kva han ikkje kan seie",
            en: "What a network analysis can say, and what it cannot")
    }

    var scope: [String] {
        [
            words.pick(
                nb:
                    "Den kan vise mønstre: hvem som binder sammen, hvem som står for seg selv, hvor det er lite kontakt.",
                nn: "Han kan vise mønster: kven som bind saman, kven som står for seg sjølv, kvar det er lite kontakt.",
                en: "It can show patterns: who ties together, who stands apart, where there is little contact."),
            words.pick(
                nb: "Den sier ikke hva kontakten handler om, eller om den er god.",
                nn: "Han seier ikkje kva kontakten handlar om, eller om han er god.",
                en: "It does not say what the contact is about, or whether it is good."),
            words.pick(
                nb: "Mer kontakt er ikke alltid bedre: det riktige kommer an på oppgavene.",
                nn: "Meir kontakt er ikkje alltid betre: det rette kjem an på oppgåvene.",
                en: "More contact is not always better: what is right depends on the tasks."),
            words.pick(
                nb: "Den viser det som er oppgitt. Den som ikke har svart, kan ha kontakt som ikke vises.",
                nn: "Han viser det som er oppgitt. Den som ikkje har svart, kan ha kontakt som ikkje viser.",
                en: "It shows what was reported. Those who did not answer may have contact that does not show."),
        ]
    }

    /// When and whom: what the mapping says of it.
    var circumstances: [String] {
        ([words.capitalised(content.answerPeriod)]
            + ["location", "boundary"].compactMap { content.study.statements[$0] }).map(sentence)
    }

    /// What a person wrote in the mapping, ended like a sentence.
    private func sentence(_ text: String) -> String {
        text.last.map { ".!?…".contains($0) } == true ? text : text + "."
    }

    /// With what it was made, and how it is to be treated.
    var footer: String {
        let caution =
            content.study.edition.hidesNames
            ? content.study.edition.statement[content.language]
            : words.pick(
                nb:
                    "Personer står med funksjon, ikke med navn; den som kjenner kommunen, kan likevel kjenne dem igjen.",
                nn: "Personar står med funksjon, ikkje med namn; den som kjenner kommunen, kan likevel kjenne dei att.",
                en: "Persons go by function, not by name; whoever knows the place may recognise them all the same.")
        return words.pick(
            nb: "Laget med Brobygger \(content.toolVersion), kjøring \(content.runMark). \(caution)",
            nn: "Laga med Brobygger \(content.toolVersion), køyring \(content.runMark). \(caution)",
            en: "Made with Brobygger \(content.toolVersion), run \(content.runMark). \(caution)")
    }

    /// What the network is called.
    var title: String { content.network.title.isEmpty ? content.network.id : content.network.title }
}
