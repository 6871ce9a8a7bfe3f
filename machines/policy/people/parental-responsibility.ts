import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isAlone } from '../../facts/unaccompanied'

type Contact = ReturnType<typeof itemsOf<'family-contacts'>>[number]

const isParentInContact = (contact: Contact) =>
  fieldOf(contact, 'contact-is-parent') === 'yes' && fieldOf(contact, 'contact-now') === 'in-contact'

/**
 * Not looked after, and with a parent or somebody who is responsible for the child: nothing has to hold the child there. It does with anybody
 * else of the family, or where one of them may be part of the exploitation (Children Act 1989, section 20; ¶30).
 */
export const isWithWhoeverIsResponsible = (view: CaseView): boolean =>
  isOneOf(view.answers, 'placement-kind', 'with-parent') ||
  (isOneOf(view.answers, 'place-tonight', 'with-family') &&
    !itemsOf(view.answers, 'family-contacts').some((contact) =>
      ['known', 'suspected'].includes(fieldOf(contact, 'contact-involvement') ?? '')
    ) &&
    (isAlone(view) === 'no' ||
      itemsOf(view.answers, 'family-contacts').some(isParentInContact) ||
      itemsOf(view.answers, 'parental-responsibility-holders').some(
        (holder) => fieldOf(holder, 'holder-reach') === 'in-touch'
      )))

/** It is recorded that no holder of parental responsibility can be reached, and nobody else has agreed, or objects. */
export const isAgreedByNobody = ({ answers }: CaseView): boolean => {
  const agreed = valueOf(answers, 'accommodation-agreed-by') ?? []
  return (
    agreed.includes('nobody-can-be-reached') &&
    !agreed.some((who) => ['parent', 'another-holder', 'child-of-16-or-over', 'holder-objects'].includes(who))
  )
}

/** Somebody who is recorded as holding parental responsibility is in touch, or can be reached. */
export const isReachable = (
  holder: ReturnType<typeof itemsOf<'parental-responsibility-holders'>>[number]
): boolean => ['in-touch', 'can-be-reached'].includes(fieldOf(holder, 'holder-reach') ?? '')

/** A parent who is in contact; and where nobody is recorded as a holder, whoever of the family is, unless they are said to be no parent. */
export const mayHoldOrReach = (contact: Contact, { answers }: CaseView): boolean =>
  isParentInContact(contact) ||
  (itemsOf(answers, 'parental-responsibility-holders').length === 0 &&
    fieldOf(contact, 'contact-now') === 'in-contact' &&
    fieldOf(contact, 'contact-is-parent') !== 'no')
