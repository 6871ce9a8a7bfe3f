import { describe, expect, it } from 'vitest'
import { actionsOf } from '../../../machines/actions/all'
import { variantOf } from '../../../machines/actions/variants'
import { hasALineToSign } from '../../../machines/policy/people/signatories'
import { signs } from '../../../machines/policy/people/sign-language'
import { followActions } from '../../../machines/actions/follow'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { fileWith } from '../../support/file'
import { answeredAs, begun, doneIn, itemOf, opened } from '../../support/over-days'
import { answersOf, type NamedCase } from '../../cases/named-case'

type Given = NamedCase['answers']

const view = (given: Given) => ({ answers: answersOf(given), today: '2026-12-29' })
const called = (given: Given): readonly string[] => actionsOf(view(given)).map(({ id }) => id)
const of16: Given = { 'dates-of-birth': [{ 'birth-date': '2010-10-29', 'birth-source': 'document' }] }
const follows = (help: string): Given => ({ ...of16, 'communication-help-needed': help })
const cannot = follows('cannot-follow')
const others = [of16, ...['no', 'yes', 'own-signs', 'british-sign-language'].map(follows)]

/** By hand: orders to ask, tell or teach the child. For one who can follow nothing they turn to whoever knows the child (¶26–28, ¶41, ¶47). */
describe('a child who can follow and answer nothing, even with help', () => {
  it.each([
    ['explain-where-they-are', 'cannot-be-asked'],
    ['explain-the-situation', 'cannot-be-asked'],
    ['explain-the-risks', 'cannot-be-asked'],
    ['explain-who-does-what', 'cannot-be-asked'],
    ['go-through-the-assessment', 'cannot-be-asked'],
    ['build-safety-skills', 'cannot-be-asked'],
    ['explain-the-referral-to-the-child', 'cannot-be-asked'],
    ['involve-the-child-in-protection', 'cannot-be-asked'],
    ['ask-the-child-about-a-measure', 'cannot-be-asked'],
    ['arrange-a-legal-representative', 'cannot-be-asked'],
    // In these words a child under five is not asked either, and nothing in them goes by an age.
    ['take-a-photograph', 'small'],
    ['note-the-phone-numbers', 'small-agreed'],
    ['plan-the-first-48-hours', 'small'],
    ['return-home-interview', 'small'],
    ['establish-language-needs', 'small'],
    ['find-an-interpreter', 'small']
  ])('has words of their own in %s: %s', (action, words) => {
    expect(variantOf(action, view(cannot))).toBe(words)
    expect(variantOf(action, view({ ...of16, 'dates-of-birth': [{ 'birth-date': '2024-02-01' }] }))).toBe(
      action === 'note-the-phone-numbers' ? 'small' : words
    )
    for (const other of others) expect(variantOf(action, view(other)), JSON.stringify(other)).not.toBe(words)
  })

  it('is of no age: no nursery is looked for, and nobody says that a child of this age was taken', () => {
    for (const action of [
      'secure-a-place-in-education',
      'produce-the-personal-education-plan',
      'look-for-the-child',
      'find-out-how-old-a-small-child-is'
    ])
      expect(variantOf(action, view(cannot)), action).toBeUndefined()
  })

  it('has one order where two are owed in one talk (¶27, ¶28)', () => {
    const notUnderstood: Given = {
      'not-yet-understood': ['where-they-are', 'the-risks', 'their-situation', 'who-does-what']
    }
    const owed = (given: Given) => view({ ...given, ...notUnderstood })
    expect(variantOf('explain-where-they-are', owed(cannot))).toBe('cannot-be-asked-and-the-risks')
    expect(variantOf('explain-who-does-what', owed(cannot))).toBe('cannot-be-asked-and-the-situation')
    expect(variantOf('explain-where-they-are', owed(of16))).toBe('and-the-risks')
    expect(variantOf('explain-who-does-what', owed(of16))).toBe('and-the-situation')
  })

  it('signs nothing, and nobody signs that a plan was read back (¶26, ¶27)', () => {
    for (const who of ['child', 'interpreter'] as const) {
      expect(hasALineToSign(who, view({ ...cannot, 'interpreter-needed': 'yes' }))).toBe(false)
      for (const other of others)
        expect(hasALineToSign(who, view({ ...other, 'interpreter-needed': 'yes' }))).toBe(true)
    }
    expect(hasALineToSign('social-worker', view(cannot))).toBe(true)
  })

  it('is told of no referral now, and has no choice of interpreter to be asked for', () => {
    const referred: Given = { referral: 'made', 'referral-explained-to-child': 'not-now' }
    const notAsked: Given = { 'interpreter-needed': 'yes', 'interpreter-gender-choice': 'not-asked' }
    for (const [order, given] of [
      ['explain-the-referral-to-the-child', referred],
      ['ask-interpreter-preference', notAsked]
    ] as const) {
      expect(called({ ...cannot, ...given })).not.toContain(order)
      for (const other of others)
        expect(called({ ...other, ...given }), JSON.stringify(other)).toContain(order)
    }
  })

  // ¶40, ¶41: nobody writes that she chose not to say. What she showed is taken, and what nobody has looked for is not.
  it.each<[boolean, string | { readonly reason: 'not-known' | 'does-not-apply' }]>([
    [false, 'She showed nothing when the door was locked (Moira Kent)'],
    [true, { reason: 'not-known' }],
    [true, { reason: 'does-not-apply' }]
  ])('still owes a view of a measure: %s, with %j', (isOwed, seen) => {
    const measure = { 'measure-what': 'other', 'measure-child-view': seen }
    const given: Given = { ...cannot, 'safety-measures': [measure] }
    expect(called(given).includes('ask-the-child-about-a-measure')).toBe(isOwed)
  })

  // ¶47, ¶49: nobody has asked for an advocate, and nobody can say that they want a visitor.
  it('has an advocate and a visitor by what others decide', () => {
    for (const [order, id, said] of [
      ['arrange-an-advocate', 'advocate-wanted', 'wanted'],
      ['offer-an-independent-visitor', 'visitor-answer', 'accepted']
    ] as const) {
      for (const answer of [undefined, { reason: 'not-known' } as const])
        expect(variantOf(order, view({ ...cannot, ...(answer && { [id]: answer }) }))).toBe('cannot-be-asked')
      expect(variantOf(order, view({ ...cannot, [id]: said }))).toBeUndefined()
      for (const other of others) expect(variantOf(order, view(other))).toBeUndefined()
    }
  })

  // “She does not sign” is no sign language, and the choice says what she follows.
  it('signs in no language that a text names', () => {
    const texts: Given = { 'communication-help': 'The staff use BSL with the others. She takes a hand.' }
    expect(signs(view({ ...cannot, ...texts }))).toBe(false)
    expect(signs(view({ ...follows('yes'), ...texts }))).toBe(true)
  })
})

// ¶20, ¶23, ¶30, ¶42: what is agreed of risks and referral is agreed with nobody who may be the danger, and with nobody unchecked.
describe('a child who cannot be asked, with somebody who may be a danger', () => {
  const suspected: Given = {
    'trafficking-conclusion': 'suspected',
    referral: 'made',
    'not-yet-understood': ['where-they-are', 'the-risks', 'their-situation', 'who-does-what']
  }
  const withFamily: Given = {
    ...suspected,
    'dates-of-birth': [{ 'birth-date': '2012-03-01', 'birth-source': 'document' }],
    'communication-help-needed': 'cannot-follow',
    'place-tonight': 'with-family'
  }
  const mai: Given = {
    people: [{ 'person-name': 'Mai Tran', 'person-role': 'family-carer' }],
    'family-contacts': [
      { 'contact-who': 'Mai Tran', 'contact-involvement': 'suspected', 'contact-now': 'in-contact' }
    ]
  }
  const unchecked: Given = {
    ...suspected,
    'dates-of-birth': [{ 'birth-date': '2024-02-01', 'birth-source': 'document' }],
    'place-tonight': 'with-an-adult-not-yet-checked'
  }
  const orders: readonly (readonly [string, string, string])[] = [
    ['explain-where-they-are', 'nobody-there-and-the-risks', 'cannot-be-asked-and-the-risks'],
    ['explain-the-risks', 'nobody-there', 'cannot-be-asked'],
    ['explain-who-does-what', 'nobody-there-and-the-situation', 'cannot-be-asked-and-the-situation'],
    ['explain-the-situation', 'nobody-there', 'cannot-be-asked'],
    ['go-through-the-assessment', 'nobody-there', 'cannot-be-asked'],
    ['build-safety-skills', 'nobody-there', 'cannot-be-asked'],
    ['explain-the-referral-to-the-child', 'nobody-there', 'cannot-be-asked'],
    ['involve-the-child-in-protection', 'nobody-there', 'cannot-be-asked'],
    ['ask-the-child-about-a-measure', 'nobody-there', 'cannot-be-asked'],
    // ¶23, ¶39: whoever had the child is not asked of the time away, and plans no first days, where nobody knows that they are safe.
    ['return-home-interview', 'nobody-there', 'small'],
    ['plan-the-first-48-hours', 'nobody-there', 'small']
  ]

  it.each(orders)(
    'in %s nobody there has a part, and otherwise whoever knows the child has',
    (action, guarded, plain) => {
      for (const given of [
        { ...withFamily, ...mai },
        { ...withFamily, 'safe-place-first': 'not-safe' },
        unchecked,
        { ...unchecked, 'safe-place-first': 'not-safe' }
      ] as const satisfies readonly Given[])
        expect(variantOf(action, view(given)), JSON.stringify(given)).toBe(guarded)
      for (const given of [
        { ...unchecked, 'place-tonight': 'foster-home' },
        { ...withFamily, 'place-tonight': 'foster-home', 'safe-place-first': 'safe-now' }
      ] as const satisfies readonly Given[])
        expect(variantOf(action, view(given)), JSON.stringify(given)).toBe(plain)
      // One who can be asked is told, with whomever they are.
      expect(variantOf(action, view({ ...withFamily, 'communication-help-needed': 'no', ...mai }))).not.toBe(
        guarded
      )
    }
  )

  // Whoever is given no part does not do it: what the adults do in place of these skills is agreed by the social worker then (¶20, ¶42).
  it('leaves what is done in place of safety skills to whoever has the child only where nobody doubts them', () => {
    const whose = (given: Given) => {
      const whole: Given = { ...given, 'safety-skills-conclusion': 'not-yet' }
      const owner = itemOf(begun(whole, '2026-12-29'), 'build-safety-skills', '2026-12-29')?.owner
      return owner?.kind === 'role' ? owner.role : owner
    }
    const cannotFollow: Given = { ...unchecked, 'communication-help-needed': 'cannot-follow' }
    const brother: Given = {
      ...withFamily,
      people: [{ 'person-name': 'Reza Karimi', 'person-role': 'relative' }],
      'placement-responsible-person': 'Reza Karimi'
    }
    const isHeSafe = (involvement: string): Given => ({
      ...brother,
      'family-contacts': [
        { 'contact-who': 'Reza Karimi', 'contact-now': 'in-contact', 'contact-involvement': involvement }
      ]
    })
    for (const given of [unchecked, cannotFollow, isHeSafe('still-finding-out')])
      expect(whose(given), JSON.stringify(given)).toBe('social-worker')
    for (const given of [
      { ...cannotFollow, 'place-tonight': 'foster-home' },
      isHeSafe('not-suspected')
    ] as const satisfies readonly Given[])
      expect(whose(given), JSON.stringify(given)).toBe('carer')
  })

  it('decides on a visitor without them too (¶49)', () => {
    const visitor = (given: Given) => variantOf('offer-an-independent-visitor', view(given))
    const cannotFollow: Given = { ...unchecked, 'communication-help-needed': 'cannot-follow' }
    expect(visitor(cannotFollow)).toBe('nobody-there')
    expect(visitor({ ...cannotFollow, 'place-tonight': 'foster-home' })).toBe('cannot-be-asked')
  })
})

// Invariant 17, ¶26, ¶27: what was gone through with others was told to no child. Once they can be told, it is owed to them.
describe('what was done with others', () => {
  const order = 'explain-the-risks'
  const owed = (given: Given): Given => ({ ...given, 'not-yet-understood': ['the-risks'] })
  const outcome = { state: 'done', on: '2026-11-24' } as const
  const on = (file: ReturnType<typeof fileWith>, given: Given, today: string) => {
    const answers = answersOf(owed(given))
    return followActions({ ...file, answers }, { answers, today })
  }
  const doneBy = (given: Given) => {
    const open = on(fileWith({}), given, '2026-11-24')
    return on(withOutcome(open, order, outcome, '2026-11-24'), given, '2026-11-24')
  }
  const of2021: Given = { 'dates-of-birth': [{ 'birth-date': '2021-12-01', 'birth-source': 'document' }] }

  it('is open anew once the child is five, or follows signs of their own', () => {
    expect(on(doneBy(of2021), of2021, '2026-11-30').actions[order]?.outcome).toEqual(outcome)
    for (const [before, after] of [
      [of2021, of2021],
      [cannot, follows('own-signs')]
    ] as const) {
      const file = on(doneBy(before), after, '2026-12-02')
      expect(file.actions[order]).toMatchObject({ since: '2026-12-02', before: [outcome] })
      expect(file.actions[order]?.outcome).toBeUndefined()
      const told = { state: 'done', on: '2026-12-03' } as const
      const done = on(withOutcome(file, order, told, '2026-12-03'), after, '2026-12-04')
      expect(done.actions[order]?.outcome).toEqual(told)
    }
  })

  it('stays done for a child who was told, whatever is recorded later', () => {
    const file = on(doneBy(follows('yes')), cannot, '2026-12-02')
    expect(file.actions[order]?.outcome).toEqual(outcome)
    expect(on(file, follows('yes'), '2026-12-05').actions[order]?.outcome).toEqual(outcome)
  })

  it('stays done for a child who was told, also where the file is opened between', () => {
    const told = doneIn(begun(owed(follows('yes')), '2026-11-24'), [order], '2026-11-24')
    const cannotNow = answeredAs(told, owed(cannot), '2026-11-25')
    const file = opened(cannotNow, '2026-12-02')
    expect(itemOf(file, order, '2026-12-02')?.state).toBe('done')
    const again = answeredAs(file, owed(follows('yes')), '2026-12-02')
    expect(itemOf(again, order, '2026-12-02')?.state).toBe('done')
  })

  // An earlier build knew nobody as such but a child under five, and kept no reason: what it has as done was done with others.
  it('is open anew at five in a file that an earlier build closed', () => {
    const { [order]: record, ...others } = doneIn(
      begun(owed(of2021), '2026-11-24'),
      [order],
      '2026-11-24'
    ).actions
    if (record === undefined) throw new Error('no record')
    const before = {
      ...begun(owed(of2021), '2026-11-24'),
      contentVersion: '2026-12-04',
      actions: { ...others, [order]: { ...record, for: [] } }
    }
    expect(itemOf(opened(before, '2026-11-30'), order, '2026-11-30')?.state).toBe('done')
    const file = opened(before, '2026-12-02')
    expect(itemOf(file, order, '2026-12-02')).toMatchObject({ called: true, state: 'open' })
  })
})
