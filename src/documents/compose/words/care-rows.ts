import { questions } from '../../../../content/stages'
import { fieldOf, itemsOf, type ItemOf } from '../../../../machines/case-file/read'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { isChild, youngestBirth } from '../../../../machines/facts/age'
import { isOfCare, isSaidNotLookedAfter } from '../../../../machines/facts/care'
import { ageDoubt } from '../../../../machines/facts/case-details'
import { birthday, firstDayOf } from '../../../../machines/facts/dates'
import { hasRunOut, isCareWithoutBasis } from '../../../../machines/policy/clock/care-basis'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import { isAccommodationOver, openPeriods } from '../../../../machines/policy/placement/care-basis'
import type { Row } from '../../model'
import { besideWords } from '../../../i18n/lists'
import { answerWords } from './answer-words'
import type { Building } from '../building/context'
import { ifTold, tells } from '../building/if-told'
import { recordedRow } from './recorded'

const endDay = (period: ItemOf<'periods-of-care'>) => fieldOf(period, 'care-to')?.date ?? ''

/**
 * How long a basis holds whose end nobody has recorded. Nobody is looked after past 18. A remand may go on, and of somebody who was found to be an adult
 * no birthday says when it ended (¶7).
 */
function howLong(period: ItemOf<'periods-of-care'>, view: CaseView) {
  const [born, from] = [youngestBirth(view), fieldOf(period, 'care-from')]
  if (isChild(view)) return 'basis-since'
  const endedByAge =
    ageDoubt.of(view) !== 'assessed-adult' &&
    fieldOf(period, 'care-legal-basis') !== 'remand' &&
    born !== undefined &&
    from !== undefined &&
    firstDayOf(from) < birthday(born, 18)
  return endedByAge ? 'basis-until-eighteen' : 'basis-without-end'
}

/** Whether a period of care whose end nobody recorded ended with 18, so that no paper of an adult reads as if it went on. */
export const hasEndedWithEighteen = (id: string, view: CaseView): boolean =>
  openPeriods(view).some(
    (period) =>
      period.id === id && !isSaidNotLookedAfter(period) && howLong(period, view) === 'basis-until-eighteen'
  )

/**
 * On which basis the child is looked after today, with the day from which, for each period that goes on: what a manager signs rests on it. Not one that
 * has run out though nobody recorded its end, nor that nobody looks after the child.
 */
function basisRows(building: Building): readonly Row[] {
  const { disclosure, view, words } = building
  if (whyLeftOut('periods-of-care', disclosure) !== undefined) return []
  const { fields } = questions['periods-of-care']
  const holding = openPeriods(view).filter(
    (period) => !isSaidNotLookedAfter(period) && !hasRunOut(period, view)
  )
  const values = holding.flatMap((period) => {
    const basis = answerWords(
      'care-legal-basis',
      fields['care-legal-basis'],
      period.fields['care-legal-basis'],
      building
    )
    const from = answerWords('care-from', fields['care-from'], period.fields['care-from'], building)
    // A remand tells of an accusation (¶33).
    const isTold = fieldOf(period, 'care-legal-basis') !== 'remand' || tells(building, ['legal'])
    if (basis === undefined || basis.absent || !isTold) return []
    const said = basis.values.join(' ')
    if (from === undefined || from.absent) return [said]
    return [
      words(`documents.the-child.${howLong(period, view)}`, { basis: said, date: from.values.join(' ') })
    ]
  })
  const said = values.length === 0 ? ifTold(building, () => endedWords(building)) : values
  return said.length === 0 ? [] : [{ label: words('questions.care-legal-basis.short'), values: said }]
}

/** Until when a child was looked after whom nobody looks after now. Whether a time missing ended care is for a lawyer to say (¶31). */
function endedWords(building: Building): readonly string[] {
  const { view, words } = building
  if (!isChild(view) || !isAccommodationOver(view) || isCareWithoutBasis(view)) return []
  const last = itemsOf(view.answers, 'periods-of-care')
    .filter(isOfCare)
    .toSorted((one, other) => endDay(one).localeCompare(endDay(other)))
    .at(-1)
  const to = answerWords(
    'care-to',
    questions['periods-of-care'].fields['care-to'],
    last?.fields['care-to'],
    building
  )
  return to === undefined || to.absent
    ? []
    : [words('documents.the-child.looked-after-until', { date: to.values.join(' ') })]
}

/**
 * The basis of care, as far as the reader is given it (¶23), and in a plan of care the kind of placement behind it. One row: the signatures stand on the
 * next page.
 */
export function careRows(building: Building, which: 'basis' | 'basis-and-placement'): readonly Row[] {
  const [basis] = basisRows(building)
  if (which === 'basis') return basis === undefined ? [] : [basis]
  const kind = recordedRow('placement-kind', building)
  if (basis === undefined || kind === undefined || kind.absent === true)
    return [basis, kind].flatMap((row) => row ?? [])
  const label = building.words('documents.the-child.basis-and-placement')
  return [{ label, values: [besideWords([...basis.values, ...kind.values], building.words)] }]
}
