import Findings
import Foundation
import NetworkModel
import Telling
import TellingSupport
import TestSupport
import Testing

@testable import Tables

@Suite struct StudySAVTests {
    @Test(.enabled(if: Outside.python != nil, "needs Python with pyreadstat"))
    func `a person has what is known, and where nothing is the file says why`() throws {
        let read = try withWritten(StudySAV.self, try SampleStudy.content()) { folder, paths in
            #expect(paths == ["study.sav"])
            return try Outside.runPython(
                """
                import sys, pyreadstat
                frame, meta = pyreadstat.read_sav(sys.argv[1], user_missing=True)
                def show(name): print(name, *[f'{v:g}' if isinstance(v, float) else v for v in frame[name]], sep='|')
                for name in ['network', 'id', 'label', 'status', 'size', 'function_plan', 'function_law', 'contact_response',
                             'contact_monthly_outdegree', 'contact_monthly_indegree', 'contact_monthly_clustering',
                             'advice_tie_outdegree', 'contact_council_informs', 'contact_mayor_informed']: show(name)
                print(meta.column_names_to_labels['contact_monthly_outdegree'])
                print(meta.variable_value_labels['contact_monthly_outdegree'])
                print(meta.variable_value_labels['contact_council_informs'])
                print(meta.missing_ranges['contact_monthly_outdegree'])
                assert all(len(name) <= 32 for name in meta.column_names)
                """, [folder + "/study.sav"])
        }
        #expect(read.status == 0, "\(read.errors)")
        #expect(
            read.output == """
                network|town|town|town|town|town
                id|A|B|C|D|E
                label|=Ærlig Øst|+Bjørn «Å» & <co>|-|@INFELD|Åse
                status|2|3|3|0|3
                size|NAV|null||07|
                function_plan|1|0|0|-97|-95
                function_law|0|1|0|-97|-95
                contact_response|0|0|0|1|0
                contact_monthly_outdegree|2|1|1|-97|0
                contact_monthly_indegree|1|1|1|1|0
                contact_monthly_clustering|0|-96|0|-96|-96
                advice_tie_outdegree|1|0|0|-97|1
                contact_council_informs|1|0|0|-97|0
                contact_mayor_informed|0|1|0|-97|0
                Out-degree: Contact, Daily–Monthly
                {-99.0: 'not asked', -98.0: 'asked, no answer', -97.0: 'no response', -96.0: 'not defined'}
                {-99.0: 'not asked', -98.0: 'asked, no answer', -97.0: 'no response', 0.0: 'no', 1.0: 'yes'}
                [{'lo': -99.0, 'hi': -95.0}]

                """)
    }

    @Test func `the same study gives the same bytes`() throws {
        let content = try SampleStudy.content(.nb)
        func bytes() throws -> Data? {
            try withWritten(StudySAV.self, content) { folder, _ in
                FileManager.default.contents(atPath: folder + "/study.sav")
            }
        }
        #expect(try bytes() == bytes())
        #expect(try bytes()?.isEmpty == false)
    }
}

@Suite struct VariableNamesTests {
    @Test func `a name has a letter first, 32 characters at most, and is nobody else's`() {
        var names = VariableNames()
        #expect(names.unique("contact", "daily", "out-degree") == "contact_daily_out_degree")
        // The longest part gives way.
        #expect(names.unique("contact", "monthly", "cuts_off_answered") == "contact_monthly_cuts_off_answere")
        #expect(names.unique("contact", "monthly", "cuts_off_answers") == "contact_monthly_cuts_off_answers")
        #expect(names.unique("contact", "monthly", "cuts_off_answered") == "contact_monthly_cuts_off_answe_2")
        #expect(names.unique("Contact", "daily", "out-degree") == "Contact_daily_out_degree_2")
        #expect(names.unique("2024") == "v_2024")
        #expect(names.unique("all") == "v_all")
        #expect(names.unique("all", "daily") == "all_daily")
    }
}
