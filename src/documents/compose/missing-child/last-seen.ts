import { questions } from '../../../../content/stages'
import type { AnyAnswer, Item } from '../../../../machines/case-file/answer'
import { itemsOf } from '../../../../machines/case-file/read'
import { openEpisodes } from '../../../../machines/facts/immediate-safety'
import { isAway } from '../../../../machines/policy/danger/returns'
import type { Row } from '../../model'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import { answerWords } from '../words/answer-words'
import type { Building } from '../building/context'
import { led, saidIn } from '../words/said'
import { homesOf, type Home } from './homes'
import { listWords } from '../../../i18n/lists'

const list = 'missing-episodes'
const { fields } = questions[list]
type FieldId = keyof typeof fields

const said = (item: Item, field: FieldId, building: Building): readonly string[] =>
  answerWords(field, fields[field], item.fields[field] as AnyAnswer | undefined, building)?.values ?? []

/** The last time that the child went missing and has not come back from. */
const openEpisode = ({ view }: Building) => openEpisodes(view.answers).at(-1)

/**
 * On a sheet made in advance, a field to fill in by hand. For a child who is missing now, the field says that nobody has recorded it. An answer that was
 * left standing after a return makes nobody missing.
 */
function toFillIn(field: FieldId, { words, view }: Building): Row {
  const label = words(`questions.${field}.short`)
  if (isAway(view)) return { label, values: [words('documents.missing-child.not-recorded')], absent: true }
  const line = words('documents.missing-child.fill-in')
  // Where, by whom and with whom takes a second line.
  return { label, values: field === 'missing-last-seen' ? [line, line] : [line] }
}

/** The address from which the child is missing, as recorded then. If the child is not missing, where the child lives. */
function addressRow(item: Item | undefined, homes: readonly Home[], building: Building): Row {
  const { words, disclosure } = building
  const label = words('questions.missing-from.short')
  if (whyLeftOut(list, disclosure, 'missing-from') === 'placement')
    return { label, values: [words('values.withheld')], absent: true }
  const own = item === undefined ? [] : said(item, 'missing-from', building)
  if (own.length > 0) return { label, values: own }
  const [home] = homes
  if (home === undefined)
    return { label, values: [words('documents.missing-child.not-recorded')], absent: true }
  const values = homes.length > 1 ? home.told : home.row.values
  return home.row.absent === true ? { label, values, absent: true } : { label, values }
}

/** Other places where the child lives or lived, as far as the row above does not say them. */
const otherHomes = (address: Row, homes: readonly Home[], { location }: Building): readonly Row[] =>
  // The row above already says that the place where the child stays is left out.
  location === 'withheld'
    ? []
    : homes
        .filter(({ row, told }) => ![row.values, told].some((one) => one.join() === address.values.join()))
        .map(({ row }) => row)

/** Where and when the child was last seen. On a sheet made in advance, these are fields to fill in. */
export function lastSeenRows(building: Building): readonly Row[] {
  const item = openEpisode(building)
  const { words, disclosure } = building
  if (whyLeftOut(list, disclosure) === 'matter') return []
  const since =
    item === undefined
      ? []
      : [...said(item, 'missing-since', building), ...said(item, 'missing-since-time', building)]
  const seen = item === undefined ? [] : said(item, 'missing-last-seen', building)
  const row = (field: FieldId, values: readonly string[]): Row =>
    values.length === 0 ? toFillIn(field, building) : { label: words(`questions.${field}.short`), values }
  const homes = homesOf(building)
  const address = addressRow(item, homes, building)
  return [
    address,
    ...otherHomes(address, homes, building),
    row('missing-since', since),
    row('missing-last-seen', seen)
  ]
}

/**
 * How often the child was missing before. Of the last time: from where, when, and when the child was back. Also what was learned each time, where this copy
 * tells it: a missing child is looked for where they went before (¶39).
 */
export function earlierRow(building: Building): Row | undefined {
  const { words, view } = building
  const open = openEpisode(building)
  const before = itemsOf(view.answers, list).filter((item) => item !== open)
  const last = before.at(-1)
  if (last === undefined) return undefined
  const of = (field: FieldId) => listWords(said(last, field, building)) || words('values.not-recorded')
  const [since, back] = [of('missing-since'), of('missing-returned-on')]
  const isLeftOut = building.location === 'withheld'
  const text = words(`documents.missing-child.${isLeftOut ? 'earlier-withheld' : 'earlier'}`, {
    count: before.length,
    from: of('missing-from'),
    period: since === back ? since : words('documents.missing-child.period', { since, back }),
    reference: of('missing-police-reference')
  })
  const learned = before.map((item) => {
    const since = listWords(said(item, 'missing-since', building)) || words('values.not-recorded')
    const what = words('questions.missing-learned.short')
    const label = before.length === 1 ? what : words('documents.missing-child.learned', { what, since })
    return led(label, saidIn(list, item, 'missing-learned', building), words)
  })
  return {
    label: words('documents.missing-child.before'),
    values: [text, ...learned.filter((one) => one !== '')]
  }
}
