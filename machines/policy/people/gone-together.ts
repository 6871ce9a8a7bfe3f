import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf } from '../../case-file/read'
import { isMissing, openEpisodes } from '../../facts/immediate-safety'
import { isAway } from '../danger/returns'
import { isCompanion, isNotFound, mayBeHere, worriesByChild, type OtherChild } from './other-children'

/** Not found yet, whatever referral the other child has: a referral made before they went finds nobody (¶20, ¶39). */
const isStillLookedFor = (child: OtherChild): boolean =>
  isNotFound(child) ||
  (fieldOf(child, 'connected-child-safeguarding') === 'not-found-police-looking' &&
    fieldOf(child, 'connected-child-worry') !== 'no-worry')

/**
 * Other children who were with this one, or are a brother or sister, and are not found: the police look for them. Whoever took or drew away the one knows the
 * other, so this child’s own place, phones and plan are looked at (¶39, ¶42). None while this child is missing too, nor in a copy that is told of no other
 * child, or not whether this one is missing.
 */
export const companionsNotFound = (view: CaseView): readonly string[] =>
  ifDisclosed(view, () =>
    isMissing(view)
      ? []
      : itemsOf(view.answers, 'siblings-and-other-children').flatMap((child) =>
          isCompanion(child) && isStillLookedFor(child) ? [`${child.id} not found`] : []
        )
  ) ?? []

/** This child is missing, and the other was with them or is a brother or sister: whoever protects the other is told, whatever was told before (¶20, ¶39). */
export const isToBeToldOfGoing = (child: OtherChild, view: CaseView): boolean =>
  isCompanion(child) && mayBeHere(child) && isToldThat(view, isAway)

const leaves = (child: OtherChild): string => `${child.id} left`

/** Each time missing that is not over, or that the child is missing while nobody has written it down. */
function timesLeft(child: OtherChild, view: CaseView): readonly string[] {
  if (!isToBeToldOfGoing(child, view)) return []
  const open = openEpisodes(view.answers)
  return open.length === 0 ? [leaves(child)] : open.map(({ id }) => `${leaves(child)} ${id}`)
}

/** What a time missing was told as before it was written down. */
export const leftUnwritten = (reason: string): string | undefined => /^(\S+ left) \S+$/u.exec(reason)?.[1]

/**
 * Why those who protect each other child are told today: of a worry about them, and that this child is missing. Each time missing is told, also where the one before is
 * closed only after it was entered.
 */
export function toldOfByChild(view: CaseView): ReadonlyMap<string, readonly string[]> {
  const worries = worriesByChild(view)
  return new Map(
    itemsOf(view.answers, 'siblings-and-other-children').map((child) => [
      child.id,
      [...(worries.get(child.id) ?? []), ...timesLeft(child, view)]
    ])
  )
}
