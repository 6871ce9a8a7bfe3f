import { entriesGoWith, needRows, planLists, type NeedRow, type PlanList } from '../../../content/needs'
import { needsAnsweredIn } from '../../../content/needs-answered'
import type { QuestionId } from '../../../content/stages'
import type { Item } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isChosenApart } from '../../case-file/told-apart'
import { mattersOf } from './about'
import type { Disclosure } from './disclosure'
import { optionsApart } from './options-apart'

const rows: Readonly<Record<string, NeedRow | undefined>> = needRows
const answeredIn: Readonly<Record<string, readonly string[] | undefined>> = needsAnsweredIn

/** The lists whose entries say which needs they answer, each with the needs that they can. */
const lists = new Map<QuestionId, PlanList & { readonly needs: readonly string[] }>(
  Object.entries<PlanList>(planLists).map(([id, plan]) => [
    plan.list,
    { ...plan, needs: answeredIn[id] ?? [] }
  ])
)

/** Whether a need was found by an answer that a copy is not given, with which go the entries that answer it. */
const goesWithWhatIsLeftOut = (need: string, { leftOut }: Disclosure): boolean =>
  rows[need]?.foundBy.some(({ question }) =>
    mattersOf(question).some((matter) => entriesGoWith.includes(matter) && leftOut.has(matter))
  ) === true

/** Whether a copy is told, apart from the answer itself, of what found a need: of a danger, whoever guards the child is told (¶15, ¶39, ¶44). */
const isToldOf = (need: string, { answers }: CaseView, { leftOut }: Disclosure): boolean =>
  optionsApart.some(
    ({ question, option, about }) =>
      !leftOut.has(about) &&
      rows[need]?.foundBy.some((by) => by.question === question && by.values?.includes(option)) === true &&
      isChosenApart(answers, question, option)
  )

/** Whether a copy may be given fewer entries of a list than stand in it, since they answer what is said in confidence. It rests on no answer. */
export const mayKeepEntriesBack = (list: QuestionId, disclosure: Disclosure): boolean =>
  lists.get(list)?.needs.some((need) => goesWithWhatIsLeftOut(need, disclosure)) === true

/**
 * Whether an entry is left out whole: it says that it answers a need which was told in confidence, and the copy is not given that answer. What is planned says
 * what it is planned for, and the child may have asked that this reader does not know (¶31, ¶34). Steps against a danger that whoever guards the child is told
 * of stay: only with them is the child kept safe (¶15, ¶39, ¶44).
 */
export function isKeptBack(list: QuestionId, item: Item, view: CaseView, disclosure: Disclosure): boolean {
  const { forNeeds, guards }: Partial<PlanList> = lists.get(list) ?? {}
  const answer = forNeeds === undefined ? undefined : item.fields[forNeeds]
  if (answer?.state !== 'answered' || !Array.isArray(answer.value)) return false
  return (answer.value as readonly string[]).some(
    (need) =>
      goesWithWhatIsLeftOut(need, disclosure) && !(guards === true && isToldOf(need, view, disclosure))
  )
}
