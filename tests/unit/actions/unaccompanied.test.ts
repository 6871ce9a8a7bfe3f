import { describe, expect, it } from 'vitest'
import { positions, type ImmigrationPosition } from '../../../content/immigration-tracks'
import type { Answers, CaseView } from '../../../machines/case-file/case-file'
import { itemsOf } from '../../../machines/case-file/read'
import { actionsOf } from '../../../machines/actions/all'
import { statusOf } from '../../../machines/facts/status'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { allWords } from '../../support/words'

/** ¶7: under 18 at the claim, in their own right, separated from both parents, with no adult responsible by law or custom. */
type CaseAnswers = NamedCase['answers']
const view = (given: CaseAnswers): CaseView => ({ answers: answersOf(given), today: '2026-11-24' })
const calls = (given: CaseAnswers) =>
  actionsOf(view(given)).some(({ id }) => id === 'establish-whether-unaccompanied')
const noteOf = (given: CaseAnswers) => statusOf(view(given)).note
const allPositions = Object.keys(positions) as ImmigrationPosition[]

/** The parts of the definition that are about the claim, each a yes or a no; the other two are one question of who was responsible. */
const partsOfTheClaim = ['unaccompanied-under-18-at-claim', 'unaccompanied-own-right'] as const
const parts = [...partsOfTheClaim, 'unaccompanied-responsible-adult'] as const
const alone: CaseAnswers = {
  'unaccompanied-responsible-adult': 'nobody'
}
const whole: CaseAnswers = {
  ...alone,
  'unaccompanied-under-18-at-claim': 'yes',
  'unaccompanied-own-right': 'yes',
  'asylum-claimed-or-intended': 'claimed'
}

describe('an unaccompanied child who has claimed asylum', () => {
  it('meets all four parts of the definition', () => {
    expect(statusOf(view(whole))).toMatchObject({
      unaccompanied: 'yes',
      unaccompaniedAsylumSeeking: true,
      note: 'unaccompanied-asylum-claimed'
    })
    expect(calls(whole)).toBe(false)
  })

  it.each([
    ...partsOfTheClaim.map((part) => [part, 'no'] as const),
    ['unaccompanied-responsible-adult', 'another-adult'] as const,
    ['unaccompanied-responsible-adult', 'a-parent'] as const
  ])('is not one where %s is “%s”', (part, said) => {
    expect(statusOf(view({ ...whole, [part]: said })).unaccompaniedAsylumSeeking).toBe(false)
    expect(noteOf({ ...whole, [part]: said })).not.toBe('unaccompanied-asylum-claimed')
  })

  it.each(parts)('is not yet one, and is to be established, where %s is not known', (part) => {
    const unasked = Object.fromEntries(Object.entries(whole).filter(([id]) => id !== part))
    const unknown: readonly CaseAnswers[] = [
      unasked,
      { ...whole, [part]: { reason: 'not-known' } },
      { ...whole, [part]: { reason: 'not-yet-explored' } },
      { ...whole, [part]: { reason: 'does-not-apply' } }
    ]
    for (const given of unknown) {
      expect(statusOf(view(given)).unaccompaniedAsylumSeeking).toBe(false)
      // What nobody has looked at yet is an open question; what was looked for and is not known has to be found out.
      expect(calls(given)).toBe(
        given[part] !== undefined && JSON.stringify(given[part]).includes('not-known')
      )
    }
  })

  // A child whose only known adult is a danger is not said to be cared for by somebody of whom nobody knows who they are (¶7, ¶30).
  it.each([
    ['relative', 'another-adult'],
    ['parent', 'a-parent']
  ])('is to be established where the only other %s has no name', (role, responsible) => {
    const feared: CaseAnswers = {
      'unaccompanied-responsible-adult': responsible,
      'family-contacts': [
        {
          'contact-who': 'Arben',
          'contact-is-parent': role === 'parent' ? 'yes' : 'no',
          'contact-involvement': 'suspected'
        }
      ]
    }
    const isCalled = (name?: string) => {
      const answers = answersOf({
        ...feared,
        people: [{ 'person-name': name ?? 'Nobody', 'person-role': role }]
      })
      const people = itemsOf(answers, 'people').map((person) => {
        const { 'person-name': named, ...others } = person.fields
        return { ...person, fields: name === undefined ? others : { ...others, 'person-name': named } }
      })
      return actionsOf({
        answers: { ...answers, people: { state: 'answered', value: people } } as Answers,
        today: '2026-11-24'
      }).some(({ id }) => id === 'establish-whether-unaccompanied')
    }
    expect(isCalled('Hana Doci')).toBe(false)
    expect(isCalled('Arben Leka')).toBe(true)
    expect(isCalled()).toBe(true)
  })

  it('was under 18 at the claim where they are a child today: “no” is to be cleared up', () => {
    const born = (year: string): CaseAnswers => ({
      ...whole,
      'unaccompanied-under-18-at-claim': 'no',
      'dates-of-birth': [{ 'birth-date': `${year}-03-01`, 'birth-source': 'child-says' }],
      'age-in-doubt': 'no'
    })
    expect(calls(born('2010'))).toBe(true)
    expect(calls(born('2000'))).toBe(false)
  })

  // ¶7: nobody is asked what a date of birth says.
  it('was under 18 at the claim where they are a child by every date of birth, and nobody doubts it', () => {
    const claimed: CaseAnswers = { ...alone, 'asylum-claimed-or-intended': 'claimed' }
    const own: CaseAnswers = { ...claimed, 'unaccompanied-own-right': 'yes' }
    const born = (...years: readonly string[]): CaseAnswers => ({
      'dates-of-birth': years.map((year) => ({
        'birth-date': `${year}-03-01`,
        'birth-source': 'child-says'
      })),
      'age-in-doubt': 'no'
    })
    expect(noteOf({ ...own, ...born('2010') })).toBe('unaccompanied-asylum-claimed')
    // Of a child by every date nobody has to find out whether a claim was made before 18: it cannot have been made later.
    expect(noteOf({ ...claimed, ...born('2010') })).toBe('unaccompanied-own-claim-not-established')
    for (const position of ['claim-undecided', 'appeal-pending'])
      expect(noteOf({ ...alone, ...born('2010'), 'immigration-position': position })).toBe(
        'unaccompanied-own-claim-not-established'
      )
    const open = 'unaccompanied-claim-not-established'
    expect(noteOf({ ...own, ...born('2010', '2007') })).toBe(open)
    expect(noteOf({ ...own, ...born('2007') })).toBe(open)
    expect(noteOf({ ...own, 'age-as-known': 'under-16' })).toBe(open)
    // What was said stands beside it, and “no” is to be cleared up.
    const no: CaseAnswers = { ...own, ...born('2010'), 'unaccompanied-under-18-at-claim': 'no' }
    expect([noteOf(no), calls(no)]).toEqual(['unaccompanied-without-claim', true])
    const unknown: CaseAnswers = { ...own, 'unaccompanied-under-18-at-claim': { reason: 'not-known' } }
    expect([calls(unknown), calls({ ...unknown, ...born('2010') })]).toEqual([true, false])
  })

  // ¶7: whoever’s age is in doubt is a child until a full assessment shows an adult. Nobody types what that says, and no paper says that it is open.
  it('was under 18 at the claim while the age is in doubt', () => {
    const own: CaseAnswers = {
      ...alone,
      'asylum-claimed-or-intended': 'claimed',
      'unaccompanied-own-right': 'yes',
      'age-in-doubt': 'yes',
      'dates-of-birth': [
        { 'birth-date': '2009-08-04', 'birth-source': 'child-says' },
        { 'birth-date': '2002-01-01', 'birth-source': 'home-office' }
      ]
    }
    expect(noteOf(own)).toBe('unaccompanied-asylum-claimed')
    const found: CaseAnswers = {
      ...own,
      'age-assessment': 'full-assessment-recorded',
      'age-assessment-outcome': 'found-an-adult'
    }
    expect(noteOf(found)).toBe('unaccompanied-claim-not-established')
  })

  /** They claimed in their own right, and nothing is decided. */
  const undecided: CaseAnswers = {
    ...alone,
    'asylum-claimed-or-intended': 'claimed',
    'immigration-position': 'claim-undecided',
    'unaccompanied-own-right': 'yes'
  }
  const registrations = (state: string, ...days: readonly string[]): CaseAnswers => ({
    'asylum-steps': days.map((on) => ({
      'asylum-step-kind': 'registration',
      'asylum-step-state': state,
      'asylum-step-on': on
    }))
  })
  const registered = (...days: readonly string[]) => registrations('done', ...days)

  // ¶7, ¶58: a birthday does not make a claim that was made before it another’s.
  it('was under 18 at a claim that is on record from before an 18th birthday', () => {
    const grown: CaseAnswers = {
      ...undecided,
      'age-in-doubt': 'no',
      'dates-of-birth': [{ 'birth-date': '2008-05-14', 'birth-source': 'child-says' }]
    }
    const open = 'unaccompanied-claim-not-established'
    expect(noteOf({ ...grown, ...registered('2026-05-13') })).toBe('unaccompanied-asylum-claimed')
    for (const steps of [{}, registered('2026-05-14'), registrations('called-off', '2026-05-13')])
      expect(noteOf({ ...grown, ...steps })).toBe(open)
  })

  // A letter under an undecided claim is of the leave before it, and a claim that was registered at 18 is no child’s (¶57, ¶58, regulation 5).
  it('is not said to have been under 18 by the letter of another leave, or by a claim before the one that counts', () => {
    const grown: CaseAnswers = {
      ...undecided,
      'age-in-doubt': 'no',
      'dates-of-birth': [{ 'birth-date': '2008-03-01', 'birth-source': 'child-says' }],
      'leave-ends-on': '2027-06-01',
      'decision-letter-on': '2025-12-01'
    }
    const before = (...kinds: readonly string[]): CaseAnswers => ({
      'immigration-positions-before': kinds.map((kind) => ({ 'position-before': kind }))
    })
    const [open, child] = ['unaccompanied-claim-not-established', 'unaccompanied-asylum-claimed']
    for (const kind of ['victim-temporary-permission', 'eu-settlement-scheme', 'unaccompanied-child-leave'])
      expect(noteOf({ ...grown, ...before(kind) }), kind).toBe(open)
    const permitted = { ...grown, ...before('victim-temporary-permission') }
    expect(noteOf({ ...permitted, ...registered('2026-06-01') })).toBe(open)
    expect(noteOf({ ...permitted, ...registered('2026-02-28') })).toBe(child)
    // A fresh claim at 18, after one at 17 that was withdrawn.
    expect(noteOf({ ...grown, ...registered('2025-11-01', '2026-06-01') })).toBe(open)
    expect(noteOf({ ...grown, ...registered('2025-11-01'), ...before('claim-withdrawn') })).toBe(open)
  })

  // ¶7: the benefit of the doubt is about dates that differ.
  it('is not said to have been under 18 where they are 18 by every date, their own among them', () => {
    const own = (born: string, on: string): CaseAnswers => ({
      ...undecided,
      'age-in-doubt': 'yes',
      'dates-of-birth': [
        { 'birth-date': born, 'birth-source': 'child-says' },
        { 'birth-date': '2004-01-01', 'birth-source': 'home-office' }
      ],
      ...registered(on)
    })
    expect(noteOf(own('2008-01-01', '2026-11-01'))).toBe('unaccompanied-claim-not-established')
    expect(noteOf(own('2008-11-24', '2026-11-01'))).toBe('unaccompanied-claim-not-established')
    expect(noteOf(own('2008-11-25', '2026-11-01'))).toBe('unaccompanied-asylum-claimed')
  })

  it('is asked of the parts of a claim only where there is one: of no claim nobody has to find out whose it was', () => {
    for (const part of partsOfTheClaim) {
      const unknown: CaseAnswers = { ...whole, [part]: { reason: 'not-known' } }
      expect(calls(unknown)).toBe(true)
      expect(calls({ ...unknown, 'asylum-claimed-or-intended': 'neither' })).toBe(false)
    }
  })
})

describe('the note of a child who is alone (¶32)', () => {
  it('says nothing of a claim that is somebody else’s, or was made at 18', () => {
    for (const part of ['unaccompanied-own-right', 'unaccompanied-under-18-at-claim'])
      expect(noteOf({ ...whole, [part]: 'no' })).toBe('unaccompanied-without-claim')
  })

  it('says of a claim whose parts are not known that they are to be established', () => {
    expect(noteOf({ ...alone, 'asylum-claimed-or-intended': 'claimed' })).toBe(
      'unaccompanied-claim-not-established'
    )
  })

  it('says that a claim is meant, which has no day yet', () => {
    const meant: CaseAnswers = {
      ...alone,
      'asylum-claimed-or-intended': 'intended',
      'unaccompanied-own-right': { reason: 'does-not-apply' },
      'unaccompanied-under-18-at-claim': { reason: 'does-not-apply' }
    }
    expect(noteOf(meant)).toBe('unaccompanied-asylum-intended')
    expect(calls(meant)).toBe(false)
    expect(calls({ ...meant, 'unaccompanied-own-right': { reason: 'not-known' } })).toBe(true)
  })

  it.each(['neither', 'waiting-for-legal-advice', 'not-established'])(
    'stands without a claim where asylum is “%s”',
    (asylum) => {
      const given: CaseAnswers = { ...alone, 'asylum-claimed-or-intended': asylum }
      expect(noteOf(given)).toBe('unaccompanied-without-claim')
      expect(calls(given)).toBe(asylum === 'not-established')
    }
  )

  // ¶58, ¶60: each of these is what came of a claim. Beside it no plan can say that none is recorded.
  it.each<ImmigrationPosition>([
    'claim-undecided',
    'refugee-status',
    'humanitarian-protection',
    'unaccompanied-child-leave',
    'refused-no-leave',
    'appeal-pending',
    'extension-pending',
    'further-submissions',
    'claim-withdrawn',
    'appeal-rights-exhausted'
  ])('says that whose claim it was is to be established where the position is %s', (position) => {
    const at: CaseAnswers = { ...alone, 'immigration-position': position }
    for (const given of [at, { ...at, 'asylum-claimed-or-intended': 'not-established' }] as const)
      expect(noteOf(given)).toBe('unaccompanied-claim-not-established')
    expect(noteOf({ ...at, 'asylum-claimed-or-intended': 'neither' })).toBe('unaccompanied-without-claim')
    expect(noteOf({ ...at, 'unaccompanied-own-right': 'no' })).toBe('unaccompanied-without-claim')
  })

  it.each<ImmigrationPosition>([
    'not-established',
    'no-claim-yet',
    'eu-settlement-scheme',
    'victim-temporary-permission',
    'other-leave'
  ])('says that no claim is recorded where the position %s rests on none', (position) => {
    expect(noteOf({ ...alone, 'immigration-position': position })).toBe('unaccompanied-without-claim')
  })

  it('goes on at indefinite leave, whatever was claimed, and speaks of no claim', () => {
    for (const given of [alone, whole]) {
      const settled: CaseAnswers = { ...given, 'immigration-position': 'settled' }
      expect(statusOf(view(settled))).toMatchObject({
        unaccompanied: 'yes',
        unaccompaniedAsylumSeeking: false,
        note: 'unaccompanied-settled'
      })
      expect(calls(settled)).toBe(false)
    }
    expect(calls({ 'immigration-position': 'settled' })).toBe(false)
  })

  it('of asylum ends at indefinite leave and not before', () => {
    const at = (position: ImmigrationPosition) =>
      statusOf(view({ ...whole, 'immigration-position': position })).unaccompaniedAsylumSeeking
    expect(allPositions.filter((position) => !at(position))).toEqual(['settled', 'british'])
  })

  it('stands for nobody who has a parent, or an adult who is responsible, or is British', () => {
    const others: readonly CaseAnswers[] = [
      { ...whole, 'unaccompanied-responsible-adult': 'a-parent' },
      { ...whole, 'unaccompanied-responsible-adult': 'another-adult' },
      { ...whole, 'immigration-position': 'british' },
      { 'immigration-position': 'british' }
    ]
    for (const given of others) {
      expect(noteOf(given)).toBeUndefined()
      expect(statusOf(view(given)).unaccompanied).toBe('no')
    }
    expect(calls({ 'immigration-position': 'british' })).toBe(false)
  })

  it('says that it is to be established where nobody knows whether the child is alone', () => {
    expect(noteOf({})).toBe('unaccompanied-not-established')
    expect(noteOf({ 'unaccompanied-responsible-adult': { reason: 'not-known' } })).toBe(
      'unaccompanied-not-established'
    )
  })

  it('names a claim in words only where one is the child’s own', async () => {
    const words: Words = await allWords()
    const claimed = /has claimed asylum/
    expect(words('documents.status.unaccompanied-asylum-claimed')).toMatch(claimed)
    for (const note of ['without-claim', 'settled', 'not-established'])
      expect(words(`documents.status.unaccompanied-${note}`)).not.toMatch(claimed)
    expect(words('documents.status.unaccompanied-settled')).not.toMatch(/asylum|claim/)
  })
})
