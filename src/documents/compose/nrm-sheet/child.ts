import { fieldOf, itemsOf, valueOf } from '../../../../machines/case-file/read'
import { concerns } from '../../../../machines/facts/audience'
import { isPlacementNow } from '../../../../machines/policy/plans/placement'
import type { Building } from '../context'
import { townIn } from './contact-parts'
import { led, lines, said, saidIn, saidOrNone, saidWithLead } from './said'

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

/** The date of birth; where several are recorded, each with whose it is, since none is the truth while the age is in doubt (¶7). */
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

/** Where the child stays today: the town of the placement once it has begun; until then what was said when the case was opened. */
export function stayingText(building: Building): string {
  if (!isPlacementNow(building.view)) return saidOrNone('where-the-child-is', building)
  const address = said('placement-address', building)
  return building.location === 'withheld' ? address : townIn(address)
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
