import { Parser, type CST } from 'yaml'
import { scenarioBounds as bounds } from './bounds'
import { says, type Sentence } from './problem'

/** Something that keeps a text from being read any further: where it stands, and what would be right. */
export interface Refused {
  readonly offset: number
  readonly what: Sentence
}

type Item = CST.CollectionItem
interface Waiting {
  readonly token: CST.Token
  /** How many lists and fields it stands in. */
  readonly depth: number
}

const texts: readonly string[] = ['scalar', 'single-quoted-scalar', 'double-quoted-scalar', 'block-scalar']
const isText = ({ type }: CST.Token) => texts.includes(type)

const asWritten = (source: string) => source.trim().slice(0, 60)

/** What is wrong with a sign that stands before a text, a list or fields. */
function refusedSign({ type, offset, source }: CST.SourceToken): readonly Refused[] {
  if (type === 'anchor') return [{ offset, what: says('anchor', { sign: asWritten(source) }) }]
  return type === 'tag' ? [{ offset, what: says('tag', { sign: asWritten(source) }) }] : []
}

function refusedName(key: CST.Token | null | undefined): readonly Refused[] {
  if (key === null || key === undefined) return []
  return isText(key) || key.type === 'alias' ? [] : [{ offset: key.offset, what: says('name-no-list') }]
}

/** What stands in one item, and what is refused of it itself. */
function insideOf({ start, key, sep, value }: Item): {
  readonly refused: readonly Refused[]
  readonly inside: readonly CST.Token[]
} {
  const signs = [...start, ...(sep ?? [])].flatMap(refusedSign)
  return {
    refused: [...signs, ...refusedName(key)],
    inside: [key, value].filter((one): one is CST.Token => one !== null && one !== undefined)
  }
}

const isHolder = (token: CST.Token): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection =>
  token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection'

/** What stands at the top of a file: one document, and nothing that tells how to read it. */
function refusedAtTop(tokens: readonly CST.Token[]): readonly Refused[] {
  const documents = tokens.filter((token): token is CST.Document => token.type === 'document')
  return [
    ...tokens.flatMap((token) =>
      token.type === 'directive' ? [{ offset: token.offset, what: says('directive') }] : []
    ),
    ...documents.flatMap(({ start }) => start.flatMap(refusedSign)),
    ...documents.slice(1, 2).map(({ offset }) => ({
      offset,
      what: says('one-scenario')
    }))
  ]
}

/**
 * What is refused of a text before anything is made of it: whatever would make much of little, or run something. No function here calls
 * itself, so a text that nests a hundred thousand times costs no more than a long one.
 */
export function refusedIn(text: string): readonly Refused[] {
  const tokens = [...new Parser().parse(text)]
  const refused: Refused[] = [...refusedAtTop(tokens)]
  const aliases: Refused[] = []
  const waiting: Waiting[] = tokens
    .flatMap((token) => (token.type === 'document' && token.value !== undefined ? [token.value] : []))
    .map((token) => ({ token, depth: 1 }))
  let values = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next
    values += 1
    if (values > bounds.values)
      return [
        {
          offset: token.offset,
          what: says('too-many-values', { most: bounds.values })
        }
      ]
    if (token.type === 'alias')
      aliases.push({
        offset: token.offset,
        what: says('alias')
      })
    if (!isHolder(token)) continue
    if (depth > bounds.depth)
      return [
        {
          offset: token.offset,
          what: says('too-deep', { most: bounds.depth })
        }
      ]
    if (token.items.length > bounds.entries + 1)
      return [
        {
          offset: token.offset,
          what: says('too-many-entries', { most: bounds.entries })
        }
      ]
    const items = token.items.map(insideOf)
    refused.push(...items.flatMap((item) => item.refused))
    // The last item that is put there is taken first. In this order they are looked at as they are read.
    waiting.push(
      ...items
        .flatMap(({ inside }) => inside)
        .map((inside) => ({ token: inside, depth: depth + 1 }))
        .reverse()
    )
  }
  // An alias needs its anchor: somebody who writes out what it stands for takes both away.
  return (aliases.length > 0 ? aliases : refused).sort((one, other) => one.offset - other.offset)
}
