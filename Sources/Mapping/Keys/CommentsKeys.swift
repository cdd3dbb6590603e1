import NetworkModel

/// The file of comments, block by block, in reading order.
package enum CommentsKeys {
    package static let file = MappingBlock(
        "comments", "A file of comments is the analyst's own: the program reads it and never writes to it.",
        [
            .required(.comments, .version, "Version", "The version of these keys: 1.", example: "comments: 1"),
            .optional(
                .editions, .flag, "Editions",
                "Whether editions without names may tell what stands here. Names that the program knows are replaced all the "
                    + "same; others it cannot know. Default false: they leave it out.",
                example: "editions: true"),
            .optional(
                .networks, .namedBlocks(network), "Networks",
                "What is said of each network, under its id in the mapping.",
                example: "networks: { elvestad: { pictures: { contact-weekly: To miljøer } } }"),
            .optional(
                .study, .block(study), "Study", "What is said of the networks side by side.",
                example: "study: { pictures: { contact-weekly: Likt i alle } }"),
        ])

    private static let picturesKey: MappingKey = .optional(
        .pictures, .openTexts, "Pictures",
        "What stands under a picture, under the name of its file without an ending. Without a text the sentences that the "
            + "figures support stand there.",
        example: "pictures: { contact-weekly: To miljøer som møtes i tildeling }")

    static let network = MappingBlock(
        "comments-network", "What is said of one network, and what its meetings wrote.",
        [
            picturesKey,
            .optional(
                .strengths, .openBlocks(strength), "Strengths",
                "The table of strengths and challenges as the meeting left it. With one entry or more it takes the place of what "
                    + "the figures propose.",
                example: "strengths: [{ area: organisation, strength: Korte veier }]"),
            .optional(
                .plan, .openBlocks(step), "Plan", "The plan of action.",
                example: "plan: [{ what: Felles møte, who: Tildeling, when: Mars, track: administrative }]"),
        ])

    static let strength = MappingBlock(
        "comments-strength", "A strength, a challenge, or one of each that belong together.",
        [
            .required(
                .area, .word(MappingKeys.words(MeetingStrength.Area.self)), "Area", "The row of the table.",
                example: "area: organisation"),
            .optional(.strength, .text, "Strength", "What goes well.", example: "strength: Korte veier"),
            .optional(.challenge, .text, "Challenge", "What is hard.", example: "challenge: Alt går gjennom én"),
        ])

    static let step = MappingBlock(
        "comments-step", "One thing to do.",
        [
            .required(.what, .text, "What", "What is to be done.", example: "what: Felles møte hver måned"),
            .optional(.who, .text, "Who", "Who sees to it.", example: "who: Tildeling og økonomi"),
            .optional(.when, .text, "When", "By when.", example: "when: Før sommeren"),
            .required(
                .track, .word(MappingKeys.words(PlanStep.Track.self)), "Track", "Who decides on it.",
                example: "track: administrative"),
        ])

    static let study = MappingBlock("comments-study", "What is said of the networks side by side.", [picturesKey])
}
