import { describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import { without } from '../../../machines/case-file/without'
import {
  answeredAs,
  begun,
  doneIn,
  itemOf,
  opened,
  viewOf,
  withoutReasons,
  type Given
} from '../../support/over-days'

/**
 * A boy of 16 is found at work in a house and arrested there on a Thursday night. Whoever defends him has to know that he may be a victim before anything is
 * said or pleaded (¶33, Modern Slavery Act 2015, section 45).
 */
const [tell, take, companion] = [
  'tell-the-solicitor-of-the-referral',
  'take-a-positive-decision-to-the-solicitors',
  'name-the-legal-companion'
]
const arrest = {
  'criminal-matter-kind': 'arrest',
  'criminal-matter-on': '2026-09-03',
  'criminal-matter-solicitor': 'Graham Tull',
  'criminal-matter-stands': 'goes-on'
}
const accused = (more: object = {}): Given => ({
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  people: [{ 'person-name': 'Graham Tull', 'person-role': 'legal-representative' }],
  'trafficking-conclusion': 'suspected',
  'criminal-matters': [{ ...arrest, ...more }]
})
const charged = (next: string) =>
  accused({ 'criminal-matter-kind': 'charge', 'criminal-matter-next-on': next })
const referred = (next: string): Given => ({
  ...charged(next),
  referral: 'made',
  'referral-made-on': '2026-09-07'
})
const decided = (next: string): Given => ({
  ...referred(next),
  'nrm-decisions': [
    {
      'nrm-decision-kind': 'reasonable-grounds',
      'nrm-decision-outcome': 'positive',
      'nrm-decision-on': '2026-09-14'
    }
  ]
})
const stateOn = (file: ReturnType<typeof begun>, id: string, today: string) => {
  const item = itemOf(file, id, today)
  return item?.called === true ? (item.outcome?.state ?? 'open') : undefined
}
const dueOn = (given: Given, id: string, today: string) => itemOf(begun(given, today), id, today)?.due.date

describe('before anybody has referred the child', () => {
  const night = begun(accused(), '2026-09-03')

  it('the defence is told the same day that the child may be a victim, in words that are true before a referral', () => {
    expect(stateOn(night, tell, '2026-09-03')).toBe('open')
    expect(itemOf(night, tell, '2026-09-03')?.due.date).toBe('2026-09-03')
    expect(variantOf(tell, viewOf(night, '2026-09-03'))).toBe('before-a-referral')
  })

  it.each<[string, Given]>([
    ['nobody suspects anything', { ...accused(), 'trafficking-conclusion': 'not-suspected' }],
    ['it is still being found out', { ...accused(), 'trafficking-conclusion': 'still-finding-out' }],
    ['nobody accuses the child', { ...accused(), 'criminal-matters': [] }],
    ['nothing came of it', accused({ 'criminal-matter-stands': 'nothing-came-of-it' })],
    ['the suspicion was withdrawn', { ...accused(), referral: 'suspicion-withdrawn' }]
  ])('nobody is told where %s', (_, given) => {
    expect(stateOn(begun(given, '2026-09-03'), tell, '2026-09-03')).toBeUndefined()
  })

  // That a day is set for the referral tells the defence nothing: a court may sit before it.
  describe('while the referral is being made', () => {
    const planned: Given = { ...accused(), referral: 'being-made', 'referral-by-date': '2026-09-14' }

    it('the defence is still told the same day, in the same words', () => {
      const first = begun(planned, '2026-09-03')
      expect(itemOf(first, tell, '2026-09-03')?.due.date).toBe('2026-09-03')
      expect(variantOf(tell, viewOf(first, '2026-09-03'))).toBe('before-a-referral')
      const since = answeredAs(night, planned, '2026-09-04')
      expect(itemOf(since, tell, '2026-09-04')).toMatchObject({
        due: { date: '2026-09-03' },
        state: 'overdue'
      })
    })

    it('nobody who was told is told it again, and the referral is told once it is made', () => {
      const done = answeredAs(doneIn(night, [tell], '2026-09-03'), planned, '2026-09-04')
      expect(stateOn(done, tell, '2026-09-04')).toBe('done')
      const made = answeredAs(done, referred('2026-09-20'), '2026-09-07')
      expect(stateOn(made, tell, '2026-09-07')).toBe('open')
      const answered: Given = { ...planned, 'solicitor-told-of-referral': 'told' }
      expect(stateOn(begun(answered, '2026-09-03'), tell, '2026-09-03')).toBeUndefined()
    })
  })

  it('and of the referral once it is made, also where that was done', () => {
    const done = doneIn(night, [tell], '2026-09-03')
    expect(stateOn(opened(done, '2026-09-05'), tell, '2026-09-05')).toBe('done')
    const made = answeredAs(done, referred('2026-09-08'), '2026-09-07')
    expect(stateOn(made, tell, '2026-09-07')).toBe('open')
    expect(variantOf(tell, viewOf(made, '2026-09-07'))).toBe('accused')
    const told = doneIn(made, [tell], '2026-09-07')
    expect(stateOn(opened(told, '2026-09-20'), tell, '2026-09-20')).toBe('done')
    // An earlier build kept no reason with what was done.
    expect(stateOn(opened(withoutReasons(told), '2026-09-20'), tell, '2026-09-20')).toBe('done')
  })
})

describe('what comes after the defence was told, before a referral or after it', () => {
  const ann = { ...arrest, 'criminal-matter-kind': 'charge', 'criminal-matter-on': '2026-09-01' }
  const later = { ...arrest, 'criminal-matter-kind': 'charge', 'criminal-matter-on': '2026-09-08' }
  const withMatters = (...matters: readonly object[]): Given => ({
    ...accused(),
    people: [
      { 'person-name': 'Graham Tull', 'person-role': 'legal-representative' },
      { 'person-name': 'Ben Law', 'person-role': 'legal-representative' }
    ],
    'criminal-matters': matters as never
  })
  const told = doneIn(begun(withMatters(ann), '2026-09-03'), [tell], '2026-09-03')
  const made = { referral: 'made', 'referral-made-on': '2026-09-05' } as const
  const toldOfIt = doneIn(
    answeredAs(told, { ...withMatters(ann), ...made }, '2026-09-05'),
    [tell],
    '2026-09-05'
  )

  it.each<[string, readonly object[]]>([
    ['a charge with another solicitor', [ann, { ...later, 'criminal-matter-solicitor': 'Ben Law' }]],
    ['an arrest with another solicitor', [ann, { ...arrest, 'criminal-matter-solicitor': 'Ben Law' }]],
    [
      'a charge with another solicitor, once the first was dropped',
      [
        { ...ann, 'criminal-matter-stands': 'nothing-came-of-it' },
        { ...later, 'criminal-matter-solicitor': 'Ben Law' }
      ]
    ],
    ['another charge', [ann, later]],
    ['a conviction', [{ ...ann, 'criminal-matter-stands': 'convicted-or-cautioned' }]]
  ])('is told to a solicitor anew: %s', (_, matters) => {
    const file = answeredAs(told, withMatters(...matters), '2026-09-08')
    expect(stateOn(file, tell, '2026-09-08')).toBe('open')
    const again = doneIn(file, [tell], '2026-09-08')
    expect(stateOn(opened(again, '2026-09-20'), tell, '2026-09-20')).toBe('done')
    // “Told” is of one solicitor on one day.
    const answered = { ...withMatters(...matters), 'solicitor-told-of-referral': 'told' } as const
    expect(stateOn(begun(answered, '2026-09-08'), tell, '2026-09-08')).toBe('open')
    // The referral ends no accusation: what comes after it is heard of too.
    expect(stateOn(toldOfIt, tell, '2026-09-08')).toBe('done')
    const since = answeredAs(toldOfIt, { ...withMatters(...matters), ...made }, '2026-09-08')
    expect(stateOn(since, tell, '2026-09-08')).toBe('open')
    expect(stateOn(begun({ ...answered, ...made }, '2026-09-08'), tell, '2026-09-08')).toBe('open')
  })

  it.each<[string, readonly object[]]>([
    ['an arrest with the same solicitor', [ann, { ...arrest, 'criminal-matter-on': '2026-09-08' }]],
    ['a day at court for the charge', [{ ...ann, 'criminal-matter-next-on': '2026-09-10' }]],
    ['a hearing of the charge', [ann, { ...later, 'criminal-matter-kind': 'court-hearing' }]]
  ])('calls nobody anew: %s', (_, matters) => {
    const file = answeredAs(told, withMatters(...matters), '2026-09-08')
    expect(stateOn(file, tell, '2026-09-08')).toBe('done')
    const since = answeredAs(toldOfIt, { ...withMatters(...matters), ...made }, '2026-09-08')
    expect(stateOn(since, tell, '2026-09-08')).toBe('done')
  })

  // What the defence heard of in spring says nothing of an arrest of autumn. A conviction in it was heard of too, in summer.
  describe('once the first has ended', () => {
    const ended = (stands: string, more: object = {}) => ({
      ...arrest,
      'criminal-matter-on': '2026-03-03',
      'criminal-matter-stands': stands,
      ...more
    })
    const [dropped, convicted] = [ended('nothing-came-of-it'), ended('convicted-or-cautioned')]
    const sentenced = ended('convicted-or-cautioned', { 'criminal-matter-kind': 'charge' })
    const of = (kind: string) => ({ ...arrest, 'criminal-matter-kind': kind })
    const withoutOne = without(arrest, 'criminal-matter-solicitor')
    const undated = without(arrest, 'criminal-matter-on')
    const stateOf = (first: object, later: object, isTold: boolean) => {
      const answered = isTold ? ({ 'solicitor-told-of-referral': 'told' } as const) : {}
      const summer = begun({ ...withMatters(first), ...answered }, '2026-06-01')
      const heard = doneIn(summer, [tell], '2026-06-01')
      const file = answeredAs(heard, { ...withMatters(first, later), ...answered }, '2026-09-03')
      return stateOn(file, tell, '2026-09-03')
    }

    it.each<[string, object, object]>([
      ['a new arrest for which nobody is named yet, after what was dropped', dropped, withoutOne],
      ['a new arrest with the same solicitor, after what was dropped', dropped, arrest],
      ['a new arrest without a day, after what was dropped', dropped, undated],
      ['a new arrest with the same solicitor, after a conviction', convicted, arrest],
      ['an interview with the same solicitor, after a conviction', convicted, of('interview-under-caution')]
    ])('the defence hears of %s', (_, first, later) => {
      expect(stateOf(first, later, true)).toBe('open')
      expect(stateOf(first, later, false)).toBe('open')
    })

    it.each<[string, object, object, string | undefined]>([
      ['an interview for which the arrest was dropped', dropped, of('interview-under-caution'), undefined],
      [
        'another arrest of the same night',
        dropped,
        { ...arrest, 'criminal-matter-on': '2026-03-03' },
        undefined
      ],
      ['a hearing of the sentence', sentenced, of('court-hearing'), 'done']
    ])('nobody is called anew by %s', (_, first, later, state) => {
      expect(stateOf(first, later, true)).toBe(state)
    })
  })

  it('calls nobody anew where the first is only written down late', () => {
    const held: Given = { ...withMatters(), 'place-tonight': 'youth-detention' }
    const done = doneIn(begun(held, '2026-09-03'), [tell], '2026-09-03')
    const written = answeredAs(done, { ...held, ...withMatters(ann) }, '2026-09-05')
    expect(stateOn(written, tell, '2026-09-05')).toBe('done')
  })
})

describe('before a referral, nobody has written what the child is accused of', () => {
  const held = (place: string): Given => ({
    ...accused(),
    'criminal-matters': [],
    'place-tonight': place
  })

  it.each(['youth-detention', 'prison-for-adults'])('the defence is told today of a child in %s', (place) => {
    const first = begun(held(place), '2026-09-03')
    expect(itemOf(first, tell, '2026-09-03')).toMatchObject({ called: true, due: { date: '2026-09-03' } })
    expect(variantOf(tell, viewOf(first, '2026-09-03'))).toBe('before-a-referral')
  })

  it.each(['foster-home', 'hospital'])('nobody is told of a child in a %s', (place) => {
    expect(stateOn(begun(held(place), '2026-09-03'), tell, '2026-09-03')).toBeUndefined()
  })
})

describe('a conviction of long ago, with nothing ahead', () => {
  const convicted = {
    'criminal-matter-kind': 'court-hearing',
    'criminal-matter-on': '2024-03-01',
    'criminal-matter-stands': 'convicted-or-cautioned'
  }
  const old: Given = { ...accused(), 'criminal-matters': [convicted] }
  const read = (given: Given) => {
    const file = begun(given, '2026-09-03')
    return [itemOf(file, tell, '2026-09-03')?.due.date, variantOf(tell, viewOf(file, '2026-09-03'))]
  }

  it('has a solicitor asked what can still be done, and nothing that is pleaded today', () => {
    expect(read(old)).toEqual(['2026-09-05', 'convicted'])
    expect(read({ ...old, referral: 'being-made' })).toEqual(['2026-09-05', 'convicted'])
    expect(read({ ...old, referral: 'made', 'referral-made-on': '2026-09-03' })[1]).toBe('convicted')
  })

  it.each<[string, Given]>([
    [
      'a sentence is awaited',
      { 'criminal-matters': [{ ...convicted, 'criminal-matter-next-on': '2026-09-20' }] }
    ],
    ['there is a new arrest', { 'criminal-matters': [convicted, arrest] }],
    ['the child is held tonight', { 'place-tonight': 'youth-detention' }],
    ['support is needed as somebody accused', { 'legal-support-needed': ['criminal-case-as-accused'] }]
  ])('is no reason to wait where %s', (_, more) => {
    expect(read({ ...old, ...more })).toEqual(['2026-09-03', 'before-a-referral'])
  })
})

describe('a day with police or at court', () => {
  it('comes after what the solicitors are told: the day before it, or that very day', () => {
    expect(dueOn(referred('2026-09-08'), tell, '2026-09-07')).toBe('2026-09-07')
    expect(dueOn(referred('2026-09-09'), tell, '2026-09-07')).toBe('2026-09-08')
    expect(dueOn(referred('2026-10-06'), tell, '2026-09-07')).toBe('2026-09-09')
    expect(dueOn(decided('2026-09-15'), take, '2026-09-14')).toBe('2026-09-14')
    expect(dueOn(decided('2026-10-06'), take, '2026-09-14')).toBe('2026-09-16')
  })

  it('that has passed leaves what nobody did as late as it is', () => {
    const file = begun(referred('2026-09-08'), '2026-09-07')
    expect(itemOf(file, tell, '2026-09-10')).toMatchObject({ due: { date: '2026-09-07' }, state: 'overdue' })
  })

  it('has somebody named before it who goes along to the lawyers, and one that had passed sets no day', () => {
    expect(dueOn(referred('2026-09-08'), companion, '2026-09-07')).toBe('2026-09-07')
    const heard = accused({
      'criminal-matter-kind': 'court-hearing',
      'criminal-matter-next-on': '2026-09-10'
    })
    expect(dueOn(heard, companion, '2026-09-07')).toBe('2026-09-09')
    const other: Given = {
      ...charged('2026-09-10'),
      'legal-arrangements': [
        {
          'legal-matter': 'immigration-and-asylum',
          'legal-matter-stage': 'in-place',
          'legal-matter-next-date': '2026-09-09'
        }
      ]
    }
    expect(dueOn(other, companion, '2026-09-07')).toBe('2026-09-08')
  })
})

describe('a conviction after a positive decision', () => {
  const taken = doneIn(begun(decided('2026-10-20'), '2026-09-14'), [take], '2026-10-07')
  const charge = { ...arrest, 'criminal-matter-kind': 'charge', 'criminal-matter-next-on': '2026-10-20' }

  it.each<[string, readonly object[]]>([
    ['in the same entry', [{ ...charge, 'criminal-matter-stands': 'convicted-or-cautioned' }]],
    [
      'in an entry of its own',
      [
        charge,
        {
          ...charge,
          'criminal-matter-kind': 'court-hearing',
          'criminal-matter-on': '2026-10-20',
          'criminal-matter-stands': 'convicted-or-cautioned'
        }
      ]
    ]
  ])('has a solicitor asked what can still be done, %s', (_, matters) => {
    expect(stateOn(taken, take, '2026-10-19')).toBe('done')
    const given: Given = { ...decided('2026-10-20'), 'criminal-matters': matters as never }
    const pleaded = answeredAs(taken, given, '2026-10-20')
    expect(stateOn(pleaded, take, '2026-10-20')).toBe('open')
    expect(itemOf(pleaded, take, '2026-10-20')?.since).toBe('2026-10-20')
    expect(variantOf(take, viewOf(pleaded, '2026-10-20'))).toBe('convicted')
    const asked = doneIn(pleaded, [take], '2026-10-21')
    expect(stateOn(opened(asked, '2026-11-20'), take, '2026-11-20')).toBe('done')
    // In a file of an earlier build nothing opens by itself.
    expect(stateOn(opened(withoutReasons(asked), '2026-11-20'), take, '2026-11-20')).toBe('done')
  })
})
