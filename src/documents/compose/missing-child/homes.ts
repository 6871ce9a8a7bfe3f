import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import { isOneOf, valueOf } from '../../../../machines/case-file/read'
import {
  isAdultElsewhere,
  isBackElsewhere,
  isTonightElsewhere
} from '../../../../machines/policy/people/who-has-the-child'
import { hasLeftThePlacement } from '../../../../machines/policy/placement/former-placement'
import { isPlacementNow } from '../../../../machines/policy/placement/placement'
import type { Row } from '../../model'
import type { Building } from '../building/context'
import { recordedRow } from '../words/recorded'
import { hasAllWordsOf } from '../words/same-place'

/** Where the child lives or lived: as a row of its own, and in the words for another row that has it. */
export interface Home {
  readonly row: Row
  readonly told: readonly string[]
}

const asItIs = (row: Row): Home => ({ row, told: row.values })

/** The placement. Where another row stands in for its own, that row says that it is the placement. */
function placementHome(row: Row, { words }: Building): Home {
  const address = row.values.join(' ')
  return { row, told: [words('documents.missing-child.is-the-placement', { address })] }
}

/**
 * Where the child is now was said with the whole address of the placement, and the answer about tonight does not say otherwise: the address by itself
 * says nothing more. Where nobody has said where the child is tonight, the text may speak of an address that was left (¶23, ¶39).
 */
export const hasTheAddress = (first: Row, placement: Row, building: Building): boolean =>
  first.absent !== true &&
  placement.absent !== true &&
  hasAllWordsOf(first, placement) &&
  ifDisclosed(building.view, () => valueOf(building.view.answers, 'place-tonight')) !== undefined &&
  !isAwayTonight(building)

/** Where the child was before, and may have gone back to. */
export const formerHome = (row: Row, { words }: Building): Home =>
  asItIs({ ...row, label: words('documents.missing-child.was-first') })

/** A placement that ended with care: people who look for the child look there too, after where the child lives now. */
function formerHomes(now: Row | undefined, building: Building): readonly Home[] {
  if (building.disclosure.looksForTheChild !== true || !hasLeftThePlacement(building.view)) return []
  const placement = recordedRow('placement-address', building)
  if (placement === undefined || placement.absent === true) return []
  return now !== undefined && hasAllWordsOf(placement, now) ? [] : [formerHome(placement, building)]
}

/** The answer about tonight says that the child is not in the placement: in hospital, or where the placement cannot be. */
export const isAwayTonight = ({ view }: Pick<Building, 'view'>): boolean =>
  isToldThat(view, () => isOneOf(view.answers, 'place-tonight', 'hospital') || isTonightElsewhere(view))

/** Where the child is now was said at the opening of the case, later than the placement began. */
export function isSaidSinceThePlacement({ view, file }: Building): boolean {
  const since = valueOf(view.answers, 'placement-since')
  return since !== undefined && since.date < file.openedOn
}

/**
 * Tonight’s place is a hospital on a day after the placement began. Nothing says whether the child has gone there since or was placed from
 * there, so nobody reads that it is where the child is now; but the ward is said (¶23, ¶39).
 */
export const mayBeOnThatWard = ({ view }: Pick<Building, 'view'>): boolean =>
  isToldThat(view, () => {
    const since = valueOf(view.answers, 'placement-since')
    return (
      isOneOf(view.answers, 'place-tonight', 'hospital') && since !== undefined && since.date < view.today
    )
  })

/** The address is of a placement that was left: by an adult who lives where nobody under 18 is placed. */
const livesAsAnAdultElsewhere = ({ view }: Pick<Building, 'view'>): boolean =>
  isToldThat(view, isAdultElsewhere)

/** The child came back, and of two places nobody has said which is old. */
const isAtOneOfTwo = ({ view }: Pick<Building, 'view'>): boolean => isToldThat(view, isBackElsewhere)

/** The placement on record may not be where they are: an adult lives elsewhere, or a child came back and one of two places is old. */
export const mayLiveInAnotherPlace = (building: Pick<Building, 'view'>): boolean =>
  livesAsAnAdultElsewhere(building) || isAtOneOfTwo(building)

/** Where they are now, recorded or not, and only then the placement of before: nobody is sent to a door that they may have left (¶23, ¶39). */
function homesOfAnAdult(first: Row | undefined, placement: Row, building: Building): readonly Home[] {
  const { words } = building
  const label = words('questions.where-the-child-is.short')
  const open: Row = { label, values: [words('documents.missing-child.not-recorded')], absent: true }
  const now = first ?? open
  return [asItIs(now), ...(hasAllWordsOf(now, placement) ? [] : [formerHome(placement, building)])]
}

/**
 * Both places in one row, as not settled: neither is said to be where the child is now, or to be left (¶23, ¶39). A text that has the address of the placement
 * is of one place, and the other is not recorded.
 */
function oneOfTwo(first: Row | undefined, placement: Row, building: Building): readonly Home[] {
  const { words } = building
  if (placement.absent === true) return [asItIs(first ?? placement)]
  const said = first === undefined || first.absent === true ? placement : first
  const values = hasAllWordsOf(said, placement)
    ? [words('documents.missing-child.this-or-another'), ...said.values]
    : [
        words('documents.missing-child.one-of-two'),
        ...said.values,
        ...placementHome(placement, building).told
      ]
  return [asItIs({ label: words('questions.where-the-child-is.short'), values })]
}

/**
 * Where the child lives on the day: the placement, if it has begun and not ended with care, else where the child is now. Only people who look for the child
 * have both, where these are two places (¶23, ¶39), with the newer first as far as that is known.
 */
export function homesOf(building: Building): readonly Home[] {
  const { view, disclosure } = building
  const first = recordedRow('where-the-child-is', building)
  if (!isPlacementNow(view))
    return [...(first === undefined ? [] : [asItIs(first)]), ...formerHomes(first, building)]
  const placement = recordedRow('placement-address', building)
  if (placement === undefined) return []
  if (isAtOneOfTwo(building)) return oneOfTwo(first, placement, building)
  if (livesAsAnAdultElsewhere(building)) return homesOfAnAdult(first, placement, building)
  const isSaid = first !== undefined && first.absent !== true && placement.absent !== true
  if (disclosure.looksForTheChild !== true || !isSaid || hasAllWordsOf(placement, first))
    return [asItIs(placement)]
  if (isSaidSinceThePlacement(building) && hasTheAddress(first, placement, building)) return [asItIs(first)]
  return isSaidSinceThePlacement(building)
    ? [asItIs(first), placementHome(placement, building)]
    : [placementHome(placement, building), formerHome(first, building)]
}
