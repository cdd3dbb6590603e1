import Findings
import Foundation
import NetworkModel

/// From the blocks of a file of comments to its values. What has the wrong shape was reported by `ShapeCheck`.
struct CommentsDecoder {
    let faults: FaultList

    func decode(_ file: Section) -> StudyComments {
        var comments = StudyComments()
        comments.areForEditions = file.text(.editions) == "true"
        comments.pictures = file.section(.study).map(pictures) ?? []
        comments.networks = file.entries(.networks).map { entry in
            let section = Section(entry.value)
            return NetworkComments(
                id: entry.key.text, place: entry.key.place, pictures: pictures(section),
                strengths: section.sections(.strengths).compactMap(strength),
                plan: section.sections(.plan).compactMap(step))
        }
        return comments
    }

    private func pictures(_ section: Section) -> [PictureComment] {
        section.entries(.pictures).map { entry in
            PictureComment(
                picture: entry.key.text, text: entry.value.text.map { comment($0.text) } ?? "", place: entry.key.place)
        }
    }

    /// Nothing, however YAML says so. In a mapping `Null` may be an answer; nobody says it of a picture.
    private func comment(_ text: String) -> String {
        let text = trimmed(text)
        return ["~", "null"].contains(text) ? "" : text
    }

    private func strength(_ section: Section) -> MeetingStrength? {
        if section.has(.area), !section.has(.strength), !section.has(.challenge) {
            faults.add(.neitherStrengthNorChallenge, section.place)
        }
        guard let area = section.word(.area, MeetingStrength.Area.self) else { return nil }
        return MeetingStrength(
            area, strength: section.text(.strength).map(trimmed), challenge: section.text(.challenge).map(trimmed))
    }

    private func step(_ section: Section) -> PlanStep? {
        guard let what = section.text(.what), let track = section.word(.track, PlanStep.Track.self) else { return nil }
        return PlanStep(
            trimmed(what), who: section.text(.who).map(trimmed), when: section.text(.when).map(trimmed), track)
    }

    private func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
}
