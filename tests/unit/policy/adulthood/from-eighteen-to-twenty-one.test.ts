import { describe, expect, it } from 'vitest'
import { withPositionAccepted } from '../../../../machines/case-file/change-position'
import { without } from '../../../../machines/case-file/without'
import { clockOf } from '../../../../machines/policy/clock'
import { leavingCare } from '../../../../machines/policy/adulthood/leaving-care'
import { meaningsFor } from '../../../../machines/policy/nrm-sheet/after'
import {
  answeredAs,
  begun,
  doneIn,
  followed,
  isCalledOn,
  itemOf,
  opened,
  viewOf,
  type Given
} from '../../../support/over-days'

const own = { 'birth-date': '2009-06-10', 'birth-source': 'child-says' } as const
const ofHomeOffice = { 'birth-date': '2005-01-01', 'birth-source': 'home-office' } as const
const care = (to: string) => ({
  'care-authority': 'Wolverhampton',
  'care-legal-basis': 'section-20',
  'care-from': '2026-11-13',
  'care-to': to,
  'care-ended-because': 'He turned 18'
})

/** Cared for until 18, with a plan made and an adviser. */
const grown: Given = {
  'dates-of-birth': [own, ofHomeOffice],
  'age-in-doubt': 'no',
  'age-as-known': '18-or-over',
  'periods-of-care': [care('2027-06-10')],
  'trafficking-conclusion': 'suspected',
  referral: 'made',
  'referral-made-on': '2026-11-16',
  'pathway-assessment-state': 'done',
  'pathway-assessment-on': '2027-02-20',
  'pathway-plan-made-on': '2027-03-10',
  'personal-adviser-appointed': 'appointed'
}
const rowsOf = (given: Given, today: string) => clockOf(viewOf(begun(given, today), today))
const dayOf = (given: Given, today: string, row: string) =>
  rowsOf(given, today).find((one) => one.row === row)?.date

describe('a young man whom the Home Office takes for older (¶51, ¶52, Care Leavers Regulations 7)', () => {
  it('is 21 and 25 by the date that makes him youngest, and his plan is reviewed until then', () => {
    for (const today of ['2027-06-11', '2029-08-06']) {
      expect(dayOf(grown, today, 'twenty-first-birthday')).toBe('2030-06-10')
      expect(dayOf(grown, today, 'twenty-fifth-birthday')).toBe('2034-06-10')
    }
    const review = rowsOf(grown, '2030-03-01').find(({ row }) => row === 'pathway-review')
    expect([review?.date, review?.state.kind]).toEqual(['2027-09-10', 'overdue'])
  })

  it('who was assessed as an adult grows up by the earliest date', () => {
    const assessed: Given = {
      ...grown,
      'dates-of-birth': [own, ofHomeOffice],
      'age-in-doubt': 'yes',
      'age-assessment': 'full-assessment-recorded',
      'age-assessment-outcome': 'found-an-adult'
    }
    expect(dayOf(assessed, '2027-06-11', 'twenty-first-birthday')).toBe('2026-01-01')
  })
})

const withLeave: Given = {
  ...grown,
  'immigration-position': 'victim-temporary-permission',
  'leave-granted-on': '2029-08-01',
  'leave-ends-on': '2030-08-01'
}
const changedTo = (
  given: Given,
  from: string,
  to: 'appeal-rights-exhausted' | 'refused-no-leave',
  on: string
) => followed(withPositionAccepted(begun(given, from), to, { id: 'before', on }), on)
const isOpenIn = (file: ReturnType<typeof begun>, id: string, today: string) => {
  const item = itemOf(file, id, today)
  return item?.called === true && item.outcome === undefined
}

describe('the human rights assessment (¶65, Schedule 3)', () => {
  it('that one position did not call for is owed where rights of appeal have run out', () => {
    const given: Given = { ...withLeave, 'human-rights-assessment-state': 'not-called-for' }
    const file = changedTo(given, '2029-08-06', 'appeal-rights-exhausted', '2030-08-10')
    expect(isOpenIn(file, 'carry-out-human-rights-assessment', '2030-08-10')).toBe(true)
  })

  it('that was done stays done when a position is accepted by a slip and gone back from', () => {
    const done: Given = {
      ...withLeave,
      'human-rights-assessment-state': 'done',
      'human-rights-assessment-findings': 'To end support would breach his rights.'
    }
    const on = '2030-08-10'
    const slip = changedTo(done, '2029-08-06', 'appeal-rights-exhausted', on)
    const back = withPositionAccepted(slip, 'victim-temporary-permission', { id: 'again', on })
    for (const file of [slip, back]) {
      expect(file.answers['human-rights-assessment-state']).toEqual({ state: 'answered', value: 'done' })
    }
  })

  it('that is under way is not asked for twice', () => {
    const given: Given = { ...withLeave, 'human-rights-assessment-state': 'under-way' }
    const file = changedTo(given, '2029-08-06', 'refused-no-leave', '2029-09-20')
    expect(file.answers['human-rights-assessment-state']).toEqual({ state: 'answered', value: 'under-way' })
  })
})

describe('a child whom neither authority looks after (¶7, ¶24, ¶31)', () => {
  const essex = {
    'care-authority': 'Essex',
    'care-legal-basis': 'section-20',
    'care-from': '2026-04-13',
    'care-to': '2026-06-01',
    'care-ended-because': 'He went missing. Essex says that it closed him.'
  }
  const child: Given = {
    'dates-of-birth': [own],
    'age-in-doubt': 'no',
    'age-as-known': '16-or-17',
    'trafficking-conclusion': 'suspected',
    'periods-of-care': [essex],
    'missing-episodes': [
      { 'missing-since': '2026-06-01', 'missing-returned': 'yes', 'missing-returned-on': '2026-11-11' }
    ]
  }
  const category = (given: Given, today: string) => leavingCare(viewOf(begun(given, today), today)).category

  it('has not left care while it is open what holds', () => {
    const found: Given = { ...child, 'place-tonight': 'somewhere-else', 'safe-place-first': 'being-arranged' }
    const disowned: Given = {
      ...child,
      'place-tonight': 'foster-home',
      'safe-place-first': 'safe-now',
      'placement-kind': 'foster-care',
      'placement-since': '2026-11-13',
      'periods-of-care': [
        essex,
        {
          'care-authority': 'Wolverhampton',
          'care-legal-basis': 'not-looked-after',
          'care-from': '2026-11-13'
        }
      ]
    }
    for (const [given, today] of [
      [found, '2026-11-13'],
      [disowned, '2026-11-16']
    ] as const) {
      expect(category(given, today)).toBe('none-yet')
      expect(isCalledOn(today, given, 'decide-on-advice-and-assistance')).toBe(false)
    }
  })

  it('who became relevant at 16 stays it, though found after a night missing', () => {
    const relevant: Given = {
      ...child,
      'dates-of-birth': [{ 'birth-date': '2009-06-10', 'birth-source': 'child-says' }],
      'periods-of-care': [{ ...essex, 'care-from': '2025-05-13' }],
      'missing-episodes': [
        { 'missing-since': '2026-11-10', 'missing-returned': 'yes', 'missing-returned-on': '2026-11-11' }
      ],
      'place-tonight': 'somewhere-else',
      'safe-place-first': 'being-arranged'
    }
    expect(category(relevant, '2026-11-13')).toBe('relevant')
  })

  it('has left care at home with family', () => {
    const home: Given = { ...child, 'place-tonight': 'with-family', 'safe-place-first': 'safe-now' }
    expect(category(home, '2026-11-16')).toBe('qualifying')
  })
})

describe('leave that has not ended when a claim is refused (¶56, ¶58, ¶60, ¶65)', () => {
  it('is advised on after a refusal and a dismissed appeal, asks for nothing once its day has gone, and of whoever is settled never', () => {
    for (const position of ['refused-no-leave', 'appeal-rights-exhausted']) {
      const given: Given = { ...withLeave, 'immigration-position': position }
      expect(dayOf(given, '2030-03-01', 'leave-advice')).toBe('2030-05-01')
      expect(isCalledOn('2030-06-20', given, 'get-advice-before-leave-runs-out')).toBe(true)
      // The day has gone: an adviser has the refusal already, and that leave asks for nothing more.
      expect(isCalledOn('2030-08-10', given, 'ask-what-was-done-before-leave-ended')).toBe(false)
    }
    const settled: Given = { ...withLeave, 'immigration-position': 'settled' }
    expect(isCalledOn('2030-06-20', settled, 'get-advice-before-leave-runs-out')).toBe(false)
  })
})

describe('a meeting well before leave ends (¶58)', () => {
  const arranging = 'arrange-advice-before-leave-ends'
  it('is arranged by the day that advice needs, and by none once leave has ended', () => {
    for (const position of ['victim-temporary-permission', 'refused-no-leave', 'appeal-rights-exhausted']) {
      const given: Given = { ...withLeave, 'immigration-position': position }
      expect(itemOf(begun(given, '2029-09-20'), arranging, '2029-09-20')?.due.date).toBe('2030-05-01')
    }
    const given: Given = { ...withLeave, 'immigration-position': 'appeal-rights-exhausted' }
    expect(isCalledOn('2030-08-10', given, arranging)).toBe(false)
  })
})

describe('a positive decision and a conviction (¶33, Modern Slavery Act 2015, section 45)', () => {
  const positive: Given = {
    ...grown,
    'age-as-known': '16-or-17',
    'periods-of-care': [
      { 'care-authority': 'Wolverhampton', 'care-legal-basis': 'section-20', 'care-from': '2026-11-13' }
    ],
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'negative',
        'nrm-decision-on': '2026-11-18'
      },
      {
        'nrm-decision-kind': 'reconsideration',
        'nrm-decision-outcome': 'positive',
        'nrm-decision-on': '2027-01-04'
      }
    ]
  }
  const convicted: Given = {
    ...positive,
    'criminal-matters': [
      {
        'criminal-matter-kind': 'court-hearing',
        'criminal-matter-on': '2026-08-14',
        'criminal-matter-outcome': 'Convicted on a guilty plea'
      }
    ]
  }
  const taking = 'take-a-positive-decision-to-the-solicitors'
  it('that comes to light after the decision was taken to them is taken to a solicitor', () => {
    const told = doneIn(begun(positive, '2027-01-11'), [taking], '2027-01-12')
    expect(itemOf(told, taking, '2027-01-12')?.state).toBe('done')
    const known = answeredAs(told, convicted, '2027-02-15')
    expect(isOpenIn(known, taking, '2027-02-15')).toBe(true)
    expect(itemOf(doneIn(known, [taking], '2027-02-16'), taking, '2027-03-01')?.state).toBe('done')
  })

  it('is taken once for the steps of one matter, and once more to a solicitor who was not named before', () => {
    const step = (kind: string, more: object = {}) => ({ 'criminal-matter-kind': kind, ...more })
    const people = ['Ann Field', 'Joe Marsh'].map((name) => ({
      'person-name': name,
      'person-role': 'legal-representative'
    }))
    const withMatters = (...steps: readonly object[]): Given =>
      ({ ...positive, people, 'criminal-matters': steps }) as Given
    const byAnn = { 'criminal-matter-solicitor': 'Ann Field' }
    for (const who of [{}, byAnn]) {
      const arrested = begun(withMatters(step('arrest', who)), '2027-01-11')
      const told = doneIn(arrested, [taking], '2027-01-12')
      const on = '2027-02-15'
      const interviewed = answeredAs(
        told,
        withMatters(step('arrest', who), step('interview-under-caution', who), step('other')),
        on
      )
      expect(itemOf(interviewed, taking, on)?.state).toBe('done')
      // A charge brings a prosecutor, whom nobody told at the arrest (accused-over-days.test.ts).
      const charged = answeredAs(told, withMatters(step('arrest', who), step('charge', who)), on)
      expect(isOpenIn(charged, taking, on)).toBe(true)
      const other = step('court-hearing', { 'criminal-matter-solicitor': 'Joe Marsh' })
      const another = answeredAs(told, withMatters(step('arrest', who), other), on)
      expect(isOpenIn(another, taking, on)).toBe(true)
    }
  })
})

describe('half a year before 21 (¶54, ¶66, Children Act 1989, section 23CZB)', () => {
  const id = 'agree-what-changes-at-twenty-one'
  it('what changes is agreed, by the date that makes them youngest', () => {
    expect(isCalledOn('2029-12-09', grown, id)).toBe(false)
    expect(isCalledOn('2029-12-10', grown, id)).toBe(true)
    expect(isCalledOn('2030-06-09', grown, id)).toBe(true)
    expect(isCalledOn('2030-06-10', grown, id)).toBe(false)
    expect(itemOf(begun(grown, '2029-12-10'), id, '2029-12-10')?.due.date).toBe('2029-12-24')
    // The birthday comes before two weeks have gone.
    expect(String(itemOf(begun(grown, '2030-06-05'), id, '2030-06-05')?.due.date) <= '2030-06-10').toBe(true)
  })
  it('of a rough date, from half a year before the day that the dates ahead name until the last that it can mean', () => {
    const born = (...dates: readonly object[]): Given => ({ ...grown, 'dates-of-birth': dates }) as Given
    const rough = { 'birth-date': '2009', 'birth-source': 'child-says' }
    expect(dayOf(born(rough), '2029-08-06', 'twenty-first-birthday')).toBe('2030-01-01')
    expect(isCalledOn('2029-06-30', born(rough), id)).toBe(false)
    expect(isCalledOn('2029-07-01', born(rough), id)).toBe(true)
    expect(isCalledOn('2030-12-30', born(rough), id)).toBe(true)
    expect(isCalledOn('2030-12-31', born(rough), id)).toBe(false)
    // Beside an exact date a rough one of the same year says nothing of its own.
    expect(dayOf(born(rough, own), '2029-08-06', 'twenty-first-birthday')).toBe('2030-06-10')
  })
  it('and not of somebody to whom no adviser is owed', () => {
    const neverInCare = without(grown, 'periods-of-care')
    expect(isCalledOn('2030-01-10', neverInCare, id)).toBe(false)
  })
})

describe('a second false date of birth (¶7)', () => {
  it('is taken up, though the first was', () => {
    const child: Given = {
      ...grown,
      'age-as-known': '16-or-17',
      'dates-of-birth': [own, ofHomeOffice],
      'periods-of-care': [
        { 'care-authority': 'Wolverhampton', 'care-legal-basis': 'section-20', 'care-from': '2026-11-13' }
      ]
    }
    const id = 'take-up-a-date-of-an-adult'
    const done = doneIn(begun(child, '2027-01-11'), [id], '2027-01-12')
    const court = { 'birth-date': '2006-03-03', 'birth-source': 'document' }
    const again = answeredAs(done, { ...child, 'dates-of-birth': [own, ofHomeOffice, court] }, '2027-02-15')
    expect(isOpenIn(again, id, '2027-02-15')).toBe(true)
    const record = { ...court, 'birth-source': 'other' }
    const recorded = answeredAs(
      done,
      { ...child, 'dates-of-birth': [own, ofHomeOffice, record] },
      '2027-02-15'
    )
    expect(isOpenIn(recorded, id, '2027-02-15')).toBe(true)
  })

  it('and not the true one, on the day on which it makes them nearly 18, nor a slip that is put right', () => {
    const id = 'take-up-a-date-of-an-adult'
    const passport = { ...own, 'birth-source': 'document' }
    const child: Given = {
      ...grown,
      'age-as-known': '16-or-17',
      'dates-of-birth': [own, passport, ofHomeOffice],
      'periods-of-care': [
        { 'care-authority': 'Wolverhampton', 'care-legal-basis': 'section-20', 'care-from': '2026-11-13' }
      ]
    }
    const done = doneIn(begun(child, '2026-11-20'), [id], '2026-11-20')
    expect(itemOf(done, id, '2026-11-20')?.state).toBe('done')
    const opening = opened(done, '2026-12-20')
    expect(itemOf(opening, id, '2026-12-20')?.state).toBe('done')
    const slip = { ...ofHomeOffice, 'birth-date': '2005-01-10' }
    const right = answeredAs(done, { ...child, 'dates-of-birth': [own, passport, slip] }, '2026-11-25')
    expect(itemOf(right, id, '2026-11-25')?.state).toBe('done')
  })
})

describe('temporary permission that they have (¶33)', () => {
  const found: Given = {
    ...grown,
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'conclusive-grounds',
        'nrm-decision-outcome': 'positive',
        'nrm-decision-on': '2027-07-12'
      }
    ]
  }
  const meansIn = (position: string) => {
    const given: Given = { ...found, 'immigration-position': position }
    return meaningsFor(viewOf(begun(given, '2029-08-06'), '2029-08-06'))
  }
  it('is not said to be considered for somebody without leave', () => {
    expect(meansIn('claim-undecided')).toContain('conclusive-grounds-positive-permission')
    expect(meansIn('victim-temporary-permission')).not.toContain('conclusive-grounds-positive-permission')
  })
})
