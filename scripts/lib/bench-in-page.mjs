/**
 * What stands in a page that is measured, before its own scripts: it stamps when something is painted, at the first message after
 * the frame in which it is laid out.
 * @typedef {typeof globalThis & {
 *   firstPainted?: number,
 *   isShown: (text: string) => boolean,
 *   timeAfter: (act: () => void, isThere: () => boolean) => Promise<number>
 * }} Measured
 */

/**
 * Runs in the page.
 * @param {readonly string[]} first texts, one of which is in what is waited for
 */
export function stampPaints(first) {
  const page = /** @type {Measured} */ (/** @type {unknown} */ (window))
  const longest = 30_000

  page.isShown = (text) => {
    if (document.body === null) return false
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeValue?.includes(text) !== true) continue
      const { width, height } = node.parentElement?.getBoundingClientRect() ?? { width: 0, height: 0 }
      const isVisible = node.parentElement?.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
      if (width > 0 && height > 0 && isVisible === true) return true
    }
    return false
  }

  /** @param {() => void} painted */
  const oncePainted = (painted) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = painted
      port2.postMessage(0)
    })
  }

  page.timeAfter = (act, isThere) =>
    new Promise((resolve, reject) => {
      const begun = performance.now()
      act()
      const look = () => {
        if (isThere()) oncePainted(() => resolve(performance.now() - begun))
        else if (performance.now() - begun > longest) reject(new Error('What was waited for never came.'))
        else requestAnimationFrame(look)
      }
      look()
    })

  const look = () => {
    if (first.some(page.isShown)) oncePainted(() => (page.firstPainted = performance.now()))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
