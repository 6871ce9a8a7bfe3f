import type { ListQuestion } from '../../../content/shape'
import type { QuestionId } from '../../../content/stages'
import type { AnyAnswer, Item } from '../../../machines/case-file/answer'
import { questionOf } from '../../../machines/policy/asked'
import { concerns } from '../../../machines/policy/audience'
import { personReveals } from '../../../machines/policy/location'
import { mattersOf } from '../../../machines/policy/recipients'
import { capitalised } from '../../i18n/capitalised'
import type { Words } from '../../i18n/words'
import { withoutSigns } from '../copy/gaps'
import type { About, Block, Row } from '../model'
import { about, headingOver } from './about'
import { answerWords } from './answer-words'
import type { Building } from './context'
import { isAllLeftOut } from './withhold'

/** A list of more fields than this is printed as cards, not as a table. */
const widestTable = 5

type Fields = ListQuestion['fields']

function rowOf(id: string, question: Fields[string], item: Item, building: Building): Row | undefined {
  const { location, view, words } = building
  if (!concerns(question.only, view)) return undefined
  const isHidden = location === 'withheld' && personReveals(view, item.id)
  // Of somebody whose entry says where the child lives, a copy that withholds it shows the role alone.
  if (isHidden && id !== 'person-role' && id !== 'person-name') return undefined
  const shown =
    isHidden && id === 'person-name'
      ? answerWords(
          'trusted-person',
          { kind: 'person', serves: [] },
          { state: 'answered', value: item.id },
          building
        )
      : answerWords(id, question, item.fields[id] as AnyAnswer | undefined, building)
  if (shown === undefined) return undefined
  const label = words(`questions.${id}.short`)
  return shown.absent ? { label, values: shown.values, absent: true } : { label, values: shown.values }
}

/** Whether nothing is left of a text: signs stand in it yet for what is left out. */
function isGap(text: string, words: Words): boolean {
  const leftOut = words('values.left-out')
  return isAllLeftOut(
    withoutSigns(text, () => leftOut),
    leftOut
  )
}

/** How an entry is called: by its name, or by its kind where its name is left out of this copy. */
function nameOf(id: QuestionId, named: Row | undefined, building: Building): string {
  const { words } = building
  if (named === undefined) return words('values.unnamed')
  return (
    shownName(named, building) ??
    words('values.entry-withheld', { kind: capitalised(words(`questions.${id}.item`)) })
  )
}

/** A name, unless nothing of it is left in this copy. */
function shownName(named: Row, { words }: Building): string | undefined {
  const name = named.values.join(', ')
  return name === words('values.withheld') || isGap(name, words) ? undefined : name
}

/** An entry's name; nothing where it has none, or where this copy leaves it out. */
export function entryName(id: QuestionId, item: Item, building: Building): string | undefined {
  const question = questionOf(id)
  const asked = question.kind === 'list' ? question.fields[question.named] : undefined
  if (question.kind !== 'list' || asked === undefined) return undefined
  const named = rowOf(question.named, asked, item, building)
  return named === undefined || named.absent === true ? undefined : shownName(named, building)
}

/** What an entry's name is about, for a line that says it. */
export function aboutEntryName(id: QuestionId): About {
  const question = questionOf(id)
  return question.kind === 'list' ? aboutField(id, question.named, question.named) : about(mattersOf(id))
}

/** What a field of an entry is about. An entry is known by its name: whoever is not given that is given nothing of it. */
const aboutField = (id: QuestionId, field: string, named: string) =>
  about([...new Set([...mattersOf(id, named), ...mattersOf(id, field)])])

/** A card for each item: its name as a heading, so that one item is told from the next, and its other fields as rows. */
function cards(
  id: QuestionId,
  question: ListQuestion,
  items: readonly Item[],
  building: Building
): readonly Block[] {
  return items.flatMap((item, index): Block[] => {
    const rows = Object.entries(question.fields).map(([field, asked]) => {
      const row = rowOf(field, asked, item, building)
      const about = aboutField(id, field, question.named)
      return [field, row === undefined ? undefined : { ...row, about }] as const
    })
    const named = rows.find(([field]) => field === question.named)?.[1]
    const name = nameOf(id, named, building)
    const others = rows.flatMap(([field, row]) =>
      row === undefined || field === question.named ? [] : [row]
    )
    const heading = {
      kind: 'heading',
      text: building.words('values.item', { number: index + 1, name }),
      about: aboutField(id, question.named, question.named)
    } as const
    return others.length === 0 ? [heading] : [heading, { kind: 'rows', rows: others }]
  })
}

function table(
  id: QuestionId,
  { fields, named }: ListQuestion,
  items: readonly Item[],
  building: Building
): Block {
  const { words } = building
  const used = Object.entries(fields).filter(([field, question]) =>
    items.some((item) => rowOf(field, question, item, building) !== undefined)
  )
  const cell = (field: string, row: Row | undefined, number: number) => {
    if (row === undefined) return words('values.not-recorded')
    return field === named && isGap(row.values.join(), words)
      ? words('values.item', { number, name: nameOf(id, row, building) })
      : row.values.join('\n')
  }
  return {
    kind: 'table',
    caption: words(`questions.${id}.short`),
    // What is about several matters is given where the list is, column by column.
    columnsAbout: used.map(([field]) => aboutField(id, field, named)),
    head: used.map(([field]) => words(`questions.${field}.short`)),
    rows: items.map((item, index) =>
      used.map(([field, question]) => cell(field, rowOf(field, question, item, building), index + 1))
    )
  }
}

/** A list as a table, or as a card for each entry where it has many fields; nothing for a list that was emptied. */
export function listBlocks(
  id: QuestionId,
  question: ListQuestion,
  items: readonly Item[],
  building: Building
): readonly Block[] {
  if (items.length === 0) return []
  if (Object.keys(question.fields).length <= widestTable) return [table(id, question, items, building)]
  const entries = cards(id, question, items, building)
  return [headingOver(building.words(`questions.${id}.short`), entries), ...entries]
}
