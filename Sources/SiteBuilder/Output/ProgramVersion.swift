/// The version of this program, as `--version` and a build's `build.json` tell it.
public enum ProgramVersion {
  /// Numbers by Semantic Versioning.
  public static let text = "0.1.0"
}
