/** Resolves once the page stands and has nothing better to do. What is only prepared for later must not delay what somebody waits for. */
export const whenIdle = (): Promise<void> =>
  new Promise<void>((resolve) => {
    const idle = () => {
      // Some browsers do not have it.
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 5000 })
      else setTimeout(resolve, 1000)
    }
    if (document.readyState === 'complete') idle()
    else window.addEventListener('load', idle, { once: true })
  })
