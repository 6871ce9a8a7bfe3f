import type { IndicatorId } from '../../../content/indicators'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { missing } from '../../facts/immediate-safety'
import { isWorried, suspicion } from '../../facts/suspicion'
import { conclusion, noticedIndicators } from '../../facts/trafficking-indicators'

/** Whether a sign was noticed in a screening that stands. */
export const isNoticed = (view: CaseView, ...signs: readonly IndicatorId[]): boolean =>
  noticedIndicators(view).some(({ indicator }) => signs.some((sign) => sign === indicator))

/**
 * Whether there is a worry about the child: trafficking is suspected or looked into, or something was noticed and nobody has
 * concluded anything of it yet; or the child may go missing, or has (¶23, ¶39). Nothing waits for a conclusion here.
 */
export const isWorriedAbout = (view: CaseView): boolean =>
  isWorried(view) ||
  (suspicion.of(view) === 'not-concluded' && conclusion.of(view) === 'due') ||
  isOneOf(view.answers, 'missing-risk-conclusion', 'likely', 'possible') ||
  missing.of(view) !== 'never'

/** A safe place is recorded not to be there yet: until it is, the assessment comes after (¶23). */
export const isWithoutSafeAccommodation = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'safe-place-first', 'being-arranged', 'not-safe')

/** An adult came with the child, or answers for them: whoever they are, they do not interpret (¶26). */
export const isSpokenFor = (view: CaseView): boolean =>
  // First what most people are given: nobody has to be told of the signs for it.
  isOneOf(view.answers, 'place-tonight', 'with-an-adult-not-yet-checked') ||
  isNoticed(
    view,
    'adult-answers-for-the-child',
    'adult-cannot-show-who-they-are',
    'adult-says-they-found-the-child'
  )

const linesOf = ({ answers }: CaseView, id: 'found-where' | 'addresses-and-numbers-carried') =>
  (valueOf(answers, id) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * What may lead somebody to the child, or the child away: what they had with them, and where they were found or on the way to.
 * Each line is one thing, so that one that is added later calls for its action anew.
 */
export const leadsToTheChild = (view: CaseView): readonly string[] => [
  ...linesOf(view, 'addresses-and-numbers-carried'),
  // Of a child about whom there is no suspicion the sheet is enough.
  ...(suspicion.of(view) === 'not-suspected' ? [] : linesOf(view, 'found-where'))
]
