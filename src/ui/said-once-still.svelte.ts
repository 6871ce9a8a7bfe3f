/** How long nobody types before what was found is said, in milliseconds: not a number for each letter. */
const pause = 500

/**
 * What is said of something that somebody types into, once they have stopped.
 * @param line what would be said now
 */
export function saidOnceStill(line: () => string): { readonly text: string } {
  let text = $state('')
  $effect(() => {
    const now = line()
    const wait = setTimeout(() => (text = now), pause)
    return () => clearTimeout(wait)
  })
  return {
    get text() {
      return text
    }
  }
}
