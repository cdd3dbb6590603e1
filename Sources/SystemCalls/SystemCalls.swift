// The C library of the system: what every room that calls it imports, whichever system it is.
#if canImport(Darwin)
    @_exported import Darwin
#else
    @_exported import Glibc
#endif
