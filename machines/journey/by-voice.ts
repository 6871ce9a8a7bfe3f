import type { CaseView } from '../case-file/case-file'
import { disclosedAnswers } from '../policy/disclosure/disclosed-answers'
import type { Disclosure } from '../policy/disclosure/disclosure'
import { worksWithChildren } from '../policy/danger/dangers'
import { disclosed } from './disclosed-case'

/**
 * What a copy tells of this case. Where somebody who exploits the child works with children, a copy for people who work with children may
 * come into their hands, or before their eyes. So it names nobody who is a danger, and says that this is told by voice. Only what such a
 * copy is given decides it.
 * @param whole every answer of the case, on and off its path
 */
export function asToldOnPaper(whole: CaseView, disclosure: Disclosure): Disclosure {
  if (disclosure.worksWithChildren !== true || disclosure.leftOut.has('danger')) return disclosure
  const { view } = disclosed(whole, disclosure)
  if (!worksWithChildren(view, disclosedAnswers(whole, disclosure))) return disclosure
  return { ...disclosure, leftOut: new Set([...disclosure.leftOut, 'danger']), dangersByVoice: true }
}
