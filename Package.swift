// swift-tools-version: 6.2

import PackageDescription

/// Continuous integration sets this; a newer compiler's new warning should not stop somebody who only wants to build.
let strict: [SwiftSetting] =
    Context.environment["BROBYGGER_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// `make build` sets this, for `--version`. Not `Context.gitInformation`: SwiftPM remembers what it once said.
let commit = Context.environment["BROBYGGER_COMMIT"] ?? ""

/// `make fuzz` sets this: the program that libFuzzer drives has no entry of its own and cannot be linked without it.
let fuzzing = Context.environment["BROBYGGER_FUZZ"] != nil

/// `make test` builds for release, and what the tests call is optimised: their time is that of the program. The tests themselves are not:
/// they would take as long to compile as everything else.
let testing = strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: [.target(name: name)] + dependencies, swiftSettings: testing)
}

/// What every room that tells results is given, and what one that writes files has besides.
let shared: [Target.Dependency] = ["Findings", "NetworkModel", "Analysis"]
let telling = shared + ["Telling", "OutputFiles"]
/// What its tests need.
let written = shared + ["Telling", "TellingSupport", "TestSupport"]

let package = Package(
    name: "brobygger",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "brobygger", targets: ["brobygger"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // One C library each: module.modulemap + shim.h
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CIGraph", pkgConfig: "igraph", providers: [.apt(["libigraph-dev"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CReadStat", providers: [.apt(["libreadstat-dev"])]),
        .systemLibrary(name: "CLibRSVG", pkgConfig: "cairo", providers: [.apt(["librsvg2-dev"])]),

        .systemLibrary(name: "CFileCalls"),
        .systemLibrary(name: "CWords"),
        .target(
            name: "CRelease",
            cSettings: commit.isEmpty ? [] : [.define("BROBYGGER_COMMIT", to: "\"\(commit)\"")]),

        room("SystemCalls"),

        // The C libraries behind Swift values; they know nothing of surveys or networks
        room("TextBytes"),
        room("Parallel"),
        room("DelimitedText", ["Findings", "SystemCalls"]),
        room("XMLReading", ["CLibXML2", "Findings", "SystemCalls"]),
        room("Compression", ["CZlib"]),
        room("Hashing", ["CLibCrypto"]),
        room("Zip", ["CLibZip", "CFileCalls", "Compression", "SystemCalls"]),
        room("SpreadsheetReading", ["Zip", "XMLReading", "Findings"]),
        room("GuardedReading", ["SystemCalls"]),
        room("StatisticsFile", ["CReadStat", "Findings", "GuardedReading", "SystemCalls"]),
        room("XMLWriting", ["CLibXML2", "TextBytes", "Findings", "SystemCalls"]),
        room(
            "Spreadsheet",
            ["CXLSXWriter", "Zip", "XMLReading", "SpreadsheetReading", "TextBytes", "Findings", "SystemCalls"]),
        room("Drawing", ["CLibRSVG", "Compression", "Findings"]),
        room("GraphAlgorithms", ["CIGraph", "Findings"]),
        room("OutputFiles", ["CFileCalls", "Compression", "Findings", "SystemCalls"]),

        // The pipeline, in the order of the work
        // What people read, which the programs link and no room depends on
        room("Words"),
        room("Findings", ["CWords", "SystemCalls"]),
        room("NetworkModel", ["Findings"]),
        room("Mapping", ["Findings", "NetworkModel", .product(name: "Yams", package: "Yams")]),
        room(
            "Importers",
            [
                "Findings", "NetworkModel", "Mapping", "DelimitedText", "XMLReading", "SpreadsheetReading",
                "StatisticsFile", "Zip", "Hashing", "SystemCalls",
            ]),
        room("Building", ["Findings", "NetworkModel", "Mapping", "Importers", "SystemCalls"]),
        room("Drafting", ["Findings", "NetworkModel", "Mapping", "Importers", "Building"]),
        room("Editions", ["Findings", "NetworkModel", "OutputFiles", "Hashing"]),
        room("Validators", ["Findings", "NetworkModel"]),
        room(
            "Intake",
            [
                "Findings", "NetworkModel", "Mapping", "Importers", "Building", "Drafting", "Editions", "Validators",
                "OutputFiles", "SystemCalls",
            ]),
        room("Analysis", ["Findings", "NetworkModel", "GraphAlgorithms"]),
        room("Telling", shared + ["Hashing"]),
        room("Pictures", telling + ["Parallel", "Drawing", "XMLWriting"]),
        room(
            "Documents",
            [
                "Findings", "Telling", "OutputFiles", "Parallel", "Pictures", "XMLReading", "XMLWriting", "Hashing",
                "Zip",
            ]),
        room("Workbooks", telling + ["Pictures", "Parallel", "Spreadsheet", "Drawing", "TextBytes"]),
        room("GraphFiles", telling + ["Parallel", "Pictures", "XMLWriting"]),
        room("Tables", telling + ["Parallel", "StatisticsFile", "TextBytes"]),
        room(
            "Exporters",
            telling + ["Pictures", "Documents", "Workbooks", "GraphFiles", "Tables", "Parallel"]),
        room(
            "Pipeline",
            [
                "Intake", "Findings", "NetworkModel", "Mapping", "Analysis", "Telling", "Documents", "Exporters",
                "OutputFiles",
                "XMLReading", "XMLWriting", "GraphAlgorithms", "GuardedReading", "StatisticsFile", "SystemCalls",
            ]),
        .executableTarget(
            name: "brobygger",
            dependencies: [
                "Pipeline", "Findings", "Words", "CRelease", "SystemCalls",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // Tests mirror the rooms
        .target(
            name: "TestSupport", dependencies: ["Findings", "NetworkModel"], path: "Tests/TestSupport",
            swiftSettings: testing),
        tests("Findings", ["Words"]),
        tests("TextBytes"),
        tests("NetworkModel", ["TestSupport"]),
        tests("Mapping", ["Findings", "NetworkModel", "TestSupport"]),
        // Read by the program's own reader and by libcsv, which is held against it
        .systemLibrary(name: "CLibCSV", path: "Tests/Oracles/CLibCSV", providers: [.apt(["libcsv-dev"])]),
        tests("DelimitedText", ["CLibCSV", "Findings", "TestSupport"]),
        tests("XMLReading", ["Findings", "TestSupport"]),
        tests("Compression", ["TestSupport"]),
        tests("Hashing", ["TestSupport"]),
        tests("Zip", ["TestSupport"]),
        tests("SpreadsheetReading", ["Findings", "TestSupport"]),
        tests("GuardedReading", ["StatisticsFile", "brobygger", "TestSupport"]),
        tests("StatisticsFile", ["Findings", "TestSupport"]),
        tests("XMLWriting", ["Findings", "TestSupport"]),
        tests("Spreadsheet", ["Findings", "TestSupport"]),
        tests("Drawing", ["TestSupport"]),
        tests("OutputFiles", ["Findings", "TestSupport"]),
        tests("GraphAlgorithms", ["Findings", "TestSupport"]),
        tests("Importers", ["Findings", "NetworkModel", "Mapping", "TestSupport"]),
        tests("Building", ["Findings", "NetworkModel", "Mapping", "Importers", "TestSupport"]),
        tests("Drafting", ["Findings", "NetworkModel", "Mapping", "Importers", "Building", "TestSupport"]),
        tests("Validators", ["Findings", "NetworkModel", "TestSupport"]),
        tests("Analysis", ["Findings", "NetworkModel", "GraphAlgorithms", "TestSupport"]),
        .target(
            name: "TellingSupport", dependencies: shared + ["Telling", "TestSupport"], path: "Tests/TellingSupport",
            swiftSettings: testing),
        tests("Telling", shared + ["TellingSupport", "TestSupport"]),
        tests("Pictures", written + ["Drawing"]),
        tests("Documents", written),
        tests("Workbooks", written + ["Exporters", "GraphFiles", "Pictures", "Spreadsheet", "Drawing"]),
        tests("GraphFiles", written + ["Pictures"]),
        tests("Tables", written),
        tests("Exporters", written + ["Pictures", "Documents", "Workbooks", "GraphFiles", "Tables"]),
        tests(
            "Pipeline", ["Findings", "NetworkModel", "Mapping", "Analysis", "OutputFiles", "Telling", "TestSupport"]),
        .testTarget(
            name: "EditionsTests",
            dependencies: ["Editions", "Findings", "NetworkModel", "brobygger", "TestSupport"], exclude: ["outside.py"],
            swiftSettings: testing),
        .testTarget(
            name: "BrowserTests", dependencies: ["brobygger", "TestSupport"], exclude: ["axe.py", "browse.py"],
            swiftSettings: testing),
        .testTarget(
            name: "CommandTests", dependencies: ["brobygger", "TestSupport"],
            exclude: ["WholeOrNothing/failing_disk.c"], swiftSettings: testing),

        // What C libraries make when they are first used
        .testTarget(
            name: "FirstUseTests",
            dependencies: [
                "Compression", "Drawing", "GraphAlgorithms", "Spreadsheet", "SpreadsheetReading", "StatisticsFile",
                "XMLReading", "XMLWriting", "TestSupport",
            ], swiftSettings: testing),

        // Reading arbitrary bytes: by libFuzzer, and every crash it found again as a test
        .target(
            name: "FuzzReadings",
            dependencies: [
                "Findings", "NetworkModel", "Mapping", "DelimitedText", "XMLReading", "Importers", "Intake",
            ],
            path: "Tests/Fuzz/Readings", swiftSettings: testing),
        .testTarget(
            name: "FuzzTests", dependencies: ["FuzzReadings", "TestSupport"], path: "Tests/Fuzz/Replay",
            swiftSettings: testing),
    ]
        + (fuzzing
            ? [
                .executableTarget(
                    name: "brobygger-fuzz", dependencies: ["FuzzReadings", "Words"], path: "Tests/Fuzz/Program",
                    swiftSettings: testing)
            ] : []),
    swiftLanguageModes: [.v6]
)
