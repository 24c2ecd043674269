// What scripts hand to one another. Only a type checker reads this file.

interface Window {
  /** The questionnaire's parts, each added by its own script. */
  bilim: any;
  /** Called by the search's data files; `open` and `search` by the page. */
  bilimSearch: {
    (data: any[]): void;
    open?(root: string): Promise<unknown>;
    search?(
      query: string, root: string, partnerRoot: string, wantsAll: boolean, isStale?: () => boolean
    ): Promise<any>;
  };
}
