import Findings
import NetworkModel

/// How to read a picture, for somebody who has never seen one.
struct ReadingSection {
    let content: NetworkContent
    private var words: ReportWords { content.words }

    var blocks: [Block] { textBlocks + codeBlocks }

    var textBlocks: [Block] { [.list(points.map { Block.Item($0) }), .paragraph(caution)] }

    var codeBlocks: [Block] { codes.map { [.table($0)] } ?? [] }

    /// What the codes at the nodes stand for; nil where they are no codes.
    var codes: Table? {
        let codes = content.groupCodes
        guard !codes.isEmpty else { return nil }
        return Table(
            caption: words.pick(nb: "Koder i bildene", nn: "Kodar i bileta", en: "Codes in the pictures"),
            columns: [
                words.pick(nb: "Kode", nn: "Kode", en: "Code"), words.pick(nb: "Betyr", nn: "Betyr", en: "Stands for"),
            ], rows: codes.map { .init([$0.code, $0.name]) })
    }

    var points: [String] {
        var points = [
            PictureWords(language: content.language).nodeText(
                PictureOptions(content.people).nodeText, content.groupLabel),
            words.pick(
                nb: "En strek er kontakt. Pilen går fra den som har oppgitt kontakten, til den som er oppgitt.",
                nn: "Ein strek er kontakt. Pila går frå den som har oppgitt kontakten, til den som er oppgitt.",
                en: "A line is contact. The arrow goes from the person who reported it to the person who was named."),
            words.pick(
                nb: """
                    Heltrukken strek: begge har oppgitt kontakten. Stiplet: den andre har svart, men ikke oppgitt den. Prikket: den andre \
                    har ikke svart, så vi vet ikke.
                    """,
                nn: """
                    Heiltrekt strek: begge har oppgitt kontakten. Stipla: den andre har svart, men ikkje oppgitt han. Prikka: den andre \
                    har ikkje svart, så vi veit ikkje.
                    """,
                en: """
                    A solid line: both reported the contact. Dashed: the other answered without reporting it. Dotted: the other did not \
                    answer, so we do not know.
                    """),
            words.pick(
                nb: """
                    Hul figur med stiplet kant: personen har ikke svart. Det betyr ikke at personen er uten kontakt – vi vet det \
                    ikke.
                    """,
                nn: """
                    Hol figur med stipla kant: personen har ikkje svart. Det betyr ikkje at personen er utan kontakt – vi veit det \
                    ikkje.
                    """,
                en: """
                    A hollow shape with a dashed edge: the person did not answer. That does not mean that he or she is without \
                    contact – we do not know.
                    """),
        ]
        if content.network.relations.contains(where: { relation in
            content.network.persons.indices.contains { content.network.answering($0, relation) == .notAsked }
        }) {
            points.append(
                words.pick(
                    nb:
                        "Hvit figur med hel kant og en strek i: personen er ikke spurt om dette. Vi vet ikke om det er kontakt.",
                    nn:
                        "Kvit figur med heil kant og ein strek i: personen er ikkje spurd om dette. Vi veit ikkje om det er kontakt.",
                    en:
                        "A white shape with a solid edge and a bar in it: the person was not asked this. We do not know whether there is contact."
                ))
        }
        if let relation = content.network.relations.first(where: { $0.levels.count > 1 }) {
            let steps = relation.levels.indices.compactMap { words.levels(relation, upTo: $0) }.joined(separator: "; ")
            points.append(
                words.pick(
                    nb: """
                        Bildene bygger på hverandre: \(steps). Den som har kontakt, står på samme sted i alle, så det er strekene \
                        som kommer til. Den som har svart og er uten kontakt på bildets nivå, står for seg selv nederst.
                        """,
                    nn: """
                        Bileta byggjer på kvarandre: \(steps). Den som har kontakt, står på same stad i alle, så det er strekane \
                        som kjem til. Den som har svart og er utan kontakt på nivået til biletet, står for seg sjølv nedst.
                        """,
                    en: """
                        The pictures build on each other: \(steps). Whoever has contact stands in the same place in all of them, so \
                        what changes is the lines. Those who answered and are without contact at the picture's level stand apart at \
                        the bottom.
                        """))
        }
        return points
    }

    var caution: String {
        words.pick(
            nb: """
                Bildet sier ingenting om hva kontakten inneholder, eller om den er god. Hvor noen står i bildet, er valgt for at \
                strekene skal være lette å følge; midten er ikke viktigere enn kanten. Ingen nettverk er perfekte, og mer kontakt er \
                ikke alltid bedre.
                """,
            nn: """
                Biletet seier ingenting om kva kontakten inneheld, eller om han er god. Kor nokon står i biletet, er valt for at \
                strekane skal vere lette å følgje; midten er ikkje viktigare enn kanten. Ingen nettverk er perfekte, og meir kontakt er \
                ikkje alltid betre.
                """,
            en: """
                A picture says nothing about what the contact is about or whether it is good. Where somebody stands was chosen so that \
                lines are easy to follow; the middle is no more important than the edge. No network is the perfect one, and more contact \
                is not always better.
                """)
    }
}
