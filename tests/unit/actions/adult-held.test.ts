import { describe, expect, it } from 'vitest'
import { answeredAs, begun, itemOf, opened, type Given } from '../../support/over-days'

const [held, out] = ['2026-11-24', '2026-12-15']
const her: Given = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2007-03-15', 'birth-source': 'child-says' }],
  'trafficking-conclusion': 'suspected',
  'missing-risk-conclusion': 'likely',
  'first-48-hours-plan': 'She stays with Carol.'
}
const orders = ['share-missing-risk', 'agree-what-happens-if-missing'] as const
const open = (file: ReturnType<typeof begun>, on: string) =>
  orders.filter((id) => {
    const item = itemOf(file, id, on)
    return item?.called === true && item.outcome === undefined
  })

// Whoever is held goes missing from nobody, and may once they are free again (¶27, ¶39).
describe('an adult who is held', () => {
  it.each(['prison-for-adults', 'youth-detention', 'immigration-removal-centre'])(
    'has no order for going missing: %s, and has them all on the day of the release',
    (place) => {
      const file = begun({ ...her, 'place-tonight': place }, held)
      expect(open(file, held)).toEqual([])
      const free = answeredAs(opened(file, out), { ...her, 'place-tonight': 'own-tenancy' }, out)
      expect(open(free, out)).toEqual(orders)
    }
  )

  it.each<[string, Given]>([
    [
      'is missing by an entry that is open',
      { 'missing-episodes': [{ 'missing-since': held, 'missing-returned': 'no' }] }
    ],
    [
      'has a home of their own on record',
      { 'placement-address': '4 Mill Lane', 'placement-since': '2026-11-01' }
    ],
    ['is a child', { 'dates-of-birth': [{ 'birth-date': '2009-03-15', 'birth-source': 'child-says' }] }]
  ])('keeps the order to share the risk where she %s', (_, given) => {
    const file = begun({ ...her, ...given, 'place-tonight': 'prison-for-adults' }, held)
    expect(itemOf(file, 'share-missing-risk', held)?.called).toBe(true)
  })
})
