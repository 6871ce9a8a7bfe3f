import { indicatorThemes } from '../../content/indicator-themes'
import { indicatorsNotBritish } from '../../content/indicators-not-british'
import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { itemsOf, valueOf } from '../case-file/read'
import { concerns } from './audience'
import { isPartOfIt } from './contact'
import { isSaidBeside } from './finishing/beside-a-conclusion'
import { fact } from './fact'
import { isNoticedBy, standingMarks } from './noticed'
import { concern } from './strategy-discussion-and-nrm'

/**
 * Whether a sign concerns this child. This is asked only of signs that were noticed: not everybody who is told of the signs is told whom a
 * sign concerns.
 */
export const isAskedOf = (indicator: string, view: CaseView): boolean =>
  !indicatorsNotBritish.includes(indicator) || concerns('not-british', view)

/** Each indicator that was seen, reported or suspected, in each screening that still stands, where it concerns this child. */
export const noticedIndicators = (view: CaseView): readonly { screening: string; indicator: string }[] =>
  indicatorThemes.flatMap((theme) =>
    standingMarks(theme, view).flatMap(([screening, marked]) =>
      Object.entries(marked)
        .filter(([indicator, mark]) => isNoticedBy(mark) && isAskedOf(indicator, view))
        .map(([indicator]) => ({ screening, indicator }))
    )
  )

/** Whether any indicator was noticed in any screening. How many never matters: nothing is counted or scored (¶13, ¶19). */
export const indicators = fact(['none-marked', 'marked'], (view) =>
  noticedIndicators(view).length > 0 ? 'marked' : 'none-marked'
)

/**
 * Somebody noticed something, or worries. Or what is recorded goes on protecting the child only until somebody concludes (¶19, ¶20):
 * exploitation, a relative who is part of it, a referral, a discussion with the police, or the reason of a conclusion that was taken back.
 */
const asksForOne = (view: CaseView): boolean =>
  (['worries', 'conclusion-reason'] as const).some((id) => valueOf(view.answers, id) !== undefined) ||
  indicators.of(view) === 'marked' ||
  isToldThat(view, () => itemsOf(view.answers, 'family-contacts').some((contact) => isPartOfIt(contact))) ||
  concern.of(view) === 'open'

/**
 * Whether the practitioner owes a conclusion, or what must stand beside it (¶13, ¶19, ¶20). Where trafficking is not suspected, that is the
 * reason. Where it is still being found out, it is who finds out, and by when.
 */
export const conclusion = fact(['not-due', 'due', 'complete'], (view: CaseView) => {
  const { answers } = view
  switch (valueOf(answers, 'trafficking-conclusion')) {
    case 'known':
    case 'suspected':
      return 'complete'
    case 'not-suspected':
      return isSaidBeside('reason', answers) ? 'complete' : 'due'
    case 'still-finding-out':
      return isSaidBeside('findingOut', answers) ? 'complete' : 'due'
    default:
      return asksForOne(view) ? 'due' : 'not-due'
  }
})
