import type { IndicatorTheme } from '../../content/indicator-themes'
import type { Mark } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { itemsOf, valueOf } from '../case-file/read'

/** The question under which each theme's marks are kept. */
export const marksQuestion = (theme: IndicatorTheme) => `marks-${theme}` as const

const noticed: readonly Mark[] = ['seen', 'reported', 'suspected']

/** Whether a mark says that the sign is there in some way: only these ask for a conclusion, and who, when and in what context (¶13). */
export const isNoticedBy = (mark: Mark): boolean => noticed.includes(mark)

/**
 * The marks of a theme, with the screening of each. A screening that was removed takes its marks with it: nobody could see them, or put
 * them right.
 */
export function standingMarks(theme: IndicatorTheme, { answers }: Pick<CaseView, 'answers'>) {
  const screenings = itemsOf(answers, 'screenings')
  return Object.entries(valueOf(answers, marksQuestion(theme)) ?? {}).filter(([screening]) =>
    screenings.some(({ id }) => id === screening)
  )
}

/** Whether this sign of the theme was noticed in a screening that stands. */
export const isNoticed = (
  theme: IndicatorTheme,
  indicator: string,
  view: Pick<CaseView, 'answers'>
): boolean =>
  standingMarks(theme, view).some(([, marks]) =>
    Object.entries(marks).some(([id, mark]) => id === indicator && isNoticedBy(mark))
  )
