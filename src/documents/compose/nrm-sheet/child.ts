import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf } from '../../../../machines/case-file/read'
import { concerns } from '../../../../machines/facts/audience'
import { isMissing, openEpisodes } from '../../../../machines/facts/immediate-safety'
import { isPlacementNow } from '../../../../machines/policy/placement/placement'
import type { Building } from '../building/context'
import { townIn } from './contact-parts'
import { led, lines, said, saidIn, saidOrNone, saidWithLead } from '../words/said'

/** Every other name with its kind: a nickname, or what an exploiter called the child. */
export const otherNamesText = (building: Building): string =>
  lines(
    itemsOf(building.view.answers, 'other-names').map((item) => {
      const [name, kind] = ['other-name', 'other-name-kind'].map((field) =>
        saidIn('other-names', item, field, building)
      )
      return name === undefined || kind === undefined || kind === ''
        ? (name ?? '')
        : building.words('nrm-sheet.with-note', { text: name, note: kind })
    })
  )

/** The date of birth. Where several are recorded, each with who gave it: none is the truth while the age is in doubt (¶7). */
export function birthDatesText(building: Building): string {
  const dates = itemsOf(building.view.answers, 'dates-of-birth')
  return lines(
    dates.map((item) => {
      const date = saidIn('dates-of-birth', item, 'birth-date', building)
      const source = saidIn('dates-of-birth', item, 'birth-source', building)
      return date === '' || source === '' || dates.length === 1
        ? date
        : building.words('nrm-sheet.with-note', { text: date, note: source })
    })
  )
}

/** Where the child stays, or stayed before going missing. Once the placement has begun, its town; before that, what was said when the case was opened. */
function stayedText(building: Building): string {
  if (!isPlacementNow(building.view)) return saidOrNone('where-the-child-is', building)
  const address = said('placement-address', building)
  return building.location === 'withheld' ? address : townIn(address)
}

/** Since when the child is missing, while nobody knows where they are (¶39). Empty where the child is not missing, or where a copy is not told of it. */
export const missingNowText = (building: Building): string =>
  ifDisclosed(building.view, () => {
    if (!isMissing(building.view)) return ''
    const [now] = openEpisodes(building.view.answers)
    const since = now === undefined ? '' : saidIn('missing-episodes', now, 'missing-since', building)
    return building.words('nrm-sheet.missing-now', { since: since || 'none' })
  }) ?? ''

/** A missing child stays in no town that anybody knows, and the form has a choice for that. The police force is found by the last known town. */
export function stayingText(building: Building): string {
  const [missing, stayed] = [missingNowText(building), stayedText(building)]
  if (missing === '' || building.location === 'withheld') return stayed
  return building.words('nrm-sheet.staying-unknown', { missing, stayed: stayed || 'none' })
}

/** Home Office and earlier referral references. */
export function homeOfficeReferencesText(building: Building): string {
  const earlier = itemsOf(building.view.answers, 'other-references').filter(
    (item) => fieldOf(item, 'other-reference-kind') === 'national-referral-mechanism'
  )
  return lines([
    ...(concerns('not-british', building.view) ? [homeOfficeReference(building)] : []),
    ...earlier.map((item) =>
      led(
        saidIn('other-references', item, 'other-reference-kind', building),
        saidIn('other-references', item, 'other-reference-number', building),
        building.words
      )
    )
  ])
}

const homeOfficeReference = (building: Building) =>
  valueOf(building.view.answers, 'home-office-reference') === undefined ||
  said('home-office-reference', building) === ''
    ? ''
    : saidWithLead('home-office-reference', building)
