import type { Internals } from './internals.ts'
import { reference } from './values.ts'

/** An object of the file: its number and what it says. */
export interface FileObject {
  readonly id: number
  readonly text: string
}

/** Writes objects one by one, each of which the file's table of objects finds. */
export function putObjects(internals: Internals, objects: readonly FileObject[]): void {
  for (const { id, text } of objects) {
    internals.newObjectDeferredBegin(id, true)
    internals.write(text)
    internals.write('endobj')
  }
}

/** A stream in which many objects stand, compressed as one. Its own number, and which objects it holds in which order. */
export interface ObjectStream {
  readonly id: number
  readonly holds: readonly number[]
}

/** Writes objects into one stream: a structure of a thousand elements is then some kilobytes. */
export function putObjectStream(internals: Internals, objects: readonly FileObject[]): ObjectStream {
  const id = internals.newObjectDeferred()
  let offset = 0
  const places = objects.map(({ id: number, text }) => {
    const range = `${number} ${offset}`
    offset += text.length + 1
    return range
  })
  const index = `${places.join(' ')}\n`
  internals.newObjectDeferredBegin(id, true)
  internals.putStream({
    data: index + objects.map(({ text }) => text).join('\n'),
    objectId: id,
    additionalKeyValues: [
      { key: 'Type', value: '/ObjStm' },
      { key: 'N', value: objects.length },
      { key: 'First', value: index.length }
    ]
  })
  internals.write('endobj')
  return { id, holds: objects.map(({ id: number }) => number) }
}

/** A list of references. */
export const references = (ids: readonly number[]): string => `[${ids.map(reference).join(' ')}]`
