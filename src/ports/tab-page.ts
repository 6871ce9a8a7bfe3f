/** The page of this tab as a whole. */
export interface TabPage {
  /** Reloads the page: nothing that was in its memory is left. */
  reload(): void
  /** Reloads the page at its front door. */
  begin(): void
  /** Leaves the page for an empty one, which takes its place in the browser’s history. */
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
