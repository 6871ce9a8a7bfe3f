import type { CaseFile } from '../case-file/case-file'
import { newCase } from '../case-file/change'
import { isStep } from '../facts/asked'
import { stepNow } from '../journey/step-now'
import { answersOf } from './scenario-answers'
import type { Scenario } from './scenario'

/** The case of a scenario as it is known at the start. A scenario of one’s own may name a page that is joined to another since. */
export function caseOf({ start, scenes }: Scenario, id: string, today: string): CaseFile {
  const fresh = newCase(id, today)
  const first = scenes[0]?.steps.map(stepNow).find(isStep)
  return { ...fresh, ...(first === undefined ? {} : { step: first }), answers: answersOf(start, today) }
}
