import type { PlainDate } from '../../../machines/case-file/answer'
import type { CaseHead, HeadDate } from '../../ports/cases'

/** How many cases are listed before more are asked for: a page with thousands of them stops while somebody types. */
export const casesAtFirst = 50

/** From how many cases on a field finds one: fewer are seen at a glance. */
export const casesToFindAmong = 10

/** Without capitals and marks: “Thảo” is found by “thao”. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const dayInMilliseconds = 86_400_000

/** The day that is so many days after. The library that does arithmetic with days is not there for a list. */
const daysAfter = (date: PlainDate, days: number): PlainDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayInMilliseconds).toISOString().slice(0, 10)

const week = 7

/** The days that come within seven days, today's first. */
export const datesOfTheWeek = ({ dates }: Pick<CaseHead, 'dates'>, today: PlainDate): readonly HeadDate[] =>
  dates.filter(({ date }) => date >= today && date <= daysAfter(today, week))

/**
 * What was open when the case was last saved, and whose day has come and gone. The list cannot know whether it is overdue: what was booked for a past day may have
 * been done on it. A birthday asks for nothing.
 */
export const datesPassed = ({ dates }: Pick<CaseHead, 'dates'>, today: PlainDate): readonly HeadDate[] =>
  dates.filter(({ row, date }) => date < today && row !== 'eighteenth-birthday')

/** Since when something that answers a danger cannot wait. Somebody may have written a day for it that is still ahead. */
export const cannotWaitSince = (
  { cannotWaitSince: since }: Pick<CaseHead, 'cannotWaitSince'>,
  today: PlainDate
): PlainDate | undefined => (since !== undefined && since <= today ? since : undefined)

/** Nobody has worked on the case for seven days: whoever opens it may not know any more where it was left, or never did (¶24). */
export const hasRested = ({ savedAt }: Pick<CaseHead, 'savedAt'>, today: PlainDate): boolean =>
  savedAt.slice(0, 10) <= daysAfter(today, -week)

/** The cases of which another one here has the same words in one place. Empty words are nobody's. */
const sharing = (heads: readonly CaseHead[], wordsOf: (head: CaseHead) => string): ReadonlySet<string> => {
  const alike = new Map<string, string[]>()
  for (const head of heads) {
    const words = plain(wordsOf(head)).trim()
    if (words !== '') alike.set(words, [...(alike.get(words) ?? []), head.id])
  }
  return new Set([...alike.values()].filter(({ length }) => length > 1).flat())
}

/** Which cases are easily taken for another one here: they have one reference, or one name. */
export const easilyMistaken = (heads: readonly CaseHead[]) => ({
  byReference: sharing(heads, ({ reference }) => reference),
  byName: sharing(heads, ({ knownAs }) => knownAs)
})

/** The age on a day: how many birthdays there were, read from the days as they are written. */
export const ageAt = (born: PlainDate, today: PlainDate): number =>
  Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0)

/** After every day. */
const noDay = '9'

/** What puts a case before others: which group it is in, and its day among that group. */
function placeOf(
  head: CaseHead,
  today: PlainDate,
  broughtBack?: string
): readonly [group: number, day: string] {
  if (head.id === broughtBack) return [0, '']
  if (head.isMissing === true) return [head.isNotReported === true ? 1 : 2, '']
  const since = cannotWaitSince(head, today)
  const [passed] = datesPassed(head, today)
  if (since !== undefined) return [3, `${since} ${passed?.date ?? noDay}`]
  if (passed !== undefined) return [4, passed.date]
  const [next] = datesOfTheWeek(head, today)
  return next === undefined ? [6, ''] : [5, next.date]
}

/**
 * The cases in the order of the list: first those of missing children, so that none waits behind the others, and of these the one whom nobody is recorded to have reported
 * (¶39); then those in which something that answers a danger cannot wait, the longest open first (¶10, ¶23), and of two that are open as long the one with a day
 * that has passed; then those with a day that has passed, the oldest first; then those with a day in the next seven days; then those saved last. Nothing is counted: a case stands
 * before another for what is open in it, and not for how much.
 * @param sought parts of the reference or of the name; all of them must be there
 * @param broughtBack the case whose deletion was just undone: the person looks for it
 */
export function casesListed(
  heads: readonly CaseHead[],
  today: PlainDate,
  sought = '',
  broughtBack?: string
): readonly CaseHead[] {
  const parts = plain(sought).split(/\s+/).filter(Boolean)
  return heads
    .filter(({ reference, knownAs }) => {
      const text = plain(`${reference} ${knownAs}`)
      return parts.every((part) => text.includes(part))
    })
    .map((head) => ({ head, place: placeOf(head, today, broughtBack) }))
    .sort(
      ({ head: one, place: [group, day] }, { head: other, place: [otherGroup, otherDay] }) =>
        group - otherGroup || day.localeCompare(otherDay) || other.savedAt.localeCompare(one.savedAt)
    )
    .map(({ head }) => head)
}
