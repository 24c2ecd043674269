// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "SecondSubject", platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Bilim", path: "../..")],
  targets: [
    .executableTarget(
      name: "school",
      dependencies: ["BilimCommands", "Questionnaire", "Rules"].map { .product(name: $0, package: "Bilim") })
  ])
