/** Stands for a text in a pattern, whatever signs it holds. */
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Makes what keeps some texts back in what a person typed: each, wherever it stands as words of its own, gives way to
 * what says that something was left out. The app's own words never pass through it.
 * @param texts the longest first, so that a whole address goes before its street
 */
export function keeperOf(texts: readonly string[], leftOut: string): (typed: string) => string {
  if (texts.length === 0) return (typed) => typed
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${texts.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (typed) => typed.replace(pattern, leftOut)
}
