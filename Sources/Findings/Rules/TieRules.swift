extension RuleDescriptions {
    /// Ties.
    static let ties: [RuleDescription] = [
        RuleDescription(
            .selfTie,
            title: Text(
                nb: "Oppgitt kontakt med seg selv", nn: "Oppgitt kontakt med seg sjølv",
                en: "Contact with oneself reported"),
            meaning: Text(
                nb: "Personen har krysset av for sitt eget navn. Krysset er utelatt.",
                nn: "Personen har kryssa av for sitt eige namn. Krysset er utelate.",
                en: "The person ticked the own name. The tick is left out."),
            importance: Text(
                nb:
                    "En relasjon går mellom to personer. Tatt med ville krysset økt antallet kontakter og endret alle mål.",
                nn:
                    "Ein relasjon går mellom to personar. Teke med ville krysset auka talet på kontaktar og endra alle mål.",
                en:
                    "A tie joins two persons. If kept, the tick would add to the number of contacts and change every measure."
            ),
            cure: Text(
                nb: "Som regel ingenting. Skjer det mange ganger, kontroller at svarene er koblet til rett person.",
                nn: "Som regel ingenting. Skjer det mange gonger, kontroller at svara er kopla til rett person.",
                en: "Usually nothing. If it happens often, check that responses are matched to the right persons."),
            example: Text(
                nb: "Svaret fra person 12 har et kryss i kolonnen til person 12.",
                nn: "Svaret frå person 12 har eit kryss i kolonnen til person 12.",
                en: "The response of person 12 has a tick in the column of person 12.")),
        RuleDescription(
            .tieToNonRespondent,
            title: Text(
                nb: "Relasjon til en som ikke har svart", nn: "Relasjon til ein som ikkje har svart",
                en: "A tie to somebody who has not answered"),
            meaning: Text(
                nb: "Andre oppgir kontakt med en person som ikke har svart. Relasjonen er oppgitt, men ubekreftet.",
                nn:
                    "Andre oppgir kontakt med ein person som ikkje har svart. Relasjonen er oppgitt, men ikkje stadfesta.",
                en: "Others report contact with a person who has not answered. The tie is reported but unconfirmed."),
            importance: Text(
                nb:
                    "Slike relasjoner trekker andelen gjensidige ned uten at noen har sagt imot. Derfor regnes gjensidighet også for observerte par.",
                nn:
                    "Slike relasjonar dreg delen gjensidige ned utan at nokon har sagt imot. Difor blir gjensidigheit òg rekna for observerte par.",
                en:
                    "Such ties pull reciprocity down although nobody denied them. That is why reciprocity is also given over observed pairs."
            ),
            cure: Text(
                nb: "Ta ny kontakt med personen. De som flest oppgir kontakt med, bør kontaktes først.",
                nn: "Ta ny kontakt med personen. Dei som flest oppgir kontakt med, bør kontaktast først.",
                en: "Call the person back, starting with those whom most others report contact with."),
            example: Text(
                nb: "Sju personer oppgir kontakt med person 12, som ikke har svart.",
                nn: "Sju personar oppgir kontakt med person 12, som ikkje har svart.",
                en: "Seven persons report contact with person 12, who has not answered.")),
        RuleDescription(
            .oneSidedTie,
            title: Text(
                nb: "Ensidig oppgitt relasjon", nn: "Einsidig oppgitt relasjon", en: "A one-sided tie"),
            meaning: Text(
                nb:
                    "Den ene oppgir kontakt, den andre har svart at det ikke er kontakt. Meldes bare der begge ventes å svare det samme (`reciprocity: expected`), og bare når begge har svart om hverandre.",
                nn:
                    "Den eine oppgir kontakt, den andre har svart at det ikkje er kontakt. Blir meldt berre der det er venta at begge svarer det same (`reciprocity: expected`), og berre når begge har svart om kvarandre.",
                en:
                    "One reports contact, the other answered that there is none. Reported only where both are expected to say the same (`reciprocity: expected`), and only when both answered about each other."
            ),
            importance: Text(
                nb:
                    "De to oppfatter kontakten ulikt, eller en av dem har oversett den andre i listen. Om relasjonen telles, avhenger av regelen for urettede nettverk.",
                nn:
                    "Dei to oppfattar kontakten ulikt, eller ein av dei har oversett den andre i lista. Om relasjonen blir talt, kjem an på regelen for nettverk utan retning.",
                en:
                    "The two see the contact differently, or one overlooked the other in the list. Whether the tie counts depends on the rule for undirected networks."
            ),
            cure: Text(
                nb:
                    "Avklar med de to. Er kontakten ikke gjensidig av natur (å gi råd, for eksempel), skriv `reciprocity: not-expected`.",
                nn:
                    "Avklar med dei to. Er kontakten ikkje gjensidig av natur (å gi råd, til dømes), skriv `reciprocity: not-expected`.",
                en:
                    "Clear it up with the two. If the contact is not reciprocal by nature (giving advice, for example), write `reciprocity: not-expected`."
            ),
            example: Text(
                nb: "Person 12 oppgir ukentlig kontakt med person 15; person 15 har svart «Aldri» om person 12.",
                nn: "Person 12 oppgir kontakt kvar veke med person 15; person 15 har svart «Aldri» om person 12.",
                en: "Person 12 reports weekly contact with person 15; person 15 answered “Never” about person 12.")),
        RuleDescription(
            .conflictingFrequency,
            title: Text(nb: "Ulik hyppighet", nn: "Ulik hyppigheit", en: "Levels differ"),
            meaning: Text(
                nb:
                    "Begge oppgir kontakt, men på ulike nivåer i skalaen. Meldes bare der begge ventes å svare det samme (`reciprocity: expected`).",
                nn:
                    "Begge oppgir kontakt, men på ulike nivå i skalaen. Blir meldt berre der det er venta at begge svarer det same (`reciprocity: expected`).",
                en:
                    "Both report contact, but at different levels of the scale. Reported only where both are expected to say the same (`reciprocity: expected`)."
            ),
            importance: Text(
                nb:
                    "På det sterkeste nivået er relasjonen bare oppgitt av den ene. Bildet av daglig kontakt kan derfor avhenge av hvem du lytter til.",
                nn:
                    "På det sterkaste nivået er relasjonen berre oppgitt av den eine. Biletet av dagleg kontakt kan difor avhenge av kven du lyttar til.",
                en:
                    "At the strongest level only one of the two reports the tie. The picture of daily contact may therefore depend on whom you listen to."
            ),
            cure: Text(
                nb:
                    "Avklar med de to hvis avviket er stort. Ellers velger `symmetrise` under `analysis` hvilket nivå som gjelder når retningen ikke teller.",
                nn:
                    "Avklar med dei to dersom avviket er stort. Elles vel `symmetrise` under `analysis` kva nivå som gjeld når retninga ikkje tel.",
                en:
                    "Clear it up with the two if the difference is large. Otherwise `symmetrise` under `analysis` chooses the level where direction does not count."
            ),
            example: Text(
                nb: "Person 12 oppgir daglig kontakt med person 15, person 15 oppgir månedlig kontakt med person 12.",
                nn: "Person 12 oppgir dagleg kontakt med person 15, person 15 oppgir kontakt kvar månad med person 12.",
                en: "Person 12 reports daily contact with person 15, person 15 reports monthly contact with person 12.")
        ),
    ]
}
