import type { AnyAnswer } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { actsInOtherMattersAlone } from './advisers'

interface Person {
  readonly id: string
  readonly fields: object
}

/**
 * Whether this person in the list of people advises the child on immigration: a legal representative, or the person named as adviser (¶48). Not a lawyer who
 * defends the child, or acts for them in other matters alone: of them nobody has to ask for what they may advise on.
 */
export function advisesOnImmigration({ id, fields }: Person, view: CaseView): boolean {
  const role = (fields as Readonly<Record<string, AnyAnswer | undefined>>)['person-role']
  const isLawyer = role?.state === 'answered' && role.value === 'legal-representative'
  return (
    (isLawyer && !actsInOtherMattersAlone({ id }, view)) ||
    valueOf(view.answers, 'immigration-adviser') === id
  )
}
