import { describe, expect, it } from 'vitest'
import { raisingOf } from '../../../machines/actions/all'
import { variantOf } from '../../../machines/actions/variants'
import { answeredAs, begun, doneIn, itemOf, opened, viewOf, type Given } from '../../support/over-days'

/** A boy of 15, arrested on 29 November and referred the day after. What comes later is told to whoever accuses and defends him (¶33, section 45). */
const step = (kind: string, more: object = {}) => ({
  'criminal-matter-kind': kind,
  'criminal-matter-solicitor': 'Ann Field',
  'criminal-matter-police-told': 'told',
  ...more
})
const arrest = step('arrest', {
  'criminal-matter-accusation': 'Drugs',
  'criminal-matter-on': '2026-11-29',
  'criminal-matter-stands': 'goes-on'
})
const charge = step('charge', { 'criminal-matter-on': '2027-01-20', 'criminal-matter-stands': 'goes-on' })
const hearing = step('court-hearing', {
  'criminal-matter-on': '2027-02-03',
  'criminal-matter-stands': 'goes-on'
})
const steps = (...matters: readonly object[]) => ({ 'criminal-matters': matters }) as Given
const referred: Given = {
  'known-as': 'Bao',
  'age-as-known': 'under-16',
  'dates-of-birth': [{ 'birth-date': '2011-05-10', 'birth-source': 'child-says' }],
  people: [{ 'person-name': 'Ann Field', 'person-role': 'legal-representative' }],
  'trafficking-conclusion': 'suspected',
  referral: 'made',
  'referral-made-on': '2026-11-30',
  ...steps(arrest)
}
const stateOn = (file: ReturnType<typeof begun>, id: string, today: string) => {
  const item = itemOf(file, id, today)
  return item?.called === true ? (item.outcome?.state ?? 'open') : undefined
}

describe('the prosecutor, of whom it was said that they have no file yet', () => {
  const tell = 'tell-the-prosecutor-of-the-referral'
  const once = 'tell-the-prosecutor-once-there-is-a-file'
  const policeTold: Given = { ...referred, 'prosecutor-told-of-referral': 'police-told-no-file-yet' }

  it('is told on the day of a charge, whatever was done before it', () => {
    const before = doneIn(begun(policeTold, '2026-11-30'), [once], '2026-11-30')
    expect(stateOn(before, tell, '2026-11-30')).toBeUndefined()
    const charged = answeredAs(before, { ...policeTold, ...steps(arrest, charge) }, '2027-01-20')
    expect([stateOn(charged, tell, '2027-01-20'), stateOn(charged, once, '2027-01-20')]).toEqual([
      'open',
      undefined
    ])
    expect(itemOf(charged, tell, '2027-01-20')?.due.date).toBe('2027-01-20')
  })

  it('is told anew where it was done before there was a charge, and not where it was done after it', () => {
    const before = doneIn(begun(referred, '2026-11-30'), [tell], '2026-11-30')
    expect(stateOn(before, tell, '2026-12-10')).toBe('done')
    const charged = answeredAs(before, { ...referred, ...steps(arrest, charge) }, '2027-01-20')
    expect(stateOn(charged, tell, '2027-01-20')).toBe('open')
    const told = doneIn(charged, [tell], '2027-01-21')
    const heard = answeredAs(told, { ...referred, ...steps(arrest, charge, hearing) }, '2027-02-03')
    expect(stateOn(heard, tell, '2027-02-03')).toBe('done')
    // A charge that is entered late, of a day before it was done.
    const late = answeredAs(
      doneIn(begun(referred, '2027-01-22'), [tell], '2027-01-22'),
      { ...referred, ...steps(arrest, charge) },
      '2027-01-25'
    )
    expect(stateOn(late, tell, '2027-01-25')).toBe('done')
  })

  // ¶33, section 45: what ended years ago says nothing of an arrest of yesterday.
  it('is told of a new charge, whatever stands on record of years ago', () => {
    const ended = { 'criminal-matter-on': '2025-03-02', 'criminal-matter-outcome': 'Charge dropped' }
    const convicted = { ...ended, 'criminal-matter-stands': 'convicted-or-cautioned' }
    // A sentence day of that year, of which nobody said what came.
    const theft = { 'criminal-matter-accusation': 'Theft' }
    const sentenced = { ...convicted, ...theft, 'criminal-matter-next-on': '2025-06-01' }
    for (const old of [step('charge', ended), step('charge', convicted), step('charge', sentenced)]) {
      const before = begun({ ...policeTold, ...steps(old, arrest) }, '2026-11-30')
      expect([stateOn(before, tell, '2026-11-30'), stateOn(before, once, '2026-11-30')]).toEqual([
        undefined,
        'open'
      ])
      const done = doneIn(begun({ ...referred, ...steps(old, arrest) }, '2026-11-30'), [tell], '2026-11-30')
      const charged = answeredAs(done, { ...referred, ...steps(old, arrest, charge) }, '2027-01-20')
      expect(stateOn(charged, tell, '2027-01-20')).toBe('open')
    }
    // A charge that came after the arrest may be what it led to, also where nobody chose how it stands.
    const bailed = step('charge', { 'criminal-matter-on': '2026-11-30', 'criminal-matter-outcome': 'Bail' })
    expect(
      stateOn(begun({ ...policeTold, ...steps(arrest, bailed) }, '2026-12-01'), tell, '2026-12-01')
    ).toBe('open')
  })

  const told = doneIn(begun({ ...referred, ...steps(arrest, charge) }, '2027-01-20'), [tell], '2027-01-20')
  const then = (on: string, ...matters: readonly object[]) =>
    stateOn(answeredAs(told, { ...referred, ...steps(...matters) }, on), tell, on)

  // A court holds whoever is in youth detention or a prison, whether or not anybody has written of what, or of the remand.
  describe('of a child who is held tonight, and nobody wrote why', () => {
    const held: Given = { ...referred, ...steps(), 'place-tonight': 'prison-for-adults' }

    it.each(['police-told-no-file-yet', 'not-yet'])('is told: %s', (answer) => {
      const file = begun({ ...held, 'prosecutor-told-of-referral': answer }, '2026-12-01')
      expect(stateOn(file, tell, '2026-12-01')).toBe('open')
      expect(stateOn(file, once, '2026-12-01')).toBeUndefined()
    })

    it('is told nothing where it is answered that they were, or the child sleeps elsewhere', () => {
      const told: Given = { ...held, 'prosecutor-told-of-referral': 'told' }
      expect(stateOn(begun(told, '2026-12-01'), tell, '2026-12-01')).toBeUndefined()
      const home: Given = { ...held, 'place-tonight': 'foster-home' }
      const answered: Given = { ...home, 'prosecutor-told-of-referral': 'no-charge-or-investigation' }
      expect(stateOn(begun(answered, '2026-12-01'), tell, '2026-12-01')).toBeUndefined()
    })

    it('is told it anew after an arrest, and not when remand or charge is written down later', () => {
      const arrested = doneIn(begun(referred, '2026-11-30'), [tell], '2026-11-30')
      const inside = answeredAs(arrested, { ...referred, 'place-tonight': 'youth-detention' }, '2026-12-01')
      expect(stateOn(inside, tell, '2026-12-01')).toBe('open')
      const done = doneIn(begun(held, '2026-12-01'), [tell], '2026-12-01')
      const remanded = [{ 'care-legal-basis': 'remand', 'care-from': '2026-11-30' }]
      const written = answeredAs(done, { ...held, 'periods-of-care': remanded }, '2026-12-03')
      expect(stateOn(written, tell, '2026-12-03')).toBe('done')
      const late = step('charge', { 'criminal-matter-on': '2026-11-30', 'criminal-matter-stands': 'goes-on' })
      const charged = answeredAs(done, { ...held, ...steps(late) }, '2026-12-03')
      expect(stateOn(charged, tell, '2026-12-03')).toBe('done')
    })

    const owed: Given = { ...held, 'prosecutor-told-of-referral': 'not-yet' }
    // Whoever writes the remand down is owed no less than whoever does not.
    it.each([
      ['nothing is written', {}],
      ['a remand', { 'periods-of-care': [{ 'care-legal-basis': 'remand', 'care-from': '2027-03-01' }] }]
    ])('is told anew of custody after they were free: %s', (_, written) => {
      const done = doneIn(begun(owed, '2026-12-01'), [tell], '2026-12-01')
      const free = answeredAs(done, { ...owed, 'place-tonight': 'foster-home' }, '2026-12-20')
      const again = answeredAs(free, { ...owed, ...written }, '2027-03-01')
      expect(stateOn(again, tell, '2027-03-01')).toBe('open')
      const told = doneIn(again, [tell], '2027-03-02')
      expect(stateOn(answeredAs(told, { ...owed, ...written }, '2027-03-05'), tell, '2027-03-05')).toBe(
        'done'
      )
    })
  })

  it('is told of each charge, and not of what ends', () => {
    const second = step('charge', { 'criminal-matter-on': '2027-04-02', 'criminal-matter-stands': 'goes-on' })
    expect(then('2027-04-02', arrest, charge, second)).toBe('open')
    const dropped = { ...charge, 'criminal-matter-stands': 'nothing-came-of-it' }
    const both = answeredAs(told, { ...referred, ...steps(arrest, charge, hearing) }, '2027-02-03')
    const left = answeredAs(both, { ...referred, ...steps(arrest, dropped, hearing) }, '2027-02-20')
    expect(stateOn(left, tell, '2027-02-20')).toBe('done')
  })

  it('is told of a charge without a day, and not when its day is written', () => {
    const arrested = doneIn(begun(referred, '2026-11-30'), [tell], '2026-11-30')
    const undated = step('charge', { 'criminal-matter-stands': 'goes-on' })
    const charged = answeredAs(arrested, { ...referred, ...steps(arrest, undated) }, '2027-01-22')
    expect(stateOn(charged, tell, '2027-01-22')).toBe('open')
    const again = doneIn(charged, [tell], '2027-01-22')
    const dated = answeredAs(again, { ...referred, ...steps(arrest, charge) }, '2027-01-25')
    expect(stateOn(dated, tell, '2027-01-25')).toBe('done')
  })

  it('is told where a court remands the child and nobody entered the charge', () => {
    const arrested = doneIn(begun(referred, '2026-11-30'), [tell], '2026-11-30')
    const remand = [{ 'care-legal-basis': 'remand', 'care-from': '2026-12-01' }]
    const remanded = answeredAs(arrested, { ...referred, 'periods-of-care': remand }, '2026-12-01')
    expect(stateOn(remanded, tell, '2026-12-01')).toBe('open')
  })

  // ¶33: what ends calls nobody anew. An old conviction is not what a remand of today is for, and nor is a charge that was dropped.
  describe('where a remand goes on beside a charge', () => {
    const remand = {
      'periods-of-care': [{ 'care-legal-basis': 'remand', 'care-from': '2027-03-10' }]
    } as const
    const convicted = { ...charge, 'criminal-matter-stands': 'convicted-or-cautioned' }
    const held = (...matters: readonly object[]): Given => ({ ...referred, ...remand, ...steps(...matters) })
    const undated = step('charge', { 'criminal-matter-stands': 'goes-on' })

    it.each([
      ['the remand before it was done', charge, '2027-03-12'],
      ['the remand after it was done', charge, '2027-01-21'],
      ['a charge without a day', undated, '2027-03-12']
    ] as const)('is not told of it once the charge has ended: %s', (_, brought, on) => {
      const before = on < '2027-03-10' ? { ...referred, ...steps(arrest, brought) } : held(arrest, brought)
      const done = doneIn(begun(before, on), [tell], on)
      const during = answeredAs(done, held(arrest, brought), '2027-03-15')
      expect(stateOn(during, tell, '2027-03-15')).toBe('done')
      const ended = { ...brought, 'criminal-matter-stands': 'convicted-or-cautioned' }
      const after = answeredAs(during, held(arrest, ended), '2027-04-20')
      expect(stateOn(after, tell, '2027-04-20')).toBe('done')
      expect(stateOn(answeredAs(after, held(arrest, ended), '2027-04-21'), tell, '2027-04-21')).toBe('done')
    })

    // A file that was only followed is the same: it grows by nothing, and is no later than its copy.
    const placed: Given = { ...referred, 'placement-kind': 'foster-care' }
    it.each<readonly [string, Given, Given, string]>([
      ['told of the charge', held(arrest, charge), held(arrest, charge), tell],
      [
        'a day that is written later',
        placed,
        { ...placed, 'placement-since': '2027-01-15' },
        'brief-the-carer'
      ]
    ])('keeps what it was done for once, however often the file is followed: %s', (_, before, now, id) => {
      const done = doneIn(begun(before, '2027-03-12'), [id], '2027-03-12')
      const first = answeredAs(done, { ...now, 'known-as': 'Bao T' }, '2027-03-12')
      const closedFor = first.actions[id]?.for ?? []
      expect(closedFor.length).toBeGreaterThan(0)
      expect(new Set(closedFor).size).toBe(closedFor.length)
      let file = first
      for (const name of ['Bao', 'Bao T', 'Bao', 'Bao T'])
        file = opened(answeredAs(file, { ...now, 'known-as': name }, '2027-03-13'), '2027-03-13')
      expect(file.actions[id]?.for).toEqual(closedFor)
    })

    it('is told of a remand that came after the charge had ended, or that goes on though the charge was dropped', () => {
      const over = answeredAs(told, { ...referred, ...steps(arrest, convicted) }, '2027-02-20')
      expect(stateOn(over, tell, '2027-02-20')).toBe('done')
      expect(stateOn(answeredAs(over, held(arrest, convicted), '2027-03-10'), tell, '2027-03-10')).toBe(
        'open'
      )
      const beside = answeredAs(told, held(arrest, charge), '2027-03-10')
      const dropped = { ...charge, 'criminal-matter-stands': 'nothing-came-of-it' }
      expect(stateOn(answeredAs(beside, held(arrest, dropped), '2027-04-20'), tell, '2027-04-20')).toBe(
        'open'
      )
    })
  })

  it('is told of a second referral, and then of a charge', () => {
    const decided = (more: object = {}): Given => ({
      ...referred,
      'referral-made-on': '2027-01-05',
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'reasonable-grounds',
          'nrm-decision-outcome': 'negative',
          'nrm-decision-on': '2026-12-09'
        }
      ],
      ...more
    })
    // The list says both in one order to the officers; what calls for this one is named in any case.
    const reasonsOf = (given: Given) => raisingOf(tell, viewOf(begun(given, '2027-01-20'), '2027-01-20'))
    const before = reasonsOf(decided()) ?? []
    expect(before).toHaveLength(1)
    expect(reasonsOf(decided(steps(arrest, charge)))).toEqual([...before, expect.stringContaining('charged')])
  })
})

describe('a positive decision', () => {
  const take = 'take-a-positive-decision-to-the-solicitors'
  const positive: Given = {
    ...referred,
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'positive',
        'nrm-decision-on': '2026-12-09'
      }
    ]
  }
  const taken = doneIn(begun(positive, '2026-12-09'), [take], '2026-12-10')
  const withSteps = (on: string, ...matters: readonly object[]) =>
    stateOn(answeredAs(taken, { ...positive, ...steps(...matters) }, on), take, on)

  it('is taken on to a charge, though the same solicitor defends', () => {
    expect(withSteps('2027-01-20', arrest, charge)).toBe('open')
    expect(withSteps('2027-01-20', arrest, hearing)).toBe('open')
  })
  it('is not taken once more to an interview, nor to the hearing of that charge', () => {
    expect(withSteps('2026-12-12', arrest, step('interview-under-caution'))).toBe('done')
    const charged = answeredAs(taken, { ...positive, ...steps(arrest, charge) }, '2027-01-20')
    const again = doneIn(charged, [take], '2027-01-21')
    const heard = answeredAs(again, { ...positive, ...steps(arrest, charge, hearing) }, '2027-02-03')
    expect(stateOn(heard, take, '2027-02-03')).toBe('done')
  })
  it('is not taken to an accusation that was dropped', () => {
    const dropped = { ...charge, 'criminal-matter-stands': 'nothing-came-of-it' }
    expect(withSteps('2027-01-20', arrest, dropped)).toBe('done')
  })
  // What ends takes a reason away and makes none.
  it('is not taken once more where one of two steps ends, and is to another accusation after it', () => {
    const interview = step('interview-under-caution', { 'criminal-matter-stands': 'goes-on' })
    const two = answeredAs(taken, { ...positive, ...steps(arrest, interview) }, '2026-12-12')
    const ended = { ...arrest, 'criminal-matter-stands': 'nothing-came-of-it' }
    const one = answeredAs(two, { ...positive, ...steps(ended, interview) }, '2026-12-20')
    expect(stateOn(one, take, '2026-12-20')).toBe('done')
    const none = answeredAs(taken, { ...positive, ...steps(ended) }, '2026-12-20')
    const other = step('arrest', { 'criminal-matter-on': '2027-03-01', 'criminal-matter-stands': 'goes-on' })
    const anew = answeredAs(none, { ...positive, ...steps(ended, other) }, '2027-03-01')
    expect(stateOn(anew, take, '2027-03-01')).toBe('open')
  })
})

describe('a negative decision that stands', () => {
  const ask = 'ask-the-solicitor-about-a-negative-decision'
  const negative: Given = {
    ...referred,
    'criminal-matters': [],
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'conclusive-grounds',
        'nrm-decision-outcome': 'negative',
        'nrm-decision-on': '2027-04-20'
      }
    ]
  }
  const heardOn = (on: string, more: object = {}) =>
    steps(
      step('charge', {
        'criminal-matter-on': '2027-04-16',
        'criminal-matter-stands': 'goes-on',
        'criminal-matter-next-on': on,
        ...more
      })
    )
  const dueOf = (given: Given, on = '2027-04-20') => itemOf(begun(given, on), ask, on)?.due.date

  it('is taken to the defence before the next day at court', () => {
    expect(dueOf(negative)).toBe('2027-04-22')
    expect(dueOf({ ...negative, ...heardOn('2027-04-22') })).toBe('2027-04-21')
    expect(dueOf({ ...negative, ...heardOn('2027-06-22') })).toBe('2027-04-22')
    // Where it becomes known on the day itself, that day is left.
    expect(dueOf({ ...negative, ...heardOn('2027-04-20') })).toBe('2027-04-20')
    const dropped = heardOn('2027-04-22', { 'criminal-matter-stands': 'nothing-came-of-it' })
    expect(dueOf({ ...negative, ...dropped })).toBe('2027-04-22')
  })
  it('stays late once that day has passed', () => {
    const file = begun({ ...negative, ...heardOn('2027-04-22') }, '2027-04-20')
    expect(itemOf(file, ask, '2027-04-23')?.due.date).toBe('2027-04-21')
  })
  it('keeps the day before the last one to ask for another look, where that is sooner', () => {
    expect(dueOf(negative, '2027-05-18')).toBe('2027-05-19')
    expect(dueOf({ ...negative, ...heardOn('2027-06-22') }, '2027-05-18')).toBe('2027-05-19')
    // Some days earlier two days are left for it, as they are from the day of the decision.
    expect(dueOf({ ...negative, ...heardOn('2027-06-22') }, '2027-05-14')).toBe('2027-05-16')
    expect(dueOf({ ...negative, ...heardOn('2027-05-19') }, '2027-05-18')).toBe('2027-05-18')
  })
  it('is taken on to a charge that comes after it was done', () => {
    const asked = doneIn(begun(negative, '2027-04-21'), [ask], '2027-04-21')
    expect(stateOn(asked, ask, '2027-04-22')).toBe('done')
    const charged = answeredAs(asked, { ...negative, ...heardOn('2027-05-04') }, '2027-04-26')
    expect(stateOn(charged, ask, '2027-04-26')).toBe('open')
    const after = doneIn(charged, [ask], '2027-04-26')
    expect(stateOn(after, ask, '2027-04-27')).toBe('done')
  })
  it('is taken to the defence anew for a conviction, with words that speak of it', () => {
    const asked = doneIn(begun({ ...negative, ...heardOn('2027-05-04') }, '2027-04-21'), [ask], '2027-04-21')
    const ended = { ...charge, 'criminal-matter-stands': 'convicted-or-cautioned' }
    const convicted = answeredAs(asked, { ...negative, ...steps(ended) }, '2027-05-04')
    expect(stateOn(convicted, ask, '2027-05-04')).toBe('open')
    expect(variantOf(ask, viewOf(convicted, '2027-05-04'))).toBe('accused')
    expect(stateOn(doneIn(convicted, [ask], '2027-05-05'), ask, '2027-05-06')).toBe('done')
  })
  // While it is asked what came of a day at court, nobody has said that it ended.
  it('is not taken once more to each next day at court, also of a sentence', () => {
    for (const more of [
      { 'criminal-matter-stands': undefined, 'criminal-matter-outcome': 'Adjourned' },
      { 'criminal-matter-stands': 'convicted-or-cautioned' }
    ]) {
      const charged = (on: string): Given => ({ ...negative, ...heardOn(on, more) })
      const asked = doneIn(begun(charged('2027-05-04'), '2027-04-26'), [ask], '2027-04-26')
      const passed = answeredAs(asked, charged('2027-05-04'), '2027-05-06')
      expect(stateOn(passed, ask, '2027-05-06')).toBe('done')
      const next = answeredAs(passed, charged('2027-06-01'), '2027-05-10')
      expect(stateOn(next, ask, '2027-05-10')).toBe('done')
    }
  })
})
