/// What a layout is to be seen on.
package enum LayoutRoom: Hashable, Sendable {
    /// As large as it comes: a reader can scroll and enlarge.
    case screen
    /// A sheet of paper: no larger than that, so that labels are as large there as they were meant to be, where the actors
    /// fit on it at all.
    case sheet(width: Double, height: Double)

    /// Width to height.
    var aspect: Double {
        switch self {
        case .screen: 1.5
        case .sheet(let width, let height): width / height
        }
    }

    /// A layout is at least so large; a few actors are spread.
    var smallest: (width: Double, height: Double) {
        switch self {
        case .screen: (620, 400)
        case .sheet(let width, let height): (min(620, width), min(400, height))
        }
    }

    /// The part of it for one of several components.
    /// - Parameters:
    ///   - share: of the room that all actors take with their labels, what those of the component take.
    ///   - padding: what is left free around the component.
    func part(_ share: Double, padding: Double) -> LayoutRoom {
        guard case .sheet(let width, let height) = self else { return .screen }
        return .sheet(width: width * share.squareRoot() - padding, height: height * share.squareRoot() - padding)
    }

    /// How wide and how high a component may be around its points; nil where nothing bounds it.
    var bounds: (width: Double, height: Double)? {
        switch self {
        case .screen: nil
        case .sheet(let width, let height): (width, height)
        }
    }
}
