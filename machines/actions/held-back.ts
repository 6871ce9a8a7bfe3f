import type { Danger } from '../../content/actions/danger'
import type { ActionId } from '../../content/actions/ids'
import type { ActionRecord, ActionRecords } from '../case-file/action-record'
import type { PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { ifDisclosed, isToldThat } from '../case-file/if-disclosed'
import { allActions, occurrencesOf } from './all'
import { containedIn } from './contained'
import { addDays, later, sooner } from '../facts/dates'
import { isMissing, isNotSafeWithSomebody } from '../facts/immediate-safety'
import { noticedIndicators } from '../facts/trafficking-indicators'
import { helpNeeded, type HelpNeeded } from '../policy/needs/help-needed'
import { exploitationWhereTold } from '../policy/danger/addresses-of-danger'
import { isWithUncheckedAdult } from '../policy/people/who-has-the-child'
import { lastDayOfNews } from '../policy/danger/doctor-anew'
import { isAway, withoutDaysAway } from '../policy/danger/returns'
import { daysToWaitForAPlace } from '../stages/core-assessment/begun'
import { actionOf } from '../stages/instances'

const beforeBriefing: readonly ActionId[] = [
  'ask-whether-the-carer-is-meant',
  'find-out-who-has-the-child',
  'settle-whose-address-it-is',
  'tonight-and-placement-differ'
]
const toldToCarers: readonly ActionId[] = ['brief-the-carer', 'complete-the-briefing', 'train-the-carer']
const withTheFamily: readonly ActionId[] = [
  'promote-safe-contact',
  'weigh-who-is-safe-as-a-carer',
  'have-family-traced',
  'seek-parents-views'
]
// Nobody speaks of a forced marriage with the family before it is settled who wants it.
const beforeContact: readonly ActionId[] = [
  'ask-whether-the-relative-is-meant',
  'settle-whether-reaching-them-is-safe',
  'act-on-a-forced-marriage'
]
// In Scotland there is an authority to tell; in another country nobody is told of the child before a lawyer has said who may be.
const beforeTellingThere: readonly ActionId[] = ['take-advice-on-a-placement-outside-england-and-wales']

const safePlace: ActionId = 'find-a-safe-place'

/**
 * What each action waits for. Before it is settled whether somebody is the person from whom the child is kept, they are not told what the
 * child has been through, and contact with them is not helped (¶30, ¶42).
 */
const waitsFor: { readonly [Id in ActionId]?: readonly ActionId[] } = {
  // The person who takes the child to a doctor today finds it out.
  'find-out-whether-a-doctor-is-needed': ['see-a-doctor-or-nurse-today'],
  // While it is open, the words that take the decision to a solicitor find one too, and tell of the referral (¶33).
  'tell-the-solicitor-of-the-referral': [
    'ask-the-solicitor-about-a-negative-decision',
    'take-a-positive-decision-to-the-solicitors'
  ],
  ...Object.fromEntries(toldToCarers.map((id) => [id, beforeBriefing])),
  ...Object.fromEntries(withTheFamily.map((id) => [id, beforeContact])),
  'notify-the-area-authority': beforeTellingThere,
  'consult-the-area-authority': beforeTellingThere,
  'tell-the-police-of-the-new-area': beforeTellingThere
}

/** What waits while the child is missing, and of that what is booked with others (¶25, ¶39). */
const waiting = allActions.filter(({ waits }) => waits !== undefined)
const waitForTheReturn: ReadonlySet<string> = new Set(waiting.map(({ id }) => id))
const bookedWithOthers: ReadonlySet<string> = new Set(
  waiting.flatMap(({ id, waits }) => (waits === 'unless-booked' ? [id] : []))
)

/** The action that sees to each need of the day. Nothing that is done once sees to the fear of self-harm. */
const seesTo: Readonly<Partial<Record<HelpNeeded, ActionId>>> = {
  'emotional-support-needed': 'get-help-today',
  'health-attention-today': 'see-a-doctor-or-nurse-today'
}

/**
 * What help the child needs today and has not had. People who look for a child who is missing have to know (¶25, ¶39).
 * @param followed the records as the answers now stand
 */
export const helpOwed = (followed: ActionRecords, { answers }: CaseView): readonly HelpNeeded[] =>
  helpNeeded(answers).filter((need) => followed[seesTo[need] ?? '']?.outcome?.state !== 'done')

/** A doctor saw the child on the day on which the question arose, or since. Nobody asks once more what was answered by that (¶25). */
function wasSeenSinceAsked(followed: ActionRecords, view: CaseView): boolean {
  const seen = followed['see-a-doctor-or-nurse-today']?.outcome
  const asked = followed['find-out-whether-a-doctor-is-needed']
  // What came after the day of the doctor is no part of what the doctor saw, even where it was asked about from before.
  const newest = lastDayOfNews(view)
  return seen?.state === 'done' && asked !== undefined && seen.on >= asked.since && seen.on >= newest
}

/** What waits for a safe place, for some days at most. Whatever holds it up then is said beside it (¶23). */
const waitForAPlace: ReadonlySet<string> = new Set<ActionId>(['start-the-assessment', 'assess-at-once'])

/**
 * The day up to which an assessment waits for a safe place: the day on which there is one, or somebody has seen to it, and at most the
 * limit.
 */
function waitsUntil({ since, outcome, ceased }: ActionRecord): PlainDate {
  const last = addDays(since, daysToWaitForAPlace)
  return sooner(outcome?.on ?? ceased ?? last, last)
}

/**
 * The day since which an action is owed. One that waited for a safe place from the first is late from the day on which it waited no more. Of what is
 * done with the child, the days on which the child was missing do not count.
 */
export function owedSince(
  id: string,
  { since, outcome }: ActionRecord,
  followed: ActionRecords,
  view: CaseView
): PlainDate {
  if (outcome === undefined && waitForTheReturn.has(actionOf(id)))
    return ifDisclosed(view, () => withoutDaysAway(since, view)) ?? since
  const place = followed[safePlace]
  const hasWaited = outcome === undefined && waitForAPlace.has(id) && place !== undefined
  return hasWaited && place.since <= since ? later(since, waitsUntil(place)) : since
}

/**
 * Somebody wrote a day for it that is still ahead: whoever was booked has to be told that the child is missing (¶39). A day that has gone was
 * missed, and a day for a talk or for help today is nobody else's.
 */
const isBookedAhead = (id: string, followed: ActionRecords, { today }: CaseView): boolean =>
  bookedWithOthers.has(id) &&
  Object.entries(followed).some(([one, { due }]) => actionOf(one) === id && due !== undefined && due >= today)

/** Who interprets, and who is there, when somebody talks with the child. */
const ofTalks: readonly string[] = [
  'adult-does-not-interpret',
  'find-an-interpreter'
] satisfies readonly ActionId[]

/**
 * What can happen next while an action is undone, as things stand. Nobody talks with a child who is missing: what is dangerous in a talk alone stands behind the
 * search, and behind what decides how the child is protected. An interpreter goes on being looked for (¶10, ¶20, ¶39).
 */
export const dangerNow = (
  id: string,
  { danger }: { readonly danger?: Danger },
  view: CaseView
): { readonly danger?: Danger } =>
  danger === undefined || (ofTalks.includes(id) && isToldThat(view, isAway)) ? {} : { danger }

/** These actions, while something holds. */
const only = (holds: boolean, ...ids: readonly ActionId[]): readonly ActionId[] => (holds ? ids : [])

/**
 * What waits for a safe place today. While the child is not there, what is known is put together meanwhile, for those who look for the
 * child (¶39).
 */
function waitingForAPlace(
  open: ReadonlySet<ActionId>,
  followed: ActionRecords,
  view: CaseView
): readonly ActionId[] {
  const place = followed[safePlace]
  if (!open.has(safePlace) || place === undefined || waitsUntil(place) < view.today) return []
  const isThere = ifDisclosed(view, () => isMissing(view)) === false
  return ['start-the-assessment', ...only(isThere, 'assess-at-once')]
}

/**
 * The actions that stand in no list by themselves now. They wait until another is closed, for everybody for whom that is called for, or
 * until the child is back. Or another that is open says them too (contained.ts). The police are not told of a need that was seen to. What
 * the answers call for stays so: no answer says that it was settled, and closing the other action says it. A copy that is not told whether
 * the child is missing has what is called for as it stands.
 * @param followed the records as the answers now stand
 * @returns their ids in content
 */
export function heldBack(followed: ActionRecords, view: CaseView): ReadonlySet<string> {
  const open: ReadonlySet<ActionId> = new Set(
    [...occurrencesOf(view).called.keys()]
      .filter((id) => followed[id]?.outcome === undefined)
      .map((id) => actionOf(id) as ActionId)
  )
  const behindOthers = Object.entries(waitsFor).flatMap(([id, others]) =>
    others.some((other) => open.has(other)) ? [id] : []
  )
  // Once somebody has checked the adult they are told: what was answered of tonight may stand for months.
  const isToBeChecked =
    open.has('check-the-adult') && ifDisclosed(view, () => isWithUncheckedAdult(view)) !== false
  const tellThePolice: ActionId = 'tell-the-police-what-the-child-needs'
  // Nothing is asked of the child in front of somebody whom nobody has checked and with whom they are not safe (¶23).
  const isToBeGotOut = ifDisclosed(view, () => isWithUncheckedAdult(view) && isNotSafeWithSomebody(view))
  const held: readonly ActionId[] = [
    ...only(isToBeChecked, ...toldToCarers),
    // The person who has the child there is met with the police, when the child is got out.
    ...only(open.has('still-being-exploited') && exploitationWhereTold(view).length > 0, 'check-the-adult'),
    // A copy that is told of no signs cannot know that none is of a forced marriage (¶30).
    ...only(ifDisclosed(view, () => noticedIndicators(view)) === undefined, ...withTheFamily),
    ...only(wasSeenSinceAsked(followed, view), 'find-out-whether-a-doctor-is-needed'),
    ...waitingForAPlace(open, followed, view),
    ...only(isToBeGotOut === true, 'take-a-photograph', 'note-the-phone-numbers'),
    ...only(open.has(tellThePolice) && helpOwed(followed, view).length === 0, tellThePolice)
  ]
  const awaited = isToldThat(view, isAway)
    ? [...waitForTheReturn].filter((id) => !isBookedAhead(id, followed, view))
    : []
  return new Set([...behindOthers, ...containedIn(followed, view).keys(), ...held, ...awaited])
}
