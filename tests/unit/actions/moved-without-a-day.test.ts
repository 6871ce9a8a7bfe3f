import { describe, expect, it } from 'vitest'
import { answeredAs, begun, doneIn, itemOf, type Given } from '../../support/over-days'

const order = 'agree-home-and-money-from-eighteen'
const today = '2026-11-24'
const later = '2026-11-26'
const bekim: Given = {
  'known-as': 'Bekim',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2007-03-15', 'birth-source': 'document' }],
  'periods-of-care': [
    {
      'care-authority': 'Hove',
      'care-legal-basis': 'section-20',
      'care-from': '2023-01-10',
      'care-to': '2025-03-15'
    }
  ],
  'place-tonight': 'own-tenancy',
  'where-the-child-is': '4 Mill Lane, Leeds',
  'tracks-accommodation': { tracks: { transitional: 'His own flat' } },
  'tracks-money': { tracks: { transitional: 'Universal Credit' } }
}
const isOpenOnce = (change: Given) => {
  const done = doneIn(begun(bekim, today), [order], today)
  return itemOf(answeredAs(done, { ...bekim, ...change }, later), order, later)?.state === 'open'
}

// ¶54, ¶23: who could find or exploit them there is another question in another home, also where nobody wrote since when they live in it.
describe('home and money of an adult, agreed once', () => {
  it.each<[string, Given]>([
    ['another address', { 'where-the-child-is': '9 Dock Street, Hull' }],
    ['another kind of home', { 'place-tonight': 'with-family' }],
    ['the day of a move', { 'placement-since': '2026-11-25' }]
  ])('are agreed anew after %s', (_, change) => {
    expect(isOpenOnce(change)).toBe(true)
  })

  it.each<[string, Given]>([
    ['nothing has changed', {}],
    ['the address is written in capitals', { 'where-the-child-is': '4 MILL LANE, Leeds' }]
  ])('stay agreed where %s', (_, change) => {
    expect(isOpenOnce(change)).toBe(false)
  })
})
