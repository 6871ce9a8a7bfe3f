import type { Role } from '../../../content/roles'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { openPeriods } from '../plans/care-basis'
import { authorityKey } from './authority-names'
import { hasLeft, peopleNow } from './people-now'

type Person = ReturnType<typeof peopleNow>[number]

/** Those who act for an authority: when another looks after the child, its own do. A carer, a school or a doctor may stay the same. */
const actForAnAuthority: readonly Role[] = [
  'social-worker',
  'team-manager',
  'independent-reviewing-officer',
  'personal-adviser',
  'virtual-school-head',
  'lawyer-of-the-authority'
]

/** Which authorities have the child in these periods of care, each as it is compared. */
export const authoritiesOf = (periods: ReturnType<typeof openPeriods>) =>
  new Set(
    periods.flatMap((period) => {
      const name = fieldOf(period, 'care-authority')
      return name === undefined ? [] : [authorityKey(name)]
    })
  )

/** Which authority looks after the child since the move, and which did before, as far as it is certain; nothing where no child has moved. */
function sinceTheMove(view: CaseView): { readonly now?: string; readonly before: readonly string[] } {
  if (!isOneOf(view.answers, 'transfer-state', 'moved')) return { before: [] }
  const all = [...authoritiesOf(itemsOf(view.answers, 'periods-of-care'))]
  const open = [...authoritiesOf(openPeriods(view))]
  const movedTo = valueOf(view.answers, 'transfer-authority')
  // Of two periods one has ended; until that is recorded, the authority to which the child was to move has them.
  const now =
    all.length > 1 && open.length === 1 ? open[0] : movedTo === undefined ? undefined : authorityKey(movedTo)
  return now === undefined ? { before: [] } : { now, before: all.filter((name) => name !== now) }
}

const organisationOf = (person: Person): string | undefined => {
  const name = fieldOf(person, 'person-organisation')
  return name === undefined ? undefined : authorityKey(name)
}

/** Whether somebody acts for the authority that the child has left, by what is recorded of them: nothing is theirs to do any more. */
export function isOfFormerAuthority(person: Person, view: CaseView): boolean {
  const role = fieldOf(person, 'person-role')
  const organisation = organisationOf(person)
  return (
    role !== undefined &&
    actForAnAuthority.includes(role) &&
    organisation !== undefined &&
    sinceTheMove(view).before.includes(organisation)
  )
}

/**
 * Whether the child has moved to another authority, and nobody has recorded yet who answers for them there (¶24): a social worker of that
 * authority, or one who stays where another has left; and nobody who certainly acts for the first is said to be around the child still.
 */
export function isNobodyNamedSinceTheMove(view: CaseView): boolean {
  if (!isOneOf(view.answers, 'transfer-state', 'moved')) return false
  const { now } = sinceTheMove(view)
  const around = peopleNow(view)
  const isWorker = (person: Person) => fieldOf(person, 'person-role') === 'social-worker'
  const workers = around.filter(isWorker)
  const isOneOfTheNew = now !== undefined && workers.some((person) => organisationOf(person) === now)
  const hasOneLeft = itemsOf(view.answers, 'people').some(
    (person) => isWorker(person) && hasLeft(person, view.today)
  )
  const isNamed = isOneOfTheNew || (workers.length > 0 && hasOneLeft)
  return !isNamed || around.some((person) => isOfFormerAuthority(person, view))
}
