import Findings
import NetworkModel
import TestSupport
import Validators

/// Everything the rules find in a study.
func validate(_ study: Study) -> [Finding] {
    var findings: [Finding] = []
    validate(study, into: &findings)
    return findings
}

/// What the rule of a code finds in a network.
func found(
    _ code: FindingCode, in network: Network, settings: Settings = Settings()
) -> [Finding] {
    let study = Study(id: "study", title: "Study", language: .en, networks: [network], settings: settings)
    return validate(study).filter { $0.code == code }
}

/// Three persons who all answered everything and agree: nothing to find.
let sound = Network.table(
    """
        A B C
    A   . 1 0
    B   1 . 1
    C   0 1 .
    """)

extension Network {
    /// The same network after reading showed something.
    func recording(_ change: (inout ImportRecord) -> Void) -> Network {
        var network = self
        change(&network.record)
        return network
    }

    /// The same network with something else about it.
    func changing(_ change: (inout Network) -> Void) -> Network {
        var network = self
        change(&network)
        return network
    }
}

func cell(_ row: Int, _ column: String) -> SourcePlace {
    SourcePlace(file: "answers.csv", row: row, column: column)
}

func rosterRow(_ row: Int) -> SourcePlace { SourcePlace(file: "roster.csv", row: row) }
