import Analysis
import Drawing
import Findings
import Telling

/// A picture as it lies on a slide or in a text: drawn for its box, a pixel a point, with neither title, legend nor names.
package struct Plate: Sendable {
    package let svg: [UInt8]
    /// The same for programs that show no SVG.
    package let png: [UInt8]
    /// Of the PNG.
    package enum Sharpness: Double, Sendable {
        /// A pixel a point: a stand-in, quick to draw.
        case plain = 1
        case sharp = 2
    }

    /// In points.
    package let width: Double
    package let height: Double
    /// How many persons have no label on it for lack of room, of how many.
    package let unlabelled: (count: Int, of: Int)

    fileprivate init(
        _ svg: String, width: Double, height: Double, unlabelled: (Int, Int) = (0, 0), _ sharpness: Sharpness
    ) throws {
        self.unlabelled = unlabelled
        self.svg = Array(svg.utf8)
        self.width = width
        self.height = height
        png = try VectorDrawing(svg: svg).png(scale: sharpness.rawValue)
    }
}

/// The boxes that pictures are drawn for.
package enum PlateSize: Sendable, Hashable {
    /// Beside a text, or across a page.
    case large
    /// Across a slide: of many persons.
    case wide
    /// Two on a slide.
    case half
    /// Three on a slide.
    case third

    package var width: Double {
        switch self {
        case .large: 560
        case .wide: 876
        case .half: 430
        case .third: 280
        }
    }

    package var height: Double {
        switch self {
        case .large, .wide: 370
        case .half: 278
        case .third: 220
        }
    }
}

extension Picture {
    /// More than this many need the width of a slide.
    private static let mostBesideText = 45

    /// The box for one picture by itself.
    package var plateSize: PlateSize { actors > Self.mostBesideText ? .wide : .large }

    /// - Parameter crowd: of how many persons a picture beside it may be.
    package func plate(_ size: PlateSize, crowd: Int = 0, _ sharpness: Plate.Sharpness) throws -> Plate {
        let drawn = scene.plate(width: size.width, height: size.height, crowd: crowd)
        let before = scene.panels.first?.nodes ?? []
        let lost = zip(before, drawn.panels.first?.nodes ?? []).count { !$0.label.isEmpty && $1.label.isEmpty }
        return try Plate(
            SceneDrawing(drawn, language, isPlate: true).svg(for: .plate), width: size.width, height: size.height,
            unlabelled: (lost, before.count { !$0.label.isEmpty }), sharpness)
    }

    /// How many stand in it.
    package var actors: Int { scene.panels.first?.nodes.count ?? 0 }
}

extension Motif {
    /// A drawing that shows nobody.
    package func plate(_ size: PlateSize, _ language: Language, _ sharpness: Plate.Sharpness) throws -> Plate {
        let scene = MotifScene(motif: self, width: size.width, height: size.height).scene
        return try Plate(
            SceneDrawing(scene, language, isPlate: true).svg(for: .plate), width: size.width, height: size.height,
            sharpness)
    }
}

extension Scene {
    /// The first panel in a box of that size.
    fileprivate func plate(width: Double, height: Double, crowd: Int) -> Scene {
        var scene = Scene(
            name: name, title: "", facts: [], description: "", data: [], panels: [], legend: [], notes: [],
            fontSize: PlateLayout.fontSize)
        guard var panel = panels.first else { return scene }
        var whole = panel
        if let company = panel.company { whole.nodes = company.nodes }
        let layout = PlateLayout(whole, width: width, height: height, crowd: crowd)
        for node in panel.nodes.indices {
            let place = panel.company?.places[node] ?? node
            panel.nodes[node].point = layout.points[place]
            // What stands there may be called otherwise in the picture beside.
            panel.nodes[node].label = layout.labels[place].isEmpty ? [] : PlateLayout.label(panel.nodes[node])
            panel.nodes[node].radius = layout.radii[place]
        }
        panel.heading = []
        panel.strips = layout.strips.map { Strip(title: $0.title, box: $0.box) }
        panel.frame = .init(x: 0, y: 0, width: Int(width), height: Int(height))
        scene.panels = [panel]
        return scene
    }
}
