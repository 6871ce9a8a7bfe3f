import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import type { ActionRecords } from '../../../machines/case-file/action-record'
import { actionListOf } from '../../../machines/actions/list'
import { followActions } from '../../../machines/actions/follow'
import { onPath } from '../../../machines/journey/paths'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { shown, whatWords } from '../../../src/documents/compose/words/action-words'
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

// By hand: on 2 March the next job is written into the entry of the dentist, of January (invariant 17).
describe('the next job, written into the entry of one that is done', () => {
  const done = fileDone()
  const [dentist] =
    done.answers['health-actions']?.state === 'answered' ? done.answers['health-actions'].value : []
  const id = `see-to-a-health-action:${dentist?.id ?? ''}`
  /** The case as it was left in January, and as somebody goes on with it in March. */
  function rewritten(what: string, due: string, on = today) {
    const left = followActions(done, onPath({ answers: done.answers, today: '2027-01-14' }))
    const [first, ...others] = given['health-actions'] as readonly Record<string, string>[]
    const answers = answersOf({
      ...given,
      'health-actions': [{ ...first, 'health-action': what, 'health-action-due': due }, ...others]
    })
    return followActions({ ...left, answers }, onPath({ answers, today: on }))
  }
  const orthodontist = 'Take him to the orthodontist'

  it.each(['2027-03-02', '2027-02-20', '2026-12-07'])('is not done, and is seen to: %s', (due) => {
    const file = rewritten(orthodontist, due)
    expect(file.actions[id]?.outcome).toBeUndefined()
    const text = paper('care-plan', 'full', file)
    expect(text).toContain(orthodontist)
    expect(text).not.toContain('orthodontist\nPriya Nair\nDone')
    expect(text).not.toMatch(/(2 March|20 February|7 December) 202[67]\nDone on 14 January/)
    expect(paper('care-plan', 'child', file)).toContain('orthodontist')
  })

  // What was done in January is kept, and is said of the dentist.
  it('is not done before its day has come either: the lists say of what was done what it was', () => {
    const file = rewritten(orthodontist, '2027-04-01')
    const view = onPath({ answers: file.answers, today })
    const [item] = actionListOf(file, view).filter((one) => one.id === id)
    expect(item).toMatchObject({ state: 'done', outcome: { on: '2027-01-14', note: 'Two fillings' } })
    expect(item?.due.date).not.toBe('2027-04-01')
    const said = item === undefined ? '' : whatWords(item, shown(view, words))
    expect(said).toContain('Take him to the dentist:')
    expect(said).not.toContain('orthodontist')
    const paperOf = paper('action-list', 'full', file)
    expect(paperOf).toContain('Two fillings')
    expect(paperOf).not.toContain('orthodontist: ')
    expect(paper('transfer-summary', 'full', file)).toContain('Two fillings')
    expect(paper('action-list', 'school', file)).not.toMatch(/dentist|Two fillings/)
    const later = '2027-04-01'
    const open = actionListOf(file, onPath({ answers: file.answers, today: later })).find(
      (one) => one.id === id
    )
    expect(open).toMatchObject({ state: 'open', before: [{ on: '2027-01-14' }] })
  })

  it('in the same words for a later day is not done', () => {
    const file = rewritten('Take him to the dentist', '2027-02-20')
    expect(file.actions[id]?.outcome).toBeUndefined()
    expect(paper('care-plan', 'full', file)).not.toMatch(/20 February 2027\nDone/)
  })

  it.each([
    ['Take him to the dentist.', '2026-12-07'],
    ['Take him to the dentist', '2026-12-08'],
    ['Take him to the dentist', '2027-01-14']
  ])('stays done where only the day or the full stop was put right: %s, %s', (what, due) => {
    expect(rewritten(what, due).actions[id]?.outcome).toMatchObject({ state: 'done' })
  })

  it('is done again where somebody takes the new words back', () => {
    const file = rewritten(orthodontist, '2026-12-07')
    const back = followActions({ ...file, answers: done.answers }, onPath({ answers: done.answers, today }))
    expect(back.actions[id]?.outcome).toMatchObject({ state: 'done', on: '2027-01-14' })
  })

  // What was done for those words was done for them, however many days the others stood there.
  it.each(['2027-03-03', '2027-06-01'])(
    'is done again where the new words are taken back on a later day: %s',
    (on) => {
      const file = rewritten(orthodontist, '2026-12-07')
      const back = followActions(
        { ...file, answers: done.answers },
        onPath({ answers: done.answers, today: on })
      )
      expect(back.actions[id]?.outcome).toMatchObject({ state: 'done', on: '2027-01-14' })
    }
  )

  it('is not done where the words of the first come back for a later day', () => {
    const file = rewritten(orthodontist, '2026-12-07')
    const [first, ...others] = given['health-actions'] as readonly Record<string, string>[]
    const answers = answersOf({
      ...given,
      'health-actions': [{ ...first, 'health-action-due': '2027-06-01' }, ...others]
    })
    const again = followActions({ ...file, answers }, onPath({ answers, today: '2027-06-01' }))
    expect(again.actions[id]?.outcome).toBeUndefined()
  })

  it('that an earlier build left as done says nothing of the job before', () => {
    const file = rewritten(orthodontist, '2027-03-02')
    const record = done.actions[id]
    if (record === undefined) throw new Error('nothing is called for')
    const older = { ...file, actions: { ...done.actions, [id]: { ...record, for: [] } } }
    expect(paper('care-plan', 'full', older)).not.toContain('2 March 2027\nDone')
    // Older still: nothing was kept of what it was done for.
    expect(record.for).toBeUndefined()
    const eldest = { ...file, actions: { ...done.actions, [id]: record } }
    expect(paper('care-plan', 'full', eldest)).not.toContain('2 March 2027\nDone')
  })
})
