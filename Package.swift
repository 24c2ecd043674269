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
  products: [.executable(name: "bilim", targets: ["bilim"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
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
    .target(name: "NoCURL"),
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "CivilCalendar", swiftSettings: strict),
    .target(name: "Bilingual", dependencies: ["CivilCalendar"], swiftSettings: strict),
    .target(name: "GFM", dependencies: ["Bilingual", "CCMarkGFM", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "HealthInsurance", dependencies: ["CivilCalendar", "Diagnostics", "Rules"],
      exclude: ["README.md"],
      swiftSettings: strict),
    .target(
      name: "Preview",
      dependencies: [
        "Bilingual", "CivilCalendar", "Diagnostics", "FlyingFox", "SiteBuilder",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict
    ),
    .target(name: "QR", dependencies: ["CQREncode"], swiftSettings: strict),
    .target(name: "Rules", dependencies: ["CivilCalendar", "Diagnostics"], swiftSettings: strict),
    .target(name: "Search", dependencies: ["Bilingual", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "SiteBuilder",
      dependencies: [
        "Bilingual", "CivilCalendar", "Diagnostics", "GFM", "QR", "Search", "Yams",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "bilim",
      dependencies: [
        "Bilingual", "CivilCalendar", "Diagnostics", "HealthInsurance", "Preview", "Rules", "Search",
        "SiteBuilder", "Yams",
        .target(name: "NoCURL", condition: .when(platforms: [.linux])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "BilingualTests", dependencies: ["Bilingual", "CivilCalendar"], swiftSettings: strict),
    .testTarget(name: "CivilCalendarTests", dependencies: ["CivilCalendar"], swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "GFMTests", dependencies: ["Bilingual", "Diagnostics", "GFM"], swiftSettings: strict
    ),
    .testTarget(
      name: "HealthInsuranceTests",
      dependencies: ["CivilCalendar", "Diagnostics", "HealthInsurance", "Rules"],
      swiftSettings: strict),
    .testTarget(name: "QRTests", dependencies: ["QR"], swiftSettings: strict),
    .testTarget(
      name: "RulesTests", dependencies: ["CivilCalendar", "Diagnostics", "Rules"], swiftSettings: strict),
    .testTarget(
      name: "SiteBuilderTests",
      dependencies: [
        "Bilingual", "CivilCalendar", "Diagnostics", "GFM", "SiteBuilder",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SearchTests", dependencies: ["Bilingual", "Diagnostics", "Search"],
      exclude: ["Queries", "Stems"], swiftSettings: strict),
    .testTarget(name: "PreviewTests", dependencies: ["Preview"], swiftSettings: strict),
  ]
)
