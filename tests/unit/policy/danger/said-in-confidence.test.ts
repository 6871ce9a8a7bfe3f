import { describe, expect, it } from 'vitest'
import type { RecipientId } from '../../../../content/recipient-ids'
import { copyFor, readIn } from '../../../support/copies'
import { answeredAs, begun, doneIn, itemOf, opened, type Given } from '../../../support/over-days'
import { answersOf } from '../../../cases/named-case'
import { sourcesOf } from '../../../../src/documents/compose/sources'
import { allWords } from '../../../support/words'

/** A girl who waits for legal advice tells her worker one thing in November and another in December (¶31, ¶33). */
const given: Given = {
  'known-as': 'Selam',
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'immigration-position': 'no-claim-yet',
  'asylum-claimed-or-intended': 'waiting-for-legal-advice',
  'sexual-health-wishes': 'She wants the pill.'
}
const more: Given = {
  ...given,
  'sexual-health-wishes': 'She wants the pill. She told me alone that she loves a woman.'
}
const ask = 'ask-whether-the-lawyer-may-know'
const begins = () => begun(given, '2026-11-20')
const asked = () => doneIn(begins(), [ask], '2026-11-21')

describe('whether the lawyer may know what was said in confidence', () => {
  it('is asked before a claim is made: the lawyer advises on it', () => {
    expect(itemOf(begins(), ask, '2026-11-20')?.state).toBe('open')
  })

  it('is not asked again while nothing more was said', () => {
    expect(itemOf(opened(asked(), '2026-12-10'), ask, '2026-12-10')?.state).toBe('done')
    const otherwise = answeredAs(asked(), { ...given, 'known-as': 'Selam T' }, '2026-12-10')
    expect(itemOf(otherwise, ask, '2026-12-10')?.state).toBe('done')
  })

  it('is asked again of what was said since, from that day', () => {
    const since = itemOf(answeredAs(asked(), more, '2026-12-10'), ask, '2026-12-10')
    expect([since?.state, since?.since]).toEqual(['open', '2026-12-10'])
  })

  // A full stop, a space or a capital is nothing more that a child has said.
  it.each(['She wants the pill', ' she wants  the pill.\n', 'She wants the Pill!'])(
    'is not asked again of %j',
    (said) => {
      const file = answeredAs(asked(), { ...given, 'sexual-health-wishes': said }, '2026-12-10')
      expect(itemOf(file, ask, '2026-12-10')?.state).toBe('done')
    }
  )

  // ¶31: what is taken back is in no record, where no screen shows it and nobody could take it out.
  it('keeps nothing of what was said in the record of the order', () => {
    const back = answeredAs(
      asked(),
      { ...given, 'sexual-health-wishes': { reason: 'chose-not-to-say' } },
      '2026-12-10'
    )
    for (const file of [asked(), answeredAs(asked(), more, '2026-12-10'), back])
      expect(JSON.stringify(file.actions)).not.toMatch(/pill|woman/i)
    expect(JSON.stringify(back)).not.toContain('pill')
  })

  // The build before kept the words themselves.
  it('is done in a file that kept the words, and asked of what is said since', () => {
    const { [ask]: record, ...others } = asked().actions
    if (record === undefined) throw new Error('no record')
    const before = {
      ...asked(),
      actions: { ...others, [ask]: { ...record, for: ['says She wants the pill.'] } }
    }
    const file = opened(before, '2026-12-10')
    expect(itemOf(file, ask, '2026-12-10')?.state).toBe('done')
    expect(itemOf(answeredAs(file, more, '2026-12-10'), ask, '2026-12-10')?.state).toBe('open')
    // The words are out of its record, also those that a child took back before, and what was known is known.
    expect(JSON.stringify(file.actions)).not.toMatch(/pill/i)
    const goneBefore = {
      ...before,
      answers: answersOf({ ...given, 'sexual-health-wishes': 'Nothing now' }),
      actions: {
        ...others,
        [ask]: {
          ...record,
          for: ['says She loves a woman.', 'says She wants the pill.'],
          gone: { 'says She loves a woman.': '2026-11-25' }
        }
      }
    }
    const then = opened(goneBefore, '2026-12-10')
    expect(JSON.stringify(then.actions)).not.toMatch(/pill|woman/i)
    expect(Object.values(then.actions[ask]?.gone ?? {})).toContain('2026-11-25')
    const back = answeredAs(then, { ...given, 'sexual-health-wishes': 'She loves a woman' }, '2026-12-11')
    expect(itemOf(back, ask, '2026-12-11')?.state).toBe('done')
    expect(opened(then, '2026-12-10').actions).toEqual(then.actions)
  })

  it('stays done where what was added is taken out again', () => {
    const added = answeredAs(asked(), more, '2026-12-10')
    expect(itemOf(answeredAs(added, given, '2026-12-10'), ask, '2026-12-10')?.state).toBe('done')
  })

  // Who is not told what was said is not told that it is asked, done or not (¶31).
  it.each<RecipientId>(['lawyer', 'carer', 'health', 'police'])(
    'says nothing of it in a copy for the %s',
    async (recipient) => {
      const words = await allWords()
      for (const file of [begins(), asked(), answeredAs(asked(), more, '2026-12-10')]) {
        const source = sourcesOf(file, {
          today: '2026-12-10',
          words,
          localDetails: { authority: 'Harbourshire County Council' }
        })('action-list')
        const said = readIn(copyFor(source, recipient, words).model)
        expect(said).not.toContain(words(`actions.${ask}`))
        expect(said).not.toContain('the pill')
      }
    }
  )
})
