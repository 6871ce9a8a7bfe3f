import { afterPaint } from './after-paint'

/**
 * Says when the page has been painted for the first time with a component on it. What is closed, or further down, is made after that, so that nobody waits
 * for what they do not see.
 */
export function oncePainted(): { readonly isPainted: boolean } {
  let isPainted = $state(false)
  $effect(() => afterPaint(() => (isPainted = true)))
  return {
    get isPainted() {
      return isPainted
    }
  }
}
