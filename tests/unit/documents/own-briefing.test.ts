import { beforeAll, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const whole = [
  'risk-of-going-missing',
  'risk-from-traffickers',
  'past-experiences',
  'psychological-issues',
  'effect-of-safety-measures',
  'what-to-do-if-missing'
]
const briefed = (
  covered: readonly string[],
  stillNeeded?: string,
  training = 'trained'
): NamedCase['answers'] => ({
  'known-as': 'Senait',
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'suspected',
  'placement-kind': 'foster-care',
  'placement-since': '2026-11-20',
  people: [
    { 'person-name': 'Helen Marsh', 'person-role': 'carer' },
    { 'person-name': 'Dev Rana', 'person-role': 'social-worker' }
  ],
  'carer-briefings': [
    {
      'briefing-of': 'Helen Marsh',
      'briefing-on': '2026-11-19',
      'briefing-by': 'Dev Rana',
      'briefing-covered': [...covered],
      'briefing-training': training,
      ...(stillNeeded === undefined ? {} : { 'briefing-still-needed': stillNeeded })
    }
  ]
})
const plan = (recipient: RecipientId, given: NamedCase['answers']) =>
  textsInDocument(
    copyFor(documentsOf(given, words)('protection-and-placement-plan'), recipient, words).model
  ).join('\n')
const short = (field: string) => words(`questions.${field}.short`)

// ¶44: carers were there. What is still open is theirs to know; what they were told is for whoever signs that they were.
it('a carer reads of their own briefing what is still needed, and not when they were told by whom', () => {
  const said = plan('carer', briefed(whole, 'A course on debt, 14 January'))
  expect(said).toContain('A course on debt, 14 January')
  for (const field of ['briefing-on', 'briefing-by', 'briefing-training', 'briefing-covered'])
    expect(said, field).not.toContain(short(field))
  const full = plan('full', briefed(whole, 'A course on debt, 14 January'))
  for (const field of ['briefing-on', 'briefing-by', 'briefing-training', 'briefing-covered'])
    expect(full, field).toContain(short(field))
})

it('a carer reads nothing of a briefing in which all was said, and what was said where it was not all', () => {
  for (const covered of [whole, []]) expect(plan('carer', briefed(covered))).not.toContain('briefed')
  const part = plan('carer', briefed(['risk-of-going-missing']))
  expect(part).toContain(words('questions.briefing-covered.options.risk-of-going-missing'))
  expect(part).not.toContain(short('briefing-on'))
})

// ¶13, ¶15: the order to book it is with the authority alone, so the carer's own page is where they read that it is owed to them.
it.each(['not-yet', 'booked'])('a carer reads that their own training is owed: %s', (training) => {
  const said = plan('carer', briefed(whole, undefined, training))
  expect(said).toContain(words(`questions.briefing-training.options.${training}`))
  expect(said).toContain(short('briefing-training'))
})
