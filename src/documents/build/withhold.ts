/** Stands for a text in a pattern, whatever signs it holds. */
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The same document without some texts: each, wherever it stands as words of its own, gives way to what says that
 * something was left out.
 * @param texts the longest first, so that a whole address goes before its street
 */
export function withhold<Part>(part: Part, texts: readonly string[], leftOut: string): Part {
  if (texts.length === 0) return part
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${texts.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const without = (one: unknown): unknown => {
    if (typeof one === 'string') return one.replace(pattern, leftOut)
    if (Array.isArray(one)) return one.map(without)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, without(value)]))
  }
  return without(part) as Part
}
