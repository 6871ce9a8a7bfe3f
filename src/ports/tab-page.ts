/** The page of this tab as a whole. */
export interface TabPage {
  /** Loads it anew: nothing that was in its memory is left. */
  reload(): void
  /** Loads it anew at its front door. */
  begin(): void
  /** Leaves it for an empty page, which takes its place in the browser's history. */
  leave(): void
}

/** The browser's own page. */
export const browserTabPage: TabPage = {
  reload: () => location.reload(),
  begin: () => {
    history.replaceState(null, '', '#/')
    location.reload()
  },
  leave: () => location.replace('about:blank')
}
