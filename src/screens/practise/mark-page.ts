/**
 * Has each title of the page begin with a mark from now on, whoever sets it: titles stand in tabs and in the browser's history. The
 * same mark stands across every page that is printed, by its style.
 */
export function markPage(mark: string): void {
  document.body.dataset['training'] = mark
  const put = () => {
    if (!document.title.startsWith(mark)) document.title = `${mark} – ${document.title}`
  }
  put()
  new MutationObserver(put).observe(document.head, { childList: true, characterData: true, subtree: true })
}
