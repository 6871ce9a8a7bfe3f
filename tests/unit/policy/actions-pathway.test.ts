import { describe, expect, it } from 'vitest'
import { documentIds, documents, type Part } from '../../../content/documents'
import { statements, type Statement } from '../../../content/statements'
import type { CaseView } from '../../../machines/case-file/case-file'
import { actionsOf } from '../../../machines/policy/actions'
import { concerns } from '../../../machines/policy/audience'
import { answersOf, type NamedCase } from '../../cases/given'
import { allWords } from '../../support/words'

type Given = NamedCase['answers']
const view = (given: Given): CaseView => ({ answers: answersOf(given), today: '2026-11-24' })
const called = (id: string, given: Given) => actionsOf(view(given)).some((action) => action.id === id)

describe('checking that the young person would be received safely', () => {
  const at = (position: string, state?: string): Given => ({
    'immigration-position': position,
    ...(state === undefined ? {} : { 'return-reception-state': state })
  })
  const checks = (given: Given) => called('check-reception-is-safe', given)
  const unchecked = ['not-yet-checked', 'being-checked']

  it.each(unchecked)('is called for where return leads the planning (%s)', (state) => {
    expect(checks(at('refused-no-leave', state))).toBe(true)
    expect(checks(at('appeal-rights-exhausted', state))).toBe(true)
  })

  it.each(unchecked)(
    'is not called for while a claim is undecided and nobody proposes return (%s)',
    (state) => {
      for (const position of ['claim-undecided', 'no-claim-yet', 'appeal-pending', 'refugee-status'])
        expect(checks(at(position, state)), position).toBe(false)
    }
  )

  it('is called for where a return is wished for, and only then', () => {
    const wish = (answer: string): Given => ({
      ...at('claim-undecided', 'not-yet-checked'),
      'return-wished-for': answer
    })
    expect(checks(wish('wished-for'))).toBe(true)
    for (const answer of ['not-wished-for', 'undecided', 'not-asked-yet'])
      expect(checks(wish(answer))).toBe(false)
  })

  it.each(['checked-and-safe', 'found-unsafe'])('closes once it is %s', (state) => {
    expect(checks(at('refused-no-leave', state))).toBe(false)
  })

  it('is called for where return leads a plan that has been begun and nothing is said of it', () => {
    const begun: Given = {
      ...at('refused-no-leave'),
      'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2010-02-03' }],
      'pathway-assessment-state': 'under-way'
    }
    expect(checks(begun)).toBe(true)
    expect(checks({ ...begun, 'return-reception-state': { reason: 'does-not-apply' } })).toBe(false)
  })

  it('is put off while a claim is open, and no longer', () => {
    const putOff = (position: string): Given => ({
      ...at(position, 'not-while-a-claim-is-open'),
      'return-wished-for': 'wished-for'
    })
    expect(checks(putOff('claim-undecided'))).toBe(false)
    expect(checks(putOff('refused-no-leave'))).toBe(false)
    expect(checks(putOff('appeal-rights-exhausted'))).toBe(true)
  })

  it.each(['british', 'settled'])('never concerns a young person who is %s', (position) => {
    expect(checks({ ...at(position, 'not-yet-checked'), 'return-wished-for': 'wished-for' })).toBe(false)
  })
})

describe('the status in a first plan', () => {
  it('was left out of no review where there has been none', () => {
    const review = (state: string) =>
      called('consider-status-at-pathway-review', { 'pathway-review-status-considered': state })
    expect(['no-review-yet', 'considered', 'not-considered'].map(review)).toEqual([false, false, true])
  })
})

describe('the sentences of documents', () => {
  const all: readonly (readonly [string, Statement])[] = Object.entries(statements)
  const readBy = (given: Given) => all.filter(([, { only }]) => concerns(only, view(given))).map(([id]) => id)
  const british: Given = { 'immigration-position': 'british', 'trafficking-conclusion': 'suspected' }
  const elsewhere: Given = { 'immigration-position': 'claim-undecided' }

  it('say nothing of immigration to a British child', async () => {
    const words = await allWords()
    const astray = readBy(british).filter((id) =>
      /immigra|asylum|refugee|border|embassy|unaccompanied|leave to remain/i.test(words(`statements.${id}`))
    )
    expect(astray).toEqual([])
  })

  it('say to every child what is owed whatever the status', () => {
    for (const given of [british, elsewhere])
      expect(readBy(given)).toEqual(
        expect.arrayContaining([
          'same-duties-to-every-child',
          'care-leaving-support-for-all',
          'location-confidential'
        ])
      )
    expect(readBy(elsewhere)).toEqual(
      expect.arrayContaining([
        'duties-whatever-the-status',
        'status-no-bearing-on-care-leaving',
        'location-enquiries-immigration-services'
      ])
    )
  })

  it('speak of a referral only where there is a worry', () => {
    const ofReferral = ['no-consent-asked', 'referral-is-made-online', 'negative-decision-removes-nothing']
    expect(readBy(british)).toEqual(expect.arrayContaining(ofReferral))
    const unworried: Given = { ...british, 'trafficking-conclusion': 'not-suspected' }
    expect(readBy(unworried).filter((id) => ofReferral.includes(id))).toEqual([])
  })

  it('stand once in each document', () => {
    for (const id of documentIds) {
      const parts: readonly Part[] = documents[id].parts
      const printed = parts.flatMap((part) => (part.kind === 'statements' ? part.statements : []))
      expect(new Set(printed).size, id).toBe(printed.length)
    }
  })
})
