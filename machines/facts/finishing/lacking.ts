import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { isAdult } from '../age'
import { firstDayOf } from '../dates'
import { openEpisodes } from '../immediate-safety'
import { lacksField } from '../measure-lacks'
import { safetyMeasures } from '../safety-measures'
import { tracksOf } from '../tracks'
import type { AskedAnswer } from './asked-answer'
import { askedByFinishing, type Hindrance } from './table'
import { isTaken } from './taken'

/** Whether an answer is asked for as the others now stand. */
export function isAskedNow({ after, refusal }: AskedAnswer, view: CaseView): boolean {
  if (refusal !== undefined) return tracksOf(view).contingencies.includes(refusal)
  return after === undefined || after.is.some((option) => option === valueOf(view.answers, after.question))
}

/** Whether the day has come until which an option is taken. */
function isOver({ until, question }: AskedAnswer, { answers, today }: CaseView): boolean {
  if (until === undefined || valueOf(answers, question) !== until.option) return false
  const day = answers[until.day]
  return day?.state === 'answered' && firstDayOf(day.value as Parameters<typeof firstDayOf>[0]) <= today
}

const saysTheSame = ({ or }: AskedAnswer, view: CaseView): boolean =>
  or !== undefined && (or.only === undefined || isAdult(view)) && isTaken(or, view.answers[or.question])

/** Whether it is answered for each time missing that is not over. Where none is on record, nothing is answered. */
function isSaidOfMissing(asked: AskedAnswer, { answers }: CaseView): boolean {
  const open = openEpisodes(answers)
  const said = open.map(({ fields }) => fields[asked.field as keyof typeof fields])
  return open.length > 0 && said.every((answer) => isTaken(asked, answer))
}

function isThere(asked: AskedAnswer, view: CaseView): boolean {
  const { question, field } = asked
  if (question === 'missing-episodes') return isSaidOfMissing(asked, view)
  if (field !== undefined) return !safetyMeasures(view.answers).some((measure) => lacksField(measure, field))
  return (isTaken(asked, view.answers[question]) && !isOver(asked, view)) || saysTheSame(asked, view)
}

/** The answers that one thing finishing asks for still lacks, whether or not it concerns this case. */
export const lacking = (hindrance: Hindrance, view: CaseView): readonly AskedAnswer[] =>
  askedByFinishing[hindrance].answers.filter((asked) => isAskedNow(asked, view) && !isThere(asked, view))

/** Whether everything is answered that finishing asks for under one head, whether or not it concerns this case. */
export const isNothingLacking = (hindrance: Hindrance, view: CaseView): boolean =>
  lacking(hindrance, view).length === 0
