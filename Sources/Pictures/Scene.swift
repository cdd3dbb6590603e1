import Analysis
import NetworkModel
import Telling

/// What a picture shows, before it is written as SVG.
struct Scene {
    struct Node {
        /// `p12`; unique in its panel.
        var id: String
        var cssClass: String
        var point: SociogramLayout.Point
        var radius: Double
        var look: NodeLook
        /// Whoever did not answer is hollow and dashed, whoever was not asked hollow with a bar.
        var answering = Answering.answered
        /// Paler: not what the picture is about, but near it.
        var isPale = false
        var label: [String]
        var isBold = false
        /// Of two waves side by side: on one of the rosters only.
        var mark: Mark?
        /// What a pointer that rests on it tells.
        var title: String
        var data: [(key: String, value: String)]
    }

    enum Mark {
        /// A second outline.
        case joined
        /// A cross.
        case left
    }

    struct Line {
        enum Style {
            case solid
            case dashed
            case dotted
        }

        /// Positions in the panel's nodes.
        var from: Int
        var to: Int
        var kind: Kind
        var hasHeadAtFrom: Bool
        var hasHeadAtTo: Bool
        /// `tie`, `affiliation`, `between`.
        var cssClass: String
        var data: [(key: String, value: String)]

        /// What lines that look alike have in common: it is written once for all that follow each other.
        struct Kind: Hashable {
            var style: Style
            var width: Double
            var state: LevelTie.State?
            /// The id of the level reported.
            var level: String?
        }
    }

    struct Strip {
        var title: String
        var box: SociogramLayout.Box
    }

    struct Panel {
        /// Between the picture's name and an element's id, where there are several panels.
        var idPart: String
        /// Shown above the panel where there are several.
        var heading: [String]
        var data: [(key: String, value: String)]
        var nodes: [Node]
        /// Drawn in this order, below the nodes.
        var lines: [Line]
        var strips: [Strip]
        /// What of the layout is shown.
        var frame: SociogramLayout.Box
        /// Nil where no picture beside it has the same places.
        var company: Company?
    }

    /// All who stand in one of several pictures that have the same places.
    struct Company {
        /// In the same order for each of the pictures.
        var nodes: [Node]
        /// By node of the panel, its position among them.
        var places: [Int]
    }

    var name: String
    var title: String
    /// One text a line: how many, when.
    var facts: [String]
    /// For people who do not see the picture.
    var description: String
    var data: [(key: String, value: String)]
    var panels: [Panel]
    var legend: [LegendBlock]
    /// Whether all panels stand in one row, with the legend beneath them.
    var isRow = false
    /// Whether the legend is a drawing of its own, beneath the picture.
    var isLegendBeneath = false
    /// Sentences beneath the picture: how to read it.
    var notes: [String]
    /// Of labels.
    var fontSize: Double
    /// What stands around the panels in the pictures of the other levels: the picture gets the room that any of them
    /// needs, so that all are equally large and a person's place on the screen is the same in each.
    var siblings: [Surroundings] = []

    /// Title, facts and legend.
    struct Surroundings {
        var title: String
        var facts: [String]
        var legend: [LegendBlock]
    }

    /// Says something beneath the picture, and to those who do not see it.
    mutating func tell(_ sentence: String) {
        notes.append(sentence)
        description += " " + sentence
    }

    /// The picture without the legend that stands beneath it.
    var withoutLegend: Scene {
        var scene = self
        scene.legend = []
        for sibling in siblings.indices { scene.siblings[sibling].legend = [] }
        return scene
    }

    /// The legend alone, as wide as the picture.
    var legendAlone: Scene {
        let width = panels.map(\.frame.width).max() ?? 0
        let empty = Panel(
            idPart: "", heading: [], data: [], nodes: [], lines: [], strips: [],
            frame: .init(x: 0, y: 0, width: width, height: 0))
        return Scene(
            name: name + "-legend", title: "", facts: [], description: "", data: [], panels: [empty], legend: legend,
            isLegendBeneath: true, notes: [], fontSize: fontSize)
    }

    var surroundings: Surroundings { Surroundings(title: title, facts: facts, legend: legend) }
}

/// A part of the legend: a heading and its entries.
struct LegendBlock {
    enum Sample {
        case node(NodeLook, radius: Double, answering: Answering = .answered, isPale: Bool = false)
        case marked(NodeLook, radius: Double, Scene.Mark)
        case line(Scene.Line.Style, width: Double, headAtFrom: Bool, headAtTo: Bool)
        /// A text that explains without a sample.
        case none
    }

    struct Entry {
        var sample: Sample
        var text: String
        var cssClass = ""
        var data: [(key: String, value: String)] = []
    }

    var heading: String
    /// Entries beside each other, where their texts are short enough.
    var columns = 1
    var entries: [Entry]
}
