import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { comparable } from './names-in-text'

/** Whether a whole name stands in what was written of who must not be told where the child lives (¶23). */
export function isInNotToBeTold(name: string, { answers }: CaseView): boolean {
  const wanted = comparable(name).join(' ')
  const told = comparable(valueOf(answers, 'must-not-be-told-location') ?? '').join(' ')
  return wanted.includes(' ') && ` ${told} `.includes(` ${wanted} `)
}
