import type { ListQuestion } from '../../../content/shape'
import type { QuestionId, StepId } from '../../../content/stages'
import type { AnyAnswer, Item } from '../../../machines/case-file/answer'
import { questionOf, stageOf } from '../../../machines/policy/asked'
import { askedOn } from '../../../machines/journey'
import { personReveals } from '../../../machines/policy/location'
import type { Block, Row } from '../model'
import { answerWords } from './answer-words'
import type { Building } from './context'
import { indicatorBlocks } from './indicator-blocks'
import { trackRows } from './track-blocks'

/** A list of more fields than this is printed as cards, not as a table. */
const widestTable = 5

type Fields = ListQuestion['fields']

function rowOf(id: string, question: Fields[string], item: Item, building: Building): Row | undefined {
  const { location, view, words } = building
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

/** A card for each item: its name as a heading, so that one item is told from the next, and its other fields as rows. */
function cards(question: ListQuestion, items: readonly Item[], building: Building): readonly Block[] {
  return items.flatMap((item, index): Block[] => {
    const rows = Object.entries(question.fields).map(
      ([id, field]) => [id, rowOf(id, field, item, building)] as const
    )
    const named = rows.find(([id]) => id === question.named)?.[1]
    const name = named?.values.join(', ') ?? building.words('values.unnamed')
    return [
      { kind: 'heading', text: building.words('values.item', { number: index + 1, name }) },
      {
        kind: 'rows',
        rows: rows.flatMap(([id, row]) => (row === undefined || id === question.named ? [] : [row]))
      }
    ]
  })
}

function table(id: string, fields: Fields, items: readonly Item[], building: Building): Block {
  const { words } = building
  const used = Object.entries(fields).filter(([field, question]) =>
    items.some((item) => rowOf(field, question, item, building) !== undefined)
  )
  return {
    kind: 'table',
    caption: words(`questions.${id}.short`),
    head: used.map(([field]) => words(`questions.${field}.short`)),
    rows: items.map((item) =>
      used.map(
        ([field, question]) =>
          rowOf(field, question, item, building)?.values.join('\n') ?? words('values.not-recorded')
      )
    )
  }
}

function listBlocks(
  id: QuestionId,
  question: ListQuestion,
  items: readonly Item[],
  building: Building
): readonly Block[] {
  if (items.length === 0) return []
  const isWide = Object.keys(question.fields).length > widestTable
  if (!isWide) return [table(id, question.fields, items, building)]
  return [
    { kind: 'heading', text: building.words(`questions.${id}.short`) },
    ...cards(question, items, building)
  ]
}

/** One question's answer as blocks: rows for a single answer, a table or cards for a list. Nothing where there is nothing to print. */
export function questionBlocks(id: QuestionId, building: Building): readonly Block[] {
  const { view, words } = building
  const question = questionOf(id)
  const answer = view.answers[id] as AnyAnswer | undefined
  if (answer?.state === 'answered') {
    switch (question.kind) {
      case 'list':
        return listBlocks(id, question, answer.value as readonly Item[], building)
      case 'indicator-marks':
      case 'indicator-details':
        return indicatorBlocks(id, question, building)
      case 'tracks':
        return [{ kind: 'rows', rows: trackRows(id, building) }]
    }
  }
  const shown = answerWords(id, question, answer, building)
  if (shown === undefined) return []
  const label = words(`questions.${id}.short`)
  return [
    {
      kind: 'rows',
      rows: [shown.absent ? { label, values: shown.values, absent: true } : { label, values: shown.values }]
    }
  ]
}

/** Rows that follow one another become one block, so that they are set as one list. */
export function joinRows(blocks: readonly Block[]): readonly Block[] {
  return blocks.reduce<readonly Block[]>((joined, block) => {
    const last = joined.at(-1)
    if (block.kind !== 'rows' || last?.kind !== 'rows' || block.rows.length !== 1) return [...joined, block]
    return [...joined.slice(0, -1), { kind: 'rows', rows: [...last.rows, ...block.rows] }]
  }, [])
}

/** A step's answers under its title; nothing where the answers do not lead to the step, or nothing is recorded. */
export function stepBlocks(step: StepId, building: Building): readonly Block[] {
  if (!building.paths[stageOf(step)].includes(step)) return []
  const blocks = joinRows(
    askedOn(step, building.view)
      .filter((id) => !building.inTable.has(id))
      .flatMap((id) => questionBlocks(id, building))
  )
  return blocks.length === 0
    ? []
    : [{ kind: 'heading', text: building.words(`steps.${step}.title`) }, ...blocks]
}
