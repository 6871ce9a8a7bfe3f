import { isOneOf } from '../../case-file/read'
import { isEighteenByAssessmentAlone, isUnder16IfTheyAreRight } from '../../facts/age'
import { ageDoubt, isChallengeOpen, isFoundUnheard, isFoundYounger } from '../../facts/case-details'
import { isFindingDenied, isNotToBeAssessed, isProtectedInDoubt } from '../../facts/treated-as-a-child'
import { isClaimToBeAskedAbout } from '../../policy/plans/claim'
import { firstOf, where, whereTold, type Variants } from './variant'

/** An assessment has found an adult, and the person could not answer the doubts first. What is awaited is no first assessment (¶7). */
const onceFoundUnheard = where('found-unheard', isFoundUnheard)

/** No assessment is awaited: only an answer ends the doubt (¶7). */
const whereNotAssessed = where('not-to-be-assessed', isNotToBeAssessed)

/** A school that asks for proof of age is answered by the authority: a child in doubt waits for no place until an assessment (¶7, ¶37). */
export const whileAgeInDoubt = whereTold('age-in-doubt', isProtectedInDoubt)

/** Words of what is done about the age: which finding there is, and whether it stands (¶7). */
export const aboutTheAge: Variants = {
  'treat-as-a-child-meanwhile': firstOf(onceFoundUnheard, whereNotAssessed),
  'go-on-treating-as-a-child': firstOf(onceFoundUnheard, whereNotAssessed),
  'treat-as-a-child': firstOf(
    // A full assessment has found a child. The age is no longer in doubt, and nobody goes against that finding (¶7).
    where('found-a-child', (view) => ageDoubt.of(view) === 'assessed-child' || isFoundYounger(view)),
    onceFoundUnheard
  ),
  // The date that was found is itself in dispute, so no record is changed to it yet; or it fell (¶7, ¶57).
  'tell-the-home-office-of-the-assessed-age': firstOf(
    where('challenged', isChallengeOpen),
    where('younger', isFoundYounger)
  ),
  // The finding stands meanwhile, and what rests on it may be unlawful by the date that they give (¶7, regulation 27A).
  'settle-what-stands-during-an-age-challenge': where('rests-on-sixteen', isUnder16IfTheyAreRight),
  'settle-whether-they-are-eighteen': firstOf(
    where('found-an-adult', isFindingDenied),
    where('younger-alone', (view) => isEighteenByAssessmentAlone(view) && isFoundYounger(view)),
    where('assessment-alone', isEighteenByAssessmentAlone)
  ),
  // What fell is how old, and both dates stay those of the assessment. Where it had found an adult, that fell too (¶7).
  'take-up-the-outcome-of-an-age-challenge': where('younger', ({ answers }) =>
    isOneOf(answers, 'age-challenge-outcome', 'younger-than-found')
  ),
  'consider-the-other-children-there': onceFoundUnheard,
  'apply-to-college': whileAgeInDoubt,
  // One talk: nobody can ask an adviser who is still to be found, and the birthday does not wait (¶48, ¶57).
  'find-a-regulated-adviser': where('and-ask-about-a-claim', isClaimToBeAskedAbout)
}
