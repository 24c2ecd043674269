import Diagnostics

extension Message {
  /// One of each message about the drawing of pictures.
  static var aboutDrawing: [Message] {
    [
      .picturesNotAsked(file: "Content/site.yml"), .browserNotStarted("chromium"),
      .picturesNotDrawn(1, of: 2, browser: "chromium"),
    ]
  }

  static func picturesNotAsked(file: String) -> Message {
    Message(
      "pictures-not-asked",
      explanation: "Pictures for sharing are drawn only for a site whose site.yml says so.",
      english: Wording(
        "\(file) does not ask for pictures", hint: "to have them, write there: pictures: true"),
      kazakh: Wording(
        "\(file) суреттерді сұрамайды", hint: "сурет керек болса, сол файлға жазыңыз: pictures: true"),
      russian: Wording(
        "в \(file) картинки не запрошены", hint: "чтобы они были, напишите там: pictures: true"))
  }

  static func browserNotStarted(_ browser: String) -> Message {
    Message(
      "browser-not-started",
      explanation: "The pictures are drawn by a Chromium browser, which is not there or cannot be started.",
      english: Wording(
        "\(browser) could not be started", hint: "install Chromium, or name it: --browser PATH"),
      kazakh: Wording(
        "\(browser) іске қосылмады", hint: "Chromium орнатыңыз немесе оны көрсетіңіз: --browser ЖОЛ"),
      russian: Wording(
        "не удалось запустить \(browser)", hint: "установите Chromium или укажите его: --browser ПУТЬ"))
  }

  static func picturesNotDrawn(_ count: Int, of needed: Int, browser: String) -> Message {
    Message(
      "pictures-not-drawn",
      explanation: "The browser ended before it had drawn every picture. Run the command again.",
      english: Wording("\(browser) drew \(count) of \(needed) pictures", hint: "run the command again"),
      kazakh: Wording(
        "\(browser) \(needed) суреттің \(count) данасын салды", hint: "пәрменді қайта орындаңыз"),
      russian: Wording(
        "\(browser): нарисовано картинок \(count) из \(needed)", hint: "выполните команду ещё раз"))
  }
}
