import { describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import { occurrencesOf } from '../../../machines/actions/all'
import { disclosed } from '../../../machines/journey/disclosed-case'
import type { Disclosure } from '../../../machines/policy/disclosure/disclosure'
import { answeredAs, begun, doneIn, isCalledOn, itemOf, viewOf, type Given } from '../../support/over-days'

/** A boy whose claim is undecided. His mother is out of touch, and was found safe. */
const boy = (liaison: string | undefined, more: Given = {}, contact = {}): Given => ({
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2008-12-02', 'birth-source': 'document' }],
  'immigration-position': 'claim-undecided',
  'family-contacts': [
    {
      'contact-who': 'Olena Bondar',
      'contact-is-parent': 'yes',
      'contact-now': 'contact-lost',
      'contact-assessment': 'assessed-safe',
      ...contact
    }
  ],
  ...(liaison === undefined ? {} : { 'home-office-liaison': liaison }),
  ...more
})
const ofHomeOffice = [
  'liaise-about-family-contact',
  'liaise-once-there-is-a-caseworker',
  'press-the-home-office-for-an-answer'
]
const answersThatHoldBack = ['not-yet-asked', 'asked', 'no-caseworker-yet', 'not-to-be-started']
const open = (given: Given, on: string, ids: readonly string[]) =>
  ids.filter((id) => isCalledOn(on, given, id))
const wordsOf = (given: Given, id: string, on: string) => variantOf(id, viewOf(begun(given, on), on))

// ¶30 speaks of a child’s family. From 18 the person decides on contact, and nothing waits for the Home Office.
describe('contact and tracing that waited for the Home Office', () => {
  const plans: readonly (readonly [string, object])[] = [
    ['have-family-traced', { 'contact-plan': 'trace' }],
    ['promote-safe-contact', { 'contact-plan': 'start-contact' }],
    ['promote-safe-contact', {}]
  ]

  it.each(plans)('are called for on the 18th birthday: %s %j', (id, contact) => {
    for (const answer of answersThatHoldBack) {
      const given = boy(answer, {}, contact)
      expect(open(given, '2026-12-01', [id])).toEqual([])
      expect(open(given, '2026-12-02', [id])).toEqual([id])
      expect(open(given, '2026-12-02', ofHomeOffice)).toEqual([])
    }
  })

  it.each(plans)('begin with no question to the Home Office from 18: %s %j', (id, contact) => {
    for (const answer of [undefined, ...answersThatHoldBack])
      expect(wordsOf(boy(answer, {}, contact), id, '2026-12-02')).toBeUndefined()
    expect(wordsOf(boy(undefined, {}, contact), id, '2026-12-01')).toBe(
      id === 'have-family-traced' ? 'to-be-asked' : 'to-be-begun'
    )
  })
})

// ¶30 speaks of an unaccompanied child; contact with parents is promoted for every child who is looked after (¶29).
describe('contact of a child who is not alone', () => {
  const ids = ['promote-safe-contact', 'seek-parents-views', 'have-family-traced']
  const cared = (who: string): Given => ({ 'unaccompanied-responsible-adult': who })
  const start = { 'contact-plan': 'start-contact' }

  it.each(['a-parent', 'another-adult'])('does not wait for the Home Office: %s', (who) => {
    for (const answer of answersThatHoldBack) {
      expect(open(boy(answer, cared(who), start), '2026-11-02', ids)).toEqual(ids.slice(0, 2))
      expect(open(boy(answer, cared(who), { 'contact-plan': 'trace' }), '2026-11-02', ids)).toEqual(
        ids.slice(1)
      )
      expect(open(boy(answer, cared(who), start), '2026-11-02', ofHomeOffice)).toEqual([])
    }
    expect(wordsOf(boy(undefined, cared(who), start), 'promote-safe-contact', '2026-11-02')).toBeUndefined()
  })

  it('waits where nobody is responsible for the child, where it is not known, or where the adult is feared', () => {
    const feared: Given = {
      ...cared('another-adult'),
      exploiters: [{ 'exploiter-called': 'The man with the van' }]
    }
    for (const more of [cared('nobody'), {}, feared])
      for (const answer of answersThatHoldBack) {
        expect(open(boy(answer, more, start), '2026-11-02', ids)).toEqual([])
        expect(open(boy(answer, more, start), '2026-11-02', ofHomeOffice)).toHaveLength(1)
      }
  })
})

// What a recipient is not told of one of the family takes nothing of another from them (¶29, ¶30).
describe('a copy without the immigration position', () => {
  const without: Disclosure = { leftOut: new Set(['immigration'] as const), own: [] }
  const mother = {
    'contact-who': 'Her mother',
    'contact-now': 'in-contact',
    'contact-assessment': 'assessed-safe'
  }
  const aunt = { ...mother, 'contact-who': 'Her aunt', 'contact-now': 'contact-lost' }
  const help = (...family: readonly object[]) => {
    const given = boy('asked', { 'family-contacts': family as never })
    const copy = disclosed(viewOf(begun(given, '2026-11-02'), '2026-11-02'), without).view
    const { called, leftOut } = occurrencesOf(copy)
    return leftOut.has('promote-safe-contact') ? 'left out' : called.get('promote-safe-contact')?.length
  }

  it('keeps the help with contact with a mother who is there, whatever holds of an aunt', () => {
    expect(help(mother)).toBe(1)
    expect(help(mother, aunt)).toBe(1)
    expect(help(aunt, mother)).toBe(1)
    expect(help(aunt)).toBe('left out')
  })
})

// What is held back is not held back for ever: contact is promoted, and each review looks at it (¶29, ¶30, ¶46).
describe('contact that is held back for the Home Office', () => {
  const liaise = 'liaise-about-family-contact'
  const once = 'liaise-once-there-is-a-caseworker'
  const held = (...days: readonly string[]): Given => ({
    reviews: days.map((day) => ({ 'review-on': day, 'review-state': 'review-held' }))
  })
  const stateOf = (file: ReturnType<typeof begun>, id: string, on: string) => itemOf(file, id, on)?.state

  it('has a day where the position rests on a claim, though no caseworker is recorded', () => {
    for (const position of ['claim-undecided', 'refugee-status', 'claim-withdrawn', 'appeal-pending']) {
      const given = boy('no-caseworker-yet', { 'immigration-position': position })
      expect(open(given, '2026-09-01', ofHomeOffice)).toEqual([once])
      expect(wordsOf(given, once, '2026-09-01')).toBe('who-decides')
      expect(itemOf(begun(given, '2026-09-01'), once, '2026-09-01')?.due.date).toBe('2026-09-15')
    }
    for (const position of ['no-claim-yet', 'not-established', 'other-leave']) {
      const given = boy('no-caseworker-yet', { 'immigration-position': position })
      expect(open(given, '2026-09-01', ofHomeOffice)).toEqual([once])
      expect(wordsOf(given, once, '2026-09-01')).toBeUndefined()
      expect(itemOf(begun(given, '2026-09-01'), once, '2026-09-01')?.due.date).toBeUndefined()
    }
  })

  it('has that day from the claim on, also where it was done with before', () => {
    const [before, after] = ['no-claim-yet', 'claim-undecided'].map((position) =>
      boy('no-caseworker-yet', { 'immigration-position': position })
    ) as [Given, Given]
    const file = begun(before, '2026-09-01')
    for (const earlier of [file, doneIn(file, [once], '2026-09-02')]) {
      const claimed = answeredAs(earlier, after, '2026-10-01')
      expect(stateOf(claimed, once, '2026-10-01')).toBe('open')
      expect(itemOf(claimed, once, '2026-10-01')?.due.date).toBe('2026-10-15')
    }
  })

  it.each([
    ['not-yet-asked', liaise, {}],
    ['no-caseworker-yet', once, {}],
    ['no-caseworker-yet', once, { 'immigration-position': 'no-claim-yet' }],
    ['asked', 'press-the-home-office-for-an-answer', {}]
  ] as const)('is taken up anew after each review: %s, %s', (answer, id, more) => {
    const given = boy(answer, more)
    const done = doneIn(begun(given, '2026-09-01'), [id], '2026-09-10')
    expect(stateOf(done, id, '2026-10-01')).toBe('done')
    const reviewed = answeredAs(done, { ...given, ...held('2026-10-12') }, '2026-10-13')
    expect(stateOf(reviewed, id, '2026-10-13')).not.toBe('done')
    expect(itemOf(reviewed, id, '2026-10-13')?.called).toBe(true)
  })

  it('is looked at after each review where the answer is that it is not to be started, and of nobody found unsafe', () => {
    const given = boy('not-to-be-started')
    const file = begun(given, '2026-09-01')
    expect(stateOf(file, liaise, '2026-09-01')).toBeUndefined()
    const reviewed = answeredAs(file, { ...given, ...held('2026-10-12') }, '2026-10-13')
    expect(stateOf(reviewed, liaise, '2026-10-13')).toBe('open')
    expect(variantOf(liaise, viewOf(reviewed, '2026-10-13'))).toBe('held-back')
    const looked = doneIn(reviewed, [liaise], '2026-10-14')
    expect(stateOf(looked, liaise, '2026-11-14')).toBe('done')
    const next = answeredAs(looked, { ...given, ...held('2026-10-12', '2026-11-20') }, '2026-11-21')
    expect(stateOf(next, liaise, '2026-11-21')).toBe('open')
    for (const contact of [
      { 'contact-assessment': 'assessed-not-safe' },
      { 'contact-plan': 'no-contact' },
      { 'contact-now': 'in-contact' }
    ])
      expect(open(boy('not-to-be-started', held('2026-10-12'), contact), '2026-10-13', [liaise])).toEqual([])
  })
})
