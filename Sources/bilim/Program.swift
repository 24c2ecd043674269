import BilimCommands
import HealthInsurance

@main
enum Program {
  static func main() { Bilim.main(subject: .healthInsurance) }
}
