extension PublishTarget {
  /// A workflow by which a forge builds the site at each change and publishes it as its pages; nothing for other targets.
  /// `work` is the folder that the program keeps from one run to the next, for the assets that stay.
  package func workflow(keeping work: String) -> String? {
    guard case .pages(let folder, let forge) = kind else { return nil }
    return switch forge {
    case .github: github(folder, work)
    case .gitlab: gitlab(folder, work)
    }
  }

  private static let system = "swift:6.1-bookworm"
  private static let install = "apt-get update && apt-get install -y --no-install-recommends git make"

  private func github(_ folder: String, _ work: String) -> String {
    """
    # Builds the site and publishes it as GitHub Pages. Printed by `bilim publish \(name) --workflow`; it belongs into
    # .github/workflows/publish.yml. In the repository's settings, Pages has to have "GitHub Actions" as its source.
    name: Publish
    on:
      push:
        branches: [main]
      workflow_dispatch:
    permissions:
      contents: read
      pages: write
      id-token: write
    concurrency:
      group: pages
      cancel-in-progress: false
    jobs:
      publish:
        runs-on: ubuntu-latest
        container: \(Self.system)
        environment:
          name: github-pages
          url: ${{ steps.deployment.outputs.page_url }}
        steps:
          - run: \(Self.install)
          - uses: actions/checkout@v4
            with:
              persist-credentials: false
          - uses: actions/cache@v4
            with:
              path: \(work)
              key: bilim-${{ github.run_id }}
              restore-keys: bilim-
          - run: make site
          - run: .build/release/bilim publish \(name) --work \(work)
          - uses: actions/upload-pages-artifact@v3
            with:
              path: \(folder)
          - id: deployment
            uses: actions/deploy-pages@v4

    """
  }

  private func gitlab(_ folder: String, _ work: String) -> String {
    """
    # Builds the site and publishes it as GitLab Pages. Printed by `bilim publish \(name) --workflow`; it belongs into
    # .gitlab-ci.yml.
    pages:
      image: \(Self.system)
      rules:
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      cache:
        key: bilim
        paths:
          - \(work)/
      before_script:
        - \(Self.install)
      script:
        - make site
        - .build/release/bilim publish \(name) --work \(work)
      publish: \(folder)
      artifacts:
        paths:
          - \(folder)

    """
  }
}
