extension SourceTree {
  /// The ids that the templates give to parts of pages, as far as they are written out.
  var idsInTemplates: Set<String> {
    var ids: Set<String> = []
    for source in files where source.path.hasSuffix(".mustache") {
      var rest = String(decoding: source.bytes, as: UTF8.self)[...]
      while let start = rest.firstRange(of: " id=\"") {
        rest = rest[start.upperBound...]
        let id = rest.prefix { $0 != "\"" }
        if !id.contains("{") { ids.insert(String(id)) }
      }
    }
    return ids
  }
}
