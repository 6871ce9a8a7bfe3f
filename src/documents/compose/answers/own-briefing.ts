import type { ListQuestion } from '../../../../content/shape'
import { questions, type QuestionId } from '../../../../content/stages'
import type { Item } from '../../../../machines/case-file/answer'
import { fieldOf, type ItemOf } from '../../../../machines/case-file/read'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import type { Building } from '../building/context'
import { isForWhoCares } from '../words/dangers-told'

type Briefing = ItemOf<'carer-briefings'>

const { options: all } = questions['carer-briefings'].fields['briefing-covered']

/** Some of what carers need to know was said, and not all. */
const isInPart = (briefing: Briefing): boolean => {
  const covered: readonly string[] | undefined = fieldOf(briefing, 'briefing-covered')
  return covered !== undefined && !all.every((option) => covered.includes(option))
}

/** That training is owed to them is theirs to know: the order for it is with the authority alone (¶13, ¶15). */
const isUntrained = (briefing: Briefing): boolean =>
  ['booked', 'not-yet'].includes(fieldOf(briefing, 'briefing-training') ?? '')

const isOpen = (briefing: Briefing): boolean =>
  isInPart(briefing) || isUntrained(briefing) || fieldOf(briefing, 'briefing-still-needed') !== undefined

/**
 * A list as its reader needs it. Carers were there when they were told: their own copy has what is still needed, and what they were told only where that
 * was not all (¶44).
 */
export function asItsReaderNeeds(
  id: QuestionId,
  question: ListQuestion,
  items: readonly Item[],
  building: Building
): { readonly question: ListQuestion; readonly items: readonly Item[] } {
  if (id !== 'carer-briefings' || !isForWhoCares(building)) return { question, items }
  const open = (items as readonly Briefing[]).filter(isOpen)
  const kept: readonly string[] = [
    // A column that says of each only that the name is left out says nothing.
    ...(whyLeftOut(id, building.disclosure, question.named) === undefined ? [question.named] : []),
    ...(open.some(isInPart) ? ['briefing-covered'] : []),
    ...(open.some(isUntrained) ? ['briefing-training'] : []),
    'briefing-still-needed'
  ]
  const fields = Object.fromEntries(Object.entries(question.fields).filter(([field]) => kept.includes(field)))
  return { question: { ...question, fields }, items: open }
}
