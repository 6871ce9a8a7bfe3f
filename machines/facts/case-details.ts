import type { PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../case-file/read'
import { ageOn, firstDayOf, lastDayOf } from './dates'
import { fact } from './fact'

/** The last days that the dates of birth of one source, or of all, can mean. */
const birthsBy = (source: string | undefined, { answers }: CaseView): readonly PlainDate[] =>
  itemsOf(answers, 'dates-of-birth')
    .filter((birth) => source === undefined || fieldOf(birth, 'birth-source') === source)
    .flatMap((birth) => fieldOf(birth, 'birth-date') ?? [])
    .map(lastDayOf)

/** What a full age assessment found, whatever has become of it or was answered since. Nothing where none is recorded with an outcome. */
export function foundByAssessment({ answers }: CaseView): 'a-child' | 'an-adult' | undefined {
  if (!isOneOf(answers, 'age-assessment', 'full-assessment-recorded')) return undefined
  if (isOneOf(answers, 'age-assessment-outcome', 'found-a-child')) return 'a-child'
  return isOneOf(answers, 'age-assessment-outcome', 'found-an-adult') ? 'an-adult' : undefined
}

/** Whether anything about the age is challenged, or may be (¶7). */
export const ageChallenge = fact(['none', 'raised'], ({ answers }) =>
  isOneOf(answers, 'age-assessment-challenged', 'being-considered', 'challenged') ? 'raised' : 'none'
)

/** An assessment found a child, and a challenge found them younger than that (¶7). */
export const isFoundYounger = (view: CaseView): boolean =>
  ageChallenge.of(view) === 'raised' &&
  foundByAssessment(view) === 'a-child' &&
  isOneOf(view.answers, 'age-challenge-outcome', 'younger-than-found')

/** A challenge about the age has found a child, or a younger one, whatever an assessment found before it (¶7). */
export const isFoundAChildAfterAll = (view: CaseView): boolean =>
  ageChallenge.of(view) === 'raised' &&
  isOneOf(view.answers, 'age-challenge-outcome', 'found-a-child', 'younger-than-found')

/** A challenge about the age is over and changed nothing: what it was about stands, or it was withdrawn (¶7). */
export const hasChallengeChangedNothing = (view: CaseView): boolean =>
  ageChallenge.of(view) === 'raised' &&
  isOneOf(view.answers, 'age-challenge-outcome', 'what-was-challenged-stands', 'withdrawn')

/** Somebody has said that what was found stands, or that the person is treated by it until a challenge is over. */
export const isFindingUpheld = (view: CaseView): boolean =>
  hasChallengeChangedNothing(view) ||
  (ageChallenge.of(view) === 'raised' && isOneOf(view.answers, 'age-challenge-meanwhile', 'as-an-adult'))

/** Nobody has recorded what came of a challenge about the age. */
export const isChallengeWithoutOutcome = ({ answers }: CaseView): boolean =>
  (valueOf(answers, 'age-challenge-outcome') ?? 'still-open') === 'still-open'

/** There is something to challenge: a doubt, or what an assessment found. That “no” was answered takes no challenge away (¶7). */
export const isDoubtedOrAssessed = (view: CaseView): boolean =>
  ageDoubt.of(view) !== 'none' || foundByAssessment(view) !== undefined

/** A challenge that has been made about a doubted or assessed age, and has no outcome yet. */
export const isChallengeOpen = (view: CaseView): boolean =>
  isDoubtedOrAssessed(view) &&
  isOneOf(view.answers, 'age-assessment-challenged', 'challenged') &&
  isChallengeWithoutOutcome(view)

/** A child was found who challenges that, and nobody has settled that they are treated as an adult meanwhile. */
const isChallengedByAChild = (view: CaseView): boolean =>
  foundByAssessment(view) === 'a-child' &&
  isOneOf(view.answers, 'age-assessment-challenged', 'challenged') &&
  !isOneOf(view.answers, 'age-challenge-meanwhile', 'as-an-adult')

/**
 * A challenge is not over, and the person is treated as a child until it is, whatever the assessment found. One who was found a child stays
 * one until a person settles otherwise: no birthday does (¶7).
 */
export const isAChildMeanwhile = (view: CaseView): boolean =>
  ageChallenge.of(view) === 'raised' &&
  (isOneOf(view.answers, 'age-challenge-meanwhile', 'as-a-child') || isChallengedByAChild(view)) &&
  isChallengeWithoutOutcome(view)

/** By every date of one source, or of all, the person is 18. In time, an assessment that found a child comes to show an adult too. */
const isEighteenBy = (source: string | undefined, view: CaseView): boolean => {
  const births = birthsBy(source, view)
  return births.length > 0 && births.every((born) => ageOn(born, view.today) >= 18)
}

/**
 * A challenge found a child where an adult had been found, and they have grown up since: by every date, what they or the family say among them. No date of
 * others alone shows that. It may be the one that the challenge overturned (¶7).
 */
const isGrownUpSince = (view: CaseView): boolean =>
  ageChallenge.of(view) === 'raised' &&
  isOneOf(view.answers, 'age-challenge-outcome', 'found-a-child') &&
  isEighteenBy(undefined, view) &&
  (isEighteenBy('child-says', view) || isEighteenBy('family-says', view))

/**
 * A challenge found the child younger, and the assessment has no date later than the one that fell. Both stay its dates. With one alone no
 * birthday tells which it is (¶7).
 */
export function isYoungerDateOwed(view: CaseView): boolean {
  const assessed = birthsBy('age-assessment', view)
  return isFoundYounger(view) && !assessed.some((one) => assessed.some((fell) => fell < one))
}

/**
 * An assessment no longer shows what it found (¶7). It is to be made again. Or it found an adult and the challenge found a child, or a child
 * and the challenge a younger one. Or they would be an adult by it and are treated as a child until the challenge is over.
 */
function isSetAside(view: CaseView): boolean {
  if (ageChallenge.of(view) === 'none') return false
  if (isOneOf(view.answers, 'age-challenge-outcome', 'to-be-assessed-again')) return true
  const isAdultByIt = foundByAssessment(view) === 'an-adult'
  return (
    isYoungerDateOwed(view) ||
    (isAdultByIt && isFoundAChildAfterAll(view)) ||
    (isAChildMeanwhile(view) && (isAdultByIt || isEighteenBy('age-assessment', view)))
  )
}

/**
 * An adult was found, and it is recorded that the doubts were not put to them first. Not where a challenge is over and that finding stands
 * (¶7).
 */
export const isFoundUnheard = (view: CaseView): boolean =>
  foundByAssessment(view) === 'an-adult' &&
  isOneOf(view.answers, 'age-minded-to-meeting', 'not-held', 'not-yet', 'arranged') &&
  (ageChallenge.of(view) === 'none' ||
    !isOneOf(view.answers, 'age-challenge-outcome', 'what-was-challenged-stands'))

/** A date that an assessment gave, and no document makes them younger. */
const isDatedByAnAssessment = (view: CaseView): boolean =>
  birthsBy('age-assessment', view).some((found) =>
    birthsBy('document', view).every((paper) => paper <= found)
  )

/**
 * Whether the age is in doubt, and what a full age assessment that stands found. A doubt stands until such an assessment is recorded with
 * an outcome, and again once it is set aside or found an adult unheard, whatever was answered. “No” is the true answer once one found a child, and leaves
 * that date standing. It makes nobody the adult that one found, unless a person has recorded that the finding stands against a challenge. But with “no” whoever
 * won a challenge comes of age by their own date, and the doubt ends (¶51, ¶52). Somebody who is said to be a child, without a doubt, is one (¶7).
 */
export const ageDoubt = fact(['none', 'in-doubt', 'assessed-child', 'assessed-adult'], (view) => {
  const found = foundByAssessment(view)
  const isDenied = isOneOf(view.answers, 'age-in-doubt', 'no')
  if (found === 'an-adult' && isDenied && isGrownUpSince(view)) return 'none'
  if (found !== undefined && (isSetAside(view) || isFoundUnheard(view))) return 'in-doubt'
  if (found === 'a-child' && (!isDenied || isDatedByAnAssessment(view))) return 'assessed-child'
  if (found === 'an-adult' && (!isDenied || isFindingUpheld(view))) return 'assessed-adult'
  if (isDenied) return 'none'
  return isOneOf(view.answers, 'age-in-doubt', 'yes') || isOneOf(view.answers, 'age-as-known', 'said-both')
    ? 'in-doubt'
    : 'none'
})

/** Whether a full age assessment has begun: only then is there something to record about it (¶7). */
export const ageAssessment = fact(['none', 'begun'], ({ answers }) =>
  isOneOf(answers, 'age-assessment', 'under-way', 'full-assessment-recorded') ? 'begun' : 'none'
)

/**
 * Somebody was found a child, is 18 by that, and is treated as a child until a challenge is over. The challenge may find that they are 18:
 * so what is owed from 16 goes on being prepared (¶7, ¶52, ¶54).
 */
export const isEighteenWhileChallenged = (view: CaseView): boolean =>
  isAChildMeanwhile(view) && foundByAssessment(view) === 'a-child' && ageDoubt.of(view) === 'in-doubt'

/** The positions in which somebody has leave that ends. */
export const positionsOfLeave = [
  'refugee-status',
  'humanitarian-protection',
  'unaccompanied-child-leave',
  'eu-settlement-scheme',
  'victim-temporary-permission',
  'other-leave'
] as const

/** The immigration position in its broadest terms. One that is not recorded is undecided: nothing is pre-empted (¶56). */
export const position = fact(['undecided', 'leave', 'refused', 'settled', 'british'], ({ answers }) => {
  if (isOneOf(answers, 'immigration-position', ...positionsOfLeave)) return 'leave'
  switch (valueOf(answers, 'immigration-position')) {
    case 'refused-no-leave':
    case 'appeal-rights-exhausted':
      return 'refused'
    case 'settled':
      return 'settled'
    case 'british':
      return 'british'
    default:
      return 'undecided'
  }
})

/**
 * A claim was made by somebody whose leave, of the position before, still runs: its letter and its last day are kept (¶58, ¶60). A day that
 * is left of leave that has ended, or of a position that nobody had, says nothing of a new claim.
 */
function isClaimedUnderLeave({ answers, today }: CaseView): boolean {
  const end = valueOf(answers, 'leave-ends-on')
  return (
    isOneOf(answers, 'immigration-position', 'claim-undecided') &&
    end !== undefined &&
    firstDayOf(end) >= today &&
    itemsOf(answers, 'immigration-positions-before').some((one) =>
      positionsOfLeave.some((leave) => leave === fieldOf(one, 'position-before'))
    )
  )
}

/**
 * Whether there is a decision letter to record. It differs from the position where that is undecided again: an extension
 * still rests on the leave it extends, an appeal or further submissions on the refusal they answer (¶58, ¶60).
 */
export const decision = fact(['none', 'made'], (view) => {
  if (['leave', 'refused'].includes(position.of(view))) return 'made'
  if (isClaimedUnderLeave(view)) return 'made'
  return isOneOf(
    view.answers,
    'immigration-position',
    'extension-pending',
    'appeal-pending',
    'further-submissions'
  )
    ? 'made'
    : 'none'
})

/** Whether a move to another authority has been asked for, whatever came of it. A British child is not in that scheme. */
export const transfer = fact(['none', 'asked-for'], (view) =>
  position.of(view) !== 'british' &&
  isOneOf(view.answers, 'transfer-state', 'asked-for', 'agreed', 'moved', 'will-not-happen')
    ? 'asked-for'
    : 'none'
)

/** Nobody has recorded that the child is British. A child whose position is not known may need leave (¶56). */
export const mayNotBeBritish = (view: CaseView): boolean => position.of(view) !== 'british'

/** Neither British nor settled, as far as anybody knows: plans are made in tracks (¶11, ¶59). */
export const isUnderImmigrationControl = (view: CaseView): boolean =>
  mayNotBeBritish(view) && position.of(view) !== 'settled'
