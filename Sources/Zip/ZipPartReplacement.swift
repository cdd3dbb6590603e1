import CLibZip
import Glibc

/// Puts other contents in the place of parts of an archive. Every other part is taken over as it is, still compressed.
package enum ZipPartReplacement {
    /// An open file whose contents from the start on are a part.
    package typealias Contents = UnsafeMutablePointer<FILE>

    package struct Failure: Error, Hashable {
        /// Of the operating system; 0 where libzip alone knows.
        package let systemCode: Int32
    }

    /// - Parameters:
    ///   - parts: by name; there before. The files are closed in any case.
    ///   - level: of compression, 1 (quick) to 9.
    /// - Throws: `Failure`; the archive is then as it was.
    package static func replace(
        in path: String, _ parts: [(name: String, contents: Contents)], level: UInt32
    ) throws(Failure) {
        var left = parts[...]
        defer { for part in left { fclose(part.contents) } }
        var code: Int32 = 0
        guard let archive = zip_open(path, 0, &code) else { throw Failure(systemCode: errno) }
        do throws(Failure) {
            func done(_ isDone: Bool) throws(Failure) {
                if !isDone { throw Failure(systemCode: zip_error_code_system(zip_get_error(archive))) }
            }
            while let (name, contents) = left.first {
                let position = zip_name_locate(archive, name, 0)
                try done(position >= 0)
                // libzip closes the file when it has no more use for it, but not where it makes no source of it.
                guard let source = zip_source_filep(archive, contents, 0, -1) else { throw Failure(systemCode: 0) }
                left.removeFirst()
                let index = zip_uint64_t(position)
                guard zip_file_replace(archive, index, source, 0) == 0 else {
                    zip_source_free(source)
                    throw Failure(systemCode: 0)
                }
                // Asked for the method that the part has already, libzip forgets the level and takes the slowest.
                try done(zip_set_file_compression(archive, index, ZIP_CM_DEFAULT, level) == 0)
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
