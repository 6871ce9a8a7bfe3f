import { describe, expect, it } from 'vitest'
import {
  answeredAs,
  begun,
  doneIn,
  itemOf,
  opened,
  withoutReasons,
  type Given
} from '../../support/over-days'
import { itemsOf } from '../../../machines/case-file/read'

/** What was done while somebody still found out was done of less than a worry that is there (¶19, ¶20). */
describe('another child of whom there was no worry yet', () => {
  const other = (worry: string): Given => ({
    'known-as': 'Omar',
    'age-as-known': 'under-16',
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'suspected',
    'siblings-and-other-children': [
      {
        'connected-child-name': 'Yasir',
        'connected-child-relation': 'travelled-together',
        'connected-child-worry': worry,
        'connected-child-safeguarding': 'done',
        'connected-child-own-referral': 'not-yet'
      }
    ]
  })
  const first = begun(other('still-finding-out'), '2026-01-01')
  const yasir = itemsOf(first.answers, 'siblings-and-other-children')[0]?.id ?? ''
  const id = `refer-each-other-child:${yasir}`
  const done = doneIn(first, [id], '2026-01-01')
  const stateOn = (file: typeof first, today: string) => itemOf(file, id, today)?.state

  it('is to be referred anew once there is one', () => {
    expect(stateOn(done, '2026-01-01')).toBe('done')
    expect(stateOn(answeredAs(done, other('still-finding-out'), '2026-01-20'), '2026-01-20')).toBe('done')
    const worried = answeredAs(done, other('worry'), '2026-01-20')
    expect(stateOn(worried, '2026-01-20')).not.toBe('done')
    const closed = doneIn(worried, [id], '2026-01-21')
    expect(stateOn(answeredAs(closed, other('worry'), '2026-02-20'), '2026-02-20')).toBe('done')
  })

  it('and what an earlier build closed while there was one stays closed', () => {
    const closed = doneIn(begun(other('worry'), '2026-01-01'), [id], '2026-01-01')
    expect(stateOn(opened(withoutReasons(closed), '2026-03-01'), '2026-03-01')).toBe('done')
  })
})

/** That a child who was exploited with this one is referred is news to whoever weighed before that nothing is suspected of this one (¶19, ¶20). */
it('another child exploited together, once referred, is a reason to look again at “not suspected”', () => {
  const together = (referral: string): Given => ({
    'known-as': 'Omar',
    'age-as-known': 'under-16',
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'not-suspected',
    'conclusion-reason': 'No sign of it',
    'siblings-and-other-children': [
      {
        'connected-child-name': 'Yasir',
        'connected-child-relation': 'exploited-together',
        'connected-child-own-referral': referral
      }
    ]
  })
  const id = 'conclusion-and-family-differ'
  const done = doneIn(begun(together('not-yet'), '2026-01-01'), [id], '2026-01-01')
  expect(itemOf(answeredAs(done, together('not-yet'), '2026-01-20'), id, '2026-01-20')?.state).toBe('done')
  const referred = answeredAs(done, together('made'), '2026-01-20')
  expect(itemOf(referred, id, '2026-01-20')?.state).not.toBe('done')
})
