import { questionOn } from '../../../content/landmarks'
import { stages, type QuestionId, type StepId } from '../../../content/stages'
import type { AnyAnswer } from '../../../machines/case-file/answer'
import { textsIn } from '../../../machines/case-file/set-aside'
import { questionOf, stageOf } from '../../../machines/facts/asked'
import { isOvertaken } from '../../../machines/facts/review-advocacy-and-support'
import { askedOn } from '../../../machines/journey/paths'
import { isOpen } from '../../../machines/policy/plans/open-questions'
import { proposedPosition } from '../../../machines/facts/tracks'
import { answerWords, reasonWords } from '../../documents/compose/words/answer-words'
import { questionBlocks } from '../../documents/compose/answers/answer-blocks'
import type { Building } from '../../documents/compose/building/context'
import { wholeBuilding } from '../../documents/compose/building/whole-building'
import { withItsDay } from '../../documents/compose/words/of-the-day'
import type { Words } from '../../i18n/words'
import { hashOf } from '../../routing/place'
import type { Case } from '../case/case'
import { linesOf } from './block-lines'

/** Where an answer is changed: at its question on its step. Going on from there leads back to the check page. */
function changeHref(id: QuestionId, step: StepId, current: Case): string {
  const check = stages.find((stage) => stage.id === stageOf(step))?.check
  const place = { page: 'step', case: current.file.id, step, at: id } as const
  return hashOf(check === undefined ? place : { ...place, from: check })
}

/** Says that another position was chosen and its change has not been accepted. */
function waiting(id: QuestionId, { file }: Case, words: Words): readonly string[] {
  const proposed = id === questionOn.position ? proposedPosition(file) : undefined
  if (proposed === undefined) return []
  const position = words(`questions.${questionOn.position}.options.${proposed}`)
  return [words('position-change.waits-short', { position })]
}

/** Another answer has overtaken this one, so that it is asked again. */
const overtaken = (id: QuestionId, { view }: Case, words: Words): readonly string[] =>
  isOvertaken(id, view) ? [words('check.overtaken')] : []

function shownOf(id: QuestionId, answer: AnyAnswer | undefined, building: Building) {
  return answer?.state === 'does-not-apply'
    ? reasonWords(questionOf(id), answer, building)
    : answerWords(id, questionOf(id), answer, building)
}

/** A question that is no longer asked: what was answered, or what somebody had begun to type. */
export function keptRow(id: QuestionId, current: Case, words: Words) {
  const label = words(`questions.${id}.short`)
  const answer: AnyAnswer | undefined = current.file.answers[id]
  if (answer?.state === 'unfinished' || answer?.state === 'not-yet-explored')
    return { label, values: [words('check.unfinished'), ...textsIn(answer.typed)] }
  const { file, view, paths } = current
  const building = wholeBuilding({ file, view, paths, words })
  const shown = shownOf(id, answer, building)
  return {
    label,
    values: shown?.values ?? questionBlocks(id, building).flatMap((block) => linesOf(block, label))
  }
}

/** A question on a check page: what was answered, or that it is open, and the link that changes it. */
export function checkRow(id: QuestionId, step: StepId, current: Case, words: Words) {
  const label = words(`questions.${id}.short`)
  // If two steps of the page ask the question, each link says which step it leads to.
  const asking = current.paths[stageOf(step)].filter((one) => askedOn(one, current.view).includes(id))
  const action = {
    text: words('case.change'),
    hidden:
      asking.length > 1
        ? words('values.of-step', { short: label, step: words(`steps.${step}.title`) })
        : label,
    href: changeHref(id, step, current)
  }
  const answer = current.file.answers[id] as AnyAnswer | undefined
  if (isOpen(current.file.answers, id)) {
    const state = answer?.state === 'unfinished' ? 'check.unfinished' : 'check.open'
    return [{ label, values: [words(state)], absent: true, action }]
  }
  const { file, pathView: view, paths } = current
  const building = wholeBuilding({ file, view, paths, words })
  const said = shownOf(id, answer, building)
  if (said !== undefined) {
    const shown = withItsDay(id, said, building)
    return [
      {
        label,
        values: [...shown.values, ...waiting(id, current, words), ...overtaken(id, current, words)],
        absent: shown.absent,
        action
      }
    ]
  }
  const values = questionBlocks(id, building).flatMap((block) => linesOf(block, label))
  return [
    {
      label,
      values: values.length === 0 ? [words('check.open')] : values,
      absent: values.length === 0,
      action
    }
  ]
}
