/** Moves the focus to the page's heading: at once, or as soon as it is there, where a case has first to be opened. */
export function focusHeading(): void {
  const focus = () => {
    const heading = document.getElementById('main-heading')
    heading?.focus({ preventScroll: true })
    return heading !== null
  }
  if (focus()) return
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
}
