import { indicators } from '../../../content/indicators'
import type { IndicatorMarks, Mark } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { concerns } from '../../facts/audience'
import { isNoticedBy, marksQuestion } from '../../facts/noticed'
import { isAskedOf } from '../../facts/trafficking-indicators'
import { screeningsOf } from './screenings'

type Indicator = (typeof indicators)[number]

/** The indicators of one theme that concern this child. */
export const indicatorsOf = (theme: string, view: CaseView): readonly Indicator[] =>
  indicators.filter((indicator) => indicator.theme === theme && isAskedOf(indicator.id, view))

/**
 * Whether nearly every child who has fled alone shows this sign, and this child may be one of them. Of a British child that would not be
 * true.
 */
export const isShownByMost = (indicator: Indicator, view: CaseView): boolean =>
  'shownByMost' in indicator && concerns('under-immigration-control', view)

/** Every indicator's mark in one screening, in the order of the themes; what nobody marked is not explored. */
export function marksIn(
  screening: string,
  view: CaseView
): readonly { readonly indicator: Indicator; readonly mark: Mark }[] {
  return indicators
    .filter(({ id }) => isAskedOf(id, view))
    .map((indicator) => {
      const marks: IndicatorMarks | undefined = valueOf(view.answers, marksQuestion(indicator.theme))
      return { indicator, mark: marks?.[screening]?.[indicator.id] ?? 'not-explored' }
    })
}

/** The indicators of one theme that no screening has looked at. */
export function unexploredOf(theme: string, view: CaseView): readonly Indicator[] {
  const looked = screeningsOf(view.answers).flatMap(({ id }) =>
    marksIn(id, view).flatMap(({ indicator, mark }) => (mark === 'not-explored' ? [] : [indicator.id]))
  )
  return indicatorsOf(theme, view).filter(({ id }) => !looked.includes(id))
}

/** The indicators that were seen, reported or suspected in one screening. */
export const noticedIn = (screening: string, view: CaseView) =>
  marksIn(screening, view).filter(({ mark }) => isNoticedBy(mark))
