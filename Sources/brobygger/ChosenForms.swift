import ArgumentParser
import Pipeline

/// Outputs by name, with commas between them.
struct ChosenForms: ExpressibleByArgument {
    let names: Set<String>

    init?(argument: String) {
        let names = argument.split(separator: ",").map { String($0.trimming(while: \.isWhitespace)) }
        guard !names.isEmpty, names.allSatisfy(StudyRun.forms.contains) else { return nil }
        self.names = Set(names)
    }

    static var allValueStrings: [String] { StudyRun.forms }
}

extension Substring {
    fileprivate func trimming(while isLeftOut: (Character) -> Bool) -> Substring {
        var text = drop(while: isLeftOut)
        while text.last.map(isLeftOut) == true { text.removeLast() }
        return text
    }
}
