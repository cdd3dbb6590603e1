import Findings
import OutputFiles
import Telling

/// The folder of a network's graph files, so that they do not hide what most people look for.
enum GraphFolder {
    /// Makes it below the folder of results.
    /// - Returns: its path in there.
    static func make(for network: NetworkContent, in folder: String) throws -> String {
        let path = network.network.folder + "/graphs"
        try OutputFailure.makeFolder(path, in: folder)
        return path
    }
}
