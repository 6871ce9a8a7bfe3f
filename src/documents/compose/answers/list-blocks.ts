import type { ListQuestion } from '../../../../content/shape'
import type { QuestionId } from '../../../../content/stages'
import type { AnyAnswer, Item } from '../../../../machines/case-file/answer'
import { questionOf } from '../../../../machines/facts/asked'
import { concerns } from '../../../../machines/facts/audience'
import { fieldOf, type ItemOf } from '../../../../machines/case-file/read'
import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import { advisesOnImmigration } from '../../../../machines/policy/people/advises-on-immigration'
import { familyWhoCare } from '../../../../machines/policy/people/who-cares'
import { isPrintedIn, whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import { capitalised } from '../../../i18n/capitalised'
import { listWords } from '../../../i18n/lists'
import type { Words } from '../../../i18n/words'
import { withoutSigns } from '../../copy/placeholders'
import type { Block, Row } from '../../model'
import { answerWords, roleAlone, saysNothing } from '../words/answer-words'
import type { Building } from '../building/context'
import { hasEndedWithEighteen } from '../words/care-rows'
import { alikeTogether, type Card } from './cards-alike'
import { asComeTo, doneOn } from './day-of-entry'
import { isOfAnotherChild } from './of-another-child'
import { byStatusRow } from './needs-by-status'
import { asItsReaderNeeds } from './own-briefing'
import { isForWhoCares } from '../words/dangers-told'
import { isOfFamilyWhoCare } from '../words/enquirers'
import { isAllLeftOut } from '../../copy/withhold'

/** A list of more fields than this is printed as cards, not as a table. */
const widestTable = 5

type Fields = ListQuestion['fields']
type PersonItem = ItemOf<'people'>

/** Whether the entry is the child’s adviser on immigration. Of an adviser, even the answer that they give no such advice is printed (¶48, ¶67). */
const isForAdvice = (list: QuestionId, item: Item, { view }: Building): boolean =>
  list === 'people' && isToldThat(view, () => advisesOnImmigration(item, view))

/**
 * Whether a copy for the family who have the child says nothing of this: which part anybody of the family may have, and how contact with themselves is
 * weighed. It is so whatever is found out, so that no gap tells (¶23, ¶30). Its first page still names whom to keep away.
 */
export function isKeptFromFamily(list: QuestionId, field: string, item: Item, building: Building): boolean {
  const ofAll = field === 'contact-involvement'
  const ofThemselves = ofAll || field === 'contact-assessment' || field === 'contact-plan'
  if (list !== 'family-contacts' || !ofThemselves || !isForWhoCares(building)) return false
  const caring = familyWhoCare(building.view)
  return caring.has(item.id) || (ofAll && caring.size > 0)
}

/** One field of an entry. Where the field would say where the child lives, the row says so, whatever stands in it. */
function rowOf(
  list: QuestionId,
  id: string,
  question: Fields[string],
  item: Item,
  building: Building
): Row | undefined {
  const { view, words, disclosure } = building
  if (!isPrintedIn(question, disclosure) || isKeptFromFamily(list, id, item, building)) return undefined
  if (isOfAnotherChild(list, id, item, building)) return undefined
  const label = words(`questions.${id}.short`)
  const why = whyLeftOut(list, disclosure, id)
  if (why === 'placement') return { label, values: [words('values.withheld')], absent: true }
  if (why === 'matter' || !isToldThat(view, () => concerns(question.only, view))) return undefined
  const role = id === 'person-name' ? roleAlone(item.id, building) : undefined
  if (role !== undefined) return { label, values: [role], absent: true }
  const answer = item.fields[id] as AnyAnswer | undefined
  if (id === 'care-to' && answer === undefined && isToldThat(view, () => hasEndedWithEighteen(item.id, view)))
    return { label, values: [words('documents.the-child.until-eighteen')] }
  if (saysNothing(question, answer) && !isForAdvice(list, item, building)) return undefined
  const shown = answerWords(id, question, answer, building)
  if (shown === undefined) return undefined
  if (shown.absent) return { label, values: shown.values, absent: true }
  return {
    label,
    values: [...asComeTo(list, id, item, shown.values, building), ...doneOn(list, id, item, building)]
  }
}

/** Whether nothing is left of a text. At this point signs still stand in it for what is left out. */
function isGap(text: string, words: Words): boolean {
  const leftOut = words('values.left-out')
  return isAllLeftOut(
    withoutSigns(text, () => leftOut),
    leftOut
  )
}

/** One field of an entry as a cell. Nothing where nothing is recorded, or where this copy does not tell of it. */
export function entryCell(
  list: QuestionId,
  field: string,
  item: Item,
  building: Building
): string | undefined {
  const question = questionOf(list)
  const asked = question.kind === 'list' ? question.fields[field] : undefined
  return asked === undefined ? undefined : rowOf(list, field, asked, item, building)?.values.join('\n')
}

const kindOf = (id: QuestionId, { words }: Building): string => capitalised(words(`questions.${id}.item`))

/** What an entry is called: its name, or its kind where this copy leaves the name out, be it of a person or of a place. */
function nameOf(id: QuestionId, named: Row | undefined, building: Building): string {
  const { words } = building
  if (named === undefined) return words('values.unnamed')
  const [kind, field] = [kindOf(id, building), named.label]
  // Where kind and field are the same word, as “Recipient”, the word is said once.
  const withheld =
    kind === field
      ? words('values.person-withheld', { role: kind })
      : words('values.entry-withheld', { kind, field })
  return shownName(named, building) ?? withheld
}

/** A name, unless nothing of it is left in this copy. */
function shownName(named: Row, { words }: Building): string | undefined {
  const name = listWords(named.values)
  return name === words('values.withheld') || isGap(name, words) ? undefined : name
}

/** An entry's name; nothing where it has none, or where this copy leaves it out. */
export function entryName(id: QuestionId, item: Item, building: Building): string | undefined {
  const question = questionOf(id)
  const asked = question.kind === 'list' ? question.fields[question.named] : undefined
  if (question.kind !== 'list' || asked === undefined) return undefined
  const named = rowOf(id, question.named, asked, item, building)
  return named === undefined || named.absent === true ? undefined : shownName(named, building)
}

/**
 * Fields that this copy tells of no entry, since they could show where the child lives. What the field is decides, never what stands in it. They are
 * named once above the entries, for somebody who reads twenty of them. The naming field stays with its entry.
 */
const untoldFields = (
  id: QuestionId,
  { fields, named }: ListQuestion,
  { disclosure }: Building
): readonly string[] =>
  Object.keys(fields).filter((field) => field !== named && whyLeftOut(id, disclosure, field) === 'placement')

/** What an entry is called where nothing else of it is told: the person’s role, or its kind. */
function kindAlone(id: QuestionId, item: Item, building: Building): string {
  const role = id === 'people' ? fieldOf(item as PersonItem, 'person-role') : undefined
  return role === undefined || role === 'other'
    ? kindOf(id, building)
    : building.words(`questions.person-role.options.${role}`)
}

/** The entries of which this copy has nothing left, in one line. A heading for each would promise something under it. */
function nothingLeftOf(names: readonly string[], { words }: Building): readonly Block[] {
  return names.length === 0
    ? []
    : [{ kind: 'paragraph', text: words('documents.entries-left-out', { names: listWords(names) }) }]
}

/** A card for each item: its name as a heading, so that one item is told from the next, and its other fields as rows. */
function cards(
  id: QuestionId,
  question: ListQuestion,
  items: readonly Item[],
  building: Building
): readonly Block[] {
  const { words } = building
  const untold = untoldFields(id, question, building)
  const made = items.map((item, index): Card => {
    const rows = Object.entries(question.fields).map(
      ([field, asked]) => [field, rowOf(id, field, asked, item, building)] as const
    )
    const named = rows.find(([field]) => field === question.named)?.[1]
    const name = nameOf(id, named, building)
    // A person who is called by their role alone has no second row for the role.
    const isCalledByRole = roleAlone(item.id, building) !== undefined
    const isKeptAway = id === 'people' && building.keptAway.has(item.id)
    const warning = isKeptAway
      ? [{ label: words('values.kept-away'), values: [words('values.kept-away-does')] }]
      : []
    const others = rows.flatMap(([field, row]) =>
      row === undefined ||
      field === question.named ||
      untold.includes(field) ||
      (isCalledByRole && field === 'person-role')
        ? []
        : [row]
    )
    const all = [...warning, ...others]
    const isNamed = named === undefined || (!isCalledByRole && shownName(named, building) !== undefined)
    const called = all.length === 0 && !isNamed ? kindAlone(id, item, building) : name
    return { numbers: [index + 1], name: called, isNamed, rows: all }
  })
  const called = ({ numbers, name }: Card) =>
    words('values.item', { number: listWords(numbers.map(String)), name })
  const isLeft = ({ isNamed, rows }: Card) => isNamed || rows.length > 0
  const entries = [
    ...alikeTogether(made.filter(isLeft)).flatMap((card): readonly Block[] => [
      { kind: 'heading', text: called(card) },
      ...(card.rows.length === 0 ? [] : [{ kind: 'rows', rows: card.rows } as const])
    ]),
    ...nothingLeftOf(made.filter((card) => !isLeft(card)).map(called), building)
  ]
  if (untold.length === 0) return entries
  const rows = untold.map((field): Row => ({
    label: words(`questions.${field}.short`),
    values: [words('values.withheld')],
    absent: true
  }))
  return [{ kind: 'rows', rows }, ...entries]
}

function table(
  id: QuestionId,
  { fields, named }: ListQuestion,
  items: readonly Item[],
  isPlanned: boolean,
  building: Building
): readonly Block[] {
  const { words } = building
  const used = Object.entries(fields).filter(([field, question]) =>
    items.some((item) => rowOf(id, field, question, item, building) !== undefined)
  )
  // Only the names would be left, and they stand in the table of what will be done.
  if (isPlanned && used.every(([field]) => field === named)) return []
  const cell = (field: string, row: Row | undefined, number: number) => {
    if (row === undefined) return words('values.not-recorded')
    return field === named && isGap(row.values.join(), words)
      ? words('values.item', { number, name: nameOf(id, row, building) })
      : row.values.join('\n')
  }
  const nameAt = (index: number) => {
    const [item, question] = [items[index], fields[named]]
    const row =
      item === undefined || question === undefined ? undefined : rowOf(id, named, question, item, building)
    return cell(named, row, index + 1)
  }
  // Of needs, one more field is left beside their names.
  const [other, ...more] = used.filter(([field]) => field !== named)
  const byStatus =
    id === 'needs' && isPlanned && other !== undefined && more.length === 0
      ? byStatusRow(other[0], items, nameAt, words)
      : undefined
  if (byStatus !== undefined) return [{ kind: 'rows', rows: [byStatus] }]
  const block: Block = {
    kind: 'table',
    caption: words(`questions.${id}.short`),
    head: used.map(([field]) => words(`questions.${field}.short`)),
    rows: items.map((item, index) =>
      used.map(([field, question]) => cell(field, rowOf(id, field, question, item, building), index + 1))
    )
  }
  return [block]
}

/** A list without the fields that the document's table of what will be done prints. */
function withoutPlanned(question: ListQuestion, { inPlanTable }: Building): ListQuestion {
  if (inPlanTable === undefined) return question
  const fields = Object.entries(question.fields).filter(([field]) => !inPlanTable.has(field))
  return { ...question, fields: Object.fromEntries(fields) }
}

/** A list as a table, or as a card for each entry where it has many fields; nothing for a list that was emptied. */
export function listBlocks(
  id: QuestionId,
  question: ListQuestion,
  all: readonly Item[],
  building: Building
): readonly Block[] {
  const told = all.filter((item) => id !== 'enquirers' || !isOfFamilyWhoCare(item, building))
  const { question: asked, items } = asItsReaderNeeds(id, question, told, building)
  if (items.length === 0) return []
  const shown = withoutPlanned(asked, building)
  if (Object.keys(shown.fields).length <= widestTable) {
    const isPlanned = Object.keys(shown.fields).length < Object.keys(asked.fields).length
    return table(id, shown, items, isPlanned, building)
  }
  const entries = cards(id, shown, items, building)
  return [{ kind: 'heading', text: building.words(`questions.${id}.short`) }, ...entries]
}
