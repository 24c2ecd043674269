import Diagnostics

extension Message {
  /// One of each message about picture files.
  static var aboutPictures: [Message] {
    [.emptyPicture, .noPicture, .foreignPicture("HEIC"), .heavyPicture(kilobytes: 2048)]
  }

  static var emptyPicture: Message {
    Message(
      "empty-picture",
      explanation: "The file of a picture is empty: copying it may have failed. Put the picture there again.",
      english: Wording("the file of the picture is empty", hint: "put the picture there again"),
      kazakh: Wording("сурет файлы бос", hint: "суретті қайта салыңыз"),
      russian: Wording("файл картинки пуст", hint: "положите картинку заново"))
  }

  static var noPicture: Message {
    Message(
      "not-a-picture",
      explanation: """
        The file has the name of a picture but holds something else, such as a page that was saved in its place. Put \
        the picture there, as PNG, JPEG, WebP, GIF or SVG.
        """,
      english: Wording("the file is no picture", hint: "save the picture itself, as PNG or JPEG"),
      kazakh: Wording("бұл файл сурет емес", hint: "суреттің өзін PNG немесе JPEG түрінде сақтаңыз"),
      russian: Wording("этот файл — не картинка", hint: "сохраните саму картинку, в PNG или JPEG"))
  }

  static func foreignPicture(_ format: String) -> Message {
    Message(
      "foreign-picture",
      explanation: """
        Browsers show PNG, JPEG, WebP, GIF, AVIF and SVG. Telephones and scanners save in formats of their own, such \
        as HEIC or TIFF: save the picture again as PNG or JPEG.
        """,
      english: Wording("browsers do not show pictures in \(format)", hint: "save it as PNG or JPEG"),
      kazakh: Wording(
        "браузерлер \(format) пішіміндегі суретті көрсетпейді", hint: "оны PNG немесе JPEG түрінде сақтаңыз"),
      russian: Wording("браузеры не показывают картинки в \(format)", hint: "сохраните её в PNG или JPEG"))
  }

  static func heavyPicture(kilobytes: Int) -> Message {
    Message(
      "heavy-picture", .warning,
      explanation: """
        A picture of more than 1 MB takes many seconds on a slow telephone and much of a reader's data. Scale it down to \
        the width at which it is shown, about 1,600 pixels, and save it again.
        """,
      english: Wording(
        "the picture weighs \(kilobytes) KB", hint: "scale it down to 1,600 pixels and save it again"),
      kazakh: Wording(
        "суреттің көлемі \(kilobytes) КБ", hint: "енін 1 600 пиксельге дейін кішірейтіп, қайта сақтаңыз"),
      russian: Wording(
        "картинка весит \(kilobytes) КБ", hint: "уменьшите её до 1 600 пикселей в ширину и сохраните заново"))
  }
}
