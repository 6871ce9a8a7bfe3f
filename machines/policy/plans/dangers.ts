import type { Answers, CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf } from '../../case-file/read'

type Exploiter = ReturnType<typeof itemsOf<'exploiters'>>[number]
type Contact = ReturnType<typeof itemsOf<'family-contacts'>>[number]
type Enquirer = ReturnType<typeof itemsOf<'enquirers'>>[number]

/** Why contact with somebody is not safe, or not until it was assessed (¶30). */
type WhyUnsafe = 'involved' | 'only-as-arranged' | 'assessed-not-safe' | 'no-contact'

/** Who may harm the child, who asks for the child, and with whom contact is not safe (¶15, ¶23, ¶30, ¶44). */
export interface Dangers {
  readonly exploiters: readonly Exploiter[]
  readonly contacts: readonly { readonly contact: Contact; readonly why: WhyUnsafe }[]
  /** Those who asked where the child is and whose identity nobody has established. */
  readonly enquirers: readonly Enquirer[]
}

/** Contact that there is already goes on as it was arranged while nobody is suspected and it is still being found out (¶29, ¶30). */
const goesOn = (contact: Contact, view: CaseView): boolean =>
  ifDisclosed(
    view,
    () =>
      fieldOf(contact, 'contact-plan') === 'existing-contact-continues' &&
      fieldOf(contact, 'contact-assessment') !== 'assessed-not-safe'
  ) === true

/** Why contact with somebody of the family is not safe; what a copy leaves out is no reason in it. */
function whyUnsafe(contact: Contact, view: CaseView): WhyUnsafe | undefined {
  const involvement = ifDisclosed(view, () => fieldOf(contact, 'contact-involvement'))
  if (involvement === 'still-finding-out' && goesOn(contact, view)) return 'only-as-arranged'
  if (involvement !== undefined && involvement !== 'not-suspected') return 'involved'
  if (ifDisclosed(view, () => fieldOf(contact, 'contact-assessment')) === 'assessed-not-safe')
    return 'assessed-not-safe'
  return ifDisclosed(view, () => fieldOf(contact, 'contact-plan')) === 'no-contact' ? 'no-contact' : undefined
}

/**
 * What whoever has the child before them has to know, as far as it is recorded.
 * @param given what is given on and off the path: whoever is not told of a worry, and so not whether anybody was asked who exploits the
 * child, is told all the same whom to keep away
 */
export function dangersOf(view: CaseView, whole: Answers): Dangers {
  const { answers } = view
  const exploiters = ifDisclosed(view, () => itemsOf(answers, 'exploiters')) ?? itemsOf(whole, 'exploiters')
  return {
    exploiters: exploiters.filter((item) => fieldOf(item, 'exploiter-called') !== undefined),
    contacts: itemsOf(answers, 'family-contacts').flatMap((contact) => {
      const why = whyUnsafe(contact, view)
      return why === undefined ? [] : [{ contact, why }]
    }),
    enquirers: itemsOf(answers, 'enquirers').filter(
      (enquirer) => fieldOf(enquirer, 'enquirer-identity') !== 'established'
    )
  }
}
