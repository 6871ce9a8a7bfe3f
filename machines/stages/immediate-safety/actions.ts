import type { immediateSafetyActions } from '../../../content/actions/immediate-safety'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { since } from '../../case-file/reason'
import { isChild } from '../../facts/age'
import { questionOf } from '../../facts/asked'
import { hasBeenInCareAWhile } from '../../facts/care'
import { firstDaysAnewSince } from '../../facts/care-before'
import { mayNotBeBritish } from '../../facts/case-details'
import { isMissing, isWithoutSafeAccommodation, openEpisodes } from '../../facts/immediate-safety'
import { isWorried } from '../../facts/suspicion'
import { whoKnows } from '../../policy/danger/perhaps-known'
import { isCarerToFear } from '../../policy/people/carers-who-ask'
import { isAgeToBeToldThere, isLeavingToBeAgreed } from '../../policy/accusations/at-the-police-station'
import { enquirersToActOn, isOfTheirCountry } from '../../policy/danger/dangers'
import {
  isSoughtByUnknown,
  isSpokenFor,
  mayBeInDanger,
  phonesSinceAReturn,
  leadsToTheChild
} from '../../policy/danger/tonight'
import { isOpen, isToBeFound } from '../../policy/plans/open-questions'
import { isNobodyThereToReturnTo, whyNoPlaceMayWait } from '../../policy/placement/place-for-return'
import { toldOfThePlacement } from '../../policy/danger/responsible-feared'
import { isAway, isSaidToBeBack, isTalkOwed } from '../../policy/danger/returns'
import { raisedBy, type ActionRules } from '../action'

/**
 * An authority of the country that the child may have fled asks: that has an action of its own. A copy that is not told of status is told
 * of no difference.
 */
const asksForTheirCountry = (enquirer: Parameters<typeof isOfTheirCountry>[0], view: CaseView): boolean =>
  isOfTheirCountry(enquirer) && ifDisclosed(view, () => mayNotBeBritish(view)) !== false

/**
 * Whether a place is known to be the one that was answered. A copy that is not told of a claim, an accusation or of family reads “somewhere
 * else” for another.
 */
const isToldApart = (place: string, view: CaseView): boolean =>
  place !== 'somewhere-else' ||
  ifDisclosed(view, () =>
    (['immigration-position', 'criminal-matters', 'placement-address'] as const).map((id) => view.answers[id])
  ) !== undefined

/**
 * Where no safe place is. In another place, or from another day, one is looked for anew, as when a place that was being found falls through
 * (¶23). A copy that may read one place as another says of neither that it was seen to: the child is in no safe place, whichever it is.
 */
function whereNotSafe(view: CaseView): readonly string[] {
  const { answers } = view
  const place = valueOf(answers, 'place-tonight')
  // A copy that is not told of the placement is told all the same that no safe place is there.
  const from = ifDisclosed(view, () => valueOf(answers, 'placement-since'))
  const question = questionOf('place-tonight')
  const readAs = question.kind === 'choice' ? question.optionsAbout : undefined
  return [
    'in no safe place',
    ...(isOneOf(answers, 'safe-place-first', 'not-safe', 'not-safe-another-child') ? ['not safe'] : []),
    ...(place === undefined || place === 'missing'
      ? []
      : [
          `in ${readAs?.[place]?.readAs ?? place}`,
          isToldApart(place, view) ? `in ${place} itself` : 'in a place that is not told'
        ]),
    ...(from === undefined ? [] : [since.write(from.date)]),
    ...whyNoPlaceMayWait(view)
  ]
}

/** When each action of the first hours is called for. */
export const immediateSafetyRules: ActionRules<typeof immediateSafetyActions> = {
  'find-a-safe-place': (view) =>
    isWithoutSafeAccommodation(view)
      ? whereNotSafe(view)
      : isNobodyThereToReturnTo(view) && whyNoPlaceMayWait(view),
  // The guidance says that it never suits those under 18 (¶45).
  'move-from-bed-and-breakfast': (view) =>
    isChild(view) && isOneOf(view.answers, 'place-tonight', 'bed-and-breakfast'),
  // Questions there may be put as to a suspect. Nobody knows that before, and the child is not asked first (¶26, ¶33).
  // One call says all that has to be known there. What comes to be known after it is said in another (¶7, ¶10, ¶23).
  'solicitor-and-adult-at-the-police-station': (view) =>
    isChild(view) &&
    isOneOf(view.answers, 'place-tonight', 'police-station') && [
      'at the police station',
      ...(isLeavingToBeAgreed(view) ? ['not to leave with anybody'] : []),
      ...(isAgeToBeToldThere(view) ? ['taken for an adult'] : [])
    ],
  'check-the-adult': ({ answers }) => isOneOf(answers, 'place-tonight', 'with-an-adult-not-yet-checked'),
  // An enquirer, or somebody who was told of the placement in writing: whoever holds responsibility is not told where that could harm the child.
  'location-was-told': (view) => [...whoKnows(view), ...toldOfThePlacement(view)],
  // Whatever they were told: an enquirer who does not say who they are may be the one from whom the child is kept (¶23).
  'tell-enquirers-nothing': (view) =>
    raisedBy(
      enquirersToActOn(view).toBeToldNothing,
      (enquirer) => !asksForTheirCountry(enquirer, view) && !isCarerToFear(enquirer, view)
    ),
  // What is said of a child who may have fled is not said of a British one. About a British child an embassy is told nothing, like anybody
  // else.
  'authority-of-their-country-asks': (view) =>
    mayNotBeBritish(view) && raisedBy(itemsOf(view.answers, 'enquirers'), isOfTheirCountry),
  'tell-the-police-what-leads-to-the-child': leadsToTheChild,
  // Until somebody interprets who has no link to anyone around the child (¶26).
  'adult-does-not-interpret': (view) =>
    isSpokenFor(view) && !isOneOf(view.answers, 'interpreter-independence', 'independent'),
  'tell-the-police': (view) => valueOf(view.answers, 'police-told') !== 'yes' && isWorried(view),
  'agree-police-roles': (view) =>
    valueOf(view.answers, 'police-roles-agreed') !== 'agreed' && (isWorried(view) || isSoughtByUnknown(view)),
  // What the child wants stands. People who look for the child still have to know for whom they look (¶39).
  'record-another-way-of-recognising': ({ answers }) =>
    isOneOf(answers, 'photograph-on-file', 'child-objects') && isOpen(answers, 'child-description'),
  // In the first hour, for every child about whom there is a worry: not only once somebody has said that it is to be taken.
  'take-a-photograph': (view) =>
    isOneOf(view.answers, 'photograph-on-file', 'to-be-taken') ||
    // Once the child is looked for, that they want none taken says nothing of a photograph that exists (¶39).
    (isMissing(view) && isOneOf(view.answers, 'photograph-on-file', 'child-objects')) ||
    (mayBeInDanger(view) && isToBeFound(view.answers, 'photograph-on-file')),
  // Also of a child who came back: whoever had them may have given them another (¶39, ¶43).
  'note-the-phone-numbers': (view) => {
    const back = ifDisclosed(view, () => phonesSinceAReturn(view)) ?? []
    return back.length > 0 ? back : mayBeInDanger(view) && isToBeFound(view.answers, 'child-phones')
  },
  'report-missing': (view) => {
    if (!isAway(view)) return false
    const now = openEpisodes(view.answers)
    // Tonight's place says that the child is missing, and no time missing is entered yet.
    return now.length === 0 || raisedBy(now, (episode) => fieldOf(episode, 'missing-police-told') !== 'yes')
  },
  'missing-and-returned-differ': isSaidToBeBack,
  // Also once it was done: on each day that the child is not back it is looked at anew (¶10, ¶39).
  'look-for-the-child': (view) =>
    isAway(view) && [...openEpisodes(view.answers).map(({ id }) => id), `on ${view.today}`],
  'return-home-interview': (view) =>
    raisedBy(itemsOf(view.answers, 'missing-episodes'), (episode) => isTalkOwed(episode, view)),
  // What is written has no day. After other care or a remand it may be of that, so somebody says that it was agreed for these days (¶23, ¶39).
  'plan-the-first-48-hours': (view) => {
    if (!isChild(view) || hasBeenInCareAWhile(view)) return false
    const ended = ifDisclosed(view, () => firstDaysAnewSince(view))
    return ended === undefined
      ? valueOf(view.answers, 'first-48-hours-plan') === undefined
      : [since.write(ended)]
  }
}
