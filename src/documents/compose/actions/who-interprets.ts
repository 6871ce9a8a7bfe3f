import { variantOf } from '../../../../machines/actions/variants'
import type { ActionItem } from '../../../../machines/actions/action-item'
import { valueOf } from '../../../../machines/case-file/read'
import type { Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import { listWords } from '../../../i18n/lists'
import type { Building } from '../building/context'
import { namesOf } from '../words/action-text'

/** Whoever can see to it: the authority and those who take over from it, and the police, who have to know whom it is about. */
const canSeeToIt = ({ leftOut, looksForTheChild, takesOver, toTheChild }: Disclosure): boolean =>
  !leftOut.has('oversight') || looksForTheChild === true || takesOver === true || toTheChild === true

/**
 * Somebody interpreted who must not again, and another is independent. A carer, a nurse, a teacher or a lawyer tells no police of it and checks nothing:
 * they have to know who alone interprets (¶26, ¶44). Nothing for whoever can see to it, and where a person wrote the order in words of their own.
 */
export function whoAloneInterprets(item: ActionItem, building: Building): string | undefined {
  const { view, words, disclosure, keptAway } = building
  if (item.action !== 'interpreter-not-independent' || item.what !== undefined || canSeeToIt(disclosure))
    return undefined
  if (variantOf(item.action, view)?.startsWith('used-before') !== true) return undefined
  const now = valueOf(view.answers, 'interpreter-person')
  // The one of today has a name to fear, which stands off this copy’s path: nobody is told to go on with them (¶23).
  if (now !== undefined && keptAway.has(now)) return words(`actions.${item.action}`)
  const names = now === undefined ? [] : namesOf([now], building)
  return words('documents.actions.who-interprets', {
    who: names.length === 0 ? words('documents.actions.independent-interpreter') : listWords(new Set(names))
  })
}
