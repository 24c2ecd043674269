/// The look of what exists in a preview only.
enum PreviewStyle {
  static let text = """
    .overlay, .bilim-page {
      --ink: #14201f; --paper: #ffffff; --faint: #f1f5f4; --edge: #c3d0ce; --bad: #b3261e; --careful: #8a5a00;
      --good: #0b6b5d; color: var(--ink);
      font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      .overlay, .bilim-page {
        --ink: #e8efee; --paper: #141c1b; --faint: #1e2928; --edge: #3d4c4a; --bad: #ff8a80; --careful: #ffca6a;
        --good: #7fd8c8;
      }
    }
    .overlay {
      position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto;
      box-sizing: border-box; padding: 1rem; background: var(--paper); border-top: 4px solid var(--bad);
      box-shadow: 0 -4px 24px rgb(0 0 0 / 30%);
    }
    .overlay header { display: flex; gap: 1rem; align-items: start; justify-content: space-between; }
    .overlay h2 { margin: 0; font-size: 1.1rem; }
    .overlay ol { margin: .75rem 0 0; padding: 0; list-style: none; }
    .overlay li {
      margin: 0 0 .75rem; padding: .5rem .75rem; background: var(--faint); border-inline-start: 4px solid var(--bad);
    }
    .overlay li.warning { border-color: var(--careful); }
    .overlay p { margin: .2rem 0; }
    .overlay .place { font-family: ui-monospace, monospace; font-size: .9rem; }
    .overlay .message { font-weight: 600; }
    .overlay pre { margin: .3rem 0; padding: .3rem .5rem; overflow: auto; background: var(--paper); }
    .overlay button, .bilim-page button, .bilim-page select, .bilim-page input {
      min-height: 2.75rem; padding: .3rem .9rem; color: inherit; font: inherit; background: var(--paper);
      border: 1px solid var(--edge); border-radius: .4rem;
    }
    body.bilim-page { max-width: 100rem; margin: 0 auto; padding: 1rem; background: var(--paper); }
    .bilim-page a { color: var(--good); }
    .bilim-page table { width: 100%; border-collapse: collapse; }
    .bilim-page .rows > thead th, .bilim-page .rows > tbody > tr > td {
      padding: .5rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--edge);
    }
    .bilim-page .filters { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin: 1rem 0; }
    .bilim-page .day, .bilim-page .facts span { white-space: nowrap; }
    .bilim-page p.facts { max-width: 24rem; margin: .25rem 0; font-size: .9rem; }
    .bilim-page .mark {
      display: inline-block; margin: 0 .3rem .3rem 0; padding: 0 .5rem; border: 1px solid currentcolor;
      border-radius: 1rem; font-size: .85rem; white-space: nowrap;
    }
    .bilim-page .mark.bad, .bilim-page .note.error { color: var(--bad); }
    .bilim-page .mark.careful, .bilim-page .note.warning { color: var(--careful); }
    .bilim-page .mark.good { color: var(--good); }
    .bilim-page .note {
      margin: 0 0 .75rem; padding: .4rem .6rem; background: var(--faint); border-inline-start: 4px solid;
      font-size: .9rem;
    }
    .bilim-page .note p { margin: .1rem 0; }
    .bilim-page .note .place { font-family: ui-monospace, monospace; }
    .bilim-page .pair { table-layout: fixed; }
    .bilim-page .pair > tbody > tr > td { width: 50%; padding: .75rem 1rem; overflow-wrap: anywhere; }
    .bilim-page .pair > tbody > tr > td:first-child { border-inline-end: 1px solid var(--edge); }
    .bilim-page .pair > tbody > tr.apart { background: color-mix(in srgb, var(--bad) 8%, transparent); }
    .bilim-page .text > :first-child { margin-top: 0; }
    .bilim-page .text .table-scroll, .bilim-page .text figure { margin: .75rem 0; overflow: auto; }
    .bilim-page .text table td, .bilim-page .text table th {
      padding: .3rem; text-align: start; vertical-align: top; border: 1px solid var(--edge);
    }
    .bilim-page .text blockquote, .bilim-page .text aside {
      margin: .75rem 0; padding: .25rem .75rem; border-inline-start: 4px solid var(--edge);
    }
    .bilim-page .counterpart, .bilim-page .copy-link { display: none; }
    .bilim-page dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
    .bilim-page dd { margin: 0; }

    """
}
