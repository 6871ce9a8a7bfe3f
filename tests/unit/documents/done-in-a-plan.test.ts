import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import type { ActionRecords } from '../../../machines/case-file/action-record'
import { followActions } from '../../../machines/actions/follow'
import { onPath } from '../../../machines/journey/paths'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { copyFor } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const today = '2027-03-02'

// By hand from the desk before a second review: the dentist was done on 14 January, and the signed plan said 7 December alone (¶32, ¶35).
const given: NamedCase['answers'] = {
  reference: 'DONE-1',
  people: [{ 'person-name': 'Priya Nair', 'person-role': 'social-worker' }],
  'health-actions': [
    {
      'health-objective': 'Free of toothache',
      'health-action': 'Take him to the dentist',
      'health-action-by': 'Priya Nair',
      'health-action-due': '2026-12-07'
    },
    {
      'health-objective': 'To see well',
      'health-action': 'Take him to the optician',
      'health-action-by': 'Priya Nair',
      'health-action-due': '2027-01-20'
    },
    {
      'health-objective': 'To sleep',
      'health-action': 'Ring the sleep clinic',
      'health-action-by': 'Priya Nair',
      'health-action-due': '2027-04-01'
    }
  ],
  needs: [
    {
      'need-what': 'His teeth hurt',
      'need-response': 'Take him to the dentist',
      'need-by-whom': 'Priya Nair',
      'need-by-when': '2026-12-07'
    }
  ]
}

/** The case of that morning, with the orders whose day has come, and the first of them done. */
function fileDone(state: 'done' | 'dismissed' = 'done') {
  const whole = fileWith(answersOf(given))
  const file = followActions(whole, onPath({ answers: whole.answers, today }))
  const [dentist] =
    whole.answers['health-actions']?.state === 'answered' ? whole.answers['health-actions'].value : []
  const id = `see-to-a-health-action:${dentist?.id ?? ''}`
  const record = file.actions[id]
  if (record === undefined) throw new Error('nothing is called for')
  const outcome =
    state === 'done'
      ? { state, on: '2027-01-14', note: 'Two fillings' }
      : { state, on: '2027-01-14', reason: 'He had been already' }
  const actions: ActionRecords = { ...file.actions, [id]: { ...record, outcome } }
  return { ...file, actions }
}

const paper = (id: DocumentId, recipient: RecipientId, file = fileDone()) =>
  textsInDocument(copyFor(sourcesOf(file, { today, words })(id), recipient, words).model).join('\n')

describe('an entry of a plan that is done', () => {
  it('says so beside its day, in the worker’s copy of the plan', () => {
    const text = paper('care-plan', 'full')
    expect(text).toContain('7 December 2026\nDone on 14 January 2027. Two fillings')
    expect(text).not.toMatch(/20 January 2027\nDone|1 April 2027\nDone/)
  })

  it('with the need that is the same job', () => {
    expect(paper('care-plan', 'full').split('\nDone on 14 January 2027').length - 1).toBe(2)
  })

  it('on the review record too', () => {
    expect(paper('review-record', 'full')).toContain('7 December 2026\nDone on 14 January 2027. Two fillings')
  })

  it('set aside is not done', () => {
    expect(paper('care-plan', 'full', fileDone('dismissed'))).not.toContain('Done on')
  })

  it('stands no longer in the child’s own copy, nor does its need; what is to come does', () => {
    const text = paper('care-plan', 'child')
    expect(text).not.toContain('dentist')
    expect(text).not.toContain('teeth hurt')
    expect(text).toContain('optician')
    expect(text).toContain('sleep clinic')
  })

  it('stands in the child’s copy as long as nobody says that it is done', () => {
    expect(paper('care-plan', 'child', { ...fileDone(), actions: {} })).toContain('dentist')
  })

  it('is not said to whoever is told nothing of health', () => {
    const text = paper('care-plan', 'school')
    expect(text).not.toMatch(/14 January 2027|Two fillings/)
  })
})
