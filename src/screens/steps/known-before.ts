import type { Moment } from '../../../content/moments'
import type { QuestionId, StepId } from '../../../content/stages'
import type { CaseFile, CaseView } from '../../../machines/case-file/case-file'
import { answeredBefore } from '../../../machines/journey/answered-before'
import { asksNow } from '../../../machines/journey/moments'
import type { Paths } from '../../../machines/journey/paths'
import { address } from '../../routing/address.svelte'

/** What this reads of an open case. */
interface ReadHere {
  readonly file: Pick<CaseFile, 'id'>
  readonly view: CaseView
  readonly paths: Paths
}

/** What the last step that was opened showed as answered before. */
let last: { readonly at: string; readonly questions: readonly QuestionId[] } | undefined

/** What an earlier step has the answer to, when a step is opened. Whoever comes back from an entry finds the page as it was. */
export function knownBefore(step: StepId, current: ReadHere, moment: Moment): readonly QuestionId[] {
  const { file, view, paths } = current
  const at = `${file.id} ${step}`
  if (last?.at === at && address.before?.page === 'item') return last.questions
  last = { at, questions: asksNow(step, view, moment) ? answeredBefore(step, paths, view, moment) : [] }
  return last.questions
}
