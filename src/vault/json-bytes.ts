import type { Bytes } from './bytes'

/** How many characters are written before other work has its turn: a few milliseconds. */
const piece = 64 * 1024
/** Each entry of an object with more entries than this is a part of its own. */
const many = 20

const encoder = new TextEncoder()

type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('toJSON' in value)

/** The JSON of a value, in parts that follow one another. */
function* partsOf(something: unknown): Generator<string> {
  if (!isPlain(something)) {
    yield JSON.stringify(something)
    return
  }
  let before = '{'
  for (const [key, value] of Object.entries(something)) {
    // As JSON does: what is not there is left out.
    if (value === undefined) continue
    yield `${before}${JSON.stringify(key)}:`
    if (isPlain(value) && Object.keys(value).length > many) yield* partsOf(value)
    else yield JSON.stringify(value)
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}

/** Lets the browser take keys and paint. In a hidden page, a timer would wait for a second. */
const turnOfOthers = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })

/**
 * The bytes of a value as JSON, in pieces. A case of many years is more than a megabyte, and a user who types on must not wait for all of it. A small value
 * is done at once.
 * @param something a value that nobody changes meanwhile
 */
export async function jsonBytes(something: unknown): Promise<readonly Bytes[]> {
  const pieces: Bytes[] = []
  let text = ''
  for (const part of partsOf(something)) {
    text += part
    if (text.length < piece) continue
    pieces.push(encoder.encode(text))
    text = ''
    await turnOfOthers()
  }
  return [...pieces, encoder.encode(text)]
}
