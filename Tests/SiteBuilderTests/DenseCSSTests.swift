import Testing

@testable import SiteBuilder

@Suite struct DenseCSSTests {
  @Test(arguments: [
    ("a { color: red; }\n", "a{color: red}"),
    ("/* words */\na,\nb { top: 0 }", "a,b{top: 0}"),
    ("a::after { content: \" , ; { } /* x */ \"; }", "a::after{content: \" , ; { } /* x */ \"}"),
    ("a { content: '\\' { ' }", "a{content: '\\' { '}"),
    ("a b > c + d { inset: calc(1rem - 1px) }", "a b > c + d{inset: calc(1rem - 1px)}"),
    ("@media (width > 1px) and (hover) { a { x: y } }", "@media (width > 1px) and (hover){a{x: y}}"),
    ("a/* x */b { x: y }", "a b{x: y}"),
    ("", ""), ("/* open", ""), ("a { x: \"open", "a{x: \"open"),
  ])
  func onlySpacesThatMeanNothingAndCommentsGo(css: String, dense: String) {
    #expect(String(decoding: DenseCSS.dense(Array(css.utf8)), as: UTF8.self) == dense)
  }
}
