import SystemCalls

/// What a child may use up that reads a file of somebody else's.
package enum ReadingLimits {
    /// Of memory, in bytes: far more than reading row by row takes.
    private static let memory: UInt64 = 2 << 30

    /// To be called before the file is opened.
    /// - Parameter bytes: the file's size. A second for each million, besides a minute, is twenty times what the slowest machine needs.
    package static func set(forFileOf bytes: Int) {
        limit(Resource.cpu, 60 + UInt64(max(0, bytes)) / 1_000_000)
        limit(Resource.core, 0)
        limit(Resource.fileSize, 0)
        limit(Resource.openFiles, 16)
        #if os(Linux)
            // A sanitizer keeps terabytes of addresses that nobody uses.
            if dlsym(nil, "__asan_init") == nil { limit(Resource.addresses, memory) }
        #endif
    }

    private enum Resource {
        #if os(Linux)
            static let cpu = Int32(RLIMIT_CPU.rawValue)
            static let core = Int32(RLIMIT_CORE.rawValue)
            static let fileSize = Int32(RLIMIT_FSIZE.rawValue)
            static let openFiles = Int32(RLIMIT_NOFILE.rawValue)
            static let addresses = Int32(RLIMIT_AS.rawValue)
        #else
            static let cpu = RLIMIT_CPU
            static let core = RLIMIT_CORE
            static let fileSize = RLIMIT_FSIZE
            static let openFiles = RLIMIT_NOFILE
        #endif
    }

    private static func limit(_ resource: Int32, _ value: UInt64) {
        var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
        setrlimit(resource, &limit)
    }
}
