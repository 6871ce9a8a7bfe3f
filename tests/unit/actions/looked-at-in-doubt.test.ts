import { expect, it } from 'vitest'
import { answeredAs, begun, doneIn, itemOf, opened, type Given } from '../../support/over-days'

/** What was said of a brother on the night, in doubt, answered less than what is suspected now (¶19, ¶20). */
const again = 'look-again-at-the-other-child'
const farid = (conclusion: string): Given => ({
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': conclusion,
  'siblings-and-other-children': [
    {
      'connected-child-name': 'Hamid',
      'connected-child-relation': 'brother-or-sister',
      'connected-child-worry': 'no-worry',
      'connected-child-safeguarding': 'being-done',
      'connected-child-own-referral': 'not-suspected'
    }
  ]
})

it('a brother of whom nothing was suspected in doubt is looked at again on the day of the suspicion, once', () => {
  const night = begun(farid('still-finding-out'), '2026-12-01')
  expect(itemOf(night, again, '2026-12-01')).toBeUndefined()
  const suspected = answeredAs(night, farid('suspected'), '2026-12-05')
  expect(itemOf(suspected, again, '2026-12-05')).toMatchObject({ state: 'open', since: '2026-12-05' })
  const done = doneIn(suspected, [again], '2026-12-06')
  expect(itemOf(opened(done, '2027-02-01'), again, '2027-02-01')?.state).toBe('done')
})
