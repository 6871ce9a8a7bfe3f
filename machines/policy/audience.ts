import type { Audience, Only } from '../../content/shape'
import type { CaseView } from '../case-file/case-file'
import { itemsOf } from '../case-file/read'
import { age } from './facts/age'
import { position } from './facts/case-details'
import { suspicion } from './facts/suspicion'

const audiencesOf = (only: Only | undefined): readonly Audience[] => {
  if (only === undefined) return []
  return typeof only === 'string' ? [only] : only
}

/** Whether this child is one of those whom a question, an option or a sentence concerns. Nobody else reads it (invariant 7). */
export const concerns = (only: Only | undefined, view: CaseView): boolean =>
  audiencesOf(only).every((audience) => belongs(audience, view))

/** Whether it would concern this person at another age, or did before they were settled: what was recorded then is kept to be read. */
export const concernsBesideAge = (only: Only | undefined, view: CaseView): boolean =>
  audiencesOf(only).every(
    (audience) =>
      ['child', 'adult'].includes(audience) ||
      belongs(audience === 'may-claim' ? 'not-british' : audience, view)
  )

function belongs(audience: Audience, view: CaseView): boolean {
  switch (audience) {
    case 'child':
      return age.of(view) !== 'adult'
    case 'adult':
      return age.of(view) === 'adult'
    case 'not-british':
      return position.of(view) !== 'british'
    case 'may-claim':
    case 'not-british-or-settled':
      return position.of(view) !== 'british' && position.of(view) !== 'settled'
    case 'had-another-position':
      return (
        belongs('not-british-or-settled', view) &&
        itemsOf(view.answers, 'immigration-positions-before').length > 0
      )
    case 'worry':
      return suspicion.of(view) === 'suspected' || suspicion.of(view) === 'finding-out'
  }
}
