import { expect, it } from 'vitest'
import { positionNote } from '../../../src/documents/compose/status/position-note'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

const words = await allWords()

/** Of a European who neither claims asylum nor means to. */
const european = {
  reference: 'HBR-1',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2011-03-12', 'birth-source': 'document' }],
  'immigration-position': 'no-claim-yet',
  'european-citizenship-in-family': 'yes',
  'eu-settlement-scheme-applied': 'not-open-to-the-child',
  'asylum-claimed-or-intended': 'neither'
} as const

const said = (answers: Parameters<typeof documentsOf>[0], recipient: 'full' | 'child') =>
  readIn(copyFor(documentsOf(answers, words)('care-plan'), recipient, words).model)

const note = words('documents.status.no-claim-wanted')
const claim = words('positions.no-claim-yet.note')
const decides = words('childs-copy.may-happen.decides')

// ¶56, invariant 17: a plan speaks of no claim that nobody makes or wants, and of nobody who decides on it.
it('a European who claims nothing reads of no claim that is theirs to make', () => {
  expect(said(european, 'full')).toContain(note)
  expect(said(european, 'full')).not.toContain(claim)
  const own = said(european, 'child')
  expect(own).toContain(words('childs-copy.may-happen.open'))
  expect(own).toContain(words('childs-copy.may-happen.lawyer'))
  expect(own).not.toContain(decides)
})

// ¶48, ¶57: elsewhere a claim may be made, or something is before the Home Office.
it.each([
  { 'asylum-claimed-or-intended': 'not-established' },
  { 'european-citizenship-in-family': 'no' },
  { 'eu-settlement-scheme-applied': 'applied' }
])('is told as before where %j', (other) => {
  expect(said({ ...european, ...other }, 'full')).toContain(claim)
  expect(said({ ...european, ...other }, 'full')).not.toContain(note)
  expect(said({ ...european, ...other }, 'child')).toContain(decides)
})

// Beside the tracks stands what the care plan notes: one rule for paper and screen (¶32, ¶56).
it('the screen of the tracks has the note of the plan', () => {
  const noteOf = (answers: NamedCase['answers']) =>
    positionNote({ answers: answersOf(answers), today: '2026-11-24' })
  expect(noteOf(european)).toBe('documents.status.no-claim-wanted')
  expect(noteOf({ ...european, 'asylum-claimed-or-intended': 'not-established' })).toBe(
    'positions.no-claim-yet.note'
  )
  expect(noteOf({ ...european, 'immigration-position': 'refugee-status' })).toBe(
    'positions.refugee-status.note'
  )
})
