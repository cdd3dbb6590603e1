import Analysis
import NetworkModel
import Telling

/// How a node looks: one colour, or one sector for each of several groups.
struct NodeLook: Hashable {
    var colours: [Colour]
    var shape: NodeShape
    /// By colour, how many dots it has: a colour that comes again is told by them, also where slices have no shape.
    var dots: [Int]

    init(colours: [Colour], shape: NodeShape, dots: [Int]? = nil) {
        self.colours = colours
        self.shape = shape
        self.dots = dots ?? colours.map { _ in 0 }
    }

    /// Nothing is known, or there is nothing to tell apart.
    static let plain = NodeLook(colours: [Colour(0xB8, 0xB8, 0xB8)], shape: .circle)
}

package struct Colour: Hashable {
    package let red: Int
    package let green: Int
    package let blue: Int

    package init(_ red: Int, _ green: Int, _ blue: Int) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// `#0072b2`.
    var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

/// The colours and shapes of the groups.
///
/// The colours are Okabe and Ito's (Color Universal Design, 2008), which people with any of the usual kinds of colour
/// blindness tell apart, without their black and with a grey; printed in grey they differ in lightness where they stand
/// next to each other in the list. Colour never stands alone: every group has a shape too, and a colour that comes again
/// has a dot in it, two the third time.
package struct GroupPalette {
    package static let colours = [
        Colour(0x00, 0x72, 0xB2), Colour(0xE6, 0x9F, 0x00), Colour(0x00, 0x9E, 0x73), Colour(0xF0, 0xE4, 0x42),
        Colour(0xD5, 0x5E, 0x00), Colour(0x56, 0xB4, 0xE9), Colour(0xCC, 0x79, 0xA7), Colour(0x66, 0x66, 0x66),
    ]
    /// Further groups look alike: nobody tells that many apart.
    static let mostGroups = 24

    private let membership: GroupMembership?
    /// By group; nil for groups that nobody is in and for those beyond the most.
    let looks: [NodeLook?]
    /// Groups with persons that have no look of their own.
    let others: [Int]
    static let otherLook = NodeLook(colours: [Colour(0x99, 0x99, 0x99)], shape: .square)
    /// Of somebody who is known to be in none of the groups ("none of these").
    static let noGroupLook = NodeLook(colours: [Colour(0xB8, 0xB8, 0xB8)], shape: .diamond)

    init(_ content: NetworkContent) {
        membership = content.analysis.groups
        guard let membership = content.analysis.groups else {
            looks = []
            others = []
            return
        }
        let members = membership.members
        let looks = zip(members, Self.places(membership, content)).map { members, place -> NodeLook? in
            members.isEmpty || place >= Self.mostGroups ? nil : Self.look(place: place)
        }
        self.looks = looks
        others = members.indices.filter { !members[$0].isEmpty && looks[$0] == nil }
    }

    static func look(place: Int) -> NodeLook {
        let (round, colour) = place.quotientAndRemainder(dividingBy: colours.count)
        return NodeLook(
            colours: [colours[colour]], shape: NodeShape.allCases[(place + round) % NodeShape.allCases.count],
            dots: [round])
    }

    /// By group: its place among the attribute's options, or among the texts that occur anywhere in the study, not only in
    /// this network: one function has one look in every network.
    private static func places(_ membership: GroupMembership, _ content: NetworkContent) -> [Int] {
        let attribute = content.network.attributes[membership.attribute]
        guard attribute.options.isEmpty else { return Array(membership.groups.indices) }
        let places = content.texts.places(of: attribute.id)
        return membership.groups.map { places[$0.id] ?? 0 }
    }

    /// Of a person: the group's look; sectors of a circle for somebody in several groups.
    func look(ofPerson person: Int) -> NodeLook {
        guard let groups = membership?.ofPerson[person] else { return .plain }
        let own = groups.map { looks[$0] ?? Self.otherLook }
        guard let first = own.first else { return Self.noGroupLook }
        return own.count == 1
            ? first
            : NodeLook(
                colours: own.flatMap(\.colours), shape: .circle, dots: own.flatMap(\.dots))
    }
}
