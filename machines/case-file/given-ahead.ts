import { Temporal } from 'temporal-polyfill'
import type { Answer, KnownDate } from './answer'
import type { CaseFile } from './case-file'
import { datePartsOf } from './date-parts'
import { itemsOf } from './read'

/**
 * A case of an earlier build, which took a day ahead for that on which somebody receives a paper: nobody has said that they did, and no day that
 * comes says it. What was typed stays in its field, and is still to be given (¶31).
 */
export function withNothingGivenAhead(file: CaseFile): CaseFile {
  const [saved] = /^\d{4}-\d{2}-\d{2}/.exec(file.savedAt) ?? []
  if (saved === undefined) return file
  // What was saved is told in UTC: in summer the day of a night in England is the next one.
  const last = Temporal.PlainDate.from(saved).add({ days: 1 }).toString()
  const isAhead = (on: Answer<KnownDate> | undefined): on is Answer<KnownDate> =>
    on?.state === 'answered' && on.value.date > last
  const entries = itemsOf(file.answers, 'plan-recipients')
  if (!entries.some(({ fields }) => isAhead(fields['recipient-given-on']))) return file
  const value = entries.map((entry) => {
    const on = entry.fields['recipient-given-on']
    if (!isAhead(on)) return entry
    const typed = { ...datePartsOf(on) }
    return {
      ...entry,
      fields: { ...entry.fields, 'recipient-given-on': { state: 'unfinished', typed } as const }
    }
  })
  return { ...file, answers: { ...file.answers, 'plan-recipients': { state: 'answered', value } } }
}
