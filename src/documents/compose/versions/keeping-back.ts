import type { CaseView } from '../../../../machines/case-file/case-file'
import { dangerNamesIn } from '../../../../machines/policy/disclosure/danger-words'
import type { Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import { textsThatReveal } from '../../../../machines/policy/disclosure/location'
import { nearTextsOf } from '../../../../machines/policy/disclosure/near-names'
import { dangerFinder, eitherFinder } from '../../copy/danger-passages'
import { nearFinder, type NearFinder } from '../../copy/near-passages'
import { Placeholders, withNearSigns } from '../../copy/placeholders'
import { finderOf } from '../../copy/withhold'
import type { Building, Location } from '../building/context'
import { wholeOf, type EarlierVersion } from '../building/earlier-version'

/** Whose texts a document prints, and what its reader is not given of them. */
export interface WhoseText {
  /** All answers on the day of the document, on the path or off it. */
  readonly whole: CaseView
  /** The finished version before this one. Undefined for a first. */
  readonly before: EarlierVersion | undefined
  readonly disclosure: Disclosure
  readonly location: Location
  /** The authority that makes the document, as the team has set it. */
  readonly ownAuthority: string | undefined
  /** A person who is a danger may find the document, so it names none. */
  readonly namesNoDanger: boolean
}

/** How typed text is kept back in a document, and what was found there. */
interface KeepingBack {
  readonly keepBack: Building['keepBack']
  /** Finds what comes near to what is left out. */
  readonly near: NearFinder
  /** The texts behind the signs, filled as texts are kept back. */
  readonly found: readonly string[]
}

/**
 * The texts that give way in free text, the longest first. What either version keeps back, both keep back. A place recorded on a branch left behind
 * may still be where somebody waits. A name that every copy shows today stays, though the version before did not know it.
 */
function keptBackIn(now: CaseView, before: CaseView | undefined, disclosure: Disclosure): readonly string[] {
  const texts = [
    ...textsThatReveal(now, disclosure),
    ...(before === undefined ? [] : textsThatReveal(before, disclosure, now))
  ]
  return [...new Set(texts)].sort((one, other) => other.length - one.length)
}

/** Has typed text give way to signs where it tells what the reader is not given, and puts signs around what comes near to that. */
export function keepingBack({
  whole,
  before,
  disclosure,
  location,
  ownAuthority,
  namesNoDanger
}: WhoseText): KeepingBack {
  const placeholders = new Placeholders()
  const earlier = before === undefined ? undefined : wholeOf(before)
  const ofPlace: Disclosure = ownAuthority === undefined ? disclosure : { ...disclosure, ownAuthority }
  const find = finderOf(location === 'shown' ? [] : keptBackIn(whole, earlier, ofPlace))
  const nearPlace: NearFinder =
    location === 'shown'
      ? () => []
      : nearFinder(nearTextsOf(whole, ofPlace), (index) => placeholders.found[index])
  const near =
    namesNoDanger && disclosure.leftOut.has('danger')
      ? eitherFinder(nearPlace, dangerFinder(dangerNamesIn(whole)))
      : nearPlace
  return {
    keepBack: (typed) => {
      const without = find(typed, (found) => placeholders.signFor(found))
      return withNearSigns(without, near(without))
    },
    near,
    found: placeholders.found
  }
}
