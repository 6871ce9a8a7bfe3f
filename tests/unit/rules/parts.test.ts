import { describe, expect, it } from 'vitest'
import { documents, type DocumentContent, type DocumentId, type Part } from '../../../content/documents'
import rows from '../../rules/parts.json'

/** Parts by the document in which they stand. */
type PartsOf = Readonly<Partial<Record<string, readonly string[]>>>

interface AboutRow {
  readonly is: string
  readonly kinds: readonly string[]
  readonly notIn?: readonly string[]
}
const aboutRows: readonly AboutRow[] = rows.about
const readRows: readonly { readonly is: string; readonly parts: PartsOf }[] = rows.read
const lateRows: readonly { readonly parts: string | PartsOf }[] = rows.late

const all = Object.entries<DocumentContent>(documents) as [DocumentId, DocumentContent][]
const parts = all.flatMap(([document, content]) =>
  content.parts.map((part): readonly [string, DocumentId, Part] => [`${document} ${part.id}`, document, part])
)

const names = (of: PartsOf, document: string, part: string) => of[document]?.includes(part) === true

describe('the part of a document', () => {
  it.each(parts)(
    '%s is about what the table says, read by whom it says, and as late',
    (_, document, part) => {
      expect({ about: part.about, read: part.only, late: part.lateForChild === true }).toEqual({
        about: aboutRows.find(
          (row) => row.kinds.includes(part.kind) && row.notIn?.includes(document) !== true
        )?.is,
        read: readRows.find((row) => names(row.parts, document, part.id))?.is,
        late: lateRows.some((row) =>
          typeof row.parts === 'string' ? row.parts === part.id : names(row.parts, document, part.id)
        )
      })
    }
  )

  it('is there for each that the table names', () => {
    const known = new Set(parts.map(([name]) => name))
    const named = [...readRows, ...lateRows].flatMap(({ parts: of }) =>
      typeof of === 'string'
        ? []
        : Object.entries(of).flatMap(([document, ids = []]) => ids.map((id) => `${document} ${id}`))
    )
    expect(named.filter((name) => !known.has(name))).toEqual([])
    const kinds = new Set<string>(parts.map(([, , part]) => part.kind))
    expect(aboutRows.flatMap((row) => row.kinds).filter((kind) => !kinds.has(kind))).toEqual([])
  })
})

it('a care plan is made of a child alone: of an adult the pathway plan is', () => {
  expect(all.filter(([, { only }]) => only !== undefined).map(([id, { only }]) => [id, only])).toEqual([
    ['care-plan', 'child']
  ])
})
