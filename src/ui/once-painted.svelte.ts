/**
 * Says when the page has been painted for the first time since a component stands on it: what is closed at first is made after that,
 * so that nobody waits for what they do not see.
 */
export function oncePainted(): { readonly isPainted: boolean } {
  let isPainted = $state(false)
  $effect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => (isPainted = true))
    })
    return () => cancelAnimationFrame(frame)
  })
  return {
    get isPainted() {
      return isPainted
    }
  }
}
