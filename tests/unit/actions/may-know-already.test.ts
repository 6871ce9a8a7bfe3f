import { beforeAll, describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import type { Words } from '../../../src/i18n/words'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import {
  answeredAs,
  begun,
  doneIn,
  isCalledOn,
  itemOf,
  opened,
  viewOf,
  withoutReasons,
  type Given
} from '../../support/over-days'
import { allWords } from '../../support/words'

/** An “uncle” rings the carer’s own phone. Nobody told him anything, and he has a number that only the home has (¶23, ¶42). */
const today = '2026-09-10'
const order = 'location-was-told'
const rings = (told: string, more: object = {}) => ({
  'enquirer-name': 'Agron',
  'enquirer-asked-on': today,
  'enquirer-identity': 'not-established',
  'enquirer-told': told,
  ...more
})
const of = (enquirers: readonly object[], more: Given = {}): Given => ({
  'age-as-known': '16-or-17',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home',
  people: [{ 'person-name': 'Joan Whitby', 'person-role': 'carer' }],
  'placement-kind': 'foster-care',
  'placement-responsible-person': 'Joan Whitby',
  'placement-since': '2026-09-08',
  enquirers: enquirers as never,
  ...more
})
const mayKnow = of([rings('location-may-be-known')])
const wordsFor = (given: Given) => variantOf(order, viewOf(begun(given, today), today))
let words: Words
beforeAll(async () => {
  words = await allWords()
})

describe('somebody who may know where the child is, and was told nothing', () => {
  it('has it agreed with the police today whether the child must move, and how they came by the number', () => {
    const file = begun(mayKnow, today)
    expect(itemOf(file, order, today)).toMatchObject({ called: true, due: { date: today } })
    expect(wordsFor(mayKnow)).toBe('may-know')
    expect(isCalledOn(today, mayKnow, 'tell-enquirers-nothing')).toBe(true)
    expect(isCalledOn(today, of([rings('nothing')]), order)).toBe(false)
  })

  it('was told by nobody: that is contrary to nothing, as it is where somebody told them', () => {
    expect(itemOf(begun(mayKnow, today), order, today)?.contrary).toBe(false)
    expect(itemOf(begun(of([rings('location-told')]), today), order, today)?.contrary).toBe(true)
  })

  it('and turns out to have been told has it agreed anew whether the child must move', () => {
    const done = doneIn(begun(mayKnow, today), [order], today)
    expect(itemOf(opened(done, '2026-09-11'), order, '2026-09-11')?.state).toBe('done')
    const wasTold = of([rings('location-told')])
    const told = answeredAs(done, wasTold, '2026-09-11')
    expect(itemOf(told, order, '2026-09-11')).toMatchObject({ state: 'open', due: { date: '2026-09-11' } })
    const again = doneIn(told, [order], '2026-09-11')
    expect(itemOf(opened(again, '2026-09-12'), order, '2026-09-12')?.state).toBe('done')
    // One who was told from the start stays agreed about, also in a file of an earlier build.
    const first = doneIn(begun(wasTold, today), [order], today)
    expect(itemOf(opened(first, '2026-09-12'), order, '2026-09-12')?.state).toBe('done')
    expect(itemOf(opened(withoutReasons(first), '2026-09-12'), order, '2026-09-12')?.state).toBe('done')
  })

  it('leaves it done where somebody only looks at the other answers on the same day', () => {
    const done = doneIn(begun(mayKnow, today), [order], today)
    const passedBy = answeredAs(answeredAs(done, of([rings('location-told')]), today), mayKnow, today)
    expect(itemOf(passedBy, order, today)?.state).toBe('done')
    const nothing = answeredAs(answeredAs(done, of([rings('nothing')]), today), mayKnow, today)
    expect(itemOf(nothing, order, today)?.state).toBe('done')
  })

  it('is one beside another who was told', () => {
    const both = of([rings('location-may-be-known'), rings('location-told', { 'enquirer-name': 'Ilir' })])
    expect(wordsFor(both)).toBeUndefined()
    expect(itemOf(begun(both, today), order, today)?.contrary).toBe(true)
  })

  it('asked before the placement of today began: they know of another place', () => {
    const before = of([rings('location-may-be-known', { 'enquirer-asked-on': '2026-09-04' })])
    expect(isCalledOn(today, before, order)).toBe(false)
    expect(readIn(copyFor(documentsOf(before, words)('first-night'), 'carer', words).model)).not.toContain(
      'know where the child'
    )
  })

  it('stands on the carer’s page as one who may know, and not in the child’s copy', () => {
    const page = (to: 'carer' | 'child') =>
      readIn(copyFor(documentsOf(mayKnow, words)('first-night'), to, words).model)
    expect(page('carer')).toContain('Agron. They may know where the child is')
    expect(page('child')).not.toContain('Agron')
  })
})
