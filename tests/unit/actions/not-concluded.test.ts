import { describe, expect, it } from 'vitest'
import { actionsOf } from '../../../machines/actions/all'
import { onPath } from '../../../machines/journey/paths'
import { hindrancesOf } from '../../../machines/policy/plans/finishing'
import { answersOf, type NamedCase } from '../../cases/named-case'

/**
 * A conclusion is a person's. Where somebody who suspected says that nobody knows, what is recorded of the exploitation goes on protecting until
 * somebody concludes, and that is asked for today (¶13, ¶19, ¶20).
 */
const recorded: NamedCase['answers'] = {
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'suspected-exploitation': ['forced-work'],
  'exploitation-situations': [{ 'situation-called': 'A nail bar', 'situation-still-in-it': 'yes' }],
  'last-contact-when': 'within-the-last-week',
  exploiters: [{ 'exploiter-called': 'Usta', 'exploiter-works-with-children': 'yes' }],
  debts: [{ 'debt-for': 'The journey', 'debt-still-claimed': 'yes' }]
}
const seen = (given: NamedCase['answers']) => onPath({ answers: answersOf(given), today: '2026-11-24' })
const calledIn = (given: NamedCase['answers']) => actionsOf(seen(given)).map(({ id }) => id)
const protecting = [
  'still-being-exploited',
  'exploiters-in-touch-lately',
  'tell-the-designated-officer',
  'answer-the-debt',
  'take-a-photograph',
  'note-the-phone-numbers'
]

describe('who exploits the child is recorded, and no conclusion stands beside it', () => {
  it.each<[string, NamedCase['answers']]>([
    ['nobody knows', { 'trafficking-conclusion': { reason: 'not-known' } }],
    ['it is not explored', { 'trafficking-conclusion': { reason: 'not-yet-explored' } }],
    ['nothing is answered', {}]
  ])('and %s: what protects goes on, and a conclusion is asked for', (_, concluded) => {
    const called = calledIn({ ...recorded, ...concluded })
    for (const id of [...protecting, 'record-the-conclusion']) expect(called, id).toContain(id)
    expect(hindrancesOf(seen({ ...recorded, ...concluded }))).toContain('conclusion-unrecorded')
    // Nothing is suspected for anybody: what a suspicion alone calls for is not called.
    for (const id of ['make-the-nrm-referral', 'hold-a-strategy-discussion']) expect(called).not.toContain(id)
  })

  it('a conclusion ends what asks for it: one of suspicion nothing else, and that there is none what hangs on it', () => {
    const suspected = calledIn({ ...recorded, 'trafficking-conclusion': 'suspected' })
    expect(suspected).not.toContain('record-the-conclusion')
    for (const id of protecting) expect(suspected, id).toContain(id)
    const nothing = calledIn({ ...recorded, 'trafficking-conclusion': 'not-suspected' })
    expect(nothing).not.toContain('record-the-conclusion')
    expect(nothing).not.toContain('still-being-exploited')
  })

  it('each list by itself does so, and an empty one does not', () => {
    for (const id of ['exploitation-situations', 'exploiters', 'debts'] as const) {
      expect(calledIn({ [id]: recorded[id] ?? [] }), id).toContain('record-the-conclusion')
      expect(calledIn({ [id]: [] }), id).not.toContain('record-the-conclusion')
    }
  })
})
