import * as v from 'valibot'
import type { DocumentModel } from './model'

const text = v.string()
const texts = v.array(text)
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

const about = v.array(texts)
const marked = { about: v.optional(about), unless: v.optional(about) }

const row = v.strictObject({
  label: text,
  values: texts,
  absent: v.optional(v.literal(true)),
  language: v.optional(text),
  said: v.optional(v.literal(true)),
  does: v.optional(v.literal(true)),
  ...marked
})

const timeline = v.strictObject({
  kind: v.literal('timeline'),
  caption: text,
  description: text,
  lines: v.number(),
  marks: v.array(
    v.strictObject({
      kind: v.picklist(['done', 'due', 'overdue', 'milestone', 'today']),
      position: share,
      date: text,
      label: text,
      state: text
    })
  ),
  spans: v.array(v.strictObject({ kind: v.picklist(['window', 'shortened']), from: share, to: share })),
  ...marked
})

const block = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['heading', 'paragraph', 'warning']), text, ...marked }),
  v.strictObject({ kind: v.literal('list'), items: texts, ...marked }),
  v.strictObject({
    kind: v.literal('rows'),
    rows: v.array(row),
    columns: v.optional(v.picklist([1, 2])),
    ...marked
  }),
  v.strictObject({
    kind: v.literal('table'),
    caption: text,
    head: texts,
    rows: v.array(texts),
    rowsAbout: v.optional(v.array(v.nullable(about))),
    columnsAbout: v.optional(v.array(v.nullable(about))),
    ...marked
  }),
  timeline,
  v.strictObject({ kind: v.literal('frame'), caption: text, beside: v.optional(v.array(row)), ...marked }),
  v.strictObject({
    kind: v.literal('signatures'),
    labels: v.strictObject({ who: text, name: text, signature: text, date: text }),
    who: texts,
    toFillIn: v.optional(text),
    ...marked
  })
])

const section = v.strictObject({
  id: text,
  heading: text,
  blocks: v.array(block),
  orientation: v.picklist(['portrait', 'landscape']),
  annex: v.optional(v.literal(true)),
  beginsPage: v.optional(v.literal(true))
})

const picture = v.strictObject({
  png: v.pipe(v.string(), v.base64()),
  width: v.number(),
  height: v.number(),
  alternative: text
})

const documentSchema = v.strictObject({
  id: text,
  title: text,
  reference: text,
  status: text,
  date: text,
  language: text,
  notices: texts,
  noticesToReader: v.optional(v.number()),
  pageOf: text,
  classification: v.optional(text),
  across: v.optional(text),
  authority: v.optional(text),
  logo: v.optional(picture),
  recipient: v.optional(text),
  sections: v.array(section),
  onePage: v.optional(v.literal(true)),
  large: v.optional(v.literal(true))
})

/**
 * Checks that a value is a list of documents that the writers can set.
 * @returns nothing when it is not
 */
export function parseDocuments(something: unknown): readonly DocumentModel[] | undefined {
  const result = v.safeParse(v.array(documentSchema), something)
  // An optional property is absent here, and never there as undefined: the value was read from JSON.
  return result.success ? (result.output as readonly DocumentModel[]) : undefined
}
