public import Diagnostics
public import Text

/// Why an article cannot be made under a name.
public enum NewArticleProblem: Problem, Error, Equatable {
  /// The key cannot be an address; one that can.
  case badKey(String, suggestion: String?)
  /// There is such an article already.
  case keyExists(String, file: String)
  /// A title is missing.
  case emptyTitle(Language)
  /// No section has this key; the nearest that has.
  case unknownSection(String, suggestion: String?)
  /// The section shows a folder, and the article would lie outside it.
  case keyOutsideSection(String, section: String)
  /// The section's list is written in an unusual way and has to be changed by hand.
  case unclearNavigation(String)

  /// The kind of the problem.
  public var kind: ProblemKind {
    switch self {
    case .badKey: Self.badKeyKind
    case .keyExists: Self.keyExistsKind
    case .emptyTitle: Self.emptyTitleKind
    case .unknownSection: Self.unknownSectionKind
    case .keyOutsideSection: Self.keyOutsideSectionKind
    case .unclearNavigation: Self.unclearNavigationKind
    }
  }

  /// What a person is told.
  public func wording(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    }
  }

  private var english: Wording {
    switch self {
    case .badKey(let key, let suggestion):
      Wording(
        "\"\(key)\" cannot be an address: small Latin letters, digits and hyphens only",
        hint: suggestion.map { "for instance \($0)" })
    case .keyExists(let key, let file):
      Wording("there is an article \"\(key)\" already", hint: "change \(file), or take another name")
    case .emptyTitle(let language): Wording("the title in \"\(language.tag)\" is empty")
    case .unknownSection(let key, let suggestion):
      Wording("no section has the key \"\(key)\"", hint: suggestion.map { "did you mean \"\($0)\"?" })
    case .keyOutsideSection(let key, let section):
      Wording("the section \"\(section)\" shows its folder", hint: "take the name \(section)/\(key)")
    case .unclearNavigation(let section):
      Wording("the pages of \"\(section)\" in site.yml have to be changed by hand")
    }
  }

  private var kazakh: Wording {
    switch self {
    case .badKey(let key, let suggestion):
      Wording(
        "«\(key)» мекенжай бола алмайды: тек кіші латын әріптері, цифрлар мен сызықшалар",
        hint: suggestion.map { "мысалы: \($0)" })
    case .keyExists(let key, let file):
      Wording("«\(key)» мақаласы бұрыннан бар", hint: "\(file) файлын өзгертіңіз немесе басқа атау алыңыз")
    case .emptyTitle(let language): Wording("«\(language.tag)» тіліндегі тақырып бос")
    case .unknownSection(let key, let suggestion):
      Wording("«\(key)» деген бөлім жоқ", hint: suggestion.map { "мүмкін, «\($0)»?" })
    case .keyOutsideSection(let key, let section):
      Wording("«\(section)» бөлімі өз қалтасын көрсетеді", hint: "мына атауды алыңыз: \(section)/\(key)")
    case .unclearNavigation(let section):
      Wording("site.yml ішіндегі «\(section)» бөлімінің тізімін қолмен өзгерту керек")
    }
  }

  private var russian: Wording {
    switch self {
    case .badKey(let key, let suggestion):
      Wording(
        "«\(key)» не может быть адресом: только строчные латинские буквы, цифры и дефисы",
        hint: suggestion.map { "например: \($0)" })
    case .keyExists(let key, let file):
      Wording("статья «\(key)» уже есть", hint: "измените \(file) или возьмите другое имя")
    case .emptyTitle(let language): Wording("заголовок на языке «\(language.tag)» пуст")
    case .unknownSection(let key, let suggestion):
      Wording("раздела «\(key)» нет", hint: suggestion.map { "может быть, «\($0)»?" })
    case .keyOutsideSection(let key, let section):
      Wording("раздел «\(section)» показывает свою папку", hint: "возьмите имя \(section)/\(key)")
    case .unclearNavigation(let section):
      Wording("список раздела «\(section)» в site.yml нужно изменить вручную")
    }
  }
}
