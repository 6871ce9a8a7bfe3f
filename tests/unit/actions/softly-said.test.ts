import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseView } from '../../../machines/case-file/case-file'
import { actionsOf } from '../../../machines/actions/all'
import { hindrancesOf } from '../../../machines/policy/plans/finishing'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type ScenarioItem, type NamedCase } from '../../cases/named-case'
import { allWords } from '../../support/words'

/** What the guidance says softly is not made hard, nor the other way: ¶30, ¶39, ¶41, ¶43, ¶50, and what questions presume. */
type CaseAnswers = NamedCase['answers']
const view = (given: CaseAnswers): CaseView => ({ answers: answersOf(given), today: '2026-11-24' })
const called = (id: string, given: CaseAnswers) => actionsOf(view(given)).some((action) => action.id === id)
const suspected: CaseAnswers = { 'trafficking-conclusion': 'suspected' }

let words: Words
beforeAll(async () => {
  words = await allWords()
})

describe('a number learned by heart (¶43: steps could include it)', () => {
  const id = 'agree-a-number-to-remember'
  const chosen: CaseAnswers = { 'safety-measures': [{ 'measure-what': 'number-memorised' }] }

  it('is looked at with the child, and is not told to be done', () => {
    expect(called(id, { ...suspected, ...chosen })).toBe(true)
    expect(called(id, suspected)).toBe(false)
    expect(words(`actions.${id}`)).toMatch(/^Consider .*\bcould\b/)
    expect(called(id, {})).toBe(false)
  })

  it.each<[string, CaseAnswers]>([
    ['a number is chosen', { 'memorised-number': '01632 960999; still learning it' }],
    ['it is no part of keeping this child safe', { 'memorised-number': { reason: 'does-not-apply' } }],
    ['the child does not want one', { 'memorised-number': 'He does not want to.' }]
  ])('is looked at no more where %s, and keeps nothing from being finished', (_, given) => {
    const looked = { ...suspected, ...chosen, ...given }
    expect(called(id, looked)).toBe(false)
    expect(hindrancesOf(view(looked))).toEqual(hindrancesOf(view({ ...suspected, ...chosen })))
  })
})

describe('the child’s part in the plan (¶41: involving the child can help)', () => {
  it('is said to help, and no agreement of the child is demanded', () => {
    expect(words('statements.protection-must-not-copy-control')).toMatch(/can help/)
    expect(words('actions.agree-a-measure')).toMatch(/can help/)
    for (const key of ['statements.protection-must-not-copy-control', 'actions.agree-a-measure'])
      expect(words(key)).not.toMatch(/Agree each/)
  })
})

describe('that help with a return exists (¶50: the child should be informed)', () => {
  const alone: CaseAnswers = {
    'unaccompanied-responsible-adult': 'nobody'
  }
  const id = 'tell-about-voluntary-return'

  it('is told on a day', () => {
    expect(called(id, alone)).toBe(false)
    expect(called(id, { ...alone, 'return-information-given': 'not-yet' })).toBe(true)
    expect(words(`actions.${id}`)).toMatch(/^Set a day and tell the child/)
    const told: CaseAnswers = { ...alone, 'return-information-given': 'return-information-told' }
    expect(called(id, told)).toBe(false)
    const planned = (day: string): CaseAnswers => ({
      ...alone,
      'return-information-given': 'through-the-representative',
      'return-information-planned-for': day
    })
    expect(called(id, planned('2026-12-01'))).toBe(false)
    expect(called(id, planned('2026-11-01'))).toBe(true)
  })

  it('waits for nobody’s leave: no question, option or action asks a lawyer first', () => {
    const said = [
      `actions.${id}`,
      'steps.voluntary-return-information.why',
      'questions.return-information-given.label',
      'questions.return-information-given.hint',
      'questions.return-information-given.options.through-the-representative',
      'questions.return-information-planned-for.label',
      'questions.return-information-by.label'
    ].map((key) => words(key))
    expect(said.filter((text) => /legal representative|lawyer|solicitor/.test(text))).toEqual([])
  })
})

describe('a child who does not want a photograph (¶39)', () => {
  const id = 'record-another-way-of-recognising'
  const objects: CaseAnswers = { 'photograph-on-file': 'child-objects' }
  const described: CaseAnswers = {
    'child-description': 'About 1.60 m, slim, short black hair, brown eyes, a scar over the left eye'
  }

  it('is recorded, with another means of recognising them as an action for the day', () => {
    expect(actionsOf(view(objects)).find((action) => action.id === id)).toMatchObject({
      when: 'same-day',
      protects: true
    })
    expect(called('take-a-photograph', objects)).toBe(false)
  })

  it('is recognised by what is recorded; what does not apply is no gap', () => {
    expect(called(id, { ...objects, ...described })).toBe(false)
    for (const [one] of Object.entries(described)) {
      expect(called(id, { ...objects, ...described, [one]: { reason: 'not-yet-explored' } })).toBe(true)
      expect(called(id, { ...objects, ...described, [one]: { reason: 'does-not-apply' } })).toBe(false)
    }
  })

  it.each(['on-file', 'to-be-taken'])('is asked for no other means where the photograph is %s', (state) => {
    expect(called(id, { 'photograph-on-file': state })).toBe(false)
  })
})

describe('the parents’ views (¶30: having assessed these factors)', () => {
  const id = 'seek-parents-views'
  const contact = (fields: ScenarioItem): CaseAnswers => ({
    'family-contacts': [{ 'contact-who': 'N.', ...fields }]
  })
  const safe = { 'contact-assessment': 'assessed-safe' } as const

  it('are sought once the parent’s own assessment finds it safe', () => {
    expect(called(id, contact({ ...safe, 'contact-is-parent': 'yes' }))).toBe(true)
    for (const assessment of ['not-assessed', 'under-way', 'assessed-not-safe'])
      expect(called(id, contact({ 'contact-assessment': assessment, 'contact-is-parent': 'yes' }))).toBe(
        false
      )
  })

  it('wait while only somebody else was assessed', () => {
    expect(called(id, contact({ ...safe, 'contact-is-parent': 'no' }))).toBe(false)
    const cousin = { ...safe, 'contact-is-parent': 'no' }
    const mother = { 'contact-assessment': 'not-assessed', 'contact-is-parent': 'yes' }
    expect(called(id, { 'family-contacts': [cousin, mother] })).toBe(false)
  })

  it.each([
    ['Mother', true],
    ['her father', true],
    ['Parents', true],
    ['Cousin', false],
    ['Uncle, his father’s brother', false],
    ['Mother’s cousin', false],
    ['Mother-in-law', false],
    ['Grandmother', false]
  ])('are sought from “%s” in a file from before that was asked: %s', (relationship, isSought) => {
    expect(called(id, contact({ ...safe, 'contact-relationship': relationship }))).toBe(isSought)
  })
})

describe('questions on what a child has lived through', () => {
  it.each(['living-with-family-wishes', 'experiences-of-abuse'])(
    'presume nothing: %s asks whether first',
    (id) => {
      expect(words(`questions.${id}.label`)).toMatch(/^Has the child [^?]*\? If so, /)
    }
  )
})

describe('of a child who is accused of nothing (¶33)', () => {
  it('nobody speaks of a plea or an offence', () => {
    expect(words('actions.tell-the-solicitor-of-the-referral')).not.toMatch(/\bplea/)
    expect(words('action-list.as.tell-the-solicitor-of-the-referral.accused')).toMatch(/\bplea/)
    expect(words('actions.solicitor-and-adult-at-the-police-station')).not.toMatch(/offence/)
  })
})

it('a worry for a brother or sister goes to their own social worker first, who may be this child’s too (¶20)', () => {
  expect(words('actions.tell-of-worry-for-another-child')).toMatch(
    /^Tell the other child’s social worker of the worry today, or the authority/
  )
})

it('nothing is said of a husband to a child who may be 9 (¶7)', () => {
  expect(words('action-list.as.establish-whether-unaccompanied.adult-to-fear')).not.toMatch(/husband/)
})
