import type { Question } from '../../../../content/shape'
import type { QuestionId, StepId } from '../../../../content/stages'
import { firstOfEach } from '../../../../machines/case-file/first-of-each'
import { questionOf, stageOf } from '../../../../machines/facts/asked'
import { isPrintedIn, whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import { knownOf } from '../../../../machines/policy/disclosure/who-reveals'
import { mattersOf } from '../../../../machines/policy/disclosure/about'
import { unexploredOf } from '../../../../machines/policy/danger/indicators'
import { openTracksOf } from '../../../../machines/facts/track-texts'
import { askedOn } from '../../../../machines/journey/paths'
import { isOpen, openItems, type OpenItem } from '../../../../machines/policy/plans/open-questions'
import type { Block } from '../../model'
import type { Building } from '../building/context'
import { paragraph } from '../building/paragraph'
import { entryName } from './list-blocks'
import { isOfAnotherChild } from './of-another-child'
import { columnWords } from './track-blocks'
import { stepTitle } from '../words/paper-words'
import { planWaits } from '../building/parts-of'
import { isForThoseWhoAsk, ofAllTold, tells } from '../building/if-told'
import { listWords } from '../../../i18n/lists'

interface Asked {
  readonly id: QuestionId
  readonly step: StepId
}

/** Short names that more than one of these questions has. */
function sharedNames(asked: readonly Asked[], { words }: Building): ReadonlySet<string> {
  const shorts = asked.map(({ id }) => words(`questions.${id}.short`))
  const once = new Set<string>()
  return new Set(shorts.filter((short) => once.has(short) || !once.add(short)))
}

/** A question’s short name, with its step where another open question has the same name. */
function nameOf({ id, step }: Asked, shared: ReadonlySet<string>, building: Building): string {
  const { words } = building
  const short = words(`questions.${id}.short`)
  return shared.has(short) ? words('values.of-step', { short, step: stepTitle(step, building) }) : short
}

/** What is open in one entry of a list. The entry has its name where this copy shows it. */
function entryLine(
  id: QuestionId,
  short: string,
  { number, item, fields }: OpenItem,
  building: Building
): string {
  const { words } = building
  const open = listWords(fields.map((field) => words(`questions.${field}.short`)))
  const name = entryName(id, item, building)
  return name === undefined
    ? words('values.open-item', { short, number, fields: open })
    : words('values.open-named-item', { short, number, name, fields: open })
}

/** What is open in a person’s entry, without what this copy does not tell of that person. */
function knownIn(open: OpenItem, { view, disclosure }: Building): OpenItem {
  const known = knownOf(open.item.id, view, disclosure)
  return known === 'everything'
    ? open
    : { ...open, fields: open.fields.filter((field) => known.includes(field)) }
}

/** What is open in an entry, without the fields that this copy does not print. */
const printedOf = (id: QuestionId, question: Question, open: OpenItem, building: Building): OpenItem =>
  question.kind === 'list'
    ? {
        ...open,
        fields: open.fields.filter(
          (field) =>
            isPrintedIn(question.fields[field] ?? {}, building.disclosure) &&
            !isOfAnotherChild(id, field, open.item, building)
        )
      }
    : open

function linesOf(asked: Asked, shared: ReadonlySet<string>, building: Building): readonly string[] {
  const { view, words } = building
  const { id } = asked
  const short = nameOf(asked, shared, building)
  const question: Question = questionOf(id)
  if (isOpen(view.answers, id)) {
    return [view.answers[id]?.state === 'unfinished' ? words('values.unfinished', { short }) : short]
  }
  if (question.kind === 'tracks') {
    return openTracksOf(view, id).map((column) =>
      words('values.track-row', { label: short, track: columnWords(column, building) })
    )
  }
  if (question.kind === 'indicator-marks') {
    return unexploredOf(question.theme, view).map((indicator) =>
      words('values.open-sign', { indicator: words(`indicators.${indicator.id}`) })
    )
  }
  return openItems(view, id)
    .map((open) => printedOf(id, question, open, building))
    .map((open) => (id === 'people' ? knownIn(open, building) : open))
    .filter(({ fields }) => fields.length > 0)
    .map((open) => entryLine(id, short, open, building))
}

/** What a document asks and nobody has explored: whole questions, and what is open inside an entry of a list or among signs. */
export function notExploredBlocks(steps: readonly StepId[], building: Building): readonly Block[] {
  if (!isForThoseWhoAsk(building)) return []
  const { words, view, paths, disclosure } = building
  const waiting = planWaits(view)
  const asked = steps
    .filter(
      (step) => paths[stageOf(step)].includes(step) && !(waiting && stageOf(step) === 'pathway-planning')
    )
    .flatMap((step) => askedOn(step, view).map((id): Asked => ({ id, step })))
    .filter(({ id }) => whyLeftOut(id, disclosure) === undefined && tells(building, mattersOf(id)))
  const open = firstOfEach(asked, ({ id }) => id)
  const shared = sharedNames(open, building)
  const items = open.flatMap((one) => linesOf(one, shared, building))
  if (items.length === 0) return [paragraph(words(ofAllTold('documents.not-explored.none', building)))]
  return [paragraph(words('documents.not-explored.some')), { kind: 'list', items }]
}
