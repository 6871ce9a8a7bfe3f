import { needRows, planLists, type NeedRow, type PlanList } from '../../../content/needs'
import type { FieldQuestion, ListQuestion, Question } from '../../../content/shape'
import type { QuestionId } from '../../../content/stages'
import type { AnyAnswer, Item } from '../../case-file/answer'
import type { Answers, CaseView } from '../../case-file/case-file'
import { isQuestion, questionOf } from '../../facts/asked'
import { knownOf } from './location'
import { whyLeftOut, type Disclosure } from './disclosure'

/** Fields whose options name needs that answers found: such an option says what those answers say. */
const namesNeeds: ReadonlySet<string> = new Set(
  Object.values<PlanList>(planLists).flatMap(({ forNeeds }) => forNeeds ?? [])
)

/** Whether a need may be named: everything that can find it is given. */
function isNeedGiven(id: string, disclosure: Disclosure): boolean {
  const row = (needRows as Readonly<Record<string, NeedRow | undefined>>)[id]
  return row === undefined || row.foundBy.every((one) => whyLeftOut(one.question, disclosure) === undefined)
}

/**
 * An answer as it is given: without options that name a need which is left out, or with another for one that is about something else.
 * @returns nothing where no option is left: an empty answer would say that a need was named
 */
function disclosedField(
  field: string,
  question: FieldQuestion | undefined,
  answer: AnyAnswer,
  disclosure: Disclosure
): AnyAnswer | undefined {
  if (answer.state !== 'answered') return answer
  if (namesNeeds.has(field)) {
    const named = (answer.value as readonly string[]).filter((id) => isNeedGiven(id, disclosure))
    return named.length === 0 ? undefined : { ...answer, value: named }
  }
  const other = question?.kind === 'choice' ? question.optionsAbout?.[answer.value as string] : undefined
  return other !== undefined && disclosure.leftOut.has(other.about)
    ? { ...answer, value: other.readAs }
    : answer
}

/** The fields of an entry that are given. */
function disclosedItem(
  id: QuestionId,
  { fields }: ListQuestion,
  item: Item,
  view: CaseView,
  disclosure: Disclosure
): Item {
  const known = id === 'people' ? knownOf(item.id, view, disclosure) : 'everything'
  const given = (Object.entries(item.fields) as [string, AnyAnswer | undefined][]).flatMap(
    ([field, answer]) => {
      if (
        answer === undefined ||
        whyLeftOut(id, disclosure, field) !== undefined ||
        (known !== 'everything' && !known.includes(field))
      )
        return []
      const told = disclosedField(field, fields[field], answer, disclosure)
      return told === undefined ? [] : [[field, told] as const]
    }
  )
  return { id: item.id, fields: Object.fromEntries(given) }
}

function disclosedAnswer(
  id: QuestionId,
  question: Question,
  answer: AnyAnswer,
  view: CaseView,
  disclosure: Disclosure
): AnyAnswer {
  if (question.kind !== 'list' || answer.state !== 'answered') return answer
  const items = (answer.value as readonly Item[]).map((item) =>
    disclosedItem(id, question, item, view, disclosure)
  )
  return { ...answer, value: items as never }
}

/**
 * The answers that somebody is given, and nothing else of a case: what a copy says cannot depend on anything that is not in them.
 * @param view the whole case, on and off its path
 */
export function disclosedAnswers(view: CaseView, disclosure: Disclosure): Answers {
  const given = (Object.entries(view.answers) as [string, AnyAnswer][]).flatMap(([id, answer]) =>
    !isQuestion(id) || whyLeftOut(id, disclosure) !== undefined
      ? []
      : [[id, disclosedAnswer(id, questionOf(id), answer, view, disclosure)] as const]
  )
  return Object.fromEntries(given)
}
