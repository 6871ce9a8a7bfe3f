import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { mayBeInfluenced } from '../../facts/concluded-risks'
import { isThreatened } from '../../facts/core-assessment'
import { suspicion } from '../../facts/suspicion'
import { isContactToFear } from './contact-to-fear'
import { isMutilationFeared } from './mutilation-feared'
import { namesNeed } from '../needs/need-entries'
import { isWorriedAbout } from '../people/other-children'

/** Somebody is named who must not be told where the child lives (¶23). */
const isSomebodyNotToBeTold = ({ answers }: CaseView): boolean =>
  namesNeed(valueOf(answers, 'must-not-be-told-location'))

/** Each kind of fear that can be on record. What is still being found out counts: nobody has ruled it out. */
const fears: readonly ((view: CaseView) => boolean)[] = [
  ({ answers }) => itemsOf(answers, 'exploiters').length > 0,
  ({ answers }) => itemsOf(answers, 'enquirers').length > 0,
  (view) =>
    itemsOf(view.answers, 'family-contacts').some(
      (contact) =>
        isContactToFear(contact, view) || fieldOf(contact, 'contact-involvement') === 'still-finding-out'
    ),
  isSomebodyNotToBeTold,
  isMutilationFeared,
  isThreatened,
  mayBeInfluenced,
  ({ answers }) =>
    itemsOf(answers, 'parental-responsibility-holders').some(
      (holder) => fieldOf(holder, 'holder-reach') === 'may-not-be-safe'
    ),
  ({ answers }) => isOneOf(answers, 'safe-place-first', 'not-safe', 'not-safe-another-child'),
  ({ answers }) => itemsOf(answers, 'siblings-and-other-children').some(isWorriedAbout)
]

/** It was concluded that nothing is suspected, and nobody on record may be a danger to the child (¶15, ¶23, ¶27, ¶30, ¶35). */
export const isNobodyFeared = (view: CaseView): boolean =>
  suspicion.of(view) === 'not-suspected' && !fears.some((isFear) => isFear(view))
