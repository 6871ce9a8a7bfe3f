import type { IndicatorId } from '../../../content/indicators'
import type { ActionRecord } from '../../case-file/action-record'
import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { takenOver } from '../../case-file/reason'
import { isAdult, isChild, youngestBirth } from '../../facts/age'
import { cannotBeAsked } from '../../facts/cannot-be-asked'
import { mayNotBeBritish } from '../../facts/case-details'
import { broughtOverOn, careOfToday, hasBeenInCareAWhile } from '../../facts/care'
import { mayGoMissing } from '../../facts/concluded-risks'
import { isConclusionOwed } from '../../facts/conclusion-owed'
import { interpreter } from '../../facts/core-assessment'
import { ageOn, lastDayOf } from '../../facts/dates'
import { isMissing, isPlacedTonight, missing } from '../../facts/immediate-safety'
import { isPlacedWithParent } from '../../facts/protection-and-placement'
import { isWorried, suspicion } from '../../facts/suspicion'
import { whyTreatedAsAChild } from '../../facts/treated-as-a-child'
import { conclusion, noticedIndicators } from '../../facts/trafficking-indicators'
import { isAlone } from '../../facts/unaccompanied'
import { isAdultElsewhere } from '../people/who-has-the-child'
import { isEndSaidWhy } from '../placement/care-basis'
import { isPlacementNow } from '../placement/placement'
import { isEstablished } from './dangers'
import { returnsOfLate } from './returns'

/** Whether a sign was noticed in a screening that stands. */
export const isNoticed = (view: CaseView, ...signs: readonly IndicatorId[]): boolean =>
  noticedIndicators(view).some(({ indicator }) => signs.some((sign) => sign === indicator))

/**
 * Somebody asks where the child is, and nobody has established who that is. Whatever is concluded, somebody may be looking for the child
 * (¶1, ¶23).
 */
export const isSoughtByUnknown = ({ answers }: CaseView): boolean =>
  itemsOf(answers, 'enquirers').some((enquirer) => !isEstablished(enquirer))

/**
 * Nothing is suspected, and nobody has given a reason, of a child who may be alone and was found somewhere. A child who has just come may
 * not be able to say yet what happened, and children who are alone go missing too (¶1, ¶13, ¶44). Recipients who are told of the status are
 * told of this.
 */
const isNotSuspectedWithoutReason = (view: CaseView): boolean =>
  suspicion.of(view) === 'not-suspected' &&
  conclusion.of(view) === 'due' &&
  linesOf(view, 'found-where').length > 0 &&
  isAlone(view) !== 'no' &&
  isChild(view) &&
  !hasBeenInCareAWhile(view)

/**
 * Whether there is a worry about the child. Trafficking is suspected or looked into; or something was noticed, and the conclusion or its
 * reason is missing. Or the child may go missing, or has, or somebody unknown asks for the child (¶23, ¶39). Nothing waits for a conclusion
 * here.
 */
export const mayBeInDanger = (view: CaseView): boolean =>
  isWorried(view) ||
  isConclusionOwed(view) ||
  mayGoMissing(view) ||
  missing.of(view) !== 'never' ||
  isSoughtByUnknown(view) ||
  isNotSuspectedWithoutReason(view)

/**
 * The times missing from which a child who may be exploited came back not long ago. With whoever had them they may have been given another phone, by which
 * they are reached now (¶39, ¶43).
 */
export const phonesSinceAReturn = (view: CaseView): readonly string[] =>
  isWorried(view) ? returnsOfLate(view) : []

/** Places where adults live, and where nobody under 18 is placed (¶45). */
const placesForAdults = [
  'own-tenancy',
  'hostel-or-shared-house',
  'asylum-support-accommodation',
  'safe-house',
  'prison-for-adults',
  'immigration-removal-centre'
] as const

/** Everything on record says 18 or over, and it is still to be found out whether anybody doubts it. */
export const isAdultAsFarAsSaid = (view: CaseView): boolean => {
  const born = youngestBirth(view)
  return (
    whyTreatedAsAChild(view) === 'said-to-be-adult' &&
    !isOneOf(view.answers, 'age-as-known', 'under-16', '16-or-17') &&
    (born === undefined || ageOn(born, view.today) >= 18)
  )
}

/** The place for adults in which somebody who is treated as a child sleeps tonight, also while their age is in doubt (¶7, ¶45). */
export const locationForAdults = (view: CaseView): (typeof placesForAdults)[number] | undefined =>
  isChild(view) && !isAdultAsFarAsSaid(view)
    ? placesForAdults.find((place) => isOneOf(view.answers, 'place-tonight', place))
    : undefined

/** Held there among adults: somebody else has the key, so that it is asked of them, and nobody moves the child from there (¶7, ¶33). */
export const isHeldAsAnAdult = (view: CaseView): boolean =>
  ['prison-for-adults', 'immigration-removal-centre'].includes(locationForAdults(view) ?? '')

/** An adult is held for removal from the United Kingdom: no place that somebody finds tonight gets them out. */
export const isHeldForRemoval = (view: CaseView): boolean =>
  isAdult(view) &&
  mayNotBeBritish(view) &&
  isOneOf(view.answers, 'place-tonight', 'immigration-removal-centre')

/** Places where an adult who spends the night is held by somebody. A police station is left within days, and the answer stays. */
const placesThatHold = ['youth-detention', 'prison-for-adults', 'immigration-removal-centre'] as const

/**
 * A home of theirs stands on record, with the day since when, and it is none of when they were a child. Tonight's place has no day, and may be of long before it. A
 * home without a day may be the one that they were taken from.
 */
const hasAHomeOfTheirOwnNow = (view: CaseView): boolean =>
  valueOf(view.answers, 'placement-since') !== undefined && isPlacementNow(view) && !isAdultElsewhere(view)

/**
 * An adult is held, for removal or for whatever else: what only somebody free can do is said to nobody there (¶27, ¶33). Who may be free again is told what keeps
 * somebody free safe (¶39). Whoever is held for removal may have been taken from that home: their lawyer is told of it, and their own paper says no other.
 */
export const isAdultHeld = (view: CaseView): boolean =>
  isAdult(view) &&
  isOneOf(view.answers, 'place-tonight', ...placesThatHold) &&
  (!hasAHomeOfTheirOwnNow(view) || isHeldForRemoval(view))

/**
 * An adult is held, and nobody records that they are missing: whoever is held goes missing from nobody. What is agreed and shared for that waits until they are
 * free again (¶27, ¶39). A copy that is not told where they live keeps the order.
 */
export const isKeptFromGoingMissing = (view: CaseView): boolean =>
  !isMissing(view) && isToldThat(view, isAdultHeld)

/** The child is with an adult whom nobody has checked. */
const isWithAnAdultUnchecked = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'place-tonight', 'with-an-adult-not-yet-checked')

const isNoticedToBeSpokenFor = (view: CaseView): boolean =>
  isNoticed(
    view,
    'adult-answers-for-the-child',
    'adult-cannot-show-who-they-are',
    'adult-says-they-found-the-child'
  )

/** It is recorded that an adult came with the child, or answers for them. */
export const hasAnAdultBeside = (view: CaseView): boolean =>
  isWithAnAdultUnchecked(view) || isNoticedToBeSpokenFor(view)

/**
 * A child who may not be able to speak for themselves: under five by every date, or under 16 where no date is recorded yet, or who can follow nothing. “No
 * interpreter” is then the true answer, and takes nothing away (¶26).
 */
const cannotSpeakAndNeedsNone = (view: CaseView): boolean =>
  interpreter.of(view) === 'not-needed' &&
  (cannotBeAsked(view) ||
    (youngestBirth(view) === undefined && isOneOf(view.answers, 'age-as-known', 'under-16')))

/**
 * An adult came with the child, or answers for them: whoever they are, they do not interpret (¶26). So it is where somebody unknown asks for
 * a child who needs an interpreter, or cannot speak for themselves: in the first hour no sign is noticed yet, and they may be that adult.
 */
export const isSpokenFor = (view: CaseView): boolean =>
  // The answers that most recipients are given come first: then a copy need not be told of the signs.
  isWithAnAdultUnchecked(view) ||
  (isSoughtByUnknown(view) &&
    (isOneOf(view.answers, 'interpreter-needed', 'yes') || isToldThat(view, cannotSpeakAndNeedsNone))) ||
  isNoticedToBeSpokenFor(view)

const linesOf = ({ answers }: CaseView, id: 'found-where' | 'addresses-and-numbers-carried') =>
  (valueOf(answers, id) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Care is over, and the child has gone home, or somebody wrote why it ended and the child sleeps where no authority places. */
const hasGoneHome = (view: CaseView): boolean =>
  isPlacedWithParent(view) ||
  isOneOf(view.answers, 'place-tonight', 'with-family') ||
  (isEndSaidWhy(view) && !isPlacedTonight(view))

/** The child is missing, or came back on that day or later, or nobody knows when. */
const isMissingSince = (day: PlainDate, { answers }: CaseView): boolean =>
  itemsOf(answers, 'missing-episodes').some((episode) => {
    const back = fieldOf(episode, 'missing-returned-on')
    return fieldOf(episode, 'missing-returned') !== 'yes' || back === undefined || lastDayOf(back) >= day
  })

/** Where the child was found is known for long. A child who is out of care may have been found anew, unless they went home and stayed there. */
function wasFoundLongAgo(view: CaseView): boolean {
  if (!hasBeenInCareAWhile(view)) return false
  const { isOver, after } = careOfToday(view)
  return !isOver || (hasGoneHome(view) && !isMissingSince(after, view))
}

/** The names by which the child is known, however they are written and wherever they stand. */
const namesOf = ({ answers }: CaseView): readonly string[] =>
  [
    valueOf(answers, 'known-as'),
    ...itemsOf(answers, 'other-names').map((item) => fieldOf(item, 'other-name'))
  ].flatMap((name) => (name === undefined ? [] : [`called ${name.trim().toLowerCase()}`]))

/**
 * What may lead somebody to the child, or the child away: what they had with them, and where they were found or on the way to. Each line is
 * one thing, so a line that is added later calls for its action anew. So does another name of the child: the police look for that one too. No
 * name calls for it by itself.
 */
export function leadsToTheChild(view: CaseView): readonly string[] {
  // Where nothing is suspected, or the child was found long ago, the sheet says enough of where that was.
  const isFoundOnTheSheet = suspicion.of(view) === 'not-suspected' || wasFoundLongAgo(view)
  const lines = [
    ...linesOf(view, 'addresses-and-numbers-carried'),
    ...(isFoundOnTheSheet ? [] : linesOf(view, 'found-where'))
  ]
  if (lines.length === 0) return lines
  // The police who would look for the child where another authority brought them know none of it (¶39).
  const over = ifDisclosed(view, () => broughtOverOn(view))
  return [...lines, ...namesOf(view), ...(over === undefined ? [] : [takenOver.write(over)])]
}

/**
 * Whether ours told it, though the period of care was entered since: after the day on which another authority took over, or on that day where it was first
 * called for then. What was called for before that day may have been told that morning, to the police of the place that the child left (¶23, ¶39).
 */
export function isToldByOurs(
  raising: string,
  { outcome, since, first = since, before = [] }: Pick<ActionRecord, 'outcome' | 'since' | 'first' | 'before'>
): boolean {
  const day = takenOver.read(raising)
  if (day === undefined || outcome === undefined) return false
  return day < outcome.on || (day === outcome.on && first === day && before.length === 0)
}
