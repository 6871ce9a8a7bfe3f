import type { CaseView } from '../../case-file/case-file'
import type { PlainDate } from '../../case-file/answer'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { addDays, firstDayOf, lastDayOf } from '../../facts/dates'
import { heldReviews } from '../../facts/review-advocacy-and-support'
import { noticedIndicators } from '../../facts/trafficking-indicators'
import { returnsOfLate } from './returns'

/**
 * What says that the child was assaulted: an answer on the exploitation, or signs that a screening shows. Each screening that shows them
 * says so anew (¶13, ¶25).
 */
export const wordsOfAssault = (view: CaseView): readonly string[] => [
  ...((valueOf(view.answers, 'suspected-exploitation') ?? []).includes('held-and-sexually-assaulted')
    ? ['suspected-exploitation']
    : []),
  ...noticedIndicators(view)
    .filter(({ indicator }) => indicator === 'signs-of-assault')
    .map(({ screening }) => `assault in ${screening}`)
]

/** Forms of exploitation that may have hurt the child’s body as an assault does. */
const sexualForms = [
  'forced-prostitution',
  'child-sexual-exploitation',
  'held-and-sexually-assaulted'
] as const

/** Of what ended so many days ago a health service is not asked at once: health assessments see to it (¶25), as after a return. */
const daysToAskAtOnce = 28

/**
 * What tells that the child was sexually exploited: a situation in which they were, by its id, or that it is known, where no situation says when. That it is
 * suspected says only what may be meant for the child; what is told of it is news to whoever asked before about a doctor (¶22, ¶25, ¶34).
 */
export function toldOfSexualExploitation(view: CaseView): readonly string[] {
  const isSexual = (forms: readonly string[] | undefined) => sexualForms.some((form) => forms?.includes(form))
  const told = itemsOf(view.answers, 'exploitation-situations').filter((situation) =>
    isSexual(fieldOf(situation, 'situation-forms'))
  )
  if (told.length === 0)
    return isOneOf(view.answers, 'trafficking-conclusion', 'known') &&
      isSexual(valueOf(view.answers, 'suspected-exploitation'))
      ? ['known to be sexually exploited']
      : []
  return told.flatMap((situation) => {
    const until = fieldOf(situation, 'situation-until')
    const isOver = until !== undefined && addDays(lastDayOf(until), daysToAskAtOnce) < view.today
    return isOver ? [] : [`exploited in ${situation.id}`]
  })
}

const daysScreened = (view: CaseView): readonly PlainDate[] => {
  const signs = noticedIndicators(view).filter(({ indicator }) => indicator === 'signs-of-assault')
  return itemsOf(view.answers, 'screenings').flatMap((one) => {
    const on = fieldOf(one, 'screening-on')
    if (!signs.some(({ screening }) => screening === one.id)) return []
    return [on === undefined ? view.today : lastDayOf(on)]
  })
}

const daysBack = (view: CaseView): readonly PlainDate[] => {
  const late = returnsOfLate(view)
  return itemsOf(view.answers, 'missing-episodes')
    .filter(({ id }) => late.includes(id))
    .map((episode) => {
      const on = fieldOf(episode, 'missing-returned-on') ?? fieldOf(episode, 'missing-since')
      return on === undefined ? view.today : lastDayOf(on)
    })
}

/**
 * The last day on which such news can have come. It is today where that day is still ahead, or nobody knows it. A doctor who saw the child
 * before that day knows nothing of the news.
 */
export const lastDayOfNews = (view: CaseView): PlainDate =>
  [daysScreened, daysBack]
    .flatMap((days) => ifDisclosed(view, () => days(view)) ?? [])
    .map((day) => (day <= view.today ? day : view.today))
    .toSorted()
    .at(-1) ?? ''

const sources = [returnsOfLate, wordsOfAssault, toldOfSexualExploitation] as const

/** The part of `newSinceAsked` that a copy is told; empty where it is told of none. */
export const toldSinceAsked = (view: CaseView): readonly string[] =>
  sources.flatMap((source) => ifDisclosed(view, () => source(view)) ?? [])

/**
 * What may have hurt the child since anybody asked whether a doctor is needed. That answer holds for its day, and no return is followed by
 * the same question (¶22, ¶25, ¶39). A copy that is not given one kind of news is told of the other. It is told that there is none only
 * where it is given both.
 */
export function newSinceAsked(view: CaseView): readonly string[] {
  const told = toldSinceAsked(view)
  return told.length > 0 ? told : sources.flatMap((source) => source(view))
}

const daysAssessedByADoctor = (view: CaseView): readonly PlainDate[] => {
  const on = valueOf(view.answers, 'initial-health-assessment-on')
  return on !== undefined && isOneOf(view.answers, 'initial-health-assessment', 'done-by-a-doctor')
    ? [firstDayOf(on)].filter((day) => day <= view.today)
    : []
}

/**
 * A doctor assessed the child’s health, and nothing is told that came after it. What was recorded as needing a doctor may have been seen to there: the answer has no
 * day, so that only whoever reads it knows which came first (¶25, ¶34).
 */
export const mayHaveBeenSeen = (view: CaseView): boolean =>
  daysAssessedByADoctor(view).some((day) => day >= lastDayOfNews(view))

/**
 * The days on which a doctor assessed the child’s health, or a review was held, which looks at it: whoever asks after a return has asked by then (¶25, ¶34, ¶46).
 */
export const daysOfHealthLookedAt = (view: CaseView): readonly PlainDate[] => [
  ...daysAssessedByADoctor(view),
  ...heldReviews(view)
    .flatMap((review) => fieldOf(review, 'review-on') ?? [])
    .map(firstDayOf)
    .filter((day) => day <= view.today)
]
