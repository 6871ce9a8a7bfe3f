import { expect, it } from 'vitest'
import { itemsOf } from '../../../machines/case-file/read'
import { workerNow } from '../../../machines/facts/authority-now'
import { care, viewOf } from '../../support/clock'

const worker = {
  'person-name': 'Rosa Lind',
  'person-role': 'social-worker',
  'person-contact': '01632 960140; rosa.lind@harbourshire.example'
}

it('a worker whose name nobody knows is not the one whom the form names: it is asked (¶20)', () => {
  const view = viewOf({ 'periods-of-care': [care('2026-11-02')], people: [worker] }, '2026-11-24')
  expect(workerNow(view)).toBeDefined()
  const people = itemsOf(view.answers, 'people').map((person) => ({
    ...person,
    fields: { ...person.fields, 'person-name': { state: 'not-known' } as const }
  }))
  const nameless = { ...view.answers, people: { state: 'answered', value: people } as const }
  expect(workerNow({ ...view, answers: nameless })).toBeUndefined()
})
