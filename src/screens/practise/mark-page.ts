/**
 * From now on each title of the page begins with a mark, whichever code sets the title: titles stand in tabs and in the browser’s history. The same mark
 * stands across every printed page, by the page’s style.
 */
export function markPage(mark: string): void {
  document.body.dataset['training'] = mark
  const put = () => {
    if (!document.title.startsWith(mark)) document.title = `${mark} – ${document.title}`
  }
  put()
  new MutationObserver(put).observe(document.head, { childList: true, characterData: true, subtree: true })
}
