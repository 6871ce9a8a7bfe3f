import type { Role } from '../../../content/roles'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, valueOf } from '../../case-file/read'
import { isChild } from '../../facts/age'
import { peopleNow } from './people-now'
import { whoCares } from './who-has-the-child'

/** Who may be the child's worker or have the child; of family it is not known whether the child lives with them. */
const mayGoAlong: readonly Role[] = ['social-worker', 'carer', 'key-worker', 'relative', 'parent']

/**
 * Whether somebody is named to go to lawyers with the child who is neither the social worker nor one of those who care for the child: an
 * interpreter or an advocate has another part there, and takes the place of neither (¶33). An adult takes along whom they want.
 */
export const isCompanionOfAnotherPart = (view: CaseView): boolean =>
  isChild(view) &&
  (['legal-meetings-companion', 'legal-meetings-stand-in'] as const).some((question) => {
    const named = peopleNow(view).find(({ id }) => id === valueOf(view.answers, question))
    const role = named === undefined ? undefined : fieldOf(named, 'person-role')
    if (role === undefined || mayGoAlong.includes(role)) return false
    return ifDisclosed(view, () => whoCares(view).some(({ id }) => id === named?.id)) === false
  })
