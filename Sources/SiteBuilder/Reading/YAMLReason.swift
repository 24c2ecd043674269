import Diagnostics

/// Why YAML cannot be read, where no line says what was meant: the reader's own English in each language.
enum YAMLReason {
  /// The reason in words; what is not known stays in English, since it is better than nothing.
  static func words(_ reason: String) -> Words {
    known.first { reason.hasPrefix($0.english) } ?? Words(reason, kazakh: reason, russian: reason)
  }

  private static let known = [
    Words(
      "mapping values are not allowed", kazakh: "бұл жерде қос нүкте болмауы керек",
      russian: "в этом месте не может быть двоеточия"),
    Words(
      "did not find expected key", kazakh: "бұл жерде кілт пен қос нүкте күтілген",
      russian: "здесь ожидался ключ с двоеточием"),
    Words(
      "did not find expected '-' indicator", kazakh: "бұл жерде тізім тармағы күтілген",
      russian: "здесь ожидался пункт списка"),
    Words(
      "could not find expected ':'", kazakh: "кілттен кейін қос нүкте жоқ",
      russian: "после ключа нет двоеточия"),
    Words(
      "found character that cannot start any token", kazakh: "мән бұл таңбадан басталмайды",
      russian: "значение не может начинаться с этого знака"),
    Words(
      "found unexpected end of stream", kazakh: "мәтін аяқталмай қалған", russian: "текст оборван"),
    Words(
      "did not find expected ',' or ']'", kazakh: "тізімнің жақшасы жабылмаған",
      russian: "скобка списка не закрыта"),
    Words(
      "did not find expected ',' or '}'", kazakh: "жүйелі жақша жабылмаған",
      russian: "фигурная скобка не закрыта"),
    Words(
      "did not find expected <document start>", kazakh: "бұл жол алдыңғысына жалғаспайды",
      russian: "эта строка не продолжает предыдущую"),
    Words(
      "control characters are not allowed", kazakh: "көрінбейтін басқару таңбасы бар",
      russian: "здесь невидимый управляющий знак"),
  ]
}
