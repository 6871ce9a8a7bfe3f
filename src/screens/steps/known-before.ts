import type { Moment } from '../../../content/moments'
import type { QuestionId, StepId } from '../../../content/stages'
import { answeredBefore } from '../../../machines/journey/answered-before'
import { asksNow } from '../../../machines/journey/moments'
import { address } from '../../routing/address.svelte'
import type { Case } from '../case/case'

/** What the last step that was opened showed as answered before. */
let last: { readonly at: string; readonly questions: readonly QuestionId[] } | undefined

/** What an earlier step has the answer to, when a step is opened. Whoever comes back from an entry finds the page as it was. */
export function knownBefore(step: StepId, current: Case, moment: Moment): readonly QuestionId[] {
  const { file, view, paths } = current
  const at = `${file.id} ${step}`
  if (last?.at === at && address.before?.page === 'item') return last.questions
  last = { at, questions: asksNow(step, view, moment) ? answeredBefore(step, paths, view, moment) : [] }
  return last.questions
}
