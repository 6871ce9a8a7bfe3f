/** Once the page stands and has nothing better to do: what is only got ready for later never delays what somebody waits for. */
export const whenIdle = (): Promise<void> =>
  new Promise<void>((resolve) => {
    const idle = () => {
      // Not every browser has it.
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 5000 })
      else setTimeout(resolve, 1000)
    }
    if (document.readyState === 'complete') idle()
    else window.addEventListener('load', idle, { once: true })
  })
