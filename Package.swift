// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Bilim",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "bilim", targets: ["bilim"]),
    // `Bilim.main(subject: School.subject)`: all commands over a subject; `Bilim.main()` for articles alone.
    .library(name: "BilimCommands", targets: ["BilimCommands"]),
    // `DiagnosticPrinter(language: .kazakh).text(of: diagnostic)`: mistakes as a person or a program reads them.
    .library(name: "Diagnostics", targets: ["Diagnostics"]),
    // `MarkdownPage.parsing(bytes, file: "a.md", dialect: dialect)`: Markdown to HTML, with every mistake at its place.
    .library(name: "GFM", targets: ["GFM"]),
    // `QuestionnaireSubject(rules: rules, result: result, address: "school")`: any rules as something a person uses.
    .library(name: "Questionnaire", targets: ["Questionnaire"]),
    // `DecisionMaker(rules, on: .startOf(2026), remainingFor: []).decision(for: ["age": 7])`: rules as data.
    .library(name: "Rules", targets: ["Rules"]),
    // `SearchIndex(documents: documents).search("мектеп", language: .kazakh)`: full-text search.
    .library(name: "Search", targets: ["Search"]),
    // `SubjectMaker.none`: content to pages, in memory, over any subject.
    .library(name: "SiteBuilder", targets: ["SiteBuilder"]),
    // `Typography(.russian).spaced("в 2026 году")`: languages, days, typography, JSON.
    .library(name: "Text", targets: ["Text"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
        .brew(["cmark-gfm"]),
      ]
    ),
    .systemLibrary(
      name: "CQREncode",
      pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]
    ),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]),
    .target(name: "Compression", dependencies: ["CZlib", "CBrotli"], swiftSettings: strict),
    .target(name: "NoCURL"),
    .target(name: "Diagnostics", dependencies: ["Text"], swiftSettings: strict),
    .target(name: "Text", swiftSettings: strict),
    .target(name: "GFM", dependencies: ["Text", "CCMarkGFM", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "HealthInsurance", dependencies: ["Questionnaire", "Rules", "Text"],
      exclude: ["README.md"],
      swiftSettings: strict),
    .target(name: "Mustache", swiftSettings: strict),
    .target(
      name: "Preview",
      dependencies: [
        "Text", "Diagnostics", "FlyingFox", "SiteBuilder",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [
        .embedInCode("Assets/dashboard.js"), .embedInCode("Assets/people.js"),
        .embedInCode("Assets/preview.css"),
        .embedInCode("Assets/preview.js"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "Publishing", dependencies: ["Diagnostics", "SiteBuilder", "Text"], swiftSettings: strict),
    .target(
      name: "Questionnaire", dependencies: ["Diagnostics", "Rules", "SiteBuilder", "Text"],
      swiftSettings: strict),
    .target(name: "QR", dependencies: ["CQREncode"], swiftSettings: strict),
    .target(name: "Rules", dependencies: ["Text", "Diagnostics"], swiftSettings: strict),
    .target(name: "Search", dependencies: ["Text", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "SiteBuilder",
      dependencies: [
        "Text", "Diagnostics", "GFM", "Mustache", "QR", "Search", "Yams",
      ],
      swiftSettings: strict
    ),
    .target(
      name: "BilimCommands",
      dependencies: [
        "Compression", "Diagnostics", "Preview", "Publishing", "Questionnaire", "Rules", "Search",
        "SiteBuilder",
        "Text", "Yams",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "bilim",
      dependencies: [
        "BilimCommands", "HealthInsurance", .target(name: "NoCURL", condition: .when(platforms: [.linux])),
      ],
      swiftSettings: strict
    ),
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "GFMTests", dependencies: ["Text", "Diagnostics", "GFM"], swiftSettings: strict
    ),
    .testTarget(
      name: "HealthInsuranceTests",
      dependencies: ["Diagnostics", "HealthInsurance", "Questionnaire", "Rules", "SiteBuilder", "Text"],
      swiftSettings: strict),
    .testTarget(name: "CompressionTests", dependencies: ["Compression"], swiftSettings: strict),
    .testTarget(
      name: "PublishingTests", dependencies: ["Diagnostics", "Publishing", "SiteBuilder", "Text"],
      swiftSettings: strict),
    .testTarget(name: "MustacheTests", dependencies: ["Mustache"], swiftSettings: strict),
    .testTarget(
      name: "QuestionnaireTests",
      dependencies: ["Diagnostics", "Questionnaire", "Rules", "SiteBuilder", "Text"], swiftSettings: strict),
    .testTarget(name: "QRTests", dependencies: ["QR"], swiftSettings: strict),
    .testTarget(
      name: "RulesTests", dependencies: ["Text", "Diagnostics", "Rules"], swiftSettings: strict),
    .testTarget(
      name: "SiteBuilderTests",
      dependencies: ["Text", "Diagnostics", "GFM", "Mustache", "SiteBuilder"],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SearchTests", dependencies: ["Text", "Diagnostics", "Search"],
      exclude: ["Queries", "Stems"], swiftSettings: strict),
    .testTarget(
      name: "PreviewTests", dependencies: ["Diagnostics", "Preview", "SiteBuilder"], swiftSettings: strict),
  ]
)
