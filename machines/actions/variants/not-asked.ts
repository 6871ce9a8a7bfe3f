import type { ActionId } from '../../../content/actions/ids'
import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'
import { cannotBeAsked, isSaidNotToFollow } from '../../facts/cannot-be-asked'
import { firstDaysAnewSince } from '../../facts/care-before'
import { isVisitorDecidedForTheChild } from '../../facts/review-advocacy-and-support'
import { isJoined } from '../called-too'
import { whileCarersAreDoubted, whileCarersAreDoubtedOrUnchecked, whileMissing } from './carer'
import { among, firstOf, where, whereTold, type VariantOf, type Variants } from './variant'

/**
 * Nobody can ask or tell the child: it is done with whoever knows the child, and with an advocate (¶26, ¶27, ¶41, ¶47). While those who have
 * the child may be a danger, or nobody has checked them, they have no part in it (¶20, ¶23, ¶30, ¶42). The words name who has a part and nobody
 * else: in their own copies those people would read it of themselves. What is to be settled of them has orders of its own.
 */
const wordsWithOthers = (
  holds: (view: CaseView) => boolean,
  more = '',
  otherwise = 'cannot-be-asked'
): VariantOf =>
  firstOf(
    where(
      `nobody-there${more}`,
      (view) => whileCarersAreDoubtedOrUnchecked(view) !== undefined && isToldThat(view, holds)
    ),
    whereTold(`${otherwise}${more}`, holds)
  )
const withWhoeverKnowsThem = wordsWithOthers(cannotBeAsked)

/** Whoever is given no part in what an order asks is not the one who does it (¶20, ¶42). */
export const isDoneWithoutWhoeverIsThere = (action: string, view: CaseView): boolean =>
  action === 'build-safety-skills' &&
  withWhoeverKnowsThem(view) !== undefined &&
  whileCarersAreDoubtedOrUnchecked(view) !== undefined

/** In these words the child has no part; in the others those who care for the child do, and only where nobody doubts them (¶20, ¶23). */
const withTheCarer = whereTold('small', cannotBeAsked)
const withTheCarerIfSafe = wordsWithOthers(cannotBeAsked, '', 'small')

/** The words of an order that hold another one too (contained.ts). */
const withAnother = (words: string, other: ActionId): VariantOf => {
  const withBoth = wordsWithOthers(cannotBeAsked, `-${words}`)
  return firstOf(
    among(withBoth.words, (view, entry, joined) =>
      isJoined(other)(view, entry, joined) ? withBoth(view, entry, joined) : undefined
    ),
    withWhoeverKnowsThem,
    where(words, isJoined(other))
  )
}

/** Orders to ask, tell or teach the child, which nobody could carry out in these words where the child can follow nothing. */
export const whereNobodyCanAsk: Variants = {
  'take-a-photograph': firstOf(whileMissing, withTheCarer),
  'plan-the-first-48-hours': firstOf(
    whileMissing,
    withTheCarerIfSafe,
    whileCarersAreDoubted,
    // What is written may be of care that had ended, or of custody (¶23).
    whereTold(
      'after-other-care',
      (view) =>
        valueOf(view.answers, 'first-48-hours-plan') !== undefined && firstDaysAnewSince(view) !== undefined
    )
  ),
  // Where nobody asks the child, whoever had them would be the only witness (¶20, ¶39).
  'return-home-interview': withTheCarerIfSafe,
  'explain-where-they-are': withAnother('and-the-risks', 'explain-the-risks'),
  'explain-the-risks': withWhoeverKnowsThem,
  'explain-who-does-what': withAnother('and-the-situation', 'explain-the-situation'),
  'explain-the-situation': withWhoeverKnowsThem,
  'go-through-the-assessment': withWhoeverKnowsThem,
  'build-safety-skills': withWhoeverKnowsThem,
  'explain-the-referral-to-the-child': withWhoeverKnowsThem,
  'involve-the-child-in-protection': withWhoeverKnowsThem,
  // What they show of it is the child’s view: finishing takes it, and takes no reason that only a child who can answer gives (¶41).
  'ask-the-child-about-a-measure': withWhoeverKnowsThem,
  // Each lawyer says who instructs for a child who cannot: nobody here does, whoever has the child (¶33, ¶48).
  'arrange-a-legal-representative': whereTold('cannot-be-asked', cannotBeAsked),
  // Nobody has asked for one, and nobody can be asked (¶47, ¶49).
  'arrange-an-advocate': whereTold(
    'cannot-be-asked',
    (view) => isSaidNotToFollow(view) && !isOneOf(view.answers, 'advocate-wanted', 'wanted')
  ),
  'offer-an-independent-visitor': wordsWithOthers(isVisitorDecidedForTheChild)
}
