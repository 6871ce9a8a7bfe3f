import { stages, type QuestionId, type StepId } from '../../content/stages'
import type { Answers } from '../../machines/case-file/case-file'
import { askedOn, pathsOf } from '../../machines/journey/paths'

/**
 * Walks the journey in order from an empty page, and answers on each step what a whole case answers there. People are entered after
 * the first step, since later ones name them.
 * @param today the day of the walk
 * @returns the questions that were answered. A question that comes up only after its step was passed is not among them
 */
export function answeredInOrder(all: Answers, today: string): ReadonlySet<QuestionId> {
  let answers: Answers = {}
  const give = (ids: readonly QuestionId[]) => {
    for (const id of ids) if (all[id] !== undefined) answers = { ...answers, [id]: all[id] }
  }
  /** Answers the step until its answers bring up no further question there. */
  const answerOn = (step: StepId) => {
    for (;;) {
      const before = Object.keys(answers).length
      give(askedOn(step, { answers, today }))
      if (Object.keys(answers).length === before) return
    }
  }
  const pathOf = (stage: (typeof stages)[number]['id']) => pathsOf({ answers, today })[stage]
  for (const { id } of stages) {
    let step = pathOf(id)[0]
    while (step !== undefined) {
      answerOn(step)
      if (Object.keys(answers).length > 0) give(['people'])
      const path = pathOf(id)
      step = path[path.indexOf(step) + 1]
    }
  }
  return new Set(Object.keys(answers) as QuestionId[])
}
