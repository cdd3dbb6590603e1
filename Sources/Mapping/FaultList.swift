import Findings

/// Collects what is wrong with a file, so that all of it is told in one go.
final class FaultList {
    private(set) var findings: [Finding] = []
    private var brokenPlaces: Set<SourcePlace> = []
    private let kind: YAMLFile.Kind

    init(_ kind: YAMLFile.Kind) { self.kind = kind }

    func add(_ fault: MappingFault, _ place: SourcePlace) {
        // What is no proper YAML has no right meaning either: one fault is enough there.
        guard !brokenPlaces.contains(place) else { return }
        if fault.code == .mappingSyntax { brokenPlaces.insert(place) }
        let wording = (kind == .comments ? fault.commentsWording() : nil) ?? fault.wording()
        findings.append(
            Finding(
                .error, fault.code, message: wording.message, hint: wording.hint, place: place, stopsRun: true))
    }

    /// In the order of the file.
    var inFileOrder: [Finding] {
        func column(_ finding: Finding) -> Int { finding.place?.column.flatMap { Int($0) } ?? 0 }
        return findings.enumerated().sorted {
            ($0.element.place?.row ?? 0, column($0.element), $0.offset)
                < ($1.element.place?.row ?? 0, column($1.element), $1.offset)
        }.map(\.element)
    }
}
