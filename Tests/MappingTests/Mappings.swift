import Findings
import Mapping
import Testing

/// Mapping files for the tests.
enum Mappings {
    /// The smallest that is accepted, up to its last line.
    static let small = """
        mapping: 1
        study: { id: town, title: The town, language: en }
        networks:
          - { id: town, title: Town, responses: answers.csv, roster: roster.csv }
        roster:
          columns: { name: Name, email: E-mail }
        respondents:
          match: email

        """

    /// Every key of the contract.
    static let complete = """
        # yaml-language-server: $schema=mapping.schema.json
        mapping: 1

        study:
          id: boligsosial-2013
          title: Boligsosialt arbeid og organisering
          language: nb
          boundary: Kommunen avgjorde selv hvem som hører til det boligsosiale nettverket
          ethics: Meldt
          location: Tre kommuner
          period: Mars til mai 2013
          availability: Kan ikke deles
          citation: Rapport 12

        networks:
          - id: elvestad
            title: Elvestad kommune
            alias: Kommune A
            responses: elvestad/svar.csv
            roster: elvestad/adresseliste.csv
          - id: nordvik
            title: Nordvik kommune
            alias: Kommune B
            responses:
              file: nordvik/data.csv
              codebook: nordvik/kodebok.csv
              format: efs-csv
              encoding: windows-1252
              delimiter: ";"
              sheet: Raw Data
            roster: { file: nordvik/liste.csv, columns: { name: Namn }, encoding: utf-8, delimiter: tab, sheet: Ark1 }
            respondents: { match: email, column: c_0001 }
            questions:
              contact: { variables: v_11..v_44, items: { "Ada H.": "12" }, nobody: [Ingen] }
              function: { variables: [v_51, v_52] }
              political: { question-id: 88324682, rows: [ordforer, driftsstyret] }

        roster:
          columns:
            id: Nr
            name: Navn
            email: E-post

        respondents:
          match: email
          column: Respondent
          complete: { column: dispcode, values: ["31", "32"] }
          partial:  { column: dispcode, values: [22, 23] }
          exclude:  { column: tester,   values: ["1"] }

        scales:
          contact:
            levels:
              - { id: daily,   label: Daglig,   answers: ["Daglig", "1"] }
              - { id: weekly,  label: Ukentlig, answers: ["Ukentlig", "2"] }
              - { id: monthly, label: Månedlig, answers: ["Månedlig", 3] }
            no-tie: ["Sjeldnere", "Aldri", "4", "5"]
            blank: no-tie

        relations:
          - id: contact
            label: Kontakt om boligsosialt arbeid
            question: Hvor ofte har du kontakt med
            number: 4
            layout: roster-matrix
            scale: contact
            reciprocity: expected
            rows: roster
            items:
              "Ada H.": "12"
              Bo * B.: 13
            nobody: ["Ingen av disse"]

        attributes:
          - { id: unit, label: Enhet, column: Enhet }
          - id: function
            label: Funksjon
            question: Hvilke boligsosiale oppgaver har du
            layout: multiple-choice
            values:
              - { id: tildeling,   label: Tildeling,     answers: ["Tildeling av kommunal bolig"] }
              - { id: okonomiraad, label: Økonomiråd,    answers: ["Økonomisk rådgiving"] }
              - { id: okonomi-vm,  label: Økonomiske vm, answers: ["Økonomiske virkemidler"] }
            combinations:
              - { label: Økonomi II, of: [okonomiraad, okonomi-vm] }

        bodies:
          - { id: driftsstyret, label: Driftsstyret, answers: ["Driftsstyret"] }
          - { id: ordforer,     label: Ordfører,     answers: ["Ordfører"] }

        affiliations:
          - id: political
            label: Politisk kontakt
            question: Hva slags kontakt har du med
            layout: body-matrix
            rows: [driftsstyret, ordforer]
            kinds:
              - { id: informs,   label: Gir informasjon til,       answers: ["Gir informasjon til"],  direction: to-body }
              - { id: discusses, label: Diskuterer faglige spørsmål med, answers: ["Diskuterer faglige spørsmål med"], direction: both }

        checks:
          response-rate: 0.75
          fail-on: warning

        analysis:
          group-by: function
          symmetrise: both
          measures: degrees

        """

    /// What is wrong with a mapping; empty where it is accepted.
    static func findings(_ text: String) -> [Finding] {
        do {
            _ = try MappingLoader.load(text: text, shownAs: "study.yaml")
            return []
        } catch let stop as RunStopped {
            #expect(stop.status == .unusableData)
            return stop.findings
        } catch {
            Issue.record(error)
            return []
        }
    }

    /// What is wrong as `mapping-unknown-key 4:7`.
    static func faults(_ text: String) -> [String] {
        findings(text).map { "\($0.code.rawValue) \($0.place?.row ?? 0):\($0.place?.column ?? "")" }
    }
}
