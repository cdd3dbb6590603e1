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
        ] + components.beyondDegrees()

    private static let components: [Figure<GroupIntegration>] = [
        .count(
            "groupComponents", Text("figure.group-components"),
            Text("figure.group-components.meaning")
        ) { $0.componentSizes?.count }
    ]
}
