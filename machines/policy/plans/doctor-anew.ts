import type { CaseView } from '../../case-file/case-file'
import type { PlainDate } from '../../case-file/answer'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { lastDayOf } from '../../facts/dates'
import { noticedIndicators } from '../../facts/trafficking-indicators'
import { returnDays, returnsOfLate } from './returns'

/** That the child was assaulted, said of the exploitation or seen as a sign; each screening that shows it says so anew (¶13, ¶25). */
export const wordsOfAssault = (view: CaseView): readonly string[] => [
  ...((valueOf(view.answers, 'suspected-exploitation') ?? []).includes('held-and-sexually-assaulted')
    ? ['suspected-exploitation']
    : []),
  ...noticedIndicators(view)
    .filter(({ indicator }) => indicator === 'signs-of-assault')
    .map(({ screening }) => `assault in ${screening}`)
]

const daysScreened = (view: CaseView): readonly PlainDate[] => {
  const signs = noticedIndicators(view).filter(({ indicator }) => indicator === 'signs-of-assault')
  return itemsOf(view.answers, 'screenings').flatMap((one) => {
    const on = fieldOf(one, 'screening-on')
    return on !== undefined && signs.some(({ screening }) => screening === one.id) ? [lastDayOf(on)] : []
  })
}

const daysBack = (view: CaseView): readonly PlainDate[] => {
  const late = returnsOfLate(view)
  return returnDays(view).flatMap(({ id, on }) => (late.includes(id) ? [on] : []))
}

/** The last day of what came, as far as it has one and is told: a doctor who saw the child before it knows nothing of it. */
export const lastDayOfNews = (view: CaseView): PlainDate =>
  [daysScreened, daysBack]
    .flatMap((days) => ifDisclosed(view, () => days(view)) ?? [])
    .filter((day) => day <= view.today)
    .toSorted()
    .at(-1) ?? ''

const sources = [returnsOfLate, wordsOfAssault] as const

/** What of it a copy is told; nothing where it is told of none. */
export const toldSinceAsked = (view: CaseView): readonly string[] =>
  sources.flatMap((source) => ifDisclosed(view, () => source(view)) ?? [])

/**
 * What may have hurt the child since anybody asked whether a doctor is needed: that answer is of its day, and no return is followed by the
 * same question (¶22, ¶25, ¶39). A copy that is not given one kind is told of the other, and that there is none only where it is given both.
 */
export function newSinceAsked(view: CaseView): readonly string[] {
  const told = toldSinceAsked(view)
  return told.length > 0 ? told : sources.flatMap((source) => source(view))
}
