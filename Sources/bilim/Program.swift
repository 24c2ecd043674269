import BilimCommands

@main
enum Program {
  static func main() { Bilim.main(subject: .healthInsurance) }
}
