import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { isOneOf } from '../../case-file/read'
import { cannotBeAsked } from '../../facts/cannot-be-asked'
import { cannotRead } from '../../facts/communication-help'
import { interpreter } from '../../facts/core-assessment'
import { isSaidToBeAccused } from '../../policy/accusations/accused'
import {
  isAnotherInterpreterIndependent,
  isInterpreterFoundSafe,
  oneReasonNotUsed
} from '../../policy/danger/kept-away'
import { isInterpreterLinked } from '../../policy/danger/unchecked-interpreter'
import { hasAnAdultBeside } from '../../policy/danger/tonight'
import { interpretersOnRecord } from '../../policy/people/has-somebody-as'
import { hasSignsOfTheirOwn, signs } from '../../policy/people/sign-language'
import { firstOf, where, whereAny, whereTold, type Variants } from './variant'

/**
 * What was said through them may be held against the child. A police station may have called the same interpreter, and a copy that is not told of either says
 * nothing of it (¶26, ¶33).
 */
const mayHaveInterpretedForPolice = (view: CaseView): boolean =>
  isToldThat(view, isSaidToBeAccused) ||
  isToldThat(view, () => isOneOf(view.answers, 'place-tonight', 'police-station'))

const needsNone = (view: CaseView): boolean => interpreter.of(view) === 'not-needed'

/** Somebody interpreted who must not again, and the record says for which one reason (¶26). */
const isUsedBefore =
  (because: 'came-with-the-child' | 'linked') =>
  (view: CaseView): boolean =>
    isAnotherInterpreterIndependent(view) && oneReasonNotUsed(view) === because

/** What other words orders about the child’s language and who interprets have (¶25, ¶26). */
export const aboutTheInterpreter: Variants = {
  // Whoever came with the child is not there either where the two speak one language.
  'adult-does-not-interpret': firstOf(
    where('who-asks-none-needed', (view) => needsNone(view) && !isToldThat(view, hasAnAdultBeside)),
    where('none-needed', needsNone),
    // Nobody is recorded as having come with the child. A copy that is not told of the signs says nothing of them.
    where('who-asks', (view) => !isToldThat(view, hasAnAdultBeside))
  ),
  // It is settled that an interpreter is needed, and not for which language.
  'establish-language-needs': firstOf(
    whereTold('small', cannotBeAsked),
    where('interpreter-needed', (view) => interpreter.of(view) === 'needed')
  ),
  // It is known what the child lacks, and not how it is read to them (¶25, ¶26).
  'arrange-communication-help': whereTold('cannot-read', cannotRead),
  // Whoever books one is told what to book, and that one who has learned a sign language may not be enough.
  // Somebody is entered as an interpreter, and not chosen for this child: what is left is whether they are right for this child (¶26).
  'find-an-interpreter': firstOf(
    whereTold('who-signs', signs),
    whereTold('small', cannotBeAsked),
    whereAny('on-record', interpretersOnRecord)
  ),
  // Another is looked for already, because of whom this one is linked to: what is left is what was understood, and that the next one is trained (¶26).
  'untrained-interpreter-used': whereTold('linked-too', isInterpreterLinked),
  // There is no language to go on looking for.
  'interpreter-in-another-language': whereTold('own-signs', hasSignsOfTheirOwn),
  // A brother who is safe is no danger for having interpreted: another interpreter is found, and nobody is reported (¶30).
  'interpreter-not-independent': firstOf(
    whereTold('found-safe', isInterpreterFoundSafe),
    where(
      'used-before-accused',
      (view) => mayHaveInterpretedForPolice(view) && isToldThat(view, isAnotherInterpreterIndependent)
    ),
    whereTold('used-before-linked', isUsedBefore('linked')),
    whereTold('used-before-came', isUsedBefore('came-with-the-child')),
    whereTold('used-before', isAnotherInterpreterIndependent),
    where('accused', mayHaveInterpretedForPolice)
  )
}
