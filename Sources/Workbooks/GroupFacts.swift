import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// The rows of the overview about the groups: how many, and who counts in several.
enum GroupFacts {
    static func all(_ content: NetworkContent) -> [OverviewSheet.Fact] {
        guard let membership = content.analysis.groups else { return [] }
        let label = content.network.attributes[membership.attribute].label
        let sizes = membership.members.map(\.count)
        func fact(_ name: Text, _ value: Int, _ explanation: Text) -> OverviewSheet.Fact {
            OverviewSheet.Fact(
                Text { "\(label): \(name[$0])" }, .integer(value), explanation, part: .groups)
        }
        return [
            fact(
                Text(nb: "grupper", nn: "grupper", en: "groups"), sizes.count { $0 > 0 },
                Text(
                    nb: "Grupper som minst én person er i, av \(sizes.count) i oppsettfilen eller dataene.",
                    nn: "Grupper som minst éin person er i, av \(sizes.count) i oppsettfila eller dataa.",
                    en: "Groups that at least one person is in, of \(sizes.count) in the mapping or the data.")),
            fact(
                Text(nb: "personer i flere grupper", nn: "personar i fleire grupper", en: "persons in several groups"),
                membership.personsInSeveral,
                Text(
                    nb:
                        "\(NetworkContent.countsInEachGroup.nb) Summen over gruppene er derfor større enn antallet personer når noen har flere.",
                    nn:
                        "\(NetworkContent.countsInEachGroup.nn) Summen over gruppene er derfor større enn talet på personar når nokon har fleire.",
                    en:
                        "\(NetworkContent.countsInEachGroup.en) The sum over the groups is therefore larger than the number of persons where somebody has several."
                )),
            fact(
                Text(nb: "personer uten gruppe", nn: "personar utan gruppe", en: "persons without a group"),
                membership.ofPerson.count { $0?.isEmpty == true },
                Text(
                    nb: "Har svart, men ikke valgt noen.", nn: "Har svart, men ikkje valt nokon.",
                    en: "Answered and chose none.")),
            fact(
                Text(
                    nb: "personer med ukjent gruppe", nn: "personar med ukjend gruppe",
                    en: "persons whose group is not known"),
                membership.personsUnknown,
                Text(
                    nb: "Verdien mangler. De er ikke med i tallene for gruppene, bare i tallene for hele nettverket.",
                    nn: "Verdien manglar. Dei er ikkje med i tala for gruppene, berre i tala for heile nettverket.",
                    en:
                        "The value is missing. They are not in the figures of the groups, only in those of the whole network."
                )),
        ]
    }
}
