import { describe, expect, it } from 'vitest'
import { sharedHouse } from '../../../../machines/policy/names/shared-house'

/** Whoever cares for a child is kept apart from a danger (¶23, ¶42): a word too few is asked about, and a date is no house. */
const same: readonly (readonly [string, string])[] = [
  ['8 Lane Street, Millford', 'Flat 2, 8 Lane St., Millford'],
  ['8\nLane Street\nMillford', 'his uncle at 8 lane street'],
  ['12 Broadway', '12 Broadway Millford'],
  ['8 St Marys Road', '8 St Mary’s Rd'],
  ['8 Saint Marys Road', '8 St. Mary’s Road'],
  // Another flat is in the same house: whoever is there meets the child on the stairs.
  ['Flat 2, 14 High Street', 'Flat 12, 14 High Street'],
  ['８ Lane Street', '8 Lane Street'],
  ['3 Café Row', '3 Cafe Row'],
  ['8 Stoke Park', '8 Stoke Park Drive, Millford'],
  ['12 March Road', 'back on 12 March Road'],
  ['14 Mill Road, Millford ZZ1 2AB', '14 Mill Road, zz12ab'],
  ['14 Mill Road, Millford ZZ1 2AB', '14 Mill Road'],
  // The postcode is that of the other house.
  ['8 Lane Street, Millford ZZ1 1AB', '8 Lane Street; or with his mother, Leaford YY3 4CD'],
  ['8 Lane Street, Millford ZZ1 1AB', '8 Lane Street. 9 Lea Close, Leaford YY3 4CD'],
  ['Rose Cottage, Millford ZZ1 1AB', 'Rose Cottage, Mill Lane, zz11ab'],
  // A building that is known by its name has no number, and few people know its postcode.
  ['The Grange Hotel, Millford', 'The Grange Hotel, Millford, room 214'],
  ['The Grange Hotel, Millford', 'Room 214, Grange Hotel, Millford'],
  ['The Grange Hotel\nGrange Road\nMillford', 'He works at the Grange Hotel in Millford'],
  ['Grange Hotel, Millford ZZ1 1AB', 'The Grange Hotel, Millford'],
  ['Millford; before that Hope Hostel, Leaford', 'Hope Hostel, Leaford, since May'],
  ['The Grange Hotel, Millford, before that Hope Hostel, Leaford', 'Hope Hostel, Leaford'],
  ['St Mary’s House, Millford', 'Saint Marys House, Millford'],
  ['Rose Cottage, Millford', 'Rose Cottage, Mill Lane, Millford'],
  ['The River Lodge Hotel, Millford', 'River Lodge Hotel Millford'],
  ['The Grange Hotel, Millbridge', 'The Grange Hotel, Millbridge, room 214'],
  ['Crown Hotel, Millford', 'The Crown Hotel in Millford'],
  ['Premier Inn, Station Road, Millford', 'Premier Inn, 3 Station Rd, Millford'],
  ['Premier Inn, Dover, Kent', 'Premier Inn, Dover'],
  ['The Queen’s Hotel, Millford', 'Queens Hotel, Millford'],
  ['School Lane Farm, Millford', 'School Lane Farm in Millford']
]

const other: readonly (readonly [string, string])[] = [
  ['Police station since 12 November', 'Last seen on 12 November'],
  ['In Millford since 3 Feb 2026', 'Moved there on 3 Feb 2026'],
  ['Carer back by 10 pm', 'Phones at 10 pm'],
  ['College from 9 am', 'Nail bar, open from 9 am'],
  ['20 minutes away', 'Works 20 minutes away'],
  ['Year 10 class', 'A flat, with a year 10 class friend'],
  ['2 bedroom flat, Millford', 'Held in a 2 bedroom flat'],
  ['There with 3 men from the takeaway', '3 men'],
  ['14 Mill Road, Millford ZZ1 2AB', '14 Mill Road, Leaford YY3 4CD'],
  ['8 Stoke Park Drive', '8 Stoke Park Close'],
  ['8 Mill Bank, Millford', '8 Mill Lane, Leaford'],
  ['8 Lane Street', '18 Lane Street'],
  ['Lane Street, Millford', 'Lane Street, Millford'],
  ['Millford', 'Millford'],
  ['The Grange Hotel, Millford', 'The Grange Hotel, Leaford'],
  ['The Grange Hotel, Station Road, Millford', 'The Grange Hotel, Station Road, Leaford'],
  ['The Grange Hotel, Millford ZZ1 1AB', 'The Grange Hotel, Millford YY3 4CD'],
  ['The Grange Hotel, Millford', 'The Mill Hotel, Millford'],
  ['The Grange Hotel', 'The Grange Hotel'],
  ['A hotel in Millford', 'A hotel in Millford'],
  ['The hostel, Millford', 'The hostel, Millford'],
  ['In a safe house, Millford', 'A safe house, Millford'],
  ['A guest house in Millford', 'The guest house, Millford'],
  ['Asylum hotel, Millford', 'Another asylum hotel, Millford'],
  ['Grange House School, Millford', 'Grange House, Millford'],
  ['The Grange Hotel. He comes from Millford', 'The Grange Hotel, Leaford'],
  ['The Grange Hotel, Millford, before that Hope Hostel, Leaford', 'The Grange Hotel, Leaford'],
  ['The Grange Hotel, room 214', 'The Mill Hotel, room 214'],
  // Hotels of a chain: two in one county, or in one town, are two places.
  ['Premier Inn, Dover, Kent', 'Premier Inn, Ashford, Kent'],
  ['Premier Inn, Station Road, Millford', 'Premier Inn, Park Street, Millford'],
  ['Premier Inn, Station Road, Millford', 'Premier Inn, 3 Park St, Millford'],
  ['Crown Hotel, England', 'The Crown Hotel in England'],
  ['Crown Hotel, UK', 'Crown Hotel, UK'],
  // Any uncle has a house.
  ["At his uncle's house, Leeds", 'His uncle’s house in Leeds'],
  ['At his uncles house, Leeds', 'His uncles house in Leeds'],
  ['Tom’s house, Leeds', 'Tom’s house in Leeds'],
  ['A cannabis house, Leeds', 'Cannabis house, Leeds'],
  ['The crack house, Leeds', 'A crack house in Leeds'],
  ['Worked at a poultry farm in Millford', 'The poultry farm, Millford'],
  ['Family house, Leeds', 'The family house in Leeds'],
  ['A friend house, Leeds', 'friend house, Leeds']
]

describe('whether two texts name one house', () => {
  it.each(same)('“%s” and “%s”', (one, two) => {
    expect(sharedHouse(one, two)).toBeDefined()
    expect(sharedHouse(two, one)).toBeDefined()
  })

  it.each(other)('not “%s” and “%s”', (one, two) => {
    expect(sharedHouse(one, two)).toBeUndefined()
    expect(sharedHouse(two, one)).toBeUndefined()
  })
})
