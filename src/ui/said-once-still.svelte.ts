/** How long a pause in typing must be before what was found is said, in milliseconds: not a number for each letter. */
const pause = 500

/**
 * What is said about a field, once the person has stopped typing in it.
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
