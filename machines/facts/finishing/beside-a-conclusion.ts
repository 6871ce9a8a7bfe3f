import type { Answers } from '../../case-file/case-file'
import type { AskedAnswer } from './asked-answer'
import { isTaken } from './taken'

/**
 * What stands beside a conclusion: why nothing is suspected, or who finds out and by when (¶13, ¶19). It is apart from the table of all that
 * finishing asks for, because the first page of a case asks whether a conclusion is owed.
 */
export const besideAConclusion = {
  reason: [
    { question: 'conclusion-reason', or: { question: 'suspicion-withdrawn-reasons' }, step: 'conclusion' }
  ],
  findingOut: [{ question: 'finding-out-who' }, { question: 'finding-out-by' }]
} as const satisfies Readonly<Record<string, readonly AskedAnswer[]>>

/** Whether all that stands beside such a conclusion is said. */
export const isSaidBeside = (conclusion: keyof typeof besideAConclusion, answers: Answers): boolean =>
  besideAConclusion[conclusion].every((asked: AskedAnswer) =>
    [asked, ...(asked.or === undefined ? [] : [asked.or])].some(({ question }) =>
      isTaken({}, answers[question])
    )
  )
