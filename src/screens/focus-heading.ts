/** Moves the focus to the page’s heading: at once, or as soon as the heading is there, where a case must first be opened. */
export function focusHeading(): void {
  const focus = () => {
    const heading = document.getElementById('main-heading')
    heading?.focus({ preventScroll: true })
    // At 175 % what stands above it may fill the window.
    if (heading !== null && heading.getBoundingClientRect().bottom > innerHeight) heading.scrollIntoView()
    return heading !== null
  }
  if (focus()) return
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
}
