import type { AnyAnswer } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'

interface Person {
  readonly id: string
  readonly fields: object
}

/**
 * Whether this person in the list of people advises the child on immigration: a legal representative, or the person named as adviser (¶48).
 */
export function advisesOnImmigration({ id, fields }: Person, { answers }: CaseView): boolean {
  const role = (fields as Readonly<Record<string, AnyAnswer | undefined>>)['person-role']
  const isLawyer = role?.state === 'answered' && role.value === 'legal-representative'
  return isLawyer || valueOf(answers, 'immigration-adviser') === id
}
