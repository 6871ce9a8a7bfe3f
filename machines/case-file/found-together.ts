import { sharedByThoseFound } from '../../content/found-together'
import type { AnyAnswer, PlainDate } from './answer'
import type { Answers, CaseFile } from './case-file'
import { newCase } from './change'
import { fieldOf, itemsOf, valueOf, type ItemOf } from './read'

type Person = ItemOf<'people'>
const { texts, people, person } = sharedByThoseFound

/** Somebody of an authority who works with all of them, and has not left. */
const isShared = (one: Person): boolean =>
  people.roles.some((role) => role === fieldOf(one, 'person-role')) &&
  fieldOf(one, 'person-until') === undefined

/** What is kept of such a person, under an id of its own: no two files have one entry. */
const sharedOf = ({ fields }: Person, id: string): Person => ({
  id,
  fields: Object.fromEntries(
    people.fields.flatMap((field) => (fields[field]?.state === 'answered' ? [[field, fields[field]]] : []))
  )
})

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]{3,}/gu) ?? []

/** A text has one of the first child’s names, or a word of their address as it is written there: it tells of that child, and is asked of the other anew (¶23). */
function tellsOfTheFirst(text: string, answers: Answers): boolean {
  const names = [valueOf(answers, 'known-as'), valueOf(answers, 'full-name')]
    .flatMap((name) => wordsIn(name ?? ''))
    .map((word) => word.toLowerCase())
  const place = wordsIn(valueOf(answers, 'placement-address') ?? '')
  return wordsIn(text).some((word) => names.includes(word.toLowerCase()) || place.includes(word))
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
  const shared = itemsOf(answers, 'people')
    .filter(isShared)
    .map((one) => ({ from: one.id, now: sharedOf(one, newId()) }))
  const contact = shared.find(({ from }) => from === valueOf(answers, person))?.now.id
  const given: readonly (readonly [string, AnyAnswer])[] = [
    ...texts.flatMap((one) => {
      const value = valueOf(answers, one)
      return value === undefined || tellsOfTheFirst(value, answers)
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
