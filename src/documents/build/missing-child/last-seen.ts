import { questions } from '../../../../content/stages'
import type { AnyAnswer, Item } from '../../../../machines/case-file/answer'
import { fieldOf, itemsOf } from '../../../../machines/case-file/read'
import { hasPlacementBegun } from '../../../../machines/policy/placement'
import type { Row } from '../../model'
import { about, aboutQuestion } from '../about'
import { answerWords } from '../answer-words'
import type { Building } from '../context'
import { recordedRow } from './recorded'

const list = 'missing-episodes'
const { fields } = questions[list]
type FieldId = keyof typeof fields

const said = (item: Item, field: FieldId, building: Building): readonly string[] =>
  answerWords(field, fields[field], item.fields[field] as AnyAnswer | undefined, building)?.values ?? []

/** Somebody who is missing now: the last time that the child went and has not come back. */
const openEpisode = ({ view }: Building) =>
  itemsOf(view.answers, list).findLast((item) => fieldOf(item, 'missing-returned') !== 'yes')

function toFillIn(field: FieldId, building: Building): Row {
  const { words, view } = building
  return {
    label: words(`questions.${field}.short`),
    values: [words('documents.missing-child.fill-in')],
    absent: true,
    about: aboutQuestion(list, view, field)
  }
}

/** Where the child lives on the day: a placement that has begun, otherwise where the child is now. */
const homeRow = (building: Building): Row | undefined =>
  recordedRow(hasPlacementBegun(building.view) ? 'placement-address' : 'where-the-child-is', building)

/** The address missing from: of a child who is missing now as recorded then, otherwise where the child lives. */
function addressRow(item: Item | undefined, building: Building): Row {
  const { words, view } = building
  const label = words('questions.missing-from.short')
  const own = item === undefined ? [] : said(item, 'missing-from', building)
  const home = homeRow(building)
  const values = own.length > 0 ? own : (home?.values ?? [words('documents.missing-child.not-recorded')])
  const isAbsent = own.length === 0 && (home === undefined || home.absent === true)
  const row = { label, values, about: aboutQuestion(list, view, 'missing-from') }
  return isAbsent ? { ...row, absent: true } : row
}

/** Where the child stays until a placement begins, where somebody who went missing did so from elsewhere. */
function stayRow(address: Row, building: Building): Row | undefined {
  if (hasPlacementBegun(building.view)) return undefined
  const now = recordedRow('where-the-child-is', building)
  return now === undefined || now.values.join() === address.values.join() ? undefined : now
}

/** Where and when the child was last seen. A sheet that is made in advance leaves it to be filled in. */
export function lastSeenRows(building: Building): readonly Row[] {
  const item = openEpisode(building)
  const { words, view } = building
  const since =
    item === undefined
      ? []
      : [...said(item, 'missing-since', building), ...said(item, 'missing-since-time', building)]
  const seen = item === undefined ? [] : said(item, 'missing-last-seen', building)
  const row = (field: FieldId, values: readonly string[]): Row =>
    values.length === 0
      ? toFillIn(field, building)
      : { label: words(`questions.${field}.short`), values, about: aboutQuestion(list, view, field) }
  const address = addressRow(item, building)
  const stay = stayRow(address, building)
  return [
    address,
    ...(stay === undefined ? [] : [stay]),
    row('missing-since', since),
    row('missing-last-seen', seen)
  ]
}

/** How often the child was missing before, and the last of these times: from where, when, and when the child was back. */
export function earlierRow(building: Building): Row | undefined {
  const { words, view } = building
  const open = openEpisode(building)
  const before = itemsOf(view.answers, list).filter((item) => item !== open)
  const last = before.at(-1)
  if (last === undefined) return undefined
  const of = (field: FieldId) => said(last, field, building).join(', ') || words('values.not-recorded')
  const [since, back] = [of('missing-since'), of('missing-returned-on')]
  const isLeftOut = said(last, 'missing-from', building).includes(words('values.withheld'))
  const text = words(`documents.missing-child.${isLeftOut ? 'earlier-withheld' : 'earlier'}`, {
    count: before.length,
    from: of('missing-from'),
    period: since === back ? since : words('documents.missing-child.period', { since, back }),
    reference: of('missing-police-reference')
  })
  return { label: words('documents.missing-child.before'), values: [text], about: about(['safety']) }
}
