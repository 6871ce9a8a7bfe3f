/** Resolves when the page has been painted once. In a page that nobody looks at, it resolves at once, because such a page is not painted. */
export const firstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') {
      resolve()
      return
    }
    requestAnimationFrame(() => {
      // A message comes after the frame in which it was sent.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(undefined)
    })
  })
