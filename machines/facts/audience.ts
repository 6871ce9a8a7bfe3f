import type { Audience, Only } from '../../content/shape'
import type { CaseView } from '../case-file/case-file'
import { isOneOf, itemsOf, valueOf } from '../case-file/read'
import { isAdult, isChild } from './age'
import { hasOpenStatus, mayNotBeBritish } from './case-details'
import { visitor } from './review-advocacy-and-support'
import { isWorried, suspicion } from './suspicion'

const audiencesOf = (only: Only | undefined): readonly Audience[] => {
  if (only === undefined) return []
  return typeof only === 'string' ? [only] : only
}

/** Whether this child is one of those whom a question, an option or a sentence concerns. Nobody else reads it (invariant 7). */
export const concerns = (only: Only | undefined, view: CaseView): boolean =>
  audiencesOf(only).every((audience) => belongs(audience, view))

/** What is asked only after another answer. What was typed is kept to be read where that answer has changed. */
const followUps: readonly Audience[] = [
  'finding-out',
  'claim',
  'european-family',
  'threatened',
  'adviser-named',
  'advocate-wanted',
  'visitor-wanted',
  'visitor-declined'
]

/** Whether it would concern this person at another age, or did before they were settled: what was recorded then is kept to be read. */
export const concernsBesideAge = (only: Only | undefined, view: CaseView): boolean =>
  audiencesOf(only).every(
    (audience) =>
      ['child', 'adult'].includes(audience) ||
      followUps.includes(audience) ||
      belongs(audience === 'may-claim' ? 'not-british' : audience, view)
  )

function belongs(audience: Audience, view: CaseView): boolean {
  switch (audience) {
    case 'child':
      return isChild(view)
    case 'adult':
      return isAdult(view)
    case 'not-british':
      return mayNotBeBritish(view)
    case 'may-claim':
    case 'not-british-or-settled':
      return hasOpenStatus(view)
    case 'had-another-position':
      return hasOpenStatus(view) && itemsOf(view.answers, 'immigration-positions-before').length > 0
    case 'worry':
      return isWorried(view)
    case 'finding-out':
      return suspicion.of(view) === 'finding-out'
    case 'claim':
      return hasOpenStatus(view) && isOneOf(view.answers, 'asylum-claimed-or-intended', 'claimed', 'intended')
    case 'european-family':
      return isOneOf(view.answers, 'european-citizenship-in-family', 'yes')
    case 'threatened':
      return isOneOf(view.answers, 'threats-made', 'yes', 'maybe')
    case 'adviser-named':
      return valueOf(view.answers, 'immigration-adviser') !== undefined
    case 'advocate-wanted':
      return isOneOf(view.answers, 'advocate-wanted', 'wanted')
    case 'visitor-wanted':
      return visitor.of(view) === 'accepted'
    case 'visitor-declined':
      return visitor.of(view) === 'declined'
  }
}
