import Findings

/// Every figure of a group at one level, in reading order.
package enum GroupFigureList {
    package static let all: [Figure<GroupIntegration>] =
        [
            .count(
                "groupPersons", Text("figure.persons"),
                Text("figure.group-persons.meaning")
            ) { $0.persons },
            .count(
                "groupAnswered", Text("figure.group-answered"),
                Text("figure.group-answered.meaning")
            ) { $0.answered },
            .count(
                "groupTies", Text("figure.group-ties"),
                Text("figure.group-ties.meaning")
            ) { $0.ties },
            .share(
                "groupDensityAll",
                Text("figure.group-density-all"),
                Text("figure.group-density-all.meaning")
            ) { $0.densityAll },
            .share(
                "groupDensityObserved",
                Text("figure.group-density-observed"),
                Text("figure.group-density-observed.meaning")
            ) { $0.densityObserved },
            .share(
                "groupReciprocityObserved",
                Text("figure.group-reciprocity-observed"),
                Text("figure.group-reciprocity-observed.meaning")
            ) { $0.reciprocityArcsObserved },
            .share(
                "groupReciprocity",
                Text("figure.group-reciprocity"),
                Text("figure.group-reciprocity.meaning")
            ) { $0.reciprocityArcs },
            .count(
                "groupWithContactInside",
                Text("figure.group-with-contact-inside"),
                Text("figure.group-with-contact-inside.meaning")
            ) { $0.withContactInside },
            .share(
                "groupShareWithContactInside",
                Text("figure.group-share-with-contact-inside"),
                Text("figure.group-share-with-contact-inside.meaning")
            ) { $0.shareWithContactInside },
            .count(
                "groupWithoutAnyContact",
                Text("figure.group-without-any-contact"),
                Text("figure.group-without-any-contact.meaning")
            ) { $0.withoutAnyContact },
        ] + ways.beyondDegrees()

    /// What ways through the network tell.
    private static let ways: [Figure<GroupIntegration>] = [
        .count(
            "groupComponents", Text("figure.group-components"),
            Text("figure.group-components.meaning")
        ) { $0.componentSizes?.count },
        .share(
            "groupCloseness", Text("figure.group-closeness"), Text("figure.group-closeness.meaning"),
            source: "Rochat (2009)"
        ) { $0.position?.closeness },
        .share(
            "groupClosenessExpected", Text("figure.group-closeness-expected"),
            Text("figure.group-closeness-expected.meaning")
        ) { $0.position?.expected },
        .share(
            "groupClosenessChance", Text("figure.group-closeness-chance"),
            Text("figure.group-closeness-chance.meaning"), source: "Benjamini & Hochberg (1995)"
        ) { $0.position?.chanceAmongAll },
    ]
}
