/// A table of which nothing is known but its columns: each is a question of its own, called by its label or its name.
struct PlainTable {
    /// What each column is called beside its name; nil for one that has nothing.
    let labels: [String?]

    /// Describes columns of an export that no grammar of a format explains. The columns of the respondent and of the time are no
    /// questions.
    func describe(_ columns: [Int], in export: inout Export) {
        for column in columns {
            let isOwn = column == export.respondentColumn || column == export.dateColumn
            export.columns[column].isSystem = isOwn
            guard !isOwn else { continue }
            export.columns[column].item = labels[column]
            export.questions.append(
                ExportQuestion(kind: .single, text: labels[column] ?? export.columns[column].name, columns: [column]))
        }
    }
}
