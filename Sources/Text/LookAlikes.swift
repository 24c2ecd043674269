/// Latin and Cyrillic letters that look the same, and are typed for each other.
public enum LookAlikes {
  /// Each Latin letter with its Cyrillic double; Y has two, the one of both languages first.
  public static let pairs: [(latin: Unicode.Scalar, cyrillic: Unicode.Scalar)] = [
    ("A", "А"), ("B", "В"), ("C", "С"), ("E", "Е"), ("H", "Н"), ("I", "І"), ("K", "К"), ("M", "М"),
    ("O", "О"), ("P", "Р"), ("T", "Т"), ("X", "Х"), ("Y", "У"), ("Y", "Ү"), ("a", "а"), ("c", "с"),
    ("e", "е"), ("h", "һ"), ("i", "і"), ("o", "о"), ("p", "р"), ("x", "х"), ("y", "у"),
    ("\u{0275}", "ө"), ("\u{019F}", "Ө"), ("\u{0259}", "ә"), ("\u{018F}", "Ә"),
  ]
}
