import { describe, expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { variantOf } from '../../../machines/actions/variants'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { answeredAs, begun, doneIn, viewOf, type Given } from '../../support/over-days'

/**
 * What the child’s solicitors are to hear is one call for the officers and the prosecutor, and one for the decision; each line is true on its day (¶33, Modern
 * Slavery Act 2015, section 45).
 */
const suspected: Given = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2011-05-02', 'birth-source': 'child-says' }],
  'trafficking-conclusion': 'known',
  // Whoever was made to commit a crime may be accused of it: nobody has recorded yet whether they are.
  'suspected-exploitation': ['forced-crime'],
  referral: 'made',
  'referral-made-on': '2026-12-04'
}
const found: Given = {
  ...suspected,
  'nrm-decisions': [
    {
      'nrm-decision-kind': 'reasonable-grounds',
      'nrm-decision-outcome': 'positive',
      'nrm-decision-on': '2026-12-29'
    }
  ]
}
const arrest = {
  'criminal-matter-kind': 'arrest',
  'criminal-matter-on': '2027-01-12',
  'criminal-matter-police-told': 'not-yet',
  'criminal-matter-stands': 'goes-on'
}
const turned: Given = {
  ...found,
  'nrm-decisions': [
    {
      'nrm-decision-kind': 'conclusive-grounds',
      'nrm-decision-outcome': 'negative',
      'nrm-decision-on': '2027-04-01'
    }
  ],
  'criminal-matters': [arrest]
}
const lines = [
  'ask-the-solicitor-about-a-negative-decision',
  'take-a-positive-decision-to-the-solicitors',
  'tell-the-officers-of-the-referral',
  'tell-the-prosecutor-of-the-referral',
  'tell-the-solicitor-of-the-referral'
]
const on = (file: CaseFile, today: string) =>
  actionListOf(file, viewOf(file, today)).filter(
    ({ id, called, outcome }) => lines.includes(id) && called && outcome === undefined
  )
const idsOn = (file: CaseFile, today: string) =>
  on(file, today)
    .map(({ id }) => id)
    .sort()

describe('a child with a positive decision who is then arrested', () => {
  const first = begun(suspected, '2026-12-05')
  const decided = answeredAs(first, found, '2026-12-29')
  const accused = answeredAs(decided, { ...found, 'criminal-matters': [arrest] }, '2027-01-12')

  it('before a decision has the referral told to the solicitor, and if accused to the prosecutor', () => {
    expect(idsOn(first, '2026-12-05')).toEqual([
      'tell-the-prosecutor-of-the-referral',
      'tell-the-solicitor-of-the-referral'
    ])
  })

  it('once decided has the decision taken to each solicitor, who hears of the referral with it', () => {
    expect(idsOn(decided, '2026-12-29')).toEqual([
      'take-a-positive-decision-to-the-solicitors',
      'tell-the-prosecutor-of-the-referral'
    ])
  })

  it('once accused has the prosecutor told with the officers, owed since the arrest: before it there was nobody to tell', () => {
    expect(idsOn(accused, '2027-01-12')).toEqual([
      'take-a-positive-decision-to-the-solicitors',
      'tell-the-officers-of-the-referral'
    ])
    const officers = on(accused, '2027-01-12').find(({ id }) => id === 'tell-the-officers-of-the-referral')
    expect(officers).toMatchObject({
      joined: ['tell-the-prosecutor-of-the-referral'],
      since: '2027-01-12',
      state: 'open'
    })
    // Where the prosecutor was told before, the officers are to be told since the arrest.
    const told = answeredAs(
      decided,
      { ...found, 'criminal-matters': [arrest], 'prosecutor-told-of-referral': 'told' },
      '2027-01-12'
    )
    expect(on(told, '2027-01-12').find(({ id }) => id === 'tell-the-officers-of-the-referral')).toMatchObject(
      {
        since: '2027-01-12',
        state: 'open'
      }
    )
  })

  it('has nobody ask whether they are accused, where the officers were told and the prosecutor was not', () => {
    const file = answeredAs(
      decided,
      { ...found, 'criminal-matters': [{ ...arrest, 'criminal-matter-police-told': 'told' }] },
      '2027-01-12'
    )
    expect(idsOn(file, '2027-01-12')).toContain('tell-the-prosecutor-of-the-referral')
    expect(variantOf('tell-the-prosecutor-of-the-referral', viewOf(file, '2027-01-12'))).toBe('accused')
    expect(variantOf('tell-the-prosecutor-of-the-referral', viewOf(decided, '2026-12-29'))).toBeUndefined()
    // It is owed since there is an accusation, and not since it was asked whether there is one.
    expect(
      on(file, '2027-01-13').find(({ id }) => id === 'tell-the-prosecutor-of-the-referral')
    ).toMatchObject({ since: '2027-01-12', state: 'overdue' })
  })

  // Whoever arrested the child was told on the day, and the prosecutor never: that is as late as it is, whatever is new (¶33).
  describe('who was accused already', () => {
    const earlier = {
      ...arrest,
      'criminal-matter-kind': 'charge',
      'criminal-matter-on': '2026-11-20',
      'criminal-matter-police-told': 'told'
    }
    const withMatters = (...matters: readonly (typeof arrest)[]): Given => ({
      ...suspected,
      'criminal-matters': matters
    })
    const late = begun(withMatters(earlier), '2026-12-05')
    const prosecutor = (file: CaseFile, today: string) =>
      on(file, today).find(({ id }) => id === 'tell-the-prosecutor-of-the-referral')
    const owed = { since: '2026-12-05', due: { date: '2026-12-05' }, state: 'overdue' }

    it.each<[string, Given]>([
      ['is arrested again, of which the officers were not told', withMatters(earlier, arrest)],
      [
        'turns out to be accused by officers who were not told',
        withMatters({ ...earlier, 'criminal-matter-police-told': 'not-yet' })
      ]
    ])('has the prosecutor told by a line of its own, as late as it is, once the child %s', (_, now) => {
      expect(prosecutor(late, '2027-01-11')).toMatchObject(owed)
      const file = answeredAs(late, now, '2027-01-12')
      expect(prosecutor(file, '2027-01-12')).toMatchObject(owed)
      const officers = on(file, '2027-01-12').find(({ id }) => id === 'tell-the-officers-of-the-referral')
      expect(officers).toMatchObject({ since: '2027-01-12', state: 'open' })
      expect(officers?.joined ?? []).toEqual([])
    })

    // Somebody said so before the list had an arrest: the order is as old as that, and not as what is typed weeks later.
    const typed = {
      'criminal-matter-kind': 'arrest',
      'criminal-matter-on': '2026-12-01',
      'criminal-matter-stands': 'goes-on'
    }
    const nothingSaid: Given = { ...suspected, 'suspected-exploitation': undefined }
    it.each<[string, Given]>([
      [
        'it was said that they need legal support as somebody accused',
        { 'legal-support-needed': ['criminal-case-as-accused'] }
      ],
      ['a defence was planned', { 'legal-arrangements': [{ 'legal-matter': 'criminal-case-as-accused' }] }],
      ['it was answered that the prosecutor is not told yet', { 'prosecutor-told-of-referral': 'not-yet' }],
      ['they sit in a prison', { 'place-tonight': 'prison-for-adults' }],
      ['they sit in youth detention', { 'place-tonight': 'youth-detention' }]
    ])('keeps the day since which %s, once the arrest or the charge is typed', (_, more) => {
      const said = begun({ ...nothingSaid, ...more }, '2026-12-05')
      expect(prosecutor(said, '2026-12-05')).toMatchObject({ since: '2026-12-05', state: 'open' })
      for (const kind of ['arrest', 'charge']) {
        const matters = [{ ...typed, 'criminal-matter-kind': kind }]
        const now = { ...nothingSaid, ...more, 'criminal-matters': matters }
        const file = answeredAs(said, now, '2027-01-20')
        expect(prosecutor(file, '2027-01-20')).toMatchObject(owed)
        const officers = on(file, '2027-01-20').find(({ id }) => id === 'tell-the-officers-of-the-referral')
        expect(officers?.joined ?? []).toEqual([])
      }
    })

    it.each<[string, Given]>([
      ['crime was suspected', { 'suspected-exploitation': ['forced-crime'] }],
      [
        'the police have them for what may be no accusation',
        { 'criminal-matters': [{ 'criminal-matter-kind': 'other' }] }
      ]
    ])('is owed it since the arrest where until then only %s', (_, more) => {
      const before = begun({ ...nothingSaid, ...more }, '2026-12-05')
      const file = answeredAs(
        before,
        { ...nothingSaid, 'criminal-matters': [{ ...typed, 'criminal-matter-police-told': 'told' }] },
        '2027-01-20'
      )
      expect(prosecutor(file, '2027-01-20')).toMatchObject({ since: '2027-01-20', state: 'open' })
    })

    it('has one line where both are owed since the same day', () => {
      const file = begun(withMatters({ ...earlier, 'criminal-matter-police-told': 'not-yet' }), '2026-12-05')
      expect(prosecutor(file, '2026-12-06')).toBeUndefined()
      expect(idsOn(file, '2026-12-06')).toContain('tell-the-officers-of-the-referral')
    })
  })

  it('once the decision is negative has no line that says a referral is being made', () => {
    const file = answeredAs(accused, turned, '2027-04-02')
    expect(idsOn(file, '2027-04-02')).toEqual([
      'ask-the-solicitor-about-a-negative-decision',
      'tell-the-officers-of-the-referral'
    ])
    expect(
      variantOf('tell-the-officers-of-the-referral', viewOf(file, '2027-04-02'), undefined, [
        'tell-the-prosecutor-of-the-referral'
      ])
    ).toBe('referral-ended')
  })

  it('whose decision was taken to the solicitors is not to be told of the referral once more', () => {
    const file = doneIn(decided, ['take-a-positive-decision-to-the-solicitors'], '2026-12-30')
    expect(idsOn(file, '2026-12-30')).toEqual(['tell-the-prosecutor-of-the-referral'])
  })

  // Nobody was found by the tick: by the answer on record the child has no solicitor (¶33).
  it.each(['positive', 'negative'])(
    'whose %s decision was taken to nobody has a solicitor found, once that order is closed',
    (outcome) => {
      const none: Given = {
        ...found,
        'nrm-decisions': [
          {
            'nrm-decision-kind': 'reasonable-grounds',
            'nrm-decision-outcome': outcome,
            'nrm-decision-on': '2026-12-29'
          }
        ],
        'solicitor-told-of-referral': 'no-solicitor-yet',
        'prosecutor-told-of-referral': 'told'
      }
      const order =
        outcome === 'positive'
          ? 'take-a-positive-decision-to-the-solicitors'
          : 'ask-the-solicitor-about-a-negative-decision'
      const before = answeredAs(first, none, '2026-12-29')
      expect(idsOn(before, '2026-12-29')).toEqual([order])
      const done = doneIn(before, [order], '2026-12-30')
      expect(idsOn(done, '2027-01-30')).toEqual(['tell-the-solicitor-of-the-referral'])
      const told = answeredAs(done, { ...none, 'solicitor-told-of-referral': 'told' }, '2027-01-30')
      expect(idsOn(told, '2027-01-30')).toEqual([])
    }
  )

  it('whose referral was suspended or closed has the solicitor told of how it ended', () => {
    const closed: Given = {
      ...suspected,
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'reasonable-grounds',
          'nrm-decision-outcome': 'suspended-or-closed',
          'nrm-decision-on': '2026-12-29'
        }
      ]
    }
    const file = answeredAs(first, closed, '2026-12-29')
    expect(idsOn(file, '2026-12-29')).toContain('tell-the-solicitor-of-the-referral')
    expect(variantOf('tell-the-solicitor-of-the-referral', viewOf(file, '2026-12-29'))).toBe('referral-ended')
  })
})
