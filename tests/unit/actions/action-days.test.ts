import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../../../machines/case-file/answer'
import { actionListOf } from '../../../machines/actions/list'
import type { Due } from '../../../machines/actions/due'
import { followActions } from '../../../machines/actions/follow'
import { clockOf } from '../../../machines/policy/clock'
import { reviewAtHand } from '../../../machines/policy/clock/reviews'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { care, rowsOf, entryOf } from '../../support/clock'
import { fileWith } from '../../support/file'

type CaseAnswers = NamedCase['answers']

// A Tuesday; ten working days later is 8 December.
const today = '2026-11-24'

/** By when an action is to be done that arose on one day, as it stands on another. */
function dueOn(id: string, given: CaseAnswers, day: PlainDate = today): Due | undefined {
  const file = fileWith(answersOf(given))
  const followed = followActions(file, { answers: file.answers, today })
  return actionListOf(followed, { answers: file.answers, today: day }).find((item) => item.id === id)?.due
}

const step = (more: Record<string, string>): Record<string, string> => ({
  'asylum-step-kind': 'interview',
  'asylum-step-state': 'ahead',
  ...more
})
const steps = (...all: readonly Record<string, string>[]): CaseAnswers => ({
  'immigration-position': 'claim-undecided',
  'asylum-steps': all
})
const claimMeant: CaseAnswers = {
  'immigration-position': 'no-claim-yet',
  'asylum-claimed-or-intended': 'intended'
}
/** Somebody is there who can be asked about it. */
const withALawyer: CaseAnswers = {
  people: [
    { 'person-name': 'Lee Marsh', 'person-role': 'legal-representative', 'person-regulated-as': 'solicitor' }
  ]
}
const born = (day: PlainDate) => ({ 'birth-source': 'child-says', 'birth-date': day })
const suspected: CaseAnswers = { 'trafficking-conclusion': 'suspected' }
const referred: CaseAnswers = { ...suspected, referral: 'made', 'referral-made-on': today }

describe('the day that the answers give for the very thing', () => {
  it('a safe move is made on the day that was set for it (¶7)', () => {
    const foundAdult: CaseAnswers = {
      'age-in-doubt': 'yes',
      'age-assessment': 'full-assessment-recorded',
      'age-assessment-outcome': 'found-an-adult',
      'age-safe-move': 'With Ada by train',
      'safe-move-on': '2026-12-21'
    }
    expect(dueOn('carry-out-the-safe-move', foundAdult)?.date).toBe('2026-12-21')
  })

  // ¶7: nothing is found before the doubts are put to the person. An assessment that has only begun is no emergency.
  it.each<[string, CaseAnswers, Due]>([
    ['has begun: within five working days', {}, { date: '2026-12-01', basis: 'five-working-days' }],
    [
      'has a day on which the doubts are put: by the day before',
      { 'age-minded-to-meeting': 'arranged', 'age-minded-to-meeting-on': '2027-01-20' },
      { date: '2027-01-19', basis: 'before' }
    ],
    [
      'has one today: today',
      { 'age-minded-to-meeting': 'arranged', 'age-minded-to-meeting-on': today },
      { date: today, basis: 'before' }
    ],
    [
      'has one of long ago, which is of another assessment: within five working days',
      { 'age-minded-to-meeting': 'held', 'age-minded-to-meeting-on': '2026-03-02' },
      { date: '2026-12-01', basis: 'five-working-days' }
    ],
    [
      'has found an adult: today',
      { 'age-assessment': 'full-assessment-recorded', 'age-assessment-outcome': 'found-an-adult' },
      { date: today, basis: 'same-day' }
    ]
  ])('a safe move is planned where an age assessment %s', (_, given, due) => {
    const begun: CaseAnswers = { 'age-in-doubt': 'yes', 'age-assessment': 'under-way' }
    expect(dueOn('plan-a-safe-move-if-found-an-adult', { ...begun, ...given })).toEqual(due)
  })

  it('a return that goes on though the child does not wish for it is settled today, not at the next review (¶29)', () => {
    const worked: CaseAnswers = {
      'immigration-position': 'claim-undecided',
      'reunification-considered': 'being-worked-towards',
      'family-contacts': [
        { 'contact-who': 'Vasile', 'contact-is-parent': 'yes', 'contact-assessment': 'assessed-safe' }
      ]
    }
    expect(dueOn('consider-reunification', worked)).toBeUndefined()
    const unwished: CaseAnswers = { ...worked, 'return-wished-for': 'not-wished-for' }
    expect(dueOn('consider-reunification', unwished)).toEqual({ date: today, basis: 'same-day' })
    const open: CaseAnswers = { 'reunification-considered': 'not-yet-considered' }
    expect(dueOn('consider-reunification', open)?.basis).toBe('three-months')
  })

  it('a baby of whom only the parent tells is taken to the authority today where somebody may have exploited the parent (¶20, ¶23)', () => {
    const mother: CaseAnswers = { 'has-children-of-their-own': 'yes' }
    const ofToday = { date: today, basis: 'same-day' }
    expect(dueOn('plan-for-their-own-child', { ...suspected, ...mother })).toEqual(ofToday)
    expect(
      dueOn('plan-for-their-own-child', { 'trafficking-conclusion': 'still-finding-out', ...mother })
    ).toEqual(ofToday)
    // Once the baby is entered, the worry for them is told the same day by an order of its own, and the plan has its five days.
    const entered: CaseAnswers = {
      ...suspected,
      ...mother,
      'siblings-and-other-children': [{ 'connected-child-relation': 'own-child' }]
    }
    expect(dueOn('plan-for-their-own-child', entered)?.basis).toBe('five-working-days')
    const file = fileWith(answersOf(entered))
    const told = actionListOf(followActions(file, { answers: file.answers, today }), {
      answers: file.answers,
      today
    }).find(({ action }) => action === 'tell-of-worry-for-another-child')
    expect(told?.due).toEqual(ofToday)
    expect(dueOn('plan-for-their-own-child', mother)?.basis).toBe('five-working-days')
  })

  it('what holds with a connected person who is not approved is settled today; the end of an approval is the clock’s (regulation 25)', () => {
    const withConnected = (registration: string): CaseAnswers => ({
      'placement-kind': 'connected-person-foster-care',
      'placement-registration': registration,
      'placement-since': today
    })
    expect(dueOn('settle-the-temporary-approval', withConnected('neither'))).toEqual({
      date: today,
      basis: 'same-day'
    })
    expect(dueOn('settle-the-temporary-approval', withConnected('temporarily-approved'))?.basis).not.toBe(
      'same-day'
    )
  })

  describe('a parent’s home is assessed (regulations 15, 17, 18)', () => {
    const home = 'assess-the-home-with-a-parent'
    const withParent = (since?: PlainDate): CaseAnswers => ({
      'placement-kind': 'with-parent',
      'periods-of-care': [care('2025-11-28', undefined, { 'care-legal-basis': 'care-order' })],
      ...(since === undefined ? {} : { 'placement-since': since })
    })

    it('by the day on which the child goes there, which is late once it has gone by', () => {
      for (const since of [today, '2026-12-20'])
        expect(dueOn(home, withParent(since), '2026-12-22')).toEqual({ date: since, basis: 'recorded' })
      expect(dueOn(home, withParent())?.basis).toBe('same-day')
    })

    // Nobody has to take away a child who lives there already, and no day that has gone by can be kept.
    it('of a child who lives there already within ten working days of when it is called for, and late only after them', () => {
      for (const since of ['2026-11-23', '2026-11-20', '2026-03-01', '2024-05-05'])
        for (const day of [today, '2026-12-22'] as const)
          expect(dueOn(home, withParent(since), day)).toEqual({
            date: '2026-12-08',
            basis: 'ten-working-days'
          })
    })
  })

  it('care that nothing holds is late since the last basis ended, whenever somebody looks', () => {
    const file = fileWith(
      answersOf({
        'periods-of-care': [care('2026-11-28', undefined, { 'care-legal-basis': 'police-protection' })]
      })
    )
    // Nothing was saved since: the actions are told anew on each day.
    const dueLooking = (day: PlainDate) =>
      actionListOf(file, { answers: file.answers, today: day }).find(
        ({ id }) => id === 'care-without-a-basis'
      )
    expect(dueLooking('2026-12-01')).toBeUndefined()
    for (const day of ['2026-12-06', '2026-12-08'])
      expect(dueLooking(day)).toMatchObject({
        due: { date: '2026-12-01', basis: 'same-day' },
        state: 'overdue',
        sameDay: true
      })
  })

  it.each<[string, string, CaseAnswers, Due]>([
    [
      'a claim that is still meant, on the day on which it is called for once 18 is thirty days away',
      'ask-about-a-claim-before-eighteen',
      { ...claimMeant, ...withALawyer, 'dates-of-birth': [born('2008-12-24')] },
      { date: today, basis: 'same-day' }
    ],
    [
      'a claim that is still meant, within two working weeks while 18 is further off',
      'ask-about-a-claim-before-eighteen',
      { ...claimMeant, ...withALawyer, 'dates-of-birth': [born('2008-12-25')] },
      { date: '2026-12-08', basis: 'ten-working-days' }
    ],
    [
      // No later a day at 18 than on the eve of it (¶57).
      'a claim that is still meant, on the day itself where 18 is today',
      'ask-about-a-claim-before-eighteen',
      { ...claimMeant, ...withALawyer, 'dates-of-birth': [born('2008-11-24')] },
      { date: '2026-11-24', basis: 'same-day' }
    ],
    [
      'a claim that is still meant, within two working weeks where 18 is past by each date',
      'ask-about-a-claim-before-eighteen',
      { ...claimMeant, ...withALawyer, 'dates-of-birth': [born('2006-05-01')] },
      { date: '2026-12-08', basis: 'ten-working-days' }
    ],
    [
      'somebody who can be asked about a claim, on the day on which it is called for once 18 is thirty days away (¶48)',
      'find-a-regulated-adviser',
      { ...claimMeant, 'dates-of-birth': [born('2008-12-24')] },
      { date: today, basis: 'same-day' }
    ],
    [
      'the same within five working days while 18 is further off',
      'find-a-regulated-adviser',
      { ...claimMeant, 'dates-of-birth': [born('2008-12-25')] },
      { date: '2026-12-01', basis: 'five-working-days' }
    ],
    [
      'an adviser for a claim that was made, within five working days, however near 18 is',
      'find-a-regulated-adviser',
      {
        'immigration-position': 'claim-undecided',
        'asylum-claimed-or-intended': 'claimed',
        'dates-of-birth': [born('2008-12-24')]
      },
      { date: '2026-12-01', basis: 'five-working-days' }
    ],
    [
      'what they may need as an adult, by no birthday that is past',
      'ask-for-an-assessment-by-adult-social-care',
      { 'disability-needs': 'A learning disability', 'dates-of-birth': [born('2006-05-01')] },
      { date: '2026-12-08', basis: 'ten-working-days' }
    ],
    [
      'the same on the day on which they turn 18: no day before it is left',
      'ask-for-an-assessment-by-adult-social-care',
      { 'disability-needs': 'A learning disability', 'dates-of-birth': [born('2008-11-24')] },
      { date: '2026-12-08', basis: 'ten-working-days' }
    ],
    [
      'what somebody may need as an adult, by half a year before 18',
      'ask-for-an-assessment-by-adult-social-care',
      { 'disability-needs': 'A learning disability', 'dates-of-birth': [born('2010-03-01')] },
      { date: '2027-09-01', basis: 'half-a-year-before' }
    ],
    [
      'what was left for later, until when it is left',
      'come-back-to-what-was-left',
      { 'left-for-later': 'His sister', 'left-for-later-until': '2027-01-15' },
      { date: '2027-01-15', basis: 'recorded' }
    ],
    [
      'who goes along to a lawyer, before the next day of any matter',
      'name-the-legal-companion',
      {
        'legal-arrangements': [
          {
            'legal-matter': 'compensation',
            'legal-matter-stage': 'in-place',
            'legal-matter-next-date': '2026-11-27'
          }
        ]
      },
      { date: '2026-11-26', basis: 'before' }
    ],
    [
      'the handover, on its day',
      'hand-the-case-over',
      { 'handover-kind': 'another-team', 'handover-on': '2026-12-02' },
      { date: '2026-12-02', basis: 'recorded' }
    ],
    [
      'and the child is told before it',
      'tell-the-child-of-the-handover',
      { 'handover-kind': 'another-team', 'handover-on': '2026-11-26' },
      { date: '2026-11-25', basis: 'before' }
    ],
    [
      'help at an asylum step, before the earliest that is ahead',
      'arrange-help-for-an-asylum-step',
      steps(step({ 'asylum-step-on': '2027-02-01' }), step({ 'asylum-step-on': '2026-12-02' })),
      { date: '2026-12-01', basis: 'before' }
    ],
    [
      'the same, where the step is further off than the day that is suggested',
      'arrange-help-for-an-asylum-step',
      steps(step({ 'asylum-step-kind': 'registration', 'asylum-step-on': '2027-02-01' })),
      { date: '2026-12-08', basis: 'ten-working-days' }
    ],
    [
      'the same, where the last day for a review is near that was held already: by none of that review',
      'arrange-help-for-an-asylum-step',
      {
        ...steps(step({ 'asylum-step-kind': 'registration', 'asylum-step-on': '2027-02-01' })),
        'periods-of-care': [care('2026-08-03')],
        reviews: [
          { 'review-on': '2026-08-27', 'review-state': 'review-held' },
          { 'review-on': '2026-11-20', 'review-state': 'review-held' }
        ]
      },
      { date: '2026-12-08', basis: 'ten-working-days' }
    ],
    [
      'the same, where that review is still to be held: by its last day',
      'arrange-help-for-an-asylum-step',
      {
        ...steps(step({ 'asylum-step-kind': 'registration', 'asylum-step-on': '2027-02-01' })),
        'periods-of-care': [care('2026-08-03')],
        reviews: [{ 'review-on': '2026-08-27', 'review-state': 'review-held' }]
      },
      { date: '2026-11-27', basis: 'last-day-for-review' }
    ],
    [
      'the same, where the step is today',
      'arrange-help-for-an-asylum-step',
      steps(step({ 'asylum-step-on': today })),
      { date: today, basis: 'before' }
    ],
    // The Home Office has set the day of an interview: the interpreter is for that day, and is booked in good time (¶26).
    [
      'the same for an interview, ten working days before it, however far off it is',
      'arrange-help-for-an-asylum-step',
      steps(step({ 'asylum-step-on': '2027-03-24' })),
      { date: '2027-03-10', basis: 'before' }
    ],
    [
      'and no bank holiday counts as one of them',
      'arrange-help-for-an-asylum-step',
      steps(step({ 'asylum-step-on': '2027-01-06' })),
      { date: '2026-12-18', basis: 'before' }
    ],
    [
      'by the day before it, where fewer are left when its day is known',
      'arrange-help-for-an-asylum-step',
      steps(step({ 'asylum-step-on': '2026-12-07' })),
      { date: '2026-12-06', basis: 'before' }
    ],
    [
      'an advocate, before the review that is arranged for tomorrow',
      'arrange-an-advocate',
      {
        'advocate-wanted': 'wanted',
        reviews: [{ 'review-on': '2026-11-25', 'review-state': 'review-planned' }]
      },
      { date: today, basis: 'before' }
    ],
    [
      'an advocate, where the review that is arranged is further off',
      'arrange-an-advocate',
      {
        'advocate-wanted': 'wanted',
        reviews: [{ 'review-on': '2026-12-03', 'review-state': 'review-planned' }]
      },
      { date: '2026-12-01', basis: 'five-working-days' }
    ],
    [
      'an advocate, before the next of two reviews, whatever the last one was',
      'arrange-an-advocate',
      {
        'advocate-wanted': 'wanted',
        'periods-of-care': [care('2026-08-03')],
        reviews: [
          { 'review-on': '2026-08-27', 'review-state': 'review-held', 'review-next-on': '2026-11-27' }
        ]
      },
      { date: '2026-11-26', basis: 'before' }
    ],
    [
      'one that has its help already does not count',
      'arrange-help-for-an-asylum-step',
      steps(
        step({
          'asylum-step-on': '2026-11-26',
          'asylum-step-interpreter': 'arranged',
          'asylum-step-lawyer': 'present'
        }),
        step({ 'asylum-step-on': '2026-12-02' })
      ),
      { date: '2026-12-01', basis: 'before' }
    ],
    [
      'who goes along, before the step',
      'name-who-goes-along-to-an-asylum-step',
      steps(step({ 'asylum-step-on': '2026-12-02' })),
      { date: '2026-12-01', basis: 'before' }
    ],
    [
      'a statement, by its day',
      'finish-the-statement-in-time',
      steps(step({ 'asylum-step-kind': 'statement', 'asylum-step-on': '2027-01-20' })),
      { date: '2027-01-20', basis: 'recorded' }
    ],
    [
      'what is still being found out, by the agreed day',
      'find-out-by-the-date',
      {
        'trafficking-conclusion': 'still-finding-out',
        people: [{ 'person-name': 'Jo Lund', 'person-role': 'social-worker' }],
        'finding-out-by': '2026-12-03',
        'finding-out-who': 'Jo Lund'
      },
      { date: '2026-12-03', basis: 'recorded' }
    ],
    [
      'the referral, by the day that was recorded, which is no law’s',
      'finish-the-nrm-referral',
      { ...suspected, referral: 'being-made', 'referral-by-date': '2026-11-27' },
      { date: '2026-11-27', basis: 'recorded', row: 'nrm-referral' }
    ],
    [
      'the decisions on the referral, when the first can be expected',
      'follow-the-nrm-decisions',
      referred,
      { date: '2026-12-01', basis: 'expected' }
    ],
    [
      'going through the assessment, for which no law sets a day',
      'go-through-the-assessment',
      { 'assessment-started-on': today, 'assessment-analysis': 'He is safe here.' },
      { date: '2026-12-08', basis: 'ten-working-days' }
    ],
    [
      'what the last review found missing, by the first day that is set for it',
      'see-to-the-protection-needs',
      {
        reviews: [
          {
            'review-on': today,
            'review-state': 'review-held',
            'review-protection-needs': 'not-protected',
            'review-next-on': '2026-11-30'
          }
        ],
        'protection-steps': [
          { 'protection-action': 'A lock', 'protection-by-when': '2026-11-28' },
          { 'protection-action': 'A bus pass', 'protection-by-when': '2026-12-24' }
        ]
      },
      { date: '2026-11-28', basis: 'recorded' }
    ],
    [
      'the same by the one day that is set for it, also where the next review comes before',
      'see-to-the-protection-needs',
      {
        reviews: [
          {
            'review-on': today,
            'review-state': 'review-held',
            'review-protection-needs': 'not-protected',
            'review-next-on': '2026-11-30'
          }
        ],
        'protection-steps': [{ 'protection-action': 'A bus pass', 'protection-by-when': '2026-12-24' }]
      },
      { date: '2026-12-24', basis: 'recorded' }
    ],
    [
      'the same by the next review that is to come, where no step has a day',
      'see-to-the-protection-needs',
      {
        reviews: [
          {
            'review-on': today,
            'review-state': 'review-held',
            'review-protection-needs': 'partly-protected',
            'review-next-on': '2026-11-30'
          }
        ]
      },
      { date: '2026-11-30', basis: 'looked-at-again' }
    ],
    [
      'the same by the day on which protection is looked at again, where that comes first',
      'see-to-the-protection-needs',
      {
        reviews: [
          {
            'review-on': today,
            'review-state': 'review-held',
            'review-protection-needs': 'partly-protected',
            'review-next-on': '2026-11-30'
          }
        ],
        'protection-review-on': '2026-11-27'
      },
      { date: '2026-11-27', basis: 'looked-at-again' }
    ],
    [
      'consent at 18, of somebody of whom nobody knows a birthday',
      'explain-consent-before-eighteen',
      { ...referred, 'age-as-known': '16-or-17' },
      { date: '2026-12-08', basis: 'ten-working-days' }
    ]
  ])('%s', (_, id, given, due) => {
    expect(dueOn(id, given)).toEqual(due)
  })
})

describe('notice to the authority of the area', () => {
  const outside: CaseAnswers = {
    'periods-of-care': [care('2026-11-20')],
    'placement-kind': 'foster-carer',
    'placement-since': '2026-11-20',
    'placement-area': 'adjoining-area'
  }

  it.each<[string, CaseAnswers, Due]>([
    [
      'five working days after an emergency placement',
      { ...outside, 'out-of-area-emergency': 'yes' },
      { date: '2026-11-27', basis: 'clock', row: 'out-of-area-notice' }
    ],
    [
      'before the placement otherwise, and overdue from its start',
      { ...outside, 'out-of-area-emergency': 'no' },
      { date: '2026-11-20', basis: 'clock', row: 'out-of-area-notice' }
    ],
    [
      'cannot wait where nothing tells the day',
      { 'placement-kind': 'foster-carer', 'placement-area': 'adjoining-area' },
      { date: today, basis: 'same-day' }
    ]
  ])('is due %s', (_, given, due) => {
    expect(dueOn('notify-the-area-authority', given)).toEqual(due)
  })
})

describe('a review that is arranged', () => {
  const arranged: CaseAnswers = {
    'periods-of-care': [care('2026-09-01')],
    reviews: [
      { 'review-on': '2026-09-25', 'review-state': 'review-held', 'review-next-on': '2026-12-01' },
      { 'review-on': '2026-12-22', 'review-state': 'review-planned' }
    ]
  }

  it('is the day for what is to be done by the next review, where it comes before the last day for it', () => {
    expect(dueOn('screen-again', { ...arranged, screenings: [{ 'screening-on': '2026-09-02' }] })).toEqual({
      date: '2026-12-01',
      basis: 'next-review'
    })
  })

  it('stands among the days beside the last day for it', () => {
    expect(entryOf('arranged-review', arranged, today)?.date).toBe('2026-12-01')
    expect(entryOf('second-review', arranged, today)?.date).toBe('2026-12-25')
  })

  it.each([
    ['2026-11-23', undefined],
    ['2026-11-24', '2026-12-01'],
    ['2026-12-01', '2026-12-01'],
    // It is recorded on the days after: nothing says yet whether it was held (¶46).
    ['2026-12-02', '2026-12-01'],
    ['2026-12-14', '2026-12-01']
  ])(
    'is said on the task list from a week before, and until somebody says what came of it: %s',
    (day, at) => {
      const view = { answers: answersOf(arranged), today: day }
      expect(reviewAtHand(clockOf(view), view)).toBe(at)
    }
  )

  // The 1st passed without a word of what came of it, and the review of the 22nd is at hand (¶46).
  it('that has passed does not hide the next that is at hand', () => {
    const view = { answers: answersOf(arranged), today: '2026-12-16' }
    expect(reviewAtHand(clockOf(view), view)).toBe('2026-12-22')
  })

  it.each(['2026-04-24', '2026-05-01', '2026-05-20'])(
    'of which only the month is known is said to be on no day: on %s',
    (day) => {
      const reviews = [
        { 'review-on': '2025-09-25', 'review-state': 'review-held' },
        { 'review-on': '2026-05', 'review-state': 'review-planned' }
      ]
      const given = { 'periods-of-care': [care('2025-09-01')], reviews }
      const view = { answers: answersOf(given), today: day }
      expect(reviewAtHand(clockOf(view), view)).toBeUndefined()
    }
  )

  it('is overdue once its day has passed, and gone once it was held', () => {
    expect(entryOf('arranged-review', arranged, '2026-12-02')?.state.kind).toBe('overdue')
    const held: CaseAnswers = {
      'periods-of-care': [care('2026-09-01')],
      reviews: [
        { 'review-on': '2026-09-25', 'review-state': 'review-held', 'review-next-on': '2026-12-01' },
        { 'review-on': '2026-12-01', 'review-state': 'review-held' }
      ]
    }
    expect(rowsOf(held, '2026-12-02')).not.toContain('arranged-review')
  })

  // Reviews are brought forward when something happened (¶46): what the first set for the second is then of the past.
  it.each([
    ['the day before', '2026-11-30', '2026-11-30'],
    ['on its day', '2026-12-01', '2026-12-01'],
    ['the day before, read when its day has gone', '2026-11-30', '2026-12-09']
  ])('and held %s, its own next day is the one that is arranged', (_, on, day) => {
    const brought: CaseAnswers = {
      'periods-of-care': [care('2026-09-01')],
      reviews: [
        { 'review-on': '2026-09-25', 'review-state': 'review-held', 'review-next-on': '2026-12-01' },
        { 'review-on': on, 'review-state': 'review-held', 'review-next-on': '2027-05-28' }
      ]
    }
    const view = { answers: answersOf(brought), today: day }
    expect(entryOf('arranged-review', brought, day)).toMatchObject({
      date: '2027-05-28',
      state: { kind: 'due' }
    })
    expect(reviewAtHand(clockOf(view), view)).toBeUndefined()
  })
})

describe('what stays undone', () => {
  const inCare: CaseAnswers = { ...suspected, 'periods-of-care': [care('2026-09-01')] }

  it.each<[string, PlainDate]>([
    ['report-the-crime', '2026-11-26'],
    ['agree-police-roles', '2026-11-26'],
    ['agree-who-must-not-know', '2026-11-26'],
    ['agree-a-number-to-remember', '2026-12-01'],
    ['try-the-emergency-route', '2026-11-26'],
    ['assess-family-contact', '2026-12-01']
  ])('%s keeps its near day after a review is held, and is overdue', (id, date) => {
    const given: CaseAnswers = {
      ...inCare,
      'exploitation-situations': [{ 'situation-still-in-it': 'no' }],
      'emergency-accommodation-tested': 'no',
      'safety-measures': [{ 'measure-what': 'number-memorised' }],
      'family-contacts': [{ 'contact-now': 'in-contact' }]
    }
    const reviewed: CaseAnswers = {
      ...given,
      reviews: [{ 'review-on': '2026-12-10', 'review-state': 'review-held' }]
    }
    expect(dueOn(id, given)?.date).toBe(date)
    const file = fileWith(answersOf(given))
    const followed = followActions(file, { answers: file.answers, today })
    const later = { ...followed, answers: answersOf(reviewed) }
    const item = actionListOf(later, { answers: later.answers, today: '2026-12-11' }).find(
      (one) => one.id === id
    )
    expect(item).toMatchObject({ state: 'overdue', due: { date } })
  })

  it('a duty that holds all the time has no day, and is never overdue', () => {
    const id = 'go-on-treating-as-a-child'
    expect(dueOn(id, { 'age-in-doubt': 'yes', 'treated-as-a-child': 'yes' }, '2027-05-01')).toEqual({
      basis: 'standing'
    })
  })
})

// ¶51, ¶64, ¶66: what is owed to a child of 16 or 17, and ends or changes at 18.
describe('what comes before 18', () => {
  const person = (born: PlainDate, from: PlainDate, more: CaseAnswers = {}): CaseAnswers => ({
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'document' }],
    'periods-of-care': [care(from)],
    ...more
  })

  it.each<[string, string, CaseAnswers, Due]>([
    [
      'an adviser who is owed since 16, and 18 is tomorrow: today',
      'appoint-personal-adviser',
      person('2008-11-25', '2025-03-14'),
      { date: today, basis: 'before' }
    ],
    [
      'an adviser who is owed since 16: today, and no day ahead',
      'appoint-personal-adviser',
      person('2009-06-15', '2025-03-14'),
      { date: today, basis: 'same-day' }
    ],
    [
      'an adviser who is owed since 16, and 18 is four days away: today, and no day up to the eve',
      'appoint-personal-adviser',
      person('2008-11-28', '2025-03-14'),
      { date: today, basis: 'before' }
    ],
    [
      // Thirteen weeks in care were full on 17 November: five working days from then are today, and have not gone.
      'an adviser who is owed since five working days: within five more',
      'appoint-personal-adviser',
      person('2009-06-15', '2026-08-18'),
      { date: '2026-12-01', basis: 'five-working-days' }
    ],
    [
      'an adviser who is owed from today: within five working days',
      'appoint-personal-adviser',
      person('2009-06-15', '2026-08-25'),
      { date: '2026-12-01', basis: 'five-working-days' }
    ],
    [
      'an adviser who will be owed from the eve of 18, a month ahead: within five working days',
      'appoint-personal-adviser',
      person('2008-12-28', '2026-09-27'),
      { date: '2026-12-01', basis: 'five-working-days' }
    ],
    [
      'an adviser who will be owed in two days: before that day',
      'appoint-personal-adviser',
      person('2008-12-28', '2026-08-27'),
      { date: '2026-11-25', basis: 'before' }
    ],
    // Support may end from the birthday on: until the assessment stands it may not (¶65, Schedule 3).
    [
      'that human rights are assessed once appeals are over, 18 being months ahead: the day before it',
      'carry-out-human-rights-assessment',
      person('2009-05-24', '2026-11-09', { 'immigration-position': 'appeal-rights-exhausted' }),
      { date: '2027-05-23', basis: 'before' }
    ],
    [
      'the same of somebody who is 18 today: within five working days',
      'carry-out-human-rights-assessment',
      person('2008-11-24', '2024-11-09', { 'immigration-position': 'appeal-rights-exhausted' }),
      { date: '2026-12-01', basis: 'five-working-days' }
    ],
    [
      'the same, and 18 comes sooner: the day before',
      'appoint-personal-adviser',
      person('2008-11-28', '2026-08-25'),
      { date: '2026-11-27', basis: 'before' }
    ],
    [
      // With one day of care less, no assessment is owed (regulation 42, Children Act 1989 s24).
      'the assessment of whose 13 weeks end with the eve of 18, sooner than the next review',
      'assess-pathway-needs',
      person('2008-11-27', '2026-08-28'),
      { date: '2026-11-26', basis: 'before' }
    ],
    [
      // Three months from 13 weeks in care would be after 18, when they are no eligible child any more (regulation 42).
      'the assessment of who became eligible less than three months before 18',
      'assess-pathway-needs',
      person('2008-12-06', '2026-08-20'),
      { date: '2026-12-05', basis: 'before' }
    ],
    [
      'the same, where the three months end before 18',
      'assess-pathway-needs',
      person('2009-03-20', '2026-08-20'),
      { date: '2027-02-19', basis: 'clock', row: 'needs-assessment' }
    ],
    [
      'the same of who is 18 since: the day of the law, and no birthday that has gone',
      'assess-pathway-needs',
      person('2008-11-20', '2026-08-18'),
      { date: '2027-02-17', basis: 'clock', row: 'needs-assessment' }
    ],
    [
      'what they are entitled to',
      'explain-entitlements',
      person('2008-12-01', '2026-11-09', {
        'pathway-assessment-state': 'under-way',
        'financial-policy-explained': 'no'
      }),
      { date: '2026-11-30', basis: 'before' }
    ],
    [
      'that consent is asked for from 18, a year ahead: half a year before it, and not in a fortnight',
      'explain-consent-before-eighteen',
      person('2009-11-24', '2026-11-09', { 'trafficking-conclusion': 'suspected', referral: 'made' }),
      { date: '2027-05-24', basis: 'half-a-year-before' }
    ],
    [
      'the same once that day has gone: by the next review, which is due sooner than in a fortnight',
      'explain-consent-before-eighteen',
      person('2009-05-24', '2026-11-09', { 'trafficking-conclusion': 'suspected', referral: 'made' }),
      { date: '2026-12-07', basis: 'last-day-for-review' }
    ],
    [
      'the same, and 18 comes sooner: the day before',
      'explain-consent-before-eighteen',
      person('2008-11-28', '2026-11-09', { 'trafficking-conclusion': 'suspected', referral: 'made' }),
      { date: '2026-11-27', basis: 'before' }
    ]
  ])('%s', (_, id, given, expected) => {
    expect(dueOn(id, given)).toEqual(expected)
  })

  // ¶27: the days of one decision are not those of the one before it, which stood in the same record.
  it('a decision that is to be told has its own days, though the one before was to be told until now', () => {
    const decided = (...all: readonly (readonly [string | undefined, string])[]): CaseAnswers => ({
      ...suspected,
      referral: 'made',
      'referral-made-on': '2025-01-10',
      'nrm-decisions': all.map(([on, told]) => ({
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'negative',
        ...(on === undefined ? {} : { 'nrm-decision-on': on }),
        'nrm-decision-told-to-child': told
      }))
    })
    const dueIn = (given: CaseAnswers, since: PlainDate) => {
      const file = fileWith(answersOf(given))
      const view = { answers: file.answers, today }
      const followed = followActions({ ...file, actions: {} }, { ...view, today: since })
      return actionListOf(followed, view).find(({ id }) => id === 'tell-the-child-of-the-decision')?.due
    }
    const on = (date: string) => ({ date, basis: 'two-days' })
    expect(dueIn(decided(['2025-03-17', 'told'], ['2026-11-20', 'to-be-told']), '2025-03-18')).toEqual(
      on('2026-11-22')
    )
    // One that was written down later than it was made is told in two days from then, and the one that waits longest sets the day.
    expect(dueIn(decided(['2026-11-10', 'to-be-told']), '2026-11-20')).toEqual(on('2026-11-22'))
    expect(dueIn(decided(['2025-03-17', 'to-be-told'], ['2026-11-20', 'to-be-told']), '2025-03-18')).toEqual(
      on('2025-03-20')
    )
    expect(dueIn(decided([undefined, 'to-be-told'], ['2026-11-20', 'to-be-told']), '2025-03-18')).toEqual(
      on('2025-03-20')
    )
  })

  it('an adviser who is still to be appointed in the last week before 18 has a day that is set', () => {
    const given = person('2008-12-10', '2026-08-25')
    expect(dueOn('appoint-personal-adviser', given)).toEqual({
      date: '2026-12-01',
      basis: 'five-working-days'
    })
    for (const [day, basis] of [
      ['2026-12-02', 'five-working-days'],
      ['2026-12-03', 'before'],
      ['2026-12-09', 'before']
    ] as const)
      expect(dueOn('appoint-personal-adviser', given, day), day).toEqual({ date: '2026-12-01', basis })
  })
})
