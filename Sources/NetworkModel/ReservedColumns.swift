/// Names of columns that the results have of their own; attributes are columns beside them.
package enum ReservedColumns {
    /// What every person is told by, and where and how a person is drawn. No attribute may have such an id.
    package static let ofPersons = ["id", "label", "name", "kind", "status", "x", "y", "z", "size", "r", "g", "b"]

    /// Further words of graph files, of Gephi's importer, and of the columns that Gephi's own statistics overwrite: an attribute
    /// with such an id has a longer name there.
    package static let ofGraphFiles: Set<String> = Set(ofPersons).union([
        "edgelabel", "weight", "timeset", "interval", "nodelabel", "xpos", "ypos", "zpos", "color",
        "degree", "indegree", "outdegree", "betweenesscentrality", "closnesscentrality", "harmonicclosnesscentrality",
        "eccentricity", "eigencentrality", "pageranks", "authority", "hub", "clustering", "componentnumber",
        "strongcompnum",
    ])
}
