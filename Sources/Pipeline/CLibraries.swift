import GraphAlgorithms
import XMLReading
import XMLWriting

/// What the C libraries need before several threads use them. Each room sees to it by itself, once and before its first call; here the
/// program does so in its main thread, while there is no other.
///
/// | library | what it makes when it is first used | so |
/// |---|---|---|
/// | libxml2 | its lists of encodings, without a lock | `xmlInitParser` here, which has one; librsvg calls it too |
/// | igraph | nothing; one error handler and one random generator for everybody, no lock | handlers here; every call happens alone (`IGraphLibrary`) |
/// | GLib, Pango, Fontconfig, cairo, librsvg | types, the list of fonts | when the first picture of pixels is drawn, one thread draws a word before others draw at all (`VectorDrawing`): a run without them should not wait for fonts |
/// | libxlsxwriter | temporary files, by names that it tries until one is free; nothing else is shared | a folder of the run's own (`PartsFolder`) |
/// | libcrypto | its tables, with a lock; it clears them up at exit, under threads that still hash | never cleared up (`SHA256`) |
/// | libzip, zlib | nothing that is shared | nothing |
/// | ReadStat | nothing when it reads; when it writes it calls `localtime`, whose buffer libxlsxwriter's `gmtime` uses too | study.sav is written when the workbooks are done (`ExporterList`) |
package enum CLibraries {
    package static func setUp() {
        XMLReader.setUpLibrary()
        XMLWriter.setUpLibrary()
        GraphLibrary.setUp()
    }
}
