import type { Role } from '../../../content/roles'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf } from '../../case-file/read'
import { peopleNow } from '../../facts/people-now'

/** The professionals that the form asks about. Carers and the school are left out: they would say where the child lives (¶23). */
const asked: readonly Role[] = [
  'social-worker',
  'team-manager',
  'independent-reviewing-officer',
  'police',
  'home-office-caseworker',
  'legal-representative',
  'personal-adviser',
  'virtual-school-head',
  'health-professional',
  'designated-nurse',
  'interpreter',
  'advocate',
  'child-trafficking-guardian',
  'childrens-guardian',
  'support-worker'
]

/** Who else works now with the child, from the list of people. */
export const otherProfessionals = (view: CaseView) =>
  peopleNow(view).filter((person) => {
    const role = fieldOf(person, 'person-role')
    // For somebody with the role “other”, an organisation says that they are a professional: a youth justice team, a charity.
    const isFromElsewhere = role === 'other' && fieldOf(person, 'person-organisation') !== undefined
    return isFromElsewhere || (role !== undefined && asked.includes(role))
  })
