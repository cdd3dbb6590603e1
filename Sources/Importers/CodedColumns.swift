extension Export {
    /// As somebody says what a question is: where its cells hold one of several answers, 0 is one that was left, in a format
    /// that writes a code for every missing answer. A single column cannot tell, where nobody gave any answer but code 1.
    package func asCoded(_ question: [Int]) -> Export {
        var export = self
        for column in question where !columns[column].missing.emptyIsBlank && columns[column].codeLabels["0"] == nil {
            export.columns[column].missing.unanswered.insert("0")
        }
        return export
    }
}
