import { sharedByThoseFound } from '../../content/found-together'
import type { AnyAnswer, PlainDate } from './answer'
import type { Answers, CaseFile } from './case-file'
import { newCase } from './change'
import { fieldOf, itemsOf, valueOf, type ItemOf } from './read'
import { isOfOne, tellsOfFirst } from './tells-of-first'

type Person = ItemOf<'people'>
const { texts, people, person } = sharedByThoseFound

/** Somebody of an authority who works with all of them, and has not left. */
const isShared = (one: Person): boolean =>
  people.roles.some((role) => role === fieldOf(one, 'person-role')) &&
  fieldOf(one, 'person-until') === undefined

/** What tells of the first child otherwise than by any word of any name. */
const ofNames: Partial<Record<string, keyof ReturnType<typeof tellsOfFirst>>> = {
  'person-name': 'name',
  'person-organisation': 'organisation'
} satisfies Partial<Record<keyof Person['fields'], keyof ReturnType<typeof tellsOfFirst>>>

/**
 * What is kept of such a person, under an id of its own: no two files have one entry. Somebody whose name is not kept does not come along: a number without
 * a name is nobody’s.
 */
function sharedOf(
  { fields }: Person,
  newId: () => string,
  tells: ReturnType<typeof tellsOfFirst>
): Person | undefined {
  const kept = people.fields.flatMap((name) => {
    const field = fields[name]
    if (field?.state !== 'answered') return []
    const isOfFirst = tells[ofNames[name] ?? 'text']
    return typeof field.value === 'string' && isOfFirst(field.value) ? [] : [[name, field] as const]
  })
  const isNameLost =
    fields['person-name']?.state === 'answered' && kept.every(([name]) => name !== 'person-name')
  return isNameLost ? undefined : { id: newId(), fields: Object.fromEntries(kept) }
}

/**
 * A new case of another child who was found with the one of a case: with the circumstances that are the same for both, and nothing that is the first child’s own.
 * It has no reference, no action and no version.
 */
export function foundWith(
  { answers }: { readonly answers: Answers },
  id: string,
  today: PlainDate,
  newId: () => string
): CaseFile {
  const along = itemsOf(answers, 'people').filter(isShared)
  const tells = tellsOfFirst(
    answers,
    along.map(({ id: one }) => one)
  )
  const shared = along.flatMap((one) => {
    const now = sharedOf(one, newId, tells)
    return now === undefined ? [] : [{ from: one.id, now }]
  })
  const contact = shared.find(({ from }) => from === valueOf(answers, person))?.now.id
  const given: readonly (readonly [string, AnyAnswer])[] = [
    ...texts.flatMap((one) => {
      const value = valueOf(answers, one)
      return value === undefined || isOfOne(value) || tells.text(value)
        ? []
        : [[one, { state: 'answered', value }] as const]
    }),
    ...(shared.length === 0
      ? []
      : [['people', { state: 'answered', value: shared.map(({ now }) => now) }] as const]),
    ...(contact === undefined ? [] : [[person, { state: 'answered', value: contact }] as const])
  ]
  return { ...newCase(id, today), answers: Object.fromEntries(given), changes: given.length }
}
