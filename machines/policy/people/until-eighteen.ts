import type { CaseView } from '../../case-file/case-file'
import { isAdult } from '../../facts/age'

/** Who has a part for a looked after child alone: from 18 nobody has a reviewing officer, a virtual school head or a designated teacher (¶38, ¶46). */
const ofChildrenInCare: readonly string[] = [
  'independent-reviewing-officer',
  'virtual-school-head',
  'designated-teacher'
]

/** What is theirs to do while somebody is a child falls to whoever supports the adult (¶52). */
export const endsAtEighteen = (role: string, view: CaseView): boolean =>
  isAdult(view) && ofChildrenInCare.includes(role)
