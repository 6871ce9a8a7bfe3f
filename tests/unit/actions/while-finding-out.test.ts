import { describe, expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { itemsOf } from '../../../machines/case-file/read'
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
 * A boy of 5 came with a girl of 12, whom he calls his sister, and a man of 20. Nobody has concluded yet. Everything that the first days called for is
 * done. What is learned in December is weighed then (¶19, ¶20, ¶29, ¶30, ¶33, ¶44).
 */
const first = '2026-11-12'
const later = '2026-12-03'

const hiwa = {
  'connected-child-name': 'Hiwa',
  'connected-child-relation': 'brother-or-sister',
  'connected-child-worry': 'still-finding-out',
  'connected-child-safeguarding': 'done',
  'connected-child-own-referral': 'not-yet'
}
const dilan = {
  'contact-who': 'Dilan Mahmoud',
  'contact-relationship': 'Brother',
  'contact-is-parent': 'no',
  'contact-now': 'in-contact',
  'contact-involvement': 'still-finding-out',
  'contact-plan': 'wait-for-assessment'
}
const soran: Given = {
  'known-as': 'Soran',
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'immigration-position': 'claim-undecided',
  'trafficking-conclusion': 'still-finding-out',
  'conclusion-on': first,
  'finding-out-who': 'Ben Cole',
  'finding-out-by': '2027-01-29',
  'child-protection-enquiry': 'decided-not-to-start',
  'child-protection-enquiry-on': first,
  'periods-of-care': [
    { 'care-authority': 'Leeds', 'care-legal-basis': 'section-20', 'care-from': '2026-11-10' }
  ],
  'placement-kind': 'foster-care',
  'placement-address': '4 Orchard Row',
  'placement-since': '2026-11-10',
  people: [
    { 'person-name': 'Ben Cole', 'person-role': 'social-worker' },
    { 'person-name': 'Priya Shah', 'person-role': 'carer' },
    { 'person-name': 'Dilan Mahmoud', 'person-role': 'relative' }
  ],
  'siblings-and-other-children': [hiwa],
  'family-contacts': [dilan]
}
const child = (more: object): Given => ({ 'siblings-and-other-children': [{ ...hiwa, ...more }] })
const man = (more: object): Given => ({ 'family-contacts': [{ ...dilan, ...more }] })

const openIn = (file: ReturnType<typeof begun>, on: string) =>
  actionListOf(file, viewOf(file, on))
    .filter((item) => item.outcome === undefined && item.called)
    .map(({ id }) => id)
/** Everything that was called for on a day, done on it. */
const allDone = (given: Given, on = first) => {
  const file = begun(given, on)
  return doneIn(file, openIn(file, on), on)
}
const then = (file: ReturnType<typeof begun>, given: Given, on = later) => answeredAs(file, given, on)

describe('what is known of the family or another child is weighed while somebody still finds out (¶19, ¶20)', () => {
  const differ = 'conclusion-and-family-differ'
  const done = allDone(soran)
  const worry = { 'connected-child-worry': 'worry', 'connected-child-own-referral': 'made' }

  it.each<[string, Given]>([
    ['a sister who is referred', child(worry)],
    ['a girl exploited together with him', child({ 'connected-child-relation': 'exploited-together' })],
    ['a man of the family who is suspected', man({ 'contact-involvement': 'suspected' })]
  ])('%s calls for a conclusion today', (_, more) => {
    expect(openIn(then(done, soran), later)).not.toContain(differ)
    expect(openIn(then(done, { ...soran, ...more }), later)).toContain(differ)
  })

  it('and once more where “not suspected” is concluded after it', () => {
    const known = { ...soran, ...child(worry) }
    const weighed = doneIn(then(done, known), [differ], later)
    expect(itemOf(weighed, differ, later)?.state).toBe('done')
    const concluded = then(
      weighed,
      { ...known, 'trafficking-conclusion': 'not-suspected', 'conclusion-reason': 'Met them' },
      '2026-12-05'
    )
    expect(itemOf(concluded, differ, '2026-12-05')?.state).not.toBe('done')
    const doubted = then(doneIn(concluded, [differ], '2026-12-05'), known, '2026-12-06')
    expect(itemOf(doubted, differ, '2026-12-06')?.state).toBe('done')
  })
})

describe('contact that was made safe in doubt is agreed anew (¶10, ¶30, ¶44)', () => {
  const safe = 'make-existing-contact-safe'
  const done = allDone(soran)

  it.each<[string, Given]>([
    ['he is suspected', man({ 'contact-involvement': 'suspected' })],
    [
      'he is named as exploiting',
      { 'trafficking-conclusion': 'suspected', exploiters: [{ 'exploiter-called': 'Dilan Mahmoud' }] }
    ]
  ])('once %s', (_, more) => {
    expect(openIn(then(done, soran), later)).not.toContain(safe)
    const suspected = then(done, { ...soran, ...more })
    expect(openIn(suspected, later)).toContain(safe)
    const again = doneIn(suspected, [safe], later)
    expect(openIn(then(again, { ...soran, ...more }, '2026-12-09'), '2026-12-09')).not.toContain(safe)
  })

  it('and not because somebody named who was suspected already', () => {
    const suspected: Given = {
      ...soran,
      ...man({ 'contact-involvement': 'suspected' }),
      'trafficking-conclusion': 'suspected'
    }
    const named: Given = { ...suspected, exploiters: [{ 'exploiter-called': 'Dilan Mahmoud' }] }
    expect(openIn(then(allDone(suspected), named), later)).not.toContain(safe)
  })
})

describe('a suspicion is decided on anew (¶20)', () => {
  const decide = 'decide-on-child-protection'
  const suspected: Given = {
    'trafficking-conclusion': 'suspected',
    'conclusion-on': '2026-12-01',
    exploiters: [{ 'exploiter-called': 'A man in Leeds' }]
  }

  const undecided: Given = Object.fromEntries(
    Object.entries(soran).filter(([id]) => !id.startsWith('child-protection-enquiry'))
  )

  it('where no enquiry was decided while somebody found out', () => {
    expect(openIn(then(allDone(soran), soran), later)).not.toContain(decide)
    expect(openIn(then(allDone(soran), { ...soran, ...suspected }), later)).toContain(decide)
  })

  it('where “done” was pressed and nothing was answered', () => {
    const done = allDone(undecided)
    expect(openIn(then(done, undecided), later)).not.toContain(decide)
    const now = then(done, { ...undecided, ...suspected })
    expect(openIn(now, later)).toContain(decide)
    const closed = doneIn(now, [decide], later)
    expect(openIn(opened(closed, '2026-12-20'), '2026-12-20')).not.toContain(decide)
  })

  it('and what nobody had decided is as late as it was', () => {
    const now = then(begun(undecided, first), { ...undecided, ...suspected })
    expect(itemOf(now, decide, later)?.since).toBe(first)
  })

  it('and not because of the conclusion on which it was decided', () => {
    const decided: Given = { ...soran, 'trafficking-conclusion': 'suspected' }
    expect(openIn(then(allDone(decided), decided), later)).not.toContain(decide)
  })
})

describe('a worry about another child, told while it was a doubt (¶20)', () => {
  const toTell = (worry: string): Given => ({
    ...soran,
    ...child({ 'connected-child-worry': worry, 'connected-child-safeguarding': 'not-yet' })
  })

  it('is told once it is a worry', () => {
    const done = allDone(toTell('still-finding-out'))
    const id = `tell-of-worry-for-another-child:${itemsOf(done.answers, 'siblings-and-other-children')[0]?.id ?? ''}`
    expect(itemOf(then(done, toTell('still-finding-out')), id, later)?.state).toBe('done')
    const worried = then(done, toTell('worry'))
    expect(itemOf(worried, id, later)?.state).not.toBe('done')
    expect(
      itemOf(then(doneIn(worried, [id], later), toTell('worry'), '2026-12-09'), id, '2026-12-09')?.state
    ).toBe('done')
  })
})

describe('a child whose kinship is in doubt, and who is in touch each day (¶29)', () => {
  const together = 'keep-brothers-and-sisters-together'
  const call = { ...dilan, 'contact-who': 'Hiwa', 'contact-plan': 'existing-contact-continues' }
  const unsure = child({ 'connected-child-relation': 'not-established' })
  const isCalled = (more: Given) =>
    openIn(begun({ ...soran, ...unsure, ...more }, first), first).includes(together)

  it('is kept together with this one as far as that can be done', () => {
    const clear = { ...call, 'contact-involvement': 'not-suspected' }
    expect(isCalled({ 'family-contacts': [clear] })).toBe(true)
    expect(isCalled({ 'family-contacts': [{ ...clear, 'contact-now': 'contact-lost' }] })).toBe(false)
    expect(isCalled({ 'family-contacts': [{ ...clear, 'contact-involvement': 'suspected' }] })).toBe(false)
    expect(isCalled({ 'family-contacts': [{ ...clear, 'contact-involvement': 'still-finding-out' }] })).toBe(
      false
    )
    expect(isCalled({ 'family-contacts': [{ ...clear, 'contact-plan': 'wait-for-assessment' }] })).toBe(false)
  })

  it('and an older file in which he was kept together with a brother is not opened by that alone', () => {
    const now = {
      ...soran,
      ...unsure,
      'family-contacts': [{ ...call, 'contact-involvement': 'not-suspected' }]
    }
    const other = { ...hiwa, 'connected-child-name': 'Lana' }
    const given: Given = {
      ...now,
      'siblings-and-other-children': [other, { ...hiwa, 'connected-child-relation': 'not-established' }]
    }
    const done = doneIn(begun(given, first), [together], first)
    const file = withoutReasons(done)
    const [sibling] = itemsOf(file.answers, 'siblings-and-other-children')
    // An earlier build knew of the brother alone.
    const older = {
      ...file,
      actions: {
        ...file.actions,
        [together]: { ...file.actions[together], for: [sibling?.id ?? ''] }
      }
    } as typeof file
    expect(itemOf(opened(older, later), together, later)?.state).toBe('done')
  })
})

describe('nobody with whom contact waits goes along (¶30, ¶33)', () => {
  const along: Given = {
    'asylum-steps': [
      {
        'asylum-step-kind': 'interview',
        'asylum-step-state': 'ahead',
        'asylum-step-on': '2027-01-20',
        'asylum-step-companion': 'Dilan Mahmoud'
      }
    ],
    'legal-support-needed': ['immigration-and-asylum'],
    'legal-meetings-companion': 'Dilan Mahmoud'
  }
  const orders = ['name-who-goes-along-to-an-asylum-step', 'name-the-legal-companion']
  const called = (more: Given) =>
    openIn(begun({ ...soran, ...along, ...more }, first), first)
      .map((id) => id.split(':')[0])
      .filter((id) => orders.includes(id ?? ''))

  it('to an interview, or to a lawyer', () => {
    expect(new Set(called({}))).toEqual(new Set(orders))
    expect(
      called(man({ 'contact-involvement': 'not-suspected', 'contact-assessment': 'assessed-safe' }))
    ).toEqual([])
  })
})

describe('a plan for the review that brings a danger to the table (¶30, ¶46, ¶47)', () => {
  const agree = 'agree-what-happens-if-missing'
  const planned = (text: string): Given => ({
    ...soran,
    ...man({ 'contact-involvement': 'suspected', 'contact-plan': 'no-contact' }),
    'trafficking-conclusion': 'suspected',
    'if-missing-carer': 'Priya Shah rings 999',
    'if-missing-authority': 'The duty team rings the police',
    'review-preparation': text
  })

  it.each([
    ['Dilan Mahmoud comes to the review on 1 September and sits next to her.', true],
    ['She wants Dilan Mahmoud there.', true],
    ['Dilan Mahmoud will sit beside her.', true],
    ['DILAN MAHMOUD attends, and Priya Shah.', true],
    ['Dilan Mahmoud and Priya Shah join her.', true],
    ['Before it she sits down with Dilan Mahmoud.', true],
    ['Dilan Mahmoud brings her.', true],
    ['She is afraid of Dilan Mahmoud.', false],
    ['She is afraid that Dilan Mahmoud comes.', false],
    ['He asked for Dilan Mahmoud; told why that is not safe.', false],
    ['He asked whether Dilan Mahmoud comes, and was told why not.', false],
    ['In the last one she was silenced by Dilan Mahmoud.', false],
    ['She is silent with Dilan Mahmoud there.', false],
    ['Dilan Mahmoud stays away.', false],
    ['Told that contact with Dilan Mahmoud has ended.', false],
    ['Her advocate speaks for her about Dilan Mahmoud.', false],
    ['Talk with her about Dilan Mahmoud.', false],
    ['Dilan Mahmoud came to the last review; this one is held without him.', false],
    ['Dilan Mahmoud must not come. Priya Shah sits next to her.', false],
    ['Priya Shah sits next to her.', false]
  ])('%s', (text, isOwed) => {
    expect(openIn(begun(planned(text), first), first).includes(agree)).toBe(isOwed)
  })
})

describe('carers who were told before anything was suspected (¶44)', () => {
  const complete = 'complete-the-briefing'
  const briefed = (...days: readonly string[]): Given => ({
    ...soran,
    'carer-briefings': days.map((day) => ({
      'briefing-of': 'Priya Shah',
      'briefing-on': day,
      'briefing-covered': [
        'risk-of-going-missing',
        'risk-from-traffickers',
        'past-experiences',
        'psychological-issues',
        'effect-of-safety-measures'
      ]
    }))
  })
  const suspected: Given = { 'trafficking-conclusion': 'suspected', 'conclusion-on': '2026-12-01' }

  const long: Given = { 'placement-since': '2026-08-20' }
  it('are told again, once', () => {
    const before = { ...briefed('2026-08-24'), ...long }
    expect(openIn(then(allDone(before), before), later)).not.toContain(complete)
    const now = then(allDone(before), { ...before, ...suspected })
    expect(openIn(now, later)).toContain(complete)
    const again = { ...briefed('2026-08-24', later), ...long, ...suspected }
    expect(openIn(then(now, again), later)).not.toContain(complete)
  })

  it('and not where they were told of traffickers a few weeks before', () => {
    expect(openIn(then(allDone(briefed(first)), { ...briefed(first), ...suspected }), later)).not.toContain(
      complete
    )
  })
})

describe('a conclusion that is written anew while it was suspected all along (¶20, ¶44)', () => {
  const on = '2027-01-11'
  const told: Given = {
    ...soran,
    'trafficking-conclusion': 'suspected',
    'carer-briefings': [
      {
        'briefing-of': 'Priya Shah',
        'briefing-on': '2026-11-14',
        'briefing-covered': [
          'risk-of-going-missing',
          'risk-from-traffickers',
          'past-experiences',
          'psychological-issues',
          'effect-of-safety-measures'
        ]
      }
    ]
  }
  const referred: Given = { ...told, referral: 'made', 'referral-made-on': '2026-11-13' }

  it.each(['known', 'suspected'])('as %s opens nothing that was done', (conclusion) => {
    const anew: Given = { 'trafficking-conclusion': conclusion, 'conclusion-on': on }
    const decided = openIn(then(allDone(referred, '2026-11-14'), { ...referred, ...anew }, on), on)
    expect(decided).not.toContain('decide-on-child-protection')
    expect(decided).not.toContain('complete-the-briefing')
    const unreferred = openIn(then(allDone(told, '2026-11-14'), { ...told, ...anew }, on), on)
    expect(unreferred).not.toContain('complete-the-briefing')
  })
})
