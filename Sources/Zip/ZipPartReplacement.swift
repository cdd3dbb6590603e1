import CLibZip
import SystemCalls

/// Puts other contents in the place of parts of an archive. Every other part is taken over as it is, still compressed.
package enum ZipPartReplacement {
    /// - Parameter parts: by name; there before.
    /// - Throws: `ZipFailure`; the archive is then as it was.
    package static func replace(
        in path: String, _ parts: [(name: String, contents: DeflatedPart)]
    ) throws(ZipFailure) {
        var code: Int32 = 0
        guard let archive = zip_open(path, 0, &code) else { throw ZipFailure(systemCode: errno) }
        do throws(ZipFailure) {
            func done(_ isDone: Bool) throws(ZipFailure) {
                if !isDone { throw ZipFailure(systemCode: zip_error_code_system(zip_get_error(archive))) }
            }
            for (name, contents) in parts {
                let position = zip_name_locate(archive, name, 0)
                try done(position >= 0)
                guard let source = contents.source(for: archive) else { throw ZipFailure(systemCode: 0) }
                let index = zip_uint64_t(position)
                guard zip_file_replace(archive, index, source, 0) == 0 else {
                    zip_source_free(source)
                    throw ZipFailure(systemCode: 0)
                }
                // 1980-01-01, the first day that archives know: the clock must not show.
                try done(zip_file_set_dostime(archive, index, 0, 1 << 5 | 1, 0) == 0)
            }
            try done(zip_close(archive) == 0)
        } catch {
            zip_discard(archive)
            throw error
        }
    }
}
