import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import { fieldOf } from '../../../../machines/case-file/read'
import { isReviewOverdue } from '../../../../machines/facts/measure-lacks'
import { restrainingMeasures } from '../../../../machines/facts/safety-measures'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import { besideWords } from '../../../i18n/lists'
import type { Block } from '../../model'
import type { Building } from '../building/context'
import { ifTold } from '../building/if-told'
import { entryCell } from './list-blocks'
import { shortened } from '../words/need-words'
import { led } from '../words/said'

const list = 'safety-measures'

type Measure = ReturnType<typeof restrainingMeasures>[number]

/** What must be there, so that a gap is named: nobody signs as if advice had been taken, or a day set (¶43). */
const owed = ['measure-legal-advice', 'measure-review-on'] as const

function wordsOf(measure: Measure, building: Building): string {
  const { words, disclosure, view } = building
  const cell = (field: string) => entryCell(list, field, measure, building)
  // “Something else” says nothing of what is done.
  const isNamed = ifDisclosed(view, () => fieldOf(measure, 'measure-what')) !== 'other'
  const isLate = isToldThat(view, () => isReviewOverdue(measure, view.today))
  const saidOf = (field: (typeof owed)[number]) => {
    const said = cell(field) ?? words('documents.restraint.not-recorded')
    return field === 'measure-review-on' && isLate ? words('documents.restraint.past', { day: said }) : said
  }
  const owing = owed
    .filter((field) => whyLeftOut(list, disclosure, field) !== 'matter')
    .map((field) => led(words(`questions.${field}.short`), saidOf(field), words))
  const said = [
    cell('measure-what') ?? words('values.unnamed'),
    isNamed ? '' : shortened(cell('measure-details') ?? ''),
    ...owing
  ]
  return besideWords(
    said.filter((text) => text !== ''),
    words
  )
}

/** Each measure that may restrain the child, in a line. The whole of it stands further back. */
export function restraintBlocks(building: Building): readonly Block[] {
  const values = ifTold(building, () =>
    restrainingMeasures(building.view.answers).map((measure) => wordsOf(measure, building))
  )
  if (values.length === 0) return []
  return [{ kind: 'rows', rows: [{ label: building.words('documents.restraint.may'), values }], columns: 1 }]
}
