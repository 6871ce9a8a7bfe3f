import { describe, expect, it } from 'vitest'
import { answeredAs, begun, doneIn, itemOf, opened, type Given } from '../../support/over-days'

// A looked after child lives with a brother or sister who is looked after too, so far as that can be done (Children Act 1989 s22C(8)(c), ¶29). What was
// seen to while they lived together says nothing of a transfer that parts them, or of the next home.
const order = 'keep-brothers-and-sisters-together'
const brother = {
  'connected-child-name': 'Omid Rahimi',
  'connected-child-relation': 'brother-or-sister',
  'connected-child-worry': 'no-worry'
}
const given = (more: Given = {}): Given => ({
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'immigration-position': 'claim-undecided',
  'periods-of-care': [
    { 'care-authority': 'Kentshire', 'care-legal-basis': 'section-20', 'care-from': '2026-11-02' }
  ],
  'first-placement-on': '2026-11-02',
  'placement-kind': 'foster-care',
  'placement-address': '4 Orchard Row',
  'placement-since': '2026-11-02',
  'siblings-and-other-children': [brother],
  ...more
})
const asked: Given = { 'transfer-state': 'asked-for', 'transfer-authority': 'Northshire' }
const agreed: Given = { ...asked, 'transfer-state': 'agreed', 'transfer-answered-on': '2026-11-06' }
const moved: Given = { ...agreed, 'transfer-state': 'moved' }
const there: Given = { ...moved, 'placement-address': '9 Mill Lane', 'placement-since': '2026-11-11' }

const together = doneIn(begun(given(), '2026-11-02'), [order], '2026-11-02')
const stateOf = (...[file, today]: [typeof together, string]) => itemOf(file, order, today)?.state

describe('keeping brothers and sisters together, done while they lived together', () => {
  it('stays done while nothing changes', () => {
    expect(stateOf(opened(together, '2027-03-01'), '2027-03-01')).toBe('done')
  })

  it('is owed anew from the day on which a transfer of one of them is asked for', () => {
    const now = answeredAs(together, given(asked), '2026-11-04')
    expect(stateOf(now, '2026-11-04')).toBe('open')
    expect(itemOf(now, order, '2026-11-04')?.since).toBe('2026-11-04')
    // And it stays owed once the transfer is agreed, and once it is carried out, whether or not the new home is entered that day.
    const then = answeredAs(now, given(agreed), '2026-11-06')
    expect(stateOf(then, '2026-11-06')).not.toBe('done')
    const gone = answeredAs(then, given(moved), '2026-11-11')
    expect(stateOf(gone, '2026-11-11')).not.toBe('done')
  })

  it('is owed anew once they have moved, though it was seen to when the transfer was asked for', () => {
    const before = doneIn(answeredAs(together, given(asked), '2026-11-04'), [order], '2026-11-05')
    expect(stateOf(answeredAs(before, given(agreed), '2026-11-06'), '2026-11-06')).toBe('done')
    expect(stateOf(answeredAs(before, given(there), '2026-11-11'), '2026-11-11')).toBe('open')
  })

  it('is owed anew at each move to another home, with no transfer', () => {
    const next: Given = { 'placement-address': '1 Quay', 'placement-since': '2026-12-05' }
    expect(stateOf(answeredAs(together, given(next), '2026-12-05'), '2026-12-05')).toBe('open')
  })

  it('is owed anew in the file of whoever stays, once contact with the other is lost', () => {
    const contact = (now: string): Given => ({
      'family-contacts': [
        { 'contact-who': 'Omid Rahimi', 'contact-now': now, 'contact-assessment': 'assessed-safe' }
      ]
    })
    const inTouch = answeredAs(together, given(contact('in-contact')), '2026-11-06')
    expect(stateOf(inTouch, '2026-11-06')).toBe('done')
    const lost = answeredAs(inTouch, given(contact('contact-lost')), '2026-11-11')
    expect(stateOf(lost, '2026-11-11')).toBe('open')
  })

  // Two brothers found in one lorry at night: their places are arranged by morning, and five days later they are moved for it.
  it.each([
    ['a place is being arranged', { 'safe-place-first': 'being-arranged' }],
    ['no place is safe', { 'safe-place-first': 'not-safe' }],
    ['they are at a police station', { 'place-tonight': 'police-station', 'safe-place-first': 'safe-now' }]
  ])('is owed the same night while %s, before any day of care is entered', (_, night) => {
    const found: Given = {
      'age-as-known': '16-or-17',
      'trafficking-conclusion': 'suspected',
      'siblings-and-other-children': [brother],
      ...night
    }
    const due = { date: '2026-12-01', basis: 'same-day' }
    expect(itemOf(begun(found, '2026-12-01'), order, '2026-12-01')?.due).toEqual(due)
    const inCare = { ...found, ...given(), ...night }
    expect(itemOf(begun(inCare, '2026-12-01'), order, '2026-12-01')?.due).toEqual(due)
  })

  it('keeps its five working days where both have a safe place', () => {
    const safe = given({ 'place-tonight': 'foster-home', 'safe-place-first': 'safe-now' })
    expect(itemOf(begun(safe, '2026-12-01'), order, '2026-12-01')?.due).toEqual({
      date: '2026-12-08',
      basis: 'five-working-days'
    })
  })

  it('is owed anew once the brother lives elsewhere, and nothing is written of the placement', () => {
    const livingAt = (where?: string): Given => ({
      'siblings-and-other-children': [
        where === undefined ? brother : { ...brother, 'connected-child-where': where }
      ]
    })
    const orchard = begun(given(livingAt('Foster home, 4 Orchard Row, Kentshire')), '2026-11-02')
    const here = doneIn(orchard, [order], '2026-11-02')
    const now = (where: string, more: Given = {}) =>
      stateOf(answeredAs(here, given({ ...livingAt(where), ...more }), '2026-11-06'), '2026-11-06')
    expect(now('Leeds, Northshire')).toBe('open')
    // Parted on one day, and only the answer about tonight is changed with his.
    const parted: Given = { 'where-the-child-is': '9 Mill Lane', 'placement-address': '4 Orchard Row' }
    expect(now('With the Bakers', parted)).toBe('open')
    // A number that is put right is of the same home.
    expect(now('foster home, 6 Orchard Row,  Kentshire.')).toBe('done')
    // Where he lives is written after it was seen to, letter by letter: then it was seen to there.
    for (const written of ['F', 'Foster', 'Foster home, 4 Orchard Row'])
      expect(stateOf(answeredAs(together, given(livingAt(written)), '2026-11-03'), '2026-11-03')).toBe('done')
    // He came back to the home of before: that is a move too.
    const away = answeredAs(here, given(livingAt('Leeds')), '2026-11-06')
    const apart = doneIn(away, [order], '2026-11-06')
    const back = given(livingAt('Foster home, 4 Orchard Row, Kentshire'))
    expect(stateOf(answeredAs(apart, back, '2026-11-20'), '2026-11-20')).toBe('open')
  })

  it('is not opened by the transfer of a child who has no brother or sister here', () => {
    const alone = given({ ...asked, 'siblings-and-other-children': [] })
    expect(itemOf(begun(alone, '2026-11-04'), order, '2026-11-04')).toBeUndefined()
  })
})
