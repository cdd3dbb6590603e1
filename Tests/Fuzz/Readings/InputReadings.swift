import Findings
import Importers
import Intake
import Mapping

extension FuzzReading {
    /// What stands beside the answers: codebook, address list, mapping; and the look at files that have none yet.
    static let inputs: [FuzzReading] = [
        FuzzReading(name: "codebook") { bytes, language in
            let isXML = bytes.first == UInt8(ascii: "<")
            let svar = try ScratchFolder.write(Array((isXML ? responses : variables).utf8), as: "svar")
            let codebook = try ScratchFolder.write(bytes, as: "kodebok")
            return try rows(
                of: ImporterList.open(
                    InputFile.look(at: svar, shownAs: "svar"),
                    codebook: InputFile.look(at: codebook, shownAs: "kodebok")))
        },
        FuzzReading(name: "companion") { bytes, language in
            // Whatever it is the companion of: it is held beside an export of each tool that has any.
            let companion = try ScratchFolder.write(bytes, as: "kodebok")
            return try toolExports.flatMap { text -> [String] in
                let svar = try ScratchFolder.write(Array(text.utf8), as: "svar")
                do {
                    return try rows(
                        of: ImporterList.open(
                            InputFile.look(at: svar, shownAs: "svar"),
                            codebook: InputFile.look(at: companion, shownAs: "kodebok")))
                } catch let stop as RunStopped {
                    return stop.findings.map { $0.code.rawValue }
                }
            }
        },
        FuzzReading(name: "roster") { bytes, language in
            let path = try ScratchFolder.write(bytes, as: "adresseliste")
            let file = try InputFile.look(at: path, shownAs: "adresseliste")
            // First as it stands, then by the columns that a mapping names.
            let plain = try table(RosterImporter.look(file))
            return try plain
                + table(
                    RosterImporter.read(
                        file, names: ["Navn"], id: "Nr", email: "E-post", attributes: ["Enhet"]))
        },
        FuzzReading(name: "prepare") { bytes, language in
            let list = try ScratchFolder.write(bytes, as: "adresseliste")
            let prepared = try SurveyPreparation(list: list, usesShortForms: bytes.count % 2 == 0, language: language)
            return prepared.findings.map { $0.message[language] } + prepared.texts
        },
        FuzzReading(name: "mapping") { bytes, language in
            let mapping = try MappingLoader.load(bytes: bytes, shownAs: "study.yaml")
            return [mapping.study.id, mapping.study.title] + mapping.networks.map { "\($0.id) \($0.responses.files)" }
                + mapping.relations.map { "\($0.id) \($0.label)" } + mapping.attributes.map { "\($0.id) \($0.label)" }
        },
        FuzzReading(name: "draft") { bytes, language in
            let svar = try ScratchFolder.write(bytes, as: "svar")
            let inspection = try FileInspection(of: [svar], items: true, language: language).text(language)
            let roster = StudyCopy.demo.original + "/elvestad/adresseliste.csv"
            return [inspection, try MappingDraft.text(files: [svar], rosters: [roster], language: language)]
        },
    ]

    private static func table(_ roster: RosterTable) throws -> [String] {
        var digest = ReadingDigest()
        for row in roster.rows {
            try Mishap.unless(row.cells.count == roster.columns.count, "a row of another width than the head")
            digest.add(row.number)
            for cell in row.cells { digest.add(cell) }
        }
        return roster.columns + ["\(roster.name) \(roster.blankRows) \(digest.value)"]
    }

    /// Beside a companion of a survey tool.
    private static let toolExports = [
        "$submission_id;k.ada;k.bo;o.sak;o.plan\n1;1;2;1;0\n",
        "s_1;s_2;s_3_1;stato_1;stato_2;stato_3;stato_4;stato_5\n1;2;0;0;0;0;1;0\n",
        "record_id,k_1,k_2,o___1,o___2,k_complete\n1,1,2,1,0,2\n",
    ]

    /// Beside a codebook of EFS: the variables of the seeds.
    private static let variables = """
        lfdn;tester;dispcode;c_0001;v_2;v_3;v_31;v_32;v_33;v_61;v_62;v_63;v_101;v_102;v_103
        1;0;31;en@example.org;1;2;0;1;0;1;0;-77;4;3;0
        2;0;22;to@example.org;-77;-99;1;0;0;-66;1;0;1;2;-77
        """

    /// Beside a list of questions of Essentials.
    private static let responses = """
        <Responses>
        <Response><RespondentId>1</RespondentId><Email>en@example.org</Email><Completed>2024-03-11T11:08:54</Completed>
        <Answers>
        <Answer><QuestionId>88324679</QuestionId><OrderNo>3</OrderNo><Value>2</Value></Answer>
        <Answer><QuestionId>88324680</QuestionId><OrderNo>1</OrderNo><Value>12</Value></Answer>
        <Answer><QuestionId>88324682</QuestionId><OrderNo>2</OrderNo><Value>1</Value></Answer>
        <Answer><QuestionId>88324685</QuestionId><OrderNo>1</OrderNo><Value>2</Value></Answer>
        </Answers></Response>
        </Responses>
        """
}
