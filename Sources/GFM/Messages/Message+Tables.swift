import Diagnostics

extension Message {
  /// One of each message about the rows of tables.
  static var aboutTables: [Message] {
    [.extraCells(found: 3, expected: 2), .missingCells(found: 1, expected: 2), .lineInTable]
  }

  /// A row with more cells than its table's heading: those beyond would be dropped.
  static func extraCells(found: Int, expected: Int) -> Message {
    Message(
      "extra-cells",
      explanation: """
        Every row of a table has as many cells as the heading. What stands beyond would not be shown. A vertical \
        bar parts cells everywhere, also between backticks: where the sign itself is meant, write \\|.
        """,
      english: Wording(
        "this row has \(found) cells, but the heading \(expected)",
        hint: "what stands beyond would be lost; write \\| where the sign itself is meant"),
      kazakh: Wording(
        "бұл жолда \(found) ұяшық бар, ал кестенің тақырыбында \(expected)",
        hint: "артық ұяшықтар көрсетілмей қалады; таңбаның өзі керек болса, \\| деп жазыңыз"),
      russian: Wording(
        "в этой строке ячеек: \(found), а в заголовке: \(expected)",
        hint: "лишнее пропало бы; если нужен сам знак, напишите \\|"))
  }

  static func missingCells(found: Int, expected: Int) -> Message {
    Message(
      "missing-cells", .warning,
      explanation: """
        Every row of a table has as many cells as the heading. A row with fewer looks as if something was \
        forgotten. Where there is nothing to say, write a dash.
        """,
      english: Wording(
        "this row has \(found) cell\(found == 1 ? "" : "s"), but the heading \(expected)",
        hint: "add the missing ones, with a dash where there is nothing to say"),
      kazakh: Wording(
        "бұл жолда \(found) ұяшық қана бар, ал кестенің тақырыбында \(expected)",
        hint: "жетіспейтінін қосыңыз; айтатын ештеңе болмаса, сызықша қойыңыз"),
      russian: Wording(
        "в этой строке ячеек: \(found), а в заголовке: \(expected)",
        hint: "допишите недостающие; если сказать нечего, поставьте прочерк"))
  }

  /// A line of text right after a table, which becomes a row of it.
  static var lineInTable: Message {
    Message(
      "line-in-table", .warning,
      explanation: """
        A table goes on until an empty line. A line of text that follows it at once becomes its last row.
        """,
      english: Wording("this line becomes a row of the table above", hint: "leave an empty line before it"),
      kazakh: Wording("бұл жол жоғарыдағы кестенің жолына айналып кетеді", hint: "алдына бос жол қалдырыңыз"),
      russian: Wording("эта строка станет строкой таблицы над ней", hint: "оставьте перед ней пустую строку"))
  }
}
