import { beforeAll, expect, it } from 'vitest'
import { followActions } from '../../../machines/actions/follow'
import { onPath } from '../../../machines/journey/paths'
import type { DocumentId } from '../../../content/documents'
import { withActionEdited } from '../../../machines/case-file/change-actions'
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

const today = '2026-11-24'
// By hand: the plan says how English is learned, by whom and from when (¶36). The order to arrange it asks for nothing more.
const english = {
  'education-objective': 'English every morning',
  'education-action': 'A tutor until the place starts',
  'education-action-by': 'Patrick Osei-Lund',
  'education-action-due': '2026-11-30',
  'education-action-for': ['english']
}
const given = (entry: Record<string, unknown>): NamedCase['answers'] =>
  ({
    people: [{ 'person-name': 'Patrick Osei-Lund', 'person-role': 'virtual-school-head' }],
    'education-to-arrange': ['english-support'],
    'education-actions': [entry]
  }) as NamedCase['answers']
const order = 'Arrange the support with English'

function paper(id: DocumentId, entry: Record<string, unknown>, owner?: string) {
  const answers = answersOf(given(entry))
  const followed = followActions(fileWith(answers), onPath({ answers, today }))
  const file =
    owner === undefined ? followed : withActionEdited(followed, 'arrange-english-support', { owner }, today)
  return textsInDocument(copyFor(sourcesOf(file, { today, words })(id), 'full', words).model).join('\n')
}

it.each(['action-list', 'care-plan'] as const)('a job that the plan has whole has one row: %s', (id) => {
  const text = paper(id, english)
  expect(text).toContain('A tutor until the place starts')
  expect(text).toContain('30 November 2026')
  expect(text).not.toContain(order)
})

it('a paper without the plan’s table keeps the order', () => {
  expect(paper('transfer-summary', english)).toContain(order)
})

it.each([
  ['no day', { ...english, 'education-action-due': undefined }],
  ['a day that has gone', { ...english, 'education-action-due': '2026-11-20' }],
  ['nobody', { ...english, 'education-action-by': undefined }],
  ['another need', { ...english, 'education-action-for': ['education'] }]
])('the order stands where the plan has %s', (_, entry) => {
  const told = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
  expect(paper('action-list', told)).toContain(order)
})

it('the order stands where somebody else was given it by hand', () => {
  expect(paper('action-list', english, 'Gail Trent')).toContain('Gail Trent')
  expect(paper('action-list', english, 'Gail Trent')).toContain(order)
})
